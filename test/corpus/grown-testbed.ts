import * as fs from 'node:fs';
import * as path from 'node:path';
import { App, CloudConfig, Cluster, Flavor, HardenedNamespace, Image, OpenStackSite, Size } from '../../lib';
import { DATASTORES, ENTRIES, RancherModel, defineRancher } from './rancher-model';
import { withoutLists } from './testbed-model';

/** A site with Ranchers and other machines. */
export interface Testbed {
  ranchers: RancherModel[];
  pools: Pool[];
  clusters: number;
}

interface Pool {
  id: string;
  count: number;
  volume: boolean;
}

/** Something else that a test puts on the site. */
export type Planted = (site: OpenStackSite, testbed: Testbed) => void;

export const nothing: Planted = () => undefined;
export const tiny = Flavor.of('m1.small', { cores: 2, memory: Size.gibibytes(4) });
const UNLIMITED = { instances: -1, cores: -1, volumes: -1, ports: -1, floatingAddresses: -1, serverGroups: -1 };

export function synthesizeGrown(project: string, testbed: Testbed, planted: Planted = nothing): void {
  const app = new App({ project, quiet: true });
  const site = new OpenStackSite(app, 'chula', {
    network: { cidr: '10.20.0.0/16', external: 'public' },
    image: Image.named('ubuntu-24.04'),
    zones: ['a', 'b', 'c'],
    access: { admins: ['192.0.2.0/24'] },
    quota: { ...UNLIMITED, securityGroups: -1, securityGroupRules: -1 },
  });
  planted(site, testbed);
  for (const { id, count, volume } of testbed.pools) {
    const volumes = volume ? [{ role: 'data', size: Size.gibibytes(10) }] : [];
    site.addMachines(id, { count, flavor: tiny, volumes, boot: new CloudConfig({ packages: ['curl'] }) });
  }
  testbed.ranchers.forEach((rancher) => defineRancher(site, rancher));
  for (let i = 1; i <= testbed.clusters; i += 1) {
    new HardenedNamespace(new Cluster(site, `main-${i}`, { name: `main-${i}` }), 'exam');
  }
  app.synth();
}

export type Block = Record<string, unknown>;

/** Every resource, data source, variable and output of every stack, by its address. */
export type Resources = Map<string, Block>;

export function resourcesOf(project: string): Resources {
  const found: Resources = new Map();
  const folder = path.join(project, 'cdktf.out', 'stacks');
  for (const stack of fs.readdirSync(folder)) {
    const { resource, data, variable, output } = JSON.parse(
      fs.readFileSync(path.join(folder, stack, 'cdk.tf.json'), 'utf8'),
    ) as Record<string, Record<string, Record<string, Block>>>;
    const add = (kind: string, named: Record<string, Block> = {}): void =>
      Object.entries(named).forEach(([name, block]) => found.set(`${stack} ${kind} ${name}`, block));
    Object.entries({ ...resource, ...data }).forEach(([type, named]) => add(type, named));
    add('variable', variable as Record<string, Block> | undefined);
    add('output', output as Record<string, Block> | undefined);
  }
  return found;
}

export const INSTANCE = 'openstack_compute_instance_v2';

/** A block without what may change in place while it stands: lists in metadata, and members of a pool of Octavia. */
function lasting(address: string, block: Block): Block {
  const [, type, name] = address.split(' ');
  if (type === INSTANCE) {
    return withoutLists(block);
  }
  if (type === 'output' && name === 'server-addresses') {
    return { ...block, value: [] };
  }
  return type === 'openstack_lb_members_v2' ? { ...block, member: [] } : block;
}

/** Arguments of what stood before that are other ones now, or that are gone. */
export function disturbed(before: Resources, after: Resources): string[] {
  return [...before].flatMap(([address, old]) => {
    const now = after.get(address);
    const shown = address.replace(/_[0-9A-F]{8}$/, '');
    if (now === undefined) {
      return [`${shown} is gone`];
    }
    const [was, is] = [lasting(address, old), lasting(address, now)];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])]
      .filter((argument) => JSON.stringify(was[argument]) !== JSON.stringify(is[argument]))
      .map((argument) => `${shown}: ${argument}`);
  });
}

/** What may be added to a testbed. An addition to what is not there does nothing. */
export const ADDITIONS: Record<string, (testbed: Testbed, n: number) => void> = {
  'a server'({ ranchers }, n) {
    const rancher = ranchers[n % ranchers.length];
    const more = rancher.datastore === 'etcd' ? 2 : 1;
    rancher.servers = rancher.servers + more <= 5 ? rancher.servers + more : rancher.servers;
  },
  'a balancer'({ ranchers }, n) {
    const rancher = ranchers[n % ranchers.length];
    rancher.balancers += 1;
  },
  'two members of a database'({ ranchers }, n) {
    ranchers[n % ranchers.length].members = 5;
  },
  'a pool'({ pools }, n) {
    pools.unshift({ id: `pool-${pools.length}`, count: 1 + (n % 3), volume: n % 2 === 0 });
  },
  'a machine of a pool'({ pools }, n) {
    pools.slice(n % 3, (n % 3) + 1).forEach((pool) => (pool.count += 1));
  },
  'another Rancher'({ ranchers }, n) {
    ranchers.unshift({
      id: `second-${ranchers.length}`,
      servers: 1 + 2 * (n % 2),
      datastore: DATASTORES[n % DATASTORES.length],
      entry: ENTRIES[n % ENTRIES.length],
      balancers: 1 + (n % 2),
      members: 3,
      backup: n % 3 === 0,
      projects: [],
    });
  },
  'a cluster and a project'(testbed) {
    testbed.clusters += 1;
    testbed.ranchers[0].projects.push(`project-${testbed.clusters}`);
  },
};
export const KINDS = Object.keys(ADDITIONS);
