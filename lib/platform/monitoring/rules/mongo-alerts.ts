import { Duration, durationWords } from '../../../core';
import { Alert, AlertSeverity } from './alert';

/** When MongoDB is told of. */
export interface MongoAlertOptions {
  /**
   * How far a member may be behind the primary.
   * @default - 30 seconds
   */
  readonly lag?: Duration;
}

/**
 * Replica sets by Percona's mongodb_exporter 0.40 or later in compatible mode (`--compatible-mode --collector.diagnosticdata
 * --collector.replicasetstatus`): the state of members has its name of version 1 there.
 * @see https://github.com/percona/mongodb_exporter/blob/main/exporter/v1_compatibility.go
 * @internal
 */
export function mongoAlerts({ lag = Duration.seconds(30) }: MongoAlertOptions): Alert[] {
  return [
    {
      name: 'MongoDown',
      expression: 'mongodb_up == 0',
      lasts: Duration.minutes(5),
      severity: AlertSeverity.WARNING,
      summary: '{{ or $labels.pod $labels.instance }} of MongoDB does not answer',
      description: 'The set serves as long as most of its members do. Look at the pod and its volume.',
    },
    {
      name: 'MongoWithoutPrimary',
      expression: 'max by (namespace, set) (mongodb_mongod_replset_my_state == bool 1) == 0',
      lasts: Duration.minutes(2),
      severity: AlertSeverity.CRITICAL,
      summary: 'the replica set {{ $labels.namespace }}/{{ $labels.set }} has no primary',
      description: 'It takes no writes. Most of its members are away or do not see each other.',
    },
    {
      name: 'MongoMemberBehind',
      expression: `max by (namespace, set, name) (mongodb_mongod_replset_member_replication_lag) > ${lag.toSeconds()}`,
      lasts: Duration.minutes(5),
      severity: AlertSeverity.WARNING,
      summary: '{{ $labels.name }} of {{ $labels.set }} is {{ $value | humanizeDuration }} behind the primary',
      description: `More than ${durationWords(lag)}: reads from it are old, and it cannot become the primary without loss. Look at its disk and its network.`,
    },
    {
      name: 'MongoMembersMissing',
      expression:
        'count by (namespace, set) (mongodb_mongod_replset_my_state < 3 and mongodb_mongod_replset_my_state > 0) < max by (namespace, set) (mongodb_mongod_replset_number_of_members)',
      lasts: Duration.minutes(10),
      severity: AlertSeverity.WARNING,
      summary: 'the replica set {{ $labels.namespace }}/{{ $labels.set }} has {{ $value }} members in service',
      description: 'Fewer than are configured are primary or secondary. Bring the others back before one more is lost.',
    },
  ];
}
