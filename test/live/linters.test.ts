import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { parse, stringify } from 'yaml';
import { Engine } from '../../lib';
import { kindOf } from './kubernetes/definitions';
import { documentsOfDelivery } from './kubernetes/deliver';
import { deliveryOf } from './kubernetes/delivery-order';
import { writePlatform } from './kubernetes/platform';
import { writeSchemas } from './linters/schemas';
import { WAIVERS, Waiver } from './linters/waivers';
import { called, identityOf } from './support/api-server';
import { clusterNames, leavesOf } from './support/manifests';
import { ROOT, SCRATCH } from './support/paths';
import { runProgram } from './support/program';
import { ReferenceTestbed } from './support/reference-testbed';

const environment = path.join(ROOT, 'test/live/linters/env.sh');
const [kubeconform, kubeScore, venv] = execFileSync('bash', [environment], { encoding: 'utf8' }).trim().split('\n');

/** What a linter has against an object. */
interface Finding {
  readonly rule: string;
  readonly object: string;
}

/** A pod with nearly every fault that there is. */
const BREACH = `
apiVersion: v1
kind: Pod
metadata: { name: breach, namespace: planted }
spec:
  hostNetwork: true
  containers:
    - { name: main, image: "registry.example.org/web:latest", securityContext: { privileged: true } }
`;

let folder: string;
let schemas: string;
let documents: readonly string[];
let used: Set<Waiver>;

beforeAll(async () => {
  [kubeconform, kubeScore, path.join(venv, 'complete')].forEach(mustBeThere);
  mkdirSync(SCRATCH, { recursive: true });
  folder = mkdtempSync(path.join(SCRATCH, 'linters-'));
  documents = await allDocuments();
  schemas = path.join(folder, 'schemas');
  writeSchemas(venv, schemas, new Set(documents.map(kindOf)));
  used = new Set();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the testbeds and a whole platform have workloads and objects of charts', () => {
  const kinds = new Set(documents.map((document) => identityOf(document).kind));
  expect([...kinds]).toEqual(
    expect.arrayContaining([
      'Application',
      'CephCluster',
      'DaemonSet',
      'Deployment',
      'Job',
      'Kustomization',
      'StatefulSet',
    ]),
  );
});

describe('kubeconform', () => {
  it('knows every kind, and has nothing against any object', async () => {
    expect(await conform(documents)).toEqual([]);
  });

  it.each<[string, string, (object: any) => void, RegExp]>([
    ['an unknown field', 'Deployment', ({ spec }) => (spec.replica = 2), /additional properties 'replica' not allowed/],
    [
      'a wrong type',
      'Service',
      ({ spec }) => (spec.ports[0].port = 'http'),
      /'\/spec\/ports\/0\/port': got string, want integer/,
    ],
    ['a missing field', 'StatefulSet', ({ spec }) => delete spec.selector, /missing property 'selector'/],
    [
      'an unknown field of a chart’s kind',
      'CephCluster',
      ({ spec }) => (spec.mon.counts = 3),
      /additional properties 'counts' not allowed/,
    ],
    [
      'an unknown field of an engine’s kind',
      'Application',
      ({ spec }) => (spec.source.branch = 'main'),
      /additional properties 'branch' not allowed/,
    ],
    [
      'an unknown field of a kind of Elastic',
      'Elasticsearch',
      ({ spec }) => (spec.nodeSets[0].counts = 3),
      /additional properties 'counts' not allowed/,
    ],
    [
      'a kind that nobody knows',
      'Deployment',
      (object) => (object.kind = 'Deploiment'),
      /could not find schema for Deploiment/,
    ],
  ])('refuses %s', async (_fault, kind, change, reason) => {
    const object = parse(documents.find((document) => identityOf(document).kind === kind) ?? '{}');
    change(object);
    expect(await conform([stringify(object)])).toEqual([expect.stringMatching(reason)]);
  });
});

describe('kube-score', () => {
  it('finds nothing critical but what is waived', async () => {
    expect(unwaived(await score(documents))).toEqual([]);
  });

  it('finds a planted breach', async () => {
    const rules = (await score([...documents, BREACH])).filter(({ object }) => object === 'Pod planted/breach');
    expect(rules.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['container-image-tag', 'container-security-context-privileged', 'pod-networkpolicy']),
    );
  });
});

describe('checkov', () => {
  it('finds nothing but what is waived, and the planted breach', async () => {
    const found = await checkov([...documents, BREACH]);
    const planted = found.filter(({ object }) => object === 'Pod planted/breach');
    expect(planted.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['CKV_K8S_14', 'CKV_K8S_16', 'CKV_K8S_19']));
    expect(unwaived(found.filter((finding) => !planted.includes(finding)))).toEqual([]);
  });
});

