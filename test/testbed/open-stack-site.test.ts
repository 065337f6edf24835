import {
  App,
  Cluster,
  Flavor,
  HardenedNamespace,
  IstioMesh,
  MachinesOptions,
  OpenStackSite,
  SiteNetworkOptions,
  Size,
} from '../../lib';
import { TerraformStack } from '../../lib/cdktf';
import { collectFacts, declareFact } from '../../lib/core';
import { UseFact } from '../../lib/model';
import { newSite, small } from '../support/openstack';
import { newApp } from '../support/project';
import { Block, rendered, resources, validations } from '../support/rendered';
import { Project } from './project';

const EXISTING = { networkId: 'n-1', subnetId: 's-1', range: '10.20.64.0/20' };
const CIDR = '10.20.0.0/16';

const site = (network: Partial<SiteNetworkOptions> = {}, app: App = newApp()): OpenStackSite =>
  newSite(app, 'chula', { network: { cidr: CIDR, ...network } });

const uses = (of: OpenStackSite, resource: string): number =>
  collectFacts<UseFact>(of)
    .filter(({ fact }) => fact.kind === 'use' && fact.resource === resource)
    .reduce((sum, { fact }) => sum + fact.amount, 0);

describe('a site on a network that stands', () => {
  test('makes no network, and plans in its own range alone', () => {
    const chula = site({ existing: EXISTING, reserved: ['10.20.64.0/26'] });
    const group = chula.addMachines('web', { count: 2, flavor: small });
    expect(group.machines.map(({ address }) => address)).toEqual(['10.20.64.64', '10.20.64.65']);
    expect(chula.leaseAddress('vip')).toMatch(/^10\.20\.6[4-9]\.|^10\.20\.7\d\./);
    const stack = TerraformStack.of(chula.network);
    for (const type of ['network', 'subnet', 'router', 'router_interface']) {
      expect(resources(stack, `openstack_networking_${type}_v2`)).toEqual({});
    }
  });

  test('can be given a larger range, and none of its machines moves', () => {
    const project = new Project();
    const addresses = (range: string): string[] => {
      const app = project.app();
      const chula = site({ existing: { ...EXISTING, range } }, app);
      const group = chula.addMachines('web', { count: 2, flavor: small });
      app.synth();
      return group.machines.map(({ address }) => address);
    };
    const before = addresses('10.20.80.0/20');
    expect(addresses('10.20.64.0/18')).toEqual(before);
    expect(before[0]).toMatch(/^10\.20\.8\d\./);
    project.remove();
  });

  test('holds no ports of DHCP and router', () => {
    expect(
      [site(), site({ ipv6Cidr: '2001:db8::/64' }), site({ existing: EXISTING })].map((each) => uses(each, 'ports')),
    ).toEqual([2, 3, 0]);
  });

  test('takes no IPv6', () => {
    expect(validations(site({ existing: EXISTING, ipv6Cidr: '2001:db8::/64' }))).toEqual([
      "[chula] an existing network is taken with its IPv4 subnet alone, got 'ipv6Cidr' 2001:db8::/64; leave it out, or let the testbed make the network",
    ]);
  });

  test('refuses a block that its range cannot hold', () => {
    const chula = site({ existing: { ...EXISTING, range: '10.20.64.0/26' } });
    expect(() => chula.addMachines('web', { count: 1, flavor: small, addressBlock: 64 })).toThrow(
      'a block of addresses is a power of two of at most half the network, got 64 of 64',
    );
  });
});

