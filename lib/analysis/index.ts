export * from './check';
export * from './rule';
export * from './rules/all-rules';
