/** A set of voters that must not lose its majority. */
export interface QuorumFact {
  readonly kind: 'quorum';
  /** What votes: `etcd`. */
  readonly of: string;
  readonly voters: number;
}

/** Servers of a K3s cluster, all of one size. */
export interface K3sServersFact {
  readonly kind: 'k3s-servers';
  readonly servers: number;
  readonly cores: number;
  readonly memoryMebibytes: number;
}

/** A Rancher and the servers that carry it. */
export interface RancherFact {
  readonly kind: 'rancher';
  /** DNS name that it is known by. */
  readonly hostname?: string;
  readonly servers: number;
  /** Of each server. */
  readonly cores: number;
  /** Of each server. */
  readonly memoryMebibytes: number;
  /** Clusters that it shall manage; left out when that is not said. */
  readonly clusters?: number;
}

/** What runs on a cluster or manages it, and the minor versions of Kubernetes that it is made for: 35 of 1.35. */
export interface CompatibilityFact {
  readonly kind: 'compatibility';
  /** `rancher 2.14.4`. */
  readonly component: string;
  readonly first: number;
  /** Left out where none is stated. */
  readonly last?: number;
  /** `k3s v1.35.6+k3s1`. */
  readonly distribution: string;
  readonly minor: number;
}

/** A release of what keeps state, which a later run may follow by the next minor version, and never by an earlier one. */
export interface ReleaseFact {
  readonly kind: 'release';
  /** `Kubernetes`, `Rancher`. */
  readonly component: string;
  /** `v1.35.6+k3s1`, `2.14.4`. */
  readonly version: string;
}
