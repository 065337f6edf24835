import * as fc from 'fast-check';
import { Access, App, Entry, HaproxyEntryOptions, Port, PublicAddress } from '../../../lib';
import { collectFacts } from '../../../lib/core';
import { HaproxyLoadBalancer } from '../../../lib/infra/load-balancing/haproxy-load-balancer';
import { Fact, MetricsJob } from '../../../lib/model';
import { small } from '../../support/openstack';
import { Block, resources, validations } from '../../support/rendered';
import { Bound, Wishes, bound, rulesOf, twoFrontends } from './bound-entry';

const pair = (options: Partial<HaproxyEntryOptions> = {}, wishes: Wishes = {}): Bound =>
  bound(Entry.haproxy({ flavor: small, exposedTo: Access.anywhere(), ...options }), wishes);

const ROLE = 'chula-rancher-balancer-';

function instances({ stack }: Bound): Block[] {
  return Object.values(resources(stack, 'openstack_compute_instance_v2'));
}

function balancers(made: Bound): Block[] {
  return instances(made).filter(({ name }) => String(name).startsWith(ROLE));
}

const facts = (app: App): Fact[] => collectFacts<Fact>(app).map(({ fact }) => fact);

test('balancers share an address that no machine has, and may send from it', () => {
  const made = pair();
  const ports = Object.values(resources(made.stack, 'openstack_networking_port_v2'));
  const virtual = ports.filter(({ admin_state_up: up }) => up === false);
  expect(virtual).toEqual([
    expect.objectContaining({
      name: 'chula-rancher-vip',
      no_security_groups: true,
      fixed_ip: [expect.objectContaining({ ip_address: made.balancer.address })],
    }),
  ]);
  const members = ports.filter(({ name }) => String(name).startsWith(ROLE));
  expect(members).toHaveLength(2);
  for (const member of members) {
    expect(member).toMatchObject({ allowed_address_pairs: [{ ip_address: made.balancer.address }] });
  }
  expect(validations(made.app)).toEqual([]);
});

test('the address is the one that was said before anything was made', () => {
  const entry = Entry.haproxy({ flavor: small, exposedTo: Access.nobody() });
  const made = bound(entry);
  expect(entry._address(made.site, 'rancher')).toBe(made.balancer.address);
});

test('only callers that are named get in, and backends let in their balancers and nobody else', () => {
  const made = pair();
  expect(rulesOf(made, 'chula-rancher-balancer')).toEqual([
    '192.0.2.0/24 tcp 6443',
    '198.51.100.0/24 tcp 22',
    '198.51.100.0/24 tcp 8404',
    'chula-rancher-balancer vrrp -',
    'chula-rancher-server tcp 443',
    'chula-rancher-server tcp 6443',
    'world tcp 443',
  ]);
  expect(rulesOf(made, 'chula-rancher-server')).toEqual([
    '198.51.100.0/24 tcp 22',
    'chula-rancher-balancer tcp 30443',
    'chula-rancher-balancer tcp 6443',
  ]);
});

test('another role may be let in later, to all frontends or to one', () => {
  const made = pair();
  const agents = made.site.placeMachines(made.stack, 'agent', { count: 1, flavor: small });
  const edge = made.site.placeMachines(made.stack, 'edge', { count: 1, flavor: small });
  made.balancer.allowFrom(agents, 'agents join');
  made.balancer.allowFrom(edge, 'edge', Port.tcp(443, 'https'));
  const rules = rulesOf(made, 'chula-rancher-balancer');
  expect(rules.filter((rule) => /agent|edge/.test(rule))).toEqual([
    'chula-agent tcp 443',
    'chula-agent tcp 6443',
    'chula-edge tcp 443',
  ]);
});

