import { DashboardPage } from './dashboard-page';
import { Unit, bars, lines, rising, stat } from './panel';
import { CLUSTER, inNamespace, namespaceOf, rate, sumBy } from './selection';

const volumes = 'persistentvolumeclaim=~"elasticsearch-data-.*"';
const used = `${inNamespace('kubelet_volume_stats_used_bytes', volumes)} / ${inNamespace('kubelet_volume_stats_capacity_bytes', volumes)}`;

/**
 * Collectors of logs and the volumes of Elasticsearch.
 * @see https://github.com/fluent/fluent-plugin-prometheus
 * @see https://docs.fluentbit.io/manual/administration/monitoring
 * @internal
 */
export const LOGGING_PAGE: DashboardPage = {
  uid: 'cloudserve-logging',
  title: 'Logging',
  variables: [CLUSTER, namespaceOf('fluentd_output_status_buffer_total_bytes')],
  rows: [
    {
      title: 'Now',
      panels: [
        stat('Fullest volume', `max(${used})`, { unit: Unit.PART, colours: rising(0.75, 0.85) }),
        stat(
          'Least of a buffer that is left',
          `min(${inNamespace('fluentd_output_status_buffer_available_space_ratio')})`,
          {
            unit: Unit.PERCENT,
            colours: [{ colour: 'red' }, { colour: 'yellow', from: 30 }, { colour: 'green', from: 60 }],
          },
        ),
        stat('Waits to be delivered', `sum(${inNamespace('fluentd_output_status_buffer_total_bytes')})`, {
          unit: Unit.BYTES,
        }),
        stat(
          'Deliveries that failed in an hour',
          `sum(increase(${inNamespace('fluentd_output_status_num_errors')}[1h]))`,
          {
            colours: rising(1, 100),
          },
        ),
      ],
    },
    {
      title: 'Collectors',
      panels: [
        lines(
          'Records',
          { '{{plugin_id}}': sumBy('plugin_id', rate(inNamespace('fluentd_output_status_emit_records'))) },
          {
            unit: Unit.PER_SECOND,
          },
        ),
        lines(
          'Waits in buffers',
          { '{{pod}}': sumBy('pod', inNamespace('fluentd_output_status_buffer_total_bytes')) },
          {
            unit: Unit.BYTES,
            stacked: true,
          },
        ),
        lines(
          'Left of buffers',
          {
            '{{pod}}': `min by (pod) (${inNamespace('fluentd_output_status_buffer_available_space_ratio')})`,
          },
          { unit: Unit.PERCENT },
        ),
        lines(
          'Deliveries',
          {
            'made {{plugin_id}}': sumBy('plugin_id', rate(inNamespace('fluentd_output_status_write_count'))),
            'tried again {{plugin_id}}': sumBy('plugin_id', rate(inNamespace('fluentd_output_status_retry_count'))),
            'failed {{plugin_id}}': sumBy('plugin_id', rate(inNamespace('fluentd_output_status_num_errors'))),
          },
          { unit: Unit.PER_SECOND },
        ),
      ],
    },
    {
      title: 'Fluent Bit on nodes, where it forwards',
      panels: [
        lines(
          'Records',
          {
            'read {{name}}': sumBy('name', rate(inNamespace('fluentbit_input_records_total'))),
            'forwarded {{name}}': sumBy('name', rate(inNamespace('fluentbit_output_proc_records_total'))),
          },
          { unit: Unit.PER_SECOND },
        ),
        lines(
          'Deliveries that were tried again',
          { '{{pod}}': sumBy('pod', rate(inNamespace('fluentbit_output_retries_total'))) },
          { unit: Unit.PER_SECOND },
        ),
      ],
    },
    {
      title: 'Elasticsearch',
      panels: [
        bars(
          'Volumes in use',
          { '{{persistentvolumeclaim}}': `max by (persistentvolumeclaim) (${used})` },
          {
            unit: Unit.PART,
            colours: rising(0.75, 0.85),
          },
        ),
        lines(
          'Grows by',
          {
            '{{persistentvolumeclaim}}': `max by (persistentvolumeclaim) (deriv(${inNamespace('kubelet_volume_stats_used_bytes', volumes)}[6h]))`,
          },
          { unit: Unit.BYTES_PER_SECOND },
        ),
        lines(
          'Processors',
          {
            '{{pod}}': sumBy(
              'pod',
              rate(inNamespace('container_cpu_usage_seconds_total', 'container="elasticsearch"')),
            ),
          },
          { unit: Unit.CORES },
        ),
        lines(
          'Memory',
          {
            '{{pod}}': sumBy('pod', inNamespace('container_memory_working_set_bytes', 'container="elasticsearch"')),
          },
          { unit: Unit.BYTES },
        ),
      ],
    },
  ],
};
