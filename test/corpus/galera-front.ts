import {
  App,
  BackupTarget,
  Cluster,
  GaleraCluster,
  GaleraClusterProps,
  HardenedDeployment,
  HardenedNamespace,
  Size,
} from '../../lib';
import { WEB } from '../manifests/hardened';
import { BLOCK } from '../platform/monitoring/monitoring-fixture';
import { Mistake } from './mistake';

function exam(app: App, cluster = 'main'): HardenedNamespace {
  return new HardenedNamespace(new Cluster(app, cluster), 'exam');
}

function databases(scope: HardenedNamespace, props: Partial<GaleraClusterProps> = {}): GaleraCluster {
  const to = BackupTarget.s3('elsewhere', {
    endpoint: 'https://s3.example.org',
    bucket: 'backups',
    credentialsSecret: 'backup-s3',
  });
  return new GaleraCluster(scope, 'sql', { storage: BLOCK, volume: Size.gibibytes(50), backup: { to }, ...props });
}

/** What stands in front of Galera clusters. */
export const galeraFronts: readonly Mistake[] = [
  {
    name: 'pods of the name that haproxy in front of databases has',
    program: (app) => {
      const namespace = exam(app);
      databases(namespace);
      new HardenedDeployment(namespace, 'sql-haproxy', { ...WEB, namespace: 'exam' });
    },
    says: [
      "[main/exam/sql-haproxy/Unit/Budget] an object is written once a cluster, got PodDisruptionBudget 'exam/sql-haproxy', which 'main/exam/sql/Haproxy/Pods/Unit/Budget' defines already; remove one or give it another name",
      "[main/exam/sql-haproxy/Unit/Connections-Policy] an object is written once a cluster, got NetworkPolicy 'exam/sql-haproxy', which 'main/exam/sql/Haproxy/Pods/Unit/Connections-Policy' defines already; remove one or give it another name",
      "[main/exam/sql-haproxy/Unit/Resource] an object is written once a cluster, got Deployment 'exam/sql-haproxy', which 'main/exam/sql/Haproxy/Pods/Unit/Resource' defines already; remove one or give it another name",
      "[main/exam/sql-haproxy/Unit/Service] an object is written once a cluster, got Service 'exam/sql-haproxy', which 'main/exam/sql/Haproxy/Pods/Unit/Service' defines already; remove one or give it another name",
    ],
  },
  {
    name: 'a caller of the databases of another cluster',
    program: (app) => {
      const sql = databases(exam(app));
      const web = new HardenedDeployment(exam(app, 'edge'), 'web', { ...WEB, namespace: 'exam' });
      web.connections.allowTo(sql);
    },
    says: [
      "[main/exam/sql/Haproxy/Connections] pods call each other within a cluster, got a caller 'edge/exam/web' of 'edge' and these of 'main'; call them through a gateway",
    ],
  },
  {
    name: 'more connections of a member than there can be',
    program: (app) => void databases(exam(app), { maxConnections: 20_000 }),
    says: [
      "[main/exam/sql] the number of connections of a member is a whole number from 10 to 10000, got 20000; correct 'maxConnections'",
    ],
  },
];
