import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const databaseBackup: Rule = {
  id: 'DB-BACKUP',
  severity: Severity.WARNING,
  why: 'What is nowhere else is lost with the disk that it is on.',
  see: 'https://docs.k3s.io/datastore/backup-restore',
  check(facts) {
    const managed = facts.of('cluster').filter(({ fact }) => fact.rancher !== undefined);
    const told = (engine: string): string =>
      `the state of a cluster is copied to where it outlives the cluster's machines, got no copy of ${engine}; give it a BackupTarget`;
    return [
      ...facts
        .of('datastore')
        .filter(({ fact }) => fact.backedUpEvery === undefined)
        .map(({ path, fact: { engine } }) => ({ path, message: told(engine) })),
      // Rancher takes the snapshots of the clusters that it manages.
      ...facts
        .of('etcd-backup')
        .filter(({ fact }) => fact.bucket === undefined && managed.some(({ fact: { name } }) => name === fact.cluster))
        .map(({ path, fact: { cluster } }) => ({
          path,
          message: `${told(`etcd of ${cluster}`)} by 'to' of 'etcdBackup'`,
        })),
    ];
  },
};
