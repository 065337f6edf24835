export * from './paths/path-target';
