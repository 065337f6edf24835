import { IMeshPeer } from './mesh-peer';

/**
 * Address that a cluster calls the gateway of a peer at: the fixed one where both stand on one network, since a floating address would lead
 * through the router and back, and hide who calls.
 * @internal
 */
export function gatewayAddressFor(caller: IMeshPeer, peer: IMeshPeer): string {
  const isNear = peer.siteNetwork !== undefined && peer.siteNetwork === caller.siteNetwork;
  return isNear && peer.siteAddress !== undefined ? peer.siteAddress : peer.gatewayAddress;
}
