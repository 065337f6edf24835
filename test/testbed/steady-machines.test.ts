import * as fs from 'node:fs';
import * as path from 'node:path';
import * as fc from 'fast-check';
import {
  App,
  CloudConfig,
  Cluster,
  Flavor,
  HardenedNamespace,
  Image,
  OpenStackSite,
  PrivateAuthority,
  Size,
} from '../../lib';
import { DATASTORES, ENTRIES, RancherModel, defineRancher } from '../corpus/rancher-model';
import { withoutLists } from '../corpus/testbed-model';
import { newProject } from '../support/project';

/** A site with Ranchers and other machines. */
interface Testbed {
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
type Planted = (site: OpenStackSite, testbed: Testbed) => void;

const nothing: Planted = () => undefined;
const tiny = Flavor.of('m1.small', { cores: 2, memory: Size.gibibytes(4) });
const UNLIMITED = { instances: -1, cores: -1, volumes: -1, ports: -1, floatingAddresses: -1, serverGroups: -1 };

function synthesize(project: string, testbed: Testbed, planted: Planted = nothing): void {
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

type Block = Record<string, unknown>;

/** Every resource, data source, variable and output of every stack, by its address. */
type Resources = Map<string, Block>;

function resourcesOf(project: string): Resources {
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

const INSTANCE = 'openstack_compute_instance_v2';

/** A block without what may change in place while it stands: lists in metadata, and members of a pool of Octavia. */
function lasting(address: string, block: Block): Block {
  const [, type] = address.split(' ');
  if (type === INSTANCE) {
    return withoutLists(block);
  }
  return type === 'openstack_lb_members_v2' ? { ...block, member: [] } : block;
}

/** Arguments of what stood before that are other ones now, or that are gone. */
function disturbed(before: Resources, after: Resources): string[] {
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

const instancesOf = (resources: Resources, role: string): Block[] =>
  [...resources]
    .filter(([address, { name }]) => address.includes(INSTANCE) && isOf(role, name))
    .map(([, each]) => each);

const isOf = (role: string, name: unknown): boolean => new RegExp(`^chula-${role}-\\d+$`).test(String(name));

/** Addresses of the machines of a role by their ports, in the order of their numbers. */
const addressesOf = (resources: Resources, role: string): string[] =>
  [...resources]
    .filter(([address, { name }]) => address.includes('openstack_networking_port_v2') && isOf(role, name))
    .sort(([, a], [, b]) => ordinal(a) - ordinal(b))
    .map(([, { fixed_ip: fixed }]) => (fixed as { ip_address: string }[])[0].ip_address);

const ordinal = ({ name }: Block): number => Number(String(name).split('-').at(-1));

/** What balancers hear of who is there, each as it stands in their lists. */
function listsOf(resources: Resources, { id, entry }: RancherModel): { servers: string[][]; peers: string[][] } {
  const metadata = instancesOf(resources, `${id}-balancer`).map((block) => block.metadata as Record<string, string>);
  const list = (name: string): string[][] => metadata.map((each) => each[name].split(','));
  const members = [...resources].filter(([address]) => address.includes(`openstack_lb_members_v2 ${id}-entry_`));
  switch (entry) {
    case 'haproxy':
      return {
        servers: ['https', 'http', 'kube-apiserver'].flatMap((port) => list(`backends-${port}`)),
        peers: list('peers'),
      };
    case 'octavia':
    case 'ovn':
      return {
        servers: members.map(([, { member }]) =>
          (member as { address: string }[]).map(({ address }) => address).sort(),
        ),
        peers: [],
      };
    case 'existing':
      return { servers: [], peers: [] };
  }
}

/** What may be added to a testbed. An addition to what is not there does nothing. */
const ADDITIONS: Record<string, (testbed: Testbed, n: number) => void> = {
  'a server'({ ranchers }, n) {
    const rancher = ranchers[n % ranchers.length];
    const more = rancher.datastore === 'etcd' ? 2 : 1;
    rancher.servers = rancher.servers + more <= 5 ? rancher.servers + more : rancher.servers;
  },
  'a balancer'({ ranchers }, n) {
    const rancher = ranchers[n % ranchers.length];
    rancher.balancers += 1;
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
      backup: n % 3 === 0,
      projects: [],
    });
  },
  'a cluster and a project'(testbed) {
    testbed.clusters += 1;
    testbed.ranchers[0].projects.push(`project-${testbed.clusters}`);
  },
};
const KINDS = Object.keys(ADDITIONS);

const rancher = fc
  .record({
    id: fc.constant('rancher'),
    servers: fc.constantFrom(1, 2, 3, 5),
    datastore: fc.constantFrom(...DATASTORES),
    entry: fc.constantFrom(...ENTRIES),
    balancers: fc.integer({ min: 1, max: 4 }),
    backup: fc.boolean(),
    projects: fc.constant<string[]>(['operations']),
  })
  .map((model) => ({ ...model, servers: model.datastore === 'etcd' && model.servers === 2 ? 3 : model.servers }));
const pool = fc.record({ id: fc.constant(''), count: fc.integer({ min: 1, max: 4 }), volume: fc.boolean() });
const testbeds = fc
  .record({ rancher, pools: fc.array(pool, { maxLength: 2 }), clusters: fc.nat(1) })
  .map(({ rancher: one, pools, clusters }) => ({
    ranchers: [one],
    pools: pools.map((each, i) => ({ ...each, id: `pool-${i}` })),
    clusters,
  }));
const additions = fc.array(fc.record({ kind: fc.constantFrom(...KINDS), n: fc.nat(11) }), {
  minLength: 1,
  maxLength: 3,
});

/** Synthesizes a testbed, adds to it step by step in the same project, and looks at what stood before each step. */
function grow(start: Testbed, steps: readonly { readonly kind: string; readonly n: number }[]): void {
  const testbed = structuredClone(start);
  const project = newProject();
  synthesize(project, testbed);
  let before = resourcesOf(project);
  for (const { kind, n } of steps) {
    ADDITIONS[kind](testbed, n);
    synthesize(project, testbed);
    const after = resourcesOf(project);
    expect({ kind, disturbed: disturbed(before, after) }).toEqual({ kind, disturbed: [] });
    for (const model of testbed.ranchers) {
      const { servers, peers } = listsOf(after, model);
      servers.forEach((list) => expect(list).toEqual(addressesOf(after, `${model.id}-server`)));
      peers.forEach((list) => expect(list).toEqual(addressesOf(after, `${model.id}-balancer`)));
    }
    before = after;
  }
}

beforeAll(() => void jest.spyOn(process.stderr, 'write').mockImplementation(() => true));
afterAll(() => jest.restoreAllMocks());

test('who is added changes nothing of whom stands but the lists that must name it, and those in place', () => {
  const seen = new Set<string>();
  const property = fc.property(testbeds, additions, (start, steps) => {
    const { datastore, entry } = start.ranchers[0];
    [datastore, entry, ...steps.map(({ kind }) => kind)].forEach((each) => seen.add(each));
    grow(start, steps);
  });
  fc.assert(property, { seed: 20_260_102, numRuns: 12, endOnFailure: true });
  expect([...seen].sort()).toEqual([...DATASTORES, ...ENTRIES, ...KINDS].sort());
}, 120_000);

test('a server more behind each kind of entry and a balancer more are in the lists, and nowhere else', () => {
  const ranchers = ENTRIES.map((entry, i): RancherModel => {
    const datastore = DATASTORES[i % DATASTORES.length];
    return { id: `with-${entry}`, servers: 1, datastore, entry, balancers: 1, backup: true, projects: [] };
  });
  const servers = ranchers.map((_, n) => ({ kind: 'a server', n }));
  grow({ ranchers, pools: [], clusters: 0 }, [...servers, { kind: 'a balancer', n: ENTRIES.indexOf('haproxy') }]);
}, 60_000);

const PAIR: Testbed = {
  ranchers: [
    { id: 'rancher', servers: 3, datastore: 'mysql', entry: 'haproxy', balancers: 2, backup: true, projects: [] },
  ],
  pools: [{ id: 'pool-0', count: 2, volume: false }],
  clusters: 0,
};

/** What is disturbed on a site with something planted, when one of each is added. */
function disturbedWith(planted: Planted, between: (project: string) => void = () => undefined): string[] {
  const testbed = structuredClone(PAIR);
  const project = newProject();
  synthesize(project, testbed, planted);
  const before = resourcesOf(project);
  between(project);
  ['a server', 'a balancer', 'a machine of a pool', 'a pool'].forEach((kind) => ADDITIONS[kind](testbed, 0));
  synthesize(project, testbed, planted);
  return disturbed(before, resourcesOf(project));
}

describe('the comparison sees', () => {
  test('nothing where nothing is planted', () => {
    expect(disturbedWith(nothing)).toEqual([]);
  });

  test('a list of servers in user data', () => {
    const planted: Planted = (site, { ranchers }) => {
      const content = site.plannedAddresses('rancher-server', ranchers[0].servers).join('\n');
      const boot = new CloudConfig({ files: [{ path: '/etc/members', content }] });
      site.addMachines('watcher', { count: 1, flavor: tiny, boot });
    };
    expect(disturbedWith(planted)).toEqual([`chula-watcher ${INSTANCE} watcher_1: user_data`]);
  });

  test('a certificate that names all servers, which makes it anew and the user data of its machine with it', () => {
    const planted: Planted = (site, { ranchers }) => {
      const stack = site.addStack(site, 'certificates');
      const authority = new PrivateAuthority(stack, 'Authority', 'watcher');
      const addresses = site.plannedAddresses('rancher-server', ranchers[0].servers);
      const { certificate } = authority.issue('watcher', { commonName: 'watcher', addresses });
      const files = [{ path: '/etc/watcher.pem', content: '<<it>>', secrets: { it: certificate } }];
      site.placeMachines(stack, 'watcher', { count: 1, flavor: tiny, boot: new CloudConfig({ files }) });
    };
    expect(disturbedWith(planted)).toEqual([
      'chula-certificates tls_cert_request Authority_watcher-request: ip_addresses',
    ]);
  });

  test('metadata that is no list', () => {
    const planted: Planted = (site, { pools }) => {
      const metadata = { machines: String(pools[0].count), 'backends-count': '1' };
      site.addMachines('watcher', { count: 1, flavor: tiny, metadata });
    };
    expect(disturbedWith(planted)).toEqual([`chula-watcher ${INSTANCE} watcher_1: metadata`]);
  });

  test('an address that moves, where the leases are lost', () => {
    const found = disturbedWith(nothing, (project) => fs.rmSync(path.join(project, 'cloudserve.lock.json')));
    expect(found.filter((line) => line.endsWith('fixed_ip'))).not.toEqual([]);
  });

  test('who is gone', () => {
    const planted: Planted = (site, { pools }) => {
      if (pools.length === 1) {
        site.addMachines('watcher', { count: 1, flavor: tiny });
      }
    };
    expect(disturbedWith(planted)).toContain(`chula-watcher ${INSTANCE} watcher_1 is gone`);
  });
});