describe('an address of something that stands already', () => {
  const project = new Project();
  afterEach(() => ['cloudserve.lock.json', 'cdktf.out'].forEach((file) => project.has(file) && project.delete(file)));
  afterAll(() => project.remove());

  const held = (): Record<string, string> => project.json('cloudserve.lock.json').leases.chula.held;
  const hold = (address: string, reserved: string[] = []): OpenStackSite => {
    const chula = site({ reserved }, project.app());
    chula.holdAddress('main-gpu1', address);
    declareFact(chula, { kind: 'address', network: chula.network.node.path, address });
    return chula;
  };

  test('is remembered in the lock file, the same in a second run, and clashes with no fact of itself', () => {
    const synthesize = (): string => {
      const chula = hold('10.20.0.2');
      expect(chula.leaseAddress('vip')).toBe('10.20.0.3');
      (chula.node.root as App).synth();
      return project.read('cloudserve.lock.json');
    };
    const first = synthesize();
    expect(held()).toEqual({ 'chula/main-gpu1': '10.20.0.2/32', 'chula/vip': '10.20.0.3/32' });
    expect(synthesize()).toBe(first);
  });

  test.each([
    ['in a reserved range', '10.20.200.11', ['10.20.200.0/24']],
    ['outside of the network', '192.0.2.7', []],
    ['that is none, which its pool tells', 'gpu1', []],
  ])('%s is not leased', (_where, address, reserved) => {
    const chula = site({ reserved }, project.app());
    chula.holdAddress('main-gpu1', address);
    chula.leaseAddress('vip');
    (chula.node.root as App).synth();
    expect(Object.keys(held())).toEqual(['chula/vip']);
  });

  test('in a block of machines is refused, with the path of the site and the holder', () => {
    const chula = site();
    chula.addMachines('worker', { count: 2, flavor: small });
    expect(() => chula.holdAddress('main-gpu1', '10.20.0.100')).toThrow(
      "[chula] nobody else is leased what stands already, got 10.20.0.100/32 of 'chula/main-gpu1' in network 'chula', which overlaps 10.20.0.64/26 of 'chula/worker'; give it another address, or delete the entry of 'chula/worker' from cloudserve.lock.json where it is not deployed",
    );
  });
});

describe('machines of a site', () => {
  const instances = (options: Partial<MachinesOptions>): Record<string, Record<string, Block>> => {
    const [machine] = site().addMachines('db', { count: 3, flavor: small, ...options }).machines;
    return rendered(TerraformStack.of(machine)).resource;
  };

  test('take what is said of them', () => {
    const made = instances({
      quorum: true,
      generations: { 2: 2 },
      rootVolume: { size: Size.gibibytes(20) },
      allowedAddresses: ['10.20.9.9'],
    });
    const all = (type: string): Block[] => Object.values(made[type]);
    expect(all('openstack_compute_servergroup_v2')[0].policies).toEqual(['anti-affinity']);
    expect(all('terraform_data').map(({ input }) => (input as Block).generation)).toEqual([1, 2, 1]);
    expect(all('openstack_compute_instance_v2')[0].block_device).toEqual([
      expect.objectContaining({ volume_size: 20 }),
    ]);
    expect(all('openstack_networking_port_v2')[2].allowed_address_pairs).toEqual([{ ip_address: '10.20.9.9' }]);
  });

  test('of a flavor without a disk are told so, each', () => {
    const flavor = Flavor.of('v1', { cores: 1, memory: Size.gibibytes(1), disk: Size.gibibytes(0) });
    expect(validations(site().addMachines('db', { count: 2, flavor }))).toHaveLength(2);
  });
});

test('the quota of floating addresses is known by its name', () => {
  const app = newApp();
  newSite(app, 'chula', { quota: { floatingAddresses: 3 } });
  expect(collectFacts(app).map(({ fact }) => fact)).toContainEqual(
    expect.objectContaining({ kind: 'quota', limits: { 'floating addresses': 3 } }),
  );
});

test('what a cluster is given stands below the cluster, else nobody would deliver it', () => {
  const chula = site();
  new HardenedNamespace(chula, 'shop');
  new IstioMesh(chula, 'mesh');
  const given = (what: string): string =>
    `[chula] what a cluster is given stands below that cluster, got 'chula/${what}' at a site; make it with a cluster as scope`;
  expect(validations(chula).filter((line) => line.includes('what a cluster'))).toEqual([given('shop'), given('mesh')]);
  const other = site({}, newApp());
  new HardenedNamespace(new Cluster(other, 'main'), 'shop');
  expect(validations(other).filter((line) => line.includes('what a cluster'))).toEqual([]);
});
