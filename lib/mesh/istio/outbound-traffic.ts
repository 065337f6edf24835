/**
 * What becomes of a call to a host that nobody declared.
 * @see https://istio.io/latest/docs/tasks/traffic-management/egress/egress-control/
 */
export enum OutboundTraffic {
  /** It goes out as it is. */
  ALLOW_ANY = 'ALLOW_ANY',
  /** Its sidecar refuses it, unless a network policy does before. */
  REGISTRY_ONLY = 'REGISTRY_ONLY',
}
