import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';
import { synthesizeVariant } from './openstack/variant';
import { SCRATCH } from './support/paths';
import { ReferenceTestbed } from './support/reference-testbed';
import { stacksInOrder } from './terraform/stacks';
import { TerraformFolder, installTerraform } from './terraform/terraform-folder';

let env: NodeJS.ProcessEnv;

beforeAll(() => {
  env = installTerraform();
});

type Stacks = ReadonlyMap<string, TerraformFolder>;

function stacksOf(project: string, given: (folder: string) => NodeJS.ProcessEnv): Stacks {
  return new Map(
    [...stacksInOrder(project)].map(([name, folder]) => [
      name,
      new TerraformFolder(folder, { ...env, ...given(folder) }),
    ]),
  );
}

function stackOf(stacks: Stacks, name: string): TerraformFolder {
  const found = stacks.get(name);
  if (found === undefined) {
    throw new Error(`a stack must have the name ${name}, got ${[...stacks.keys()].join(', ')}`);
  }
  return found;
}

/** Each stack is applied after those that it reads from. */
function expectApplied(stacks: Stacks): void {
  for (const stack of stacks.values()) {
    stack.do('init', '-input=false');
    stack.do('validate');
    const planned = stack.plan();
    stack.applyPlan();
    const created = planned.filter(({ change }) => change.actions.includes('create')).map(({ address }) => address);
    expect(created.length).toBeGreaterThan(0);
    expect(stack.held().sort()).toEqual(created.sort());
  }
}

function expectNothingToChange(stacks: Stacks): void {
  for (const [name, stack] of stacks) {
    expect({ name, ...stack.drift() }).toMatchObject({ name, status: 0 });
  }
}

/** All go, those first that read from others. */
function expectDestroyed(stacks: Stacks): void {
  for (const stack of [...stacks.values()].reverse()) {
    stack.destroy();
    expect(stack.held()).toEqual([]);
  }
}

/** Texts of the state of a stack that nobody else may know. */
function administratorOf(api: TerraformFolder): string[] {
  const [administrator, ...others] = api.resources().filter(({ type }) => type === 'rancher2_bootstrap');
  expect(others).toEqual([]);
  const { password, token } = administrator.values;
  const passwords = api.resources().filter(({ type }) => type === 'random_password');
  return [password, token, ...passwords.map(({ values }) => values.result)].map(String);
}

/** Stacks whose stored state has one of some texts. */
function knowing(stacks: Stacks, secrets: readonly string[]): string[] {
  const states = [...stacks].map(([name, stack]) => [name, stack.state()]);
  return states.filter(([, state]) => secrets.some((secret) => state.includes(secret))).map(([name]) => name);
}

/** What the first node of a cluster is given, to see that something crosses at all. */
function registrationTokens(api: TerraformFolder, cluster: string): string[] {
  return api
    .resources()
    .filter(({ type, values }) => type === 'rancher2_cluster_v2' && values.name === cluster)
    .map(({ values }) => (values.cluster_registration_token as { token: string }[])[0].token);
}

function manifestUrl(api: TerraformFolder, box: string): unknown {
  const [cluster] = api.resources().filter(({ type, values }) => type === 'rancher2_cluster' && values.name === box);
  return (cluster.values.cluster_registration_token as { manifest_url: string }[])[0].manifest_url;
}

