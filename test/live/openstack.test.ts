import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { Inventory, NOTHING, OpenStackLab, Report, Trial } from './openstack/lab';
import { synthesizeVariant } from './openstack/variant';
import { ROOT } from './support/paths';
import { ReferenceTestbed } from './support/reference-testbed';
import { TerraformFolder, installTerraform } from './terraform/terraform-folder';

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

/** What the lab runs no service for: name servers, key manager, object storage, shared file systems. */
const WITHOUT_SERVICE = /^openstack_(dns|keymanager|objectstorage|sharedfilesystem)_/;

/** `[stack/address]` of every OpenStack resource in all stacks of an output folder. */
function resourcesOf(output: string): { served: string[]; unserved: string[] } {
  const { stacks } = JSON.parse(readFileSync(path.join(output, 'manifest.json'), 'utf8'));
  const all = Object.entries<{ synthesizedStackPath: string }>(stacks).flatMap(([name, { synthesizedStackPath }]) => {
    const { resource = {} } = JSON.parse(readFileSync(path.join(output, synthesizedStackPath), 'utf8'));
    return Object.entries<object>(resource)
      .filter(([type]) => type.startsWith('openstack_'))
      .flatMap(([type, members]) => Object.keys(members).map((id) => ({ type, address: `[${name}/${type}.${id}]` })));
  });
  const addresses = (served: boolean): string[] =>
    all.filter(({ type }) => WITHOUT_SERVICE.test(type) !== served).map(({ address }) => address);
  return { served: addresses(true), unserved: addresses(false) };
}

/** Type of the resource at `[stack/address]`. */
function typeOf(address: string): string {
  return address.replace(/^.*\/(.*)\..*$/, '$1');
}

