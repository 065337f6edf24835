import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const etcdOdd: Rule = {
  id: 'ETCD-ODD',
  severity: Severity.ERROR,
  why: 'An even number of voters survives no more losses than one voter fewer, and has one machine more to lose.',
  see: 'https://etcd.io/docs/v3.6/faq/#why-an-odd-number-of-cluster-members',
  check(facts) {
    return facts
      .of('quorum')
      .filter(({ fact }) => fact.voters % 2 === 0)
      .map(({ path, fact }) => ({
        path,
        message: `${fact.of} votes with an odd number of servers, got ${fact.voters}, which survive the loss of ${survivable(fact.voters)} like ${fact.voters - 1} do; use ${fact.voters - 1} or ${fact.voters + 1}`,
      }));
  },
};

function survivable(voters: number): number {
  return Math.ceil(voters / 2) - 1;
}
