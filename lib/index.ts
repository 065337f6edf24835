export * from './core';
export * from './model';
export * from './infra';
export * from './clusters';
export * from './manifests';
export * from './platform';
export * from './mesh';
export * from './testbed';
