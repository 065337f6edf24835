export * from './report';
export * from './runbooks/runbook-input';
export * from './runbooks/runbooks';
export * from './summary';
