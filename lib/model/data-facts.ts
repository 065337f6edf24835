/** A database of a cluster, whose members are pods. */
export interface DatabaseFact {
  readonly kind: 'database';
  readonly cluster: string;
  readonly namespace: string;
  readonly name: string;
  /** Product and version: `MariaDB 11.8`. */
  readonly engine: string;
  /** Whether its namespace is one whose data must not be lost. */
  readonly isProduction: boolean;
  /** How often a copy leaves the cluster, in words: `6 hours`; left out where none does. */
  readonly backedUpEvery?: string;
}

/** Pods of which no two share a host, or a zone: there are as many of those, or some pods never run. */
export interface SpreadFact {
  readonly kind: 'spread';
  readonly cluster: string;
  readonly namespace?: string;
  /** What they are: `sql`. */
  readonly name: string;
  readonly pods: number;
  readonly domain: 'host' | 'zone';
  /** Labels of the nodes that take them; left out where all do. */
  readonly nodeLabels?: Record<string, string>;
}

/** Volumes of something, whose size is held from run to run: they grow and never shrink. */
export interface VolumeSizeFact {
  readonly kind: 'volume-size';
  readonly cluster: string;
  /** What has them, unique in the cluster: `exam-production/sql`. */
  readonly name: string;
  readonly mebibytes: number;
  /** Whether they do not grow either: the size stands in a field that nobody may change. */
  readonly isFixed?: boolean;
}
