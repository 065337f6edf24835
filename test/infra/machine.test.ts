import { parse } from 'yaml';
import { CloudConfig, Flavor, Image, Machine, MachineProps, Size } from '../../lib';
import { collectFacts } from '../../lib/core';
import { UseFact } from '../../lib/model';
import { PlainSite } from '../support/openstack';
import { newApp } from '../support/project';
import { Block, rendered, resources, validations } from '../support/rendered';

const plain = (): PlainSite => new PlainSite(newApp());
const only = (blocks: Record<string, Block>): Block => {
  expect(Object.keys(blocks)).toHaveLength(1);
  return Object.values(blocks)[0];
};

describe('a machine', () => {
  test('is a port with the fixed address and the roles, and an instance on that port', () => {
    const site = plain();
    site.machine('web');
    const ports = resources(site.stack, 'openstack_networking_port_v2');
    const [portId] = Object.keys(ports);
    const [roleId] = Object.keys(resources(site.stack, 'openstack_networking_secgroup_v2'));
    expect(only(ports)).toMatchObject({
      name: 'lab-web',
      admin_state_up: true,
      fixed_ip: [{ ip_address: '10.20.0.10', subnet_id: expect.stringContaining('openstack_networking_subnet_v2') }],
      security_group_ids: [`\${openstack_networking_secgroup_v2.${roleId}.id}`],
      tags: ['cloudserve', 'site=lab'],
    });
    expect(only(resources(site.stack, 'openstack_compute_instance_v2'))).toMatchObject({
      name: 'lab-web',
      flavor_name: 'm1.small',
      image_name: 'ubuntu-24.04',
      network: [{ port: `\${openstack_networking_port_v2.${portId}.id}` }],
      metadata: { site: 'lab', machine: 'lab-web' },
      user_data: '#cloud-config\nhostname: lab-web\nmanage_etc_hosts: true\n',
    });
  });

  test('says nothing of what nobody asked for', () => {
    const site = plain();
    site.machine('web');
    const instance = only(resources(site.stack, 'openstack_compute_instance_v2'));
    for (const field of ['image_id', 'key_pair', 'availability_zone', 'scheduler_hints', 'depends_on']) {
      expect(instance).not.toHaveProperty(field);
    }
    expect(instance).not.toHaveProperty('security_groups');
    expect(resources(site.stack, 'openstack_blockstorage_volume_v3')).toEqual({});
  });

  test('takes image by id, key, zone, server group, tags and metadata', () => {
    const site = plain();
    site.machine('web', {
      name: 'front',
      image: Image.withId('5f1c'),
      keyPair: 'ops',
      zone: 'a',
      serverGroupId: 'sg-1',
      tags: ['team=web'],
      metadata: { region: 'asia' },
    });
    const instance = only(resources(site.stack, 'openstack_compute_instance_v2'));
    expect(instance).toMatchObject({
      name: 'front',
      image_id: '5f1c',
      key_pair: 'ops',
      availability_zone: 'a',
      scheduler_hints: [{ group: 'sg-1' }],
      tags: ['cloudserve', 'site=lab', 'team=web'],
      metadata: { region: 'asia', site: 'lab', machine: 'front' },
    });
    expect(instance).not.toHaveProperty('image_name');
  });

  test('has a volume a role, attached under the tag of the role, in its own zone', () => {
    const site = plain();
    site.machine('db', {
      zone: 'b',
      volumes: [
        { role: 'database', size: Size.gibibytes(40) },
        { role: 'log', size: Size.tebibytes(1), type: 'fast' },
      ],
    });
    const volumes = Object.values(resources(site.stack, 'openstack_blockstorage_volume_v3'));
    expect(volumes).toEqual([
      expect.objectContaining({
        name: 'lab-db-database',
        size: 40,
        availability_zone: 'b',
        enable_online_resize: true,
      }),
      expect.objectContaining({ name: 'lab-db-log', size: 1024, availability_zone: 'b', volume_type: 'fast' }),
    ]);
    const [instanceId] = Object.keys(resources(site.stack, 'openstack_compute_instance_v2'));
    const ids = Object.keys(resources(site.stack, 'openstack_blockstorage_volume_v3'));
    expect(Object.values(resources(site.stack, 'openstack_compute_volume_attach_v2'))).toEqual(
      ['database', 'log'].map((tag, i) =>
        expect.objectContaining({
          tag,
          instance_id: `\${openstack_compute_instance_v2.${instanceId}.id}`,
          volume_id: `\${openstack_blockstorage_volume_v3.${ids[i]}.id}`,
        }),
      ),
    );
  });

  test('has volumes in a zone of Cinder where that is named, and stands in its own', () => {
    const site = plain();
    site.machine('db', { zone: 'b', volumeZone: 'nova', volumes: [{ role: 'database', size: Size.gibibytes(40) }] });
    expect(only(resources(site.stack, 'openstack_blockstorage_volume_v3')).availability_zone).toBe('nova');
    expect(only(resources(site.stack, 'openstack_compute_instance_v2')).availability_zone).toBe('b');
    expect(validations(site.stack)).toEqual([]);
    site.machine('wrong', { address: '10.20.0.11', volumeZone: 'a b' });
    expect(validations(site.stack)).toEqual([
      "[lab/wrong] a zone is known by a name without blanks and colons, got 'a b'; give the name that the cloud has",
    ]);
  });

  const PLACEMENT = ['availability_zone', 'scheduler_hints'];
  const REPLACING = ['user_data', 'image_name', 'image_id', 'key_pair', ...PLACEMENT];

  test.each([
    ['nothing', {}, { ignore_changes: PLACEMENT }],
    ['volumes', { volumes: [{ role: 'osd', size: Size.gibibytes(1) }] }, { ignore_changes: REPLACING }],
    ['state and no volumes', { holdsState: true }, { ignore_changes: REPLACING }],
    ['protection', { preventDestroy: true }, { ignore_changes: PLACEMENT, prevent_destroy: true }],
    ['both', { holdsState: true, preventDestroy: true }, { ignore_changes: REPLACING, prevent_destroy: true }],
    [
      'volumes but no state',
      { volumes: [{ role: 'cache', size: Size.gibibytes(1) }], holdsState: false },
      { ignore_changes: PLACEMENT },
    ],
  ])('with %s is left alone by later changes as far as that asks', (_, props, lifecycle) => {
    const site = plain();
    site.machine('db', props);
    const { replace_triggered_by: renewedBy, ...rest } = only(resources(site.stack, 'openstack_compute_instance_v2'))
      .lifecycle as Block;
    expect(rest).toEqual(lifecycle);
    const [generation] = Object.keys(resources(site.stack, 'terraform_data'));
    expect(renewedBy).toEqual([`terraform_data.${generation}`]);
  });

  test('that is protected has protected volumes', () => {
    const site = plain();
    site.machine('db', { preventDestroy: true, volumes: [{ role: 'osd', size: Size.gibibytes(1) }] });
    expect(only(resources(site.stack, 'openstack_blockstorage_volume_v3')).lifecycle).toEqual({
      ignore_changes: ['availability_zone'],
      prevent_destroy: true,
    });
  });

  test('after another one depends on it, in the form that Terraform reads', () => {
    const site = plain();
    const first = site.machine('first');
    const second = site.machine('second', { address: '10.20.0.11' });
    const third = site.machine('third', { address: '10.20.0.12' });
    third.after(first);
    third.after(second);
    const instances = resources(site.stack, 'openstack_compute_instance_v2');
    const id = (machine: Machine): string =>
      Object.keys(instances).find((key) => instances[key].name === machine.name) as string;
    expect(instances[id(third)].depends_on).toEqual([
      `openstack_compute_instance_v2.${id(first)}`,
      `openstack_compute_instance_v2.${id(second)}`,
    ]);
    expect(instances[id(second)]).not.toHaveProperty('depends_on');
  });

  test('boots with files that Terraform would take for templates', () => {
    const site = plain();
    const boot = new CloudConfig({
      files: [{ path: '/usr/local/bin/run', content: 'echo "${HOME} $HOME %{x} 100%"\n' }],
    });
    site.machine('web', { boot });
    const { user_data: userData } = only(resources(site.stack, 'openstack_compute_instance_v2'));
    expect(parse(userData as string).write_files).toMatchObject([{ content: 'echo "$${HOME} $HOME %%{x} 100%"\n' }]);
  });

  test('has metadata, tags and names as they are given, also where Terraform would take them for templates', () => {
    const site = plain();
    site.machine('web', {
      image: Image.named('${image}'),
      flavor: Flavor.of('%{flavor}', { cores: 1, memory: Size.gibibytes(1) }),
      keyPair: '${key}',
      zone: '${zone}',
      tags: ['${tag}'],
      metadata: { '${key}': '100%{value}', subnet: `in ${site.network.subnetId}` },
      volumes: [{ role: 'osd', size: Size.gibibytes(1), type: '${type}' }],
    });
    const [subnet] = Object.keys(resources(site.stack, 'openstack_networking_subnet_v2'));
    expect(only(resources(site.stack, 'openstack_compute_instance_v2'))).toMatchObject({
      image_name: '$${image}',
      flavor_name: '%%{flavor}',
      key_pair: '$${key}',
      availability_zone: '$${zone}',
      tags: ['cloudserve', 'site=lab', '$${tag}'],
      metadata: { '$${key}': '100%%{value}', subnet: `in \${openstack_networking_subnet_v2.${subnet}.id}` },
    });
    expect(only(resources(site.stack, 'openstack_blockstorage_volume_v3'))).toMatchObject({ volume_type: '$${type}' });
    expect(validations(site.stack)).toEqual([]);
  });

  test('states its address, its name and what it uses of the quota', () => {
    const site = plain();
    const machine = site.machine('db', {
      flavor: Flavor.of('big', { cores: 8, memory: Size.gibibytes(32) }),
      volumes: [
        { role: 'a', size: Size.gibibytes(10) },
        { role: 'b', size: Size.gibibytes(30) },
      ],
    });
    const use = (resource: string, amount: number): object => ({ kind: 'use', site: 'lab/network', resource, amount });
    expect(collectFacts(machine).map(({ fact }) => fact)).toEqual([
      { kind: 'address', network: 'lab/network', address: '10.20.0.10' },
      { kind: 'name', space: 'hosts of lab/network', name: 'lab-db' },
      use('instances', 1),
      use('ports', 1),
      use('cores', 8),
      use('memory (MiB)', 32768),
      use('volumes', 2),
      use('volume storage (GiB)', 40),
    ]);
  });

  test('of the largest tag, role, name and user data is right', () => {
    const site = plain();
    site.machine('db', {
      name: 'a'.repeat(63),
      tags: ['t'.repeat(60)],
      metadata: { note: 'n'.repeat(255) },
      keyPair: 'site ops@example.org',
      volumes: [{ role: `r${'o'.repeat(59)}`, size: Size.gibibytes(1) }],
      boot: new CloudConfig({ files: [{ path: '/a', content: 'x'.repeat(48_900) }] }),
    });
    expect(validations(site.stack)).toEqual([]);
  });

  test.each([
    ['a name of 64 letters', { name: 'a'.repeat(64) }],
    ['a name that ends in a hyphen', { name: 'web-' }],
    ['a tag of 61 letters', { tags: ['t'.repeat(61)] }],
    ['a tag with a slash', { tags: ['a/b'] }],
    ['metadata of 256 letters', { metadata: { note: 'n'.repeat(256) } }],
    ['a key pair without a name', { keyPair: '' }],
    ['an image without an id', { image: Image.withId('') }],
    ['a role of 61 letters', { volumes: [{ role: 'r'.repeat(61), size: Size.gibibytes(1) }] }],
    ['a role that begins with a digit', { volumes: [{ role: '1st', size: Size.gibibytes(1) }] }],
  ])('with %s has one problem', (_, props) => {
    const site = plain();
    site.machine('db', props);
    expect(validations(site.stack)).toHaveLength(1);
  });
});

