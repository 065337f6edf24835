import { RancherFact, Severity } from '../../model';
import { FactsByKind, Rule } from '../rule';

const SEE =
  'https://ranchermanager.docs.rancher.com/getting-started/installation-and-upgrade/installation-requirements#k3s-kubernetes';

/** What a server of a size carries; with clusters come ten times as many nodes. */
const SIZES = [
  { clusters: 150, cores: 4, gibibytes: 16 },
  { clusters: 300, cores: 8, gibibytes: 32 },
  { clusters: 500, cores: 16, gibibytes: 64 },
];

/** @internal */
export const rancherSize: Rule = {
  id: 'RANCHER-SIZE',
  severity: Severity.ERROR,
  why: 'A Rancher that manages more clusters than its servers carry loses the connections of their agents.',
  see: SEE,
  check(facts) {
    const standing = clustersByRancher(facts);
    return facts.of('rancher').flatMap(({ path, fact }) => {
      const { clusters: declared = 0, hostname = '' } = fact;
      const made = standing.get(hostname) ?? 0;
      const clusters = Math.max(declared, made);
      const carried = carriedBy(fact);
      // Of servers below the least size the other rule warns, unless not even the least size would do.
      if (clusters <= (carried === 0 && fact.clusters === undefined ? SIZES[0].clusters : carried)) {
        return [];
      }
      const needed = SIZES.find((size) => size.clusters >= clusters);
      const fix =
        needed === undefined
          ? `${clusters} are more than upstream gives a size for: divide them among Ranchers`
          : `choose a flavor of ${needed.cores} cores and ${needed.gibibytes} GiB or more`;
      const got = made > declared ? `${made} in this program` : `${declared}`;
      return [
        {
          path,
          message: `servers of ${fact.cores} cores and ${fact.memoryMebibytes / 1024} GiB carry ${carried} clusters, got ${got}; ${fix}`,
        },
      ];
    });
  },
};

/** @internal */
export const rancherSmall: Rule = {
  id: 'RANCHER-SMALL',
  severity: Severity.WARNING,
  why: 'Below the least size that upstream gives, Rancher runs out of memory as its users come.',
  see: SEE,
  check(facts) {
    return facts
      .of('rancher')
      .filter(({ fact }) => fact.clusters === undefined && carriedBy(fact) === 0)
      .map(({ path, fact }) => ({
        path,
        message: `a server of Rancher has ${SIZES[0].cores} cores and ${SIZES[0].gibibytes} GiB or more, got ${fact.cores} and ${fact.memoryMebibytes / 1024} GiB; choose a larger flavor, or accept it with a reason`,
      }));
  },
};

/** Clusters of the program that each Rancher manages, boxes at the edge among them. */
function clustersByRancher(facts: FactsByKind): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fact } of [...facts.of('cluster'), ...facts.of('registered')]) {
    if (fact.rancher !== undefined) {
      counts.set(fact.rancher, (counts.get(fact.rancher) ?? 0) + 1);
    }
  }
  return counts;
}

function carriedBy({ cores, memoryMebibytes }: RancherFact): number {
  const fitting = SIZES.filter((size) => cores >= size.cores && memoryMebibytes >= size.gibibytes * 1024);
  return Math.max(0, ...fitting.map(({ clusters }) => clusters));
}
