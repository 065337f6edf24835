import { IConstruct } from 'constructs';

/**
 * A construct that cannot exist as asked. Thrown by constructors; everything that can wait is a validation instead.
 * @internal
 */
export class ConfigError extends Error {
  constructor(scope: IConstruct, message: string) {
    super(`[${scope.node.path}] ${message}`);
    this.name = 'ConfigError';
  }
}
