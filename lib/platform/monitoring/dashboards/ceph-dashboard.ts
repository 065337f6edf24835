import { DashboardPage } from './dashboard-page';
import { NONE, Unit, atLeast, bars, lines, rising, stat, table } from './panel';
import { CLUSTER, inNamespace, namespaceOf, rate, sumBy } from './selection';

const named = (expression: string): string =>
  `(${expression}) * on (namespace, pool_id) group_left (name) max by (namespace, pool_id, name) (${inNamespace('ceph_pool_metadata')})`;
const poolRate = (metric: string): string =>
  sumBy('name', named(sumBy('namespace, pool_id', rate(inNamespace(metric)))));

/**
 * Ceph: health, space, disks, pools.
 * @see https://docs.ceph.com/en/latest/mgr/prometheus/
 * @internal
 */
export const CEPH_PAGE: DashboardPage = {
  uid: 'cloudserve-ceph',
  title: 'Ceph',
  variables: [CLUSTER, namespaceOf('ceph_health_status')],
  rows: [
    {
      title: 'Now',
      panels: [
        stat('Health: 0 well, 1 warns, 2 unwell', `max(${inNamespace('ceph_health_status')})`, {
          colours: rising(1, 2),
        }),
        stat(
          'Raw space in use',
          `sum(${inNamespace('ceph_cluster_total_used_raw_bytes')}) / sum(${inNamespace('ceph_cluster_total_bytes')})`,
          {
            unit: Unit.PART,
            colours: rising(0.7, 0.8),
          },
        ),
        stat('Disks that are down', `count(${inNamespace('ceph_osd_up')} == 0) or vector(0)`, { colours: NONE }),
        stat('Monitors in the quorum', `sum(${inNamespace('ceph_mon_quorum_status')})`, { colours: atLeast(3) }),
        stat(
          'Placement groups that do not serve',
          `sum(${inNamespace('ceph_pg_total')} - ${inNamespace('ceph_pg_active')})`,
          { colours: NONE },
        ),
        stat('Placement groups that lack copies', `sum(${inNamespace('ceph_pg_degraded')})`, {
          colours: rising(1, 100),
        }),
        table('What Ceph warns of', `${inNamespace('ceph_health_detail')} == 1`, { width: 24 }),
      ],
    },
    {
      title: 'Space',
      panels: [
        lines(
          'Raw space',
          {
            'in use': `sum(${inNamespace('ceph_cluster_total_used_raw_bytes')})`,
            'there is': `sum(${inNamespace('ceph_cluster_total_bytes')})`,
          },
          { unit: Unit.BYTES },
        ),
        lines(
          'Stored by pool',
          { '{{name}}': sumBy('name', named(inNamespace('ceph_pool_stored'))) },
          { unit: Unit.BYTES, stacked: true },
        ),
        bars(
          'Pools in use',
          { '{{name}}': `max by (name) (${named(inNamespace('ceph_pool_percent_used'))})` },
          {
            unit: Unit.PART,
            colours: rising(0.7, 0.85),
          },
        ),
        bars(
          'Disks in use',
          {
            '{{ceph_daemon}}': `max by (ceph_daemon) (${inNamespace('ceph_osd_stat_bytes_used')} / ${inNamespace('ceph_osd_stat_bytes')})`,
          },
          { unit: Unit.PART, colours: rising(0.75, 0.85) },
        ),
      ],
    },
    {
      title: 'Work',
      panels: [
        lines(
          'Operations by pool',
          { 'read {{name}}': poolRate('ceph_pool_rd'), 'write {{name}}': poolRate('ceph_pool_wr') },
          {
            unit: Unit.PER_SECOND,
          },
        ),
        lines(
          'Bytes by pool',
          { 'read {{name}}': poolRate('ceph_pool_rd_bytes'), 'write {{name}}': poolRate('ceph_pool_wr_bytes') },
          {
            unit: Unit.BYTES_PER_SECOND,
          },
        ),
        lines(
          'Slowest disks',
          { '{{ceph_daemon}}': `topk(10, max by (ceph_daemon) (${inNamespace('ceph_osd_apply_latency_ms')}))` },
          {
            unit: Unit.MILLISECONDS,
          },
        ),
        lines(
          'Copies that are made again',
          { '{{ceph_daemon}}': `topk(10, ${sumBy('ceph_daemon', rate(inNamespace('ceph_osd_recovery_ops')))})` },
          {
            unit: Unit.PER_SECOND,
          },
        ),
        lines('Placement groups', {
          total: `sum(${inNamespace('ceph_pg_total')})`,
          clean: `sum(${inNamespace('ceph_pg_clean')})`,
          degraded: `sum(${inNamespace('ceph_pg_degraded')})`,
        }),
      ],
    },
  ],
};
