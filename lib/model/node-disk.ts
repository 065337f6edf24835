import { Size } from '../core';

/** A disk that every node of a pool has, under one path: what stores data on it names the nodes and that path. */
export interface INodeDisk {
  readonly role: string;
  /** `/dev/disk/cloudserve/osd`, whatever name the kernel gives it. */
  readonly path: string;
  /** Folder that it is mounted at; left out for one that is left blank. */
  readonly mountPath?: string;
  readonly size: Size;
  /** Names of the nodes that have it, in the order of their numbers. */
  readonly nodes: string[];
  /** Zones of those nodes, each once; none where they are not known. */
  readonly zones: string[];
}
