import { Severity } from '../../model';
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
