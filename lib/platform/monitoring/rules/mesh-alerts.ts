import { Duration } from '../../../core';
import { Alert, AlertSeverity, partProblem, percent } from './alert';
import { federationAlerts, forecastProblems } from './federation-alerts';
import { MeshAlertOptions } from './mesh-alert-options';
import { meshCertificateAlerts } from './mesh-certificate-alerts';
import { SERVICE, SERVICE_WORDS, awayBy, requestsBy } from './mesh-requests';

/** @internal */
export function meshProblems({
  overflow = 0.01,
  failures = 0.05,
  away = 0.5,
  forecast = {},
}: MeshAlertOptions): (string | undefined)[] {
  return [
    partProblem('overflow', overflow),
    partProblem('failures', failures),
    partProblem('away', away),
    ...forecastProblems(forecast),
  ];
}

/**
 * Services by what proxies count: `UO` at the caller marks a request that found the caller's own limits reached, at the pod one that found
 * the pod full, and `URX` one that was refused wherever it was tried. What Envoy counts by itself, such as ejections, comes with the
 * `proxyStatsMatcher` of our meshes.
 * @see https://istio.io/latest/docs/reference/config/metrics/
 * @see https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage
 * @internal
 */
export function meshAlerts(options: MeshAlertOptions): Alert[] {
  const { overflow = 0.01, failures = 0.05 } = options;
  return [
    {
      name: 'MeshOverflow',
      expression: `${requestsBy(SERVICE, ',response_flags=~".*UO.*"')} / ${requestsBy(SERVICE)} > ${overflow}`,
      lasts: Duration.minutes(5),
      severity: AlertSeverity.WARNING,
      summary: `${SERVICE_WORDS} turns {{ $value | humanizePercentage }} of its requests away`,
      description: `More than ${percent(overflow)} find the limits of its connection pool reached. It needs more pods, or higher limits.`,
    },
    {
      name: 'MeshPodsFull',
      expression: `${refusedByPods()} > ${overflow} unless on (${SERVICE}) ${awayBy(SERVICE)} > 0`,
      lasts: Duration.minutes(10),
      severity: AlertSeverity.WARNING,
      summary: `pods of ${SERVICE_WORDS} are full for {{ $value | humanizePercentage }} of the requests that reach them`,
      description: `More than ${percent(overflow)} find a pod at its capacity, and no other cluster takes them. It needs more pods, or a peer.`,
    },
    {
      name: 'MeshRetriesExhausted',
      expression: `${requestsBy(SERVICE, ',response_code="503",response_flags=~".*URX.*"')} / ${requestsBy(SERVICE)} > ${overflow}`,
      lasts: Duration.minutes(5),
      severity: AlertSeverity.WARNING,
      summary: `{{ $value | humanizePercentage }} of the requests for ${SERVICE_WORDS} are refused wherever they are tried`,
      description: `More than ${percent(overflow)} find every pod full or failing, at home and at peers. It needs more pods somewhere.`,
    },
    {
      name: 'MeshFailures',
      expression: `${requestsBy(SERVICE, ',response_code=~"5.."')} / ${requestsBy(SERVICE)} > ${failures}`,
      lasts: Duration.minutes(10),
      severity: AlertSeverity.WARNING,
      summary: `${SERVICE_WORDS} fails {{ $value | humanizePercentage }} of its requests`,
      description: `More than ${percent(failures)} end with a status of 500 or higher. Its log and the flags of its responses say why.`,
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
      name: 'MeshConnectionsFail',
      expression:
        'sum by (namespace, cluster_name) (rate(envoy_cluster_upstream_cx_connect_fail{cluster_name=~"outbound.+"}[5m])) > 0.1',
      lasts: Duration.minutes(10),
      severity: AlertSeverity.WARNING,
      summary:
        'proxies in {{ $labels.namespace }} reach no endpoint of {{ $labels.cluster_name }}, {{ $value | humanize }} times a second',
      description:
        'A pod is gone, the gateway of a peer does not answer, or a port between them is closed. Other endpoints have its share meanwhile.',
    },
    {
      name: 'MeshConfigRefused',
      expression: 'sum by (namespace) (increase(pilot_total_xds_rejects[10m])) > 0',
      lasts: Duration.minutes(10),
      severity: AlertSeverity.WARNING,
      summary: 'proxies refuse what istiod in {{ $labels.namespace }} tells them',
      description: 'They go on with what they had. `istioctl proxy-status` says which, the log of istiod why.',
    },
    ...federationAlerts(options),
    ...meshCertificateAlerts(options),
  ];
}

function refusedByPods(): string {
  const counted = (matchers = ''): string => requestsBy(SERVICE, matchers, 'destination');
  return `${counted(',response_flags=~".*UO.*"')} / ${counted()}`;
}
