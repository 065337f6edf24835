import { MeshProtocol, Port, meshProtocolOf } from '../../model';
import { Overflow } from './overflow';

/** Port of a gateway that leads other clusters in by the name in their TLS, without ending it. */
const GATEWAY_PORT = 15443;

/** Subset of the pods of the cluster itself. It is named in the TLS of calls from other clusters. */
const OWN_SITE = 'site';

/**
 * What leads calls of a host to gateways of other clusters, beside its own pods.
 * @internal
 */
export function serviceEntrySpec(host: string, port: Port, endpoints: readonly object[]): object {
  return {
    hosts: [host],
    location: 'MESH_INTERNAL',
    // An endpoint of a host whose name is resolved would replace those of the pods.
    resolution: 'STATIC',
    ports: [{ number: port.first, name: port.name, protocol: meshProtocolOf(port) ?? MeshProtocol.HTTP }],
    endpoints: [...endpoints],
  };
}

/** @internal */
export interface Endpoint {
  readonly address: string;
  /** Where it is, other than where callers are. */
  readonly locality: string;
  /** Place of the peer in the order of preference, from 1 on. */
  readonly place: number;
}

/**
 * The gateway of a peer as an endpoint. It has none of the labels of the pods, which the subset of the own site would take it for.
 * @internal
 */
export function endpointSpec({ address, locality, place }: Endpoint, port: Port): object {
  return {
    address,
    ports: { [port.name]: GATEWAY_PORT },
    locality,
    labels: { 'security.istio.io/tlsMode': 'istio', [placeLabel(place)]: 'true' },
  };
}

/**
 * Labels are compared in this order, and the first that differs decides: pods at home have none of them, like who calls, and come first,
 * whatever their zones; a peer differs at its place.
 * @internal
 */
export function localitySpec(places: number): object {
  const last = Array.from({ length: places }, (_, i) => places - i);
  return { failoverPriority: last.map((place) => `${placeLabel(place)}=`) };
}

/**
 * The guard against loops: calls that come from another cluster are for the pods of this one, never for the gateways of a third.
 * @internal
 */
export function ownSite(podLabels: Readonly<Record<string, string>>): object {
  return { name: OWN_SITE, labels: { ...podLabels } };
}

/** @internal */
export function siteTls(host: string, port: Port): object {
  return { mode: 'ISTIO_MUTUAL', sni: siteSni(host, port) };
}

/**
 * Name in the TLS of calls from other clusters.
 * @internal
 */
export function siteSni(host: string, port: Port): string {
  return `outbound_.${port.first}_.${OWN_SITE}_.${host}`;
}

/**
 * Without it there are no priorities at all. With the least share of healthy hosts left at Istio's own, two sites that are both full lose
 * nearly everything.
 * @internal
 */
export function ejectionSpec(mode: Overflow, seconds: number): object {
  return {
    ...(mode === Overflow.REDIRECT
      ? { consecutive5xxErrors: 1 }
      : {
          splitExternalLocalOriginErrors: true,
          consecutiveLocalOriginFailures: 1,
          consecutive5xxErrors: 0,
          consecutiveGatewayErrors: 0,
        }),
    interval: '1s',
    baseEjectionTime: `${seconds}s`,
    maxEjectionPercent: 100,
    minHealthPercent: 1,
  };
}

/** @internal */
export interface Reach {
  /** Places in the order of preference. */
  readonly places: number;
  /** Most peers of one place. */
  readonly equals: number;
}

/**
 * Two tries are made at home and at each place of the order, and at a place of several peers more, since some of them may be full. `attempts`
 * counts those after the first.
 * @internal
 */
export function retriesSpecOf({ places, equals }: Reach, port: Port, callsMayRepeat: boolean): object {
  const conditions = callsMayRepeat
    ? 'gateway-error,connect-failure,refused-stream,reset'
    : '503,connect-failure,refused-stream,reset-before-request';
  const mayBeGrpc = meshProtocolOf(port) !== MeshProtocol.HTTP;
  return {
    attempts: 2 * places + Math.min(equals - 1, 2),
    // A full pod answers a call of gRPC with 200 and the status UNAVAILABLE.
    retryOn: mayBeGrpc ? `${conditions},unavailable` : conditions,
    retryRemoteLocalities: true,
    backoff: '5ms',
  };
}

/**
 * A gateway passes calls on by the name in their TLS, which ends at a pod: only pods of the same root of trust get an answer.
 * @internal
 */
export function gatewaySpec(selector: Readonly<Record<string, string>>, hosts: readonly string[]): object {
  return {
    selector: { ...selector },
    servers: [
      {
        port: { number: GATEWAY_PORT, name: 'tls', protocol: 'TLS' },
        tls: { mode: 'AUTO_PASSTHROUGH' },
        hosts: [...hosts],
      },
    ],
  };
}

function placeLabel(place: number): string {
  return `cloudserve/away-${place}`;
}
