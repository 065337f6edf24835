import { Duration } from '../../../core';
import { Alert, AlertSeverity, partProblem, percent } from './alert';

/** When Galera clusters are told of. */
export interface GaleraAlertOptions {
  /**
   * Members of each cluster.
   * @default 3
   */
  readonly members?: number;
  /**
   * Part of the time that writers stand still for a slow member.
   * @default 0.1
   */
  readonly paused?: number;
}

/** A MariaDB that is no member of anything has the same metrics, at 0. */
const OF_MEMBERS = 'and on (instance) mysql_global_variables_wsrep_on == 1';

/** @internal */
export function galeraProblems({ members = 3, paused = 0.1 }: GaleraAlertOptions): (string | undefined)[] {
  return [
    Number.isInteger(members) && members >= 2
      ? undefined
      : `a Galera cluster has two members or more, got ${members}; correct 'members'`,
    partProblem('paused', paused),
  ];
}

/**
 * Members by mysqld_exporter, on machines and of operators.
 * @see https://github.com/prometheus/mysqld_exporter/blob/main/collector/global_status.go
 * @see https://galeracluster.com/library/documentation/galera-status-variables.html
 * @internal
 */
export function galeraAlerts({ members = 3, paused = 0.1 }: GaleraAlertOptions): Alert[] {
  const member = '{{ or $labels.machine $labels.target $labels.pod $labels.instance }}';
  return [
    {
      name: 'GaleraMembersMissing',
      expression: `mysql_global_status_wsrep_cluster_size < ${members} ${OF_MEMBERS}`,
      lasts: Duration.minutes(5),
      severity: AlertSeverity.WARNING,
      summary: `${member} sees {{ $value }} members of ${members}`,
      description:
        'The cluster serves as long as most of its members see each other. Bring the missing one back before another is lost.',
    },
    {
      name: 'GaleraWithoutQuorum',
      expression: `(mysql_global_status_wsrep_cluster_status == 0 or mysql_global_status_wsrep_ready == 0) ${OF_MEMBERS}`,
      lasts: Duration.minutes(2),
      severity: AlertSeverity.CRITICAL,
      summary: `${member} takes no queries`,
      description:
        'It is cut off from most of the members. If all say so, the cluster is down: find the member with the newest state and start from it.',
    },
    {
      name: 'GaleraNotSynced',
      expression: `mysql_global_status_wsrep_local_state != 4 ${OF_MEMBERS}`,
      lasts: Duration.minutes(15),
      severity: AlertSeverity.WARNING,
      summary: `${member} is not in step with the others`,
      description:
        'It joins, gives its state to another member, or cannot follow. If it takes longer than a copy of the data takes, read its log.',
    },
    {
      name: 'GaleraWritersWait',
      expression: `rate(mysql_global_status_wsrep_flow_control_paused_ns[5m]) / 1e9 > ${paused} ${OF_MEMBERS}`,
      lasts: Duration.minutes(10),
      severity: AlertSeverity.WARNING,
      summary: `${member} stands still {{ $value | humanizePercentage }} of the time`,
      description: `More than ${percent(paused)}: one member cannot keep up, and all writers wait for it. Look at its disk.`,
    },
  ];
}
