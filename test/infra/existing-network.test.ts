import { ExistingNetwork, ExistingNetworkProps, FloatingAddress, MachineGroup, SecurityGroup } from '../../lib';
import { check, rules } from '../../lib/analysis';
import { TerraformStack } from '../../lib/cdktf';
import { collectFacts } from '../../lib/core';
import { NetworkFact } from '../../lib/model';
import { small, ubuntu } from '../support/openstack';
import { newApp } from '../support/project';
import { resources, rendered, validations } from '../support/rendered';

function network(
  props: Partial<ExistingNetworkProps> = {},
  stack = new TerraformStack(newApp(), 'lab'),
): ExistingNetwork {
  const standing = { networkId: 'n-1', subnetId: 's-1', cidr: '10.20.0.0/16', range: '10.20.64.0/18', siteName: 'lab' };
  return new ExistingNetwork(stack, 'network', { ...standing, ...props });
}

const stackOf = (each: ExistingNetwork): TerraformStack => TerraformStack.of(each);

test('nothing of a network that stands is made or looked up', () => {
  const standing = network({ externalNetwork: 'public', dnsServers: ['1.1.1.1'], mtu: 1442 });
  expect(rendered(stackOf(standing))).not.toHaveProperty('resource');
  expect(rendered(stackOf(standing))).not.toHaveProperty('data');
});

test('machines stand on it, with ports in its subnet and roles beside it', () => {
  const standing = network({ externalNetwork: 'public' });
  const stack = stackOf(standing);
  const addresses = ['10.20.64.10', '10.20.64.11'];
  const web = new MachineGroup(stack, 'web', { network: standing, addresses, flavor: small, image: ubuntu });
  const [{ portId }] = web.machines;
  new FloatingAddress(stack, 'out', { network: standing, portId, description: 'pages' });
  expect(Object.values(resources(stack, 'openstack_networking_port_v2'))[0]).toMatchObject({
    network_id: 'n-1',
    fixed_ip: [{ subnet_id: 's-1', ip_address: '10.20.64.10' }],
  });
  const [written] = Object.values(resources(stack, 'openstack_networking_floatingip_v2'));
  expect(written).toMatchObject({ pool: 'public' });
  expect(written).not.toHaveProperty('depends_on');
  expect(SecurityGroup.isConstruct(standing.node.tryFindChild('role-lab-web'))).toBe(true);
  expect(validations(web)).toEqual([]);
});

test('the planner keeps off the gateway, what is reserved, and all beside its range', () => {
  const standing = network({ gateway: '10.20.64.1', reserved: ['10.20.65.0/24'], mtu: 1400 });
  const beside = ['10.20.0.0/18', '10.20.128.0/17'];
  expect(standing.excluded).toEqual(['10.20.0.0/32', '10.20.64.1/32', '10.20.65.0/24', ...beside]);
  const facts = collectFacts<NetworkFact>(standing).map(({ fact }) => fact);
  expect(facts).toContainEqual({
    kind: 'network',
    cidr: '10.20.0.0/16',
    gateway: '10.20.64.1',
    reserved: ['10.20.65.0/24', ...beside],
    mtu: 1400,
  });
});

test('the gateway is the first address unless it is said otherwise', () => {
  expect(network().gateway).toBe('10.20.0.1');
});

test('the range of a testbed may be the whole subnet', () => {
  expect(network({ range: '10.20.0.0/16' }).excluded).toEqual(['10.20.0.0/32', '10.20.0.1/32']);
});

test('a machine outside the range is refused, whose addresses are of others', () => {
  const standing = network();
  const stack = stackOf(standing);
  new MachineGroup(stack, 'web', { network: standing, addresses: ['10.20.3.4'], flavor: small, image: ubuntu });
  expect(check(collectFacts(stack), rules).errors.map(({ message }) => message)).toEqual([
    "the address lies in the reserved range 10.20.0.0/18, got '10.20.3.4'; choose another",
  ]);
});

test('two testbeds of one subnet keep apart', () => {
  const app = newApp();
  network({}, new TerraformStack(app, 'here'));
  network({ range: '10.20.0.0/17' }, new TerraformStack(app, 'there'));
  expect(check(collectFacts(app), rules).errors.map(({ message }) => message)).toEqual([
    "an address belongs to one only, got '10.20.64.0/18', which 'there/network' holds as '10.20.0.0/17'; choose another",
  ]);
});

test.each<[Partial<ExistingNetworkProps>, string]>([
  [{ range: '10.30.0.0/18' }, "the range of a testbed lies within its subnet 10.20.0.0/16, got '10.30.0.0/18'"],
  [{ range: '10.20.64.0/29' }, "the range of a testbed needs 16 addresses or more, got '10.20.64.0/29'"],
  [{ range: '10.20.64.1/18' }, "CIDR '10.20.64.1/18' has host bits set"],
  [{ cidr: '10.20.0.0' }, "CIDR '10.20.0.0' has no prefix length"],
  [{ gateway: 'router' }, "address 'router' has 1 address part"],
])('%j cannot stand', (props, says) => {
  expect(() => network(props)).toThrow(says);
});

test.each<[Partial<ExistingNetworkProps>, string]>([
  [{ networkId: ' ' }, "an existing network is known by its ids, got '' for 'networkId'; give the cloud's"],
  [{ subnetId: '' }, "an existing network is known by its ids, got '' for 'subnetId'; give the cloud's"],
  [{ gateway: '10.21.0.1' }, "a gateway lies in its subnet 10.20.0.0/16, got '10.21.0.1'; give the subnet's own"],
  [{ reserved: ['10.20.0.0/24'] }, "a reserved range lies within its network, got '10.20.0.0/24' for '10.20.64.0/18'"],
  [{ externalNetwork: 'a', externalNetworkId: 'b' }, 'the external network is given by name and by id'],
  [{ dnsServers: ['dns'] }, 'a name server is given by its address'],
  [{ mtu: 100 }, 'mtu must lie between 1280 and 9216 bytes, got 100'],
  [{ siteName: '--' }, "a site needs a Latin letter or a digit in its name, got '--'"],
])('%j is refused', (props, says) => {
  expect(validations(network(props))).toEqual([expect.stringContaining(says)]);
});
