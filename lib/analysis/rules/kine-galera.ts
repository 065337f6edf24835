import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const kineGalera: Rule = {
  id: 'KINE-GALERA',
  severity: Severity.WARNING,
  why: 'K3s counts its revisions by the primary key, which must step by exactly 1; its maintainers do not support Galera, which by itself lets every member count in steps of its own.',
  see: 'https://github.com/k3s-io/kine/issues/71',
  check(facts) {
    return facts
      .of('datastore')
      .filter(({ fact }) => fact.writers !== undefined)
      .map(({ path, fact: { engine, machines } }) => ({
        path,
        message: `K3s's maintainers do not support Galera and do not look into what goes wrong with it, got ${machines} machines of ${engine}, of which one is written to so that revisions step by 1; use Datastore.embeddedEtcd() on three servers, or accept it`,
      }));
  },
};
