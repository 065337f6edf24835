import { Duration } from '../../../core';
import { Alert, AlertSeverity, partProblem, percent } from './alert';

/** When Ceph is told of. */
export interface CephAlertOptions {
  /**
   * Part of the raw space in use: what a lost host had must still fit in the rest.
   * @default 0.7
   */
  readonly nearFull?: number;
  /**
   * Part of the raw space in use at which to act at once; Ceph stops writers at 0.95 of any one disk.
   * @default 0.8
   */
  readonly almostFull?: number;
}

/** @internal */
export function cephProblems({ nearFull = 0.7, almostFull = 0.8 }: CephAlertOptions): (string | undefined)[] {
  return [
    partProblem('nearFull', nearFull),
    partProblem('almostFull', almostFull),
    nearFull < almostFull
      ? undefined
      : `'nearFull' is told before 'almostFull', got ${nearFull} and ${almostFull}; lower 'nearFull'`,
  ];
}

/**
 * The cluster by the module prometheus of its manager, single disks by Rook's ceph-exporter.
 * @see https://docs.ceph.com/en/latest/mgr/prometheus/
 * @see https://docs.ceph.com/en/latest/rados/operations/health-checks/
 * @internal
 */
export function cephAlerts({ nearFull = 0.7, almostFull = 0.8 }: CephAlertOptions): Alert[] {
  const used = 'ceph_cluster_total_used_raw_bytes / ceph_cluster_total_bytes';
  return [
    {
      name: 'CephUnwell',
      expression: 'ceph_health_status == 2',
      lasts: Duration.minutes(5),
      severity: AlertSeverity.CRITICAL,
      summary: 'Ceph in {{ $labels.namespace }} is in HEALTH_ERR',
      description: 'Data is not served or in danger. `ceph health detail` in the toolbox says why.',
    },
    {
      name: 'CephWarns',
      expression: 'ceph_health_status == 1',
      lasts: Duration.minutes(30),
      severity: AlertSeverity.WARNING,
      summary: 'Ceph in {{ $labels.namespace }} is in HEALTH_WARN for half an hour',
      description: '`ceph health detail` in the toolbox says why.',
    },
    {
      name: 'CephSilent',
      expression: 'absent(ceph_health_status)',
      lasts: Duration.minutes(10),
      severity: AlertSeverity.CRITICAL,
      summary: 'no manager of Ceph says how it is',
      description:
        'Nothing else is told of Ceph until one does. Look at the pods rook-ceph-mgr and at their ServiceMonitor.',
    },
    {
      name: 'CephMonitorMissing',
      expression: 'count by (namespace) (ceph_mon_quorum_status == 0) > 0',
      lasts: Duration.minutes(5),
      severity: AlertSeverity.WARNING,
      summary: 'monitors of Ceph in {{ $labels.namespace }} are out of the quorum: {{ $value }}',
      description: 'Ceph stands still when most of its monitors are away. Bring them back before another is lost.',
    },
    {
      name: 'CephDiskDown',
      expression: 'ceph_osd_up == 0',
      lasts: Duration.minutes(5),
      severity: AlertSeverity.WARNING,
      summary: '{{ $labels.ceph_daemon }} in {{ $labels.namespace }} is down',
      description:
        'Its copies are made again on the others once it is out, if they have the space. Look at its pod, its disk and its host.',
    },
    {
      name: 'CephNearFull',
      expression: `${used} > ${nearFull} and ${used} <= ${almostFull}`,
      lasts: Duration.minutes(15),
      severity: AlertSeverity.WARNING,
      summary: 'Ceph in {{ $labels.namespace }} is {{ $value | humanizePercentage }} full',
      description: `More than ${percent(nearFull)} of the raw space is in use. Add disks, or remove data, while a lost host can still heal.`,
    },
    {
      name: 'CephAlmostFull',
      expression: `${used} > ${almostFull}`,
      lasts: Duration.minutes(5),
      severity: AlertSeverity.CRITICAL,
      summary: 'Ceph in {{ $labels.namespace }} is {{ $value | humanizePercentage }} full',
      description: `More than ${percent(almostFull)} of the raw space is in use. All writers stop when one disk is full.`,
    },
    {
      name: 'CephDiskNearFull',
      expression: 'ceph_health_detail{name=~"OSD_NEARFULL|OSD_BACKFILLFULL"} == 1',
      lasts: Duration.minutes(5),
      severity: AlertSeverity.WARNING,
      summary: 'a disk of Ceph in {{ $labels.namespace }} is nearly full ({{ $labels.name }})',
      description: '`ceph osd df` says which. Others may be emptier: look at the balancer, or add disks.',
    },
    {
      name: 'CephDiskFull',
      expression: 'ceph_health_detail{name=~"OSD_FULL|POOL_FULL"} == 1',
      lasts: Duration.minutes(1),
      severity: AlertSeverity.CRITICAL,
      summary: 'Ceph in {{ $labels.namespace }} takes no writes ({{ $labels.name }})',
      description:
        'A disk or a pool is full. Remove data or add disks; `ceph health detail` says which pools stand still.',
    },
    {
      name: 'CephDataUnavailable',
      expression: 'ceph_pg_total - ceph_pg_active > 0',
      lasts: Duration.minutes(5),
      severity: AlertSeverity.CRITICAL,
      summary: '{{ $value }} placement groups of pool {{ $labels.pool_id }} in {{ $labels.namespace }} do not serve',
      description: 'Volumes with data in them hang. Bring the disks back that have the missing copies.',
    },
  ];
}
