import {
  AccessMode,
  App,
  BackupTarget,
  CertificateIssuer,
  Cluster,
  Environment,
  HardenedDeployment,
  HardenedNamespace,
  MongoDbCluster,
  MongoDbClusterProps,
  NodePool,
  PerconaMongoDbOperator,
  PodProbe,
  Port,
  Size,
} from '../../lib';
import { large, newRancher, openSite } from './rancher-site';
import { Mistake } from './mistake';

const storage = { storageClassName: 'block', accessMode: AccessMode.READ_WRITE_ONCE };
const to = BackupTarget.s3('elsewhere', {
  endpoint: 'https://s3.example.ac.th',
  bucket: 'testbed-backups',
  credentialsSecret: 'backup-s3',
});

/** A database of production with nothing to find fault with, but for what is said otherwise. */
function database(
  app: App,
  props: Partial<MongoDbClusterProps> = {},
  environment = Environment.PRODUCTION,
): MongoDbCluster {
  const exam = new HardenedNamespace(app, 'exam', { environment });
  return new MongoDbCluster(exam, 'documents', { storage, volume: Size.gibibytes(100), backup: { to }, ...props });
}

const web = {
  image: 'registry.example.org/web:1.4.2',
  cores: 0.25,
  memory: Size.mebibytes(256),
  ports: [Port.tcp(8080, 'http')],
  readiness: PodProbe.tcp(),
};

/** Mistakes in databases of MongoDB. */
export const mongos: readonly Mistake[] = [
  {
    name: 'a MongoDB with an even number of members',
    program: (app) => database(app, { members: 4 }),
    says: [
      "[exam/documents] a replica set has 3, 5 or 7 members that all hold data, so that a majority is left when some are lost, got 4; correct 'members'",
    ],
  },
  {
    name: 'a MongoDB of production with one member',
    program: (app) => database(app, { members: 1 }),
    says: [
      "[exam/documents] a database of production outlives the loss of a member, got 1 member; take 3 or 5 by 'members'",
    ],
  },
  {
    name: 'a MongoDB of production without copies',
    program: (app) => database(app, { backup: undefined }),
    says: [
      "[exam/documents] a database of production leaves copies elsewhere, got none of MongoDB 8.0 'documents' in 'exam'; give it a 'backup' (DATA-BACKUP)",
    ],
  },
  {
    name: 'more members of a MongoDB than nodes',
    program: (app) => {
      const site = openSite(app);
      const cluster = new Cluster(site, 'main', { managedBy: newRancher(site) });
      cluster.addPool('servers', NodePool.combined({ count: 3, flavor: large }));
      const exam = new HardenedNamespace(cluster, 'exam');
      new MongoDbCluster(exam, 'documents', { storage, volume: Size.gibibytes(10), members: 5, backup: { to } });
    },
    says: [
      "[chula/main/exam/documents] pods that share no host are as many as there are hosts for them, got 5 of 'documents-rs0' and 3 in 'chula-main'; lower their number, add hosts, or let them share (SPREAD-DOMAINS)",
    ],
  },
  {
    name: 'a MongoDB whose cache leaves no memory',
    program: (app) => database(app, { memory: Size.gibibytes(1), cacheRatio: 0.95 }),
    says: [
      "[exam/documents] a member has whole mebibytes of memory, 1280 or more, got 1Gi; correct 'memory'",
      "[exam/documents] the cache is a part of the memory above 0 and at most 0.8, got 0.95; correct 'cacheRatio'",
    ],
  },
  {
    name: 'routers of a MongoDB without shards',
    program: (app) => database(app, { routers: 3 }),
    says: ["[exam/documents] 'routers' is for a cluster with shards, got none; give 'shards', or leave it out"],
  },
  {
    name: 'callers outside for shards of a MongoDB that nobody signs for',
    program: (app) =>
      database(app, {
        shards: 2,
        outside: { hosts: ['a.example.org', 'b.example.org', 'c.example.org'], from: ['0.0.0.0/0'] },
      }),
    says: [
      "[exam/documents] a database is opened to ranges of its own, got '0.0.0.0/0', which is the whole world; name the ranges in 'from'",
      "[exam/documents] callers outside are shown a certificate with the names that they call, which the operator gives its own only at the first start, got no issuer; name one by 'issuer'",
      "[exam/documents] callers outside reach the members of one replica set, got shards; leave 'shards' out, or lead callers to an application in front",
    ],
  },
  {
    name: 'a name outside for two members of a MongoDB only',
    program: (app) =>
      database(app, {
        issuer: CertificateIssuer.fromName('own'),
        outside: { hosts: ['a.example.org', 'b.example.org'], from: ['192.0.2.0/24'] },
      }),
    says: ["[exam/documents] each member has a name outside, got 2 for 3 members; name as many in 'hosts'"],
  },
  {
    name: 'a volume of a MongoDB that shrinks',
    program: (app) => database(app, { volume: Size.gibibytes(50) }),
    files: {
      'cloudserve.lock.json': `${JSON.stringify({ version: 1, leases: {}, volumes: { cluster: { 'exam/documents': 102400 } } })}\n`,
    },
    says: [
      "[exam/documents] volumes never shrink, got 51200 MiB after 102400 MiB of cloudserve.lock.json for 'exam/documents'; ask for 102400 MiB or more, or copy the data to a new one by another name; where nothing of it stands any more, take the entry out of the file",
    ],
  },
  {
    name: 'a user of a MongoDB that the operator has for itself',
    program: (app) => database(app).addUser('backup', { databases: ['exam'] }),
    says: ["[exam/documents] a user is none of the operator's own, got 'backup'; rename it"],
  },
  {
    name: 'a user of a MongoDB in two namespaces',
    program: (app) => {
      const user = database(app).addUser('exam', { databases: ['exam'] });
      new HardenedDeployment(new HardenedNamespace(app, 'shop'), 'web', web).use(user, 'MONGO');
    },
    says: [
      "[shop/web] pods get Secrets of their own namespace, got user 'exam' of 'documents' of 'exam' in 'shop'; make it there, or bring its Secrets by an ExternalSecret and name it as an external one",
    ],
  },
  {
    name: 'an operator of MongoDB after the database that had one made',
    program: (app) => {
      database(app);
      new PerconaMongoDbOperator(app, 'operator');
    },
    says: [
      "[operator] a cluster has one operator of MongoDB, got another one after 'PerconaMongoDbOperator'; make this one before the databases, which bring their own where there is none, or take it away",
    ],
  },
];
