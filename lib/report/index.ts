export * from './report';
export * from './summary';
