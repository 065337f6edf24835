import { Stated } from '../../core';
import { RedundancyDomain, RedundancyFact, Severity } from '../../model';
import { named } from '../clusters';
import { FactsByKind, Rule } from '../rule';

/** @internal */
export const cephHeal: Rule = {
  id: 'CEPH-HEAL',
  severity: Severity.WARNING,
  why: 'What a lost host held is made anew only where none of the same data lies: without such a place it stays with a copy fewer until the host is back.',
  see: 'https://rook.io/docs/rook/v1.20/CRDs/Block-Storage/ceph-block-pool-crd/',
  check(facts) {
    return kept(facts).flatMap(({ path, fact, what }) => {
      const { cluster, pool, domain, domains, pieces } = fact;
      const alone = domain === 'host' ? domains : domains.filter(({ hosts }) => hosts < 2);
      if (domains.length !== pieces || pieces < 2 || alone.length === 0) {
        return [];
      }
      const got =
        domain === 'host' ? `${domains.length} hosts` : `one host in ${named(alone.map(({ name }) => `zone ${name}`))}`;
      const where = domain === 'host' ? 'a further host with disks' : 'a second host with disks to each';
      return [
        {
          path,
          message: `what a lost host of '${pool}' in '${cluster}' held cannot be made anew elsewhere, got ${got} for ${pieces} copies or chunks of ${what}; add ${where}, or accept it with a reason`,
        },
      ];
    });
  },
};

/** @internal */
export const cephZones: Rule = {
  id: 'CEPH-ZONES',
  severity: Severity.WARNING,
  why: 'Zones that each hold a copy of everything are full when the smallest is: what others have more is never used.',
  see: 'https://rook.io/docs/rook/v1.20/CRDs/Cluster/ceph-cluster-crd/#osd-topology',
  check(facts) {
    return kept(facts).flatMap(({ path, fact, what }) => {
      const { cluster, pool, domain, domains, pieces } = fact;
      const least = Math.min(...domains.map(({ mebibytes }) => mebibytes));
      const idle = domains.reduce((sum, { mebibytes }) => sum + mebibytes - least, 0);
      return domain !== 'zone' || domains.length !== pieces || idle === 0
        ? []
        : [
            {
              path,
              message: `zones of '${pool}' in '${cluster}' have disks of one size together, got ${sizes(domains)}, of which ${gibibytes(idle)} are never used for ${what}; spread nodes with disks evenly over zones, use 'failureDomain' HOST, or accept it with a reason`,
            },
          ];
    });
  },
};

/** @internal */
export const cephCopies: Rule = {
  id: 'CEPH-COPIES',
  severity: Severity.WARNING,
  why: 'While a lost copy is made anew, which takes hours, the next disk that fails takes data with it.',
  see: 'https://docs.ceph.com/en/latest/rados/operations/pools/#setting-the-number-of-rados-object-replicas',
  check(facts) {
    return facts
      .of('redundancy')
      .filter(({ fact }) => fact.spare === 1)
      .map(({ path, fact }) => ({
        path,
        message: `data should outlive two losses, got one copy or coding chunk to spare for ${fact.of} of '${fact.pool}'; use 3 'replicas' or 2 coding chunks, or accept it with a reason`,
      }));
  },
};

/** What is kept alike is told once, where its disks are stated. */
function kept(facts: FactsByKind): (Stated<RedundancyFact> & { readonly what: string })[] {
  const alike = new Map<string, Stated<RedundancyFact>[]>();
  for (const stated of facts.of('redundancy')) {
    const { cluster, pool, domain, pieces } = stated.fact;
    const key = [cluster, pool, domain, pieces].join('/');
    alike.set(key, [...(alike.get(key) ?? []), stated]);
  }
  return [...alike.values()].map((group) => {
    const { path, fact } = group[0];
    const disks = facts
      .of('storage-pool')
      .find((pool) => pool.fact.cluster === fact.cluster && pool.fact.name === fact.pool);
    return { path: disks?.path ?? path, fact, what: named(group.map(({ fact: { of } }) => of)) };
  });
}

function sizes(domains: readonly RedundancyDomain[]): string {
  return named(domains.map(({ name, mebibytes }) => `${gibibytes(mebibytes)} in ${name}`));
}

function gibibytes(mebibytes: number): string {
  return `${Math.round(mebibytes / 1024)} GiB`;
}