describe('addresses beside its own', () => {
  const problems = (allowedAddresses: string[]): string[] =>
    validations(plain().machine('web', { allowedAddresses })).map((line) => line.replace('[lab/web] ', ''));

  test('are pairs of its port', () => {
    const site = plain();
    site.machine('web', { allowedAddresses: ['10.20.0.5', '10.42.0.0/16'] });
    expect(only(resources(site.stack, 'openstack_networking_port_v2'))).toMatchObject({
      allowed_address_pairs: [{ ip_address: '10.20.0.5' }, { ip_address: '10.42.0.0/16' }],
    });
  });

  test('are none when nobody names one', () => {
    const site = plain();
    site.machine('web');
    expect(only(resources(site.stack, 'openstack_networking_port_v2'))).not.toHaveProperty('allowed_address_pairs');
  });

  test('are at most ten', () => {
    const eleven = Array.from({ length: 11 }, (_, i) => `10.20.0.${i + 100}`);
    expect(problems(eleven.slice(1))).toEqual([]);
    expect(problems(eleven)).toEqual([
      "a port may send from at most 10 addresses beside its own, got 11; give ranges in 'allowedAddresses'",
    ]);
  });

  test.each([
    [['0.0.0.0/0'], "a machine must not send from any address, got '0.0.0.0/0' in 'allowedAddresses'; name the ranges"],
    [
      ['10.20.0.10'],
      "a machine may always send from its own address, got '10.20.0.10' in 'allowedAddresses'; take it out",
    ],
    [
      ['10.20.0.5', '10.20.0.5'],
      "an allowed address is named once, got '10.20.0.5' twice; take one out of 'allowedAddresses'",
    ],
    [['10.42.0.1/16'], "allowed address: CIDR '10.42.0.1/16' has host bits set; did you mean '10.42.0.0/16'?"],
    [['vip'], "allowed address: address 'vip' has 1 address part; write 4 with dots between, such as '10.20.0.0'"],
  ])('%j is refused', (allowed, says) => {
    expect(problems(allowed)).toEqual([says]);
  });
});

