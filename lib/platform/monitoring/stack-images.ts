const GRAFANA = ['docker.io/grafana/grafana:13.2.0', 'quay.io/kiwigrid/k8s-sidecar:2.10.1'];

const OTHERS = [
  'ghcr.io/jkroepke/kube-webhook-certgen:1.8.7',
  'quay.io/prometheus-operator/prometheus-config-reloader:v0.93.1',
  'quay.io/prometheus-operator/prometheus-operator:v0.93.1',
  'quay.io/prometheus/alertmanager:v0.34.0',
  'quay.io/prometheus/node-exporter:v1.12.1-distroless',
  'quay.io/prometheus/prometheus:v3.14.0-distroless',
  'registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.20.0',
];

/**
 * Images of the chart at its version, with those of Grafana if it is wanted.
 * @internal
 */
export function stackImages(grafana: boolean): string[] {
  return grafana ? [...GRAFANA, ...OTHERS] : OTHERS;
}
