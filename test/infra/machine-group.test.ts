import { AntiAffinity, MachineGroup, MachineGroupProps, Port, Size } from '../../lib';
import { PlainSite, small, ubuntu } from '../support/openstack';
import { newApp } from '../support/project';
import { rendered, resources, validations } from '../support/rendered';

const THREE = ['10.20.0.10', '10.20.0.11', '10.20.0.12'];

function group(props: Partial<MachineGroupProps> = {}): { site: PlainSite; servers: MachineGroup } {
  const site = new PlainSite(newApp());
  const { network } = site;
  const servers = new MachineGroup(site.stack, 'servers', {
    network,
    addresses: THREE,
    flavor: small,
    image: ubuntu,
    ...props,
  });
  return { site, servers };
}

const instances = (site: PlainSite) => resources(site.stack, 'openstack_compute_instance_v2');

test('machines are numbered from 1, and take addresses in order and zones in turn', () => {
  const { servers } = group({ zones: ['a', 'b'] });
  expect(servers.machines.map(({ name, address, zone }) => [name, address, zone])).toEqual([
    ['lab-servers-1', '10.20.0.10', 'a'],
    ['lab-servers-2', '10.20.0.11', 'b'],
    ['lab-servers-3', '10.20.0.12', 'a'],
  ]);
});

test('the list of machines is a copy', () => {
  const { servers } = group();
  servers.machines.pop();
  expect(servers.machines).toHaveLength(3);
});

test.each([
  [AntiAffinity.STRICT, 'anti-affinity'],
  [AntiAffinity.SOFT, 'soft-anti-affinity'],
])('machines share one server group of %s, and each is made after the one before it', (antiAffinity, policy) => {
  const { site } = group({ name: 'db', antiAffinity });
  const [[id, serverGroup]] = Object.entries(resources(site.stack, 'openstack_compute_servergroup_v2'));
  expect(serverGroup).toMatchObject({ name: 'db', policies: [policy] });
  const [first, second, third] = Object.keys(instances(site));
  const all = Object.values(instances(site));
  expect(all.map(({ scheduler_hints }) => scheduler_hints)).toEqual(
    Array(3).fill([{ group: `\${openstack_compute_servergroup_v2.${id}.id}` }]),
  );
  expect(all.map(({ depends_on }) => depends_on)).toEqual([
    undefined,
    [`openstack_compute_instance_v2.${first}`],
    [`openstack_compute_instance_v2.${second}`],
  ]);
  expect(third).toBeDefined();
});

test('the server group is soft unless it is said otherwise', () => {
  const { site } = group();
  expect(Object.values(resources(site.stack, 'openstack_compute_servergroup_v2'))).toEqual([
    expect.objectContaining({ policies: ['soft-anti-affinity'] }),
  ]);
});

test('without anti-affinity there is no server group, no order, and no limit of ten', () => {
  const addresses = Array.from({ length: 12 }, (_, i) => `10.20.0.${10 + i}`);
  const { site } = group({ addresses, antiAffinity: AntiAffinity.NONE });
  expect(resources(site.stack, 'openstack_compute_servergroup_v2')).toEqual({});
  for (const instance of Object.values(instances(site))) {
    expect(instance).not.toHaveProperty('depends_on');
    expect(instance).not.toHaveProperty('scheduler_hints');
  }
  expect(validations(site.stack)).toEqual([]);
});

test('ten machines in a server group are right', () => {
  const { site } = group({ addresses: Array.from({ length: 10 }, (_, i) => `10.20.0.${10 + i}`) });
  expect(validations(site.stack)).toEqual([]);
});

test('a server group has the name of the role, also where Terraform would take it for a template', () => {
  const { site } = group({ name: '${role}' });
  expect(Object.values(resources(site.stack, 'openstack_compute_servergroup_v2'))).toEqual([
    expect.objectContaining({ name: '$${role}' }),
  ]);
});

test.each([[12], [-1]])('twelve machines in a server group are right where the limit is %d', (serverGroupMembers) => {
  const addresses = Array.from({ length: 12 }, (_, i) => `10.20.0.${10 + i}`);
  expect(validations(group({ addresses, serverGroupMembers }).site.stack)).toEqual([]);
});

