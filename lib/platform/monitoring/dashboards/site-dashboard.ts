import { DashboardPage } from './dashboard-page';
import { NONE, Unit, atLeast, bars, lines, rising, stat } from './panel';
import { rate, sumBy } from './selection';

const at = (metric: string, matchers = ''): string =>
  `${metric}{network=~"$network"${matchers === '' ? '' : `,${matchers}`}}`;

/**
 * What a site has outside of clusters: balancers, databases, copies.
 * @internal
 */
export const SITE_PAGE: DashboardPage = {
  uid: 'cloudserve-site',
  title: 'Site',
  variables: [{ name: 'network', title: 'Network', metric: 'up', label: 'network' }],
  rows: [
    {
      title: 'Now',
      panels: [
        stat('Machines that do not answer', `count(${at('up', 'network!=""')} == 0) or vector(0)`, { colours: NONE }),
        stat(
          'Ports without a server',
          `count(${at('haproxy_backend_active_servers')} + ${at('haproxy_backend_backup_servers')} == 0) or vector(0)`,
          {
            colours: NONE,
          },
        ),
        stat('Databases that answer', `sum(${at('mysql_up')})`, { colours: atLeast(1) }),
        stat(
          'Moves of an address and restarts in a day',
          `sum(changes(${at('haproxy_process_start_time_seconds', 'job="haproxy-address"')}[1d]))`,
          {
            colours: rising(1, 4),
          },
        ),
        stat(
          'Oldest newest copy',
          `max(time() - max by (prefix) (${at('cloudserve_backup_last_success_timestamp_seconds')}))`,
          {
            unit: Unit.SECONDS,
            colours: rising(86_400, 93_600),
          },
        ),
        stat(
          'First certificate to end',
          'min({__name__=~"k3s_certificate_expiration_seconds|rke2_certificate_expiration_seconds"})',
          {
            unit: Unit.SECONDS,
            colours: [{ colour: 'red' }, { colour: 'yellow', from: 604_800 }, { colour: 'green', from: 2_592_000 }],
          },
        ),
      ],
    },
    {
      title: 'Balancers',
      panels: [
        lines('Sessions', {
          '{{machine}} {{proxy}}': sumBy('machine, proxy', at('haproxy_frontend_current_sessions', 'proxy!="metrics"')),
        }),
        lines(
          'New sessions',
          {
            '{{machine}} {{proxy}}': sumBy(
              'machine, proxy',
              rate(at('haproxy_frontend_sessions_total', 'proxy!="metrics"')),
            ),
          },
          {
            unit: Unit.PER_SECOND,
          },
        ),
        lines('Servers that serve', {
          '{{proxy}}': `max by (proxy) (${at('haproxy_backend_active_servers')} + ${at('haproxy_backend_backup_servers')})`,
        }),
        lines(
          'Connections that failed',
          {
            '{{proxy}} {{server}}': sumBy('proxy, server', rate(at('haproxy_server_connection_errors_total'))),
          },
          { unit: Unit.PER_SECOND },
        ),
        lines(
          'Bytes',
          {
            'in {{machine}}': sumBy('machine', rate(at('haproxy_frontend_bytes_in_total', 'proxy!="metrics"'))),
            'out {{machine}}': sumBy('machine', rate(at('haproxy_frontend_bytes_out_total', 'proxy!="metrics"'))),
          },
          { unit: Unit.BYTES_PER_SECOND },
        ),
      ],
    },
    {
      title: 'Databases',
      panels: [
        lines(
          'Queries',
          { '{{machine}}': sumBy('machine', rate(at('mysql_global_status_queries'))) },
          { unit: Unit.PER_SECOND },
        ),
        lines('Connections', {
          '{{machine}}': sumBy('machine', at('mysql_global_status_threads_connected')),
          'limit {{machine}}': sumBy('machine', at('mysql_global_variables_max_connections')),
        }),
        lines(
          'Slow queries',
          { '{{machine}}': sumBy('machine', rate(at('mysql_global_status_slow_queries'))) },
          {
            unit: Unit.PER_SECOND,
          },
        ),
        bars(
          'Age of the newest copy',
          { '{{prefix}}': `time() - max by (prefix) (${at('cloudserve_backup_last_success_timestamp_seconds')})` },
          {
            unit: Unit.SECONDS,
            colours: rising(86_400, 93_600),
          },
        ),
        lines(
          'Size of the newest copy',
          { '{{prefix}}': `max by (prefix) (${at('cloudserve_backup_last_size_bytes')})` },
          {
            unit: Unit.BYTES,
          },
        ),
      ],
    },
    {
      title: 'Machines',
      panels: [
        lines(
          'Processors in use',
          {
            '{{machine}}': `1 - avg by (machine) (${rate(at('node_cpu_seconds_total', 'mode="idle",machine!=""'))})`,
          },
          { unit: Unit.PART },
        ),
        lines(
          'Memory in use',
          {
            '{{machine}}': `1 - max by (machine) (${at('node_memory_MemAvailable_bytes', 'machine!=""')} / ${at('node_memory_MemTotal_bytes', 'machine!=""')})`,
          },
          { unit: Unit.PART },
        ),
        lines(
          'Disks in use',
          {
            '{{machine}} {{mountpoint}}': `1 - max by (machine, mountpoint) (${at('node_filesystem_avail_bytes', 'machine!="",fstype!~"tmpfs|ramfs"')} / ${at('node_filesystem_size_bytes', 'machine!="",fstype!~"tmpfs|ramfs"')})`,
          },
          { unit: Unit.PART },
        ),
        lines(
          'Disk operations',
          {
            'read {{machine}}': sumBy('machine', rate(at('node_disk_reads_completed_total', 'machine!=""'))),
            'write {{machine}}': sumBy('machine', rate(at('node_disk_writes_completed_total', 'machine!=""'))),
          },
          { unit: Unit.PER_SECOND },
        ),
      ],
    },
  ],
};
