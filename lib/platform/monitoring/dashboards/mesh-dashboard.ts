import { DashboardPage } from './dashboard-page';
import { Unit, lines, rising, stat } from './panel';
import { CALLED_NAMESPACE, rate, sumBy } from './selection';

const SERVICE = 'destination_service_namespace, destination_service_name';
const name = '{{destination_service_namespace}}/{{destination_service_name}}';

const of = (metric: string, matchers = ''): string =>
  `${metric}{reporter="source",destination_service_namespace=~"$namespace"${matchers}}`;
const requests = (matchers = ''): string => rate(of('istio_requests_total', matchers));
const part = (matchers: string): string => `sum(${requests(matchers)}) / sum(${requests()})`;
const partBy = (matchers: string): string => `${sumBy(SERVICE, requests(matchers))} / ${sumBy(SERVICE, requests())}`;
const duration = (quantile: number): string =>
  `histogram_quantile(${quantile}, sum by (le, ${SERVICE}) (${rate(of('istio_request_duration_milliseconds_bucket'))}))`;

/**
 * Services of a mesh by what their callers' proxies count.
 * @see https://istio.io/latest/docs/reference/config/metrics/
 * @internal
 */
export const MESH_PAGE: DashboardPage = {
  uid: 'cloudserve-mesh',
  title: 'Mesh',
  variables: [CALLED_NAMESPACE],
  rows: [
    {
      title: 'Now',
      panels: [
        stat('Requests', `sum(${requests()})`, { unit: Unit.REQUESTS_PER_SECOND }),
        stat('That fail', part(',response_code=~"5.."'), { unit: Unit.PART, colours: rising(0.01, 0.05) }),
        stat('Turned away at a limit', part(',response_flags=~".*UO.*"'), {
          unit: Unit.PART,
          colours: rising(0.001, 0.01),
        }),
        stat('Endpoints that are ejected', 'sum(envoy_cluster_outlier_detection_ejections_active)', {
          colours: rising(1, 5),
        }),
        stat('Settings that proxies refused in an hour', 'sum(increase(pilot_total_xds_rejects[1h]))', {
          colours: rising(1, 10),
        }),
        stat('Proxies', 'sum(pilot_xds)'),
      ],
    },
    {
      title: 'Services',
      panels: [
        lines('Requests', { [name]: `topk(15, ${sumBy(SERVICE, requests())})` }, { unit: Unit.REQUESTS_PER_SECOND }),
        lines('That fail', { [name]: `${partBy(',response_code=~"5.."')} > 0` }, { unit: Unit.PART }),
        lines('Half of requests take at most', { [name]: duration(0.5) }, { unit: Unit.MILLISECONDS }),
        lines('99 % of requests take at most', { [name]: duration(0.99) }, { unit: Unit.MILLISECONDS }),
        lines('Turned away at a limit', { [name]: `${partBy(',response_flags=~".*UO.*"')} > 0` }, { unit: Unit.PART }),
        lines(
          'Responses by flag',
          {
            '{{response_flags}}': sumBy('response_flags', requests(',response_flags!="-"')),
          },
          { unit: Unit.REQUESTS_PER_SECOND },
        ),
      ],
    },
    {
      title: 'Between clusters',
      panels: [
        lines(
          'Requests from cluster to cluster',
          {
            '{{source_cluster}} to {{destination_cluster}}': sumBy('source_cluster, destination_cluster', requests()),
          },
          { unit: Unit.REQUESTS_PER_SECOND },
        ),
        lines(
          'Bytes of connections',
          {
            'sent {{source_cluster}} to {{destination_cluster}}': sumBy(
              'source_cluster, destination_cluster',
              rate(of('istio_tcp_sent_bytes_total')),
            ),
            'received {{source_cluster}} to {{destination_cluster}}': sumBy(
              'source_cluster, destination_cluster',
              rate(of('istio_tcp_received_bytes_total')),
            ),
          },
          { unit: Unit.BYTES_PER_SECOND },
        ),
      ],
    },
    {
      title: 'Control plane',
      panels: [
        lines('Pushes', { '{{type}}': sumBy('type', rate('pilot_xds_pushes')) }, { unit: Unit.PER_SECOND }),
        lines(
          '99 % of changes reach proxies within',
          {
            istiod: `histogram_quantile(0.99, sum by (le) (${rate('pilot_proxy_convergence_time_bucket')}))`,
          },
          { unit: Unit.SECONDS },
        ),
      ],
    },
  ],
};
