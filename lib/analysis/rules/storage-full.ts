import { Severity } from '../../model';
import { Rule } from '../rule';
import {
  PoolSum,
  largestClaimant,
  neededGibibytes,
  poolSums,
  roomGibibytes,
  round,
  sizeOf,
  takenBy,
} from './storage-sums';

/** @internal */
export const storageFull: Rule = {
  id: 'STORAGE-FULL',
  severity: Severity.ERROR,
  why: 'Volumes that are promised more than there is stop all that write to them at once, on the day that they are filled.',
  see: 'https://rook.io/docs/rook/v1.20/Storage-Configuration/Advanced/ceph-osd-mgmt/',
  check(facts) {
    return poolSums(facts)
      .filter(isFull)
      .map((sum) => {
        const { pool, room, taken } = sum;
        const most = largestClaimant(sum.claims);
        const whole = `${Math.round(pool.fill * 100)} % of ${roomGibibytes(sizeOf(pool.hosts))}`;
        return {
          path: most.path,
          also: sum.path,
          message: `volumes of '${pool.name}' in '${pool.cluster}' take ${neededGibibytes(taken)} of disks with their copies, got room for ${roomGibibytes(room)}, ${whole}; claim less, here the most with ${neededGibibytes(most.claimed)}, add disks, or promise space more than once by 'overcommit'`,
        };
      });
  },
};

/** @internal */
export const storageHostLoss: Rule = {
  id: 'STORAGE-HOST-LOSS',
  severity: Severity.WARNING,
  why: 'Copies of a host that is lost are made anew on the others, which fill up if they have no room for them.',
  see: 'https://docs.ceph.com/en/latest/rados/configuration/mon-config-ref/#storage-capacity',
  check(facts) {
    return poolSums(facts).flatMap((sum) => {
      const { pool, claims } = sum;
      const [largest, ...rest] = [...pool.hosts].sort((a, b) => b.mebibytes - a.mebibytes);
      const room = sizeOf(rest) * pool.fill;
      const taken = claims.reduce((all, claim) => all + takenBy(claim) * leftOf(claim.of.copies, pool.hosts.length), 0);
      if (isFull(sum) || !claims.some(({ of }) => (of.copies ?? 1) > 1) || round(taken) <= round(room)) {
        return [];
      }
      const most = largestClaimant(claims);
      return [
        {
          path: most.path,
          also: sum.path,
          message: `without '${largest.name}', volumes of '${pool.name}' in '${pool.cluster}' take ${neededGibibytes(taken)} of disks with their copies, got room for ${roomGibibytes(room)}; add a host or disks, claim less, here the most with ${neededGibibytes(most.claimed)}, or accept it with a reason`,
        },
      ];
    });
  },
};

function isFull({ taken, room }: PoolSum): boolean {
  return round(taken) > round(room);
}

/** Part of what a class takes that lies on the other hosts once one is lost: copies come back as far as there are hosts for them. */
function leftOf(copies: number | undefined, hosts: number): number {
  return copies === undefined || copies < 2 ? (hosts - 1) / hosts : Math.min(1, (hosts - 1) / copies);
}
