/** A database that a group of servers keeps its state in, on machines of its own or on theirs. */
export interface DatastoreFact {
  readonly kind: 'datastore';
  /** Product and version: `MariaDB 10.11`, `embedded etcd`. */
  readonly engine: string;
  /** Machines of its own that hold the data; 0 when the servers hold them. */
  readonly machines: number;
  /**
   * Machines of its own that are written to, when the others take over from them.
   * @default - all of them
   */
  readonly writers?: number;
  /**
   * How often a copy leaves the machines, in words: `6 hours`.
   * @default - never
   */
  readonly backedUpEvery?: string;
  /**
   * Address of each machine of its own by its name.
   * @default - not known
   */
  readonly hosts?: Record<string, string>;
}

/** Copies of something that go to a backup target. */
export interface BackupFact {
  readonly kind: 'backup';
  /** Name of the target. */
  readonly target: string;
  /**
   * Path of the construct that the target dies with.
   * @default - it stands elsewhere
   */
  readonly diesWith?: string;
}
