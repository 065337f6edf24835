import { Access, App, Cluster, Distribution, Entry, NodePool, OpenStackSite, Size } from '../../lib';
import { newSite } from '../support/openstack';
import { large, newRancher, xlarge } from './rancher-site';

/** How nodes of a pool come to be. */
export const POOLS = ['servers', 'worker', 'storage', 'imported'] as const;

export interface PoolModel {
  name: string;
  readonly kind: (typeof POOLS)[number];
  count: number;
}

export const STANDS = ['by Rancher', 'alone'] as const;

/** A cluster with pools in the order in which the program adds them. */
export interface ClusterModel {
  readonly stands: (typeof STANDS)[number];
  readonly pools: PoolModel[];
}

function poolOf({ kind, count, name }: PoolModel): NodePool {
  switch (kind) {
    case 'servers':
      return NodePool.combined({ count, flavor: large, etcdDisk: Size.gibibytes(20) });
    case 'worker':
      return NodePool.worker({ count, flavor: xlarge, labels: { 'node.kubernetes.io/pool': 'w' } });
    case 'storage':
      return NodePool.worker({ count, flavor: xlarge, disks: { osd: Size.gibibytes(100) } });
    case 'imported':
      return NodePool.imported({ servers: serversOf(name, count) });
  }
}

/** Each pool has addresses of its own in the range that the site leaves to others. */
function serversOf(name: string, count: number): Record<string, string> {
  const third = 200 + (Number(name.replace(/\D/g, '')) % 20);
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`${name}-host-${i + 1}`, `10.20.${third}.${10 + i}`]),
  );
}

const ANY = -1;

/** A site without limits, and a Rancher where it needs one. */
export function defineCluster(app: App, { stands, pools }: ClusterModel): OpenStackSite {
  const site = newSite(app, 'chula', {
    network: { cidr: '10.20.0.0/16', external: 'public', reserved: ['10.20.200.0/22', '10.20.204.0/22'] },
    zones: ['a', 'b', 'c'],
    access: { admins: ['192.0.2.0/24'] },
    quota: {
      instances: ANY,
      cores: ANY,
      volumes: ANY,
      ports: ANY,
      floatingAddresses: ANY,
      serverGroups: ANY,
      securityGroups: ANY,
      securityGroupRules: ANY,
    },
  });
  const cluster = new Cluster(site, 'main', {
    distribution: stands === 'alone' ? Distribution.K3S : Distribution.RKE2,
    managedBy: stands === 'alone' ? undefined : newRancher(site),
    entry: Entry.haproxy({ flavor: large, exposedTo: Access.anywhere() }),
  });
  pools.forEach((pool) => cluster.addPool(pool.name, poolOf(pool)));
  return site;
}
