import { Duration, durationWords } from '../../../core';
import { Alert, AlertSeverity, promDuration } from './alert';

/** When the age of copies is told. */
export interface BackupAlertOptions {
  /**
   * How old the newest copy may be: longer than the time between two.
   * @default - 26 hours, for copies of every day
   */
  readonly maxAge?: Duration;
  /**
   * The names of CronJobs that make copies, as a regular expression.
   * @default - those with `backup` in them
   */
  readonly cronJobs?: string;
}

/**
 * Ages of copies. Those of SQL databases are recorded by the machine that makes them, which may be another one each time; the last record
 * counts for two days after the machine is gone. Rancher's operator tells of its own with `monitoring.metrics.enabled`. Snapshots of etcd
 * are objects of K3s and RKE2 that kube-state-metrics reads (`watchedResources`).
 * @see https://github.com/rancher/backup-restore-operator
 * @see https://github.com/kubernetes/kube-state-metrics/blob/main/docs/metrics/workload/cronjob-metrics.md
 * @see https://docs.k3s.io/cli/etcd-snapshot
 * @internal
 */
export function backupAlerts({ maxAge = Duration.hours(26), cronJobs = '.*backup.*' }: BackupAlertOptions): Alert[] {
  const age = maxAge.toSeconds();
  const window = promDuration(Duration.seconds(age * 2));
  const words = durationWords(maxAge);
  const last = (by: string, metric: string): string =>
    `time() - max by (${by}) (max_over_time(${metric}[${window}])) > ${age}`;
  const jobs = (metric: string): string => `max by (namespace, cronjob) (${metric}{cronjob=~"${cronJobs}"})`;
  return [
    {
      name: 'DatabaseBackupTooOld',
      expression: last('prefix', 'cloudserve_backup_last_success_timestamp_seconds'),
      severity: AlertSeverity.CRITICAL,
      summary: 'the newest copy in {{ $labels.prefix }} is {{ $value | humanizeDuration }} old',
      description: `No copy of the database reached the bucket for ${words}. Read the journal of cloudserve-sql-backup on the machine that makes them.`,
    },
    {
      name: 'DatabaseBackupMissing',
      expression: `max by (prefix) (max_over_time(cloudserve_backup_last_attempt_timestamp_seconds[${window}])) unless max by (prefix) (max_over_time(cloudserve_backup_last_success_timestamp_seconds[${window}]))`,
      lasts: Duration.hours(2),
      severity: AlertSeverity.CRITICAL,
      summary: 'no copy ever reached {{ $labels.prefix }}',
      description:
        'Copies were tried and failed. Read the journal of cloudserve-sql-backup on the machine that makes them; its bucket or credentials may be wrong.',
    },
    {
      name: 'RancherBackupTooOld',
      expression: last('name', 'rancher_backup_last_processed_timestamp_seconds'),
      severity: AlertSeverity.CRITICAL,
      summary: "the newest copy of Rancher's backup {{ $labels.name }} is {{ $value | humanizeDuration }} old",
      description: `The operator made no copy for ${words}. Look at the conditions of the Backup and at the log of rancher-backup.`,
    },
    {
      name: 'RancherBackupFails',
      expression: 'increase(rancher_backups_failed_total[6h]) > 0',
      severity: AlertSeverity.WARNING,
      summary: "Rancher's backup {{ $labels.name }} failed in the past 6 hours",
      description:
        'Look at the conditions of the Backup and at the log of rancher-backup; its bucket or credentials may be wrong.',
    },
    {
      name: 'EtcdSnapshotTooOld',
      expression: last('node', 'cloudserve_etcd_snapshot_created_timestamp_seconds'),
      severity: AlertSeverity.CRITICAL,
      summary: 'the newest snapshot of etcd on {{ $labels.node }} is {{ $value | humanizeDuration }} old',
      description: `The server took none for ${words}. Read its log, and look at its disk and at the bucket.`,
    },
    {
      name: 'BackupJobTooOld',
      expression: `time() - (${jobs('kube_cronjob_status_last_successful_time')} or ${jobs('kube_cronjob_created')}) > ${age} unless ${jobs('kube_cronjob_spec_suspend')} == 1`,
      severity: AlertSeverity.CRITICAL,
      summary: '{{ $labels.namespace }}/{{ $labels.cronjob }} did not succeed for {{ $value | humanizeDuration }}',
      description: `The job makes copies. It did not succeed for ${words}, or not since it was made. Look at its last pods.`,
    },
  ];
}
