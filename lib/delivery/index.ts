export * from './manifests';
export * from './schema-checks';
export * from './terraform-stacks';
export * from './validations';
export * from './write/write-outputs';
export * from './write/write-plan';
