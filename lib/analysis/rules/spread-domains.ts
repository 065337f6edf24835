import { NodeFact, NodeRole, Severity, SpreadFact } from '../../model';
import { clustersOf } from '../clusters';
import { Rule } from '../rule';

/** @internal */
export const spreadDomains: Rule = {
  id: 'SPREAD-DOMAINS',
  severity: Severity.ERROR,
  why: 'Of pods that share no host, or no zone, those wait for ever that find none left.',
  see: 'https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity',
  check(facts) {
    const clusters = clustersOf(facts).filter(({ fact }) => fact.rancherMakesNodes !== true);
    return facts.of('spread').flatMap(({ path, fact }) => {
      const cluster = clusters.find(({ fact: { name }, nodes }) => name === fact.cluster && nodes.length > 0);
      const domains = cluster === undefined ? undefined : domainsOf(fact, cluster.nodes);
      return domains === undefined || fact.pods <= domains
        ? []
        : [
            {
              path,
              message: `pods that share no ${fact.domain} are as many as there are ${fact.domain}s for them, got ${fact.pods} of '${fact.name}' and ${domains} in '${fact.cluster}'; lower their number, add ${fact.domain}s, or let them share`,
            },
          ];
    });
  },
};

/** How many hosts or zones take the pods; undefined where that is not known. */
function domainsOf({ domain, nodeLabels }: SpreadFact, nodes: readonly NodeFact[]): number | undefined {
  const workers = nodes.filter(({ roles }) => roles.includes(NodeRole.WORKER));
  if (nodeLabels !== undefined) {
    return undefined;
  }
  if (domain === 'host') {
    return workers.length;
  }
  const zones = workers.map(({ zone }) => zone);
  return zones.includes(undefined) ? undefined : new Set(zones).size;
}
