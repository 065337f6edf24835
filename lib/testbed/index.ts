export * from './app';
export * from './cluster';
export * from './open-stack-site';
export * from './state-backend';
export { SiteQuota } from './site-quota';
