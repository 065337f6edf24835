import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const rancherK8s: Rule = {
  id: 'RANCHER-K8S',
  severity: Severity.ERROR,
  why: 'A chart refuses a Kubernetes that it is not made for, or installs what that Kubernetes no longer knows.',
  see: 'https://www.suse.com/suse-rancher/support-matrix/all-supported-versions/',
  check(facts) {
    return facts
      .of('compatibility')
      .filter(({ fact }) => fact.minor < fact.first || fact.minor > fact.last)
      .map(({ path, fact }) => ({
        path,
        message: `${fact.component} is made for Kubernetes 1.${fact.first} to 1.${fact.last}, got ${fact.distribution}; choose another in 'versions'`,
      }));
  },
};
