import { Severity } from '../../model';
import { Rule } from '../rule';
import { countsToQuota, tenantsOf } from './quota-sums';
import { classedClaims, classesOf, neededGibibytes, roomGibibytes, round, sizeOf, takenBy } from './storage-sums';

/** @internal */
export const quotaStorage: Rule = {
  id: 'QUOTA-STORAGE',
  severity: Severity.ERROR,
  why: 'Claims within their quotas fill the disks of a cluster whose quotas are more than it has, and stop all that writes to them.',
  see: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/#quota-on-storage',
  check(facts) {
    const counted = countsToQuota(facts);
    return facts.of('cluster').flatMap(({ path, fact: { name } }) => {
      const pools = facts.of('storage-pool').filter(({ fact }) => fact.cluster === name);
      const classes = classesOf(facts).filter(({ cluster }) => cluster === name);
      const tenants = tenantsOf(facts, name).filter(({ fact }) => fact.storageMebibytes !== undefined);
      // Where a class has its disks elsewhere, nobody here knows what is left there.
      if (pools.length === 0 || classes.length === 0 || tenants.length === 0 || classes.some(({ pool }) => !pool)) {
        return [];
      }
      const room = pools.reduce((sum, { fact }) => sum + sizeOf(fact.hosts) * fact.fill, 0);
      const platform = classedClaims(facts)
        .filter(({ claim }) => claim.cluster === name && !counted(claim))
        .reduce((sum, claim) => sum + takenBy(claim), 0);
      // Tenants may take the class that costs least.
      const least = Math.min(...classes.map(({ spaceFactor, overcommit = 1 }) => spaceFactor / overcommit));
      const parts = tenants.map(({ path: at, fact: { storageMebibytes = 0, overcommit = 1 } }) => {
        return { at, amount: (storageMebibytes / overcommit) * least };
      });
      const promised = parts.reduce((sum, { amount }) => sum + amount, 0);
      const largest = parts.reduce((a, b) => (b.amount > a.amount ? b : a));
      return round(promised + platform) <= round(room)
        ? []
        : [
            {
              path: largest.at,
              also: path,
              message: `quotas of storage fit onto the disks of their cluster, got ${neededGibibytes(promised)} of quotas with their copies and ${neededGibibytes(platform)} of the platform, and room for ${roomGibibytes(room)} in '${name}'; lower a quota, add disks, or promise it more than once by 'overcommit'`,
            },
          ];
    });
  },
};
