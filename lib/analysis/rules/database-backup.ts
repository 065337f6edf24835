import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const databaseBackup: Rule = {
  id: 'DB-BACKUP',
  severity: Severity.WARNING,
  why: 'What is nowhere else is lost with the disk that it is on.',
  see: 'https://docs.k3s.io/datastore/backup-restore',
  check(facts) {
    return facts
      .of('datastore')
      .filter(({ fact }) => fact.backedUpEvery === undefined)
      .map(({ path, fact: { engine } }) => ({
        path,
        message: `the state of a cluster is copied to where it outlives the cluster's machines, got no copy of ${engine}; give it a BackupTarget`,
      }));
  },
};
