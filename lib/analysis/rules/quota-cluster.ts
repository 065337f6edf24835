import { Severity } from '../../model';
import { named } from '../clusters';
import { Rule, Sighting } from '../rule';
import { Amounts, PromisedCluster, promisedClusters, sum } from './quota-sums';

/** @internal */
export const quotaCluster: Rule = {
  id: 'QUOTA-CLUSTER',
  severity: Severity.ERROR,
  why: 'A quota that its cluster cannot hold is a promise that pods find broken: they wait for room although their quota has some.',
  see: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/#quota-and-cluster-capacity',
  check(facts) {
    return promisedClusters(facts)
      .filter(({ unsized }) => unsized.length === 0)
      .flatMap(broken);
  },
};

/** @internal */
export const quotaUnsized: Rule = {
  id: 'QUOTA-UNSIZED',
  severity: Severity.WARNING,
  why: 'Whether quotas fit into a cluster is not known where the size of a node is not.',
  see: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/#quota-and-cluster-capacity',
  check(facts) {
    return promisedClusters(facts)
      .filter(({ unsized, hasSizes }) => unsized.length > 0 && hasSizes)
      .flatMap(broken);
  },
};

function broken(cluster: PromisedCluster): Sighting[] {
  const { path, name, tenants, platform, room, unsized } = cluster;
  return RESOURCES.flatMap(({ key, words, written }) => {
    const parts = tenants.map(({ path: at, name: tenant, fact }) => {
      return { at, tenant, amount: fact[key] / (fact.overcommit ?? 1) };
    });
    const promised = sum([...parts.map(({ amount }) => amount), platform[key]]);
    if (promised <= sum([room[key]])) {
      return [];
    }
    const largest = parts.reduce((a, b) => (b.amount > a.amount ? b : a));
    const each = [
      ...parts.map(({ tenant, amount }) => `${tenant} ${written(amount)}`),
      `platform ${written(platform[key])}`,
    ];
    const besides = unsized.length === 0 ? '' : `, not counting ${named(unsized)}, whose size is not known`;
    return [
      {
        path: largest.at,
        also: path,
        message: `quotas and the platform fit into the workers of their cluster, got ${written(promised)} of ${written(room[key])} ${words} in '${name}' (${each.join(', ')})${besides}; lower a quota, add workers, or promise it more than once by 'overcommit'`,
      },
    ];
  });
}

const RESOURCES: { key: keyof Amounts; words: string; written(amount: number): string }[] = [
  { key: 'cores', words: 'cores', written: (amount) => String(sum([amount])) },
  { key: 'memoryMebibytes', words: 'of memory', written: (amount) => `${Math.round(amount / 102.4) / 10} GiB` },
];
