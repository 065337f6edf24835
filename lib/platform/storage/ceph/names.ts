import { isDnsLabel, isDnsSubdomain } from '../../../core';
import { CephVolumeOptions } from './ceph-storage-class';

/**
 * What is wrong with the name of an object of Rook, if anything. Names of pools, services and Deployments follow from it.
 * @internal
 */
export function cephNameProblem(what: string, name: string): string | undefined {
  return isDnsLabel(name) && name.length <= 40
    ? undefined
    : `the id of ${what} is its name in Ceph, at most 40 lower-case letters, digits and hyphens, got '${name}'; give another`;
}

/**
 * What is wrong with a storage class.
 * @internal
 */
export function classProblems(name: string, { overcommit }: CephVolumeOptions = {}): string[] {
  return [
    ...(isDnsSubdomain(name)
      ? []
      : [
          `a storage class has a name of lower-case letters, digits, hyphens and dots, got '${name}'; give another 'className'`,
        ]),
    ...(overcommit === undefined || (Number.isFinite(overcommit) && overcommit >= 1)
      ? []
      : [`space is promised once or more often, got ${overcommit}; correct 'overcommit'`]),
  ];
}
