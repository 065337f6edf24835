import { AlertCase } from './alert-case';

/** What a logging tells of itself. */
export const LOGGING_CASES: Record<string, AlertCase> = {
  ElasticsearchDiskLowWatermark: {
    fires: {
      series: {
        'kubelet_volume_stats_available_bytes{namespace="logging",persistentvolumeclaim="elasticsearch-data-logs-es-data-0"}':
          '14x30',
        'kubelet_volume_stats_capacity_bytes{namespace="logging",persistentvolumeclaim="elasticsearch-data-logs-es-data-0"}':
          '100x30',
      },
      at: '20m',
      labels: { namespace: 'logging', persistentvolumeclaim: 'elasticsearch-data-logs-es-data-0' },
      summary: 'elasticsearch-data-logs-es-data-0 has 14% left',
    },
    quiet: {
      series: {
        'kubelet_volume_stats_available_bytes{namespace="logging",persistentvolumeclaim="elasticsearch-data-logs-es-data-0"}':
          '15x30',
        'kubelet_volume_stats_capacity_bytes{namespace="logging",persistentvolumeclaim="elasticsearch-data-logs-es-data-0"}':
          '100x30',
      },
      at: '20m',
    },
  },
  ElasticsearchDiskHighWatermark: {
    fires: {
      series: {
        'kubelet_volume_stats_available_bytes{namespace="logging",persistentvolumeclaim="elasticsearch-data-logs-es-data-0"}':
          '9x30',
        'kubelet_volume_stats_capacity_bytes{namespace="logging",persistentvolumeclaim="elasticsearch-data-logs-es-data-0"}':
          '100x30',
      },
      at: '20m',
      labels: { namespace: 'logging', persistentvolumeclaim: 'elasticsearch-data-logs-es-data-0' },
      summary: 'elasticsearch-data-logs-es-data-0 has 9% left',
    },
    quiet: {
      series: {
        'kubelet_volume_stats_available_bytes{namespace="logging",persistentvolumeclaim="elasticsearch-data-logs-es-data-0"}':
          '10x30',
        'kubelet_volume_stats_capacity_bytes{namespace="logging",persistentvolumeclaim="elasticsearch-data-logs-es-data-0"}':
          '100x30',
      },
      at: '20m',
    },
  },
  ElasticsearchDiskFloodStage: {
    fires: {
      series: {
        'kubelet_volume_stats_available_bytes{namespace="logging",persistentvolumeclaim="elasticsearch-data-logs-es-data-0"}':
          '4x30',
        'kubelet_volume_stats_capacity_bytes{namespace="logging",persistentvolumeclaim="elasticsearch-data-logs-es-data-0"}':
          '100x30',
      },
      at: '20m',
      labels: { namespace: 'logging', persistentvolumeclaim: 'elasticsearch-data-logs-es-data-0' },
      summary: 'elasticsearch-data-logs-es-data-0 has 4% left',
    },
    quiet: {
      series: {
        'kubelet_volume_stats_available_bytes{namespace="logging",persistentvolumeclaim="elasticsearch-data-logs-es-data-0"}':
          '5x30',
        'kubelet_volume_stats_capacity_bytes{namespace="logging",persistentvolumeclaim="elasticsearch-data-logs-es-data-0"}':
          '100x30',
      },
      at: '20m',
    },
  },
  FluentdBufferHalfFull: {
    fires: {
      series: {
        'fluentd_output_status_buffer_available_space_ratio{namespace="logging",pod="fluentd-x7f2p",plugin_id="store"}':
          '40x40',
      },
      at: '30m',
      labels: { pod: 'fluentd-x7f2p' },
      summary: 'records wait in fluentd-x7f2p',
    },
    quiet: {
      series: {
        'fluentd_output_status_buffer_available_space_ratio{namespace="logging",pod="fluentd-x7f2p",plugin_id="store"}':
          '40x10 90x40',
      },
      at: '30m',
    },
  },
  FluentBitRetries: {
    fires: {
      series: {
        'fluentbit_output_retries_total{namespace="logging",pod="fluent-bit-x7f2p",name="forward.0"}': '0+1x60',
      },
      at: '40m',
      labels: { pod: 'fluent-bit-x7f2p' },
      summary: 'records wait in fluent-bit-x7f2p',
    },
    quiet: {
      series: { 'fluentbit_output_retries_total{namespace="logging",pod="fluent-bit-x7f2p",name="forward.0"}': '7x60' },
      at: '40m',
    },
  },
  FluentdAggregatorBufferHalfFull: {
    fires: {
      series: {
        'fluentd_output_status_buffer_available_space_ratio{namespace="logging",pod="fluentd-aggregator-0",plugin_id="store"}':
          '40x40',
      },
      at: '30m',
      labels: { pod: 'fluentd-aggregator-0' },
      summary: 'records wait in fluentd-aggregator-0',
    },
    quiet: {
      series: {
        'fluentd_output_status_buffer_available_space_ratio{namespace="logging",pod="fluentd-aggregator-0",plugin_id="store"}':
          '60x40',
      },
      at: '30m',
    },
  },
  LogCollectorMissing: {
    fires: {
      series: {
        'kube_daemonset_status_number_unavailable{namespace="logging",daemonset="fluentd"}': '2x40',
        'kube_daemonset_status_number_unavailable{namespace="logging",daemonset="fluent-bit"}': '2x40',
      },
      at: '30m',
      labels: { daemonset: 'fluent-bit', namespace: 'logging' },
      summary: '2 nodes collect no logs',
    },
    quiet: {
      series: {
        'kube_daemonset_status_number_unavailable{namespace="logging",daemonset="fluentd"}': '2x5 0x40',
        'kube_daemonset_status_number_unavailable{namespace="logging",daemonset="other"}': '2x40',
      },
      at: '30m',
    },
  },
};
