export * from './application';
export * from './microservice';
export * from './microservice-options';
export * from './microservices';
export * from './paths/path-target';
export * from './rollout/service-rollout';
export * from './service-defaults';
export * from './tiers/tier';
