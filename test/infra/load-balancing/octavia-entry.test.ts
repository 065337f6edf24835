import { Access, App, Entry, OctaviaEntryOptions, OctaviaProvider, Port } from '../../../lib';
import { collectFacts } from '../../../lib/core';
import { Fact } from '../../../lib/model';
import { small } from '../../support/openstack';
import { Block, resources, validations } from '../../support/rendered';
import { Bound, Wishes, bound, rulesOf, twoFrontends } from './bound-entry';

const octavia = (options: Partial<OctaviaEntryOptions> = {}, wishes: Wishes = {}): Bound =>
  bound(Entry.octavia({ exposedTo: Access.anywhere(), ...options }), wishes);

const all = ({ stack }: Bound, type: string): Block[] => Object.values(resources(stack, `openstack_lb_${type}_v2`));
const called = (blocks: Block[], name: string): Block => blocks.find((block) => block.name === name) as Block;

test('the load balancer has the planned address and what is asked for', () => {
  const made = octavia({ flavorId: 'two-machines' });
  expect(all(made, 'loadbalancer')).toEqual([
    expect.objectContaining({
      name: 'chula-rancher',
      vip_address: made.balancer.address,
      loadbalancer_provider: 'amphora',
      flavor_id: 'two-machines',
    }),
  ]);
  expect(validations(made.app)).toEqual([]);
});

test('amphorae let callers in by range, wait an hour for silent shells, and ask K3s as K3s answers', () => {
  const made = octavia();
  const listeners = all(made, 'listener');
  expect(called(listeners, 'kube-apiserver')).toMatchObject({
    protocol: 'TCP',
    protocol_port: 6443,
    allowed_cidrs: ['10.20.0.0/16', '192.0.2.0/24'],
    timeout_client_data: 3_600_000,
    timeout_member_data: 3_600_000,
  });
  expect(called(listeners, 'https')).not.toHaveProperty('allowed_cidrs');
  expect(called(all(made, 'monitor'), 'kube-apiserver')).toMatchObject({
    type: 'HTTPS',
    http_method: 'GET',
    url_path: '/readyz',
    expected_codes: '200,401',
  });
  expect(called(all(made, 'monitor'), 'https')).toMatchObject({ type: 'TCP' });
});

test('a listener that nobody is named for is open to the network, not to the world', () => {
  const frontends: Wishes['frontends'] = (servers) => [{ ...twoFrontends(servers)[0], exposedTo: Access.nobody() }];
  expect(all(octavia({}, { frontends }), 'listener')).toEqual([
    expect.objectContaining({ allowed_cidrs: ['10.20.0.0/16'] }),
  ]);
});

test('OVN gets its one algorithm, ports as checks, and no filter, which backends are instead', () => {
  const made = octavia({ provider: OctaviaProvider.OVN });
  expect(all(made, 'pool').map(({ lb_method }) => lb_method)).toEqual(['SOURCE_IP_PORT', 'SOURCE_IP_PORT']);
  expect(all(made, 'monitor').map(({ type }) => type)).toEqual(['TCP', 'TCP']);
  for (const listener of all(made, 'listener')) {
    expect(listener).not.toHaveProperty('allowed_cidrs');
    expect(listener).not.toHaveProperty('timeout_client_data');
  }
  expect(rulesOf(made, 'chula-rancher-server')).toEqual([
    '10.20.0.0/16 tcp 30443',
    '10.20.0.0/16 tcp 6443',
    '192.0.2.0/24 tcp 6443',
    '198.51.100.0/24 tcp 22',
    'world tcp 30443',
  ]);
});

test('backends let in the network that amphorae stand on, and no caller', () => {
  expect(rulesOf(octavia(), 'chula-rancher-server')).toEqual([
    '10.20.0.0/16 tcp 30443',
    '10.20.0.0/16 tcp 6443',
    '198.51.100.0/24 tcp 22',
  ]);
});

test('members of a pool are the backends on their own port', () => {
  const made = octavia({}, { servers: 3 });
  const members = all(made, 'members').map(({ member }) => member as Block[]);
  expect(members.map((pool) => pool.map(({ address }) => address))).toEqual(
    Array(2).fill(made.servers.machines.map(({ address }) => address)),
  );
  expect(members.map((pool) => pool[0].protocol_port).sort()).toEqual([30443, 6443]);
});

test('a role that is let in later comes to the backends itself with OVN', () => {
  for (const provider of Object.values(OctaviaProvider)) {
    const made = octavia({ provider });
    const agents = made.site.placeMachines(made.stack, 'agent', { count: 1, flavor: small });
    made.balancer.allowFrom(agents, 'agents join', Port.tcp(443, 'https'));
    expect(rulesOf(made, 'chula-rancher-server').filter((rule) => rule.startsWith('chula-agent'))).toEqual(
      provider === OctaviaProvider.OVN ? ['chula-agent tcp 30443'] : [],
    );
  }
});

test('its floating address leads to its port', () => {
  const made = octavia();
  const [[name]] = Object.entries(resources(made.stack, 'openstack_lb_loadbalancer_v2'));
  expect(Object.values(resources(made.stack, 'openstack_networking_floatingip_v2'))).toEqual([
    expect.objectContaining({ port_id: `\${openstack_lb_loadbalancer_v2.${name}.vip_port_id}` }),
  ]);
});

