import { Stated } from '../../core';
import { Acceptance, Fact } from '../../model';

/**
 * A stack as runbooks name it.
 * @internal
 */
export interface RunbookStack {
  readonly name: string;
  /** Names of the stacks that are deployed before it. */
  readonly dependencies: readonly string[];
}

/**
 * What runbooks are made from.
 * @internal
 */
export interface RunbookInput {
  readonly facts: readonly Stated<Fact | Acceptance>[];
  readonly stacks: readonly RunbookStack[];
}

/**
 * A file below the folder of companions.
 * @internal
 */
export interface RunbookFile {
  readonly path: string;
  readonly text: string;
  /** @default false */
  readonly executable?: boolean;
}