/** Types of OpenStack's resources that the library has a use of. */
function typesOfLibrary(): string[] {
  const folder = path.join(ROOT, 'lib');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const texts = files.map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const imported = texts.flatMap((text) =>
    [...text.matchAll(/imports\/openstack\/([a-z0-9-]+)'/g)].map(([, id]) => id),
  );
  return [...new Set(imported)]
    .filter((id) => id !== 'provider' && !id.startsWith('data-'))
    .map((id) => `openstack_${id.replace(/-/g, '_')}`)
    .sort();
}

/** How many resources of an output folder the lab can take. */
function countOf(output: string): number {
  return resourcesOf(output).served.length;
}

/** All that the applier may leave out of OpenStack's is what no service is there for. */
function expectNothingHidden(output: string, { leftOut }: Report): void {
  const ofOpenStack = leftOut.filter((line) => line.includes('/openstack_'));
  const unserved = resourcesOf(output).unserved.map((address) => `${address} no service in the lab`);
  expect(ofOpenStack).toEqual(unserved.sort());
}

function expectWhole(output: string, inventory: Inventory, standing: readonly string[] = []): void {
  const machines = namesOf(output, 'openstack_compute_instance_v2');
  expect(machines.length).toBeGreaterThan(0);
  expect(inventory.instances).toEqual(Object.fromEntries(machines.map((name) => [name, 'ACTIVE'])));
  expect(inventory.networks).toEqual([...namesOf(output, 'openstack_networking_network_v2'), ...standing].sort());
  expect(inventory.securityGroups).toEqual(namesOf(output, 'openstack_networking_secgroup_v2'));
  expect(inventory.ports).toEqual(expect.arrayContaining(namesOf(output, 'openstack_networking_port_v2')));
  expect(inventory.volumes).toEqual(expect.arrayContaining(namesOf(output, 'openstack_blockstorage_volume_v3')));
  expect(inventory.loadBalancers).toEqual(namesOf(output, 'openstack_lb_loadbalancer_v2'));
  expect(inventory.pools).toEqual(namesOf(output, 'openstack_lb_pool_v2'));
  expect(inventory.applicationCredentials).toEqual(namesOf(output, 'openstack_identity_application_credential_v3'));
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
    expectNothingHidden(output, report);
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

describe('two sites with every option', () => {
  const NETWORKING = 'openstack_networking';
  const file = path.join(__dirname, 'openstack/examples/standing.tf.json');
  let output: string;
  let before: Inventory;

  beforeAll(() => {
    expect(cloud().applier('apply', file, 'standing').problems).toEqual([]);
    const standing = cloud().remembered('standing');
    before = cloud().inventory();
    const project = mkdtempSync(path.join(cloud().folder, 'variant-'));
    synthesizeVariant(project, {
      networkId: standing[`${NETWORKING}_network_v2.net`].id,
      subnetId: standing[`${NETWORKING}_subnet_v2.sub`].id,
      externalId: standing[`data.${NETWORKING}_network_v2.public`].id,
      imageId: standing['data.openstack_images_image_v2.ubuntu'].id,
      address: standing[`${NETWORKING}_floatingip_v2.reserved`].attributes.address,
    });
    output = path.join(project, 'cdktf.out');
  });

  afterAll(() => {
    expect(cloud().applier('destroy', file, 'standing').problems).toEqual([]);
    expect(cloud().inventory()).toEqual(NOTHING);
  });

  test('are taken whole, every instance turns ACTIVE, and all is read back as it was sent', () => {
    const report = cloud().applier('apply', output, 'variant');
    expect(report.problems).toEqual([]);
    expect(report.made).toBe(countOf(output));
    expectNothingHidden(output, report);
    expectWhole(output, cloud().inventory(), before.networks);
    expect(cloud().applier('check', output, 'variant')).toMatchObject({ checked: countOf(output), problems: [] });
  });

  test('use every type that the library writes', () => {
    const written = new Set([...resourcesOf(output).served, ...resourcesOf(output).unserved].map(typeOf));
    expect([...typesOfLibrary()].filter((type) => !written.has(type))).toEqual([]);
  });

  test('leave nothing to do for a second apply', () => {
    expect(cloud().applier('apply', output, 'variant')).toMatchObject({
      made: 0,
      unchanged: countOf(output),
      problems: [],
    });
  });

  test('are removed, and what stood before stands', () => {
    expect(cloud().applier('destroy', output, 'variant').problems).toEqual([]);
    expect(cloud().inventory()).toEqual(before);
  });
});

/** The planted configurations, the step that must stop each, and its reason. */
const PLANTED: [string, 'apply' | 'check', RegExp][] = [
  ['address-pairs-too-many', 'apply', /answered 400 The number of allowed address pair exceeds the maximum 10/],
  ['attribute-of-no-schema', 'apply', /random_password has no attribute 'text'/],
  ['cidr-with-host-bits', 'check', /'cidr' was sent as '10\.50\.0\.7\/24', the cloud has '10\.50\.0\.0\/24'/],
  [
    'fixed-ip-outside-subnet',
    'apply',
    /answered 400 IP address 10\.51\.0\.5 is not a valid IP for the specified subnet/,
  ],
  ['fixed-ip-twice', 'apply', /answered 409 IP address 10\.50\.0\.5 already allocated in subnet/],
  ['gateway-in-pool', 'apply', /answered 409 Gateway ip 10\.50\.0\.1 conflicts with allocation pool/],
  ['listener-port-twice', 'apply', /answered 409 Another Listener on this Load Balancer is already using/],
  ['monitor-of-another-protocol', 'apply', /answered 400 Validation failure: The associated pool protocol is UDP/],
  ['resource-of-another-kind', 'apply', /'null_resource': the applier leaves it out and has no schema of it/],
  ['role-of-nobody', 'apply', /answered 400 .* Cannot create an application credential with unassigned role/],
  ['role-without-implied', 'check', /'roles' was sent as \[\{'name': 'member'\}\], the cloud has .*'reader'/],
  ['rule-twice', 'apply', /answered 409 Security group rule already exists/],
  ['state-of-no-stack', 'apply', /where no stack keeps one/],
  ['unknown-argument', 'apply', /arguments that the applier does not know: colour/],
  ['unknown-expression', 'apply', /does not know the function 'upper'/],
  ['unknown-flavor', 'apply', /flavor 'm9\.none': one was expected, the cloud has 0/],
  ['unknown-zone', 'apply', /answered 400 Availability zone 'bkk-z' is invalid/],
  ['user-data-too-long', 'apply', /answered 400 Invalid input for field\/attribute user_data.* is too long/],
  ['vip-outside-subnet', 'apply', /answered 400 Error creating neutron port on network/],
  ['volume-larger-than-the-cloud', 'apply', /the status is error: .*Could not find any available weighted backend/],
];

describe('the gate', () => {
  let trials: Record<string, Trial>;

  beforeAll(() => {
    trials = cloud().trials(REFUSED);
  });

  test.each(PLANTED)('stops %s at %s', (name, step, reason) => {
    const { left, ...steps } = trials[name];
    const expected = step === 'apply' ? {} : { apply: [] };
    expect(steps).toEqual({ ...expected, [step]: [expect.stringMatching(reason)], destroy: [] });
    expect(left).toEqual(NOTHING);
  });

  test('has a reason for every planted configuration', () => {
    const planted = readdirSync(REFUSED).map((file) => file.replace('.tf.json', ''));
    expect(PLANTED.map(([name]) => name)).toEqual(planted.sort());
  });

  test('sees what was changed in the cloud, in the file and in the order of stacks', async () => {
    const output = cloud().example();
    expect(cloud().applier('apply', output, 'example').problems).toEqual([]);
    expectWhole(output, cloud().inventory());
    const checked = cloud().applier('check', output, 'example');
    expect(checked.problems).toEqual([]);
    expectNothingHidden(output, checked);
    expect(resourcesOf(output).unserved).not.toEqual([]);

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

describe('the applier', () => {
  const EXPRESSIONS = [
    '${base64encode(join("", [base64decode("cGFzcyA9IA=="), local.secret, "\\n\\"quoted\\" $${kept} \\u00e9"]))}',
    'plain $${kept} %%{kept} ${local.number} ${local.yes} ${local.list[1]} ${local.map.key} ${local.map["key"]}',
    '${local.list}',
    '${element(tolist(local.list), 4)}',
    '${jsonencode({"b" = local.list, "a" : [true, null, 1.5, "<&>é"], "c" = {}})}',
    '${toset(["b", "a", "b"])}',
    '${tostring(local.yes)}${length(local.list)}',
    '${base64sha256(local.secret)} ${sha256(local.secret)} ${trimspace("  x ")} ${chomp("x\\n\\n")}',
    '${concat(local.list, ["z"])}',
    '${split(",", "a,b,,c")}',
    '${substr("abcdef", 1, 3)}${replace("1 + 2", "+", "-")}${base64decode(base64encode(local.secret))}',
    '${merge(local.map, {"key" = "other", "more" = local.number})}',
    '${flatten([["a", ["b"]], [], "c"])}',
    '${regexall("[a-z]=[0-9]", "a=1 b=2 c")}',
    '${join("", flatten(regexall("--sum ([0-9a-f]{4})", "run --sum 12ab --sum 34cd")))}',
  ];

  test('evaluates expressions as Terraform does', () => {
    const locals = { secret: 'näme\n', number: 12, yes: true, list: ['x', 'y', 'z'], map: { key: '${local.number}' } };
    const output = Object.fromEntries(EXPRESSIONS.map((value, i) => [`o${i}`, { value }]));
    const terraform = TerraformFolder.with({ locals, output }, installTerraform());
    try {
      terraform.do('init', '-input=false');
      terraform.do('apply', '-input=false', '-auto-approve');
      const outputs: Record<string, { value: unknown }> = JSON.parse(terraform.do('output', '-json'));
      const evaluated = cloud().outputs(path.join(terraform.folder, 'main.tf.json'));
      expect(evaluated).toEqual(Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value])));
    } finally {
      terraform.remove();
    }
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
