import { AlertCase } from './alert-case';

const MEMBER = { 'mysql_global_variables_wsrep_on{instance="10.0.0.5:9104"}': '1x60' };
/** A MariaDB that is no member of anything. */
const ALONE = { 'mysql_global_variables_wsrep_on{instance="10.0.0.9:9104"}': '0x60' };

/** Galera and MongoDB. */
export const DATABASE_CASES: Record<string, AlertCase> = {
  GaleraMembersMissing: {
    fires: {
      series: {
        ...MEMBER,
        'mysql_global_status_wsrep_cluster_size{instance="10.0.0.5:9104",machine="chula-db-1"}': '3x2 2x15',
      },
      at: '12m',
      labels: { instance: '10.0.0.5:9104', machine: 'chula-db-1' },
      summary: 'chula-db-1 sees 2 members of 3',
    },
    quiet: {
      series: {
        ...MEMBER,
        ...ALONE,
        'mysql_global_status_wsrep_cluster_size{instance="10.0.0.5:9104",machine="chula-db-1"}': '3x20',
        'mysql_global_status_wsrep_cluster_size{instance="10.0.0.9:9104",machine="chula-sql-1"}': '0x20',
      },
      at: '12m',
    },
  },
  GaleraWithoutQuorum: {
    fires: {
      series: {
        ...MEMBER,
        'mysql_global_status_wsrep_cluster_status{instance="10.0.0.5:9104",machine="chula-db-1"}': '0x12',
        'mysql_global_status_wsrep_ready{instance="10.0.0.5:9104",machine="chula-db-1"}': '0x12',
      },
      at: '5m',
      labels: { instance: '10.0.0.5:9104', machine: 'chula-db-1' },
      summary: 'chula-db-1 takes no queries',
    },
    quiet: {
      series: {
        ...MEMBER,
        'mysql_global_status_wsrep_cluster_status{instance="10.0.0.5:9104",machine="chula-db-1"}': '1x12',
        'mysql_global_status_wsrep_ready{instance="10.0.0.5:9104",machine="chula-db-1"}': '1x12',
        ...ALONE,
        'mysql_global_status_wsrep_ready{instance="10.0.0.9:9104",machine="chula-sql-1"}': '0x12',
      },
      at: '5m',
    },
  },
  GaleraNotSynced: {
    fires: {
      series: { ...MEMBER, 'mysql_global_status_wsrep_local_state{instance="10.0.0.5:9104",pod="exam-db-0"}': '2x30' },
      at: '20m',
      labels: { instance: '10.0.0.5:9104', pod: 'exam-db-0' },
      summary: 'exam-db-0 is not in step with the others',
    },
    quiet: {
      series: {
        ...MEMBER,
        'mysql_global_status_wsrep_local_state{instance="10.0.0.5:9104",pod="exam-db-0"}': '4x5 2x10 4x20',
      },
      at: '20m',
    },
  },
  GaleraWritersWait: {
    fires: {
      series: {
        ...MEMBER,
        'mysql_global_status_wsrep_flow_control_paused_ns{instance="10.0.0.5:9104"}': '0+30000000000x20',
      },
      at: '18m',
      labels: { instance: '10.0.0.5:9104' },
      summary: '10.0.0.5:9104 stands still 50% of the time',
    },
    quiet: {
      series: {
        ...MEMBER,
        'mysql_global_status_wsrep_flow_control_paused_ns{instance="10.0.0.5:9104"}': '0+3000000000x20',
      },
      at: '18m',
    },
  },
  MongoDown: {
    fires: {
      series: { 'mongodb_up{namespace="exam",pod="db-rs0-1"}': '0x12' },
      at: '8m',
      labels: { namespace: 'exam', pod: 'db-rs0-1' },
      summary: 'db-rs0-1 of MongoDB does not answer',
    },
    quiet: { series: { 'mongodb_up{namespace="exam",pod="db-rs0-1"}': '1x12' }, at: '8m' },
  },
  MongoWithoutPrimary: {
    fires: {
      series: {
        'mongodb_mongod_replset_my_state{namespace="exam",set="rs0",pod="db-rs0-0"}': '2x12',
        'mongodb_mongod_replset_my_state{namespace="exam",set="rs0",pod="db-rs0-1"}': '2x12',
      },
      at: '6m',
      labels: { namespace: 'exam', set: 'rs0' },
      summary: 'the replica set exam/rs0 has no primary',
    },
    quiet: {
      series: {
        'mongodb_mongod_replset_my_state{namespace="exam",set="rs0",pod="db-rs0-0"}': '2x12',
        'mongodb_mongod_replset_my_state{namespace="exam",set="rs0",pod="db-rs0-1"}': '1x12',
      },
      at: '6m',
    },
  },
  MongoMemberBehind: {
    fires: {
      series: {
        'mongodb_mongod_replset_member_replication_lag{namespace="exam",set="rs0",name="db-rs0-1:27017",state="SECONDARY",self="0"}':
          '120x12',
        'mongodb_mongod_replset_member_replication_lag{namespace="exam",set="rs0",name="db-rs0-1:27017",state="SECONDARY",self="1"}':
          '118x12',
      },
      at: '8m',
      labels: { name: 'db-rs0-1:27017', namespace: 'exam', set: 'rs0' },
      summary: 'db-rs0-1:27017 of rs0 is 2m 0s behind the primary',
    },
    quiet: {
      series: {
        'mongodb_mongod_replset_member_replication_lag{namespace="exam",set="rs0",name="db-rs0-1:27017",state="SECONDARY",self="0"}':
          '30x12',
      },
      at: '8m',
    },
  },
  MongoMembersMissing: {
    fires: {
      series: {
        'mongodb_mongod_replset_my_state{namespace="exam",set="rs0",pod="db-rs0-0"}': '1x20',
        'mongodb_mongod_replset_my_state{namespace="exam",set="rs0",pod="db-rs0-1"}': '2x20',
        'mongodb_mongod_replset_my_state{namespace="exam",set="rs0",pod="db-rs0-2"}': '8x20',
        'mongodb_mongod_replset_number_of_members{namespace="exam",set="rs0",pod="db-rs0-0"}': '3x20',
      },
      at: '15m',
      labels: { namespace: 'exam', set: 'rs0' },
      summary: 'the replica set exam/rs0 has 2 members in service',
    },
    quiet: {
      series: {
        'mongodb_mongod_replset_my_state{namespace="exam",set="rs0",pod="db-rs0-0"}': '1x20',
        'mongodb_mongod_replset_my_state{namespace="exam",set="rs0",pod="db-rs0-1"}': '2x20',
        'mongodb_mongod_replset_number_of_members{namespace="exam",set="rs0",pod="db-rs0-0"}': '2x20',
      },
      at: '15m',
    },
  },
};
