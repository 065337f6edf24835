import * as fs from 'node:fs';
import * as path from 'node:path';
import {
  App,
  ApplicationCredential,
  DnsZone,
  Egress,
  Flavor,
  Image,
  OpenStackSite,
  Port,
  Size,
  SiteNetworkOptions,
} from '../../lib';
import { newProject } from '../support/project';
import { DATASTORES, ENTRIES, defineRancher } from './rancher-model';

type Block = Record<string, unknown>;

/** All resources of a type; what they refer to has the name of its stack before it. */
type Written = (type: string) => Block[];

/** A site with a Rancher of each kind, machines with every option, and roles that may call one another for anything. */
function program(app: App, id: string, network: SiteNetworkOptions): void {
  const site = new OpenStackSite(app, id, {
    network,
    image: Image.named('ubuntu-24.04'),
    zones: ['a', 'b'],
    sshKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAiOAEvkrDH8j0LBG2dW9hf3OFedVM5mSquIZSk3aQE+ ops',
    dnsZone: DnsZone.managed(`${id}.example.org`),
    access: { admins: ['192.0.2.0/24', '192.0.2.0/24'] },
  });
  ENTRIES.forEach((entry, i) => {
    const datastore = DATASTORES[i % DATASTORES.length];
    const servers = datastore === 'etcd' ? 3 : 2;
    defineRancher(site, {
      id: `${id}-${entry}`,
      servers,
      datastore,
      entry,
      balancers: 2,
      members: 3,
      backup: true,
      projects: [],
    });
  });
  const flavor = Flavor.of('m1.large', { cores: 2, memory: Size.gibibytes(8) });
  const volumes = ['data', 'more'].map((role) => ({ role, size: Size.gibibytes(10) }));
  const rootVolume = { size: Size.gibibytes(20) };
  const [web, store] = ['web', 'store'].map((role) =>
    site.addMachines(role, { count: 3, flavor, volumes, rootVolume, allowedAddresses: ['10.99.0.0/24'] }),
  );
  const everything = [Port.tcpRange(1, 65535, 'all-tcp'), Port.udpRange(1, 65535, 'all-udp'), Port.icmp()];
  for (const reason of ['files', 'the same files again']) {
    store.connections.allowFrom(web, reason, ...everything);
    store.connections.allowFromRange('192.0.2.0/24', reason, Port.tcp(22, 'ssh'), ...everything);
    store.connections.allowFromAnywhere(reason, Port.tcp(443, 'https'));
    store.connections.allowWithin(reason, ...everything);
  }
  const stack = site.addStack(site, 'credentials');
  new ApplicationCredential(stack, 'csi', { site, description: 'volumes of pods', roles: ['member'] });
}

let written: Written;

beforeAll(() => {
  jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const project = newProject();
  const app = new App({ project, quiet: true });
  const mail = { range: '198.51.100.0/24', reason: 'mail', ports: [Port.tcpRange(1, 65535, 'all')] };
  program(app, 'open', { cidr: '10.20.0.0/16', external: 'public', ipv6Cidr: '2001:db8:0:1::/64' });
  program(app, 'closed', { cidr: '10.30.0.0/16', externalId: 'f3b0', egress: Egress.only(mail, mail) });
  const existing = { networkId: 'f3b0', subnetId: 'a1c2', range: '10.40.64.0/18' };
  program(app, 'standing', { cidr: '10.40.0.0/16', external: 'public', existing });
  app.synth();
  written = blocksOf(project);
  jest.restoreAllMocks();
});

