import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const gatewayEntry: Rule = {
  id: 'GATEWAY-ENTRY',
  severity: Severity.ERROR,
  why: 'Nothing leads callers to a gateway of a cluster that has no entry, and no controller that makes load balancers.',
  see: 'https://gateway-api.sigs.k8s.io/api-types/gateway/#gatewayaddresses',
  check(facts) {
    const clusters = new Map(facts.of('cluster').map(({ fact }) => [fact.name, fact]));
    return facts.of('gateway').flatMap(({ path, fact }) => {
      const cluster = clusters.get(fact.cluster);
      return cluster?.hasEntry === false && cluster.servesLoadBalancers !== true
        ? [
            {
              path,
              message: `a gateway is reached by the entry of its cluster, got gateway '${fact.name}' in '${fact.cluster}', which has none; give the cluster an 'entry', or load balancers by 'cloud.controllerManager'`,
            },
          ]
        : [];
    });
  },
};
