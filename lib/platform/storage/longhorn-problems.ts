import { IConstruct } from 'constructs';
import { Duration, repeated, scheduleProblems, wholeMebibytes } from '../../core';
import { INodeDisk, NodeRole } from '../../model';
import { statedNodes } from '../stated-nodes';
import { taintProblem } from '../taints';
import { LonghornProps, dataPathOf } from './longhorn-props';
import { classNameProblem, clusterNameOf, overcommitProblem } from './volume-class';

/**
 * What is wrong with the settings.
 * @internal
 */
export function longhornProblems(props: LonghornProps, className: string): (string | undefined)[] {
  const { disks, replicas = 3, taints = [], backup, metricsFrom } = props;
  const nodes = (disks ?? []).flatMap((disk) => disk.nodes);
  return [
    classNameProblem(className),
    replicasProblem(className, replicas, disks),
    overcommitProblem(props.overcommit),
    /^(\/[A-Za-z0-9._-]+)+$/.test(dataPathOf(props))
      ? undefined
      : `data lies in a folder with a plain absolute path, got '${dataPathOf(props)}'; correct 'dataPath'`,
    disks?.length === 0 ? `data lies on a disk at least, got none; add to 'disks' or leave it out` : undefined,
    ...(disks ?? []).map((disk) => diskProblem(disk, dataPathOf(props))),
    ...repeated(nodes).map((node) => `a node has one disk for data, got two of '${node}'; take one out of 'disks'`),
    ...taints.map(taintProblem),
    ...repeated(taints).map((taint) => `a taint is named once, got '${taint}' twice; take one out of 'taints'`),
    ...(backup === undefined ? [] : backup.to._problems()),
    ...(backup === undefined ? [] : scheduleProblems('backups', backup.every ?? Duration.days(1), backup.keep ?? 7)),
    backup?.keep !== undefined && Number.isInteger(backup.keep) && backup.keep > 100 && backup.keep <= 1000
      ? `Longhorn keeps at most 100 backups of a volume, got ${backup.keep}; lower 'keep'`
      : undefined,
    metricsFrom === undefined || /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(metricsFrom)
      ? undefined
      : `a namespace is a label, got '${metricsFrom}'; correct 'metricsFrom'`,
  ];
}

/** @internal */
export function replicasProblem(className: string, replicas: number, disks?: readonly INodeDisk[]): string | undefined {
  if (!Number.isInteger(replicas) || replicas < 1 || replicas > 20) {
    return `a volume has 1 to 20 copies, a whole number, got ${replicas} for '${className}'; correct 'replicas'`;
  }
  const nodes = (disks ?? []).flatMap((disk) => disk.nodes).length;
  return disks === undefined || disks.length === 0 || nodes >= replicas
    ? undefined
    : `copies of a volume lie on as many nodes, got ${replicas} for '${className}' and ${nodes} nodes with a disk; add nodes or lower 'replicas'`;
}

/**
 * Nodes that would store data on their system's disk although others have one for it.
 * @internal
 */
export function strayNodesProblem(scope: IConstruct, { disks, labelledNodesOnly }: LonghornProps): string | undefined {
  if (disks === undefined || labelledNodesOnly === true) {
    return undefined;
  }
  const cluster = clusterNameOf(scope);
  const withDisk = new Set(disks.flatMap(({ nodes }) => nodes));
  const pools = statedNodes(scope, cluster)
    .filter(({ name, roles }) => roles.includes(NodeRole.WORKER) && !withDisk.has(name))
    .map(({ pool }) => pool);
  return pools.length === 0
    ? undefined
    : `nodes without a disk for data would store it on their system's, got those of '${[...new Set(pools)].join("', '")}'; label the pools with a disk 'node.longhorn.io/create-default-disk': 'true' and set 'labelledNodesOnly'`;
}

function diskProblem({ role, size, mountPath }: INodeDisk, dataPath: string): string | undefined {
  if (mountPath === undefined) {
    return `Longhorn stores data in a folder, got the disk '${role}', which is mounted nowhere; name its folder in 'mounts' of its pool`;
  }
  if (mountPath !== dataPath) {
    return `all disks are mounted at one folder, '${dataPath}', got '${role}' at '${mountPath}'; correct 'mounts' of its pool`;
  }
  return (wholeMebibytes(size) ?? 0) > 0
    ? undefined
    : `a disk has whole mebibytes, got ${size.asString()} for '${role}'; correct its size`;
}
