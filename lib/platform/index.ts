export * from './gpu-operator';
export * from './hardened-namespace';
export * from './kube-edge-cloud';
export * from './namespace-quota';
export * from './rancher-context';
export * from './rancher-project';
export * from './upgrade-plans';
export * from './upgrade-window';
