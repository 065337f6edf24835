import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const ingressUnmaintained: Rule = {
  id: 'INGRESS-NGINX',
  severity: Severity.WARNING,
  why: 'Nobody mends the holes that are found in what every caller outside reaches first.',
  see: 'https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/',
  check(facts) {
    return facts
      .of('unmaintained')
      .filter(({ fact }) => fact.component === 'ingress-nginx')
      .map(({ path, fact: { component, version, since, instead } }) => ({
        path,
        message: `${component} is given up by its makers (${since}), got ${version}; use ${instead}, or accept it with a reason`,
      }));
  },
};
