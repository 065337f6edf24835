import { Engine } from '../../../lib';
import { Written, newCluster, newRelease, newTestbed } from './sample';

test('a layer is applied as a whole: each has a file that names its units', () => {
  const written = new Written(newTestbed(Engine.plain()));
  const layers = ['10-namespaces', '20-controllers', '30-configs', '50-apps'];
  expect(layers.map((layer) => written.yaml(`main/${layer}/kustomization.yaml`))).toEqual(
    [['ceph', 'shop'], ['ceph-operator', 'ceph-csi'], ['ceph'], ['shop']].map((resources) => ({
      apiVersion: 'kustomize.config.k8s.io/v1beta1',
      kind: 'Kustomization',
      resources,
    })),
  );
});

test('a chart is an object of the Helm controller, one of a registry with its whole address', () => {
  const written = new Written(newTestbed(Engine.plain()));
  const folder = 'main/20-controllers';
  expect(written.yaml(`${folder}/ceph-operator/kube-system/helmchart.helm.cattle.io-ceph-operator.yaml`).spec).toEqual({
    repo: 'https://charts.example.org',
    chart: 'ceph-operator',
    version: '1.2.3',
    targetNamespace: 'ceph',
    createNamespace: false,
    timeout: '900s',
    failurePolicy: 'abort',
    valuesContent: 'replicas: 2\ntext: ${x}\n',
  });
  const { repo, chart } = written.yaml(`${folder}/ceph-csi/kube-system/helmchart.helm.cattle.io-ceph-csi.yaml`).spec;
  expect([repo, chart]).toEqual([undefined, 'oci://registry.example.org/charts/ceph-csi']);
  expect(written.schemaLines).toEqual([]);
});

test('values in Secrets are those of the namespace of its objects; of another they are refused', () => {
  const cluster = newCluster(Engine.plain());
  const valuesSecrets = [{ secret: 'webhook', key: 'values.yaml' }];
  newRelease(cluster, 'alerts', { valuesSecrets });
  newRelease(cluster, 'dns', { valuesSecrets, namespace: 'kube-system' });
  const written = new Written(cluster);
  expect(written.lines).toEqual([
    "[main/alerts/Unit] K3s and RKE2 take values of a chart from Secrets of 'kube-system' alone, got a release in 'alerts'; deliver the cluster by Fleet or Flux, or leave out 'valuesSecrets'",
  ]);
  const chart = 'main/20-controllers/dns/kube-system/helmchart.helm.cattle.io-dns.yaml';
  expect(written.yaml(chart).spec.valuesSecrets).toEqual([{ name: 'webhook', keys: ['values.yaml'] }]);
});
