export * from './hardened-namespace';
export * from './namespace-quota';
