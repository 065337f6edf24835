export * from './federation/federation-link';
export * from './federation/mesh-peer';
export * from './federation/overflow';
export * from './istio/istio-mesh';
export * from './istio/istio-mesh-props';
export * from './mesh-control';
export * from './traffic/mesh-service';
export * from './traffic/traffic-options';
