import { Severity } from '../../model';
import { Rule } from '../rule';

/** What K3s is certified with; etcd comes with it. */
const CERTIFIED = ['embedded etcd', 'MySQL 5.7', 'MySQL 8.0', 'MariaDB 10.6'];

/**
 * Galera is none of them whatever it is made of, which a rule of its own says.
 * @internal
 */
export const databaseEngine: Rule = {
  id: 'DB-ENGINE',
  severity: Severity.WARNING,
  why: 'With a database that K3s is not certified with, its maintainers do not look into what goes wrong.',
  see: 'https://docs.k3s.io/datastore',
  check(facts) {
    return facts
      .of('datastore')
      .filter(({ fact }) => fact.writers === undefined && !CERTIFIED.includes(fact.engine))
      .map(({ path, fact: { engine } }) => ({
        path,
        message: `K3s is certified with MySQL 5.7 and 8.0 and with MariaDB 10.6, got ${engine}; use SqlEngine.MYSQL_8_0 on an image that has it, or accept it`,
      }));
  },
};
