import { Construct } from 'constructs';
import {
  Access,
  Egress,
  EgressTarget,
  IGuarded,
  OpenStackSite,
  Port,
  SecurityGroup,
  SiteNetwork,
  SiteNetworkProps,
} from '../../lib';
import { collectFacts } from '../../lib/core';
import { TerraformStack } from '../../lib/cdktf';
import { LinkFact } from '../../lib/model';
import { PlainSite, newSite, small } from '../support/openstack';
import { newApp } from '../support/project';
import { Block, resources, validations } from '../support/rendered';

const HTTPS = Port.tcp(443, 'https');
const API = Port.tcp(6443, 'kube-apiserver');

class Role extends Construct implements IGuarded {
  constructor(
    site: PlainSite,
    id: string,
    public readonly connections: SecurityGroup = new SecurityGroup(site.network, id, {
      network: site.network,
      name: id,
    }),
  ) {
    super(site.stack, id);
  }
}

class Roles extends PlainSite {
  public readonly web = new Role(this, 'web', this.role);
  public readonly db = new Role(this, 'db');
  public readonly ops = new Role(this, 'ops');

  /** Who may come in, as `<role> <from> <protocol> <ports>`, sorted. */
  public open(): string[] {
    const groups = resources(this.stack, 'openstack_networking_secgroup_v2');
    return ingress(this.stack)
      .map((rule) => {
        const name = (reference: unknown): unknown =>
          Object.entries(groups).find(([id]) => String(reference).includes(`.${id}.`))?.[1].name;
        const from = name(rule.remote_group_id) ?? rule.remote_ip_prefix ?? 'anywhere';
        const range = [rule.port_range_min ?? 'all', rule.port_range_max ?? 'all'].join('-');
        return `${name(rule.security_group_id)} ${from} ${rule.protocol} ${range}`;
      })
      .sort();
  }
}

const roles = (): Roles => new Roles(newApp());

function ingress(stack: TerraformStack): Block[] {
  const rules = Object.values(resources(stack, 'openstack_networking_secgroup_rule_v2'));
  return rules.filter(({ direction }) => direction === 'ingress');
}

test('a role that listens and lets nobody in opens nothing; it may call out on both families', () => {
  const { stack, web } = roles();
  web.connections.listenOn(HTTPS);
  expect(ingress(stack)).toEqual([]);
  const out = Object.values(resources(stack, 'openstack_networking_secgroup_rule_v2'));
  expect(out.map(({ direction, ethertype }) => [direction, ethertype])).toEqual([
    ['egress', 'IPv4'],
    ['egress', 'IPv6'],
    ['egress', 'IPv4'],
    ['egress', 'IPv6'],
    ['egress', 'IPv4'],
    ['egress', 'IPv6'],
  ]);
  expect(Object.values(resources(stack, 'openstack_networking_secgroup_v2'))[0]).toMatchObject({
    delete_default_rules: true,
    tags: ['cloudserve', 'site=lab'],
  });
});

test.each([
  ['before', (r: Roles) => (r.db.connections.listenOn(HTTPS, API), r.db.connections.allowFrom(r.web, 'state'))],
  ['after', (r: Roles) => (r.db.connections.allowFrom(r.web, 'state'), r.db.connections.listenOn(HTTPS, API))],
  [
    'around',
    (r: Roles) => {
      r.db.connections.listenOn(HTTPS);
      r.db.connections.allowFrom(r.web, 'state');
      r.db.connections.listenOn(API);
    },
  ],
])('ports that are declared %s the link are opened all the same, each once', (_, define) => {
  const testbed = roles();
  define(testbed);
  expect(testbed.open()).toEqual(['db lab-role tcp 443-443', 'db lab-role tcp 6443-6443']);
});

test('a link that names its ports opens those alone, and no later one', () => {
  const testbed = roles();
  testbed.db.connections.listenOn(HTTPS);
  testbed.db.connections.allowFrom(testbed.web, 'metrics', Port.tcp(9100, 'metrics'));
  testbed.db.connections.listenOn(API);
  expect(testbed.open()).toEqual(['db lab-role tcp 9100-9100']);
});