test('lists are metadata of each balancer, and none of them is in the user data', () => {
  const made = pair();
  for (const balancer of balancers(made)) {
    expect(balancer.metadata).toMatchObject({
      peers: made.site.plannedAddresses('rancher-balancer', 2).join(','),
      'backends-kube-apiserver': made.servers.machines.map(({ address }) => address).join(','),
      'backends-https': made.servers.machines.map(({ address }) => address).join(','),
    });
    for (const { address } of made.servers.machines) {
      expect(bootOf(balancer)).not.toContain(address);
    }
  }
});

test('balancers are not replaced when their user data change', () => {
  for (const { lifecycle } of balancers(pair())) {
    expect(lifecycle).toMatchObject({ ignore_changes: expect.arrayContaining(['user_data']) });
  }
});

test('one balancer may be renewed, and the other one stays', () => {
  const generations = (made: Bound) =>
    Object.values(resources(made.stack, 'terraform_data'))
      .map(({ input }) => (input as { generation: number } | undefined)?.generation)
      .sort();
  expect(generations(pair())).toEqual([1, 1, 1, 1]);
  expect(generations(pair({ generations: { 2: 2 } }))).toEqual([1, 1, 1, 2]);
});

test('a balancer can tell that it was made for other frontends', () => {
  const stamp = (made: Bound) => (balancers(made)[0].metadata as Record<string, string>).templates;
  const one = pair({}, { frontends: (servers) => twoFrontends(servers).slice(0, 1) });
  expect(stamp(pair({ machines: 3 }, { servers: 5 }))).toBe(stamp(pair()));
  expect(stamp(one)).not.toBe(stamp(pair()));
});

test('users get a floating address where there is a way out, and the fixed one where there is none', () => {
  const floating = (made: Bound) => Object.keys(resources(made.stack, 'openstack_networking_floatingip_v2'));
  expect(floating(pair())).toHaveLength(1);
  expect(pair().balancer.publicAddress).not.toBe(pair().balancer.address);
  const without = pair({ publicAddress: PublicAddress.none() });
  expect(floating(without)).toEqual([]);
  expect(without.balancer.publicAddress).toBe(without.balancer.address);
  expect(floating(pair({ exposedTo: Access.nobody() }))).toEqual([]);
  const closed = pair({}, { site: { network: { cidr: '10.20.0.0/16' } } });
  expect(closed.balancer.publicAddress).toBe(closed.balancer.address);
  const reserved = pair({ publicAddress: PublicAddress.reserved('203.0.113.7') });
  expect(reserved.balancer.publicAddress).toBe('203.0.113.7');
});

test('facts say who balances for whom, and who shares an address', () => {
  const { app, balancer, servers } = pair({ routerId: 77 });
  expect(facts(app)).toContainEqual({
    kind: 'load-balancer',
    address: balancer.address,
    members: [`${ROLE}1`, `${ROLE}2`],
  });
  expect(facts(app)).toContainEqual({ kind: 'balanced', role: servers.node.path, port: 'tcp/443' });
  expect(facts(app)).toContainEqual(expect.objectContaining({ kind: 'vrrp', routerId: 77, address: balancer.address }));
});

test('each balancer gives its metrics, and so does whoever has the address', () => {
  const { app, balancer } = pair();
  const metrics = facts(app).filter((fact) => fact.kind === 'metrics');
  const [network] = collectFacts<Fact>(app).filter(({ fact }) => fact.kind === 'network');
  const where = { kind: 'metrics', port: 8404, path: '/metrics', scheme: 'http', network: network.path };
  const machines = (balancer as HaproxyLoadBalancer).machines.machines.map(({ name, address }) => ({ name, address }));
  expect(machines.map(({ name }) => name)).toEqual([`${ROLE}1`, `${ROLE}2`]);
  expect(metrics).toEqual([
    { ...where, job: MetricsJob.HAPROXY, machines },
    {
      ...where,
      job: MetricsJob.HAPROXY_ADDRESS,
      machines: [{ name: 'chula-rancher-balancer', address: balancer.address }],
    },
  ]);
});

