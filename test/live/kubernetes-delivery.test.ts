import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import * as path from 'node:path';
import { parse, stringify } from 'yaml';
import { Engine } from '../../lib';
import { changes, refusals } from './kubernetes/convergence';
import { changed, definitionsOf, establish } from './kubernetes/definitions';
import { deliver, dependentDocuments, documentsOfDelivery, prepare } from './kubernetes/deliver';
import { Delivery, deliveryOf } from './kubernetes/delivery-order';
import { SHOP, writePlatform } from './kubernetes/platform';
import { bytes, defaultsOf, hardenedPod, memoryQuota, memoryUsed, restrictedTenants } from './kubernetes/tenant';
import { fleetBundles, missingTargets } from './kubernetes/engine-files';
import { isOf, podProblems, refusedPods } from './kubernetes/workloads';
import { KubernetesObject, called, identityOf } from './support/api-server';
import { ControlPlane, kustomizeBuild } from './support/control-plane';
import { clusterNames, documentsOf, leavesOf } from './support/manifests';
import { SCRATCH } from './support/paths';
import { ReferenceTestbed } from './support/reference-testbed';
import { until } from './support/until';

mkdirSync(SCRATCH, { recursive: true });
const scratch = mkdtempSync(path.join(SCRATCH, 'delivery-'));
const git = { repository: 'https://git.example.org/lab.git' };
const testbeds = ['iotcloudserve', 'k3s-lab', 'federation', 'exam-tiers'].map((app) =>
  ReferenceTestbed.synthesize(app),
);

afterAll(() => {
  testbeds.forEach((testbed) => testbed.remove());
  rmSync(scratch, { recursive: true, force: true });
});

interface Case {
  readonly name: string;
  readonly dist: string;
  readonly cluster: string;
  readonly engine: Delivery['engine'];
  /** Whose pods are those of another case. */
  readonly podsOf?: string;
  /** Whose kinds the cluster has before anything is delivered, beside those of its engine. */
  readonly has: readonly string[];
}

const K3S = ['k3s-helm-controller'];
const RKE2 = [...K3S, 'external-snapshotter'];
const places = testbeds.map(({ folder }) => path.join(folder, 'dist'));
const [iot, lab, peers, tiers] = places;
const all = (engine: Engine): Pick<Case, 'dist' | 'cluster'> =>
  writePlatform(mkdtempSync(path.join(scratch, `${engine.name}-`)), engine);
const cases: Case[] = [
  { name: 'the management cluster', dist: iot, cluster: 'rancher', engine: 'fleet', has: K3S },
  { name: 'the main cluster', dist: iot, cluster: 'chula-main', engine: 'fleet', has: RKE2 },
  { name: 'boxes at the edge', dist: iot, cluster: 'microboxes', engine: 'fleet', has: K3S },
  { name: 'the lab for teaching', dist: lab, cluster: 'lab-teaching', engine: 'argo-cd', has: K3S },
  { name: 'the lab for research', dist: lab, cluster: 'lab-research', engine: 'flux', has: K3S },
  { name: 'a whole platform', ...all(Engine.plain()), engine: 'plain', has: K3S },
  { name: 'a whole platform by Flux', ...all(Engine.flux(git)), engine: 'flux', has: K3S, podsOf: 'a whole platform' },
  { name: 'a cluster and its mesh', dist: peers, cluster: 'chula', engine: 'flux', has: K3S },
  { name: 'a cluster that helps it', dist: peers, cluster: 'ncku', engine: 'flux', has: K3S },
  { name: 'the small tier', dist: tiers, cluster: 'chula-small', engine: 'flux', has: K3S },
  { name: 'the large tier', dist: tiers, cluster: 'chula-large', engine: 'flux', has: K3S },
  { name: 'the tier of several clusters', dist: tiers, cluster: 'chula-home', engine: 'flux', has: K3S },
];

test('every cluster of every testbed is one of these', () => {
  const named = (dist: string): string[] => cases.filter((each) => each.dist === dist).map(({ cluster }) => cluster);
  places.forEach((place) => expect(named(place).sort()).toEqual(clusterNames(place)));
});