test('what is open to the world is what the link names, not the port of the administrators', () => {
  const testbed = roles();
  testbed.web.connections.allowFromRange('192.0.2.0/24', 'administrators', Port.tcp(22, 'ssh'));
  testbed.web.connections.listenOn(HTTPS);
  testbed.web.connections.allowFromAnywhere('users');
  expect(testbed.open()).toEqual(['lab-role 192.0.2.0/24 tcp 22-22', 'lab-role anywhere tcp 443-443']);
});

test('one pair and port is one rule whatever the number of reasons, and every reason is a fact', () => {
  const testbed = roles();
  const { db, web } = testbed;
  db.connections.listenOn(HTTPS);
  db.connections.allowFrom(web, 'pages');
  db.connections.allowFrom(web, 'pictures', Port.tcp(443, 'again'));
  expect(testbed.open()).toEqual(['db lab-role tcp 443-443']);
  const links = collectFacts<LinkFact>(db.connections).filter(({ fact }) => fact.kind === 'link');
  expect(links.map(({ fact }) => fact)).toEqual([
    { kind: 'link', from: 'lab/web', to: 'lab/network/db', port: 'tcp/443', reason: 'pages' },
    { kind: 'link', from: 'lab/web', to: 'lab/network/db', port: 'tcp/443', reason: 'pictures' },
  ]);
});

test('links of different callers, protocols and ports do not merge', () => {
  const testbed = roles();
  const { db, web, ops } = testbed;
  db.connections.listenOn(Port.tcp(53, 'dns'), Port.udp(53, 'dns'), Port.udpRange(8472, 8473, 'vxlan'));
  db.connections.allowFrom(web, 'names');
  db.connections.allowFrom(ops, 'names', Port.udp(53, 'dns'));
  db.connections.allowWithin('overlay', Port.udpRange(8472, 8473, 'vxlan'));
  expect(testbed.open()).toEqual([
    'db db udp 8472-8473',
    'db lab-role tcp 53-53',
    'db lab-role udp 53-53',
    'db lab-role udp 8472-8473',
    'db ops udp 53-53',
  ]);
});

test('all ports are a rule without a range', () => {
  const testbed = roles();
  testbed.db.connections.allowFrom(testbed.web, 'all', Port.tcpRange(1, 65535, 'all'));
  expect(testbed.open()).toEqual(['db lab-role tcp all-all']);
});

test('a rule says which port it is and why it is open, in 255 letters at most, templates as they are', () => {
  const { stack, web } = roles();
  const long = 'r'.repeat(255 - 'kube-apiserver: '.length);
  web.connections.allowFromAnywhere('users of ${HOME} %{if}', HTTPS);
  web.connections.allowFromAnywhere(long, API);
  expect(ingress(stack).map(({ description }) => description)).toEqual([
    'https: users of $${HOME} %%{if}',
    `kube-apiserver: ${long}`,
  ]);
  expect(validations(stack)).toEqual([]);
});

test.each([
  ['itself and its members', (r: Roles) => (r.db.connections.allowWithin('w'), r.db.connections.allowFrom(r.db, 's'))],
  ['itself twice', (r: Roles) => (r.db.connections.allowFrom(r.db, 's'), r.db.connections.allowFrom(r.db, 't'))],
])('a role that lets in %s has one rule a port, among its members', (_, define) => {
  const testbed = roles();
  testbed.db.connections.listenOn(HTTPS);
  define(testbed);
  expect(testbed.open()).toEqual(['db db tcp 443-443']);
  expect(testbed.db.connections.node.tryFindChild('members-tcp-443')).toBeDefined();
});