test('what already stands is let in by the backends, and nothing is made', () => {
  const made = bound(Entry.existing({ address: '10.20.224.5', ranges: ['10.20.224.0/28'] }));
  expect(made.balancer).toMatchObject({ address: '10.20.224.5', publicAddress: '10.20.224.5' });
  expect(rulesOf(made, 'chula-rancher-server')).toEqual([
    '10.20.224.0/28 tcp 30443',
    '10.20.224.0/28 tcp 6443',
    '198.51.100.0/24 tcp 22',
  ]);
  expect(all(made, 'loadbalancer')).toEqual([]);
  expect(Object.keys(resources(made.stack, 'openstack_compute_instance_v2'))).toHaveLength(2);
  expect(validations(made.app)).toEqual([]);
});

test('who may call what already stands is said, for the report', () => {
  const made = bound(Entry.existing({ address: '10.20.224.5', ranges: ['10.20.224.0/28'] }));
  made.balancer.allowFrom(made.servers, 'servers join', Port.tcp(6443, 'kube-apiserver'));
  expect(collectFacts<Fact>(made.app).map(({ fact }) => fact)).toContainEqual({
    kind: 'link',
    from: made.servers.node.path,
    to: made.balancer.node.path,
    port: 'tcp/6443',
    reason: 'servers join',
  });
});

test('what balances elsewhere says for whom, and names no machine of ours', () => {
  const facts = (app: App) => collectFacts<Fact>(app).map(({ fact }) => fact);
  for (const made of [octavia(), bound(Entry.existing({ address: '10.20.224.5', ranges: ['10.20.224.0/28'] }))]) {
    expect(facts(made.app)).toContainEqual({
      kind: 'load-balancer',
      address: made.balancer.address,
      members: [],
    });
  }
});

test.each<[string, () => Bound, string]>([
  [
    'an existing one without a range',
    () => bound(Entry.existing({ address: '10.20.224.5', ranges: [] })),
    "got no range for '10.20.224.5'",
  ],
  [
    'an existing one by a name',
    () => bound(Entry.existing({ address: 'lb.example.org', ranges: ['10.0.0.0/8'] })),
    "address 'lb.example.org'",
  ],
  [
    'an existing one with the whole world as its range',
    () => bound(Entry.existing({ address: '10.20.224.5', ranges: ['0.0.0.0/0'] })),
    'must not be the whole world',
  ],
  [
    'Octavia with callers of the whole world as a range',
    () =>
      octavia(
        {},
        {
          frontends: (servers) => [{ ...twoFrontends(servers)[0], exposedTo: Access.fromRanges('0.0.0.0/0') }],
        },
      ),
    "frontend 'kube-apiserver': access from a range must not be the whole world",
  ],
  [
    'Octavia with a port twice',
    () =>
      octavia(
        {},
        {
          frontends: (servers) =>
            twoFrontends(servers).map((each, i) => ({ ...each, port: Port.tcp(443, `web-${i}`) })),
        },
      ),
    "got 443 for 'web-0' and 'web-1'",
  ],
  [
    'Octavia with a name twice',
    () =>
      octavia(
        {},
        {
          frontends: (servers) => twoFrontends(servers).map((each, i) => ({ ...each, port: Port.tcp(443 + i, 'web') })),
        },
      ),
    "got 'web' twice",
  ],
])('%s is refused', (_, make, message) => {
  expect([...new Set(validations(make().app))]).toEqual([expect.stringContaining(message)]);
});

test('somebody from outside is let in by the listener that is meant, beside whom it lets in already, once', () => {
  const made = octavia();
  const callers = { name: 'gke', ranges: ['203.0.113.0/28', '203.0.113.64/28'] };
  made.balancer.allowFromOutside(callers, 'federation', Port.tcp(6443, 'kube-apiserver'));
  made.balancer.allowFromOutside(callers, 'federation', Port.tcp(6443, 'kube-apiserver'));
  const listeners = all(made, 'listener');
  expect(called(listeners, 'kube-apiserver').allowed_cidrs).toEqual([
    '10.20.0.0/16',
    '192.0.2.0/24',
    '203.0.113.0/28',
    '203.0.113.64/28',
  ]);
  expect(called(listeners, 'https')).not.toHaveProperty('allowed_cidrs');
  const links = collectFacts<Fact>(made.balancer).filter(({ fact }) => fact.kind === 'link');
  expect(links.map(({ fact }) => fact)).toEqual([
    { kind: 'link', from: 'gke', to: made.balancer.node.path, port: 'tcp/6443', reason: 'federation' },
  ]);
});

test('with OVN backends that come later let those from outside in too', () => {
  const made = octavia({ provider: OctaviaProvider.OVN });
  made.balancer.allowFromOutside({ name: 'gke', ranges: ['203.0.113.0/28'] }, 'federation', Port.tcp(443, 'https'));
  const more = made.site.placeMachines(made.stack, 'more', { count: 1, flavor: small });
  made.balancer.addBackends(Port.tcp(443, 'https'), { role: more, addresses: ['10.20.9.9'] });
  expect(rulesOf(made, 'chula-rancher-server')).toContain('203.0.113.0/28 tcp 30443');
  expect(rulesOf(made, 'chula-more')).toContain('203.0.113.0/28 tcp 30443');
  expect(rulesOf(made, 'chula-more')).not.toContain('203.0.113.0/28 tcp 6443');
});
