import { Difference } from './differences';
import { StandingObject } from './object-tree';

/**
 * An object before and after; a renamed one has both, of two names.
 * @internal
 */
export interface Compared {
  readonly before?: StandingObject;
  readonly after?: StandingObject;
  /** Empty unless both are there. */
  readonly differences: readonly Difference[];
}

/** Why a change may destroy something or stop the delivery. */
export interface Danger {
  /** What would happen. */
  readonly reason: string;
  /** What to do instead. */
  readonly advice: string;
}

/**
 * What else is known of the new state.
 * @internal
 */
export interface Surroundings {
  /** Folders of what is delivered together in the new state, as `<cluster>/<NN-layer>/<component>`. */
  readonly units: ReadonlySet<string>;
}

/**
 * What one kind of danger sees in a change.
 * @internal
 */
export type DangerRule = (change: Compared, around: Surroundings) => Danger[];

/**
 * `StatefulSet.apps`, or `Service` of the core.
 * @internal
 */
export function typeOf({ kind, group }: StandingObject): string {
  return group === '' ? kind : `${kind}.${group}`;
}

/**
 * Whether one object, of one name, is there before and after.
 * @internal
 */
export function stays({ before, after }: Compared): boolean {
  return (
    before !== undefined && after !== undefined && before.name === after.name && spaceOf(before) === spaceOf(after)
  );
}

function spaceOf({ namespace }: StandingObject): string {
  return namespace ?? 'default';
}
