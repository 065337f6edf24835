import { DashboardPage } from './dashboard-page';
import { NONE, Unit, bars, lines, rising, stat, table } from './panel';
import { CLUSTER, inCluster, quantile, rate, sumBy } from './selection';

const idle = rate(inCluster('node_cpu_seconds_total', 'mode="idle"'));
const requests = (resource: string): string =>
  inCluster('kube_pod_container_resource_requests', `resource="${resource}"`);
const allocatable = (resource: string): string => inCluster('kube_node_status_allocatable', `resource="${resource}"`);
const files = 'fstype!~"tmpfs|ramfs|overlay"';

/**
 * A cluster: nodes, what is asked of them, control plane.
 * @internal
 */
export const CLUSTER_PAGE: DashboardPage = {
  uid: 'cloudserve-cluster',
  title: 'Cluster',
  variables: [CLUSTER],
  rows: [
    {
      title: 'Now',
      panels: [
        stat('Nodes', `count(${inCluster('kube_node_info')})`),
        stat(
          'Nodes that are not ready',
          `sum(${inCluster('kube_node_status_condition', 'condition="Ready",status!="true"')})`,
          {
            colours: NONE,
          },
        ),
        stat('Pods', `sum(${inCluster('kube_pod_status_phase', 'phase="Running"')})`),
        stat('Pods that wait', `sum(${inCluster('kube_pod_status_phase', 'phase="Pending"')})`, {
          colours: rising(1, 10),
        }),
        stat('Processors in use', `1 - avg(${idle})`, { unit: Unit.PART, colours: rising(0.7, 0.9) }),
        stat(
          'Memory in use',
          `1 - sum(${inCluster('node_memory_MemAvailable_bytes')}) / sum(${inCluster('node_memory_MemTotal_bytes')})`,
          {
            unit: Unit.PART,
            colours: rising(0.75, 0.9),
          },
        ),
        table(
          'Alerts',
          `sum by (alertname, severity, namespace) (${inCluster('ALERTS', 'alertstate="firing",alertname!="Watchdog"')})`,
          {
            width: 24,
          },
        ),
      ],
    },
    {
      title: 'What is asked of nodes',
      panels: [
        lines(
          'Processors',
          {
            'in use': `sum(${rate(inCluster('container_cpu_usage_seconds_total', 'container!="",image!=""'))})`,
            requested: `sum(${requests('cpu')})`,
            'there are': `sum(${allocatable('cpu')})`,
          },
          { unit: Unit.CORES },
        ),
        lines(
          'Memory',
          {
            'in use': `sum(${inCluster('container_memory_working_set_bytes', 'container!="",image!=""')})`,
            requested: `sum(${requests('memory')})`,
            'there is': `sum(${allocatable('memory')})`,
          },
          { unit: Unit.BYTES },
        ),
        lines(
          'Processors by namespace',
          {
            '{{namespace}}': `topk(10, ${sumBy('namespace', rate(inCluster('container_cpu_usage_seconds_total', 'container!="",image!=""')))})`,
          },
          { unit: Unit.CORES, stacked: true },
        ),
        lines(
          'Memory by namespace',
          {
            '{{namespace}}': `topk(10, ${sumBy('namespace', inCluster('container_memory_working_set_bytes', 'container!="",image!=""'))})`,
          },
          { unit: Unit.BYTES, stacked: true },
        ),
      ],
    },
    {
      title: 'Nodes',
      panels: [
        lines('Processors in use', { '{{instance}}': `1 - avg by (instance) (${idle})` }, { unit: Unit.PART }),
        lines(
          'Memory in use',
          {
            '{{instance}}': `1 - ${sumBy('instance', inCluster('node_memory_MemAvailable_bytes'))} / ${sumBy('instance', inCluster('node_memory_MemTotal_bytes'))}`,
          },
          { unit: Unit.PART },
        ),
        bars(
          'Disks in use',
          {
            '{{instance}} {{mountpoint}}': `topk(15, 1 - max by (instance, mountpoint) (${inCluster('node_filesystem_avail_bytes', files)} / ${inCluster('node_filesystem_size_bytes', files)}))`,
          },
          { unit: Unit.PART, colours: rising(0.75, 0.9) },
        ),
        lines(
          'Bytes over the network',
          {
            'in {{instance}}': sumBy(
              'instance',
              rate(inCluster('node_network_receive_bytes_total', 'device!~"lo|veth.*|cali.*|lxc.*"')),
            ),
            'out {{instance}}': sumBy(
              'instance',
              rate(inCluster('node_network_transmit_bytes_total', 'device!~"lo|veth.*|cali.*|lxc.*"')),
            ),
          },
          { unit: Unit.BYTES_PER_SECOND },
        ),
        bars(
          'Volumes in use',
          {
            '{{namespace}} {{persistentvolumeclaim}}': `topk(15, max by (namespace, persistentvolumeclaim) (${inCluster('kubelet_volume_stats_used_bytes')} / ${inCluster('kubelet_volume_stats_capacity_bytes')}))`,
          },
          { unit: Unit.PART, colours: rising(0.75, 0.9) },
        ),
        lines('Restarts in an hour', {
          '{{namespace}} {{pod}}': `topk(10, sum by (namespace, pod) (increase(${inCluster('kube_pod_container_status_restarts_total')}[1h])) > 0)`,
        }),
      ],
    },
    {
      title: 'Control plane',
      panels: [
        lines(
          'Requests',
          { '{{verb}} {{code}}': sumBy('verb, code', rate(inCluster('apiserver_request_total'))) },
          {
            unit: Unit.REQUESTS_PER_SECOND,
          },
        ),
        lines(
          '99 % of requests take at most',
          {
            '{{verb}}': quantile(
              0.99,
              'verb',
              inCluster('apiserver_request_duration_seconds_bucket', 'verb!~"WATCH|CONNECT"'),
            ),
          },
          { unit: Unit.SECONDS },
        ),
        lines(
          'Requests to the store that fail',
          { '{{instance}}': sumBy('instance', rate(inCluster('etcd_request_errors_total'))) },
          {
            unit: Unit.PER_SECOND,
          },
        ),
        lines(
          '99 % of writes to the disk of etcd take at most',
          {
            '{{instance}}': quantile(0.99, 'instance', inCluster('etcd_disk_wal_fsync_duration_seconds_bucket')),
          },
          { unit: Unit.SECONDS },
        ),
        lines(
          'Size of etcd',
          {
            '{{instance}}': inCluster('etcd_mvcc_db_total_size_in_bytes'),
            'limit {{instance}}': inCluster('etcd_server_quota_backend_bytes'),
          },
          { unit: Unit.BYTES },
        ),
        lines('Leaders of etcd that changed in an hour', {
          '{{instance}}': `increase(${inCluster('etcd_server_leader_changes_seen_total')}[1h])`,
        }),
      ],
    },
  ],
};
