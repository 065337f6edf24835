import { Duration } from '../../../core';
import { Alert, AlertSeverity, partProblem, percent } from './alert';

/** When Longhorn is told of. */
export interface LonghornAlertOptions {
  /**
   * Part of a disk in use. Longhorn plans no replicas on a disk with less than a quarter free.
   * @default 0.7
   */
  readonly disk?: number;
}

/** @internal */
export function longhornProblems({ disk = 0.7 }: LonghornAlertOptions): (string | undefined)[] {
  return [partProblem('disk', disk)];
}

/**
 * Volumes by Longhorn's manager; since version 1.8 the state of a volume is a label, and 1 the one that it is in.
 * @see https://longhorn.io/docs/latest/monitoring/metrics/
 * @internal
 */
export function longhornAlerts({ disk = 0.7 }: LonghornAlertOptions): Alert[] {
  const volume = '{{ or $labels.pvc $labels.volume }}';
  return [
    {
      name: 'LonghornVolumeDegraded',
      expression: 'longhorn_volume_robustness{state="degraded"} == 1',
      lasts: Duration.minutes(20),
      severity: AlertSeverity.WARNING,
      summary: `the volume ${volume} lacks replicas`,
      description:
        'It serves; a replica is away, or no node has the space for another. Look at the nodes and disks of Longhorn.',
    },
    {
      name: 'LonghornVolumeFaulted',
      expression: 'longhorn_volume_robustness{state="faulted"} == 1',
      lasts: Duration.minutes(2),
      severity: AlertSeverity.CRITICAL,
      summary: `the volume ${volume} has no replica that serves`,
      description: 'Pods with it stand still. Bring a node back that has a replica, or restore the volume from a copy.',
    },
    {
      name: 'LonghornNodeNotReady',
      expression: 'longhorn_node_status{condition="ready"} == 0',
      lasts: Duration.minutes(5),
      severity: AlertSeverity.WARNING,
      summary: 'the node {{ $labels.node }} is not ready for Longhorn',
      description: '{{ $labels.condition_reason }}: replicas on it are out of step. Look at longhorn-manager there.',
    },
    {
      name: 'LonghornDiskFilling',
      expression: `longhorn_disk_usage_bytes / longhorn_disk_capacity_bytes > ${disk}`,
      lasts: Duration.minutes(15),
      severity: AlertSeverity.WARNING,
      summary: 'the disk {{ $labels.disk }} of {{ $labels.node }} is {{ $value | humanizePercentage }} full',
      description: `More than ${percent(disk)}: Longhorn plans no replicas on a disk without space. Add disks, or remove volumes and snapshots.`,
    },
  ];
}
