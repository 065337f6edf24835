import { durationWords } from '../../core';
import { Fact } from '../../model';
import { DataSpread } from '../data-spread';
import { ContainerSize } from '../restricted-pods';
import { MongoDbClusterProps } from './mongo-db-cluster-props';
import { BACKUP_REQUEST, CONFIG_CORES, EXPORTER_REQUEST, ROUTER_CORES } from './mongo-db-containers';
import { numbered, replicaSetName } from './mongo-db-names';
import { CONFIG_SET } from './mongo-db-sets';
import { BACKUP_EVERY, MongoDbSettings } from './mongo-db-settings';

/**
 * What a database takes of its cluster, and what it is to it.
 * @internal
 */
export function mongoDbFacts(
  cluster: string,
  isProduction: boolean,
  settings: MongoDbSettings,
  { storage, backup }: MongoDbClusterProps,
): Fact[] {
  const { name, namespace, members, sets, configServers, isSharded, release } = settings;
  const storageClass = storage.storageClassName;
  const place = { cluster, namespace };
  const facts: Fact[] = [
    {
      ...{ kind: 'database', cluster, namespace, name, engine: 'MongoDB 8.0', isProduction },
      ...(backup === undefined ? {} : { backedUpEvery: durationWords(backup.every ?? BACKUP_EVERY) }),
    },
    { kind: 'name', space: `databases of '${namespace}' in '${cluster}'`, name },
    { kind: 'release', component: 'MongoDB', version: release },
    { kind: 'claim', ...place, storageClass, mebibytes: settings.volumeMebibytes, count: members * sets },
    { kind: 'volume-size', cluster, name: `${namespace}/${name}`, mebibytes: settings.volumeMebibytes },
    ...numbered(sets).flatMap((shard) =>
      memberFacts(cluster, settings, replicaSetName(shard), members, {
        cores: settings.cores,
        memoryMebibytes: settings.memoryMebibytes,
      }),
    ),
  ];
  if (isSharded) {
    const { configVolumeMebibytes: mebibytes, configMemoryMebibytes, routers, routerMemoryMebibytes } = settings;
    facts.push(
      { kind: 'claim', ...place, storageClass, mebibytes, count: configServers },
      { kind: 'volume-size', cluster, name: `${namespace}/${name}-${CONFIG_SET}`, mebibytes },
      ...memberFacts(cluster, settings, CONFIG_SET, configServers, {
        cores: CONFIG_CORES,
        memoryMebibytes: configMemoryMebibytes,
      }),
      podsFact(place, `${name}-mongos`, routers, [{ cores: ROUTER_CORES, memoryMebibytes: routerMemoryMebibytes }]),
      spreadFact(place, settings, `${name}-mongos`, routers, 'host'),
    );
  }
  if (backup !== undefined) {
    const { name: target, diesWith } = backup.to;
    facts.push({ kind: 'backup', target, ...(diesWith === undefined ? {} : { diesWith }) });
  }
  return facts;
}

interface Place {
  readonly cluster: string;
  readonly namespace: string;
}

function memberFacts(
  cluster: string,
  settings: MongoDbSettings,
  set: string,
  members: number,
  request: ContainerSize,
): Fact[] {
  const { name, namespace, spread, hasBackup, hasExporter } = settings;
  const place = { cluster, namespace };
  const beside = [...(hasBackup ? [BACKUP_REQUEST] : []), ...(hasExporter ? [EXPORTER_REQUEST] : [])];
  return [
    podsFact(place, `${name}-${set}`, members, [request, ...beside]),
    // An even number is refused where it is asked for.
    ...(members % 2 === 1 ? [{ kind: 'quorum' as const, of: 'MongoDB', voters: members }] : []),
    spreadFact(place, settings, `${name}-${set}`, members, spread === DataSpread.ZONES ? 'zone' : 'host'),
  ];
}

function podsFact(place: Place, name: string, pods: number, containers: readonly ContainerSize[]): Fact {
  const sum = (amount: (container: ContainerSize) => number): number =>
    Math.round(containers.reduce((total, container) => total + amount(container), 0) * 1000) / 1000;
  const cores = sum((container) => container.cores);
  const memoryMebibytes = sum((container) => container.memoryMebibytes);
  return {
    ...{ kind: 'pods', ...place, name, pods, cores, memoryMebibytes },
    ...{ coresLimit: sum((container) => container.cores * 2), memoryLimitMebibytes: memoryMebibytes },
  };
}

function spreadFact(
  place: Place,
  { nodeLabels }: MongoDbSettings,
  name: string,
  pods: number,
  domain: 'host' | 'zone',
): Fact {
  return {
    ...{ kind: 'spread', ...place, name, pods, domain },
    ...(nodeLabels === undefined ? {} : { nodeLabels: { ...nodeLabels } }),
  };
}
