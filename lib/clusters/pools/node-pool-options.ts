import { Size } from '../../core';
import { AntiAffinity, Flavor, Image, RootVolume } from '../../infra';

/** What nodes of every pool are told when they join. */
export interface NodeSettings {
  /**
   * Labels that nodes register with, beside region and zone. Later changes hold for new nodes alone.
   * @default - none
   */
  readonly labels?: Record<string, string>;
  /**
   * Taints that nodes register with: `dedicated=storage:NoSchedule`. Later changes hold for new nodes alone.
   * @default - none; with an accelerator its name, `nvidia.com/gpu=present:NoSchedule`
   */
  readonly taints?: string[];
  /**
   * Resource of an accelerator that each node has: `nvidia.com/gpu`.
   * @default - none
   */
  readonly accelerator?: string;
  /**
   * Arguments of the kubelet: `max-pods=200`.
   * @default - none
   */
  readonly kubeletArguments?: string[];
}

/** Machines of a pool, all alike. */
export interface NodePoolOptions extends NodeSettings {
  /** Number of nodes, 1 or more. */
  readonly count: number;
  readonly flavor: Flavor;
  /**
   * Image that they boot from.
   * @default - the site's image
   */
  readonly image?: Image;
  /**
   * Volume to boot from.
   * @default - the disk of the flavor
   */
  readonly rootVolume?: RootVolume;
  /**
   * Volumes of each node by their roles, left blank for what stores data on them: `{ osd: Size.tebibytes(2) }`.
   * @default - none
   */
  readonly disks?: Record<string, Size>;
  /**
   * Folders that disks are mounted at, by their roles, with a file system of their own: `{ data: '/var/lib/longhorn' }`.
   * @default - none, they are left blank
   */
  readonly mounts?: Record<string, string>;
  /**
   * Volume type of the cloud for the disks.
   * @default - the cloud's default type
   */
  readonly diskType?: string;
  /**
   * Zones that the nodes take in turn, of those of the site.
   * @default - those of the site
   */
  readonly zones?: string[];
  /**
   * Whether no two nodes may share a zone: there are no more of them than zones then.
   * @default false
   */
  readonly onePerZone?: boolean;
  /**
   * How they are kept off each other's hypervisors.
   * @default AntiAffinity.STRICT for etcd that a server group takes, else AntiAffinity.SOFT
   */
  readonly antiAffinity?: AntiAffinity;
  /**
   * Generations of nodes by their numbers: `{ 2: 2 }` makes the second one anew on its address, with its disks. The runbook of the
   * cluster says what goes before.
   * @default - 1 for every node
   */
  readonly generations?: Record<string, number>;
  /**
   * Size of the block of addresses, as `MachinesOptions` has it: room to grow without any node moving.
   * @default 64, a sixteenth of the network when that is less
   */
  readonly addressBlock?: number;
}

/** Machines of a pool that has etcd. */
export interface EtcdPoolOptions extends NodePoolOptions {
  /**
   * Volume of its own for the data of etcd, which other writes of the machine then do not slow down.
   * @default - on the root disk
   */
  readonly etcdDisk?: Size;
  /**
   * Volume type of the cloud for it.
   * @default - the cloud's default type
   */
  readonly etcdDiskType?: string;
}

/** Machines of a pool that runs workloads. */
export interface WorkerPoolOptions extends NodePoolOptions {
  /**
   * Whether the entry of the cluster leads callers to its nodes.
   * @default true
   */
  readonly takesTraffic?: boolean;
}

/** Servers that stand already. */
export interface ImportedPoolOptions extends NodeSettings {
  /** Address of each server by its host name: `{ gpu1: '10.20.200.11' }`. */
  readonly servers: Record<string, string>;
  /**
   * Interface that the cluster's network runs on, where a server has several.
   * @default - that of the default route
   */
  readonly networkInterface?: string;
}