test('a group whose id has no Latin letter takes another name', () => {
  const { stack, network } = new PlainSite(newApp());
  const props = { network, addresses: THREE, flavor: small, image: ubuntu };
  const { machines } = new MachineGroup(stack, 'ระบบ', { ...props, name: 'lab-system' });
  expect(machines[0].name).toBe('lab-system-1');
});

test('each machine has what the group says, and a volume of its own', () => {
  const { site } = group({
    keyPair: 'ops',
    tags: ['tier=db'],
    metadata: { region: 'asia' },
    volumes: [{ role: 'database', size: Size.gibibytes(5) }],
    preventDestroy: true,
  });
  for (const instance of Object.values(instances(site))) {
    expect(instance).toMatchObject({
      key_pair: 'ops',
      tags: expect.arrayContaining(['tier=db']),
      metadata: { region: 'asia' },
      lifecycle: { prevent_destroy: true, ignore_changes: expect.arrayContaining(['user_data']) },
    });
  }
  const volumes = Object.values(resources(site.stack, 'openstack_blockstorage_volume_v3'));
  expect(volumes.map(({ name }) => name)).toEqual(THREE.map((_, i) => `lab-servers-${i + 1}-database`));
});

test('the role of the group stands with the network, and every port has it', () => {
  const { site, servers } = group();
  expect(servers.connections.node.path).toBe('lab/network/role-lab-servers');
  servers.connections.listenOn(Port.tcp(443, 'https'));
  servers.connections.allowWithin('peers');
  const groups = resources(site.stack, 'openstack_networking_secgroup_v2');
  const id = Object.keys(groups).find((key) => groups[key].name === 'lab-servers');
  for (const port of Object.values(resources(site.stack, 'openstack_networking_port_v2'))) {
    expect(port.security_group_ids).toEqual([`\${openstack_networking_secgroup_v2.${id}.id}`]);
  }
});

test('a machine more changes no block of the others', () => {
  const two = instances(group({ addresses: THREE.slice(0, 2), zones: ['a', 'b', 'c'] }).site);
  const three = instances(group({ addresses: THREE, zones: ['a', 'b', 'c'] }).site);
  expect(three).toMatchObject(two);
  expect(Object.keys(three)).toHaveLength(3);
});

test.each<[string, Partial<MachineGroupProps>, string]>([
  ['a quorum', {}, 'anti-affinity'],
  ['a quorum larger than a server group', { serverGroupMembers: 2 }, 'soft-anti-affinity'],
  ['a quorum where server groups have no limit', { serverGroupMembers: -1 }, 'anti-affinity'],
  ['a quorum that is told otherwise', { antiAffinity: AntiAffinity.SOFT }, 'soft-anti-affinity'],
  ['no quorum', { quorum: false }, 'soft-anti-affinity'],
])('the policy of %s', (_, props, policy) => {
  const { site } = group({ quorum: true, ...props });
  expect(Object.values(resources(site.stack, 'openstack_compute_servergroup_v2'))).toEqual([
    expect.objectContaining({ policies: [policy] }),
  ]);
});

test('a generation is of the machine with its number, and nothing else changes when it is raised', () => {
  const [before, after] = [group(), group({ generations: { 2: 3 } })].map(({ site }) => rendered(site.stack).resource);
  const inputs = Object.values(after.terraform_data).map(({ input }) => input);
  expect(inputs).toEqual([{ generation: 1 }, { generation: 3 }, { generation: 1 }]);
  expect({ ...after, terraform_data: {} }).toEqual({ ...before, terraform_data: {} });
});

test.each(['4', '0', '02', 'lab-servers-1'])("a generation for '%s' of three machines is refused", (number) => {
  const { servers } = group({ generations: { [number]: 2 } });
  expect(validations(servers)).toEqual([
    `[lab/servers] machines are numbered from 1 to 3, got generation 2 for '${number}'; correct 'generations'`,
  ]);
});
