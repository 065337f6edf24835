import { Lazy } from 'cdk8s';
import { GatewayPort } from '../../model';

/** @internal */
export const KONG_CHART = {
  repository: 'https://charts.konghq.com',
  chart: 'ingress',
  version: '0.24.0',
  images: ['docker.io/kong:3.9', 'docker.io/kong/kubernetes-ingress-controller:3.5'],
};

/** @internal */
export const KONG_CLASS = 'kong';

/** @internal */
export interface KongSettings {
  readonly replicas: number;
  readonly resources: object;
  readonly inMesh: boolean;
  readonly asksForBalancer: () => boolean;
}

/**
 * Values of the chart `ingress` 0.24.0: the controller apart from the proxies, which have no database. It has what comes in go past a sidecar,
 * since callers outside have no certificate of a mesh.
 * @see https://github.com/Kong/charts/blob/kong-3.2.0/charts/kong/values.yaml
 * @internal
 */
export function kongValues({ replicas, resources, inMesh, asksForBalancer }: KongSettings): Record<string, unknown> {
  const budget = { podDisruptionBudget: { enabled: true, maxUnavailable: 1 } };
  const port = ({ nodePort }: GatewayPort): unknown =>
    Lazy.any({ produce: () => (asksForBalancer() ? {} : { nodePort }) });
  return {
    controller: {
      replicaCount: 2,
      ...budget,
      ingressController: {
        ingressClass: KONG_CLASS,
        ...(inMesh ? { createIngressClass: false } : {}),
        resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: '512Mi' } },
      },
    },
    gateway: {
      replicaCount: replicas,
      ...(replicas > 1 ? budget : {}),
      resources,
      proxy: {
        type: Lazy.any({ produce: () => (asksForBalancer() ? 'LoadBalancer' : 'NodePort') }),
        http: port(GatewayPort.HTTP),
        tls: port(GatewayPort.HTTPS),
      },
      manager: { enabled: false },
    },
  };
}