test('every waiver is for a finding', () => {
  expect(WAIVERS.filter((waiver) => !used.has(waiver)).map(({ rule, object }) => `${rule} ${object}`)).toEqual([]);
});

test('a linter that is missing is told with the way to get it', () => {
  expect(() => mustBeThere('/nowhere/kube-score')).toThrow(
    'kube-score is missing from /nowhere; run test/live/linters/install.sh',
  );
});

function mustBeThere(program: string): void {
  if (!existsSync(program)) {
    throw new Error(
      `${path.basename(program)} is missing from ${path.dirname(program)}; run test/live/linters/install.sh`,
    );
  }
}

/** Every object of every testbed, and of a platform with a tenant's hardened pods; the same object once. */
async function allDocuments(): Promise<string[]> {
  const testbeds = ['iotcloudserve', 'k3s-lab', 'federation', 'exam-tiers'].map((app) =>
    ReferenceTestbed.synthesize(app),
  );
  try {
    const platform = writePlatform(mkdtempSync(path.join(folder, 'platform-')), Engine.plain());
    const found = new Set(leavesOf(platform.dist, platform.cluster).flatMap((leaf) => leaf.documents));
    for (const dist of testbeds.map((testbed) => path.join(testbed.folder, 'dist'))) {
      for (const cluster of clusterNames(dist)) {
        documentsOfDelivery(await deliveryOf(dist, cluster)).forEach((document) => found.add(document));
      }
    }
    return [...found];
  } finally {
    testbeds.forEach((testbed) => testbed.remove());
  }
}

function unwaived(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule, object }) => {
    const waiver = WAIVERS.find((each) => each.rule === rule && each.object.test(object));
    if (waiver !== undefined) {
      used.add(waiver);
    }
    return waiver === undefined;
  });
}

function written(texts: readonly string[]): string {
  const file = path.join(mkdtempSync(path.join(folder, 'objects-')), 'objects.yaml');
  writeFileSync(file, texts.map((text) => `---\n${text.trimEnd()}\n`).join(''));
  return file;
}

async function conform(texts: readonly string[]): Promise<string[]> {
  const places = ['{{ .ResourceKind }}{{ .KindSuffix }}', '{{ .ResourceKind }}-{{ .Group }}-{{ .ResourceAPIVersion }}'];
  const locations = places.flatMap((place) => ['-schema-location', path.join(schemas, `${place}.json`)]);
  const { out, said } = await runProgram([kubeconform, '-strict', '-output', 'json', ...locations, written(texts)]);
  const { resources } = answerOf(out, said) as { readonly resources: { kind: string; name: string; msg: string }[] };
  return resources.map(({ kind, name, msg }) => `${kind} ${name}: ${msg}`);
}

async function score(texts: readonly string[]): Promise<Finding[]> {
  const { out, said } = await runProgram([kubeScore, 'score', '--output-format', 'json', written(texts)]);
  const CRITICAL = 1;
  const objects = answerOf(out, said) as {
    readonly type_meta: { readonly kind: string };
    readonly object_meta: { readonly name: string; readonly namespace?: string };
    readonly checks: { readonly check: { readonly id: string }; readonly grade: number; readonly skipped: boolean }[];
  }[];
  return objects.flatMap(({ type_meta: { kind }, object_meta: metadata, checks }) =>
    checks
      .filter(({ grade, skipped }) => grade <= CRITICAL && !skipped)
      .map(({ check: { id } }) => ({ rule: id, object: called({ apiVersion: '', kind, metadata }) })),
  );
}

async function checkov(texts: readonly string[]): Promise<Finding[]> {
  const options = ['--skip-download', '--framework', 'kubernetes', '--compact', '--output', 'json'];
  const { out, said } = await runProgram([path.join(venv, 'bin/checkov'), ...options, '--file', written(texts)]);
  const { results } = answerOf(out, said) as {
    readonly results: { readonly failed_checks: { readonly check_id: string; readonly resource: string }[] };
  };
  return results.failed_checks.map(({ check_id: rule, resource }) => {
    const [kind, namespace, ...name] = resource.split('.');
    return { rule, object: `${kind} ${namespace}/${name.join('.')}` };
  });
}

function answerOf(out: string, said: string): unknown {
  try {
    return JSON.parse(out);
  } catch {
    throw new Error(`a linter must answer in JSON, got: ${out.slice(0, 500)}${said.slice(0, 500)}`);
  }
}
