import { ipv4Problem } from '../../core';
import { IService, ScalesOn, clusterOf, meshOf } from '../../manifests';
import { Port, hasRequests, meshProtocolOf } from '../../model';
import { FederatingMesh, isOurs } from './federating-mesh';
import { gatewayAddressFor } from './gateway-address';
import { IMeshPeer } from './mesh-peer';

/**
 * What keeps two clusters from calling each other.
 * @internal
 */
export function linkProblems(caller: IMeshPeer, callee: IMeshPeer): (string | undefined)[] {
  if (caller.name === callee.name) {
    return [`clusters help others, got '${caller.name}' and its own; name another cluster`];
  }
  return [
    ...trustProblems(caller, callee),
    caller.trustDomain === callee.trustDomain
      ? undefined
      : `clusters that call each other share a trust domain, got '${caller.trustDomain}' of '${caller.name}' and '${callee.trustDomain}' of '${callee.name}'; give both the same 'trustDomain'`,
  ];
}

function trustProblems(...sites: IMeshPeer[]): string[] {
  const alone = sites.filter(({ trust }) => trust === undefined);
  const [here, there] = sites;
  if (alone.length > 0) {
    return alone.map(
      ({ name }) =>
        `clusters that call each other trust one root, got '${name}', whose root is its own or not known; give it 'trust'`,
    );
  }
  return here.trust === there.trust
    ? []
    : [
        `clusters that call each other trust one root, got ${here.trust} of '${here.name}' and ${there.trust} of '${there.name}'; have one root vouch for both`,
      ];
}

/**
 * What keeps a peer from being an endpoint of services.
 * @internal
 */
export function addressProblem(caller: IMeshPeer, callee: IMeshPeer): string | undefined {
  if (isOurs(callee) && callee.hasEastWest === false) {
    return `a mesh is called at its gateway for other clusters, got 'eastWest: false' of '${callee.name}'; leave it out`;
  }
  const address = gatewayAddressFor(caller, callee);
  if (address === '') {
    return `a peer is called at an address, got none of '${callee.name}'; give its cluster an 'entry', or its mesh a 'gatewayAddress'`;
  }
  return isLate(address) || ipv4Problem(address) === undefined
    ? undefined
    : `a peer is called at an IPv4 address, a name would take the place of the pods at home, got '${address}' of '${callee.name}'; give it an address by 'gatewayAddress'`;
}

/**
 * Whether a text is a value of a deployment.
 * @internal
 */
export function isLate(text: string): boolean {
  return text.includes('${');
}

/**
 * What keeps a service of a mesh from being helped, or from helping.
 * @internal
 */
export function serviceProblems(mesh: FederatingMesh, service: IService): (string | undefined)[] {
  const key = keyOf(service);
  const [here, there] = [clusterOf(mesh), clusterOf(service)];
  return [
    standsIn(mesh, service)
      ? undefined
      : `a mesh federates services of its own cluster, got '${key}' of '${there ?? ''}' for the mesh of '${here ?? ''}'; name that of '${here ?? ''}'`,
    service.connections === undefined || meshOf(service) !== undefined
      ? undefined
      : `sidecars lead requests to other clusters, got '${key}' in a namespace of no mesh; give the namespace its 'mesh'`,
    service.scalesOn === ScalesOn.CPU
      ? `a service whose excess leaves uses few cores and would never grow by those, got '${key}', which scales by cores alone; give it 'requestsInFlight'`
      : undefined,
  ];
}

/**
 * Whether a service is of the cluster of a mesh.
 * @internal
 */
export function standsIn(mesh: FederatingMesh, service: IService): boolean {
  return clusterOf(mesh) === clusterOf(service);
}

/**
 * The port whose requests overflow, or why there is none.
 * @internal
 */
export function federatedPort(service: IService, name: string | undefined): Port | string {
  const key = keyOf(service);
  const all = service.ports.map((port) => port.name).join(', ') || 'none';
  if (name !== undefined) {
    const port = service.ports.find((one) => one.name === name);
    if (port === undefined) {
      return `a port of a Service is named, got '${name}' and '${key}' with ${all}; correct 'port'`;
    }
    return hasRequests(meshProtocolOf(port)) ? port : withoutRequests(key, name);
  }
  const [port, ...more] = service.ports.filter((one) => hasRequests(meshProtocolOf(one)));
  if (port === undefined) {
    return withoutRequests(key, all);
  }
  return more.length === 0 ? port : `one port of a Service overflows, got '${key}' with ${all}; name it by 'port'`;
}

function withoutRequests(key: string, names: string): string {
  return `requests of HTTP or gRPC overflow, a connection of another protocol cannot be tried elsewhere, got '${key}' with ${names}; name a port 'http', 'http2' or 'grpc', or 'http-...'`;
}

/**
 * What keeps the Service of another cluster from standing in for one.
 * @internal
 */
export function twinProblems(service: IService, port: Port, twin: IService, at: string): (string | undefined)[] {
  const theirs = twin.ports.find(({ name }) => name === port.name);
  const [here, there] = [keyOf(service), keyOf(twin)];
  return [
    here === there
      ? undefined
      : `a service has one name and namespace wherever it stands, got '${here}' and '${there}' of '${at}'; name them alike`,
    theirs?.first === port.first
      ? undefined
      : `a federated port has one name and number wherever it stands, got '${port.name}' ${port.first} of '${here}' and ${theirs === undefined ? 'none of that name' : theirs.first} of '${at}'; make them alike`,
  ];
}

/** @internal */
export function keyOf({ namespace, name }: IService): string {
  return `${namespace}/${name}`;
}
