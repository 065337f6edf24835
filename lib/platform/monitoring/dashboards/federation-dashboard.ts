import { DashboardPage } from './dashboard-page';
import { Unit, atLeast, lines, rising, stat } from './panel';
import { CALLED_NAMESPACE, rate, sumBy } from './selection';

const SERVICE = 'destination_service_namespace, destination_service_name';
const name = '{{destination_service_namespace}}/{{destination_service_name}}';
const FULL = ',response_flags=~".*UO.*"';
const INBOUND = 'cluster_name=~"inbound[|].+",namespace=~"$namespace"';

const counted = (reporter: string, matchers = ''): string =>
  rate(`istio_requests_total{reporter="${reporter}",destination_service_namespace=~"$namespace"${matchers}}`);
const requests = (matchers = ''): string => counted('source', matchers);
const tries = (matchers = ''): string => counted('destination', matchers);

/** Pairs of a cluster with itself. */
const HOME =
  'label_join(group by (source_cluster) (istio_requests_total{reporter="source"}), "destination_cluster", "", "source_cluster")';
const AWAY = `(${sumBy(`source_cluster, destination_cluster, ${SERVICE}`, requests(',destination_cluster!="unknown"'))} unless on (source_cluster, destination_cluster) ${HOME})`;

const left = (metric: string): string => `min(${metric}) - time()`;
const TRUST = {
  root: 'citadel_server_root_cert_expiry_timestamp',
  intermediate: 'citadel_server_cert_chain_expiry_timestamp',
};

/**
 * Services that other clusters help with: what leaves, why, and by which way. Who answered is told by the pod's proxy, through gateways that
 * do not open the connection.
 * @see https://istio.io/latest/docs/reference/config/metrics/
 * @internal
 */
export const FEDERATION_PAGE: DashboardPage = {
  uid: 'cloudserve-federation',
  title: 'Federation',
  variables: [CALLED_NAMESPACE],
  rows: [
    {
      title: 'Now',
      panels: [
        stat('Answered elsewhere', `(sum(${AWAY}) or vector(0)) / sum(${requests()})`, {
          unit: Unit.PART,
          colours: rising(0.3, 0.6),
        }),
        stat('Refused wherever tried', `sum(${requests(',response_flags=~".*URX.*"')}) / sum(${requests()})`, {
          unit: Unit.PART,
          colours: rising(0.001, 0.01),
        }),
        stat('Tries that find a pod full', `sum(${tries(FULL)}) / sum(${tries()})`, { unit: Unit.PART }),
        stat('Endpoints that are ejected', 'sum(envoy_cluster_outlier_detection_ejections_active)', {
          colours: rising(1, 5),
        }),
        stat(
          'Pods of gateways between clusters',
          'sum(kube_deployment_status_replicas_available{deployment="istio-eastwestgateway"})',
          { colours: atLeast(1) },
        ),
        stat('First trust to end', `${left(`${TRUST.intermediate} or ${TRUST.root}`)}`, {
          unit: Unit.SECONDS,
          colours: [{ colour: 'red' }, { colour: 'yellow', from: 2_592_000 }, { colour: 'green', from: 15_552_000 }],
        }),
      ],
    },
    {
      title: 'Shares',
      panels: [
        lines(
          'Requests by the cluster that answers',
          {
            '{{destination_cluster}}': sumBy('destination_cluster', requests()),
          },
          { unit: Unit.REQUESTS_PER_SECOND, stacked: true },
        ),
        lines(
          'Part that is answered elsewhere',
          { [name]: `${sumBy(SERVICE, AWAY)} / ${sumBy(SERVICE, requests())}` },
          {
            unit: Unit.PART,
          },
        ),
        lines(
          'Requests that leave, by peer',
          {
            [`${name} to {{destination_cluster}}`]: sumBy(`destination_cluster, ${SERVICE}`, AWAY),
          },
          { unit: Unit.REQUESTS_PER_SECOND },
        ),
        lines(
          '99 % of requests take at most, by the cluster that answers',
          {
            '{{destination_cluster}}': `histogram_quantile(0.99, sum by (le, destination_cluster) (${rate('istio_request_duration_milliseconds_bucket{reporter="source",destination_service_namespace=~"$namespace"}')}))`,
          },
          { unit: Unit.MILLISECONDS },
        ),
      ],
    },
    {
      title: 'Pods at home',
      panels: [
        lines(
          'Tries that find a pod full',
          { [name]: `${sumBy(SERVICE, tries(FULL))} / ${sumBy(SERVICE, tries())}` },
          {
            unit: Unit.PART,
          },
        ),
        lines('Requests in flight', {
          '{{namespace}}/{{pod}}': `topk(15, ${sumBy('namespace, pod', `envoy_cluster_upstream_rq_active{${INBOUND}}`)})`,
        }),
        lines('Requests that wait in front of pods', {
          '{{namespace}}/{{pod}}': `topk(15, ${sumBy('namespace, pod', `envoy_cluster_upstream_rq_pending_active{${INBOUND}}`)})`,
        }),
        lines('Pods', {
          '{{namespace}}/{{horizontalpodautoscaler}}':
            'kube_horizontalpodautoscaler_status_current_replicas{namespace=~"$namespace"}',
          'most of {{namespace}}/{{horizontalpodautoscaler}}':
            'kube_horizontalpodautoscaler_spec_max_replicas{namespace=~"$namespace"}',
        }),
      ],
    },
    {
      title: 'Ways out',
      panels: [
        lines('Endpoints that are ejected', {
          '{{namespace}}: {{cluster_name}}': `${sumBy('namespace, cluster_name', 'envoy_cluster_outlier_detection_ejections_active')} > 0`,
        }),
        lines(
          'Tries again',
          {
            '{{cluster_name}}': `${sumBy('cluster_name', rate('envoy_cluster_upstream_rq_retry{cluster_name=~"outbound.+"}'))} > 0`,
          },
          { unit: Unit.PER_SECOND },
        ),
        lines('Connections that gateways pass on', {
          '{{cluster_name}}': sumBy('cluster_name', 'envoy_cluster_upstream_cx_active{cluster_name=~"outbound_[.].+"}'),
        }),
        lines(
          'Connections that fail',
          {
            '{{namespace}}: {{cluster_name}}': `${sumBy('namespace, cluster_name', rate('envoy_cluster_upstream_cx_connect_fail{cluster_name=~"outbound.+"}'))} > 0`,
          },
          { unit: Unit.PER_SECOND },
        ),
      ],
    },
    {
      title: 'Trust',
      panels: [
        lines(
          'Time left',
          {
            root: left(TRUST.root),
            intermediate: left(TRUST.intermediate),
            'shortest of pods': 'min(istio_agent_cert_expiry_seconds{resource_name="default"})',
          },
          { unit: Unit.SECONDS },
        ),
        lines(
          'Callers refused for their certificates',
          {
            'of another root: {{namespace}}': sumBy('namespace', rate('envoy_listener_ssl_fail_verify_error')),
            'without one: {{namespace}}': sumBy('namespace', rate('envoy_listener_ssl_fail_verify_no_cert')),
          },
          { unit: Unit.PER_SECOND },
        ),
      ],
    },
  ],
};
