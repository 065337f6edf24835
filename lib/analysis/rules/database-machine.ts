import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const databaseMachine: Rule = {
  id: 'DB-SPOF',
  severity: Severity.WARNING,
  why: 'Servers that share one database are as available as its one machine, and its volume holds all of their state.',
  see: 'https://docs.k3s.io/datastore/ha',
  check(facts) {
    return facts
      .of('datastore')
      .filter(({ fact }) => fact.machines === 1)
      .map(({ path, fact: { engine, backedUpEvery } }) => {
        const lost =
          backedUpEvery === undefined
            ? 'everything that the servers ever stored'
            : `what the servers stored in the last ${backedUpEvery}`;
        return {
          path,
          message: `a database on one machine stops every server with it, got 1 machine of ${engine}, and with its volume ${lost} is lost; use Datastore.embeddedEtcd() on three servers, or accept it`,
        };
      });
  },
};
