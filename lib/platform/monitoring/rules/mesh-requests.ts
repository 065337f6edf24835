/** @internal */
export const SERVICE = 'destination_service_namespace, destination_service_name';

/** @internal */
export const SERVICE_WORDS = '{{ $labels.destination_service_namespace }}/{{ $labels.destination_service_name }}';

/** Who counted a request: the proxy of its caller, or that of the pod. */
type Reporter = 'source' | 'destination';

/**
 * Requests a second by labels. A caller's proxy counts a request once, however often it was tried; that of a pod each try that reached it.
 * @internal
 */
export function requestsBy(labels: string, matchers = '', reporter: Reporter = 'source'): string {
  return `sum by (${labels}) (rate(istio_requests_total{reporter="${reporter}"${matchers}}[5m]))`;
}

/** Pairs of a cluster with itself: what its callers get at home. */
const HOME =
  'label_join(group by (source_cluster) (istio_requests_total{reporter="source"}), "destination_cluster", "", "source_cluster")';

/**
 * Requests a second that another cluster answers, by labels. The pod's proxy tells its cluster in the response, through gateways that do
 * not open the connection; who has no proxy is of no cluster.
 * @internal
 */
export function awayBy(labels: string, matchers = ''): string {
  const pairs = requestsBy(
    `source_cluster, destination_cluster, ${SERVICE}`,
    `,destination_cluster!="unknown"${matchers}`,
  );
  return `sum by (${labels}) (${pairs} unless on (source_cluster, destination_cluster) ${HOME})`;
}
