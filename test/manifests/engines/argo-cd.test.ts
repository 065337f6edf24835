import { CrdPolicy, Engine, Layer } from '../../../lib';
import { SOURCE, Written, newCluster, newRelease, newTestbed, newUnit } from './sample';

const argo = (settings = {}): Engine => Engine.argoCd({ ...SOURCE, ...settings });

test('a unit is an Application of the cluster, in the wave after those that it needs', () => {
  const written = new Written(newTestbed(argo()));
  expect(written.yaml('main/argocd/apps/30-configs-ceph.yaml')).toEqual({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: {
      name: 'main-30-configs-ceph',
      namespace: 'argocd',
      annotations: { 'argocd.argoproj.io/sync-wave': '3' },
    },
    spec: {
      project: 'main',
      source: { repoURL: SOURCE.repository, targetRevision: 'main', path: 'dist/main/30-configs/ceph' },
      destination: { server: 'https://kubernetes.default.svc' },
      syncPolicy: {
        automated: { prune: true, selfHeal: true },
        syncOptions: ['CreateNamespace=false', 'ServerSideApply=true', 'SkipDryRunOnMissingResource=true'],
        retry: { limit: 10, backoff: { duration: '10s', factor: 2, maxDuration: '5m' } },
      },
    },
  });
  const waves = written.names
    .filter((file) => file.startsWith('main/argocd/apps/'))
    .map((file) => written.yaml(file).metadata)
    .map(({ name, annotations }) => [name, annotations['argocd.argoproj.io/sync-wave']]);
  expect(waves).toEqual([
    ['main-10-namespaces-ceph', '0'],
    ['main-10-namespaces-shop', '0'],
    ['main-20-controllers-ceph-csi', '2'],
    ['main-20-controllers-ceph-operator', '1'],
    ['main-30-configs-ceph', '3'],
    ['main-50-apps-shop', '4'],
  ]);
  expect(written.schemaLines).toEqual([]);
});

test('a chart is taken from where it is published, one of a registry by an address without a scheme', () => {
  const written = new Written(newTestbed(argo()));
  const { source, destination } = written.yaml('main/argocd/apps/20-controllers-ceph-operator.yaml').spec;
  expect(source).toEqual({
    repoURL: 'https://charts.example.org',
    chart: 'ceph-operator',
    targetRevision: '1.2.3',
    helm: { releaseName: 'ceph-operator', valuesObject: { replicas: 2, text: '${x}' } },
  });
  expect(destination).toEqual({ server: 'https://kubernetes.default.svc', namespace: 'ceph' });
  expect(written.yaml('main/argocd/apps/20-controllers-ceph-csi.yaml').spec.source).toMatchObject({
    repoURL: 'registry.example.org/charts',
    chart: 'ceph-csi',
  });
});

test('definitions that another release brings are left out', () => {
  const cluster = newCluster(argo());
  newRelease(cluster, 'csi', { crds: CrdPolicy.SKIP });
  expect(new Written(cluster).yaml('main/argocd/apps/20-controllers-csi.yaml').spec.source.helm).toEqual({
    releaseName: 'csi',
    skipCrds: true,
  });
});

test('only kinds that an API server may not have yet are not tried beforehand', () => {
  const cluster = newCluster(argo());
  const options = (name: string, apiVersion: string, kind: string): string[] => {
    newUnit(cluster, Layer.APPS, name, { apiVersion, kind, metadata: { name } });
    return new Written(cluster).yaml(`main/argocd/apps/50-apps-${name}.yaml`).spec.syncPolicy.syncOptions;
  };
  expect(options('core', 'v1', 'ServiceAccount')).not.toContain('SkipDryRunOnMissingResource=true');
  expect(options('roles', 'rbac.authorization.k8s.io/v1', 'ClusterRole')).not.toContain(
    'SkipDryRunOnMissingResource=true',
  );
  expect(options('gateway', 'gateway.networking.k8s.io/v1', 'Gateway')).toContain('SkipDryRunOnMissingResource=true');
});

