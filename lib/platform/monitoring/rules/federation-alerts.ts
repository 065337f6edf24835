import { Duration } from '../../../core';
import { Alert, AlertSeverity, percent } from './alert';
import { MeshAlertOptions } from './mesh-alert-options';
import { SERVICE, SERVICE_WORDS, awayBy, requestsBy } from './mesh-requests';

/** More than the forecast by so much is told: measured shares and forecasts agree that well. */
const TOLERANCE = 0.05;

/** @internal */
export function forecastProblems(forecast: Readonly<Record<string, number>>): string[] {
  return Object.entries(forecast).flatMap(([service, part]) => [
    ...(NAMED.test(service)
      ? []
      : [`a service is named '<namespace>/<service>', got '${service}'; correct 'forecast'`]),
    ...(part >= 0 && part + TOLERANCE < 1
      ? []
      : [
          `a forecast that can be passed is a part of 0 or more and less than ${1 - TOLERANCE}, got ${part} for '${service}'; correct 'forecast'`,
        ]),
  ]);
}

const NAMED = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?\/[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;

/**
 * Requests that leave their cluster, and the gateways that they leave and come by.
 * @internal
 */
export function federationAlerts({ away = 0.5, forecast = {} }: Omit<MeshAlertOptions, 'overflow'>): Alert[] {
  const awayPart = (matchers = ''): string =>
    `${awayBy(`source_cluster, ${SERVICE}`, matchers)} / ${requestsBy(`source_cluster, ${SERVICE}`, matchers)}`;
  const expectations = Object.entries(forecast).map(([service, part]) => {
    const [namespace, name] = service.split('/');
    const matchers = `,destination_service_namespace="${namespace}",destination_service_name="${name}"`;
    return `${awayPart(matchers)} > ${Math.round((part + TOLERANCE) * 1000) / 1000}`;
  });
  return [
    {
      name: 'MeshTrafficAway',
      expression: `${awayPart()} > ${away}`,
      lasts: Duration.minutes(30),
      severity: AlertSeverity.WARNING,
      summary: `{{ $value | humanizePercentage }} of the requests for ${SERVICE_WORDS} leave {{ $labels.source_cluster }}`,
      description: `More than ${percent(away)} are answered elsewhere: what is at home does not suffice, or its pods are ejected.`,
    },
    ...(expectations.length === 0
      ? []
      : [
          {
            name: 'MeshSpillAboveForecast',
            expression: expectations.join(' or '),
            lasts: Duration.minutes(15),
            severity: AlertSeverity.WARNING,
            summary: `{{ $value | humanizePercentage }} of the requests for ${SERVICE_WORDS} leave {{ $labels.source_cluster }}, more than forecast`,
            description:
              'There are more callers than were counted on, fewer pods, or pods that take longer. Peers carry what was not agreed.',
          },
        ]),
    {
      name: 'MeshGatewayDown',
      expression:
        'sum by (namespace, deployment) (kube_deployment_status_replicas_available{deployment=~"istio-(ingress|eastwest)gateway"}) == 0',
      lasts: Duration.minutes(2),
      severity: AlertSeverity.CRITICAL,
      summary: 'no pod of {{ $labels.deployment }} in {{ $labels.namespace }} is there',
      description:
        'Callers from outside get nothing, or peers that send their excess have to keep it. Look at the events of its pods.',
    },
  ];
}
