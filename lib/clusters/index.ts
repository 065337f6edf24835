export * from './k3s-server-group';
export * from './k3s-server-props';
export * from './rancher-certificate';
export * from './rancher-delivery';
export * from './rancher-server';
