import { ApiObjectProps } from 'cdk8s';
import { CrdPolicy, Duration, Engine, Layer } from '../../../lib';
import { SOURCE, Written, newCluster, newRelease, newTestbed, newUnit } from './sample';

const flux = (settings = {}): Engine => Engine.flux({ ...SOURCE, ...settings });

test('a unit is a Kustomization that waits for those that it needs and for its own objects', () => {
  const written = new Written(newTestbed(flux()));
  expect(written.yaml('main/flux/30-configs-ceph.yaml')).toEqual({
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: '30-configs-ceph', namespace: 'flux-system' },
    spec: {
      dependsOn: [{ name: '20-controllers-ceph-csi' }],
      interval: '1h',
      retryInterval: '2m',
      timeout: '300s',
      sourceRef: { kind: 'GitRepository', name: 'main' },
      path: './dist/main/30-configs/ceph',
      prune: true,
      wait: true,
    },
  });
  expect(written.yaml('main/flux/10-namespaces-ceph.yaml').spec.dependsOn).toBeUndefined();
  expect(written.schemaLines).toEqual([]);
});

test('what comes after a database waits until it serves, and what comes after a job for its end', () => {
  const cluster = newCluster(flux());
  const object = (apiVersion: string, kind: string, spec = {}): ApiObjectProps => ({
    apiVersion,
    kind,
    metadata: { name: 'sql', namespace: 'shop' },
    ...{ spec },
  });
  newUnit(cluster, Layer.DATA, 'sql', object('k8s.mariadb.com/v1alpha1', 'MariaDB', { storage: {} }));
  newUnit(
    cluster,
    Layer.DATA,
    'documents',
    object('psmdb.percona.com/v1', 'PerconaServerMongoDB', { image: 'mongod' }),
  );
  newUnit(cluster, Layer.APPS, 'migrate', object('batch/v1', 'Job', { activeDeadlineSeconds: 900, template: {} }));
  const written = new Written(cluster);
  expect(written.yaml('main/flux/40-data-sql.yaml').spec).toMatchObject({
    timeout: '1800s',
    healthCheckExprs: [
      {
        apiVersion: 'k8s.mariadb.com/v1alpha1',
        kind: 'MariaDB',
        current: "has(status.conditions) && status.conditions.exists(c, c.type == 'Ready' && c.status == 'True')",
      },
    ],
  });
  const [expression] = written.yaml('main/flux/40-data-documents.yaml').spec.healthCheckExprs;
  expect(expression.current).toBe("has(status.state) && status.state == 'ready'");
  expect(written.yaml('main/flux/50-apps-migrate.yaml').spec).toMatchObject({ timeout: '960s', wait: true });
  expect(written.yaml('main/flux/50-apps-migrate.yaml').spec.healthCheckExprs).toBeUndefined();
});

test('one folder has all that Flux is told', () => {
  const written = new Written(newTestbed(flux()));
  expect(written.yaml('main/flux/kustomization.yaml').resources).toEqual([
    'source.yaml',
    '10-namespaces-ceph.yaml',
    '10-namespaces-shop.yaml',
    '20-controllers-ceph-operator.yaml',
    '20-controllers-ceph-csi.yaml',
    '30-configs-ceph.yaml',
    '50-apps-shop.yaml',
  ]);
});

test('the repository, its branch, its folder and its Secret are as they are given, and so are keys and namespace', () => {
  const settings = {
    branch: 'live',
    path: 'clusters',
    credentialsSecret: 'git',
    namespace: 'gitops',
    decryptionSecret: 'sops-age',
  };
  const written = new Written(newTestbed(flux(settings)));
  expect(written.yaml('main/flux/source.yaml')).toEqual({
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata: { name: 'main', namespace: 'gitops' },
    spec: { interval: '1m', url: SOURCE.repository, ref: { branch: 'live' }, secretRef: { name: 'git' } },
  });
  const { metadata, spec } = written.yaml('main/flux/50-apps-shop.yaml');
  expect(metadata.namespace).toBe('gitops');
  expect(spec).toMatchObject({
    path: './clusters/main/50-apps/shop',
    decryption: { provider: 'sops', secretRef: { name: 'sops-age' } },
  });
  expect(written.schemaLines).toEqual([]);
});

test('a chart is a HelmRelease in its namespace, where its Secrets are, beside the repository that it comes from', () => {
  const cluster = newCluster(flux());
  newRelease(cluster, 'alerts', {
    values: { replicas: 2 },
    valuesSecrets: [{ secret: 'alerts', key: 'values.yaml' }],
    timeout: Duration.minutes(5),
  });
  const written = new Written(cluster);
  const folder = 'main/20-controllers/alerts/alerts';
  const action = { crds: 'CreateReplace', strategy: { name: 'RetryOnFailure', retryInterval: '2m' } };
  expect(written.yaml(`${folder}/helmrelease.helm.toolkit.fluxcd.io-alerts.yaml`)).toEqual({
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
    metadata: { name: 'alerts', namespace: 'alerts' },
    spec: {
      releaseName: 'alerts',
      interval: '1h',
      timeout: '300s',
      chart: { spec: { chart: 'alerts', version: '1.2.3', sourceRef: { kind: 'HelmRepository', name: 'alerts' } } },
      install: action,
      upgrade: action,
      valuesFrom: [{ kind: 'Secret', name: 'alerts', valuesKey: 'values.yaml' }],
      values: { replicas: 2 },
    },
  });
  expect(written.yaml(`${folder}/helmrepository.source.toolkit.fluxcd.io-alerts.yaml`).spec).toEqual({
    interval: '1h',
    url: 'https://charts.example.org',
  });
  expect(written.yaml('main/flux/20-controllers-alerts.yaml').spec.timeout).toBe('420s');
  expect(written.schemaLines).toEqual([]);
});

test('a registry is a repository of its own type, and a release may be left alone', () => {
  const cluster = newCluster(flux());
  newRelease(cluster, 'csi', { repository: 'oci://registry.example.org/charts', crds: CrdPolicy.SKIP, wait: false });
  const written = new Written(cluster);
  const folder = 'main/20-controllers/csi/csi';
  expect(written.yaml(`${folder}/helmrepository.source.toolkit.fluxcd.io-csi.yaml`).spec).toEqual({
    type: 'oci',
    url: 'oci://registry.example.org/charts',
  });
  const { install, upgrade } = written.yaml(`${folder}/helmrelease.helm.toolkit.fluxcd.io-csi.yaml`).spec;
  const strategy = { name: 'RetryOnFailure', retryInterval: '2m' };
  expect([install, upgrade]).toEqual(Array(2).fill({ crds: 'Skip', disableWait: true, strategy }));
  expect(written.schemaLines).toEqual([]);
});

test('settings that no engine has are refused', () => {
  expect(flux({ namespace: 'Flux', decryptionSecret: 'My_Keys' })._problems()).toEqual([
    "a namespace is a label, got 'Flux'; correct 'namespace' of the engine",
    "SOPS takes its keys from a Secret, got 'My_Keys' for its name; correct 'decryptionSecret'",
  ]);
  expect(flux({ namespace: 'gitops', decryptionSecret: 'sops-age' })._problems()).toEqual([]);
});