test('roles that are called like the words for all others are roles', () => {
  const testbed = roles();
  const { db, network } = testbed;
  const names = ['anywhere', 'members', 'world', '10-0-0-0-8'];
  db.connections.allowFromAnywhere('world', HTTPS);
  db.connections.allowWithin('members', HTTPS);
  db.connections.allowFromRange('10.0.0.0/8', 'range', HTTPS);
  for (const name of names) {
    const role = new Role(testbed, `is-${name}`, new SecurityGroup(network, `role-${name}`, { network, name }));
    db.connections.allowFrom(role, 'by its name', HTTPS);
  }
  expect(testbed.open()).toEqual(
    ['10-0-0-0-8', '10.0.0.0/8', 'anywhere', 'anywhere', 'db', 'members', 'world'].map(
      (from) => `db ${from} tcp 443-443`,
    ),
  );
  const ids = db.connections.node.children.map(({ node }) => node.id).filter((id) => id.endsWith('-tcp-443'));
  expect(ids).toEqual([
    'world-tcp-443',
    'members-tcp-443',
    'range-10-0-0-0-8-tcp-443',
    ...names.map((name) => `group-${name}-tcp-443`),
  ]);
});

test('two roles of one name are two callers', () => {
  const testbed = roles();
  const { db, network } = testbed;
  const props = { network, name: 'twin' };
  const [one, other] = ['one', 'other'].map(
    (id) => new Role(testbed, id, new SecurityGroup(network, `r-${id}`, props)),
  );
  for (const role of [one, other, one, other]) {
    db.connections.allowFrom(role, 'either', HTTPS);
  }
  expect(testbed.open()).toEqual(['db twin tcp 443-443', 'db twin tcp 443-443']);
  const remotes = ingress(testbed.stack).map((rule) => rule.remote_group_id);
  expect(new Set(remotes).size).toBe(2);
});

test('a role of another network of the same site may call', () => {
  const { stack, network, role } = new PlainSite(newApp(), { sitePath: 'lab' });
  const second = new SiteNetwork(stack, 'second', { cidr: '10.21.0.0/24', sitePath: 'lab' });
  const caller = new SecurityGroup(second, 'role', { network: second, name: 'caller' });
  role.allowFrom(Object.assign(new Construct(stack, 'caller'), { connections: caller }), 'pages', HTTPS);
  expect(ingress(stack)).toHaveLength(1);
  expect(network.sitePath).toBe('lab');
});

test('a role counts itself and its rules against the quota', () => {
  const { web } = roles();
  web.connections.allowFromAnywhere('users', HTTPS);
  const uses = collectFacts<{ kind: 'use'; resource: string; amount: number }>(web.connections)
    .filter(({ fact }) => fact.kind === 'use')
    .map(({ fact }) => `${fact.resource} ${fact.amount}`);
  expect(uses).toEqual([
    'security groups 1',
    'security group rules 1',
    'security group rules 1',
    'security group rules 1',
  ]);
});

test('a link waits for its port until synthesis, and a port that is none is named once', () => {
  const { stack, web, db } = roles();
  db.connections.allowFrom(web, 'state');
  expect(validations(stack)).toHaveLength(1);
  const wrong = Port.tcp(0, 'nothing');
  db.connections.listenOn(wrong, wrong);
  expect(validations(stack)).toEqual([
    "[lab/network/db] port 'nothing' must lie between 1 and 65535, first not above last, got 0 to 0; correct the numbers",
  ]);
});

describe('SSH of a site', () => {
  const rules = (site: OpenStackSite): unknown[] =>
    ingress(site.network.node.scope as TerraformStack).map(({ port_range_min, remote_ip_prefix }) => [
      port_range_min,
      remote_ip_prefix,
    ]);

  test('is open to its administrators, by range, and to nobody else', () => {
    const site = newSite(newApp(), 'chula', { access: { admins: ['161.200.0.0/16', '192.0.2.7/32'] } });
    site.addMachines('web', { count: 1, flavor: small }).connections.listenOn(HTTPS);
    expect(rules(site)).toEqual([
      [22, '161.200.0.0/16'],
      [22, '192.0.2.7/32'],
    ]);
  });

  test('is shut without administrators', () => {
    const site = newSite(newApp());
    site.addMachines('web', { count: 1, flavor: small }).connections.listenOn(HTTPS);
    expect(rules(site)).toEqual([]);
  });

  test('stays shut to the world when the role is open to it', () => {
    const site = newSite(newApp(), 'chula', { access: { admins: ['161.200.0.0/16'] } });
    const { connections } = site.addMachines('web', { count: 1, flavor: small });
    connections.listenOn(HTTPS);
    connections.allowFromAnywhere('users');
    expect(rules(site)).toEqual([
      [22, '161.200.0.0/16'],
      [443, undefined],
    ]);
  });
});

