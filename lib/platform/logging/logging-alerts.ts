import { collectorLabels } from './collector-objects';
import { PlainObject } from './plain-object';

/** @internal */
export interface LoggingAlertsProps {
  readonly namespace: string;
  /** Name of the Elasticsearch. */
  readonly store: string;
  /** What runs on nodes. */
  readonly agents: string;
  /** What stores for them, if they do not by themselves. */
  readonly aggregator?: string;
}

/**
 * That Prometheus asks collectors for metrics.
 * @internal
 */
export function collectorMonitors({ namespace, agents, aggregator }: LoggingAlertsProps): PlainObject[] {
  return [agents, ...(aggregator === undefined ? [] : [aggregator])].map((name) => ({
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PodMonitor',
    metadata: { name, namespace },
    spec: {
      selector: { matchLabels: collectorLabels(name) },
      podMetricsEndpoints: [
        { port: 'metrics', interval: '30s', ...(name === 'fluent-bit' ? { path: '/api/v2/metrics/prometheus' } : {}) },
      ],
    },
  }));
}

/**
 * Alerts on volumes of Elasticsearch at its watermarks, by what kubelets tell, and on buffers that fill.
 * @see https://www.elastic.co/guide/en/elasticsearch/reference/8.19/modules-cluster.html#disk-based-shard-allocation
 * @internal
 */
export function loggingRules({ namespace, store, agents, aggregator }: LoggingAlertsProps): PlainObject {
  const volumes = `namespace="${namespace}", persistentvolumeclaim=~"elasticsearch-data-${store}-es-.*"`;
  const free = `kubelet_volume_stats_available_bytes{${volumes}} / kubelet_volume_stats_capacity_bytes{${volumes}}`;
  const watermark = (name: string, part: number, severity: string, what: string): object => ({
    alert: name,
    expr: `${free} < ${part}`,
    for: '10m',
    labels: { severity },
    annotations: {
      summary: `{{ $labels.persistentvolumeclaim }} has {{ $value | humanizePercentage }} left`,
      description: `Elasticsearch ${what}. Lower the retention or the rate, or raise the volume; see the disk usage of indices with GET _cat/indices?s=store.size.`,
    },
  });
  return {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: { name: 'logging', namespace },
    spec: {
      groups: [
        {
          name: 'logging',
          rules: [
            watermark('ElasticsearchDiskLowWatermark', 0.15, 'warning', 'gives no more shards to this node'),
            watermark('ElasticsearchDiskHighWatermark', 0.1, 'critical', 'moves shards away from this node'),
            watermark(
              'ElasticsearchDiskFloodStage',
              0.05,
              'critical',
              'makes indices on this node read-only: records stay in buffers of nodes until those are full',
            ),
            ...[agents, ...(aggregator === undefined ? [] : [aggregator])].map((name) => bufferAlert(namespace, name)),
            unavailable(namespace, agents),
          ],
        },
      ],
    },
  };
}

/** Fluentd tells the part of its buffer that is free, Fluent Bit how many chunks lie on the disk. */
function bufferAlert(namespace: string, name: string): object {
  const pods = `namespace="${namespace}", pod=~"${name}-.*"`;
  const isFluentd = name !== 'fluent-bit';
  return {
    alert: isFluentd
      ? name === 'fluentd'
        ? 'FluentdBufferHalfFull'
        : 'FluentdAggregatorBufferHalfFull'
      : 'FluentBitRetries',
    expr: isFluentd
      ? `min by (pod) (fluentd_output_status_buffer_available_space_ratio{${pods}}) < 50`
      : `sum by (pod) (increase(fluentbit_output_retries_total{${pods}}[15m])) > 0`,
    for: '15m',
    labels: { severity: 'warning' },
    annotations: {
      summary: `records wait in {{ $labels.pod }}`,
      description:
        'Elasticsearch is away or too slow. Records are kept in files until the buffer is full; look at its health and at the log of the pod.',
    },
  };
}

function unavailable(namespace: string, name: string): object {
  return {
    alert: 'LogCollectorMissing',
    expr: `kube_daemonset_status_number_unavailable{namespace="${namespace}", daemonset="${name}"} > 0`,
    for: '15m',
    labels: { severity: 'warning' },
    annotations: {
      summary: '{{ $value }} nodes collect no logs',
      description: `Pods of the DaemonSet ${name} are not ready; files of containers that are rotated meanwhile are lost.`,
    },
  };
}
