import { Severity } from '../../model';
import { Rule } from '../rule';

const WHY = 'Replicas of a database follow every mistake at once: only a copy elsewhere has what was there before.';
const SEE = 'https://mariadb.com/kb/en/backup-and-restore-overview/';

/** @internal */
export const dataBackup: Rule = {
  id: 'DATA-BACKUP',
  severity: Severity.ERROR,
  why: WHY,
  see: SEE,
  check(facts) {
    return facts
      .of('database')
      .filter(({ fact: { backedUpEvery, isProduction } }) => backedUpEvery === undefined && isProduction)
      .map(({ path, fact: { name, namespace, engine } }) => ({
        path,
        message: `a database of production leaves copies elsewhere, got none of ${engine} '${name}' in '${namespace}'; give it a 'backup'`,
      }));
  },
};

/** @internal */
export const dataBackupNone: Rule = {
  id: 'DATA-BACKUP-NONE',
  severity: Severity.WARNING,
  why: WHY,
  see: SEE,
  check(facts) {
    return facts
      .of('database')
      .filter(({ fact: { backedUpEvery, isProduction } }) => backedUpEvery === undefined && !isProduction)
      .map(({ path, fact: { name, namespace, engine } }) => ({
        path,
        message: `a database whose data matter leaves copies elsewhere, got none of ${engine} '${name}' in '${namespace}'; give it a 'backup', or accept it with a reason`,
      }));
  },
};
