import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { changes } from './kubernetes/convergence';
import { changed } from './kubernetes/definitions';
import { deliver, documentsOfDelivery, prepare } from './kubernetes/deliver';
import { deliveryOf } from './kubernetes/delivery-order';
import { writeManagementCluster } from './kubernetes/management';
import { identityOf } from './support/api-server';
import { ControlPlane } from './support/control-plane';
import { ROOT, SCRATCH } from './support/paths';
import { until } from './support/until';

mkdirSync(SCRATCH, { recursive: true });
const scratch = mkdtempSync(path.join(SCRATCH, 'kubernetes-'));

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the API server as a gate', () => {
  const good = `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: default
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - { name: web, image: "registry.example/web:1", ports: [{ containerPort: 80 }] }
`;
  let plane: ControlPlane;

  beforeAll(async () => {
    plane = await ControlPlane.start();
    console.log(`kube-apiserver ${await plane.api.version()}`);
  });
  afterAll(() => plane?.stop());

  it('takes a right object', async () => {
    expect(await plane.api.apply(good)).toMatchObject({ accepted: true, message: '' });
  });

  it.each([
    ['an unknown field', 'replicas: 2', 'replica: 2', /\.spec\.replica: field not declared in schema/],
    ['a wrong type', 'containerPort: 80', 'containerPort: http', /containerPort: expected numeric/],
    ['a duplicate key', 'replicas: 2', 'replicas: 2\n  replicas: 3', /key "replicas" already set/],
    ['a bad name', 'name: web\n  namespace', 'name: Web_1\n  namespace', /Invalid value: "Web_1"/],
    ['a namespace that is not there', 'namespace: default', 'namespace: nowhere', /namespaces "nowhere" not found/],
    ['no namespace', '  namespace: default\n', '', /names no namespace/],
    [
      'a selector that misses its pods',
      'labels: { app: web }',
      'labels: { app: other }',
      /`selector` does not match template `labels`/,
    ],
    ['a kind that is not there', 'kind: Deployment', 'kind: Deploiment', /has no kind/],
  ])('refuses %s', async (_fault, right, wrong, reason) => {
    const bad = good.replace(right, wrong);
    expect(bad).not.toBe(good);
    expect(await plane.api.apply(bad)).toEqual(refusedFor(reason));
  });
});

describe('the control plane', () => {
  const scripts = path.join(ROOT, 'test/live/kubernetes');
  const empty = mkdtempSync(path.join(scratch, 'empty-'));
  const run = (script: string, env: NodeJS.ProcessEnv): { status: number | null; stderr: string } =>
    spawnSync(path.join(scripts, script), {
      env: { ...process.env, CLOUDSERVE_CACHE: empty, ...env },
      encoding: 'utf8',
    });

  it('ends with its owner, and leaves no folder', async () => {
    const owner = spawn('sleep', ['600'], { stdio: 'ignore' });
    const plane = await ControlPlane.start({ owner: owner.pid });
    const pids = ['etcd', 'kube-apiserver', 'kube-controller-manager'].map((name) => pidOf(plane.folder, name));
    expect(pids.map(isRunning)).toEqual([true, true, true]);
    plane.api.close();
    owner.kill();
    await until('its folder to be gone', async () => !existsSync(plane.folder));
    expect(pids.map(isRunning)).toEqual([false, false, false]);
  });

  it.each(['up.sh', 'kustomize.sh'])('says in %s how to get a program that is missing', (script) => {
    expect(run(script, {})).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^kubernetes: \S+ is missing from \S+; run test\/live\/kubernetes\/install.sh\n$/),
    });
  });

  it.each([
    ['no Go', 'exit 1', 'no go in PATH'],
    ['an old Go', 'echo go1.19.8', 'go1.19.8'],
  ])('is not installed with %s, and says where to get it', (_case, program, got) => {
    writeFileSync(path.join(empty, 'go'), `#!/bin/sh\n${program}\n`, { mode: 0o755 });
    expect(run('install.sh', { PATH: `${empty}:${process.env.PATH}` })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(
        `go 1.25 or newer is needed to build Kubernetes, got '${got}'; install it from https://go.dev/dl/`,
      ),
    });
  });
});

describe('a management cluster with all that it can have', () => {
  const { dist: folder, cluster } = writeManagementCluster(mkdtempSync(path.join(scratch, 'management-')));
  let documents: readonly string[] = [];
  const named = (kind: string): string =>
    documents.find((document) => identityOf(document).kind === kind) ?? `no ${kind}`;
  let plane: ControlPlane;

  beforeAll(async () => {
    plane = await ControlPlane.start();
  });
  afterAll(() => plane?.stop());

  it('is accepted whole with strict fields, layer by layer, and unchanged by being applied again', async () => {
    const delivery = await deliveryOf(folder, cluster);
    expect(delivery.engine).toBe('plain');
    documents = documentsOfDelivery(delivery);
    await prepare(plane.api, delivery, ['k3s-helm-controller']);
    expect(await deliver(plane.api, delivery)).toEqual([]);
    expect(await changes(plane.api, documents)).toEqual([]);
  });

  it('has objects of every kind of its own', () => {
    const kinds = documents.map((document) => identityOf(document).kind);
    expect([...new Set(kinds)].sort()).toEqual(['Backup', 'HelmChart', 'Namespace', 'NetworkPolicy', 'Project']);
  });

  it.each<[string, string, (object: any) => void, RegExp]>([
    ['a project of no cluster', 'Project', ({ spec }) => delete spec.clusterName, /spec\.clusterName: Required value/],
    [
      'a quota in the words of Kubernetes',
      'Project',
      ({ spec }) => (spec.resourceQuota.limit['requests.cpu'] = '1'),
      /requests\.cpu: field not declared in schema/,
    ],
    ['a chart without its version in text', 'HelmChart', ({ spec }) => (spec.version = 2.14), /spec\.version/],
    [
      'a backup of nothing',
      'Backup',
      ({ spec }) => delete spec.resourceSetName,
      /spec\.resourceSetName: Required value/,
    ],
    [
      'a backup with a field that the operator does not have',
      'Backup',
      ({ spec }) => (spec.storageLocation.s3.secretName = 'x'),
      /secretName: field not declared in schema/,
    ],
  ])('refuses %s', async (_mistake, kind, change, reason) => {
    const name = (object: any): void => void (object.metadata.name = 'planted');
    const planted = changed(changed(named(kind), change), name);
    expect(await plane.api.apply(planted)).toEqual(refusedFor(reason));
  });
});

function refusedFor(reason: RegExp): object {
  return { accepted: false, message: expect.stringMatching(reason) };
}

function pidOf(folder: string, name: string): number {
  return Number(readFileSync(path.join(folder, `${name}.pid`), 'utf8').split(' ')[0]);
}

function isRunning(pid: number): boolean {
  return existsSync(`/proc/${pid}/exe`);
}
