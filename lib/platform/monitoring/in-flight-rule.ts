import { REQUESTS_IN_FLIGHT } from '../../model';

/** Clusters of Envoy that stand for ports of the pod itself. */
const INBOUND = 'cluster_name=~"inbound[|].+"';

/** Samples are half a minute apart and each is of one moment: a few of them tell how busy a pod is. */
const WINDOW = '2m';

/**
 * How the adapter makes the requests that a pod works on out of what Envoy counts for each of its ports.
 * @see https://www.envoyproxy.io/docs/envoy/latest/configuration/upstream/cluster_manager/cluster_stats#general
 * @internal
 */
export function inFlightRule(): object {
  return {
    seriesQuery: `envoy_cluster_upstream_rq_active{${INBOUND},namespace!="",pod!=""}`,
    resources: { overrides: { namespace: { resource: 'namespace' }, pod: { resource: 'pod' } } },
    name: { matches: '', as: REQUESTS_IN_FLIGHT },
    metricsQuery: `sum(avg_over_time(<<.Series>>{<<.LabelMatchers>>,${INBOUND}}[${WINDOW}])) by (<<.GroupBy>>)`,
  };
}