describe.each(cases)('$name', ({ dist, cluster, engine, has, podsOf }) => {
  const leaves = leavesOf(dist, cluster);
  const tenants = restrictedTenants(leaves.flatMap((leaf) => leaf.documents)).filter(
    ({ namespace }) => namespace !== SHOP.namespace,
  );
  let plane: ControlPlane;
  let delivery: Delivery;
  let documents: readonly string[];

  beforeAll(async () => {
    delivery = await deliveryOf(dist, cluster);
    documents = documentsOfDelivery(delivery);
    plane = await ControlPlane.start({ nodes: podsOf === undefined ? 3 : 0 });
    await prepare(plane.api, delivery, has);
  });
  afterAll(() => plane?.stop());

  it('is delivered by its engine, all objects of it', () => {
    expect(delivery.engine).toBe(engine);
    const delivered = delivery.steps.flatMap((step) => step.documents).map(nameOf);
    expect(delivered.sort()).toEqual(leaves.flatMap((leaf) => leaf.documents.map(nameOf)).sort());
  });

  it('names only places, units and projects that are there', () => {
    expect(missingTargets(dist, delivery.orders)).toEqual([]);
  });

  it('is refused where something comes before its namespace or its chart', async () => {
    const dependent = dependentDocuments(delivery);
    expect(dependent).not.toEqual([]);
    const refused = await refusals(plane.api, dependent);
    expect(refused.filter((problem) => !/has no kind|namespaces "[^"]+" not found/.test(problem))).toEqual([]);
    expect(refused).toHaveLength(dependent.length);
  });

  it('is accepted whole with strict fields, in the worst order that its engine may take', async () => {
    expect(await deliver(plane.api, delivery)).toEqual([]);
  });

  if (podsOf === undefined) {
    it('has pods that are admitted and run', async () => {
      expect(await podProblems(plane.api, documents)).toEqual([]);
    });
  }

  it('is unchanged by being applied again', async () => {
    // The server may have merged the first application of a kind before it had read the kind's lists: engines apply again and again too.
    expect(await refusals(plane.api, documents)).toEqual([]);
    expect(await changes(plane.api, documents)).toEqual([]);
  });

  it('has bundles of Fleet that are accepted with strict fields', async () => {
    const bundles = fleetBundles(path.join(dist, cluster));
    expect(bundles.length > 0).toBe(engine === 'fleet');
    await establish(plane.api, definitionsOf('fleet', new Set(['fleet.cattle.io/Bundle'])));
    expect(await refusals(plane.api, bundles)).toEqual([]);
    const planted = bundles.slice(0, 1).map((bundle) => changed(bundle, ({ spec }) => (spec.dependOn = [])));
    expect(await refusals(plane.api, planted)).toEqual(
      planted.map(() => expect.stringMatching(/\.spec\.dependOn: field not declared in schema/)),
    );
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
});

describe('pods of a tenant', () => {
  const { dist, cluster } = cases[5];
  const documents = leavesOf(dist, cluster)
    .flatMap((leaf) => leaf.documents)
    .filter((document) => {
      const { kind, metadata } = identityOf(document);
      return (kind === 'Namespace' ? metadata.name : metadata.namespace) === SHOP.namespace;
    })
    .filter((document) => !document.includes('kind: ObjectBucketClaim'));
  const named = (kind: string): string => documents.find((document) => identityOf(document).kind === kind) ?? kind;
  const podsOf = async (kind: string): Promise<KubernetesObject[]> => {
    const workload = parse(named(kind));
    return (await plane.api.list('v1', 'Pod', SHOP.namespace)).filter((pod) => isOf(pod, workload));
  };
  let plane: ControlPlane;

  beforeAll(async () => {
    plane = await ControlPlane.start({ nodes: 3 });
    await until('nodes that take pods', async () => {
      const nodes = await plane.api.list('v1', 'Node', '');
      return nodes.every(({ spec }) => spec?.taints === undefined);
    });
  });
  afterAll(() => plane?.stop());

  it('come up within the quota of their namespace', async () => {
    expect(restrictedTenants(documents)).toHaveLength(1);
    expect(await refusals(plane.api, documents)).toEqual([]);
    expect(await podProblems(plane.api, documents)).toEqual([]);
  });

  it('would show a change of one object', async () => {
    expect(await changes(plane.api, documents)).toEqual([]);
    const planted = changed(named('Service'), ({ metadata }) => (metadata.labels.planted = 'yes'));
    expect(await refusals(plane.api, [planted])).toEqual([]);
    expect(await changes(plane.api, documents)).toEqual([called(identityOf(planted))]);
  });

  it.each(['Deployment', 'StatefulSet'])('of a %s stand on three nodes', async (kind) => {
    const nodes = (await podsOf(kind)).map(({ spec }) => spec?.nodeName);
    expect(nodes).toHaveLength(3);
    expect(new Set(nodes).size).toBe(3);
  });

  it.each<[string, (container: any) => void, RegExp]>([
    [
      'that run as root',
      ({ securityContext }) => Object.assign(securityContext, { runAsUser: 0, runAsNonRoot: false }),
      /violates PodSecurity "restricted/,
    ],
    [
      'over the quota',
      ({ resources }) =>
        Object.assign(resources, { requests: { cpu: '1m', memory: '6Gi' }, limits: { memory: '6Gi' } }),
      /exceeded quota/,
    ],
  ])('%s are refused', async (_fault, change, reason) => {
    const name = reason.source.startsWith('exceeded') ? 'greedy' : 'rooted';
    const planted = changed(named('Deployment'), (object) => {
      object.metadata.name = name;
      object.spec.template.spec.containers.forEach(change);
    });
    expect(await plane.api.apply(planted)).toMatchObject({ message: '' });
    const refused = await until(`pods of ${name} refused`, async () => {
      const found = (await refusedPods(plane.api, SHOP.namespace)).filter((text) => text.includes(name));
      return found.length > 0 && found;
    });
    expect(refused.join('\n')).toMatch(reason);
  });
});

describe('what these tests would show', () => {
  const [, main, , teaching, research] = cases;
  const copyOf = ({ dist, cluster }: Case): string => {
    const copy = path.join(mkdtempSync(path.join(scratch, 'planted-')), 'dist');
    cpSync(path.join(dist, cluster), path.join(copy, cluster), { recursive: true });
    return copy;
  };
  const changeFiles = (folder: string, pattern: RegExp, change: (object: any) => void): void => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => pattern.test(file));
    expect(files).not.toEqual([]);
    for (const file of files) {
      const object = parse(readFileSync(path.join(folder, file), 'utf8'));
      change(object);
      writeFileSync(path.join(folder, file), stringify(object));
    }
  };
  const isBefore = (delivery: Delivery, unit: RegExp, other: RegExp): boolean => {
    const [a, b] = [unit, other].map((each) => delivery.steps.findIndex(({ name }) => each.test(name)));
    expect([a, b]).not.toContain(-1);
    return a < b;
  };

  it.each<[string, Case, RegExp, (object: any) => void, RegExp, RegExp]>([
    [
      'a bundle',
      main,
      /ceph\/fleet.yaml$/,
      (bundle) => delete bundle.dependsOn,
      /30-configs-ceph$/,
      /controllers-rook-ceph$/,
    ],
    [
      'an Application',
      teaching,
      /30-configs-longhorn-classes.yaml$/,
      ({ metadata }) => (metadata.annotations['argocd.argoproj.io/sync-wave'] = '0'),
      /longhorn-classes$/,
      /controllers-longhorn$/,
    ],
    [
      'a Kustomization',
      research,
      /flux\/20-controllers-csi-driver-nfs.yaml$/,
      ({ spec }) => delete spec.dependsOn,
      /controllers-csi-driver-nfs$/,
      /namespaces-csi-driver-nfs$/,
    ],
  ])('%s that no longer waits for what it needs', async (_what, of, file, change, unit, needed) => {
    const copy = copyOf(of);
    expect(isBefore(await deliveryOf(copy, of.cluster), unit, needed)).toBe(false);
    changeFiles(path.join(copy, of.cluster), file, change);
    expect(isBefore(await deliveryOf(copy, of.cluster), unit, needed)).toBe(true);
  });

  it('a bundle that waits for one that is not there', async () => {
    const copy = copyOf(main);
    changeFiles(path.join(copy, main.cluster), /rook-ceph\/fleet.yaml$/, (bundle) => (bundle.name = 'another'));
    await expect(deliveryOf(copy, main.cluster)).rejects.toThrow(/wait for ever: .*rook-ceph/);
  });

  it('an Application of a project that does not allow it', () => {
    const copy = copyOf(teaching);
    const folder = path.join(copy, teaching.cluster);
    changeFiles(folder, /bootstrap\/project.yaml$/, ({ spec }) => spec.sourceRepos.pop());
    const orders = readdirSync(path.join(folder, 'argocd'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml') && !file.endsWith('kustomization.yaml'))
      .map((file) => readFileSync(path.join(folder, 'argocd', file), 'utf8'));
    expect(missingTargets(copy, orders)).not.toEqual([]);
  });

  it('a kustomization that changes or leaves out an object', async () => {
    const copy = copyOf(research);
    const [leaf] = leavesOf(copy, research.cluster);
    const file = path.join(leaf.folder, 'kustomization.yaml');
    const right = readFileSync(file, 'utf8');
    writeFileSync(file, `${right}commonAnnotations:\n  planted: 'yes'\n`);
    expect(byName(documentsOf(await kustomizeBuild(leaf.folder)))).not.toEqual(byName(leaf.documents));
    writeFileSync(file, right.trimEnd().split('\n').slice(0, -1).join('\n'));
    expect(() => leavesOf(copy, research.cluster)).toThrow(/kustomization.yaml must name every file/);
  });
});

function refusedFor(reason: RegExp): object {
  return { accepted: false, message: expect.stringMatching(reason) };
}

function nameOf(text: string): string {
  return `${identityOf(text).apiVersion} ${called(identityOf(text))}`;
}

function byName(texts: readonly string[]): Record<string, KubernetesObject> {
  return Object.fromEntries(texts.map((text) => [nameOf(text), parse(text)]));
}
