import { TerraformOutput } from '../../lib/cdktf';
import { collectFacts } from '../../lib/core';
import { PlainSite } from '../support/openstack';
import { newApp } from '../support/project';
import { rendered, resources, validations } from '../support/rendered';

const plain = (props: ConstructorParameters<typeof PlainSite>[1] = {}): PlainSite => new PlainSite(newApp(), props);
const one = (site: PlainSite, type: string) => Object.values(resources(site.stack, type))[0];

test('network and subnet: the gateway is the first address, the upper eighth is for DHCP', () => {
  const site = plain({ cidr: '10.20.0.0/16', siteName: 'chula', dnsServers: ['1.1.1.1'], mtu: 1442 });
  const tags = ['cloudserve', 'site=chula'];
  expect(one(site, 'openstack_networking_network_v2')).toMatchObject({ name: 'chula', mtu: 1442, tags });
  expect(one(site, 'openstack_networking_subnet_v2')).toMatchObject({
    name: 'chula',
    cidr: '10.20.0.0/16',
    ip_version: 4,
    gateway_ip: '10.20.0.1',
    enable_dhcp: true,
    dns_nameservers: ['1.1.1.1'],
    allocation_pool: [{ start: '10.20.224.0', end: '10.20.255.254' }],
    tags,
  });
  expect(site.network.gateway).toBe('10.20.0.1');
});

test('the smallest network is a /27: its DHCP has three addresses', () => {
  const site = plain({ cidr: '192.168.7.32/27' });
  expect(one(site, 'openstack_networking_subnet_v2')).toMatchObject({
    gateway_ip: '192.168.7.33',
    allocation_pool: [{ start: '192.168.7.60', end: '192.168.7.62' }],
  });
  expect(validations(site.stack)).toEqual([]);
});

test('the planner keeps off the ends, the gateway, what is reserved, and DHCP', () => {
  const { network } = plain({ cidr: '10.20.0.0/24', reserved: ['10.20.0.64/26', '10.20.0.5/32'] });
  expect(network.excluded).toEqual(['10.20.0.0/32', '10.20.0.1/32', '10.20.0.64/26', '10.20.0.5/32', '10.20.0.224/27']);
  expect(collectFacts(network).map(({ fact }) => fact)).toContainEqual({
    kind: 'network',
    wayOut: false,
    cidr: '10.20.0.0/24',
    gateway: '10.20.0.1',
    reserved: ['10.20.0.64/26', '10.20.0.5/32'],
    dynamic: '10.20.0.224/27',
  });
});

test('without an external network there is no router', () => {
  const { stack } = plain();
  expect(resources(stack, 'openstack_networking_router_v2')).toEqual({});
  expect(resources(stack, 'openstack_networking_router_interface_v2')).toEqual({});
  expect(rendered(stack)).not.toHaveProperty('data');
});

test('an external network by id needs no look-up', () => {
  const site = plain({ externalNetworkId: 'f3b0' });
  expect(one(site, 'openstack_networking_router_v2')).toMatchObject({ name: 'lab', external_network_id: 'f3b0' });
  expect(rendered(site.stack)).not.toHaveProperty('data');
});

test('an external network by name is looked up, and the router leads there from the subnet', () => {
  const site = plain({ externalNetwork: 'public' });
  const [[id, found]] = Object.entries(rendered(site.stack).data.openstack_networking_network_v2);
  expect(found).toMatchObject({ name: 'public', external: true });
  expect(one(site, 'openstack_networking_router_v2').external_network_id).toBe(
    `\${data.openstack_networking_network_v2.${id}.id}`,
  );
  const [router] = Object.keys(resources(site.stack, 'openstack_networking_router_v2'));
  const [subnet] = Object.keys(resources(site.stack, 'openstack_networking_subnet_v2'));
  expect(one(site, 'openstack_networking_router_interface_v2')).toMatchObject({
    router_id: `\${openstack_networking_router_v2.${router}.id}`,
    subnet_id: `\${openstack_networking_subnet_v2.${subnet}.id}`,
  });
});

test.each([[1280], [9216]])('an mtu of %d is right', (mtu) => {
  expect(validations(plain({ mtu }).stack)).toEqual([]);
});

test.each([[1279], [9217], [Number.NaN]])('an mtu of %d is not', (mtu) => {
  expect(validations(plain({ mtu }).stack)).toHaveLength(1);
});

test('a reserved range may end right below the upper eighth', () => {
  expect(validations(plain({ reserved: ['10.20.0.192/27', '10.20.0.223/32'] }).stack)).toEqual([]);
});

test.each([['10.0.0.0/8'], ['100.64.0.0/16'], ['126.0.0.0/8'], ['169.253.0.0/16'], ['223.255.0.0/16']])(
  'hosts can have addresses of %s',
  (cidr) => {
    expect(validations(plain({ cidr }).stack)).toEqual([]);
  },
);

test('a name of a site has at most 55 letters, so that its tag fits', () => {
  const site = plain({ siteName: 's'.repeat(55) });
  site.machine('web', { name: 'web' });
  expect(validations(site.stack)).toEqual([]);
  expect(one(site, 'openstack_networking_network_v2').tags).toEqual(['cloudserve', `site=${'s'.repeat(55)}`]);
});

