export * from './app';
export * from './cluster';
export * from './management-cluster';
export * from './named-cluster';
export * from './open-stack-site';
export * from './rancher-backup';
export * from './state-backend';
export { ExistingNetworkOptions, SiteNetworkOptions } from './site-network-options';
export { SiteQuota } from './site-quota';
