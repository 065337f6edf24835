import { Cidr, ipv4Problem } from '../../core';
import { Distribution, NodeRole } from '../../model';
import { ClusterNodesProps } from '../nodes/cluster-nodes-props';
import { PlacedPool } from '../pools/placed-pool';

/**
 * What is wrong with the pools of a cluster that stands alone, if anything.
 * @internal
 */
export function standaloneProblems(settings: ClusterNodesProps, pools: readonly PlacedPool[]): (string | undefined)[] {
  const { entry, name: cluster, apiAuthority } = settings;
  const servers = pools.filter(({ pool }) => pool.isServer);
  return [
    apiAuthority === undefined
      ? undefined
      : `kubeconfigs of a cluster that stands alone are on its servers, got 'apiAuthority' for '${cluster}'; take it out`,
    entry === undefined
      ? `nodes of a cluster that stands alone join through its entry, whose address never moves, got none for '${cluster}'; add 'entry', such as Entry.haproxy(...), or have it managed by a Rancher`
      : undefined,
    servers.length === 1
      ? undefined
      : servers.length === 0
        ? `a cluster that stands alone has a pool of servers, got none for '${cluster}'; add NodePool.servers or NodePool.combined`
        : `the first node of the servers makes a cluster that stands alone, so that they are one pool, got ${servers.map(({ name }) => `'${name}'`).join(' and ')} for '${cluster}'; merge them into one, or have it managed by a Rancher`,
    ...pools
      .filter(({ pool }) => pool.isServer && !(pool.has(NodeRole.ETCD) && pool.has(NodeRole.CONTROL_PLANE)))
      .map(
        ({ name, pool }) =>
          `only Rancher keeps etcd and control plane apart, got ${pool.roles.join(', ')} alone in pool '${name}'; use NodePool.servers, or have it managed by a Rancher`,
      ),
    ...servers.map(onlyServer),
    ...pools.map((placed) => farServers(settings, placed)),
  ];
}

/** K3s joins by the port of the API, where the entry lets in administrators too. */
function farServers({ site, distribution }: ClusterNodesProps, { name, pool }: PlacedPool): string | undefined {
  const ranges = [site.network.cidr, ...(distribution === Distribution.K3S ? site.admins : [])].filter(
    (range) => Cidr.problem(range) === undefined,
  );
  const far = Object.entries(pool._imported?.servers ?? {}).filter(
    ([, address]) => ipv4Problem(address) === undefined && !ranges.some((range) => Cidr.parse(range).contains(address)),
  );
  return far.length === 0
    ? undefined
    : `servers that stand already join a cluster that stands alone through its entry, which lets in ${ranges.join(' and ')}, got ${far.map(([host, address]) => `${host} (${address})`).join(' and ')} in pool '${name}'; give them addresses there, or have the cluster managed by a Rancher`;
}

function onlyServer({ name, pool }: PlacedPool): string | undefined {
  const { count, generations = {}, etcdDisk } = pool._machines ?? {};
  const generation = generations['1'] ?? 1;
  return count === 1 && generation !== 1 && etcdDisk === undefined
    ? `the only server has the state of its cluster on its root disk, got generation ${generation} of it in pool '${name}', which loses it; add servers first`
    : undefined;
}
