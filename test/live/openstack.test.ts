import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { Inventory, NOTHING, OpenStackLab } from './openstack/lab';
import { ReferenceTestbed } from './support/reference-testbed';

const REFUSED = path.join(__dirname, 'openstack/examples/refused');

let lab: OpenStackLab | undefined;

function cloud(): OpenStackLab {
  if (lab === undefined) {
    throw new Error('the lab did not start');
  }
  return lab;
}

beforeAll(async () => {
  lab = await OpenStackLab.start();
});

afterAll(() => lab?.stop());

/** Names of the resources of one type, over all stacks of an output folder. */
function namesOf(output: string, type: string): string[] {
  const { stacks } = JSON.parse(readFileSync(path.join(output, 'manifest.json'), 'utf8'));
  const files = Object.values<{ synthesizedStackPath: string }>(stacks).map(({ synthesizedStackPath }) =>
    JSON.parse(readFileSync(path.join(output, synthesizedStackPath), 'utf8')),
  );
  return files
    .flatMap(({ resource = {} }) => Object.values<{ name: string }>(resource[type] ?? {}).map(({ name }) => name))
    .sort();
}

/** How many OpenStack resources all stacks of an output folder have. */
function countOf(output: string): number {
  const { stacks } = JSON.parse(readFileSync(path.join(output, 'manifest.json'), 'utf8'));
  const sections = Object.values<{ synthesizedStackPath: string }>(stacks).flatMap(({ synthesizedStackPath }) =>
    Object.entries<object>(JSON.parse(readFileSync(path.join(output, synthesizedStackPath), 'utf8')).resource ?? {}),
  );
  return sections.reduce(
    (sum, [type, members]) => sum + (type.startsWith('openstack_') ? Object.keys(members).length : 0),
    0,
  );
}

function expectWhole(output: string, inventory: Inventory): void {
  const machines = namesOf(output, 'openstack_compute_instance_v2');
  expect(machines.length).toBeGreaterThan(0);
  expect(inventory.instances).toEqual(Object.fromEntries(machines.map((name) => [name, 'ACTIVE'])));
  expect(inventory.networks).toEqual(namesOf(output, 'openstack_networking_network_v2'));
  expect(inventory.securityGroups).toEqual(namesOf(output, 'openstack_networking_secgroup_v2'));
  expect(inventory.ports).toEqual(expect.arrayContaining(namesOf(output, 'openstack_networking_port_v2')));
  expect(inventory.volumes).toEqual(expect.arrayContaining(namesOf(output, 'openstack_blockstorage_volume_v3')));
}

describe('the reference testbed', () => {
  let testbed: ReferenceTestbed;
  let output: string;

  beforeAll(() => {
    testbed = ReferenceTestbed.synthesize();
    output = path.join(testbed.folder, 'cdktf.out');
  });

  afterAll(() => testbed?.remove());

  test('is taken whole by the OpenStack APIs, and every instance turns ACTIVE', () => {
    const report = cloud().applier('apply', output, 'reference');
    expect(report.problems).toEqual([]);
    expect(report.made).toBe(countOf(output));
    expectWhole(output, cloud().inventory());
  });

  test('is read back as it was sent', () => {
    expect(cloud().applier('check', output, 'reference')).toMatchObject({ checked: countOf(output), problems: [] });
  });

  test('leaves nothing to do for a second apply', () => {
    expect(cloud().applier('apply', output, 'reference')).toMatchObject({
      made: 0,
      unchanged: countOf(output),
      problems: [],
    });
  });

  test('is removed without a trace', () => {
    expect(cloud().applier('destroy', output, 'reference').problems).toEqual([]);
    expect(cloud().inventory()).toEqual(NOTHING);
  });
});

