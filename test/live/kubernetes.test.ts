import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';
import { refusals, settled, versions } from './kubernetes/convergence';
import { bring, changed } from './kubernetes/definitions';
import { writeManagementCluster } from './kubernetes/management';
import { bytes, defaultsOf, hardenedPod, memoryQuota, memoryUsed, restrictedTenants } from './kubernetes/tenant';
import { called, identityOf } from './support/api-server';
import { ControlPlane, kustomizeBuild } from './support/control-plane';
import { clusterNames, documentsOf, leavesOf } from './support/manifests';
import { ROOT } from './support/paths';
import { ReferenceTestbed } from './support/reference-testbed';
import { until } from './support/until';

const testbed = ReferenceTestbed.synthesize();
const dist = path.join(testbed.folder, 'dist');
const clusters = clusterNames(dist);

afterAll(() => testbed.remove());

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
  const empty = mkdtempSync(path.join(testbed.folder, 'empty-'));
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
  const { dist: folder, cluster } = writeManagementCluster(mkdtempSync(path.join(testbed.folder, 'management-')));
  const documents = leavesOf(folder, cluster).flatMap((leaf) => leaf.documents);
  const named = (kind: string): string =>
    documents.find((document) => identityOf(document).kind === kind) ?? `no ${kind}`;
  let plane: ControlPlane;

  beforeAll(async () => {
    plane = await ControlPlane.start();
    await bring(plane.api, documents);
  });
  afterAll(() => plane?.stop());

  it('has objects of every kind of its own', () => {
    const kinds = documents.map((document) => identityOf(document).kind);
    expect([...new Set(kinds)].sort()).toEqual(['Backup', 'HelmChart', 'Namespace', 'NetworkPolicy', 'Project']);
  });

  it('is accepted whole with strict fields, and unchanged by being applied again', async () => {
    expect(await refusals(plane.api, documents)).toEqual([]);
    const before = await settled(plane.api, documents);
    expect(await refusals(plane.api, documents)).toEqual([]);
    expect(await versions(plane.api, documents)).toEqual(before);
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

describe('the reference testbed', () => {
  const everything = clusters.flatMap((cluster) => leavesOf(dist, cluster).flatMap((leaf) => leaf.documents));

  it('has manifests of a cluster', () => {
    expect(clusters).not.toEqual([]);
  });

  it('has a namespace that is restricted and has a quota and a limit range', () => {
    expect(restrictedTenants(everything)).not.toEqual([]);
  });
});

for (const cluster of clusters) {
  describe(`cluster ${cluster} of the reference testbed`, () => {
    const leaves = leavesOf(dist, cluster);
    const documents = leaves.flatMap((leaf) => leaf.documents);
    const tenants = restrictedTenants(documents);
    let plane: ControlPlane;

    beforeAll(async () => {
      plane = await ControlPlane.start({ nodes: 3 });
      await bring(plane.api, documents);
    });
    afterAll(() => plane?.stop());

    it('is accepted whole with strict fields, unit by unit in the order of delivery', async () => {
      expect(documents).not.toEqual([]);
      expect(await refusals(plane.api, documents)).toEqual([]);
    });

    it('is unchanged by being applied again', async () => {
      const before = await settled(plane.api, documents);
      expect(await refusals(plane.api, documents)).toEqual([]);
      expect(await versions(plane.api, documents)).toEqual(before);
    });

    it('shows a change of one object as a change', async () => {
      const before = await settled(plane.api, documents);
      const changed = { ...parse(documents[0]) };
      changed.metadata = {
        ...changed.metadata,
        annotations: { ...changed.metadata.annotations, 'example.org/planted': 'yes' },
      };
      expect(await plane.api.apply(JSON.stringify(changed))).toMatchObject({ accepted: true });
      expect(await versions(plane.api, documents)).not.toEqual(before);
      expect(await plane.api.apply(documents[0])).toMatchObject({ accepted: true });
    });

    for (const tenant of tenants) {
      const { namespace } = tenant;

      describe(`its namespace ${namespace}`, () => {
        beforeAll(async () => {
          const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace } };
          await until(`the default service account of ${namespace}`, () => plane.api.read(account));
        });

        it('refuses a privileged pod', async () => {
          const pod = hardenedPod(namespace, 'privileged', [{ securityContext: { privileged: true } }]);
          expect(await plane.api.apply(pod)).toEqual(refusedFor(/violates PodSecurity "restricted/));
        });

        it('refuses a pod over its quota, though each container keeps to the limit range', async () => {
          const memory = `${Math.ceil(memoryQuota(tenant) * 0.6)}`;
          const resources = { requests: { cpu: '1m', memory }, limits: { cpu: '1m', memory } };
          const pod = hardenedPod(namespace, 'greedy', [{ resources }, { resources }]);
          expect(await plane.api.apply(pod)).toEqual(refusedFor(/exceeded quota/));
        });

        it('gives a pod that asks for nothing the defaults of its limit range, counts it and runs it', async () => {
          const { default: limits, defaultRequest: requests } = defaultsOf(tenant);
          const before = await memoryUsed(plane.api, tenant);
          const pod = hardenedPod(namespace, 'modest', [{}]);
          expect(await plane.api.apply(pod)).toMatchObject({
            message: '',
            object: { spec: { containers: [{ resources: { limits, requests } }] } },
          });
          const identity = identityOf(pod);
          await until(
            `${namespace}/modest running`,
            async () => (await plane.api.read(identity))?.status?.phase === 'Running',
          );
          const counted = before + bytes(requests.memory);
          await until(`${counted} bytes counted`, async () => (await memoryUsed(plane.api, tenant)) >= counted);
          await plane.api.remove(identity);
        });
      });
    }

    it('is a valid kustomization in each of its folders, of the same objects', async () => {
      for (const leaf of leaves) {
        const objects = byName(documentsOf(await kustomizeBuild(leaf.folder)));
        expect({ leaf: leaf.name, objects }).toEqual({ leaf: leaf.name, objects: byName(leaf.documents) });
      }
    });

    it('would show a kustomization that changes or leaves out an object', async () => {
      const copy = path.join(testbed.folder, 'planted', cluster);
      cpSync(path.join(dist, cluster), copy, { recursive: true });
      const [leaf] = leavesOf(path.dirname(copy), cluster);
      const file = path.join(leaf.folder, 'kustomization.yaml');
      const right = readFileSync(file, 'utf8');
      writeFileSync(file, `${right}commonAnnotations:\n  planted: 'yes'\n`);
      expect(byName(documentsOf(await kustomizeBuild(leaf.folder)))).not.toEqual(byName(leaf.documents));
      writeFileSync(file, right.trimEnd().split('\n').slice(0, -1).join('\n'));
      expect(() => leavesOf(path.dirname(copy), cluster)).toThrow(/kustomization.yaml must name every file/);
    });
  });
}

function refusedFor(reason: RegExp): object {
  return { accepted: false, message: expect.stringMatching(reason) };
}

function pidOf(folder: string, name: string): number {
  return Number(readFileSync(path.join(folder, `${name}.pid`), 'utf8').split(' ')[0]);
}

function isRunning(pid: number): boolean {
  return existsSync(`/proc/${pid}/exe`);
}

function byName(texts: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    texts.map((text) => [`${identityOf(text).apiVersion} ${called(identityOf(text))}`, parse(text)]),
  );
}
