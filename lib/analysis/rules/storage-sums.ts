import { Stated } from '../../core';
import { CLOUD_STORAGE_CLASSES, ClaimFact, StorageClassFact, StorageHost, StoragePoolFact } from '../../model';
import { FactsByKind } from '../rule';

/**
 * A claim and the class that it is of.
 * @internal
 */
export interface ClassedClaim {
  readonly path: string;
  readonly claim: ClaimFact;
  readonly of: StorageClassFact;
}

/**
 * A pool of disks and what is claimed of it; amounts are mebibytes.
 * @internal
 */
export interface PoolSum {
  /** Path of the construct that stated the pool. */
  readonly path: string;
  readonly pool: StoragePoolFact;
  readonly claims: readonly ClassedClaim[];
  /** What claims take of its disks with all their copies, as often as space may be promised. */
  readonly taken: number;
  /** What data may fill. */
  readonly room: number;
}

/**
 * Every class of every cluster: those that are stated, and those that come with the driver of a cloud's volumes.
 * @internal
 */
export function classesOf(facts: FactsByKind): StorageClassFact[] {
  return [
    ...facts.of('storage-class').map(({ fact }) => fact),
    ...facts.of('cluster').flatMap(({ fact: { name: cluster, cloudVolumes } }) =>
      cloudVolumes === undefined
        ? []
        : CLOUD_STORAGE_CLASSES.map((name): StorageClassFact => {
            return { kind: 'storage-class', cluster, name, spaceFactor: 1, site: cloudVolumes.site };
          }),
    ),
  ];
}

/**
 * Claims whose class is known.
 * @internal
 */
export function classedClaims(facts: FactsByKind): ClassedClaim[] {
  const classes = new Map(classesOf(facts).map((fact) => [key(fact.cluster, fact.name), fact]));
  return facts.of('claim').flatMap(({ path, fact: claim }) => {
    const of = classes.get(key(claim.cluster, claim.storageClass));
    return of === undefined ? [] : [{ path, claim, of }];
  });
}

/**
 * Pools of which something is claimed.
 * @internal
 */
export function poolSums(facts: FactsByKind): PoolSum[] {
  const byPool = new Map<string, ClassedClaim[]>();
  for (const claim of classedClaims(facts)) {
    if (claim.of.pool !== undefined) {
      const name = key(claim.of.cluster, claim.of.pool);
      byPool.set(name, [...(byPool.get(name) ?? []), claim]);
    }
  }
  return facts.of('storage-pool').flatMap(({ path, fact: pool }: Stated<StoragePoolFact>) => {
    const claims = byPool.get(key(pool.cluster, pool.name)) ?? [];
    const taken = claims.reduce((sum, claim) => sum + takenBy(claim), 0);
    return claims.length === 0 ? [] : [{ path, pool, claims, taken, room: sizeOf(pool.hosts) * pool.fill }];
  });
}

/**
 * What a claim takes of the disks of its pool.
 * @internal
 */
export function takenBy({ claim, of }: ClassedClaim): number {
  return (claimed(claim) * of.spaceFactor) / (of.overcommit ?? 1);
}

/** @internal */
export function claimed({ mebibytes, count }: ClaimFact): number {
  return mebibytes * count;
}

/** @internal */
export function sizeOf(hosts: readonly StorageHost[]): number {
  return hosts.reduce((sum, { mebibytes }) => sum + mebibytes, 0);
}

/**
 * Who claims most, all claims of one path together: `taken` of it, and its path.
 * @internal
 */
export function largestClaimant(claims: readonly ClassedClaim[]): { readonly path: string; readonly claimed: number } {
  const sums = new Map<string, number>();
  claims.forEach(({ path, claim }) => sums.set(path, (sums.get(path) ?? 0) + claimed(claim)));
  return [...sums].map(([path, sum]) => ({ path, claimed: sum })).reduce((a, b) => (b.claimed > a.claimed ? b : a));
}

/**
 * What is needed, rounded up to a tenth of a gibibyte.
 * @internal
 */
export function neededGibibytes(mebibytes: number): string {
  return `${Math.ceil(round(mebibytes / 102.4)) / 10} GiB`;
}

/**
 * What there is, rounded down to a tenth of a gibibyte.
 * @internal
 */
export function roomGibibytes(mebibytes: number): string {
  return `${Math.floor(round(mebibytes / 102.4)) / 10} GiB`;
}

/**
 * Without what arithmetic adds after the sixth digit.
 * @internal
 */
export function round(mebibytes: number): number {
  return Math.round(mebibytes * 1e6) / 1e6;
}

function key(cluster: string, name: string): string {
  return JSON.stringify([cluster, name]);
}