test('a protocol without ports has a rule without a range', () => {
  const testbed = roles();
  testbed.db.connections.allowWithin('virtual address', Port.vrrp());
  testbed.db.connections.allowFrom(testbed.web, 'ping', Port.icmp());
  expect(testbed.open()).toEqual(['db db vrrp all-all', 'db lab-role icmp all-all']);
  expect(validations(testbed.db.connections)).toEqual([]);
});

describe('an access', () => {
  const opened = (access: Access): string[] => {
    const testbed = roles();
    testbed.db.connections.allowFromAccess(access, 'users', HTTPS);
    return testbed.open();
  };

  test('opens to those alone whom it names', () => {
    expect(opened(Access.anywhere())).toEqual(['db anywhere tcp 443-443']);
    expect(opened(Access.fromRanges('192.0.2.0/24', '198.51.100.0/24'))).toEqual([
      'db 192.0.2.0/24 tcp 443-443',
      'db 198.51.100.0/24 tcp 443-443',
    ]);
    expect(opened(Access.nobody())).toEqual([]);
  });

  test('that is wrong opens nothing and is told with all other problems', () => {
    const { db, stack } = roles();
    db.connections.allowFromAccess(Access.fromRanges('192.0.2.7/24', '0.0.0.0/0'), 'users', HTTPS);
    expect(ingress(stack)).toEqual([]);
    expect(validations(db.connections)).toEqual([
      "[lab/network/db] access: CIDR '192.0.2.7/24' has host bits set; did you mean '192.0.2.0/24'?",
      "[lab/network/db] access from a range must not be the whole world, got '0.0.0.0/0'; say Access.anywhere() if it is meant",
    ]);
  });
});

/** Rules of a direction as `<role> <family> <protocol> <ports> <other side>: <description>`, sorted. */
function written(testbed: Roles, direction: string): string[] {
  const groups = resources(testbed.stack, 'openstack_networking_secgroup_v2');
  const name = (reference: unknown): unknown =>
    Object.entries(groups).find(([id]) => String(reference).includes(`.${id}.`))?.[1].name;
  return Object.values(resources(testbed.stack, 'openstack_networking_secgroup_rule_v2'))
    .filter((rule) => rule.direction === direction)
    .map((rule) => {
      const other = name(rule.remote_group_id) ?? rule.remote_ip_prefix ?? 'anywhere';
      const { ethertype, protocol = 'all', port_range_min: port = 'all', description } = rule;
      return `${name(rule.security_group_id)} ${ethertype} ${protocol} ${port} ${other}: ${description}`;
    })
    .sort();
}

describe('on a network with IPv6', () => {
  test('roles and the world come in on both families, a range on its own', () => {
    const testbed = new Roles(newApp(), { ipv6Cidr: '2001:db8::/64' });
    const { db, web } = testbed;
    db.connections.allowFrom(web, 'pages', HTTPS, Port.icmp());
    db.connections.allowFromAnywhere('users', API);
    db.connections.allowFromRange('192.0.2.0/24', 'office', HTTPS);
    expect(written(testbed, 'ingress')).toEqual([
      'db IPv4 icmp all lab-role: icmp: pages',
      'db IPv4 tcp 443 192.0.2.0/24: https: office',
      'db IPv4 tcp 443 lab-role: https: pages',
      'db IPv4 tcp 6443 anywhere: kube-apiserver: users',
      'db IPv6 ipv6-icmp all lab-role: icmp: pages',
      'db IPv6 tcp 443 lab-role: https: pages',
      'db IPv6 tcp 6443 anywhere: kube-apiserver: users',
    ]);
  });
});

