import { Lazy } from 'cdk8s';
import { GatewayPort } from '../../model';
import { spreadOverHosts } from './pod-spread';
import { SidecarSize } from './sidecar-size';

/** @internal */
export interface GatewaySettings {
  /** Id of its release in the tree. */
  readonly id: string;
  /** `istio-ingressgateway`. */
  readonly name: string;
  readonly selector: Record<string, string>;
  readonly ports: readonly GatewayPort[];
  readonly replicas: number;
  readonly maxReplicas: number;
  readonly size: SidecarSize;
  /** Whether a load balancer is asked for; else the entry leads to fixed ports of the nodes. Known when everything is defined. */
  readonly asksForBalancer: () => boolean;
  /** Network whose pods alone it leads to; left out for callers outside. */
  readonly network?: string;
}

/**
 * Values of the chart `gateway`. Its pods pass the level `restricted` of Pod Security.
 * @internal
 */
export function gatewayValues(settings: GatewaySettings): Record<string, unknown> {
  const { name, selector, ports, replicas, maxReplicas, size, asksForBalancer, network } = settings;
  return {
    labels: { ...selector, ...(network === undefined ? {} : { 'topology.istio.io/network': network }) },
    service: {
      type: Lazy.any({ produce: () => (asksForBalancer() ? 'LoadBalancer' : 'NodePort') }),
      ports: Lazy.any({ produce: () => ports.map((port) => servicePort(port, !asksForBalancer())) }),
    },
    securityContext: {
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
      sysctls: [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '0' }],
    },
    resources: size._resources(),
    autoscaling: { minReplicas: replicas, maxReplicas },
    ...(replicas > 1 ? { podDisruptionBudget: { minAvailable: 1, unhealthyPodEvictionPolicy: 'AlwaysAllow' } } : {}),
    topologySpreadConstraints: spreadOverHosts({ app: name }),
    ...(network === undefined ? {} : { env: { ISTIO_META_REQUESTED_NETWORK_VIEW: network } }),
  };
}

/** A port of which Istio knows the protocol by its name. */
function servicePort({ port, nodePort }: GatewayPort, isFixed: boolean): object {
  return {
    name: port.first === GatewayPort.EAST_WEST.port.first ? 'tls-east-west' : port.name,
    port: port.first,
    targetPort: port.first,
    protocol: 'TCP',
    ...(isFixed ? { nodePort } : {}),
  };
}
