import { App } from 'cdk8s';
import { Construct } from 'constructs';
import { DeliveryUnit, Layer, enterCluster } from '../../../lib/manifests';
import { PrometheusAdapter, PrometheusAdapterProps } from '../../../lib/platform/monitoring/prometheus-adapter';
import { objects, validations } from '../../support/rendered';
import { chartValues, factsOf, schemaProblems } from '../storage/rendered';
import { alone, within } from './monitoring-fixture';
import { Distribution } from '../../../lib/model';

const MONITORING = {
  namespace: 'monitoring',
  prometheusUrl: 'http://kube-prometheus-stack-prometheus.monitoring.svc:9090',
};

function adapter(props: Partial<PrometheusAdapterProps> = {}, scope: Construct = new App()): PrometheusAdapter {
  return new PrometheusAdapter(scope, 'adapter', { monitoring: MONITORING, ...props });
}

test('the chart stands beside the Prometheus that it asks, and nothing waits for it', () => {
  const made = adapter({ monitoring: alone() });
  expect(objects(made, 'HelmChart')[0].spec).toMatchObject({
    repo: 'https://prometheus-community.github.io/helm-charts',
    chart: 'prometheus-adapter',
    version: '5.3.0',
    targetNamespace: 'monitoring',
  });
  expect(chartValues(made)).toMatchObject({ prometheus: { url: MONITORING.prometheusUrl, port: 0 }, replicas: 2 });
  const layers = made.node
    .findAll()
    .filter((construct) => DeliveryUnit._isDeliveryUnit(construct))
    .map((unit) => [unit.component, unit.layer]);
  expect(layers).toEqual([
    ['prometheus-adapter', Layer.APPS],
    ['prometheus-adapter-traffic', Layer.CONFIGS],
  ]);
  expect([schemaProblems(made), validations(made)]).toEqual([[], []]);
});

test('two metrics are told, of what sidecars count for their own pods', () => {
  const { rules } = chartValues(adapter());
  expect(rules.default).toBe(false);
  expect(rules.custom).toEqual([
    {
      seriesQuery: 'envoy_cluster_upstream_rq_active{cluster_name=~"inbound[|].+",namespace!="",pod!=""}',
      resources: { overrides: { namespace: { resource: 'namespace' }, pod: { resource: 'pod' } } },
      name: { matches: '', as: 'requests_in_flight' },
      metricsQuery:
        'sum(avg_over_time(<<.Series>>{<<.LabelMatchers>>,cluster_name=~"inbound[|].+"}[2m])) by (<<.GroupBy>>)',
    },
    {
      seriesQuery: 'istio_requests_total{reporter="destination",namespace!="",pod!=""}',
      resources: { overrides: { namespace: { resource: 'namespace' }, pod: { resource: 'pod' } } },
      name: { matches: '', as: 'requests_per_second' },
      metricsQuery: 'sum(rate(<<.Series>>{<<.LabelMatchers>>,reporter="destination"}[2m])) by (<<.GroupBy>>)',
    },
  ]);
});

test('the API server gets in, whose calls come from nodes', () => {
  expect(objects(adapter(), 'NetworkPolicy').map(({ metadata, spec }) => [metadata.namespace, spec])).toEqual([
    [
      'monitoring',
      {
        podSelector: {
          matchLabels: {
            'app.kubernetes.io/name': 'prometheus-adapter',
            'app.kubernetes.io/instance': 'prometheus-adapter',
          },
        },
        policyTypes: ['Ingress'],
        ingress: [{ ports: [{ port: 6443, protocol: 'TCP' }] }],
      },
    ],
  ]);
});

test('cert-manager gives it a certificate where there is one', () => {
  expect(chartValues(adapter()).certManager).toEqual({ enabled: false });
  expect(chartValues(adapter({ certManager: true })).certManager).toEqual({ enabled: true });
});

test('it states what it tells, and its pods', () => {
  const app = new App();
  const cluster = new Construct(app, 'main');
  enterCluster(cluster, 'main');
  const made = adapter({}, cluster);
  expect(factsOf(made, 'pod-metrics')).toEqual([
    { kind: 'pod-metrics', cluster: 'main', metrics: ['requests_in_flight', 'requests_per_second'] },
  ]);
  expect(factsOf(made, 'pods')).toEqual([
    { kind: 'pods', cluster: 'main', name: 'prometheus-adapter', pods: 2, cores: 0.05, memoryMebibytes: 128 },
  ]);
});

test('the Prometheus of another cluster has no samples of its pods', () => {
  const cluster = new Construct(new App(), 'west');
  enterCluster(cluster, 'west');
  expect(validations(adapter({ monitoring: within(Distribution.K3S, []) }, cluster))).toEqual([
    "[west/adapter] an adapter asks the Prometheus of its own cluster, got that of 'main' in 'west'; give it the 'monitoring' of its cluster",
  ]);
});

test('addresses that are none and settings of another kind are refused', () => {
  const monitoring = { namespace: 'Monitoring', prometheusUrl: 'prometheus:9090' };
  expect(validations(adapter({ monitoring }))).toEqual([
    "[adapter] a Prometheus has an address of http or https without a path, got 'prometheus:9090'; correct 'monitoring'",
    "[adapter/Release] a namespace is a label, got 'Monitoring'; correct 'namespace'",
  ]);
  expect(() => adapter({ monitoring: 'prometheus', certManager: 1 } as never)).toThrow(
    [
      "[adapter] 'certManager' of an adapter is true or false, got 1; write it as true",
      "[adapter] 'monitoring' of an adapter is a monitoring, got 'prometheus'; write it as new Monitoring(cluster, 'monitoring', {...})",
    ].join('\n'),
  );
});