function expectSeed(project: string, box: string, url: unknown): void {
  const file = path.join(project, 'dist-files/edge', box, 'user-data');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(/^#cloud-config\n/);
  expect(text).not.toMatch(/cloudserve-(manifest-url|box-name)/);
  const { hostname, write_files: files } = parse(text) as { hostname: string; write_files: Record<string, string>[] };
  expect(hostname).toBe(box);
  const { content, encoding } = files.find(({ path: at }) => at.endsWith('/manifest-url')) ?? {};
  expect(encoding === 'b64' ? Buffer.from(content, 'base64').toString() : content).toBe(url);
}

describe('the stacks of the reference testbed', () => {
  const BOXES = ['lab-1', 'lab-2', 'lab-3'];
  let testbed: ReferenceTestbed;
  let stacks: Stacks;

  beforeAll(() => {
    testbed = ReferenceTestbed.synthesize();
    stacks = stacksOf(testbed.folder, () => ({
      TF_VAR_backup_s3_access_key_id: 'AKIAEXAMPLE',
      TF_VAR_backup_s3_secret_access_key: 'example/secret+key',
      TF_VAR_fleet_git_username: 'fleet',
      TF_VAR_fleet_git_password: 'example-password',
    }));
  });

  afterAll(() => testbed?.remove());

  const seedFolder = (box: string): string[] => readdirSync(path.join(testbed.folder, 'dist-files/edge', box)).sort();

  test('are all there, and some read from others', () => {
    const written = readdirSync(path.join(testbed.folder, 'cdktf.out/stacks')).sort();
    expect([...stacks.keys()].sort()).toEqual(written);
    const reads = (name: string): boolean =>
      readFileSync(path.join(stackOf(stacks, name).folder, 'cdk.tf.json'), 'utf8').includes('terraform_remote_state');
    expect(['chula-main', 'chula-rancher-api', 'chula-rancher-edge'].filter(reads)).toHaveLength(3);
    expect(BOXES.map(seedFolder)).toEqual(BOXES.map(() => ['meta-data']));
  });

  test('initialize, validate, plan and apply in order, and then have nothing to change', () => {
    expectApplied(stacks);
    expectNothingToChange(stacks);
  });

  test('tell nodes and boxes how to register, and nobody who the administrator is', () => {
    const api = stackOf(stacks, 'chula-rancher-api');
    const secrets = administratorOf(api);
    const own = api.state();
    expect(secrets.length).toBeGreaterThanOrEqual(3);
    expect(secrets.filter((secret) => secret.length < 16 || !own.includes(secret))).toEqual([]);

    const tokens = registrationTokens(api, 'chula-main');
    expect(tokens).toHaveLength(1);
    const main = stackOf(stacks, 'chula-main').state();
    expect(main).toContain(tokens[0]);
    expect(knowing(stacks, secrets)).toEqual(['chula-rancher-api']);
  });

  test('finish the seeds of the boxes, each with its own address, for their owner alone', () => {
    const api = stackOf(stacks, 'chula-rancher-api');
    const urls = BOXES.map((box) => manifestUrl(api, box));
    expect(new Set(urls).size).toBe(BOXES.length);
    BOXES.forEach((box, i) => expectSeed(testbed.folder, box, urls[i]));
  });

  test('write a seed again that is gone, and leave one alone that is there', () => {
    const edge = stackOf(stacks, 'chula-rancher-edge');
    rmSync(path.join(testbed.folder, 'dist-files/edge/lab-2/user-data'));
    const made = edge.plan().filter(({ change }) => change.actions.includes('create'));
    expect(made.map(({ address }) => address)).toEqual([expect.stringMatching(/lab-2$/)]);
    edge.applyPlan();
    expectSeed(testbed.folder, 'lab-2', manifestUrl(stackOf(stacks, 'chula-rancher-api'), 'lab-2'));
    expect(edge.drift()).toMatchObject({ status: 0 });
  });

  test('are destroyed in reverse, and what they wrote goes with them', () => {
    expectDestroyed(stacks);
    expect(BOXES.map(seedFolder)).toEqual(BOXES.map(() => ['meta-data']));
  });
});

/** A value for every variable of a stack that has none, of the form that it wants. */
function variablesOf(folder: string, known: Record<string, string>): NodeJS.ProcessEnv {
  const { variable = {} } = JSON.parse(readFileSync(path.join(folder, 'cdk.tf.json'), 'utf8'));
  const open = Object.entries<object>(variable).filter(([, body]) => !('default' in body));
  return Object.fromEntries(open.map(([name]) => [`TF_VAR_${name}`, known[name] ?? `variable-${name}`]));
}

/** Stands for Rancher as curl reaches it: a driver that is active once it was asked for, and manifests of clusters. */
const CURL = `#!/usr/bin/env bash
set -eu
here=$(dirname "$0")
echo "curl $*" >>"$here/calls"
request= method=GET out=/dev/stdout
while (($#)); do
  case $1 in
    --config) request=$(cat "$2") ;;
    --request) method=$2 ;;
    --output) out=$2 ;;
  esac
  last=$1
  shift
done
printf '%s\\n' "$method $last" "$request" >>"$here/requests"
case $method$last in
  POST*) touch "$here/activated" ;;
  GET*/nodeDrivers/*)
    if [[ -e $here/activated ]]; then echo '{"active":true,"state":"active"}'; else echo '{"active":false,"state":"inactive"}'; fi ;;
  *) echo "# agent for $request" >"$out" ;;
esac
`;

const KUBECTL = `#!/usr/bin/env bash
set -eu
here=$(dirname "$0")
echo "kubectl $1 [$KUBECONFIG]" >>"$here/calls"
cat "$3" >>"$here/applied"
`;

describe('the stacks of two sites with every option', () => {
  let project: string;
  let bin: string;
  let stacks: Stacks;

  beforeAll(() => {
    mkdirSync(SCRATCH, { recursive: true });
    project = mkdtempSync(path.join(SCRATCH, 'variant-'));
    bin = path.join(project, 'bin');
    mkdirSync(bin);
    for (const [name, text] of Object.entries({ curl: CURL, kubectl: KUBECTL })) {
      writeFileSync(path.join(bin, name), text);
      chmodSync(path.join(bin, name), 0o755);
    }
    const id = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
    synthesizeVariant(project, {
      networkId: id(1),
      subnetId: id(2),
      externalId: id(3),
      imageId: id(4),
      address: '203.0.113.77',
    });
    const known = { openstack_machines_id: '0a'.repeat(16), gke_kubeconfig: '/home/me/gke.yaml' };
    stacks = stacksOf(project, (folder) => ({
      ...variablesOf(folder, known),
      PATH: `${bin}:${process.env.PATH}`,
    }));
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  const read = (name: string): string =>
    existsSync(path.join(bin, name)) ? readFileSync(path.join(bin, name), 'utf8') : '';

  test('have a stack for each cluster', () => {
    expect([...stacks.keys()]).toEqual(
      expect.arrayContaining(['own-main', 'own-made', 'own-rancher-api', 'guest-light', 'guest-full']),
    );
  });

  test('initialize, validate, plan and apply in order, and then have nothing to change', () => {
    expectApplied(stacks);
    const calls = read('calls');
    expectNothingToChange(stacks);
    expect(read('calls')).toBe(calls);
  });

  test('activate the driver once, and register the cluster that Terraform has a kubeconfig of', () => {
    const api = stackOf(stacks, 'own-rancher-api');
    const url = String(manifestUrl(api, 'gke'));
    expect(read('requests').match(/^POST .*$/gm)).toEqual([
      'POST https://rancher.own.example.org/v3/nodeDrivers/openstack?action=activate',
    ]);
    expect(read('applied')).toContain(`# agent for url = "${url}"`);
    expect(read('applied').match(/# agent/g)).toHaveLength(1);
    expect(read('calls').match(/^kubectl.*$/gm)).toEqual(['kubectl apply [/home/me/gke.yaml]']);
    const { token } = api.resources().filter(({ type }) => type === 'rancher2_bootstrap')[0].values;
    expect(read('requests')).toContain(`Authorization: Bearer ${String(token)}`);
    expect([token, url].filter((secret) => read('calls').includes(String(secret)))).toEqual([]);
  });

  test('finish the seed of the box', () => {
    expectSeed(project, 'box-1', manifestUrl(stackOf(stacks, 'guest-rancher-api'), 'box-1'));
  });

  test('keep the administrators to the stacks that call the API of Rancher', () => {
    for (const api of ['own-rancher-api', 'guest-rancher-api']) {
      expect(knowing(stacks, administratorOf(stackOf(stacks, api)))).toEqual([api]);
    }
  });

  test('are destroyed in reverse', () => {
    expectDestroyed(stacks);
  });
});