test('one machine more changes metadata of balancers and nothing else of any machine that stands', () => {
  const size = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(size, size, size, size, (servers, machines, moreServers, moreMachines) => {
      const before = instances(pair({ machines }, { servers }));
      const after = new Map(
        instances(pair({ machines: machines + moreMachines }, { servers: servers + moreServers })).map((each) => [
          each.name,
          each,
        ]),
      );
      for (const { metadata, ...machine } of before) {
        const { metadata: metadataAfter, ...machineAfter } = after.get(machine.name) as Block;
        expect(machineAfter).toEqual(machine);
        const changed = changedKeys(metadata as Record<string, string>, metadataAfter as Record<string, string>);
        const lists = String(machine.name).startsWith(ROLE)
          ? /^(peers|backends-(kube-apiserver|https))(\.\d+)?$/
          : /^$/;
        expect(changed.filter((key) => !lists.test(key))).toEqual([]);
      }
    }),
    { numRuns: 5, examples: [[12, 2, 12, 1]] },
  );
});

test.each<[string, number]>([
  ['none', 0],
  ['half a machine', 1.5],
  ['less than none', -1],
])('an entry of %s cannot be', (_, machines) => {
  expect(() => pair({ machines })).toThrow(`an entry needs 1 balancer or more, got ${machines}`);
});

test.each<[string, Wishes['frontends'], string]>([
  ['UDP', (servers) => [{ ...twoFrontends(servers)[0], port: Port.udp(53, 'dns') }], "got udp/53 for 'dns'"],
  [
    'a range of ports',
    (servers) => [{ ...twoFrontends(servers)[0], port: Port.tcpRange(80, 81, 'web') }],
    "got tcp/80-81 for 'web'",
  ],
  ['no backend', (servers) => [{ ...twoFrontends(servers)[0], backends: [] }], 'needs a backend'],
  ['no frontend', () => [], 'needs a frontend'],
  [
    'lists beyond all metadata',
    (servers) => [
      {
        ...twoFrontends(servers)[0],
        backends: [
          { role: servers, addresses: Array.from({ length: 3000 }, (_, i) => `10.20.${100 + (i >> 8)}.${i & 255}`) },
        ],
      },
    ],
    'at most 120 keys of metadata',
  ],
])('an entry with %s is refused', (_, frontends, message) => {
  expect(validations(pair({}, { frontends }).app)).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
});

test('a router id that VRRP does not have is refused', () => {
  expect(validations(pair({ routerId: 300 }).app)).toEqual([expect.stringContaining('got 300')]);
});

/** User data as text, whatever Terraform does with them. */
function bootOf({ user_data: userData, user_data_base64: encoded }: Block): string {
  return String(userData ?? encoded);
}

function changedKeys(before: Record<string, string>, after: Record<string, string>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => before[key] !== after[key]);
}

test('backends that come later change the lists of the balancers and let them in, not their user data', () => {
  const made = pair();
  const { app, site, stack, balancer } = made;
  const userData = (): unknown[] => balancers(made).map(({ user_data: text }) => text);
  const before = userData();
  const workers = site.placeMachines(stack, 'rancher-worker', { count: 1, flavor: small });
  const [{ address }] = workers.machines;
  balancer.addBackends(Port.tcp(443, 'https'), { role: workers, addresses: [address] });
  expect(userData()).toEqual(before);
  for (const { metadata } of balancers(made)) {
    const lists = metadata as Record<string, string>;
    expect(lists['backends-https'].split(',')).toContain(address);
    expect(lists['backends-kube-apiserver'].split(',')).not.toContain(address);
  }
  expect(rulesOf(made, 'chula-rancher-worker')).toContain('chula-rancher-balancer tcp 30443');
  expect(validations(app)).toEqual([]);
  expect(() => balancer.addBackends(Port.tcp(22, 'ssh'), { role: workers, addresses: [] })).toThrow(
    'backends stand behind a frontend, got tcp/22, and frontends are on tcp/6443, tcp/443; name one of them',
  );
});
