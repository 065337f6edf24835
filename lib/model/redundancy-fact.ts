/** How often data of a pool of disks is kept, no two pieces of it in the same failure domain. */
export interface RedundancyFact {
  readonly kind: 'redundancy';
  readonly cluster: string;
  /** Name of the pool of disks: `ceph`. */
  readonly pool: string;
  /** What keeps it so: `pool 'block'`. */
  readonly of: string;
  readonly domain: 'host' | 'zone';
  /** Failure domains that the disks lie in; none where it is not known which host is in which. */
  readonly domains: RedundancyDomain[];
  /** Copies, or data and coding chunks. */
  readonly pieces: number;
  /** Pieces that may be lost before data is. */
  readonly spare: number;
}

/** A host, or a zone with all its hosts. */
export interface RedundancyDomain {
  readonly name: string;
  readonly hosts: number;
  readonly mebibytes: number;
}
