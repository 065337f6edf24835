import { Cni, Distribution, GatewayPort } from '../../model';
import { IngressController } from './cluster-settings';

/** @internal */
export interface BundledChartsProps {
  readonly distribution: Distribution;
  readonly cni: Cni;
  readonly ingress: IngressController;
  /** Bytes of the largest packet of the nodes' network; left out where it is not known. */
  readonly mtu?: number;
}

/**
 * Values of charts that a distribution brings, by their names: `rke2-canal`. Read in the charts of RKE2 v1.35.6+rke2r1: rke2-canal v3.32.0,
 * rke2-calico v3.32.003, rke2-cilium 1.19.402, rke2-flannel v0.28.502, rke2-traefik 40.1.003.
 * @see https://github.com/rancher/rke2-charts/tree/main/charts
 * @internal
 */
export function bundledChartValues({ distribution, cni, ingress, mtu }: BundledChartsProps): Record<string, object> {
  const isRke2 = distribution === Distribution.RKE2;
  const network = isRke2 ? networkValues(cni, mtu) : {};
  return {
    ...(Object.keys(network).length === 0 ? {} : { [`rke2-${cni.name}`]: network }),
    ...(ingress === IngressController.TRAEFIK ? { [isRke2 ? 'rke2-traefik' : 'traefik']: traefikValues(isRke2) } : {}),
  };
}

/** What Neutron leaves of 1500 bytes with Geneve: the least of what a cloud's own network is likely to have. */
const LIKELY_MTU = 1442;

/** Some charts ask for what is left to pods, others for what the network of the nodes has and reckon themselves. */
function networkValues(cni: Cni, mtu: number | undefined): Record<string, unknown> {
  switch (cni.name) {
    case 'canal':
      return {
        // It finds nothing out: without a value pods have 1450, which is more than VXLAN within Neutron's own networks leaves.
        calico: { vethuMTU: (mtu ?? LIKELY_MTU) - cni.overhead },
        ...(cni.isEncrypted ? { flannel: { backend: 'wireguard' } } : {}),
      };
    case 'calico': {
      const network = {
        ...(cni.routesPods ? { bgp: 'Enabled' } : {}),
        ...(mtu === undefined ? {} : { mtu: mtu - cni.overhead }),
      };
      return {
        ...(Object.keys(network).length === 0
          ? {}
          : { installation: { ...(cni.routesPods ? { backend: 'None' } : {}), calicoNetwork: network } }),
      };
    }
    case 'cilium':
      return {
        // Else it takes away what Istio's plug-in adds to the chain.
        cni: { exclusive: false },
        ...(mtu === undefined ? {} : { MTU: mtu }),
      };
    default:
      return mtu === undefined ? {} : { flannel: { mtu } };
  }
}

/**
 * The entry leads to fixed ports of all nodes, and Traefik takes no other: RKE2 has it on ports 80 and 443 of the nodes. It reads the objects
 * of the Gateway API, whose definitions come with it, but for a Gateway of its own, which would answer to every host.
 */
function traefikValues(isRke2: boolean): Record<string, unknown> {
  const none = isRke2 ? { hostPort: 0 } : {};
  return {
    service: { spec: { type: 'NodePort' } },
    ports: {
      web: { ...none, nodePort: GatewayPort.HTTP.nodePort },
      websecure: { ...none, nodePort: GatewayPort.HTTPS.nodePort },
    },
    // Else `/api/exam` of an Ingress takes `/api/examiner` too.
    providers: { kubernetesGateway: { enabled: true }, kubernetesIngress: { strictPrefixMatching: true } },
    gateway: { enabled: false },
  };
}
