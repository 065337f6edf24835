export * from './cluster-context';
export * from './delivery-unit';
export * from './layer';
