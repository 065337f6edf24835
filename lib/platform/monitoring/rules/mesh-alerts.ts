import { Duration } from '../../../core';
import { Alert, AlertSeverity, partProblem, percent } from './alert';

/** When a mesh is told of. */
export interface MeshAlertOptions {
  /**
   * Part of the requests of a service that find its limits of connections reached.
   * @default 0.01
   */
  readonly overflow?: number;
  /**
   * Part of the requests of a service that fail.
   * @default 0.05
   */
  readonly failures?: number;
  /**
   * Part of the requests of a service that are answered in another cluster.
   * @default 0.5
   */
  readonly away?: number;
}

/** @internal */
export function meshProblems({
  overflow = 0.01,
  failures = 0.05,
  away = 0.5,
}: MeshAlertOptions): (string | undefined)[] {
  return [partProblem('overflow', overflow), partProblem('failures', failures), partProblem('away', away)];
}

const SERVICE = 'destination_service_namespace, destination_service_name';

/** Pairs of a cluster with itself: what its callers get at home. */
const HOME =
  'label_replace(group by (source_cluster) (istio_requests_total{reporter="source"}), "destination_cluster", "$1", "source_cluster", "(.*)")';

/**
 * Services by what their callers' proxies count. `UO` marks a request that found the limits of the pool reached, which Envoy also counts in
 * `upstream_rq_pending_overflow`; proxies do not give that one, nor ejections, unless their `proxyStatsMatcher` includes `outlier_detection`.
 * @see https://istio.io/latest/docs/reference/config/metrics/
 * @see https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage
 * @internal
 */
export function meshAlerts({ overflow = 0.01, failures = 0.05, away = 0.5 }: MeshAlertOptions): Alert[] {
  const rate = (by: string, matchers = ''): string =>
    `sum by (${by}) (rate(istio_requests_total{reporter="source"${matchers}}[5m]))`;
  const pairs = `source_cluster, destination_cluster, ${SERVICE}`;
  const service = '{{ $labels.destination_service_namespace }}/{{ $labels.destination_service_name }}';
  return [
    {
      name: 'MeshOverflow',
      expression: `${rate(SERVICE, ',response_flags=~".*UO.*"')} / ${rate(SERVICE)} > ${overflow}`,
      lasts: Duration.minutes(5),
      severity: AlertSeverity.WARNING,
      summary: `${service} turns {{ $value | humanizePercentage }} of its requests away`,
      description: `More than ${percent(overflow)} find the limits of its connection pool reached. It needs more pods, or higher limits.`,
    },
    {
      name: 'MeshFailures',
      expression: `${rate(SERVICE, ',response_code=~"5.."')} / ${rate(SERVICE)} > ${failures}`,
      lasts: Duration.minutes(10),
      severity: AlertSeverity.WARNING,
      summary: `${service} fails {{ $value | humanizePercentage }} of its requests`,
      description: `More than ${percent(failures)} end with a status of 500 or higher. Its log and the flags of its responses say why.`,
    },
    {
      name: 'MeshTrafficAway',
      expression: `sum by (source_cluster, ${SERVICE}) (${rate(pairs)} unless on (source_cluster, destination_cluster) ${HOME}) / ${rate(`source_cluster, ${SERVICE}`)} > ${away}`,
      lasts: Duration.minutes(30),
      severity: AlertSeverity.WARNING,
      summary: `{{ $value | humanizePercentage }} of the requests for ${service} leave {{ $labels.source_cluster }}`,
      description: `More than ${percent(away)} are answered elsewhere: what is at home does not suffice, or its pods are ejected.`,
    },
    {
      name: 'MeshEjections',
      expression: 'sum by (namespace, cluster_name) (envoy_cluster_outlier_detection_ejections_active) > 0',
      lasts: Duration.minutes(15),
      severity: AlertSeverity.WARNING,
      summary: '{{ $value }} endpoints of {{ $labels.cluster_name }} are ejected by callers in {{ $labels.namespace }}',
      description: 'They failed again and again. The rest has their share; look at their logs.',
    },
    {
      name: 'MeshConfigRefused',
      expression: 'sum by (namespace) (increase(pilot_total_xds_rejects[10m])) > 0',
      lasts: Duration.minutes(10),
      severity: AlertSeverity.WARNING,
      summary: 'proxies refuse what istiod in {{ $labels.namespace }} tells them',
      description: 'They go on with what they had. `istioctl proxy-status` says which, the log of istiod why.',
    },
  ];
}
