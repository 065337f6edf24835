import { Lazy } from 'cdk8s';
import { DNS, IMesh, policyPeer } from '../../manifests';
import { GatewayPort, MESH_PORTS } from '../../model';

/** @internal */
export const DENY_ALL = { podSelector: {}, policyTypes: ['Ingress', 'Egress'] };

/** @internal */
export const ALLOW_DNS = {
  podSelector: {},
  policyTypes: ['Egress'],
  egress: [DNS],
};

/**
 * Pods of another namespace may call the ports of one name, of all pods.
 * @internal
 */
export function allowFrom(namespace: string, port: string): object {
  return {
    podSelector: {},
    policyTypes: ['Ingress'],
    ingress: [
      {
        from: [policyPeer({ namespace })],
        ports: [{ port, protocol: 'TCP' }],
      },
    ],
  };
}

/**
 * Sidecars call the control plane of their mesh and the collector of traces; Prometheus asks them for all metrics of their pod.
 * @internal
 */
export function ofMesh(mesh: IMesh, metricsFrom: string | undefined = mesh._metricsFrom): object {
  const tcp = (port: number): object => ({ port, protocol: 'TCP' });
  return {
    podSelector: {},
    policyTypes: metricsFrom === undefined ? ['Egress'] : ['Ingress', 'Egress'],
    ...(metricsFrom === undefined
      ? {}
      : { ingress: [{ from: [policyPeer({ namespace: metricsFrom })], ports: [tcp(MESH_PORTS.metrics)] }] }),
    egress: Lazy.any({
      produce: () => [
        { to: [policyPeer({ namespace: mesh.namespace })], ports: [tcp(MESH_PORTS.control)] },
        ...(mesh._collector === undefined
          ? []
          : [{ to: [policyPeer({ namespace: mesh._collector.namespace })], ports: [tcp(mesh._collector.port)] }]),
      ],
    }),
  };
}

/**
 * Sidecars call the gateway of another cluster.
 * @internal
 */
export function toPeer(address: () => string): object {
  const ports = [{ port: GatewayPort.EAST_WEST.port.first, protocol: 'TCP' }];
  return {
    podSelector: {},
    policyTypes: ['Egress'],
    egress: Lazy.any({ produce: () => [{ to: [{ ipBlock: { cidr: `${address()}/32` } }], ports }] }),
  };
}