function blocksOf(project: string): Written {
  const folder = path.join(project, 'cdktf.out', 'stacks');
  const stacks = fs.readdirSync(folder).map((stack) => {
    const text = fs.readFileSync(path.join(folder, stack, 'cdk.tf.json'), 'utf8');
    const { resource = {} } = JSON.parse(text.replace(/\$\{(?=[a-z])/g, `\${${stack} `)) as {
      resource?: Record<string, Record<string, Block>>;
    };
    return resource;
  });
  return (type) => stacks.flatMap((resource) => Object.values(resource[type] ?? {}));
}

const repeated = (values: readonly string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);

/** What Neutron takes two rules for the same by; the whole world is no prefix to it. */
const ruleKey = (rule: Block): string =>
  [
    'security_group_id',
    'direction',
    'ethertype',
    'protocol',
    'port_range_min',
    'port_range_max',
    'remote_group_id',
    'remote_ip_prefix',
  ]
    .map((argument) => String(rule[argument] ?? '').replace(/^(0\.0\.0\.0|::)\/0$/, ''))
    .join(' ');

/** Configurations that a cloud refuses when they are applied, or takes and then never has a clean plan for. */
const FINDERS: Record<
  string,
  { readonly type: string; readonly find: (blocks: Block[]) => unknown[]; readonly bad: Block[] }
> = {
  'a rule of a security group twice': {
    type: 'openstack_networking_secgroup_rule_v2',
    find: (rules) => repeated(rules.map(ruleKey)),
    bad: [{ direction: 'ingress' }, { direction: 'ingress', remote_ip_prefix: '0.0.0.0/0' }],
  },
  'a rule for all ports by their numbers': {
    type: 'openstack_networking_secgroup_rule_v2',
    find: (rules) => rules.filter((rule) => rule.port_range_min === 1 && rule.port_range_max === 65535),
    bad: [{ port_range_min: 1, port_range_max: 65535 }],
  },
  'a rule whose ports are upside down': {
    type: 'openstack_networking_secgroup_rule_v2',
    find: (rules) => rules.filter((rule) => Number(rule.port_range_min) > Number(rule.port_range_max)),
    bad: [{ port_range_min: 90, port_range_max: 80 }],
  },
  'a prefix of one family in a rule of the other': {
    type: 'openstack_networking_secgroup_rule_v2',
    find: (rules) =>
      rules.filter(
        ({ remote_ip_prefix: prefix, ethertype }) =>
          prefix !== undefined && String(prefix).includes(':') !== (ethertype === 'IPv6'),
      ),
    bad: [{ ethertype: 'IPv4', remote_ip_prefix: '2001:db8::/32' }],
  },
  'a name of a port in DNS': {
    type: 'openstack_networking_port_v2',
    find: (ports) => ports.filter((port) => port.dns_name !== undefined),
    bad: [{ dns_name: 'web' }],
  },
  'groups on a port without port security': {
    type: 'openstack_networking_port_v2',
    find: (ports) =>
      ports.filter((port) => port.port_security_enabled === false && port.security_group_ids !== undefined),
    bad: [{ port_security_enabled: false, security_group_ids: ['web'] }],
  },
  'more than ten allowed addresses on a port': {
    type: 'openstack_networking_port_v2',
    find: (ports) => ports.filter((port) => ((port.allowed_address_pairs ?? []) as unknown[]).length > 10),
    bad: [{ allowed_address_pairs: Array(11).fill({ ip_address: '10.20.0.9' }) }],
  },
  'an address twice': {
    type: 'openstack_networking_port_v2',
    find: (ports) => repeated(ports.map((port) => (port.fixed_ip as { ip_address: string }[])[0].ip_address)),
    bad: [{ fixed_ip: [{ ip_address: '10.20.0.9' }] }, { fixed_ip: [{ ip_address: '10.20.0.9' }] }],
  },
  'security groups of an instance beside those of its port': {
    type: 'openstack_compute_instance_v2',
    find: (instances) => instances.filter((instance) => instance.security_groups !== undefined),
    bad: [{ security_groups: ['default'] }],
  },
  'one port on two instances': {
    type: 'openstack_compute_instance_v2',
    find: (instances) => repeated(instances.map(({ network }) => JSON.stringify(network))),
    bad: [{ network: [{ port: 'a' }] }, { network: [{ port: 'a' }] }],
  },
  'an instance on a network without a port of ours': {
    type: 'openstack_compute_instance_v2',
    find: (instances) =>
      instances.filter(({ network }) => ((network ?? [{}]) as Block[]).some(({ port }) => port === undefined)),
    bad: [{ network: [{ name: 'public' }] }],
  },
  'a value of metadata over 255 characters': {
    type: 'openstack_compute_instance_v2',
    find: (instances) =>
      instances.filter(({ metadata }) => Object.values(metadata ?? {}).some((value) => String(value).length > 255)),
    bad: [{ metadata: { peers: 'x'.repeat(256) } }],
  },
  'members of a server group that are made at once': {
    type: 'openstack_compute_instance_v2',
    find: (instances) => {
      const alone = instances.filter(
        (instance) => instance.depends_on === undefined && instance.scheduler_hints !== undefined,
      );
      return repeated(alone.map((instance) => JSON.stringify(instance.scheduler_hints)));
    },
    bad: [{ scheduler_hints: [{ group: 'a' }] }, { scheduler_hints: [{ group: 'a' }] }],
  },
  'one volume on two instances': {
    type: 'openstack_compute_volume_attach_v2',
    find: (attachments) => repeated(attachments.map((attachment) => String(attachment.volume_id))),
    bad: [{ volume_id: 'a' }, { volume_id: 'a' }],
  },
  'a volume of no size': {
    type: 'openstack_blockstorage_volume_v3',
    find: (volumes) => volumes.filter(({ size }) => !(Number(size) >= 1)),
    bad: [{ size: 0 }],
  },
  'a server group of a policy that Nova does not know': {
    type: 'openstack_compute_servergroup_v2',
    find: (groups) => groups.filter(({ policies }) => !/^\["(soft-)?anti-affinity"\]$/.test(JSON.stringify(policies))),
    bad: [{ policies: ['spread'] }],
  },
  'a gateway within the addresses that DHCP hands out': {
    type: 'openstack_networking_subnet_v2',
    find: (subnets) =>
      subnets.filter(({ gateway_ip: gateway, allocation_pool: pools }) =>
        ((pools ?? []) as { start: string; end: string }[]).some(
          ({ start, end }) => inOrder(start, String(gateway)) && inOrder(String(gateway), end),
        ),
      ),
    bad: [{ gateway_ip: '10.20.0.1', allocation_pool: [{ start: '10.20.0.1', end: '10.20.0.9' }] }],
  },
};

/** Whether an address is not above another one of its family. */
function inOrder(a: string, b: string): boolean {
  const key = (address: string): string =>
    address.includes(':')
      ? address
      : address
          .split('.')
          .map((part) => part.padStart(3, '0'))
          .join('.');
  return a.includes(':') === b.includes(':') && key(a) <= key(b);
}

describe.each(Object.entries(FINDERS))('%s', (_, { type, find, bad }) => {
  test('is written by none of many programs', () => {
    const blocks = written(type);
    expect(blocks.length).toBeGreaterThan(1);
    expect(find(blocks)).toEqual([]);
  });

  test('would be found', () => {
    expect(find(bad)).not.toEqual([]);
  });
});

test('no interface is attached to an instance afterwards, and no trunk is made', () => {
  expect(written('openstack_compute_interface_attach_v2')).toEqual([]);
  expect(written('openstack_networking_trunk_v2')).toEqual([]);
});
