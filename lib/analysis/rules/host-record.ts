import { Severity } from '../../model';
import { FactsByKind, Rule } from '../rule';

/** @internal */
export const hostRecord: Rule = {
  id: 'DNS-HOST',
  severity: Severity.WARNING,
  why: 'Callers of a host without a record get nowhere, and an authority that calls it signs no certificate for it.',
  see: 'https://letsencrypt.org/docs/challenge-types/#http-01-challenge',
  check(facts) {
    const zones = namesOf(facts, 'DNS zones');
    const records = new Set(namesOf(facts, 'DNS names'));
    return facts.of('gateway-host').flatMap(({ path, fact: { cluster, host } }) => {
      const zone = zones.find((each) => host === each || host.endsWith(`.${each}`));
      return zone === undefined || records.has(host) || wildcardsOf(host, zone).some((name) => records.has(name))
        ? []
        : [
            {
              path,
              message: `a host in a zone of the testbed has a record there, got none for '${host}' in '${zone}', which the gateway of '${cluster}' answers to; take a name below that of the cluster's entry, make a SharedHost, or write the record yourself and accept this with a reason`,
            },
          ];
    });
  },
};

function namesOf(facts: FactsByKind, space: string): string[] {
  return facts.of('name').flatMap(({ fact }) => (fact.space === space ? [fact.name] : []));
}

/** Records within the zone that hold for a host without one of its own. */
function wildcardsOf(host: string, zone: string): string[] {
  const labels = host.split('.');
  const depth = labels.length - zone.split('.').length;
  return Array.from({ length: depth }, (_, i) => ['*', ...labels.slice(i + 1)].join('.'));
}
