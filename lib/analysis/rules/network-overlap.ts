import { Cidr } from '../../core';
import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const networkOverlap: Rule = {
  id: 'CIDR-OVERLAP',
  severity: Severity.WARNING,
  why: 'Networks that overlap can never be routed to each other: no VPN, no federation by address, no common monitoring.',
  see: 'https://docs.openstack.org/neutron/latest/admin/intro-os-networking.html',
  check(facts) {
    const networks = facts
      .of('network')
      .map(({ path, fact }) => ({ path, cidr: Cidr.parse(fact.cidr) }))
      .sort((a, b) => a.cidr.start - b.cidr.start || b.cidr.size - a.cidr.size);
    let furthest = networks[0];
    return networks.slice(1).flatMap((next) => {
      const { path, cidr } = furthest;
      if (next.cidr.start + next.cidr.size > cidr.start + cidr.size) {
        furthest = next;
      }
      return next.cidr.overlaps(cidr)
        ? [
            {
              path: next.path,
              also: path,
              message: `networks should not overlap, got ${next.cidr.toString()}, and '${path}' has ${cidr.toString()}; choose another 'cidr'`,
            },
          ]
        : [];
    });
  },
};
