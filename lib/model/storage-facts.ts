/** Disks of a cluster that hold the data of storage classes. */
export interface StoragePoolFact {
  readonly kind: 'storage-pool';
  readonly cluster: string;
  /** The only one of its name in the cluster: `ceph`. */
  readonly name: string;
  /** Who has the disks, with the mebibytes of each host. */
  readonly hosts: StorageHost[];
  /** Part of the disks that data may fill: 0.85. */
  readonly fill: number;
}

/** A host with disks of a pool. */
export interface StorageHost {
  readonly name: string;
  readonly zone?: string;
  readonly mebibytes: number;
}

/** A class of volumes and what it costs of its pool. */
export interface StorageClassFact {
  readonly kind: 'storage-class';
  readonly cluster: string;
  readonly name: string;
  /** Name of the pool; left out where the disks are not of the cluster. */
  readonly pool?: string;
  /** Mebibytes on disks for each mebibyte of a volume: 3 for three copies, 1.5 for 4 data and 2 coding chunks. */
  readonly spaceFactor: number;
  /** Hosts that each part of a volume lies on: 3 for three copies; left out where no host of the pool makes up for another. */
  readonly copies?: number;
  /** How many times its space may be promised: 1, unless the program says more. */
  readonly overcommit?: number;
  /** Path of the site whose volume quota its volumes count to, where the cloud makes them. */
  readonly site?: string;
}

/** Volumes that something claims. */
export interface ClaimFact {
  readonly kind: 'claim';
  readonly cluster: string;
  /** Namespace that they count to, where it has a quota; left out for those of the platform. */
  readonly namespace?: string;
  readonly storageClass: string;
  readonly mebibytes: number;
  /** Number of volumes of that size. */
  readonly count: number;
}
