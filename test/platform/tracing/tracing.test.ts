import { App } from 'cdk8s';
import { Duration, Size } from '../../../lib/core';
import { Layer } from '../../../lib/manifests';
import { Tracing, TracingProps } from '../../../lib/platform';
import { objects, validations } from '../../support/rendered';
import { BLOCK } from '../monitoring/monitoring-fixture';
import { chartValues, factsOf, schemaProblems } from '../storage/rendered';

function made(props: Partial<TracingProps> = {}): Tracing {
  return new Tracing(new App(), 'tracing', { storage: BLOCK, ...props });
}

test('Tempo keeps traces for a week on a volume, in a namespace whose pods are restricted', () => {
  const tracing = made();
  expect(objects(tracing, 'HelmChart')[0].spec).toMatchObject({
    repo: 'https://grafana-community.github.io/helm-charts',
    chart: 'tempo',
    version: '2.2.4',
    targetNamespace: 'tracing',
  });
  expect(chartValues(tracing)).toMatchObject({
    tempo: { retention: '168h', reportingEnabled: false },
    persistence: { enabled: true, storageClassName: 'block', size: '20480Mi' },
  });
  expect(tracing.node.findChild('Release').node.findChild('Unit')).toMatchObject({ layer: Layer.DATA });
  expect([schemaProblems(tracing), validations(tracing)]).toEqual([[], []]);
});

test('what sends traces knows by the name of the port that it is gRPC', () => {
  const tracing = made({ namespace: 'traces' });
  expect([tracing.collector, tracing.port]).toEqual(['collector.traces.svc.cluster.local', 4317]);
  const [{ metadata, spec }] = objects(tracing, 'Service');
  expect([metadata.name, metadata.namespace]).toEqual(['collector', 'traces']);
  expect(spec).toEqual({
    type: 'ClusterIP',
    selector: { 'app.kubernetes.io/name': 'tempo', 'app.kubernetes.io/instance': 'tempo' },
    ports: [{ name: 'grpc-otlp', port: 4317, targetPort: 4317, protocol: 'TCP' }],
  });
});

test('everybody may send traces, and nobody may read them', () => {
  const policies = objects(made(), 'NetworkPolicy').map(({ spec }) => (spec as { ingress: unknown[] }).ingress);
  expect(policies).toEqual([[{ from: [{ podSelector: {} }] }, { ports: [{ port: 4317, protocol: 'TCP' }] }]]);
  expect(objects(made(), 'ConfigMap')).toEqual([]);
});

test('a Grafana that is named finds them, and is let in', () => {
  const tracing = made({ grafanaFrom: 'monitoring' });
  const policy = objects(tracing, 'NetworkPolicy').find(({ metadata }) => metadata.name === 'allow-grafana');
  expect((policy?.spec as { ingress: unknown[] }).ingress).toEqual([
    {
      from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'monitoring' } } }],
      ports: [{ port: 3200, protocol: 'TCP' }],
    },
  ]);
  const [source] = objects(tracing, 'ConfigMap');
  expect(source.metadata).toMatchObject({ namespace: 'monitoring', labels: { grafana_datasource: '1' } });
  expect(JSON.parse((source.data as Record<string, string>)['traces.yaml'])).toMatchObject({
    datasources: [{ type: 'tempo', url: 'http://tempo.tracing.svc:3200' }],
  });
  expect(schemaProblems(tracing)).toEqual([]);
});

test('its pod and its volume are stated', () => {
  const tracing = made({ volume: Size.gibibytes(50), retention: Duration.hours(36) });
  expect(chartValues(tracing).tempo.retention).toBe('36h');
  expect(factsOf(tracing, 'pods')).toEqual([
    { kind: 'pods', cluster: 'cluster', name: 'tempo', pods: 1, cores: 0.25, memoryMebibytes: 1024 },
  ]);
  expect(factsOf(tracing, 'claim')).toEqual([
    { kind: 'claim', cluster: 'cluster', storageClass: 'block', mebibytes: 51200, count: 1 },
  ]);
});

test('what is wrong is told at once', () => {
  expect(
    validations(made({ grafanaFrom: 'Grafana', volume: Size.mebibytes(10), retention: Duration.minutes(90) })),
  ).toEqual([
    "[tracing] Grafana stands in a namespace, got 'Grafana'; correct 'grafanaFrom'",
    "[tracing] a volume of traces has whole mebibytes, 1 GiB or more, got 10Mi; correct 'volume'",
    "[tracing] traces are kept for whole hours, 1 or more, got 1 hour 30 minutes; correct 'retention'",
  ]);
  expect(() => made({ storage: 'block', retention: 7 } as never)).toThrow(
    [
      "[tracing] 'retention' of a tracing is a duration, got 7; write it as Duration.days(7)",
      "[tracing] 'storage' of a tracing is a storage class, got 'block'; write it as ceph.addBlockPool('block')",
    ].join('\n'),
  );
});
