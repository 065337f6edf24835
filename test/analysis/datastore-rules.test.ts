import { backupSelf } from '../../lib/analysis/rules/backup-self';
import { databaseBackup } from '../../lib/analysis/rules/database-backup';
import { databaseEngine } from '../../lib/analysis/rules/database-engine';
import { databaseMachine } from '../../lib/analysis/rules/database-machine';
import { kineGalera } from '../../lib/analysis/rules/kine-galera';
import { Stated } from '../../lib/core';
import { BackupFact, ClusterFact, DatastoreFact, Distribution, EtcdBackupFact } from '../../lib/model';
import { at, says } from '../support/facts';

const mariadb: DatastoreFact = { kind: 'datastore', engine: 'MariaDB 10.11', machines: 1, backedUpEvery: '6 hours' };
const galera: DatastoreFact = { kind: 'datastore', engine: 'MariaDB 10.11 with Galera', machines: 3, writers: 1 };
const etcd: DatastoreFact = { kind: 'datastore', engine: 'embedded etcd', machines: 0 };
const copy = (path: string, diesWith?: string): Stated<BackupFact> =>
  at(path, { kind: 'backup', target: 'elsewhere', diesWith });

describe('DB-SPOF', () => {
  test('says what is lost with the one machine', () => {
    expect(says(databaseMachine, at('r/datastore', mariadb))).toEqual([
      '[r/datastore] a database on one machine stops every server with it, got 1 machine of MariaDB 10.11, and with its volume what the servers stored in the last 6 hours is lost; use Datastore.embeddedEtcd() on three servers, or accept it',
    ]);
    expect(says(databaseMachine, at('r', { ...mariadb, backedUpEvery: undefined }))[0]).toContain(
      'with its volume everything that the servers ever stored is lost',
    );
  });

  test('leaves several machines and the servers themselves alone', () => {
    expect(says(databaseMachine, at('a', etcd), at('b', { ...mariadb, machines: 3 }))).toEqual([]);
  });
});

describe('DB-BACKUP', () => {
  test('asks for a copy that leaves the machines, of etcd too', () => {
    expect(says(databaseBackup, at('a', mariadb), at('b', etcd))).toEqual([
      "[b] the state of a cluster is copied to where it outlives the cluster's machines, got no copy of embedded etcd; give it a BackupTarget",
    ]);
  });

  test('asks for snapshots in a bucket of a cluster that Rancher manages, and once of one that says its datastore too', () => {
    const cluster = (name: string, rancher?: string): ClusterFact => ({
      kind: 'cluster',
      name,
      rancher,
      distribution: Distribution.RKE2,
      version: 'v1.35.6+rke2r1',
      cni: 'canal',
      podCidr: '10.42.0.0/16',
      serviceCidr: '10.43.0.0/16',
      hasEntry: true,
    });
    const snapshots = (name: string, bucket?: string): EtcdBackupFact => ({
      kind: 'etcd-backup',
      cluster: name,
      schedule: '0 */12 * * *',
      keep: 5,
      bucket,
    });
    const facts = [
      ...[at('main', cluster('main', 'rancher.example.org')), at('main', snapshots('main'))],
      ...[at('safe', cluster('safe', 'rancher.example.org')), at('safe', snapshots('safe', 'backups'))],
      ...[at('lone', cluster('lone')), at('lone', snapshots('lone'))],
    ];
    expect(says(databaseBackup, ...facts)).toEqual([
      "[main] the state of a cluster is copied to where it outlives the cluster's machines, got no copy of etcd of main; give it a BackupTarget by 'to' of 'etcdBackup'",
    ]);
  });
});

describe('DB-ENGINE', () => {
  test('names what K3s is certified with', () => {
    expect(says(databaseEngine, at('a', mariadb))).toEqual([
      '[a] K3s is certified with MySQL 5.7 and 8.0 and with MariaDB 10.6, got MariaDB 10.11; use SqlEngine.MYSQL_8_0 on an image that has it, or accept it',
    ]);
  });

  test('has nothing to say of those', () => {
    expect(says(databaseEngine, at('a', { ...mariadb, engine: 'MySQL 8.0' }), at('b', etcd))).toEqual([]);
  });
});

describe('KINE-GALERA', () => {
  test('says that nobody upstream stands behind it', () => {
    expect(says(kineGalera, at('r/datastore', galera), at('a', mariadb), at('b', etcd))).toEqual([
      "[r/datastore] K3s's maintainers do not support Galera and do not look into what goes wrong with it, got 3 machines of MariaDB 10.11 with Galera, of which one is written to so that revisions step by 1; use Datastore.embeddedEtcd() on three servers, or accept it",
    ]);
  });

  test('is all that is said of its engine, and no single machine stops it', () => {
    expect([...says(databaseEngine, at('a', galera)), ...says(databaseMachine, at('a', galera))]).toEqual([]);
  });
});

describe('BACKUP-SELF', () => {
  test.each(['', 'chula', 'chula/rancher', 'chula/rancher/datastore', 'chula/rancher/datastore/disk'])(
    "a target that dies with '%s' does not protect what is there",
    (diesWith) => {
      expect(says(backupSelf, copy('chula/rancher/datastore', diesWith))).toEqual([
        `[chula/rancher/datastore] a backup outlives what it protects, got target 'elsewhere', which dies with '${diesWith}'; choose a target that stands elsewhere`,
      ]);
    },
  );

  test.each([undefined, 'chula/main', 'chula/rancher-2', 'chula/rancher/data', 'rancher'])(
    "a target that dies with '%s' does",
    (diesWith) => {
      expect(says(backupSelf, copy('chula/rancher/datastore', diesWith))).toEqual([]);
    },
  );
});
