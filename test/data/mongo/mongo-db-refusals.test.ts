import { App } from 'cdk8s';
import {
  BackupTarget,
  CertificateIssuer,
  Duration,
  Environment,
  MongoDbCluster,
  MongoDbClusterProps,
  MongoDbEndpoint,
  MongoDbRole,
  SecretReference,
  Size,
} from '../../../lib';
import { Construct } from 'constructs';
import { enterEntry } from '../../../lib/manifests';
import { validations } from '../../support/rendered';
import { BACKUPS, STORAGE, documents } from './stand';

const issuer = CertificateIssuer.fromName('own');
const hosts = ['a.example.org', 'b.example.org', 'c.example.org'];

const WRONG: Readonly<Record<string, [Partial<MongoDbClusterProps>, string]>> = {
  'an even number of members': [
    { members: 4 },
    "a replica set has 3, 5 or 7 members that all hold data, so that a majority is left when some are lost, got 4; correct 'members'",
  ],
  'more members than may vote': [{ members: 9 }, "got 9; correct 'members'"],
  'one member in production': [
    { members: 1 },
    "a database of production outlives the loss of a member, got 1 member; take 3 or 5 by 'members'",
  ],
  'no shards at all': [{ shards: 0 }, "the number of shards is a whole number from 1 to 32, got 0; correct 'shards'"],
  'one router': [
    { shards: 2, routers: 1 },
    "the number of routers is a whole number from 2 to 16, got 1; correct 'routers'",
  ],
  'two config servers': [{ shards: 2, configServers: 2 }, "got 2; correct 'configServers'"],
  'one config server for shards with more members': [
    { shards: 2, configServers: 1 },
    "the set of config servers has 3, 5 or 7 members, so that a majority is left when some are lost, got 1; correct 'configServers'",
  ],
  'routers without shards': [
    { routers: 3 },
    "'routers' is for a cluster with shards, got none; give 'shards', or leave it out",
  ],
  'volumes of config servers without shards': [{ configVolume: Size.gibibytes(5) }, "'configVolume' is for a cluster"],
  'memory that leaves nothing beside the cache': [
    { memory: Size.gibibytes(1) },
    "a member has whole mebibytes of memory, 1280 or more, got 1Gi; correct 'memory'",
  ],
  'memory of a config server': [{ shards: 1, configMemory: Size.mebibytes(512) }, "got 512Mi; correct 'configMemory'"],
  'memory of a router': [{ shards: 1, routerMemory: Size.mebibytes(128) }, "got 128Mi; correct 'routerMemory'"],
  'a cache that is nearly all memory': [
    { cacheRatio: 0.9 },
    "the cache is a part of the memory above 0 and at most 0.8, got 0.9; correct 'cacheRatio'",
  ],
  'a cache that the operator would raise': [
    { memory: Size.gibibytes(2), cacheRatio: 0.1 },
    "WiredTiger takes a cache of 256 MiB or more, got 102 MiB: 0.1 x (2048 MiB - 1024 MiB); raise 'cacheRatio' or 'memory'",
  ],
  'no cores': [{ cores: 0 }, "a member has 0.1 to 128 cores, got 0; correct 'cores'"],
  'a volume of nothing': [
    { volume: Size.mebibytes(100) },
    "a volume has whole mebibytes, 1024 or more, got 100Mi; correct 'volume'",
  ],
  'a name that the operator refuses': [
    { name: 'd'.repeat(48) },
    `a MongoDB has a name of at most 47 lower-case letters, digits and hyphens, got '${'d'.repeat(48)}'; give another 'name'`,
  ],
  'copies that no clock makes': [
    { backup: { to: BACKUPS, every: Duration.hours(5) } },
    "copies of a MongoDB come every 5, 10, 15, 20 or 30 minutes, every 1, 2, 3, 4, 6, 8 or 12 hours, or every 1 or 7 days, got 5 hours; correct 'every'",
  ],
  'copies that are not kept': [
    { backup: { to: BACKUPS, keep: 0 } },
    "copies of a MongoDB are kept, a whole number from 1 to 1000 of them, got 0; correct 'keep'",
  ],
  'copies by http': [
    {
      backup: {
        to: BackupTarget.s3('here', { endpoint: 'http://minio', bucket: 'copies', credentialsSecret: 'backup-s3' }),
      },
    },
    'a backup target is reached by https',
  ],
  'another series of releases': [
    { release: '7.0.30-16' },
    "a release is one of Percona Server for MongoDB 8.0, like '8.0.19-7', got '7.0.30-16'; correct 'release'",
  ],
  'a Prometheus of no namespace': [{ metricsFrom: 'Monitoring' }, "got 'Monitoring'; give its name by 'metricsFrom'"],
  'shards for callers outside': [
    { shards: 2, issuer, outside: { hosts, from: ['192.0.2.0/24'] } },
    'callers outside reach the members of one replica set, got shards;',
  ],
  'callers outside without an issuer': [
    { outside: { hosts, from: ['192.0.2.0/24'] } },
    "callers outside are shown a certificate with the names that they call, which the operator gives its own only at the first start, got no issuer; name one by 'issuer'",
  ],
  'fewer names outside than members': [
    { issuer, outside: { hosts: hosts.slice(1), from: ['192.0.2.0/24'] } },
    "each member has a name outside, got 2 for 3 members; name as many in 'hosts'",
  ],
  'one name for two members': [
    { issuer, outside: { hosts: ['a.example.org', 'a.example.org', 'b.example.org'], from: ['192.0.2.0/24'] } },
    "a name outside is of one member, got 'a.example.org' twice; correct 'hosts'",
  ],
  'an address for a name': [
    { issuer, outside: { hosts: ['192.0.2.7', 'b.example.org', 'c.example.org'], from: ['192.0.2.0/24'] } },
    "a name outside is one of a zone, like 'mongo-0.example.org', got '192.0.2.7'; correct 'hosts'",
  ],
  'nobody outside': [
    { issuer, outside: { hosts, from: [] } },
    "a database is opened to ranges that are named, got none; name them in 'from', or leave 'outside' out",
  ],
  'the whole world outside': [
    { issuer, outside: { hosts, from: ['0.0.0.0/0'] } },
    "a database is opened to ranges of its own, got '0.0.0.0/0', which is the whole world; name the ranges in 'from'",
  ],
  'a range that is none': [{ issuer, outside: { hosts, from: ['campus'] } }, "CIDR 'campus'"],
};

