import { Duration, Size, wholeMebibytes } from '../../core';
import { DataSpread } from '../data-spread';
import { MongoDbClusterProps } from './mongo-db-cluster-props';

/**
 * What a cluster is made with, defaults included.
 * @internal
 */
export interface MongoDbSettings {
  readonly name: string;
  readonly namespace: string;
  readonly members: number;
  /** Number of replica sets with data. */
  readonly sets: number;
  readonly isSharded: boolean;
  /** None without shards. */
  readonly configServers: number;
  /** None without shards. */
  readonly routers: number;
  readonly cores: number;
  readonly memoryMebibytes: number;
  readonly volumeMebibytes: number;
  readonly cacheRatio: number;
  readonly configMemoryMebibytes: number;
  readonly configVolumeMebibytes: number;
  readonly routerMemoryMebibytes: number;
  readonly spread: DataSpread;
  readonly nodeLabels?: Readonly<Record<string, string>>;
  readonly release: string;
  readonly hasExporter: boolean;
  readonly hasBackup: boolean;
}

/** @internal */
export function mongoDbSettings(name: string, namespace: string, props: MongoDbClusterProps): MongoDbSettings {
  const { members = 3, shards, cores = 1, cacheRatio = 0.5, spread = DataSpread.HOSTS } = props;
  const isSharded = shards !== undefined;
  const mebibytes = (size: Size): number => wholeMebibytes(size) ?? 0;
  return {
    ...{ name, namespace, members, isSharded, cores, cacheRatio, spread },
    sets: shards ?? 1,
    configServers: isSharded ? (props.configServers ?? (members === 1 ? 1 : 3)) : 0,
    routers: isSharded ? (props.routers ?? 2) : 0,
    memoryMebibytes: mebibytes(props.memory ?? Size.gibibytes(4)),
    volumeMebibytes: mebibytes(props.volume),
    configMemoryMebibytes: mebibytes(props.configMemory ?? Size.gibibytes(2)),
    configVolumeMebibytes: mebibytes(props.configVolume ?? Size.gibibytes(10)),
    routerMemoryMebibytes: mebibytes(props.routerMemory ?? Size.gibibytes(1)),
    ...(props.nodeLabels === undefined ? {} : { nodeLabels: { ...props.nodeLabels } }),
    release: props.release ?? RELEASE,
    hasExporter: props.metricsFrom !== undefined,
    hasBackup: props.backup !== undefined,
  };
}

/** @internal */
export const RELEASE = '8.0.19-7';

/** @internal */
export const BACKUP_EVERY = Duration.hours(6);

/** @internal */
export const BACKUP_KEEP = 28;
