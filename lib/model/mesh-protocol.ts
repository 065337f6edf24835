import { Port, Protocol } from './port';

/**
 * What a mesh understands of what goes through a port.
 * @internal
 */
export enum MeshProtocol {
  HTTP = 'HTTP',
  HTTP2 = 'HTTP2',
  GRPC = 'GRPC',
  GRPC_WEB = 'GRPC-Web',
  /** HTTP within TLS that the application speaks itself: closed to the mesh. */
  HTTPS = 'HTTPS',
  TLS = 'TLS',
  TCP = 'TCP',
  MONGO = 'Mongo',
  MYSQL = 'MySQL',
  REDIS = 'Redis',
  /** Goes past the mesh. */
  UDP = 'UDP',
}

/**
 * What the name of a Service's port tells a mesh: the word before the first hyphen. Without one it guesses by the first bytes of each connection.
 * @see https://istio.io/latest/docs/ops/configuration/traffic-management/protocol-selection/
 * @internal
 */
export function meshProtocolOf({ name, protocol }: Pick<Port, 'name' | 'protocol'>): MeshProtocol | undefined {
  if (protocol !== Protocol.TCP) {
    return MeshProtocol.UDP;
  }
  const word = name.startsWith('grpc-web') ? 'grpc-web' : name.split('-', 1)[0];
  return word === 'udp' ? undefined : Object.values(MeshProtocol).find((known) => known.toLowerCase() === word);
}

/**
 * Whether the name of a Service's port tells a mesh enough. `metrics` tells no protocol, and is HTTP, which a mesh guesses right.
 * @internal
 */
export function tellsProtocol(port: Pick<Port, 'name' | 'protocol'>): boolean {
  return port.name === 'metrics' || meshProtocolOf(port) !== undefined;
}

/**
 * Whether a mesh sees requests in a protocol: it can route, retry and time them.
 * @internal
 */
export function hasRequests(protocol: MeshProtocol | undefined): boolean {
  return protocol !== undefined && OF_REQUESTS.includes(protocol);
}

const OF_REQUESTS = [MeshProtocol.HTTP, MeshProtocol.HTTP2, MeshProtocol.GRPC, MeshProtocol.GRPC_WEB];
