import { ApiObject } from 'cdk8s';
import { randomBytes } from 'node:crypto';
import { CrdPolicy, DeliveryUnit, Engine, Layer } from '../../../lib';
import { KubernetesSchemas } from '../../../lib/delivery/schemas/kubernetes-schemas';
import { SOURCE, Written, newCluster, newRelease, newTestbed, newUnit, settings } from './sample';

const fleet = (): Engine => Engine.fleet(SOURCE);

/** A bundle that another waits for; one that its cluster added something to is done too. */
const done = (name: string): object => ({ name, acceptedStates: ['Ready', 'Modified'] });

/** A `fleet.yaml` is the spec of a Bundle with a name and labels beside it, as Fleet reads it. */
function problemsOfBundle({ name, labels, ...spec }: any): readonly string[] {
  const bundle = { apiVersion: 'fleet.cattle.io/v1alpha1', kind: 'Bundle', metadata: { name, labels }, spec };
  return new KubernetesSchemas({ extra: {} }).check(bundle).problems;
}

test('a unit is a bundle with a name of its own, which waits for those that it needs', () => {
  const written = new Written(newTestbed(fleet()));
  expect(written.yaml('main/30-configs/ceph/fleet.yaml')).toEqual({
    name: 'main-30-configs-ceph',
    labels: { 'cloudserve/cluster': 'main', 'cloudserve/layer': '30-configs' },
    dependsOn: [done('main-20-controllers-ceph-csi')],
  });
  expect(written.yaml('main/10-namespaces/ceph/fleet.yaml').dependsOn).toBeUndefined();
});

test('a chart is told in the file alone, with its values as data and its namespace for what names none', () => {
  const written = new Written(newTestbed(fleet()));
  expect(written.yaml('main/20-controllers/ceph-operator/fleet.yaml')).toEqual({
    name: 'main-20-controllers-ceph-operator',
    labels: { 'cloudserve/cluster': 'main', 'cloudserve/layer': '20-controllers' },
    defaultNamespace: 'ceph',
    createNamespace: false,
    helm: {
      releaseName: 'ceph-operator',
      repo: 'https://charts.example.org',
      chart: 'ceph-operator',
      version: '1.2.3',
      timeoutSeconds: 900,
      waitForJobs: true,
      disablePreProcess: true,
      values: { replicas: 2, text: '${x}' },
    },
    dependsOn: [done('main-10-namespaces-ceph'), done('main-10-namespaces-shop')],
  });
  expect(written.yaml('main/20-controllers/ceph-csi/fleet.yaml').helm).toMatchObject({
    repo: 'oci://registry.example.org/charts/ceph-csi',
    version: '1.2.3',
  });
  expect(written.names.filter((file) => file.startsWith('main/20-controllers/'))).toEqual([
    'main/20-controllers/ceph-csi/fleet.yaml',
    'main/20-controllers/ceph-operator/fleet.yaml',
  ]);
});

test('values come from Secrets of its namespace, and what need not be ready has no time', () => {
  const cluster = newCluster(fleet());
  const valuesSecrets = [{ secret: 'alerts', key: 'values.yaml' }];
  newRelease(cluster, 'alerts', { valuesSecrets, wait: false, crds: CrdPolicy.SKIP });
  expect(new Written(cluster).yaml('main/20-controllers/alerts/fleet.yaml').helm).toEqual({
    releaseName: 'alerts',
    repo: 'https://charts.example.org',
    chart: 'alerts',
    version: '1.2.3',
    disablePreProcess: true,
    valuesFrom: [{ secretKeyRef: { name: 'alerts', namespace: 'alerts', key: 'values.yaml' } }],
  });
});

test('what comes after a job waits for its end, as long as it may take', () => {
  const cluster = newCluster(fleet());
  newUnit(cluster, Layer.APPS, 'migrate', {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: 'migrate', namespace: 'shop' },
    spec: { activeDeadlineSeconds: 1800, template: {} },
  });
  expect(new Written(cluster).yaml('main/50-apps/migrate/fleet.yaml').helm).toEqual({
    timeoutSeconds: 1860,
    waitForJobs: true,
  });
});

