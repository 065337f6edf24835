import { Duration } from '../../../core';
import { MetricsJob } from '../../../model';
import { Alert, AlertSeverity, partProblem, percent } from './alert';

/** When SQL databases and the stores of clusters are told of. */
export interface DatastoreAlertOptions {
  /**
   * Part of the connections in use.
   * @default 0.8
   */
  readonly connections?: number;
}

/** @internal */
export function datastoreProblems({ connections = 0.8 }: DatastoreAlertOptions): (string | undefined)[] {
  return [partProblem('connections', connections)];
}

/**
 * Databases by mysqld_exporter, the stores of clusters by what their API servers get from them: kine is asked as etcd is.
 * @see https://github.com/prometheus/mysqld_exporter
 * @see https://kubernetes.io/docs/reference/instrumentation/metrics/
 * @internal
 */
export function datastoreAlerts({ connections = 0.8 }: DatastoreAlertOptions): Alert[] {
  return [
    {
      name: 'SqlDatabaseDown',
      expression: `mysql_up == 0 or up{job="${MetricsJob.MYSQL}"} == 0`,
      lasts: Duration.minutes(1),
      severity: AlertSeverity.CRITICAL,
      summary: 'the database {{ or $labels.machine $labels.instance }} does not answer',
      description:
        'Either the database or its whole machine is away. Clusters whose only store it is take no changes until it is back; their pods go on.',
    },
    {
      name: 'SqlConnectionsNearlyUsed',
      expression: `mysql_global_status_threads_connected / mysql_global_variables_max_connections > ${connections}`,
      lasts: Duration.minutes(10),
      severity: AlertSeverity.WARNING,
      summary:
        '{{ or $labels.machine $labels.instance }} has {{ $value | humanizePercentage }} of its connections in use',
      description: `More than ${percent(connections)}: at the limit new callers are refused. See who holds them, or raise max_connections.`,
    },
    {
      name: 'ClusterStoreFails',
      expression:
        'sum by (instance) (rate(etcd_request_errors_total[5m])) / sum by (instance) (rate(etcd_requests_total[5m])) > 0.05',
      lasts: Duration.minutes(5),
      severity: AlertSeverity.CRITICAL,
      summary:
        '{{ $value | humanizePercentage }} of what the API server {{ $labels.instance }} asks of its store fails',
      description:
        'The cluster takes changes badly or not at all. Look at its etcd, or at the database behind kine and the way to it.',
    },
  ];
}
