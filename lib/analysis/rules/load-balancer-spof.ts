import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const loadBalancerSpof: Rule = {
  id: 'LB-SPOF',
  severity: Severity.WARNING,
  why: 'Whatever stands behind one balancer is gone for its callers while that machine is.',
  see: 'https://www.keepalived.org/manpage.html',
  check(facts) {
    return facts
      .of('load-balancer')
      .filter(({ fact }) => fact.members.length === 1)
      .map(({ path, fact }) => ({
        path,
        message: `what stands behind ${fact.address} should outlive a balancer, got one machine, '${fact.members[0]}'; use 2 'machines'`,
      }));
  },
};
