import { Duration } from '../../../core';
import { Alert, AlertSeverity, partProblem, percent } from './alert';

/** When logging is told of. */
export interface LoggingAlertOptions {
  /**
   * Part of a volume of Elasticsearch in use; at 0.85 it puts no new shards there.
   * @default 0.75
   */
  readonly volume?: number;
  /**
   * Part of a collector's buffer that is free.
   * @default 0.3
   */
  readonly bufferLeft?: number;
  /**
   * The names of the volume claims of Elasticsearch, as a regular expression.
   * @default - those that ECK makes: `elasticsearch-data-.*`
   */
  readonly claims?: string;
}

/** @internal */
export function loggingProblems({ volume = 0.75, bufferLeft = 0.3 }: LoggingAlertOptions): (string | undefined)[] {
  return [
    partProblem('volume', volume),
    partProblem('bufferLeft', bufferLeft),
    volume < LOW_WATERMARK
      ? undefined
      : `a volume is told of before Elasticsearch's low watermark of 0.85, got ${volume}; lower 'volume'`,
  ];
}

/** Elasticsearch's own default. */
const LOW_WATERMARK = 0.85;

/**
 * Volumes by the kubelet, collectors by fluent-plugin-prometheus.
 * @see https://www.elastic.co/docs/reference/elasticsearch/configuration-reference/cluster-level-shard-allocation-routing-settings
 * @see https://github.com/fluent/fluent-plugin-prometheus
 * @internal
 */
export function loggingAlerts({
  volume = 0.75,
  bufferLeft = 0.3,
  claims = 'elasticsearch-data-.*',
}: LoggingAlertOptions): Alert[] {
  const on = `{persistentvolumeclaim=~"${claims}"}`;
  const used = `kubelet_volume_stats_used_bytes${on} / kubelet_volume_stats_capacity_bytes${on}`;
  const claim = '{{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }}';
  return [
    {
      name: 'LogVolumeFilling',
      expression: `${used} > ${volume} and ${used} <= ${LOW_WATERMARK}`,
      lasts: Duration.minutes(15),
      severity: AlertSeverity.WARNING,
      summary: `${claim} is {{ $value | humanizePercentage }} full`,
      description: `More than ${percent(volume)}: at ${percent(LOW_WATERMARK)} Elasticsearch puts no new shards there. Keep logs for a shorter time, or give it larger volumes.`,
    },
    {
      name: 'LogVolumeFull',
      expression: `${used} > ${LOW_WATERMARK}`,
      lasts: Duration.minutes(5),
      severity: AlertSeverity.CRITICAL,
      summary: `${claim} is {{ $value | humanizePercentage }} full`,
      description:
        'Elasticsearch puts no new shards there, moves shards away at 90 %, and makes indices read-only at 95 %.',
    },
    {
      name: 'LogBufferFilling',
      expression: `min by (namespace, pod) (fluentd_output_status_buffer_available_space_ratio) < ${bufferLeft * 100}`,
      lasts: Duration.minutes(10),
      severity: AlertSeverity.CRITICAL,
      summary: '{{ $labels.namespace }}/{{ $labels.pod }} has {{ $value }} % of its buffer left',
      description:
        'It collects faster than Elasticsearch takes, or that is away. When the buffer is full, logs wait in files that nodes rotate away.',
    },
    {
      name: 'LogDeliveryFails',
      expression: 'sum by (namespace, pod) (increase(fluentd_output_status_num_errors[10m])) > 0',
      lasts: Duration.minutes(30),
      severity: AlertSeverity.WARNING,
      summary: '{{ $labels.namespace }}/{{ $labels.pod }} fails to deliver logs',
      description: 'It tries again from its buffer. Its own log says what Elasticsearch answers.',
    },
  ];
}
