import { Content, dangersOf, object } from './working-copy';

type Case = [what: string, before: Content, after: Content | undefined, dangers: RegExp[]];

const none: RegExp[] = [];

describe('quorums', () => {
  const set = (replicas?: number): Content => object('apps/v1/StatefulSet', 'db', { spec: { replicas } });
  const masters = (count: number, data: number, roles: unknown = ['master']): Content =>
    object('elasticsearch.k8s.elastic.co/v1/Elasticsearch', 'logs', {
      spec: {
        nodeSets: [
          { name: 'm', count, config: { 'node.roles': roles } },
          { name: 'd', count: data, config: { 'node.roles': ['data'] } },
        ],
      },
    });
  const mariadb = (replicas: number): Content =>
    object('k8s.mariadb.com/v1alpha1/MariaDB', 'db', { spec: { replicas } });
  const mongo = (size: number): Content =>
    object('psmdb.percona.com/v1/PerconaServerMongoDB', 'db', { spec: { replsets: [{ name: 'rs0', size }] } });
  const galera = (size: number): Content =>
    object('pxc.percona.com/v1/PerconaXtraDBCluster', 'db', { spec: { pxc: { size } } });
  const community = (members: number): Content =>
    object('mongodbcommunity.mongodb.com/v1/MongoDBCommunity', 'db', { spec: { members } });
  const shards = (size: number): Content =>
    object('psmdb.percona.com/v1/PerconaServerMongoDB', 'db', { spec: { sharding: { configsvrReplSet: { size } } } });
  const machines = (quantity: number, workers: number): Content =>
    object('provisioning.cattle.io/v1/Cluster', 'main', {
      spec: {
        rkeConfig: {
          machinePools: [
            { name: 'cp', etcdRole: true, quantity },
            { name: 'w', quantity: workers },
          ],
        },
      },
    });

  test.each<Case>([
    ['a StatefulSet loses its majority', set(3), set(1), [/^1 of 3 replicas would be left, and 2 are their majority/]],
    ['a StatefulSet keeps its majority', set(3), set(2), none],
    ['a StatefulSet of five keeps three', set(5), set(3), none],
    ['a StatefulSet of five keeps two', set(5), set(2), [/^2 of 5 replicas/]],
    ['a StatefulSet of two keeps one', set(2), set(1), [/^1 of 2 replicas/]],
    ['a StatefulSet stops', set(1), set(0), [/^0 of 1 replicas/]],
    ['a StatefulSet starts', set(0), set(1), none],
    ['a StatefulSet no longer says how many it has', set(3), set(), [/^1 of 3 replicas/]],
    ['Elasticsearch loses a master', masters(3, 3), masters(2, 3), [/^2 of 3 masters of Elasticsearch would be left/]],
    ['Elasticsearch loses nodes that do not vote', masters(3, 3), masters(3, 2), none],
    ['Elasticsearch has masters without a word', masters(3, 3), masters(3, 3, undefined), none],
    ['MariaDB loses a member', mariadb(3), mariadb(2), [/^2 of 3 members of MariaDB would be left/]],
    ['MariaDB gains members', mariadb(3), mariadb(5), none],
    ['MongoDB loses a member', mongo(3), mongo(2), [/^2 of 3 members of replica set 'rs0' would be left/]],
    ['MongoDB gains members', mongo(3), mongo(5), none],
    ['Galera loses a member', galera(3), galera(2), [/^2 of 3 members of Galera would be left/]],
    ['Galera gains members', galera(3), galera(5), none],
    ['a replica set loses a member', community(3), community(2), [/^2 of 3 members of the replica set would be left/]],
    ['a replica set gains members', community(3), community(5), none],
    ['config servers are fewer', shards(3), shards(1), [/^1 of 3 config servers would be left/]],
    ['config servers are more', shards(3), shards(5), none],
    ['etcd loses a member', machines(3, 2), machines(1, 2), [/^1 of 3 members of etcd would be left/]],
    ['a cluster loses workers', machines(3, 2), machines(3, 1), none],
  ])('%s', (_, before, after, dangers) => {
    expect(dangersOf(before, after)).toEqual(dangers.map((danger) => expect.stringMatching(danger)));
  });
});

