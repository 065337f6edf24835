import { ipv4Problem, isDnsLabel, labelProblem, repeated } from '../../core';
import { ISite, devicePath } from '../../infra';
import { NodeRole, acceleratorProblem } from '../../model';
import { NodePool } from './node-pool';
import { NodePoolOptions, NodeSettings } from './node-pool-options';
import { PlacedPool } from './placed-pool';

/**
 * What is wrong with pools of a cluster, if anything, whoever stands it up.
 * @internal
 */
export function poolProblems(site: ISite, pools: readonly PlacedPool[]): (string | undefined)[] {
  return pools.flatMap(({ name, pool }) => [
    ...settingsProblems(name, pool._machines ?? pool._imported ?? {}),
    ...(pool._machines === undefined ? [] : machinesProblems(name, pool._machines, site)),
    pool._machines?.etcdDisk !== undefined && !pool.has(NodeRole.ETCD)
      ? `a disk for etcd is for nodes that have it, got 'etcdDisk' for '${name}'; take it out, or use 'disks'`
      : undefined,
    ...(pool._imported === undefined ? [] : importedProblems(name, pool)),
  ]);
}

function settingsProblems(pool: string, settings: NodeSettings): (string | undefined)[] {
  const { labels = {}, taints = [], kubeletArguments = [], accelerator } = settings;
  return [
    accelerator === undefined ? undefined : acceleratorProblem(accelerator),
    ...Object.entries(labels).flatMap(([key, value]) => labelProblem(key, value) ?? []),
    ...Object.keys(labels)
      .filter((key) => OURS.includes(key))
      .map((key) => `label '${key}' is set by the node itself, got it for pool '${pool}'; take it out of 'labels'`),
    ...Object.keys(labels)
      .filter((key) => /(^|\.)(kubernetes|k8s)\.io\//.test(key) && !OURS.includes(key) && !KUBELETS.test(key))
      .map(
        (key) =>
          `a kubelet may not give itself label '${key}', got it for pool '${pool}'; use 'node.kubernetes.io/' or a domain of your own`,
      ),
    ...taints
      .filter((taint) => !TAINT.test(taint))
      .map(
        (taint) =>
          `a taint is '<key>=<value>:<effect>' with the effect NoSchedule, PreferNoSchedule or NoExecute, got '${taint}' for pool '${pool}'; correct 'taints'`,
      ),
    ...repeated(taints).map((taint) => `a taint is named once, got '${taint}' twice for pool '${pool}'; take one out`),
    ...kubeletArguments
      .filter((argument) => !/^[a-z][a-z0-9-]*=\S+$/.test(argument))
      .map(
        (argument) =>
          `an argument of the kubelet is '<name>=<value>' without dashes before it, got '${argument}' for pool '${pool}'; correct 'kubeletArguments'`,
      ),
    ...repeated(kubeletArguments.map((argument) => argument.replace(/=.*$/, ''))).map(
      (name) => `an argument of the kubelet is given once, got '${name}' twice for pool '${pool}'; take one out`,
    ),
  ];
}

/** Set by who starts the node, from where it is. */
const OURS = ['topology.kubernetes.io/region', 'topology.kubernetes.io/zone', 'kubernetes.io/hostname'];

/** @see https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#noderestriction */
const KUBELETS = /^(node|kubelet)\.kubernetes\.io\/|^node\.kubernetes\.io\/instance-type$/;
const TAINT = /^([a-z0-9.-]+\/)?[A-Za-z0-9]([\w.-]*[A-Za-z0-9])?(=[\w.-]*)?:(NoSchedule|PreferNoSchedule|NoExecute)$/;

function machinesProblems(name: string, options: NodePoolOptions, site: ISite): (string | undefined)[] {
  const { count, zones = [], onePerZone = false, disks = {}, mounts = {} } = options;
  const known = options.zones ?? site.zones;
  return [
    ...zones
      .filter((zone) => !site.zones.includes(zone))
      .map(
        (zone) =>
          `a pool is in zones of its site, which has ${site.zones.join(', ') || 'none'}, got '${zone}' for '${name}'; correct 'zones'`,
      ),
    options.zones?.length === 0
      ? `a pool stands in a zone or more, got none for '${name}'; name zones or leave 'zones' out`
      : undefined,
    onePerZone && count > known.length
      ? `no two nodes of '${name}' may share a zone, got ${count} nodes and ${known.length} zones; use fewer nodes, add zones, or take 'onePerZone' out`
      : undefined,
    ...Object.keys(disks)
      .filter((role) => role === 'etcd')
      .map(
        (role) => `a disk for etcd is 'etcdDisk' of a pool with etcd, got ${devicePath(role)} for '${name}'; rename it`,
      ),
    ...Object.keys(mounts)
      .filter((role) => !(role in disks))
      .map(
        (role) =>
          `a disk is mounted that the nodes have, got '${role}' in 'mounts' of '${name}', which has ${Object.keys(disks).join(', ') || 'none'}; add it to 'disks'`,
      ),
  ];
}

function importedProblems(name: string, { _imported }: NodePool): (string | undefined)[] {
  const servers = Object.entries(_imported?.servers ?? {});
  const link = _imported?.networkInterface;
  return [
    servers.length > 0
      ? undefined
      : `an imported pool has a server or more, got none for '${name}'; name them in 'servers' or leave the pool out`,
    link === undefined || /^[A-Za-z0-9_.-]{1,15}$/.test(link)
      ? undefined
      : `an interface is named by at most 15 characters, got '${link}' for '${name}'; correct 'networkInterface'`,
    ...servers.flatMap(([host, address]) => {
      const problem = ipv4Problem(address);
      return [
        isDnsLabel(host)
          ? undefined
          : `a server is known by its host name, a label of lower-case letters, digits and hyphens, got '${host}' in '${name}'; correct 'servers'`,
        problem === undefined ? undefined : `server '${host}': ${problem}`,
      ];
    }),
    ...repeated(servers.map(([, address]) => address)).map(
      (address) => `servers have addresses of their own, got '${address}' twice in '${name}'; correct 'servers'`,
    ),
  ];
}
