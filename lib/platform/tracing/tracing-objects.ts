import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { DeliveryUnit, Layer, policyPeer } from '../../manifests';

/** @internal */
export const TRACE_PORTS = { otlp: 4317, query: 3200 } as const;

/** @internal */
export const TEMPO_LABELS = { 'app.kubernetes.io/name': 'tempo', 'app.kubernetes.io/instance': 'tempo' } as const;

/**
 * What leads traces in and out: a Service by whose port's name proxies know that it is gRPC, which the chart's own does not tell; and for a
 * Grafana its source of data and the way to it.
 * @internal
 */
export function tracingObjects(scope: Construct, namespace: string, grafanaFrom: string | undefined): void {
  const unit = new DeliveryUnit(scope, 'Unit', { layer: Layer.CONFIGS, component: 'tracing' });
  new ApiObject(unit, 'Collector', {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'collector', namespace },
    spec: {
      type: 'ClusterIP',
      selector: TEMPO_LABELS,
      ports: [{ name: 'grpc-otlp', port: TRACE_PORTS.otlp, targetPort: TRACE_PORTS.otlp, protocol: 'TCP' }],
    },
  });
  if (grafanaFrom === undefined) {
    return;
  }
  new ApiObject(unit, 'Query', {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'allow-grafana', namespace },
    spec: {
      podSelector: { matchLabels: TEMPO_LABELS },
      policyTypes: ['Ingress'],
      ingress: [
        { from: [policyPeer({ namespace: grafanaFrom })], ports: [{ port: TRACE_PORTS.query, protocol: 'TCP' }] },
      ],
    },
  });
  const source = {
    apiVersion: 1,
    datasources: [
      {
        name: 'Traces',
        type: 'tempo',
        uid: 'cloudserve-traces',
        access: 'proxy',
        url: `http://tempo.${namespace}.svc:${TRACE_PORTS.query}`,
        editable: false,
      },
    ],
  };
  new ApiObject(unit, 'Source', {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'cloudserve-traces', namespace: grafanaFrom, labels: { grafana_datasource: '1' } },
    data: { 'traces.yaml': `${JSON.stringify(source, undefined, 1)}\n` },
  });
}
