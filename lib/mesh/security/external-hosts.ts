import { Cidr, isDnsSubdomain, repeated } from '../../core';
import { MeshProtocol, Port, hasRequests, meshProtocolOf } from '../../model';

/**
 * Hosts outside of the cluster and what they listen on.
 * @internal
 */
export interface ExternalHosts {
  readonly hosts: readonly string[];
  readonly ports: readonly Port[];
  readonly ranges: readonly string[];
}

/** Whether a mesh tells calls to a port from others by their address alone, as nothing in them names a host. */
function isKnownByAddress(port: Port): boolean {
  const protocol = meshProtocolOf(port);
  return !hasRequests(protocol) && protocol !== MeshProtocol.TLS && protocol !== MeshProtocol.HTTPS;
}

/**
 * Hosts as a ServiceEntry writes them. Names are looked up by proxies where every host has one; where one stands for many, or addresses
 * alone tell calls from others, a call goes where its caller looked it up.
 * @internal
 */
export function serviceEntry({ hosts, ports, ranges }: ExternalHosts): object {
  const byAddress = ports.some(isKnownByAddress);
  return {
    hosts: [...hosts],
    ...(byAddress ? { addresses: [...ranges] } : {}),
    ports: ports.map((port) => ({ name: port.name, number: port.first, protocol: meshProtocolOf(port) ?? 'TCP' })),
    location: 'MESH_EXTERNAL',
    resolution: byAddress || hosts.some((host) => host.startsWith('*')) ? 'NONE' : 'DNS',
  };
}

/**
 * What is wrong with hosts.
 * @internal
 */
export function hostProblems({ hosts, ports, ranges }: ExternalHosts): (string | undefined)[] {
  const unnamed = ports.filter((port) => meshProtocolOf(port) !== undefined && isKnownByAddress(port));
  return [
    hosts.length > 0 ? undefined : `an external service has a host, got none; name it in 'hosts'`,
    ports.length > 0 ? undefined : `an external service listens on something, got no port; declare its 'ports'`,
    ...hosts.map(hostProblem),
    ...repeated(hosts).map((host) => `a host stands once, got '${host}' twice; take one out of 'hosts'`),
    ...ports.map(portProblem),
    ...repeated(ports.map(({ first }) => first)).map(
      (first) => `a port stands once, got ${first} twice; take one out of 'ports'`,
    ),
    ...repeated(ports.map(({ name }) => name)).map(
      (name) => `ports have names of their own, got '${name}' twice; rename one, such as '${name}-2'`,
    ),
    ...ranges.map((range) => Cidr.problem(range)),
    unnamed.length > 0 && ranges.length === 0
      ? `calls without a host's name in them are told from others by address, got port '${unnamed[0].name}' and no address; give the addresses by 'ranges'`
      : undefined,
  ];
}

function hostProblem(host: string): string | undefined {
  const name = host.startsWith('*.') ? host.slice(2) : host;
  if (/\.svc(\.cluster\.local)?$/.test(host)) {
    return `an external service is outside of the cluster, got '${host}'; services of the cluster are called by links`;
  }
  return isDnsSubdomain(name) && name.includes('.') && !/^[\d.]+$/.test(name)
    ? undefined
    : `a host is a name with a dot, or '*.' and a name, got '${host}'; correct it in 'hosts', and give addresses by 'ranges'`;
}

function portProblem(port: Port): string | undefined {
  if (meshProtocolOf(port) === undefined) {
    return `a port's name begins with its protocol, such as 'tls', 'http' or 'tcp', got '${port.name}'; rename it`;
  }
  return port.protocol === 'tcp' && port.first === port.last
    ? port._problem()
    : `an external service listens on single ports of TCP, got '${port.toString()}'; name them one by one`;
}
