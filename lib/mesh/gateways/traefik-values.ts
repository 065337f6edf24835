import { Lazy } from 'cdk8s';
import { GatewayPort } from '../../model';

/** @internal */
export const TRAEFIK_CHART = {
  repository: 'https://traefik.github.io/charts',
  chart: 'traefik',
  version: '41.3.0',
  images: ['docker.io/traefik:v3.7.11'],
};

/** @internal */
export const TRAEFIK_CLASS = 'traefik';

/**
 * Ports of its pods, which a Gateway names: Traefik has a listener answer where a port of its own is the same.
 * @internal
 */
export const TRAEFIK_PORTS = { plain: 8000, tls: 8443, metrics: 9100 };

/** @internal */
export interface TraefikSettings {
  readonly replicas: number;
  readonly resources: object;
  readonly asksForBalancer: () => boolean;
}

/**
 * Values of the chart `traefik` 41.3.0.
 * @see https://github.com/traefik/traefik-helm-chart/blob/v41.3.0/traefik/VALUES.md
 * @internal
 */
export function traefikValues({ replicas, resources, asksForBalancer }: TraefikSettings): Record<string, unknown> {
  const port = ({ nodePort }: GatewayPort): unknown =>
    Lazy.any({ produce: () => (asksForBalancer() ? {} : { nodePort }) });
  return {
    deployment: { replicas },
    ...(replicas > 1 ? { podDisruptionBudget: { enabled: true, maxUnavailable: 1 } } : {}),
    resources,
    topologySpreadConstraints: [
      {
        maxSkew: 1,
        topologyKey: 'kubernetes.io/hostname',
        whenUnsatisfiable: 'ScheduleAnyway',
        labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'traefik' } },
      },
    ],
    ingressClass: { enabled: true, isDefaultClass: false, name: TRAEFIK_CLASS },
    providers: {
      kubernetesGateway: { enabled: true },
      kubernetesCRD: { enabled: true },
      // Else `/api/exam` of an Ingress takes `/api/examiner` too.
      kubernetesIngress: { strictPrefixMatching: true },
    },
    // The chart's own would answer to every host.
    gateway: { enabled: false },
    gatewayClass: { enabled: true, name: TRAEFIK_CLASS },
    global: { checkNewVersion: false, sendAnonymousUsage: false },
    service: { spec: { type: Lazy.any({ produce: () => (asksForBalancer() ? 'LoadBalancer' : 'NodePort') }) } },
    ports: { web: port(GatewayPort.HTTP), websecure: port(GatewayPort.HTTPS) },
  };
}
