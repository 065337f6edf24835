import * as fs from 'node:fs';
import * as path from 'node:path';
import * as fc from 'fast-check';
import { CloudConfig, PrivateAuthority } from '../../lib';
import {
  ADDITIONS,
  Block,
  INSTANCE,
  KINDS,
  Planted,
  Resources,
  Testbed,
  disturbed,
  nothing,
  resourcesOf,
  synthesizeGrown,
  tiny,
} from '../corpus/grown-testbed';
import { DATASTORES, ENTRIES, RancherModel } from '../corpus/rancher-model';
import { newProject } from '../support/project';

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

/** What members of a database hear of each other. */
function databasePeersOf(resources: Resources, { id, datastore }: RancherModel): string[][] {
  const members = datastore === 'galera' ? instancesOf(resources, `${id}-datastore`) : [];
  return members.map(({ metadata }) => (metadata as Record<string, string>).peers.split(','));
}

const rancher = fc
  .record({
    id: fc.constant('rancher'),
    servers: fc.constantFrom(1, 2, 3, 5),
    datastore: fc.constantFrom(...DATASTORES),
    entry: fc.constantFrom(...ENTRIES),
    balancers: fc.integer({ min: 1, max: 4 }),
    members: fc.constantFrom(3, 5),
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
  synthesizeGrown(project, testbed);
  let before = resourcesOf(project);
  for (const { kind, n } of steps) {
    ADDITIONS[kind](testbed, n);
    synthesizeGrown(project, testbed);
    const after = resourcesOf(project);
    expect({ kind, disturbed: disturbed(before, after) }).toEqual({ kind, disturbed: [] });
    for (const model of testbed.ranchers) {
      const { servers, peers } = listsOf(after, model);
      servers.forEach((list) => expect(list).toEqual(addressesOf(after, `${model.id}-server`)));
      databasePeersOf(after, model).forEach((list) =>
        expect(list).toEqual(addressesOf(after, `${model.id}-datastore`)),
      );
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
  fc.assert(property, { seed: 20_260_106, numRuns: 12, endOnFailure: true });
  expect([...seen].sort()).toEqual([...DATASTORES, ...ENTRIES, ...KINDS].sort());
}, 120_000);

test('a server more behind each kind of entry, a balancer more and two members of a database are in the lists, and nowhere else', () => {
  const ranchers = ENTRIES.map((entry, i): RancherModel => {
    const datastore = DATASTORES[i % DATASTORES.length];
    return { id: `with-${entry}`, servers: 1, datastore, entry, balancers: 1, members: 3, backup: true, projects: [] };
  });
  const servers = ranchers.map((_, n) => ({ kind: 'a server', n }));
  const database = { kind: 'two members of a database', n: DATASTORES.indexOf('galera') };
  const balancer = { kind: 'a balancer', n: ENTRIES.indexOf('haproxy') };
  grow({ ranchers, pools: [], clusters: 0 }, [...servers, database, balancer]);
}, 60_000);

const PAIR: Testbed = {
  ranchers: [
    {
      id: 'rancher',
      servers: 3,
      datastore: 'mysql',
      entry: 'haproxy',
      balancers: 2,
      members: 3,
      backup: true,
      projects: [],
    },
  ],
  pools: [{ id: 'pool-0', count: 2, volume: false }],
  clusters: 0,
};

/** What is disturbed on a site with something planted, when one of each is added. */
function disturbedWith(planted: Planted, between: (project: string) => void = () => undefined): string[] {
  const testbed = structuredClone(PAIR);
  const project = newProject();
  synthesizeGrown(project, testbed, planted);
  const before = resourcesOf(project);
  between(project);
  ['a server', 'a balancer', 'a machine of a pool', 'a pool'].forEach((kind) => ADDITIONS[kind](testbed, 0));
  synthesizeGrown(project, testbed, planted);
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