describe('what is applied once', () => {
  test('is one folder: the project, the Application above all, and the setting that makes waves wait', () => {
    const written = new Written(newTestbed(argo()));
    expect(written.yaml('main/argocd/bootstrap/kustomization.yaml').resources).toEqual([
      'argocd-cm.yaml',
      'project.yaml',
      'root-app.yaml',
    ]);
    expect(written.yaml('main/argocd/bootstrap/project.yaml')).toEqual({
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'AppProject',
      metadata: { name: 'main', namespace: 'argocd' },
      spec: {
        sourceRepos: [SOURCE.repository, 'https://charts.example.org', 'registry.example.org/charts'],
        destinations: [{ server: 'https://kubernetes.default.svc', namespace: '*' }],
        clusterResourceWhitelist: [{ group: '*', kind: '*' }],
      },
    });
    expect(written.yaml('main/argocd/bootstrap/root-app.yaml')).toEqual({
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: { name: 'main', namespace: 'argocd' },
      spec: {
        project: 'main',
        source: { repoURL: SOURCE.repository, targetRevision: 'main', path: 'dist/main/argocd/apps' },
        destination: { server: 'https://kubernetes.default.svc', namespace: 'argocd' },
        syncPolicy: {
          automated: { prune: true, selfHeal: true },
          retry: { limit: 10, backoff: { duration: '10s', factor: 2, maxDuration: '5m' } },
        },
      },
    });
    const { metadata, data } = written.yaml('main/argocd/bootstrap/argocd-cm.yaml');
    expect(metadata).toMatchObject({ name: 'argocd-cm', namespace: 'argocd' });
    expect(Object.keys(data)).toEqual([
      'resource.customizations.health.argoproj.io_Application',
      'resource.customizations.health.ceph.rook.io_CephCluster',
    ]);
  });

  test('follows the settings', () => {
    const settings = {
      branch: 'live',
      path: 'clusters',
      namespace: 'gitops',
      server: 'https://10.20.0.9:6443',
      prune: false,
      selfHeal: false,
      removesUnits: true,
    };
    const written = new Written(newTestbed(argo(settings)));
    const app = written.yaml('main/argocd/apps/50-apps-shop.yaml');
    expect(app).toMatchObject({
      metadata: { namespace: 'gitops', finalizers: ['resources-finalizer.argocd.argoproj.io'] },
      spec: {
        source: { targetRevision: 'live', path: 'clusters/main/50-apps/shop' },
        destination: { server: 'https://10.20.0.9:6443' },
        syncPolicy: { automated: { prune: false, selfHeal: false } },
      },
    });
    const root = written.yaml('main/argocd/bootstrap/root-app.yaml');
    expect(root.spec).toMatchObject({
      source: { targetRevision: 'live', path: 'clusters/main/argocd/apps' },
      destination: { server: 'https://kubernetes.default.svc', namespace: 'gitops' },
      syncPolicy: { automated: { prune: false, selfHeal: false } },
    });
    expect(written.yaml('main/argocd/bootstrap/project.yaml').spec.destinations).toEqual([
      { server: 'https://10.20.0.9:6443', namespace: '*' },
      { server: 'https://kubernetes.default.svc', namespace: 'gitops' },
    ]);
    expect(written.schemaLines).toEqual([]);
  });
});

test('values in Secrets, which it does not read, are refused', () => {
  const cluster = newCluster(argo());
  newRelease(cluster, 'alerts', { valuesSecrets: [{ secret: 'webhook', key: 'values.yaml' }] });
  expect(new Written(cluster).lines).toEqual([
    "[main/alerts/Unit] Argo CD takes no values of a chart from Secrets, got Secret 'webhook'; name it in the values if the chart reads Secrets itself, or deliver the cluster by Fleet or Flux",
  ]);
});

test('settings that no engine has are refused', () => {
  expect(argo({ namespace: 'Argo', server: 'https://me:secret@10.20.0.9/k8s' })._problems()).toEqual([
    "a namespace is a label, got 'Argo'; correct 'namespace' of the engine",
    "an API server is reached by https, without a path and credentials, got 'https://...@10.20.0.9/k8s'; correct 'server'",
  ]);
  expect(argo({ namespace: 'gitops', server: 'https://10.20.0.9:6443' })._problems()).toEqual([]);
});