test('a name that Terraform would take for a template is a name', () => {
  const site = plain({ siteName: 'a${b}%{c}', externalNetwork: '${public}' });
  expect(one(site, 'openstack_networking_router_v2')).toMatchObject({
    name: 'a$${b}%%{c}',
    tags: ['cloudserve', 'site=a$${b}%%{c}'],
  });
  expect(Object.values(rendered(site.stack).data.openstack_networking_network_v2)).toMatchObject([
    { name: '$${public}' },
  ]);
});

describe('IPv6', () => {
  const dual = (props = {}): PlainSite => plain({ ipv6Cidr: '2001:DB8:0:1::/64', ...props });
  const subnets = (site: PlainSite) => Object.values(resources(site.stack, 'openstack_networking_subnet_v2'));

  test('is a second subnet of the network, whose hosts ask for the addresses that are planned for them', () => {
    expect(subnets(dual())[1]).toMatchObject({
      name: 'lab-ipv6',
      cidr: '2001:db8:0:1::/64',
      ip_version: 6,
      ipv6_address_mode: 'dhcpv6-stateful',
      ipv6_ra_mode: 'dhcpv6-stateful',
      gateway_ip: '2001:db8:0:1::1',
      enable_dhcp: true,
      allocation_pool: [{ start: '2001:db8:0:1:ffff::', end: '2001:db8:0:1:ffff:ffff:ffff:fffe' }],
      tags: ['cloudserve', 'site=lab'],
    });
  });

  test('has its own way out of the same router', () => {
    const { stack } = dual({ externalNetworkId: 'f3b0' });
    const ids = Object.keys(resources(stack, 'openstack_networking_subnet_v2'));
    const [router] = Object.keys(resources(stack, 'openstack_networking_router_v2'));
    const links = Object.values(resources(stack, 'openstack_networking_router_interface_v2'));
    expect(links.map(({ router_id, subnet_id }) => [router_id, subnet_id])).toEqual(
      ids.map((id) => [
        `\${openstack_networking_router_v2.${router}.id}`,
        `\${openstack_networking_subnet_v2.${id}.id}`,
      ]),
    );
  });

  test('gives a machine the address with its number', () => {
    const site = dual();
    const machine = site.machine('web', { address: '10.20.0.200' });
    const ids = Object.keys(resources(site.stack, 'openstack_networking_subnet_v2'));
    expect(machine.ipv6Address).toBe('2001:db8:0:1::c8');
    expect(one(site, 'openstack_networking_port_v2').fixed_ip).toEqual([
      { subnet_id: `\${openstack_networking_subnet_v2.${ids[0]}.id}`, ip_address: '10.20.0.200' },
      { subnet_id: `\${openstack_networking_subnet_v2.${ids[1]}.id}`, ip_address: '2001:db8:0:1::c8' },
    ]);
  });

  test('leaves a wrong IPv4 address to its own refusal', () => {
    const machine = dual().machine('web', { address: '10.99.0.1' });
    expect(machine.ipv6Address).toBeUndefined();
    expect(validations(machine)).toHaveLength(1);
  });

  test('is left out where nobody asks for it', () => {
    const site = plain();
    expect(subnets(site)).toHaveLength(1);
    expect(site.machine('web').ipv6Address).toBeUndefined();
  });

  test('of a wrong block is refused', () => {
    expect(validations(plain({ ipv6Cidr: '2001:db8::/48' }).stack)).toEqual([
      "[lab/network] an IPv6 subnet of a site is a /64, got '2001:db8::/48'; write it as '2001:db8:0:1::/64'",
    ]);
  });
});

test.each([
  [['1.1.1.1', '1.1.1.1'], "a name server is named once, got '1.1.1.1' twice; take one out"],
  [
    ['1.1.1.1', '1.1.1.2', '1.1.1.3', '1.1.1.4', '1.1.1.5', '1.1.1.6'],
    'a subnet has at most 5 name servers, got 6; take some out',
  ],
])('the name servers %j are refused', (dnsServers, says) => {
  expect(validations(plain({ dnsServers }).stack)).toEqual([`[lab/network] ${says}`]);
});

test('a router is known by its first IPv4 address, which a deployment tells; without a way out there is none', () => {
  const site = plain({ externalNetwork: 'public' });
  new TerraformOutput(site.stack, 'seen', { value: site.network.routerAddress, staticId: true });
  const [name] = Object.keys(resources(site.stack, 'openstack_networking_router_v2'));
  const looked: Record<string, unknown> = rendered(site.stack).data.openstack_networking_router_v2;
  const [[seen, { router_id: routerId }]] = Object.entries(looked) as [string, { router_id: string }][];
  expect(routerId).toBe(`\${openstack_networking_router_v2.${name}.id}`);
  expect(site.network.routerAddress).toBe(site.network.routerAddress);
  const addresses = `data.openstack_networking_router_v2.${seen}.external_fixed_ip`;
  expect(rendered(site.stack).output.seen.value).toBe(
    `\${element(concat(regexall("[0-9]+[.][0-9]+[.][0-9]+[.][0-9]+", jsonencode(${addresses})), [${addresses}[0].ip_address]), 0)}`,
  );
  expect(plain().network.routerAddress).toBeUndefined();
  expect(rendered(plain({ externalNetwork: 'public' }).stack).data).not.toHaveProperty(
    'openstack_networking_router_v2',
  );
});
