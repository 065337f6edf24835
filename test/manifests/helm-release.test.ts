import { App as Cdk8sApp } from 'cdk8s';
import { CrdPolicy, Duration, HelmRelease, HelmReleaseProps, Layer } from '../../lib';
import { HelmReleaseSpec } from '../../lib/manifests';
import { KubernetesSchemas } from '../../lib/delivery/schemas/kubernetes-schemas';
import { renderManifests } from '../../lib/delivery';
import { objects, validations } from '../support/rendered';

const ROOK: HelmReleaseProps = {
  chart: 'rook-ceph',
  version: 'v1.20.6',
  repository: 'https://charts.rook.io/release',
  namespace: 'rook-ceph',
};

function release(props: Partial<HelmReleaseProps> = {}): HelmRelease {
  return new HelmRelease(new Cdk8sApp(), 'Rook', { ...ROOK, ...props });
}

function specOf(made: HelmRelease): HelmReleaseSpec | undefined {
  return renderManifests(made.node.root, () => undefined).units[0].release;
}

test('in a plain cdk8s App it is the object of K3s and RKE2 that installs the chart, of the form that those know', () => {
  const [chart, ...others] = objects(release({ values: { csi: { enableCephfs: false } } }), 'HelmChart');
  expect(others).toEqual([]);
  expect(chart).toMatchObject({
    metadata: { name: 'rook-ceph', namespace: 'kube-system' },
    spec: {
      repo: 'https://charts.rook.io/release',
      chart: 'rook-ceph',
      version: 'v1.20.6',
      targetNamespace: 'rook-ceph',
      createNamespace: false,
      valuesContent: 'csi:\n  enableCephfs: false\n',
    },
  });
  const all = { valuesSecrets: [{ secret: 'a', key: 'b' }], crds: CrdPolicy.SKIP, wait: false };
  for (const made of [release(), release(all), release({ repository: 'oci://ghcr.io/rook/' })]) {
    const [json] = objects(made, 'HelmChart');
    expect(new KubernetesSchemas().check(json)).toEqual({ known: true, problems: [] });
  }
});

test('what is not said is decided: its name, its layer, that definitions follow the chart, that others wait a quarter of an hour', () => {
  const made = release();
  expect([made.releaseName, made.namespace, made.images]).toEqual(['rook-ceph', 'rook-ceph', undefined]);
  expect(specOf(made)).toEqual({
    ...ROOK,
    name: 'rook-ceph',
    values: {},
    valuesSecrets: [],
    crds: 'CreateReplace',
    wait: true,
    timeoutSeconds: 900,
  });
  expect(renderManifests(made.node.root, () => undefined).units[0].folder).toBe('rook/20-controllers/rook-ceph');
});

test('what is said is taken', () => {
  const made = release({
    releaseName: 'storage',
    layer: Layer.DATA,
    component: 'blocks',
    timeout: Duration.minutes(3),
    wait: false,
    crds: CrdPolicy.CREATE,
    images: ['docker.io/rook/ceph:v1.20.6'],
  });
  expect([made.releaseName, made.images]).toEqual(['storage', ['docker.io/rook/ceph:v1.20.6']]);
  expect(specOf(made)).toMatchObject({ name: 'storage', wait: false, crds: 'Create', timeoutSeconds: 180 });
  expect(renderManifests(made.node.root, () => undefined).units[0].folder).toBe('rook/40-data/blocks');
});

test('all that no engine could install is told at once', () => {
  const made = release({
    chart: 'rook/rook-ceph',
    version: '1.x',
    repository: 'https://me:secret@charts.example.org',
    namespace: 'Rook',
    releaseName: 'x'.repeat(54),
  });
  expect(validations(made)).toEqual([
    "[Rook] a chart is named without its repository, got 'rook/rook-ceph'; correct 'chart'",
    "[Rook] a chart has one whole version, never a range, got '1.x'; correct 'version'",
    "[Rook] a chart's repository is reached by https or oci and without credentials in its address, got 'https://...@charts.example.org'; correct 'repository'",
    "[Rook] a namespace is a label, got 'Rook'; correct 'namespace'",
    `[Rook] a release's name has at most 53 lower-case letters, digits, dots and hyphens, got '${'x'.repeat(54)}'; give another 'releaseName'`,
  ]);
  expect(() => release({ version: undefined as never })).toThrow(
    "[Rook] 'version' of a release is a text, got nothing; write it as 'v1.20.6'",
  );
  expect(validations(release({ version: '109.0.7+up10.0.8', repository: 'oci://ghcr.io/rook' }))).toEqual([]);
});
