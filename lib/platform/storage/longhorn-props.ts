import { Duration } from '../../core';
import { AccessMode, BackupTarget, INodeDisk, Versions } from '../../model';
import { VolumeClassOptions } from './volume-class';

export interface LonghornProps extends VolumeClassOptions {
  /**
   * Disks of pools that hold the data, each mounted at the same folder of its node.
   * @default - the system's disk of every node that runs workloads; its room is not known, and claims are not checked against it
   */
  readonly disks?: INodeDisk[];
  /**
   * Folder of nodes that holds the data.
   * @default - where the disks are mounted, else /var/lib/longhorn
   */
  readonly dataPath?: string;
  /**
   * Whether data lies only on nodes with the label `node.longhorn.io/create-default-disk: 'true'`, which their pools have in 'labels'.
   * @default false
   */
  readonly labelledNodesOnly?: boolean;
  /**
   * Taints of nodes that store data all the same, or whose pods mount volumes: `dedicated=storage:NoSchedule`.
   * @default - none
   */
  readonly taints?: string[];
  /**
   * Copies of each volume, on as many nodes. With one node more than copies, a copy that is lost is made anew.
   * @default 3
   */
  readonly replicas?: number;
  /**
   * Whether no two copies of a volume share a zone. All nodes have the label `topology.kubernetes.io/zone` then, of as many zones as there
   * are copies or more: others get no volume.
   * @default false, other zones come first
   */
  readonly strictZones?: boolean;
  /**
   * How many times the space of its disks may be promised.
   * @default 1
   */
  readonly overcommit?: number;
  /**
   * Name of the class of its volumes.
   * @default longhorn
   */
  readonly className?: string;
  /**
   * What keeps a node from being drained.
   * @default LonghornDrainPolicy.LAST_COPY
   */
  readonly drainPolicy?: LonghornDrainPolicy;
  /**
   * Copies of all volumes that leave the cluster.
   * @default - none
   */
  readonly backup?: LonghornBackup;
  /**
   * Whether the cluster has the kinds of snapshots and their controller, so that volumes can be snapshot by VolumeSnapshots.
   * @default - as the distribution has it: with RKE2
   */
  readonly snapshots?: boolean;
  /**
   * Namespace of what asks for metrics, which may call the managers beside Longhorn itself.
   * @default monitoring
   */
  readonly metricsFrom?: string;
  /**
   * Releases, of which Longhorn's own is used.
   * @default Versions.defaults()
   */
  readonly versions?: Versions;
}

/** When Longhorn keeps a node from being drained. */
export enum LonghornDrainPolicy {
  /** While it has the last good copy of a volume. */
  LAST_COPY = 'block-if-contains-last-replica',
  /** While it has the last good copy of a volume, which is moved to another node. */
  MOVE_LAST_COPY = 'block-for-eviction-if-contains-last-replica',
  /** While it has any copy; all are moved to other nodes, of which there are more than copies. */
  MOVE_ALL = 'block-for-eviction',
  /** While a volume in use has a copy on it. */
  STOPPED_ONLY = 'allow-if-replica-is-stopped',
  /** Never: the last copy may go. */
  NEVER = 'always-allow',
}

/** Where copies of volumes go, and when. */
export interface LonghornBackup {
  /**
   * Its 'credentialsSecret' names a Secret in `longhorn-system` with the keys `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and
   * `AWS_ENDPOINTS`, the URL of the service: Longhorn takes that from nowhere else.
   */
  readonly to: BackupTarget;
  /**
   * How often.
   * @default - every day
   */
  readonly every?: Duration;
  /**
   * How many of each volume are kept, 100 at most.
   * @default 7
   */
  readonly keep?: number;
}

/** Another class of volumes on the same disks. */
export interface LonghornClassOptions extends VolumeClassOptions {
  /**
   * Copies of each volume.
   * @default - as many as volumes of the first class have
   */
  readonly replicas?: number;
  /**
   * Widest mode of its volumes. `AccessMode.READ_WRITE_MANY` puts a server of NFS in front of each, on one node: while it moves, all wait.
   * @default AccessMode.READ_WRITE_ONCE
   */
  readonly accessMode?: AccessMode;
}

/**
 * What Longhorn may fill of a node's disk, and what it leaves: of one that is mounted for it a tenth, of the system's 30 %.
 * @internal
 */
export interface LonghornRoom {
  readonly reservedPercent: number;
  readonly minimalPercent: number;
}

/** @internal */
export function roomOf({ disks }: LonghornProps): LonghornRoom {
  return disks === undefined
    ? { reservedPercent: 30, minimalPercent: 25 }
    : { reservedPercent: 10, minimalPercent: 10 };
}

/** @internal */
export function dataPathOf({ dataPath, disks = [] }: LonghornProps): string {
  return dataPath ?? disks.find(({ mountPath }) => mountPath !== undefined)?.mountPath ?? '/var/lib/longhorn';
}