test.each(Object.entries(WRONG))('%s is refused', (_, [props, says]) => {
  const told = validations(documents(props).app);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`[exam/documents] `);
  expect(told[0]).toContain(says);
});

test('all that is wrong is said at once', () => {
  expect(validations(documents({ members: 2, cores: 0, release: '8' }).app)).toHaveLength(3);
});

test('a load balancer that nothing makes is refused', () => {
  const app = new App({ outdir: 'unused' });
  const cluster = new Construct(app, 'main');
  enterEntry(cluster, { servesLoadBalancers: false });
  new MongoDbCluster(cluster, 'documents', {
    ...{ storage: STORAGE, volume: Size.gibibytes(10), namespace: 'exam', issuer },
    outside: { hosts, from: ['192.0.2.0/24'] },
  });
  expect(validations(app)).toEqual([
    "[main/documents] callers outside reach each member by a load balancer, which nothing of this cluster makes, got 'outside'; give the cluster an entry that serves them, or leave 'outside' out",
  ]);
});

const JAVASCRIPT: Readonly<Record<string, [Partial<MongoDbClusterProps>, string]>> = {
  'a volume as a number': [
    { volume: 100 as never },
    "'volume' of a MongoDB is a size, got 100; write it as Size.gibibytes(100)",
  ],
  'a class as a text': [{ storage: 'block' as never }, "'storage' of a MongoDB is a storage class, got 'block'"],
  'a spread of its own': [
    { spread: 'racks' as never },
    "'spread' of a MongoDB is one of DataSpread, got 'racks'; write it as DataSpread.HOSTS or DataSpread.ZONES",
  ],
  'copies that go to a text': [
    { backup: { to: 's3://copies' as never } },
    "'backup.to' of a MongoDB is a BackupTarget",
  ],
  'ranges as a text': [
    { outside: { hosts, from: '192.0.2.0/24' as never } },
    "'outside.from' of a MongoDB is a list, got '192.0.2.0/24'",
  ],
};

test.each(Object.entries(JAVASCRIPT))('%s is refused where no compiler says so', (_, [props, says]) => {
  expect(() => documents(props)).toThrow(says);
});

test.each<[string, string[], string]>([
  ['backup', ['exam'], "a user is none of the operator's own, got 'backup'; rename it"],
  ['exam user', ['exam'], "got 'exam user'; rename it"],
  ['exam', [], "a user works with databases, got none for 'exam'; name one in 'databases'"],
  ['exam', ['exam', 'exam'], "a database is named once, got 'exam' twice for 'exam'; take one out of 'databases'"],
  ['exam', ['admin'], "a database of an application is none of MongoDB's own, got 'admin'; give it another name"],
  ['exam', ['a.b'], "got 'a.b'; give it another name"],
])('a user %s of %j is refused', (name, databases, says) => {
  const { app, documents: database } = documents();
  database.addUser(name, { databases });
  expect(validations(app).join()).toContain(says);
});

test('a user is made once, in a role that there is', () => {
  const { documents: database } = documents({}, Environment.STAGING);
  database.addUser('exam', { databases: ['exam'] });
  expect(() => database.addUser('exam', { databases: ['more'] })).toThrow(
    "[exam/documents] a user is the only one of its name, got 'exam' twice; rename one",
  );
  expect(() => database.addUser('more', { databases: ['more'], role: 'root' as MongoDbRole })).toThrow(
    "'role' of a user of a MongoDB is one of MongoDbRole, got 'root'",
  );
});

const ELSEWHERE = {
  hosts: ['mongo-1.example.org'],
  ranges: ['192.0.2.0/28'],
  database: 'exam',
  credentials: SecretReference.fromName('mongo-login'),
};

test.each([
  [{ hosts: [] }, "a MongoDB elsewhere has hosts, got none; name one in 'hosts'"],
  [{ hosts: ['mongodb://mongo'] }, "a host is a name or an address, perhaps with a port, got 'mongodb://mongo'"],
  [{ hosts: ['mongo:99999'] }, "got 'mongo:99999'; correct 'hosts'"],
  [{ hosts: ['a.example.org', 'a.example.org'] }, "a host is named once, got 'a.example.org' twice"],
  [
    { ranges: [] },
    "pods call ranges that are named, got none for 'mongo-1.example.org'; say where it stands by 'ranges'",
  ],
  [{ ranges: ['192.0.2.1'] }, "CIDR '192.0.2.1' has no prefix length"],
  [{ database: 'local' }, "got 'local'; give it another name"],
  [{ replicaSet: 'rs 0' }, "got 'rs 0'; correct 'replicaSet'"],
  [{ credentials: SecretReference.fromName('Mongo') }, "got 'Mongo'; give its name"],
  [{ credentials: 'mongo' as never }, "'credentials' of a MongoDB elsewhere is a reference to a Secret, got 'mongo'"],
])('a MongoDB elsewhere like %j is refused', (props, says) => {
  expect(() => MongoDbEndpoint.external({ ...ELSEWHERE, ...props })).toThrow(says);
});
