import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';
import { ComputeInstanceV2 } from '../../imports/openstack/compute-instance-v2';
import { OpenstackProvider } from '../../imports/openstack/provider';
import { Bootstrap } from '../../imports/rancher2/bootstrap';
import { Rancher2Provider } from '../../imports/rancher2/provider';
import { Setting } from '../../imports/rancher2/setting';
import { Password } from '../../imports/random/password';
import { RandomProvider } from '../../imports/random/provider';
import { PrivateKey } from '../../imports/tls/private-key';
import { TlsProvider } from '../../imports/tls/provider';
import { SelfSignedCert } from '../../imports/tls/self-signed-cert';
import { BootSecret, CloudConfig } from '../../lib';
import { App, TerraformStack, dependable } from '../../lib/cdktf';
import { ROOT, SCRATCH } from './support/paths';
import { everyType, requiredProviders } from './terraform/every-argument';
import { stacksInOrder } from './terraform/stacks';
import { Outcome, TerraformFolder, installTerraform, run } from './terraform/terraform-folder';

let env: NodeJS.ProcessEnv;

beforeAll(() => {
  env = installTerraform();
});

const NETWORK = 'openstack_networking_network_v2';
const SUBNET = 'openstack_networking_subnet_v2';

interface Changes {
  readonly network?: object;
  readonly subnet?: object;
  readonly resource?: object;
  readonly output?: object;
}

function site(changes: Changes = {}): object {
  const subnet = { name: 'main', network_id: `\${${NETWORK}.main.id}`, cidr: '10.20.0.0/24' };
  return {
    terraform: { required_providers: requiredProviders((name) => ['openstack', 'random'].includes(name)) },
    provider: { openstack: {} },
    resource: {
      [NETWORK]: { main: { name: 'main', ...changes.network } },
      [SUBNET]: { main: { ...subnet, ...changes.subnet } },
      ...changes.resource,
    },
    output: changes.output,
  };
}