describe('what kept data', () => {
  const volume = (policy?: string): Content =>
    object('v1/PersistentVolume', 'pv', { spec: { persistentVolumeReclaimPolicy: policy } });
  const set = (whenDeleted: string): Content =>
    object('apps/v1/StatefulSet', 'db', { spec: { persistentVolumeClaimRetentionPolicy: { whenDeleted } } });
  const files = (preserveFilesystemOnDelete?: boolean): Content =>
    object('ceph.rook.io/v1/CephFilesystem', 'fs', { spec: { preserveFilesystemOnDelete } });
  const snapshots = (deletionPolicy: string): Content =>
    object('snapshot.storage.k8s.io/v1/VolumeSnapshotClass', 'c', { deletionPolicy });
  const copy = (deletionPolicy: string): Content =>
    object('snapshot.storage.k8s.io/v1/VolumeSnapshotContent', 'c', { spec: { deletionPolicy } });
  const pools = (kind: string, preservePoolsOnDelete?: boolean): Content =>
    object(`ceph.rook.io/v1/${kind}`, 'p', { spec: { preservePoolsOnDelete } });
  const scaled = (whenScaled?: string): Content =>
    object('apps/v1/StatefulSet', 'db', { spec: { persistentVolumeClaimRetentionPolicy: { whenScaled } } });
  const logs = (volumeClaimDeletePolicy?: string): Content =>
    object('elasticsearch.k8s.elastic.co/v1/Elasticsearch', 'logs', { spec: { volumeClaimDeletePolicy } });

  test.each<Case>([
    [
      'a volume',
      volume('Retain'),
      volume('Delete'),
      [/^'spec\.persistentVolumeReclaimPolicy' would be "Delete": data go when the PersistentVolume goes$/],
    ],
    ['a volume that is to keep them', volume('Delete'), volume('Retain'), none],
    [
      'a StatefulSet',
      set('Retain'),
      set('Delete'),
      [/^'spec\.persistentVolumeClaimRetentionPolicy\.whenDeleted' would be "Delete"/],
    ],
    ['a StatefulSet that is to keep them', set('Delete'), set('Retain'), none],
    ['a filesystem', files(true), files(), [/^'spec\.preserveFilesystemOnDelete' would be left out/]],
    ['a filesystem that is to keep them', files(), files(true), none],
    ['a class of snapshots', snapshots('Retain'), snapshots('Delete'), [/^'deletionPolicy' would be "Delete"/]],
    ['a class of snapshots that is to keep them', snapshots('Delete'), snapshots('Retain'), none],
    ['a snapshot', copy('Retain'), copy('Delete'), [/^'spec\.deletionPolicy' would be "Delete"/]],
    ['a snapshot that is to keep them', copy('Delete'), copy('Retain'), none],
    ['pools of files', pools('CephFilesystem', true), pools('CephFilesystem'), [/^'spec\.preservePoolsOnDelete'/]],
    [
      'pools of objects',
      pools('CephObjectStore', true),
      pools('CephObjectStore', false),
      [/^'spec\.preservePoolsOnDelete'/],
    ],
    ['pools that are to keep them', pools('CephObjectStore'), pools('CephObjectStore', true), none],
    [
      'a StatefulSet that shrinks',
      scaled(),
      scaled('Delete'),
      [/^'spec\.persistentVolumeClaimRetentionPolicy\.whenScaled' would be "Delete"/],
    ],
    ['a StatefulSet that keeps what it had', scaled(), scaled('Retain'), none],
    ['a log store', logs('DeleteOnScaledownOnly'), logs(), [/^'spec\.volumeClaimDeletePolicy' would be left out/]],
    ['a log store that is to keep them', logs(), logs('DeleteOnScaledownOnly'), none],
  ])('%s', (_, before, after, dangers) => {
    expect(dangersOf(before, after)).toEqual(dangers.map((danger) => expect.stringMatching(danger)));
  });
});
