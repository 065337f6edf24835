import { NodeFact, NodeRole, Severity } from '../../model';
import { clustersOf, named } from '../clusters';
import { Rule } from '../rule';

/** @internal */
export const etcdOne: Rule = {
  id: 'ETCD-ONE',
  severity: Severity.WARNING,
  why: 'The only member of etcd has the whole state of its cluster: without it nobody can change the cluster, and without its disk it is gone.',
  see: 'https://etcd.io/docs/v3.6/faq/#what-is-failure-tolerance',
  check(facts) {
    return clustersOf(facts).flatMap(({ path, fact, nodes }) => {
      const voters = nodes.filter(votes);
      return voters.length === 1
        ? [
            {
              path,
              message: `etcd of '${fact.name}' should outlive a node, got one member, '${voters[0].name}'; use 3`,
            },
          ]
        : [];
    });
  },
};

/** @internal */
export const etcdZones: Rule = {
  id: 'ETCD-ZONES',
  severity: Severity.WARNING,
  why: 'Voters that share a zone are lost with it, and with half of them the majority.',
  see: 'https://kubernetes.io/docs/setup/best-practices/multiple-zones/',
  check(facts) {
    return clustersOf(facts).flatMap(({ path, fact, nodes }) => {
      const zones = new Set(nodes.flatMap(({ zone }) => zone ?? []));
      const voters = nodes.filter(votes);
      if (voters.length < 3 || zones.size < 3 || voters.some(({ zone }) => zone === undefined)) {
        return [];
      }
      return [...zones].flatMap((zone) => {
        const inZone = voters.filter((voter) => voter.zone === zone);
        return inZone.length * 2 < voters.length
          ? []
          : [
              {
                path,
                message: `etcd of '${fact.name}' should outlive a zone, got ${inZone.length} of its ${voters.length} members in '${zone}': ${named(inZone.map(({ name }) => name))}; divide them among ${named([...zones])}`,
              },
            ];
      });
    });
  },
};

function votes({ roles }: NodeFact): boolean {
  return roles.includes(NodeRole.ETCD);
}