describe('calling out', () => {
  const calls = (egress: Egress, props: Partial<SiteNetworkProps> = {}): Roles =>
    new Roles(newApp(), { egress, ...props });
  const ofWeb = (testbed: Roles): string[] =>
    written(testbed, 'egress')
      .filter((line) => line.startsWith('lab-role '))
      .map((line) => line.replace('lab-role ', ''));
  const NEEDED = [
    'IPv4 tcp 53 10.20.0.0/24: dns-tcp: names',
    'IPv4 tcp 80 169.254.169.254/32: metadata: metadata service',
    'IPv4 udp 53 10.20.0.0/24: dns: names',
  ];

  test('is to everywhere on both families unless it is said otherwise', () => {
    const open = ['IPv4 all all anywhere: egress', 'IPv6 all all anywhere: egress'];
    expect(ofWeb(roles())).toEqual(open);
    expect(ofWeb(calls(Egress.anywhere()))).toEqual(open);
  });

  test('to nothing named still finds its metadata and its names', () => {
    expect(ofWeb(calls(Egress.only()))).toEqual(NEEDED);
  });

  test('asks the name servers of the network', () => {
    expect(ofWeb(calls(Egress.only(), { dnsServers: ['1.1.1.1'] }))).toEqual([
      'IPv4 tcp 53 1.1.1.1/32: dns-tcp: names',
      'IPv4 tcp 80 169.254.169.254/32: metadata: metadata service',
      'IPv4 udp 53 1.1.1.1/32: dns: names',
    ]);
  });

  test('is to the ranges and ports that are named, each once', () => {
    const only = Egress.only(
      { range: '192.0.2.0/24', reason: 'packages', ports: [HTTPS, Port.tcp(443, 'again')] },
      { range: '198.51.100.0/24', reason: 'peers' },
      { range: '0.0.0.0/0', reason: 'time', ports: [Port.udp(123, 'ntp')] },
    );
    expect(ofWeb(calls(only))).toEqual(
      [
        ...NEEDED,
        'IPv4 tcp 443 192.0.2.0/24: https: packages',
        'IPv4 all all 198.51.100.0/24: all: peers',
        'IPv4 udp 123 anywhere: ntp: time',
      ].sort(),
    );
  });

  test('is to the roles that let the caller in, and by the caller alone', () => {
    const testbed = calls(Egress.only());
    const { db, web } = testbed;
    db.connections.listenOn(API);
    db.connections.allowFrom(web, 'state');
    db.connections.allowWithin('peers', Port.vrrp());
    const out = written(testbed, 'egress').filter((line) => / (db|lab-role|ops): /.test(line));
    expect(out).toEqual(['db IPv4 vrrp all db: vrrp: peers', 'lab-role IPv4 tcp 6443 db: kube-apiserver: state']);
  });

  test.each<[string, EgressTarget, string]>([
    ['a range with host bits', { range: '192.0.2.1/24', reason: 'x' }, "egress: CIDR '192.0.2.1/24' has host bits set"],
    ['no port of a range', { range: '192.0.2.0/24', reason: 'x', ports: [] }, "egress to '192.0.2.0/24' opens no port"],
    [
      'a wrong port',
      { range: '192.0.2.0/24', reason: 'x', ports: [Port.tcp(0, 'zero')] },
      "port 'zero' must lie between",
    ],
  ])('to %s is refused', (_, target, says) => {
    expect(validations(calls(Egress.only(target)).network)).toContainEqual(expect.stringContaining(says));
  });
});

test.each(['', ' ', 'r'.repeat(256)])('a role by the name %j is refused', (name) => {
  const { network } = roles();
  const refused = (each: string): string[] => validations(new SecurityGroup(network, 'x', { network, name: each }));
  expect(refused(name)).toEqual([
    `[lab/network/x] a role has a name of 1 to 255 characters, got ${name.length}; give another 'name'`,
  ]);
});

test('a role by a name of 255 characters is right', () => {
  const { network } = roles();
  expect(validations(new SecurityGroup(network, 'x', { network, name: 'r'.repeat(255) }))).toEqual([]);
});
