import { byCodeUnit } from '../../core';
import { Severity } from '../../model';
import { named } from '../clusters';
import { Rule } from '../rule';

/** @internal */
export const gatewayPorts: Rule = {
  id: 'GATEWAY-PORTS',
  severity: Severity.ERROR,
  why: 'A port of a node is of one Service: the second gateway of a cluster gets none, and no caller reaches it.',
  see: 'https://kubernetes.io/docs/concepts/services-networking/service/#nodeport-custom-port',
  check(facts) {
    const owners = new Map<string, Map<string, string>>();
    for (const { path, fact } of facts.of('gateway-ports')) {
      const known = owners.get(fact.cluster) ?? new Map<string, string>();
      owners.set(fact.cluster, known.set(fact.owner, known.get(fact.owner) ?? path));
    }
    return [...owners]
      .filter(([, known]) => known.size > 1)
      .map(([cluster, known]) => ({
        path: [...known.values()].sort(byCodeUnit)[0],
        message: `ports 80 and 443 of a cluster are of one gateway, got ${named([...known.keys()])} in '${cluster}'; keep one, and have the others be called by it`,
      }));
  },
};
