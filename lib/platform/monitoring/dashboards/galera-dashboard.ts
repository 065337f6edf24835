import { DashboardPage } from './dashboard-page';
import { NONE, Unit, atLeast, lines, stat } from './panel';
import { CLUSTER, inCluster, rate } from './selection';

const of = (metric: string): string => inCluster(metric, 'instance=~"$instance"');
const member = '{{machine}}{{pod}} {{instance}}';

/**
 * Members of Galera clusters, on machines and of operators.
 * @see https://galeracluster.com/library/documentation/galera-status-variables.html
 * @internal
 */
export const GALERA_PAGE: DashboardPage = {
  uid: 'cloudserve-galera',
  title: 'Galera',
  variables: [
    CLUSTER,
    { name: 'instance', title: 'Member', metric: 'mysql_global_status_wsrep_cluster_size', label: 'instance' },
  ],
  rows: [
    {
      title: 'Now',
      panels: [
        stat('Members that see each other', `min(${of('mysql_global_status_wsrep_cluster_size')})`, {
          colours: atLeast(3),
        }),
        stat('Members that take no queries', `count(${of('mysql_global_status_wsrep_ready')} == 0) or vector(0)`, {
          colours: NONE,
        }),
        stat('Members out of step', `count(${of('mysql_global_status_wsrep_local_state')} != 4) or vector(0)`, {
          colours: NONE,
        }),
        stat('Exporters without a database', `count(${of('mysql_up')} == 0) or vector(0)`, { colours: NONE }),
      ],
    },
    {
      title: 'Replication',
      panels: [
        lines('Members', { [member]: of('mysql_global_status_wsrep_cluster_size') }),
        lines('State: 1 joins, 2 gives its state, 3 joined, 4 in step', {
          [member]: of('mysql_global_status_wsrep_local_state'),
        }),
        lines(
          'Time that writers stand still',
          { [member]: `${rate(of('mysql_global_status_wsrep_flow_control_paused_ns'))} / 1e9` },
          {
            unit: Unit.PART,
          },
        ),
        lines('Writes that wait', {
          [`to come ${member}`]: of('mysql_global_status_wsrep_local_recv_queue'),
          [`to go ${member}`]: of('mysql_global_status_wsrep_local_send_queue'),
        }),
        lines(
          'Bytes between members',
          {
            [`in ${member}`]: rate(of('mysql_global_status_wsrep_received_bytes')),
            [`out ${member}`]: rate(of('mysql_global_status_wsrep_replicated_bytes')),
          },
          { unit: Unit.BYTES_PER_SECOND },
        ),
        lines(
          'Writes that collided',
          {
            [member]: rate(of('mysql_global_status_wsrep_local_cert_failures')),
          },
          { unit: Unit.PER_SECOND },
        ),
      ],
    },
    {
      title: 'Work',
      panels: [
        lines('Queries', { [member]: rate(of('mysql_global_status_queries')) }, { unit: Unit.PER_SECOND }),
        lines(
          'Statements',
          {
            '{{command}}': `topk(8, sum by (command) (${rate(inCluster('mysql_global_status_commands_total', 'instance=~"$instance",command=~"select|insert|update|delete|commit|rollback|replace"'))}))`,
          },
          { unit: Unit.PER_SECOND },
        ),
        lines('Connections', {
          [member]: of('mysql_global_status_threads_connected'),
          [`limit ${member}`]: of('mysql_global_variables_max_connections'),
        }),
        lines(
          'Reads that memory answers',
          {
            [member]: `1 - ${rate(of('mysql_global_status_innodb_buffer_pool_reads'))} / ${rate(of('mysql_global_status_innodb_buffer_pool_read_requests'))}`,
          },
          { unit: Unit.PART },
        ),
      ],
    },
  ],
};
