import { Lazy } from 'cdk8s';
import { GatewayPort, MESH_PORTS } from '../model';
import { IMesh } from './mesh-context';
import { policyPeer } from './policy-rules';

/**
 * Sidecars call the control plane of their mesh and the collector of traces; Prometheus asks them for all metrics of their pod.
 * @param podSelector of the pods that have sidecars
 * @internal
 */
export function ofMesh(mesh: IMesh, podSelector: object, metricsFrom: string | undefined = mesh._metricsFrom): object {
  const tcp = (port: number): object => ({ port, protocol: 'TCP' });
  return {
    podSelector,
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
 * @param podSelector of the pods that have sidecars
 * @internal
 */
export function toPeer(address: () => string, podSelector: object): object {
  const ports = [{ port: GatewayPort.EAST_WEST.port.first, protocol: 'TCP' }];
  return {
    podSelector,
    policyTypes: ['Egress'],
    egress: Lazy.any({ produce: () => [{ to: [{ ipBlock: { cidr: `${address()}/32` } }], ports }] }),
  };
}
