import { byCodeUnit } from '../../core';
import { Distribution, QuotaResource, Severity } from '../../model';
import { named } from '../clusters';
import { FactsByKind, Rule, Sighting } from '../rule';
import { ClassedClaim, classedClaims, classesOf, largestClaimant } from './storage-sums';

/** @internal */
export const claimClass: Rule = {
  id: 'CLAIM-CLASS',
  severity: Severity.ERROR,
  why: 'A claim of a class that its cluster has not waits for ever, and with it the pods that mount it.',
  see: 'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1',
  check(facts) {
    const byCluster = classNames(facts);
    const k3s = new Set(
      facts.of('cluster').flatMap(({ fact }) => (fact.distribution === Distribution.K3S ? [fact.name] : [])),
    );
    const sightings = facts.of('claim').flatMap(({ path, fact: { cluster, storageClass } }): Sighting[] => {
      const has = byCluster.get(cluster) ?? new Set<string>();
      const elsewhere = [...byCluster].filter(([, names]) => names.has(storageClass)).map(([other]) => other);
      // Nothing is known of clusters that others give their storage.
      const nothingKnown = has.size === 0 && elsewhere.length === 0;
      if (nothingKnown || has.has(storageClass) || (storageClass === OF_K3S && k3s.has(cluster))) {
        return [];
      }
      const theirs = elsewhere.length === 0 ? '' : `; that is a class of '${elsewhere.sort(byCodeUnit).join("', '")}'`;
      const ours = has.size === 0 ? 'none' : named([...has]);
      return [
        {
          path,
          message: `a claim is of a class of its own cluster, got '${storageClass}' in '${cluster}', which has ${ours}${theirs}; take another, or name one that others bring by 'ExistingStorageClass'`,
        },
      ];
    });
    return [...new Map(sightings.map((sighting) => [`${sighting.path} ${sighting.message}`, sighting])).values()];
  },
};

/** @internal */
export const cinderQuota: Rule = {
  id: 'CINDER-QUOTA',
  severity: Severity.ERROR,
  why: 'Volumes that the cloud makes for claims count to the same quota as those of machines: over it, claims wait for ever.',
  see: 'https://docs.openstack.org/cinder/latest/cli/cli-cinder-quotas.html',
  check(facts) {
    const bySite = new Map<string, ClassedClaim[]>();
    for (const claim of classedClaims(facts)) {
      const { site } = claim.of;
      if (site !== undefined) {
        bySite.set(site, [...(bySite.get(site) ?? []), claim]);
      }
    }
    return [...bySite].flatMap(([site, claims]) =>
      RESOURCES.flatMap(({ resource, amount }) => {
        const limit = facts.of('quota').find(({ fact }) => fact.site === site)?.fact.limits[resource];
        const used = facts
          .of('use')
          .filter(({ fact }) => fact.site === site && fact.resource === resource)
          .reduce((sum, { fact }) => sum + fact.amount, 0);
        const byClaims = claims.reduce((sum, { claim }) => sum + claim.count * amount(claim.mebibytes), 0);
        return limit === undefined || used > limit || used + byClaims <= limit
          ? []
          : [
              {
                path: largestClaimant(claims).path,
                also: site,
                message: `the quota of ${resource} is ${limit}, got ${used} of machines and ${byClaims} of claims; ask for more, claim less, or take a class on disks of the cluster`,
              },
            ];
      }),
    );
  },
};

const RESOURCES = [
  { resource: QuotaResource.VOLUMES, amount: (): number => 1 },
  // Cinder's volumes have whole gibibytes.
  { resource: QuotaResource.VOLUME_STORAGE_GIB, amount: (mebibytes: number): number => Math.ceil(mebibytes / 1024) },
];

/** The class that K3s brings of itself. */
const OF_K3S = 'local-path';

/** Names of the classes of each cluster of which any is stated. */
function classNames(facts: FactsByKind): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { cluster, name } of classesOf(facts)) {
    names.set(cluster, (names.get(cluster) ?? new Set()).add(name));
  }
  return names;
}
