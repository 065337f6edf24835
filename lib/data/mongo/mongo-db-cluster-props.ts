import { Duration, Size } from '../../core';
import { ICertificateIssuer, ISecretReference } from '../../manifests';
import { BackupTarget, IStorageClass } from '../../model';
import { DataSpread } from '../data-spread';

/** Copies of a MongoDB that leave the cluster. */
export interface MongoDbBackup {
  /**
   * Where they go. Its Secret stands in the namespace of the database, with the keys `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`.
   */
  readonly to: BackupTarget;
  /**
   * What lies between two of them is what may be lost. An interval that a clock has: 15 minutes, 6 hours, 1 day.
   * @default - 6 hours
   */
  readonly every?: Duration;
  /**
   * How many are kept.
   * @default 28
   */
  readonly keep?: number;
  /**
   * Whether all changes follow every 10 minutes, so that any moment between two copies can be restored.
   * @default false
   */
  readonly pointInTime?: boolean;
}

/** How callers outside of the cluster reach the members of a replica set: each by a name and a load balancer of its own. */
export interface MongoDbOutside {
  /** Name of each member outside, in their order; its record leads to the load balancer of the Service of that member. */
  readonly hosts: string[];
  /** IPv4 ranges that may call: `192.0.2.0/24`. */
  readonly from: string[];
  /**
   * Annotations of the Services, for what makes load balancers.
   * @default - none
   */
  readonly annotations?: Record<string, string>;
}

export interface MongoDbClusterProps {
  /** Class of the volumes that data lie on. */
  readonly storage: IStorageClass;
  /** Size of the volume of each member; it grows later and never shrinks. */
  readonly volume: Size;
  /**
   * Name of the cluster and first part of the names of all that belongs to it.
   * @default - the id of the construct
   */
  readonly name?: string;
  /** @default - the one that it stands in */
  readonly namespace?: string;
  /**
   * Members of each replica set, which all hold the data: 3, 5 or 7, elsewhere than in production 1.
   * @default 3
   */
  readonly members?: number;
  /**
   * Replica sets that share the data, behind routers.
   * @default - one replica set without routers
   */
  readonly shards?: number;
  /**
   * Members that know which shard has what: 3, 5 or 7.
   * @default - 3 with shards, 1 where shards have one member
   */
  readonly configServers?: number;
  /**
   * Size of the volume of each config server.
   * @default - 10 GiB
   */
  readonly configVolume?: Size;
  /**
   * Routers, which applications call.
   * @default - 2 with shards
   */
  readonly routers?: number;
  /**
   * Cores that each member requests; it may use twice as many.
   * @default 1
   */
  readonly cores?: number;
  /**
   * Memory of each member.
   * @default - 4 GiB
   */
  readonly memory?: Size;
  /**
   * Part of the memory beyond 1 GiB that is cache; the rest is for connections, sorting and files.
   * @default 0.5
   */
  readonly cacheRatio?: number;
  /**
   * Memory of each config server.
   * @default - 2 GiB
   */
  readonly configMemory?: Size;
  /**
   * Memory of each router.
   * @default - 1 GiB
   */
  readonly routerMemory?: Size;
  /**
   * What no two members of a replica set share.
   * @default DataSpread.HOSTS
   */
  readonly spread?: DataSpread;
  /**
   * Labels of nodes that take the pods.
   * @default - all nodes
   */
  readonly nodeLabels?: Record<string, string>;
  /**
   * Copies that leave the cluster.
   * @default - none, which is refused in production
   */
  readonly backup?: MongoDbBackup;
  /**
   * Who signs the certificate of members and routers: an authority of your own, since those of the Internet sign no names of clusters.
   * @default - the operator makes an authority of the database's own
   */
  readonly issuer?: ICertificateIssuer;
  /**
   * How callers outside of the cluster reach the members; for a cluster without shards that has an `issuer`.
   * @default - nobody outside does
   */
  readonly outside?: MongoDbOutside;
  /**
   * Namespace of the Prometheus that asks an exporter beside each member.
   * @default - there is no exporter
   */
  readonly metricsFrom?: string;
  /**
   * Release of Percona Server for MongoDB 8.0.
   * @default 8.0.19-7
   */
  readonly release?: string;
  /**
   * Secret that opens the registry.
   * @default - the registry is open
   */
  readonly pullSecret?: ISecretReference;
}
