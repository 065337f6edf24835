import { REQUESTS_IN_FLIGHT, Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const scalingMetric: Rule = {
  id: 'SCALE-METRIC',
  severity: Severity.ERROR,
  why: 'An autoscaler that nobody answers adds no pods, and takes none away.',
  see: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#support-for-metrics-apis',
  check(facts) {
    const told = new Map<string, Set<string>>();
    for (const { fact } of facts.of('pod-metrics')) {
      told.set(fact.cluster, new Set([...(told.get(fact.cluster) ?? []), ...fact.metrics]));
    }
    return facts.of('scaling').flatMap(({ path, fact: { cluster, metric } }) =>
      told.get(cluster)?.has(metric) === true
        ? []
        : [
            {
              path,
              message: `autoscalers of '${cluster}' are told '${metric}' by an adapter, got none that does; add a 'PrometheusAdapter' to the cluster, or scale by cores`,
            },
          ],
    );
  },
};

/** An autoscaler leaves a tenth more than its target alone. */
const MOST_OF_CAPACITY = 0.9;
const BEST_OF_CAPACITY = 0.7;

/** @internal */
export const scalingCapacity: Rule = {
  id: 'SCALE-CAPACITY',
  severity: Severity.ERROR,
  why: 'Requests beyond the capacity of a pod leave it: it never works on so many that there would be more pods.',
  see: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#algorithm-details',
  check(facts) {
    const keyOf = (fact: { cluster: string; namespace: string; name: string }): string =>
      `${fact.cluster}/${fact.namespace}/${fact.name}`;
    const capacities = new Map(
      facts.of('federated-service').map(({ fact }) => [keyOf(fact), fact.capacityPerPod] as const),
    );
    return facts.of('scaling').flatMap(({ path, fact }) => {
      const capacity = fact.metric === REQUESTS_IN_FLIGHT ? capacities.get(keyOf(fact)) : undefined;
      return capacity === undefined || fact.target <= capacity * MOST_OF_CAPACITY
        ? []
        : [
            {
              path,
              message: `pods take ${capacity} requests at a time and the excess of '${fact.namespace}/${fact.name}' leaves, got ${fact.target} before there are more pods; lower 'requestsInFlight' to ${Math.round(capacity * BEST_OF_CAPACITY * 10) / 10}`,
            },
          ];
    });
  },
};