/** The planted configurations, the step that must stop each, and its reason. */
const PLANTED: [string, 'apply' | 'check', RegExp][] = [
  ['cidr-with-host-bits', 'check', /'cidr' was sent as '10\.50\.0\.7\/24', the cloud has '10\.50\.0\.0\/24'/],
  [
    'fixed-ip-outside-subnet',
    'apply',
    /answered 400 IP address 10\.51\.0\.5 is not a valid IP for the specified subnet/,
  ],
  ['fixed-ip-twice', 'apply', /answered 409 IP address 10\.50\.0\.5 already allocated in subnet/],
  ['gateway-in-pool', 'apply', /answered 409 Gateway ip 10\.50\.0\.1 conflicts with allocation pool/],
  ['resource-of-another-kind', 'apply', /terraform_data\.t is of a type that the applier leaves out/],
  ['rule-twice', 'apply', /answered 409 Security group rule already exists/],
  ['state-of-no-stack', 'apply', /where no stack keeps one/],
  ['unknown-argument', 'apply', /arguments that the applier does not know: colour/],
  ['unknown-expression', 'apply', /\$\{upper\(openstack_networking_network_v2\.m\.name\)\} is no expression/],
  ['unknown-flavor', 'apply', /flavor 'm9\.none': one was expected, the cloud has 0/],
  ['unknown-zone', 'apply', /answered 400 Availability zone 'bkk-z' is invalid/],
  ['user-data-too-long', 'apply', /answered 400 Invalid input for field\/attribute user_data.* is too long/],
  ['volume-larger-than-the-cloud', 'apply', /the status is error: .*Could not find any available weighted backend/],
];

describe('the gate', () => {
  test.each(PLANTED)('stops %s at %s', (name, step, reason) => {
    const file = path.join(REFUSED, `${name}.tf.json`);
    const first = cloud().applier('apply', file, name);
    const last = step === 'apply' ? first : cloud().applier('check', file, name);
    cloud().applier('destroy', file, name);
    expect(step === 'apply' ? [] : first.problems).toEqual([]);
    expect(last.problems).toEqual([expect.stringMatching(reason)]);
    expect(cloud().inventory()).toEqual(NOTHING);
  });

  test('has a reason for every planted configuration', () => {
    const planted = readdirSync(REFUSED).map((file) => file.replace('.tf.json', ''));
    expect(PLANTED.map(([name]) => name)).toEqual(planted.sort());
  });

  test('sees what was changed in the cloud, in the file and in the order of stacks', async () => {
    const output = cloud().example();
    expect(cloud().applier('apply', output, 'example').problems).toEqual([]);
    expectWhole(output, cloud().inventory());
    expect(cloud().applier('check', output, 'example').problems).toEqual([]);

    await cloud().meddle('ports', 'example-node-1', { security_groups: [] });
    await cloud().meddle('networks', 'example', { admin_state_up: false });
    const drift = cloud().applier('check', output, 'example').problems;
    expect(drift).toEqual([
      expect.stringMatching(
        /^\[machines\/openstack_networking_port_v2\.p1\] 'security_groups' was sent as .*, the cloud has \[\]$/,
      ),
      `[site/openstack_networking_network_v2.net] 'admin_state_up' was sent as True, the cloud has False`,
    ]);

    const machines = path.join(output, 'stacks/machines/cdk.tf.json');
    writeFileSync(machines, readFileSync(machines, 'utf8').replace('"machine=node-1"', '"machine=other"'));
    expect(cloud().applier('apply', output, 'example').problems).toEqual([
      expect.stringMatching(
        /^\[machines\/openstack_compute_instance_v2\.m1\] the arguments are other than those applied: tags/,
      ),
    ]);
    expect(cloud().applier('destroy', output, 'example').problems).toEqual([]);
    expect(cloud().inventory()).toEqual(NOTHING);

    const manifest = path.join(output, 'manifest.json');
    writeFileSync(
      manifest,
      readFileSync(manifest, 'utf8').replace(/"dependencies": \[\s*"site"\s*\]/, '"dependencies": []'),
    );
    expect(cloud().applier('apply', output, 'unordered').problems).toContainEqual(
      expect.stringMatching(
        /^\[machines\/openstack_networking_port_v2\.p0\] openstack_networking_\w+\.\w+ is not made yet$/,
      ),
    );
    cloud().applier('destroy', output, 'unordered');
    expect(cloud().inventory()).toEqual(NOTHING);
  });
});

describe('the lab', () => {
  test('says which port is in use and does not start', () => {
    const { status, stderr } = spawnSync(path.join(__dirname, 'openstack/up.sh'), { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^openstack lab: the lab's fixed ports are in use: 5000 \(keystone\), .*; an earlier lab may still run: end it with /,
    );
  });
});
