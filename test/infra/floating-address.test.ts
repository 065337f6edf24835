import { FloatingAddress, FloatingAddressProps } from '../../lib';
import { TerraformOutput, TerraformStack } from '../../lib/cdktf';
import { collectFacts } from '../../lib/core';
import { PlainSite, newSite, small } from '../support/openstack';
import { newApp } from '../support/project';
import { resources, rendered, validations } from '../support/rendered';

const PUBLIC = { externalNetwork: 'public' };

function floating(site: PlainSite, props: Partial<FloatingAddressProps> = {}): FloatingAddress {
  const { portId } = site.machine('web');
  return new FloatingAddress(site.stack, 'out', { network: site.network, portId, description: 'pages', ...props });
}

describe('a floating address', () => {
  test('is taken from the external network, bound to the port, after the router reaches it', () => {
    const site = new PlainSite(newApp(), PUBLIC);
    const { address } = floating(site);
    const [port] = Object.keys(resources(site.stack, 'openstack_networking_port_v2'));
    const [router] = Object.keys(resources(site.stack, 'openstack_networking_router_interface_v2'));
    const [[id, written]] = Object.entries(resources(site.stack, 'openstack_networking_floatingip_v2'));
    expect(written).toMatchObject({
      pool: 'public',
      port_id: `\${openstack_networking_port_v2.${port}.id}`,
      description: 'pages',
      tags: ['cloudserve', 'site=lab'],
      depends_on: [`openstack_networking_router_interface_v2.${router}`],
    });
    new TerraformOutput(site.stack, 'address', { value: address });
    expect(rendered(site.stack).output.address.value).toBe(`\${openstack_networking_floatingip_v2.${id}.address}`);
  });

  test('looks the name of its pool up when the external network is known by its id', () => {
    const site = new PlainSite(newApp(), { externalNetworkId: '0b1d' });
    floating(site);
    const [[id, data]] = Object.entries(rendered(site.stack).data.openstack_networking_network_v2);
    expect(data).toMatchObject({ network_id: '0b1d' });
    const [written] = Object.values(resources(site.stack, 'openstack_networking_floatingip_v2'));
    expect(written.pool).toBe(`\${data.openstack_networking_network_v2.${id}.name}`);
  });

  test('that the project holds is bound and known at once, and not made', () => {
    const site = new PlainSite(newApp(), PUBLIC);
    expect(floating(site, { address: '203.0.113.7' }).address).toBe('203.0.113.7');
    expect(resources(site.stack, 'openstack_networking_floatingip_v2')).toEqual({});
    const [written] = Object.values(resources(site.stack, 'openstack_networking_floatingip_associate_v2'));
    expect(written).toMatchObject({
      floating_ip: '203.0.113.7',
      depends_on: [expect.stringContaining('router_inter')],
    });
  });

  test.each([{}, { address: '203.0.113.7' }])('counts in the quota of the site: %j', (props) => {
    const site = new PlainSite(newApp(), PUBLIC);
    const out = floating(site, props);
    const uses = collectFacts(out).filter(({ fact }) => fact.kind === 'use');
    expect(uses.map(({ fact }) => fact)).toEqual([
      { kind: 'use', site: 'lab/network', resource: 'floating addresses', amount: 1 },
    ]);
  });

  test('in another stack than the network needs no edge to the router: that stack comes first as a whole', () => {
    const app = newApp();
    const site = newSite(app, 'chula', { network: { cidr: '10.20.0.0/16', external: 'public' } });
    const [machine] = site.addMachines('web', { count: 1, flavor: small }).machines;
    const stack = TerraformStack.of(machine);
    new FloatingAddress(machine, 'Floating', { network: site.network, portId: machine.portId, description: 'pages' });
    const [written] = Object.values(resources(stack, 'openstack_networking_floatingip_v2'));
    expect(written).not.toHaveProperty('depends_on');
    expect(stack.dependencies.map(({ node }) => node.id)).toEqual(['chula-network']);
  });
});

describe('refused', () => {
  test('where no router leads out of the network', () => {
    const site = new PlainSite(newApp());
    expect(() => floating(site)).toThrow(
      "[lab/out] a floating address needs a router from its network to an external one, got 'lab/network' without a way out; name the network's external network",
    );
  });

  test.each<[Partial<FloatingAddressProps>, string]>([
    [{ address: '203.0.113' }, "a floating address is an IPv4 address: address '203.0.113' has 3 address parts"],
    [{ description: 'd'.repeat(256) }, 'a description has at most 255 characters, got 256'],
  ])('%j', (props, says) => {
    const site = new PlainSite(newApp(), PUBLIC);
    expect(validations(floating(site, props))).toEqual([expect.stringContaining(says)]);
  });

  test('bound twice', () => {
    const site = new PlainSite(newApp(), PUBLIC);
    floating(site, { address: '203.0.113.7' });
    const { portId } = site.machine('other', { address: '10.20.0.11' });
    const { network } = site;
    new FloatingAddress(site.stack, 'again', { network, portId, description: 'b', address: '203.0.113.7' });
    const names = collectFacts(site.stack).filter(({ fact }) => JSON.stringify(fact).includes('203.0.113.7'));
    expect(names.map(({ path, fact }) => [path, fact])).toEqual([
      ['lab/out', { kind: 'name', space: 'floating addresses', name: '203.0.113.7' }],
      ['lab/again', { kind: 'name', space: 'floating addresses', name: '203.0.113.7' }],
    ]);
  });
});
