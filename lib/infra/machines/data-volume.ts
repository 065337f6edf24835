import { Size, wholeGibibytes } from '../../core';

/** A volume that a machine gets beside its root disk. */
export interface DataVolume {
  /** What it is for, in a word: `database`, `osd`. The role is the volume's device tag. */
  readonly role: string;
  /** Whole gibibytes. */
  readonly size: Size;
  /**
   * Volume type of the cloud.
   * @default - the cloud's default type
   */
  readonly type?: string;
}

/**
 * Gibibytes of a volume; 0 when they are not whole, which is a problem.
 * @internal
 */
export function volumeGibibytes({ size }: DataVolume): number {
  return wholeGibibytes(size) ?? 0;
}

/**
 * What is wrong with the volumes of a machine.
 * @internal
 */
export function volumeProblems(volumes: readonly DataVolume[]): string[] {
  const roles = volumes.map(({ role }) => role);
  return [
    ...roles
      .filter((role, i) => roles.indexOf(role) !== i)
      .map((role) => `two volumes have the role '${role}'; give each its own`),
    ...roles
      .filter((role) => !/^[a-z][a-z0-9-]{0,59}$/.test(role))
      .map(
        (role) =>
          `a volume's role is a word of lower-case letters, digits and hyphens, got '${role}'; give another 'role'`,
      ),
    ...volumes
      .filter((volume) => volumeGibibytes(volume) === 0)
      .map(
        ({ role, size }) =>
          `volume '${role}' needs whole gibibytes, 1 or more, got ${size.asString()}; correct its 'size'`,
      ),
    ...volumes
      .filter(({ type }) => type?.trim() === '')
      .map(
        ({ role }) => `volume '${role}' needs a type of the cloud, got none by its name; give 'type' or leave it out`,
      ),
  ];
}
