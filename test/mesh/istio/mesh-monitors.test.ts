import { schemaProblems } from '../../manifests/hardened';
import { Manifest, objects } from '../../support/rendered';
import { plain } from './stand';

const named = (all: Manifest[], name: string): any => all.find(({ metadata }) => metadata.name === name);

test('nobody asks for metrics unless a Prometheus is named', () => {
  const mesh = plain();
  expect([...objects(mesh, 'ServiceMonitor'), ...objects(mesh, 'PodMonitor')]).toEqual([]);
  expect(objects(mesh, 'NetworkPolicy').map(({ metadata }) => metadata.name)).not.toContain('allow-metrics');
});

test('the control plane, the plug-in of each node and all proxies are asked', () => {
  const mesh = plain({ metricsFrom: 'monitoring' });
  expect(named(objects(mesh, 'ServiceMonitor'), 'istiod').spec).toMatchObject({
    selector: { matchLabels: { app: 'istiod' } },
    endpoints: [{ port: 'http-monitoring' }],
  });
  const pods = objects(mesh, 'PodMonitor');
  expect(named(pods, 'istio-cni').spec.selector).toEqual({ matchLabels: { 'k8s-app': 'istio-cni-node' } });
  expect(named(pods, 'istio-proxies').spec.namespaceSelector).toEqual({ any: true });
  expect(schemaProblems(mesh)).toEqual([]);
});

test('proxies are asked at the port of their agent, which takes plain calls where all else is strict', () => {
  const [{ port, path, relabelings }] = named(
    objects(plain({ metricsFrom: 'monitoring' }), 'PodMonitor'),
    'istio-proxies',
  ).spec.podMetricsEndpoints;
  expect([port, path]).toEqual(['http-envoy-prom', '/stats/prometheus']);
  const [, address] = relabelings;
  expect(address).toMatchObject({ sourceLabels: ['__meta_kubernetes_pod_ip'], targetLabel: '__address__' });
  expect('10.42.1.7'.replace(new RegExp(`^${address.regex}$`), address.replacement)).toBe('10.42.1.7:15020');
});

test('the namespaces of the mesh let that Prometheus in, at the ports of metrics alone', () => {
  const policies = objects(plain({ metricsFrom: 'monitoring' }), 'NetworkPolicy').filter(
    ({ metadata }) => metadata.name === 'allow-metrics',
  );
  const from = [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } } }];
  expect(policies.map(({ metadata, spec }) => [metadata.namespace, (spec as any).ingress])).toEqual([
    ['istio-system', [{ from, ports: [{ port: 15014, protocol: 'TCP' }] }]],
    ['istio-ingress', [{ from, ports: [{ port: 15020, protocol: 'TCP' }] }]],
  ]);
});
