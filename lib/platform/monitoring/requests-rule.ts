import { REQUESTS_PER_SECOND } from '../../model';

/** What the sidecar of the pod counted, which has each request once that reached the pod, those of other sidecars and of gateways alike. */
const REPORTED = 'reporter="destination"';

/** Samples are half a minute apart: a rate is of several. */
const WINDOW = '2m';

/**
 * How the adapter makes the requests that a pod gets in a second out of what Istio counts. Its own labels name workloads; those of the pod and
 * its namespace are of the scrape.
 * @see https://istio.io/latest/docs/reference/config/metrics/
 * @internal
 */
export function requestsRule(): object {
  return {
    seriesQuery: `istio_requests_total{${REPORTED},namespace!="",pod!=""}`,
    resources: { overrides: { namespace: { resource: 'namespace' }, pod: { resource: 'pod' } } },
    name: { matches: '', as: REQUESTS_PER_SECOND },
    metricsQuery: `sum(rate(<<.Series>>{<<.LabelMatchers>>,${REPORTED}}[${WINDOW}])) by (<<.GroupBy>>)`,
  };
}
