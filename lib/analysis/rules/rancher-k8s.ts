import { CompatibilityFact, Severity } from '../../model';
import { FactsByKind, Rule, Sighting } from '../rule';

/** @internal */
export const rancherK8s: Rule = {
  id: 'RANCHER-K8S',
  severity: Severity.ERROR,
  why: 'A Rancher refuses a Kubernetes that it is not made for, or does not know how to manage it.',
  see: 'https://www.suse.com/suse-rancher/support-matrix/all-supported-versions/',
  check: (facts) => unsupported(facts, isRancher),
};

/** @internal */
export const versionK8s: Rule = {
  id: 'VERSION-K8S',
  severity: Severity.ERROR,
  why: 'A component refuses a Kubernetes that it is not made for, or asks it for what it no longer knows.',
  see: 'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
  check: (facts) => unsupported(facts, (fact) => !isRancher(fact)),
};

function isRancher({ component }: CompatibilityFact): boolean {
  return component.startsWith('rancher ');
}

function unsupported(facts: FactsByKind, concerned: (fact: CompatibilityFact) => boolean): Sighting[] {
  return facts
    .of('compatibility')
    .filter(({ fact }) => concerned(fact))
    .filter(({ fact: { minor, first, last } }) => minor < first || (last !== undefined && minor > last))
    .map(({ path, fact: { component, first, last, distribution } }) => ({
      path,
      message: `${component} is made for Kubernetes 1.${first} ${last === undefined ? 'or later' : `to 1.${last}`}, got ${distribution}; choose another in 'versions'`,
    }));
}