test.each([
  ['follows', fleet()],
  ['takes over', Engine.fleet({ ...SOURCE, adoptsResources: true })],
])('Fleet knows every field that is written for a cluster that %s', (_case, engine) => {
  const cluster = newTestbed(engine);
  newRelease(cluster, 'alerts', { valuesSecrets: [{ secret: 'alerts', key: 'values.yaml' }] });
  const written = new Written(cluster);
  const files = written.names.filter((file) => file.endsWith('/fleet.yaml'));
  expect(files).toHaveLength(7);
  expect(files.flatMap((file) => problemsOfBundle(written.yaml(file)))).toEqual([]);
  expect(problemsOfBundle({ name: 'a', labels: {}, helm: { takesOwnership: true } })).toEqual([
    "unknown field 'spec.helm.takesOwnership', Bundle fleet.cattle.io/v1alpha1 has no such field; did you mean 'takeOwnership'?",
  ]);
});

test('what was there before is taken over by every bundle; a chart that K3s installs is kept when its bundle goes, and nothing else', () => {
  const cluster = newTestbed(Engine.fleet({ ...SOURCE, adoptsResources: true }));
  const unit = new DeliveryUnit(cluster, 'FirstBoot', { layer: Layer.CONTROLLERS, component: 'first-boot' });
  new ApiObject(unit, 'Resource', {
    apiVersion: 'helm.cattle.io/v1',
    kind: 'HelmChart',
    metadata: { name: 'web', namespace: 'kube-system' },
  });
  const written = new Written(cluster);
  const files = written.names.filter((file) => file.endsWith('/fleet.yaml')).map((file) => written.yaml(file));
  expect(files.every(({ helm }) => helm.takeOwnership === true)).toBe(true);
  expect(files.filter(({ keepResources }) => keepResources === true).map(({ name }) => name)).toEqual([
    expect.stringContaining('20-controllers-first-boot'),
  ]);
});

test('no file of YAML is outside of the folders of bundles: it would make one bundle of all of them', () => {
  const { names } = new Written(newTestbed(fleet()));
  const bundles = names.filter((file) => file.endsWith('/fleet.yaml')).map((file) => file.replace('fleet.yaml', ''));
  expect(names.filter((file) => !bundles.some((folder) => file.startsWith(folder)))).toEqual([]);
});

test('the folder of a chart has no file that kustomize reads: Fleet would build the chart by it', () => {
  const { names } = new Written(newTestbed(fleet()));
  expect(names.filter((file) => file.endsWith('/kustomization.yaml')).sort()).toEqual([
    'main/10-namespaces/ceph/kustomization.yaml',
    'main/10-namespaces/shop/kustomization.yaml',
    'main/30-configs/ceph/kustomization.yaml',
    'main/50-apps/shop/kustomization.yaml',
  ]);
});

test('a name is never longer than that of a release of Helm, and never that of another', () => {
  const cluster = newCluster(fleet());
  const components = ['x', 'y'].map((last) => `${'component-'.repeat(5)}${last}`);
  components.forEach((component) => newUnit(cluster, Layer.APPS, component, settings(component.slice(-1))));
  const written = new Written(cluster);
  const names = components.map((component) => written.yaml(`main/50-apps/${component}/fleet.yaml`).name);
  expect(names).toEqual([
    'main-50-apps-component-component-component-c-2178dcde',
    'main-50-apps-component-component-component-c-cb129535',
  ]);
  expect(names.every((name) => name.length <= 53)).toBe(true);
  expect(written.lines).toEqual([]);
});

describe('the size of a bundle', () => {
  const linesOf = (texts: readonly string[]): readonly string[] => {
    const cluster = newCluster(fleet());
    const [first, ...others] = texts.map((text, i) => ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: `text-${i}` },
      data: { text },
    }));
    const unit = newUnit(cluster, Layer.DATA, 'large', first);
    others.forEach((object, i) => new ApiObject(unit, `Other${i}`, object));
    return new Written(cluster).lines;
  };

  test('may be large where it compresses well', () => {
    expect(linesOf(['a'.repeat(600_000), 'b'.repeat(600_000)])).toEqual([]);
  });

  test('is refused where it is more than an API server takes', () => {
    const noise = (): string => randomBytes(300_000).toString('hex');
    expect(linesOf([noise(), noise(), noise()])).toEqual([
      expect.stringMatching(
        /^\[main\/40-data-large\] a bundle of Fleet has at most 900000 bytes when compressed, got 1[34]\d{5}; split it into several delivery units$/,
      ),
    ]);
    expect(linesOf([noise()])).toEqual([]);
  });
});