describe('a generation', () => {
  const generations = (site: PlainSite): unknown[] =>
    Object.values(resources(site.stack, 'terraform_data')).map(({ input }) => input);

  test('stands from the first deployment on: that one is made is no reason for Terraform to make a machine anew', () => {
    const site = plain();
    site.machine('web');
    expect(generations(site)).toEqual([{ generation: 1 }]);
  });

  test('is of the one machine, and all that changes when it is raised', () => {
    const written = (generation?: number): Record<string, Record<string, Block>> => {
      const site = plain();
      site.machine('db', { holdsState: true, generation });
      site.machine('web', { address: '10.20.0.11' });
      return rendered(site.stack).resource;
    };
    const [before, after] = [written(), written(2)];
    expect(Object.values(after.terraform_data).map(({ input }) => input)).toEqual([
      { generation: 2 },
      { generation: 1 },
    ]);
    expect({ ...after, terraform_data: {} }).toEqual({ ...before, terraform_data: {} });
  });

  test.each([0, 1.5, -1])('of %p is refused', (generation) => {
    expect(validations(plain().machine('web', { generation }))).toEqual([
      `[lab/web] a machine's generation is a whole number, 1 or more, got ${generation}; raise it by one to make the machine anew`,
    ]);
  });
});

describe('a root volume', () => {
  const ROOT = { size: Size.gibibytes(40) };
  const instance = (site: PlainSite): Block => only(resources(site.stack, 'openstack_compute_instance_v2'));
  const ignored = (site: PlainSite): unknown => (instance(site).lifecycle as Block).ignore_changes;

  test('is made of the image, and dies with the machine', () => {
    const site = plain();
    site.machine('web', { image: Image.withId('5f1c'), rootVolume: ROOT });
    expect(instance(site).block_device).toEqual([
      {
        source_type: 'image',
        uuid: '5f1c',
        destination_type: 'volume',
        volume_size: 40,
        boot_index: 0,
        delete_on_termination: true,
      },
    ]);
    expect(instance(site)).not.toHaveProperty('image_id');
    expect(instance(site)).not.toHaveProperty('image_name');
    expect(rendered(site.stack)).not.toHaveProperty('data');
  });

  test('takes a type, and may be kept', () => {
    const site = plain();
    site.machine('web', { image: Image.withId('5f1c'), rootVolume: { ...ROOT, type: 'fast', keep: true } });
    expect(instance(site).block_device).toEqual([
      expect.objectContaining({ volume_type: 'fast', delete_on_termination: false }),
    ]);
  });

  test('of an image by name looks its id up once a stack', () => {
    const site = plain();
    site.machine('web', { rootVolume: ROOT });
    site.machine('db', { address: '10.20.0.11', rootVolume: ROOT });
    const [[id, data], ...more] = Object.entries(rendered(site.stack).data.openstack_images_image_v2);
    expect(more).toEqual([]);
    expect(data).toMatchObject({ name: 'ubuntu-24.04', most_recent: true });
    for (const written of Object.values(resources(site.stack, 'openstack_compute_instance_v2'))) {
      expect(written.block_device).toEqual([
        expect.objectContaining({ uuid: `\${data.openstack_images_image_v2.${id}.id}` }),
      ]);
    }
  });

  test('is made anew for another image, but not for a newer one of the same name', () => {
    const input = (site: PlainSite): unknown => only(resources(site.stack, 'terraform_data')).input;
    const site = plain();
    site.machine('web', { rootVolume: ROOT });
    expect(ignored(site)).toEqual(['block_device[0].uuid', 'availability_zone', 'scheduler_hints']);
    expect(input(site)).toEqual({ generation: 1, image: 'ubuntu-24.04' });
    const byId = plain();
    byId.machine('web', { rootVolume: ROOT, image: Image.withId('5f1c') });
    expect(ignored(byId)).toEqual(['availability_zone', 'scheduler_hints']);
    expect(input(byId)).toEqual({ generation: 1 });
  });

  test('of a machine that holds state is left alone', () => {
    const site = plain();
    site.machine('db', { rootVolume: ROOT, holdsState: true });
    expect(ignored(site)).toEqual(expect.arrayContaining(['user_data', 'block_device']));
    expect(only(resources(site.stack, 'terraform_data')).input).toEqual({ generation: 1 });
  });

  test('counts in the quota of volumes', () => {
    const machine = plain().machine('db', { rootVolume: ROOT, volumes: [{ role: 'osd', size: Size.gibibytes(7) }] });
    const uses = collectFacts<UseFact>(machine).filter(({ fact }) => fact.kind === 'use');
    const amounts = Object.fromEntries(uses.map(({ fact }) => [fact.resource, fact.amount]));
    expect(amounts).toMatchObject({ volumes: 2, 'volume storage (GiB)': 47 });
  });

  test.each<[string, Partial<MachineProps>, string]>([
    [
      'of no size',
      { rootVolume: { size: Size.gibibytes(0) } },
      'a root volume needs whole gibibytes, 1 or more, got 0Gi',
    ],
    ['of a part of a gibibyte', { rootVolume: { size: Size.mebibytes(1500) } }, 'a root volume needs whole gibibytes'],
    ['of no type by its name', { rootVolume: { ...ROOT, type: ' ' } }, 'a root volume needs a type of the cloud'],
    [
      'left out of a flavor without a disk',
      { flavor: Flavor.of('v1', { cores: 1, memory: Size.gibibytes(1), disk: Size.gibibytes(0) }) },
      "flavor 'v1' has no root disk, got a machine without 'rootVolume'; give it one, or another flavor",
    ],
  ])('%s is refused', (_, props, says) => {
    expect(validations(plain().machine('web', props))).toEqual([expect.stringContaining(says)]);
  });
});

test.each(['', ' ', 'nova:host-1'])('a zone by the name %j is refused', (zone) => {
  expect(validations(plain().machine('web', { zone }))).toEqual([
    `[lab/web] a zone is known by a name without blanks and colons, got '${zone}'; give the name that the cloud has`,
  ]);
});
