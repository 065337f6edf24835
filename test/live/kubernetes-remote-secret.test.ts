import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { App } from 'cdk8s';
import { Construct } from 'constructs';
import { stringify } from 'yaml';
import { MultiPrimary } from '../../lib';
import { collectCompanions } from '../../lib/core';
import { enterCluster, enterEntry } from '../../lib/manifests';
import { objects } from '../support/rendered';
import { SiteMesh } from '../support/site-mesh';
import { ControlPlane } from './support/control-plane';
import { SCRATCH } from './support/paths';
import { until } from './support/until';

/** What Istio's charts make for it: its account may read what control planes of other clusters need. */
const READER = `
apiVersion: v1
kind: Namespace
metadata: { name: istio-system }
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: istio-reader-service-account, namespace: istio-system }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: istio-reader }
rules:
  - { apiGroups: [''], resources: [services, pods, nodes, namespaces], verbs: [get, list, watch] }
  - { apiGroups: [discovery.k8s.io], resources: [endpointslices], verbs: [get, list, watch] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: istio-reader }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: istio-reader }
subjects: [{ kind: ServiceAccount, name: istio-reader-service-account, namespace: istio-system }]
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: { name: exam-1, namespace: default, labels: { kubernetes.io/service-name: exam } }
addressType: IPv4
ports: [{ name: http, port: 8080, protocol: TCP }]
endpoints: [{ addresses: [10.42.1.7], conditions: { ready: true } }]
`;

mkdirSync(SCRATCH, { recursive: true });
const scratch = mkdtempSync(path.join(SCRATCH, 'remote-secret-'));
const script = path.join(scratch, 'remote-secret.sh');
let plane: ControlPlane;
let kubeconfig: string;

beforeAll(async () => {
  plane = await ControlPlane.start();
  const mesh = memberOfTwo();
  const [{ companion }] = collectCompanions(mesh);
  writeFileSync(script, companion.content(), { mode: 0o755 });
  for (const document of [...READER.split('\n---\n'), ...objects(mesh, 'Secret').map((secret) => stringify(secret))]) {
    expect(await plane.api.apply(document)).toMatchObject({ accepted: true });
  }
  const value = await until('a token in its Secret', async () => {
    const { status, stdout } = run(script, '--value', address());
    return status === 0 ? stdout : undefined;
  });
  kubeconfig = file('value', value);
});
afterAll(async () => {
  await plane?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

function memberOfTwo(): SiteMesh {
  const app = new App({ outdir: 'unused' });
  const [one, two] = ['chula', 'hitsz'].map((name) => {
    const cluster = new Construct(app, name);
    enterCluster(cluster, name);
    enterEntry(cluster, { servesLoadBalancers: false, publicAddress: '203.0.113.1' });
    return new SiteMesh(cluster, 'mesh', { meshId: 'apan', trust: `sha256:${'0a'.repeat(32)}` });
  });
  new MultiPrimary(app, 'apan', { meshes: [one, two] });
  return one;
}

function address(): string {
  const { clusters } = JSON.parse(readFileSync(path.join(plane.folder, 'kubeconfig'), 'utf8'));
  return String(clusters[0].cluster.server).replace('https://', '');
}

function file(name: string, text: string): string {
  const at = path.join(scratch, name);
  writeFileSync(at, text, { mode: 0o600 });
  return at;
}

function run(program: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, KUBECONFIG: path.join(plane.folder, 'kubeconfig') };
  const ran = spawnSync(program, args, { env, encoding: 'utf8' });
  if (ran.error !== undefined) {
    throw new Error(`${program} cannot be run: ${ran.error.message}; install kubectl and shellcheck`);
  }
  return ran;
}

test('the script is what shellcheck takes', () => {
  expect(run('shellcheck', '--format=gcc', script)).toMatchObject({ status: 0, stdout: '' });
});

test('what it prints reads endpoints of the cluster, by the certificate of its API under a name that all have', () => {
  const endpoints = ['get', 'endpointslices', '--namespace', 'default', '--output', 'name'];
  expect(run('kubectl', '--kubeconfig', kubeconfig, ...endpoints)).toMatchObject({
    status: 0,
    stdout: 'endpointslice.discovery.k8s.io/exam-1\n',
  });
  const other = file('other', readFileSync(kubeconfig, 'utf8').replace('kubernetes.default.svc', 'other.example.org'));
  expect(run('kubectl', '--kubeconfig', other, ...endpoints)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('other.example.org'),
  });
});

test('what it prints writes nothing there', () => {
  const { status, stderr } = run('kubectl', '--kubeconfig', kubeconfig, 'create', 'namespace', 'taken');
  expect(status).toBe(1);
  expect(stderr).toContain('User "system:serviceaccount:istio-system:istio-reader-service-account" cannot create');
});

test('another cluster takes the Secret as it is printed', async () => {
  const { stdout } = run(script, address());
  const { accepted, object } = await plane.api.apply(stdout);
  expect(accepted).toBe(true);
  expect(object?.metadata).toMatchObject({
    name: 'istio-remote-secret-chula',
    labels: { 'istio/multiCluster': 'true' },
  });
  const { data } = object as unknown as { data: Record<string, string> };
  expect(Buffer.from(data.chula, 'base64').toString()).toBe(readFileSync(kubeconfig, 'utf8'));
});
