import { IConstruct } from 'constructs';
import { declareFact } from '../../../core';
import { PodsFact } from '../../../model';
import { CephDisks } from './ceph-disks';
import { lateFact } from './late-fact';

/**
 * What a daemon asks for, without what stands beside it in its pod.
 * @internal
 */
export interface DaemonSize {
  readonly millicores: number;
  readonly mebibytes: number;
}

/** @internal */
export const MONITOR: DaemonSize = { millicores: 1000, mebibytes: 1024 };

/** @internal */
export const MANAGER: DaemonSize = { millicores: 500, mebibytes: 512 };

/**
 * Ceph keeps the memory of a disk's daemon within what it asks for.
 * @internal
 */
export const OSD: DaemonSize = { millicores: 1000, mebibytes: 4096 };

/** @internal */
export const METADATA_SERVER: DaemonSize = { millicores: 1000, mebibytes: 4096 };

/** @internal */
export const GATEWAY: DaemonSize = { millicores: 1000, mebibytes: 1024 };

/**
 * Requests of a size and a limit of its memory; cores are not limited.
 * @internal
 */
export function requestsAndLimit({ millicores, mebibytes }: DaemonSize, memory: string): object {
  return { requests: { cpu: `${millicores}m`, memory: `${mebibytes}Mi` }, limits: { memory } };
}

/**
 * States pods of daemons with the collector of logs that each has beside it.
 * @internal
 */
export function declareDaemons(scope: IConstruct, cluster: string, name: string, pods: number, size: DaemonSize): void {
  declareFact(
    scope,
    daemons(cluster, name, size, () => pods),
  );
}

/**
 * States what a Ceph runs of itself, and the drivers of volumes.
 * @internal
 */
export function declarePods(
  scope: IConstruct,
  cluster: string,
  disks: CephDisks,
  counts: { readonly monitors: number; readonly managers: () => number },
): void {
  const { monitors, managers } = counts;
  const sidecar = { millicores: MANAGER.millicores + 100, mebibytes: MANAGER.mebibytes + 40 };
  const facts: PodsFact[] = [
    { kind: 'pods', cluster, name: 'rook-ceph-operator', pods: 1, cores: 0.2, memoryMebibytes: 128 },
    { kind: 'pods', cluster, name: 'ceph-csi-operator', pods: 1, cores: 0.01, memoryMebibytes: 64 },
    daemons(cluster, 'ceph-mon', MONITOR, () => monitors),
    daemons(cluster, 'ceph-mgr', sidecar, managers),
    daemons(cluster, 'ceph-osd', OSD, () => disks.count),
    perHost(cluster, 'ceph-crash-collector', { millicores: 100, mebibytes: 60 }, disks),
    perHost(cluster, 'ceph-exporter', { millicores: 50, mebibytes: 50 }, disks),
    ...['rbd', 'cephfs'].flatMap((driver): PodsFact[] => [
      { kind: 'pods', cluster, name: `ceph-csi-${driver}-controller`, pods: 2, cores: 0.09, memoryMebibytes: 256 },
      { kind: 'pods', cluster, name: `ceph-csi-${driver}-node`, cores: 0.06, memoryMebibytes: 160 },
    ]),
  ];
  facts.forEach((fact) => declareFact(scope, fact));
}

function daemons(cluster: string, name: string, { millicores, mebibytes }: DaemonSize, pods: () => number): PodsFact {
  return lateFact<PodsFact, 'pods'>(
    { kind: 'pods', cluster, name, cores: (millicores + 100) / 1000, memoryMebibytes: mebibytes + 100 },
    { pods },
  );
}

function perHost(cluster: string, name: string, { millicores, mebibytes }: DaemonSize, disks: CephDisks): PodsFact {
  return lateFact<PodsFact, 'pods'>(
    { kind: 'pods', cluster, name, cores: millicores / 1000, memoryMebibytes: mebibytes },
    { pods: () => disks.nodes.length },
  );
}