describe('the schema-serving provider', () => {
  let folder: TerraformFolder;

  beforeAll(() => {
    folder = TerraformFolder.with(site(), env);
    folder.do('init', '-input=false');
  });

  afterAll(() => folder.remove());

  function verdict(configuration: object): Outcome {
    folder.rewrite(configuration);
    const validated = folder.try('validate');
    return validated.status === 0 ? folder.try('plan', '-input=false') : validated;
  }

  test('has Terraform accept a configuration without a fault', () => {
    expect(verdict(site())).toMatchObject({ status: 0 });
  });

  test.each<[string, Changes, string]>([
    ['an unknown argument', { network: { colour: 'red' } }, 'No argument or block type is named "colour"'],
    [
      'an unknown argument in a block',
      { subnet: { allocation_pool: [{ start: '10.20.0.9', end: '10.20.0.99', stop: 'x' }] } },
      'No argument or block type is named "stop"',
    ],
    [
      'a missing required argument',
      { subnet: { network_id: undefined } },
      'The argument "network_id" is required, but no definition was found',
    ],
    [
      'a missing argument in a block',
      { subnet: { allocation_pool: [{ start: '10.20.0.9' }] } },
      'The argument "end" is required, but no definition was found',
    ],
    [
      'a text where a list belongs',
      { subnet: { dns_nameservers: '10.20.0.2' } },
      'Inappropriate value for attribute "dns_nameservers": list of string required',
    ],
    [
      'a text where a number belongs',
      { network: { mtu: 'large' } },
      'Inappropriate value for attribute "mtu": a number is required',
    ],
    [
      'an argument that only the cloud sets',
      { network: { all_tags: ['a'] } },
      "'all_tags' is set by the provider alone",
    ],
    [
      'a reference to a resource that is not there',
      { subnet: { network_id: `\${${NETWORK}.other.id}` } },
      `A managed resource "${NETWORK}" "other" has not been declared in the root module`,
    ],
    [
      'a reference to an attribute that is not there',
      { subnet: { network_id: `\${${NETWORK}.main.number}` } },
      'This object has no argument, nested block, or exported attribute named "number"',
    ],
    ['resources that wait for each other', { network: { name: `\${${SUBNET}.main.id}` } }, 'Error: Cycle: '],
    [
      'a kind of resource that the provider has not',
      { resource: { openstack_networking_cloud_v2: { main: {} } } },
      'does not support resource type "openstack_networking_cloud_v2"',
    ],
    [
      'a sensitive value in an open output',
      {
        resource: { random_password: { main: { length: 20 } } },
        output: { password: { value: '${random_password.main.result}' } },
      },
      'Output refers to sensitive values',
    ],
  ])('has Terraform refuse %s', (_, changes, message) => {
    const { status, text } = verdict(site(changes));
    expect(text).toContain(message);
    expect(status).toBe(1);
  });

  test('knows computed values only after apply, keeps given ones, and updates and destroys in place', () => {
    folder.rewrite(site({ network: { mtu: 1400 } }));
    const created = folder.plan().find(({ address }) => address === `${NETWORK}.main`);
    expect(created?.change.actions).toEqual(['create']);
    expect(created?.change.after).toMatchObject({ name: 'main', mtu: 1400 });
    expect(created?.change.after_unknown).toMatchObject({ id: true, all_tags: true, region: true });
    expect(created?.change.after_unknown).not.toHaveProperty('mtu');
    folder.applyPlan();
    expect(folder.held()).toEqual([`${NETWORK}.main`, `${SUBNET}.main`]);
    expect(folder.drift()).toMatchObject({ status: 0 });

    const before = folder.values(`${NETWORK}.main`);
    expect(before.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(folder.values(`${SUBNET}.main`).network_id).toBe(before.id);

    folder.rewrite(site({ network: { mtu: 1450 } }));
    expect(folder.drift()).toMatchObject({ status: 2 });
    const changed = folder.plan().filter(({ change }) => change.actions[0] !== 'no-op');
    expect(changed.map(({ address, change }) => [address, change.actions])).toEqual([[`${NETWORK}.main`, ['update']]]);
    folder.applyPlan();
    expect(folder.values(`${NETWORK}.main`)).toEqual({ ...before, mtu: 1450 });

    folder.destroy();
    expect(folder.held()).toEqual([]);
    folder.rewrite(site({ network: { mtu: 1400 } }));
    folder.plan();
    folder.applyPlan();
    expect(folder.values(`${NETWORK}.main`)).toEqual(before);
    folder.destroy();
  });

  test.each(['required', 'all'] as const)(
    'takes every type of every schema with %s arguments, and then has nothing to change',
    (wanted) => {
      const { configuration, resources } = everyType(wanted);
      folder.rewrite(configuration);
      folder.do('init', '-input=false');
      folder.do('validate');
      folder.plan();
      folder.applyPlan();
      expect(folder.held().sort()).toEqual(resources.sort());
      expect(folder.drift()).toMatchObject({ status: 0 });
      folder.destroy();
      expect(folder.held()).toEqual([]);
    },
  );
});

describe('what only a deployment knows', () => {
  const PASSWORD = 'random_password.password';
  const KEY = 'tls_private_key.key';
  const CERTIFICATE = 'tls_self_signed_cert.certificate';
  const SERVER = 'openstack_compute_instance_v2.server';
  const RENEWED = 'openstack_compute_instance_v2.renewed';
  let folder: TerraformFolder;

  /** A stack with boot secrets in user data, what is renewed with one of them, and a provider that signs in with what another one made. */
  function configuration(length: number): object {
    const stack = new TerraformStack(new App(), 'late');
    new OpenstackProvider(stack, 'openstack');
    new RandomProvider(stack, 'random');
    new TlsProvider(stack, 'tls');
    const password = new Password(stack, 'password', { length, special: false });
    const key = new PrivateKey(stack, 'key', { algorithm: 'ECDSA', ecdsaCurve: 'P256' });
    const certificate = new SelfSignedCert(stack, 'certificate', {
      privateKeyPem: key.privateKeyPem,
      validityPeriodHours: 24,
      allowedUses: ['cert_signing'],
      subject: [{ commonName: 'own' }],
    });
    const secrets = {
      password: BootSecret.of('password', password.result),
      certificate: BootSecret.of('certificate', certificate.certPem, 2048),
      key: BootSecret.of('key', key.privateKeyPem, 2048),
    };
    const boot = new CloudConfig({
      files: [
        { path: '/etc/own/settings', content: 'password=<<password>>\nkept=${kept}\n', secrets },
        { path: '/etc/own/tls.pem', content: '<<certificate>><<key>>', secrets },
      ],
    });
    new ComputeInstanceV2(stack, 'server', { name: 'server', userData: boot.toUserData('server') });
    new ComputeInstanceV2(stack, 'renewed', {
      name: 'renewed',
      lifecycle: { replaceTriggeredBy: [dependable(password)] },
    });
    const first = new Rancher2Provider(stack, 'first', { apiUrl: 'https://10.20.0.9', bootstrap: true });
    const bootstrap = new Bootstrap(stack, 'bootstrap', { provider: first, initialPassword: password.result });
    const admin = new Rancher2Provider(stack, 'admin', {
      alias: 'admin',
      apiUrl: bootstrap.url,
      tokenKey: bootstrap.token,
      caCerts: certificate.certPem,
    });
    new Setting(stack, 'setting', { provider: admin, name: 'server-url', value: 'https://10.20.0.9' });
    return stack.toTerraform() as object;
  }

  beforeAll(() => {
    folder = TerraformFolder.with(configuration(20), env);
    folder.do('init', '-input=false');
    folder.do('validate');
  });

  afterAll(() => folder.remove());

  test('reaches user data encoded and unharmed, and a second plan has nothing to change', () => {
    const planned = folder.plan().find(({ address }) => address === SERVER);
    expect(planned?.change.after_unknown).toMatchObject({ user_data: true });
    folder.applyPlan();
    expect(folder.drift()).toMatchObject({ status: 0 });

    const files: { path: string; encoding: string; content: string }[] = parse(
      String(folder.values(SERVER).user_data),
    ).write_files;
    expect(files.map(({ encoding }) => encoding)).toEqual(['b64', 'b64']);
    const { result } = folder.values(PASSWORD);
    const pem = `${String(folder.values(CERTIFICATE).cert_pem)}${String(folder.values(KEY).private_key_pem)}`;
    expect(files.map(({ content }) => Buffer.from(content, 'base64').toString())).toEqual([
      `password=${String(result)}\nkept=\${kept}\n`,
      pem,
    ]);
  });

  test('is a new value when its arguments change, and what is to be renewed with it is', () => {
    const before = folder.values(PASSWORD).result;
    folder.rewrite(configuration(24));
    const actions = Object.fromEntries(folder.plan().map(({ address, change }) => [address, change.actions.join()]));
    expect(actions).toMatchObject({
      [PASSWORD]: 'delete,create',
      [KEY]: 'no-op',
      [CERTIFICATE]: 'no-op',
      [SERVER]: 'update',
      [RENEWED]: 'delete,create',
      'rancher2_setting.setting': 'no-op',
    });
    folder.applyPlan();
    expect(folder.values(PASSWORD).result).not.toBe(before);
    expect(folder.drift()).toMatchObject({ status: 0 });
    folder.destroy();
    expect(folder.held()).toEqual([]);
  });
});

describe('two sites with same-named parts', () => {
  const program = path.join(__dirname, 'terraform/fixtures/two-sites.js');
  const bin = path.join(ROOT, 'node_modules/.bin');
  const names = ['chula-main-machines', 'chula-network', 'tu-main-machines', 'tu-network'];
  let project: string;

  beforeEach(() => {
    mkdirSync(SCRATCH, { recursive: true });
    project = mkdtempSync(path.join(SCRATCH, 'two-sites-'));
    const app = `${process.execPath} ${program}`;
    writeFileSync(
      path.join(project, 'cdktf.json'),
      JSON.stringify({ language: 'typescript', app, sendCrashReports: 'false' }),
    );
    writeFileSync(
      path.join(project, 'cdk8s.yaml'),
      JSON.stringify({ language: 'typescript', app, output: 'build/cdk8s' }),
    );
  });

  afterEach(() => rmSync(project, { recursive: true, force: true }));

  function call(command: string, ...words: string[]): Outcome {
    const outcome = run(path.join(bin, command), words, project, { ...env, CI: '1', FORCE_COLOR: '0' });
    expect(outcome).toMatchObject({ status: 0 });
    return outcome;
  }

  test('are deployed whole by the real cdktf deploy, and plain Terraform has nothing to change', () => {
    call('cdktf', 'deploy', '*', '--auto-approve', '--outputs-file', 'out.json');
    const outputs = JSON.parse(readFileSync(path.join(project, 'out.json'), 'utf8'));
    expect(Object.keys(outputs).sort()).toEqual(names);
    for (const name of ['chula', 'tu']) {
      expect(outputs[`${name}-network`]).toMatchObject({ address: `network of ${name}` });
      expect(outputs[`${name}-main-machines`]).toEqual({ address: `machines on network of ${name}`, inner: { name } });
    }
    for (const [, folder] of stacksInOrder(project)) {
      const stack = new TerraformFolder(folder, env);
      expect(stack.held()).toHaveLength(1);
      expect(stack.drift()).toMatchObject({ status: 0 });
    }
  });

  test('survive a move of the project: no state is found by an absolute path', () => {
    call('cdktf', 'deploy', '*', '--auto-approve');
    const moved = mkdtempSync(path.join(SCRATCH, 'two-sites-moved-'));
    cpSync(project, moved, { recursive: true });
    rmSync(project, { recursive: true });
    try {
      for (const [, folder] of stacksInOrder(moved)) {
        const stack = new TerraformFolder(folder, env);
        expect(stack.drift()).toMatchObject({ status: 0 });
      }
    } finally {
      rmSync(moved, { recursive: true });
    }
  });

  test('cdktf synth writes the stacks and no manifest', () => {
    call('cdktf', 'synth');
    expect([...stacksInOrder(project).keys()].sort()).toEqual(names);
    expect(existsSync(path.join(project, 'dist'))).toBe(false);
  });

  test('cdk8s synth writes the manifests and no stack', () => {
    call('cdk8s', 'synth');
    expect(readdirSync(path.join(project, 'build/cdk8s')).sort()).toEqual(['chula-cluster', 'tu-cluster']);
    expect(existsSync(path.join(project, 'cdktf.out'))).toBe(false);
  });
});
