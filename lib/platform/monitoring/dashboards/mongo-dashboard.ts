import { DashboardPage } from './dashboard-page';
import { NONE, Unit, atLeast, lines, rising, stat } from './panel';
import { CLUSTER, inNamespace, namespaceOf, rate, sumBy } from './selection';

const state = inNamespace('mongodb_mongod_replset_my_state');

/**
 * Replica sets of MongoDB by the names of Percona's exporter in compatible mode.
 * @see https://github.com/percona/mongodb_exporter
 * @internal
 */
export const MONGO_PAGE: DashboardPage = {
  uid: 'cloudserve-mongodb',
  title: 'MongoDB',
  variables: [CLUSTER, namespaceOf('mongodb_up')],
  rows: [
    {
      title: 'Now',
      panels: [
        stat('Members that answer', `sum(${inNamespace('mongodb_up')})`, { colours: atLeast(1) }),
        stat('Sets without a primary', `count(max by (namespace, set) (${state} == bool 1) == 0) or vector(0)`, {
          colours: NONE,
        }),
        stat('Furthest behind', `max(${inNamespace('mongodb_mongod_replset_member_replication_lag')})`, {
          unit: Unit.SECONDS,
          colours: rising(10, 30),
        }),
        stat(
          'Shortest history of changes',
          `min(${inNamespace('mongodb_mongod_replset_oplog_head_timestamp')} - ${inNamespace('mongodb_mongod_replset_oplog_tail_timestamp')})`,
          {
            unit: Unit.SECONDS,
            colours: [{ colour: 'red' }, { colour: 'yellow', from: 3600 }, { colour: 'green', from: 86_400 }],
          },
        ),
      ],
    },
    {
      title: 'Replica sets',
      panels: [
        lines('State: 1 primary, 2 secondary', { '{{set}} {{pod}}': `max by (set, pod) (${state})` }),
        lines(
          'Behind the primary',
          {
            '{{set}} {{name}}': `max by (set, name) (${inNamespace('mongodb_mongod_replset_member_replication_lag')})`,
          },
          { unit: Unit.SECONDS },
        ),
        lines(
          'Round trip between members',
          {
            '{{set}} {{name}}': `max by (set, name) (${inNamespace('mongodb_mongod_replset_member_ping_ms')})`,
          },
          { unit: Unit.MILLISECONDS },
        ),
        lines(
          'History of changes',
          {
            '{{pod}}': `${inNamespace('mongodb_mongod_replset_oplog_head_timestamp')} - ${inNamespace('mongodb_mongod_replset_oplog_tail_timestamp')}`,
          },
          { unit: Unit.SECONDS },
        ),
      ],
    },
    {
      title: 'Work',
      panels: [
        lines(
          'Operations',
          { '{{legacy_op_type}}': sumBy('legacy_op_type', rate(inNamespace('mongodb_ss_opcounters'))) },
          {
            unit: Unit.PER_SECOND,
          },
        ),
        lines('Connections', { '{{pod}}': sumBy('pod', inNamespace('mongodb_ss_connections', 'conn_type="current"')) }),
        lines(
          'Memory for data',
          {
            '{{pod}}': inNamespace('mongodb_ss_wt_cache_bytes_currently_in_the_cache'),
            'limit {{pod}}': inNamespace('mongodb_ss_wt_cache_maximum_bytes_configured'),
          },
          { unit: Unit.BYTES },
        ),
        lines(
          'Documents',
          { '{{doc_op_type}}': sumBy('doc_op_type', rate(inNamespace('mongodb_ss_metrics_document'))) },
          {
            unit: Unit.PER_SECOND,
          },
        ),
      ],
    },
  ],
};
