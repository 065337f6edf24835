import { NodeRole, Severity } from '../../model';
import { clustersOf, isWithin } from '../clusters';
import { FactsByKind, Rule } from '../rule';

/** @internal */
export const etcdOdd: Rule = {
  id: 'ETCD-ODD',
  severity: Severity.ERROR,
  why: 'An even number of voters survives no more losses than one voter fewer, and has one machine more to lose.',
  see: 'https://etcd.io/docs/v3.6/faq/#why-an-odd-number-of-cluster-members',
  check(facts) {
    const groups = facts.of('quorum').map(({ path, fact }) => ({ path, of: fact.of, voters: fact.voters }));
    return [...groups, ...clusters(facts)]
      .filter(({ voters }) => voters % 2 === 0)
      .map(({ path, of, voters }) => ({
        path,
        message: `${of} votes with an odd number of servers, got ${voters}, which survive the loss of ${survivable(voters)} like ${voters - 1} do; use ${voters - 1} or ${voters + 1}`,
      }));
  },
};

/** Voters of clusters over all their pools; not of those that a group of servers speaks for. */
function clusters(facts: FactsByKind): { readonly path: string; readonly of: string; readonly voters: number }[] {
  const groups = facts.of('quorum').filter(({ fact }) => fact.of === 'etcd');
  return clustersOf(facts)
    .filter(({ path }) => !groups.some((group) => isWithin(group.path, path)))
    .map(({ path, nodes }) => ({
      path,
      of: 'etcd',
      voters: nodes.filter(({ roles }) => roles.includes(NodeRole.ETCD)).length,
    }))
    .filter(({ voters }) => voters > 0);
}

function survivable(voters: number): number {
  return Math.ceil(voters / 2) - 1;
}
