import { IConstruct } from 'constructs';
import { entryOf } from '../../manifests';
import { GatewayPort } from '../../model';
import { GatewaySettings } from './gateway-values';

/**
 * Name of the gateway for callers outside, and of its Service.
 * @internal
 */
export const INGRESS = 'istio-ingressgateway';

interface Gateways extends IConstruct {
  readonly hasIngress: boolean;
  readonly hasEastWest: boolean;
  readonly ingressSelector: Record<string, string>;
  readonly eastWestSelector: Record<string, string>;
  readonly network: string;
}

/**
 * The gateways of a mesh, as far as it has them.
 * @internal
 */
export function gatewaysOf(
  mesh: Gateways,
  pods: Pick<GatewaySettings, 'replicas' | 'maxReplicas' | 'size'>,
): GatewaySettings[] {
  const asksForBalancer = (): boolean => {
    const entry = entryOf(mesh);
    return entry?.servesLoadBalancers === true && entry.publicAddress === undefined;
  };
  const common = { ...pods, asksForBalancer };
  const ingress: GatewaySettings = {
    ...common,
    id: 'Ingress',
    name: INGRESS,
    selector: mesh.ingressSelector,
    ports: [GatewayPort.HTTP, GatewayPort.HTTPS],
  };
  const eastWest: GatewaySettings = {
    ...common,
    id: 'EastWest',
    name: 'istio-eastwestgateway',
    selector: mesh.eastWestSelector,
    ports: [GatewayPort.EAST_WEST],
    network: mesh.network,
  };
  return [...(mesh.hasIngress ? [ingress] : []), ...(mesh.hasEastWest ? [eastWest] : [])];
}
