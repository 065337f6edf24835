import { Component, declareFact, durationWords, wholeMebibytes } from '../../core';
import { DataSpread } from '../data-spread';
import { ContainerSize } from '../restricted-pods';
import { GaleraClusterProps } from './galera-cluster-props';
import { GaleraPlace } from './galera-names';
import { AGENT_SIZE, EXPORTER_SIZE } from './galera-object';
import { MARIADB_IMAGE } from './mariadb-images';
import { COPY_SIZE, EVERY } from './sql-backup';

/** @internal */
export interface DeclaredGalera extends GaleraPlace {
  readonly cluster: string;
  readonly members: number;
  readonly memoryMebibytes: number;
  readonly volumeMebibytes: number;
  readonly isProduction?: boolean;
  readonly props: GaleraClusterProps;
}

/**
 * States what a Galera cluster is, holds and asks of its cluster.
 * @internal
 */
export function declareGalera(scope: Component, galera: DeclaredGalera): void {
  const { name, namespace, cluster, members, memoryMebibytes, volumeMebibytes: mebibytes, props } = galera;
  const { backup, restore, nodeLabels, cores = 1, coresLimit = cores * 2 } = props;
  const place = { cluster, namespace };
  const pods = (of: string, count: number, size: Required<ContainerSize>): void =>
    declareFact(scope, {
      kind: 'pods',
      ...place,
      name: of,
      pods: count,
      cores: size.cores,
      memoryMebibytes: size.memoryMebibytes,
      coresLimit: size.coresLimit,
    });
  pods(name, members, {
    cores: cores + AGENT_SIZE.cores,
    coresLimit: coresLimit + (AGENT_SIZE.coresLimit ?? 0),
    memoryMebibytes: memoryMebibytes + AGENT_SIZE.memoryMebibytes,
  });
  if (props.metricsFrom !== undefined) {
    pods(`${name}-metrics`, 1, { coresLimit: 0, ...EXPORTER_SIZE });
  }
  if (backup !== undefined || restore !== undefined) {
    pods(`${name}-copies`, 1, COPY_SIZE);
  }
  const { storageClassName: storageClass } = props.storage;
  declareFact(scope, { kind: 'name', space: `databases of '${namespace}' in '${cluster}'`, name });
  declareFact(scope, { kind: 'claim', ...place, storageClass, mebibytes, count: members });
  const stagings = [backup, restore].filter((one) => one !== undefined).length;
  if (stagings > 0) {
    const staging = (backup?.staging && wholeMebibytes(backup.staging)) ?? mebibytes;
    declareFact(scope, { kind: 'claim', ...place, storageClass, mebibytes: staging, count: stagings });
  }
  declareFact(scope, { kind: 'volume-size', cluster, name: `${namespace}/${name}`, mebibytes });
  declareFact(scope, {
    kind: 'spread',
    ...place,
    name,
    pods: members,
    domain: props.spread === DataSpread.ZONES ? 'zone' : 'host',
    ...(nodeLabels === undefined ? {} : { nodeLabels }),
  });
  // Of any other number the cluster itself says what is wrong.
  if (members === 3 || members === 5) {
    declareFact(scope, { kind: 'quorum', of: `Galera cluster '${name}'`, voters: members });
  }
  const version = /:(\d+\.\d+)/.exec(props.image ?? MARIADB_IMAGE)?.[1];
  declareFact(scope, {
    kind: 'database',
    ...place,
    name,
    engine: version === undefined ? 'MariaDB' : `MariaDB ${version}`,
    isProduction: galera.isProduction ?? false,
    ...(backup === undefined ? {} : { backedUpEvery: durationWords(backup.every ?? EVERY) }),
  });
  if (backup !== undefined) {
    const { name: target, diesWith } = backup.to;
    declareFact(scope, { kind: 'backup', target, ...(diesWith === undefined ? {} : { diesWith }) });
  }
}
