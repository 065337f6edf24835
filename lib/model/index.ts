export * from './access';
export * from './backup-target';
export * from './facts';
export * from './finding';
export * from './port';
export * from './quota-resource';
export * from './region';
