import {
  App,
  BackupTarget,
  Cluster,
  DataSpread,
  GaleraCluster,
  GaleraClusterProps,
  HardenedDeployment,
  HardenedNamespace,
  MariaDbOperator,
  MongoDbCluster,
  Size,
  SqlRestore,
} from '../../lib';
import { WEB } from '../manifests/hardened';
import { BLOCK } from '../platform/monitoring/monitoring-fixture';
import { Mistake } from './mistake';

const BACKUPS = BackupTarget.s3('elsewhere', {
  endpoint: 'https://s3.example.org',
  bucket: 'backups',
  credentialsSecret: 'backup-s3',
});

/** A cluster of databases that a rule has nothing to say of. */
function databases(app: App, props: Partial<GaleraClusterProps> = {}): GaleraCluster {
  const exam = new HardenedNamespace(new Cluster(app, 'main'), 'exam');
  return new GaleraCluster(exam, 'sql', {
    storage: BLOCK,
    volume: Size.gibibytes(50),
    backup: { to: BACKUPS },
    ...props,
  });
}

/** Galera clusters of an operator. */
export const galeraClusters: readonly Mistake[] = [
  {
    name: 'a Galera cluster with as many members on one side as on the other',
    program: (app) => void databases(app, { members: 4 }),
    says: [
      "[main/exam/sql] a Galera cluster has 3 or 5 members, of which most must see each other, got 4; correct 'members'",
    ],
  },
  {
    name: 'a buffer pool that leaves no room for connections',
    program: (app) => void databases(app, { memory: Size.gibibytes(2), bufferPool: Size.mebibytes(1536) }),
    says: [
      "[main/exam/sql] a member's memory holds its buffer pool and 912 MiB for 200 connections and itself, got 2048 MiB for a pool of 1536 MiB; raise 'memory' to 2448 MiB, or lower 'maxConnections' or 'bufferPool'",
    ],
  },
  {
    name: 'a restore of a Galera cluster to any moment',
    program: (app) => void databases(app, { backup: { to: BACKUPS, pointInTime: true } }),
    says: [
      "[main/exam/sql] a Galera cluster is restored to one of its copies, as its operator keeps binary logs of replication alone, got 'pointInTime'; take it out and make copies more often by 'every'",
    ],
  },
  {
    name: 'settings of a member that the cluster sets by itself',
    program: (app) => void databases(app, { settings: { wsrep_on: 'OFF', max_connections: '5000' } }),
    says: [
      "[main/exam/sql] a setting that members agree on, or that follows from others, is not stated twice, got 'max_connections'; take it out of 'settings'",
      "[main/exam/sql] a setting that members agree on, or that follows from others, is not stated twice, got 'wsrep_on'; take it out of 'settings'",
    ],
  },
  {
    name: 'an operator of MariaDB after the databases that brought one',
    program: (app) => {
      const sql = databases(app);
      new MariaDbOperator(app.node.findChild('main') as Cluster, 'operator');
      sql.addDatabase('exam');
    },
    says: [
      "[main/operator] a cluster has one operator of MariaDB, got another one after 'main/MariaDbOperator'; make this one before the databases, which bring their own where there is none, or take it away",
    ],
  },
  {
    name: 'two databases of one name',
    program: (app) => {
      const sql = databases(app);
      sql.addDatabase('exam');
      sql.addDatabase('exam');
    },
    says: [
      "[main/exam/sql] a database is the only one of its name in a Galera cluster, got 'exam' twice; give another",
    ],
  },
  {
    name: 'a user whose Secret would be that of the operator',
    program: (app) => void databases(app).addDatabase('exam', { user: 'ca_bundle' }),
    says: [
      "[main/exam/sql/Database-exam/User] a user has a name of at most 48 lower-case letters, digits and underscores that the server and its operator have not themselves, got 'ca_bundle'; rename it",
    ],
  },
  {
    name: 'a database for pods of another namespace',
    program: (app) => {
      const sql = databases(app);
      const shop = new HardenedNamespace(app.node.findChild('main') as Cluster, 'shop');
      new HardenedDeployment(shop, 'web', { ...WEB, namespace: undefined }).use(sql.addDatabase('exam'), 'SQL');
    },
    says: [
      "[main/shop/web] pods get Secrets of their own namespace, got database 'exam' of 'sql' of 'exam' in 'shop'; make it there, or bring its Secrets by an ExternalSecret and name it as an external one",
    ],
  },
  {
    name: 'a kind of spread that there is not',
    program: (app) => void databases(app, { spread: 'racks' as DataSpread }),
    says: [
      "[main/exam/sql] 'spread' of a Galera cluster is one of DataSpread, got 'racks'; write it as DataSpread.HOSTS or DataSpread.ZONES",
    ],
  },
  {
    name: 'a Galera cluster that begins with copies of no time',
    program: (app) => void databases(app, { restore: SqlRestore.from(BACKUPS, { before: '01.03.2026' }) }),
    says: [
      "[main/exam/sql] a time is written as '2026-03-01T12:00:00Z', got '01.03.2026'; correct 'before' of the restore",
    ],
  },
  {
    name: 'a Galera cluster of a name that its pods have',
    program: (app) => void databases(app, { name: 'sql-0' }),
    says: [
      "[main/exam/sql] a Galera cluster has a name of at most 40 lower-case letters, digits and hyphens that does not end like that of a member, got 'sql-0'; give another 'name'",
    ],
  },
  {
    name: 'a Service of a name that the operator gives one of its own',
    program: (app) => {
      const { node } = databases(app);
      new HardenedDeployment(node.scope!, 'sql-primary', { ...WEB, namespace: 'exam' });
    },
    says: [
      "[main/exam/sql] the operator of a Galera cluster leads Services of its names to members, got Service 'sql-primary' of 'main/exam/sql-primary/Unit' in 'exam' too; give one of them another 'name'",
    ],
  },
  {
    name: 'a Galera cluster and a MongoDB of one name',
    program: (app) => {
      const { node } = databases(app);
      const props = { name: 'sql', storage: BLOCK, volume: Size.gibibytes(50), backup: { to: BACKUPS } };
      new MongoDbCluster(node.scope!, 'documents', props);
    },
    says: [
      "[main/exam/documents/Unit] a unit has a folder of its own, got 'main/40-data/exam-sql', which 'main/exam/sql/Unit' has already; give one another 'component'",
      "[main/exam/documents] a companion has a path of its own, got 'main/runbooks/exam-sql-restore.md', which 'main/exam/sql' has already; give one another path",
      "[main/exam/documents] a name must be the only one among the databases of 'exam' in 'main', got 'sql', which 'main/exam/sql' has already; rename one (NAME-DUPLICATE)",
    ],
  },
  {
    name: 'a label of nodes without a value',
    program: (app) => void databases(app, { nodeLabels: { disk: undefined as unknown as string } }),
    says: ["[main/exam/sql] 'nodeLabels.disk' of a Galera cluster is a text, got nothing; write it as 'true'"],
  },
  {
    name: 'a database of two words, twice',
    program: (app) => {
      const sql = databases(app);
      sql.addDatabase('exam-2025');
      sql.addDatabase('exam-2025');
    },
    says: [
      "[main/exam/sql] a database is the only one of its name in a Galera cluster, got 'exam-2025' twice; give another",
    ],
  },
];
