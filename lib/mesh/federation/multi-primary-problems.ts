import { IConstruct } from 'constructs';
import { byCodeUnit, repeated } from '../../core';
import { IService } from '../../manifests';
import { IMeshControl } from '../mesh-control';
import { FederationLink } from './federation-link';
import { addressProblem } from './link-problems';
import { MultiPrimaryMember } from './multi-primary-member';

/**
 * What keeps meshes from being one, if anything.
 * @internal
 */
export function memberProblems(meshes: readonly IMeshControl[]): string[] {
  const twice = repeated(meshes.map(({ node }) => node.path));
  if (meshes.length < 2 || twice.length > 0) {
    return [
      ...(meshes.length < 2
        ? [`a mesh of several clusters is of 2 or more, got ${meshes.length}; add to 'meshes'`]
        : []),
      ...twice.map((path) => `a mesh is in it once, got '${path}' twice; take one out`),
    ];
  }
  const same = (property: 'meshId' | 'trustDomain', what: string): string[] => {
    const values = [...new Set(meshes.map((mesh) => mesh[property]))];
    return values.length === 1
      ? []
      : [`clusters of one mesh share ${what}, got ${quoted(values)}; give all meshes the same '${property}'`];
  };
  const own = (property: 'network' | 'clusterName', what: string): string[] =>
    repeated(meshes.map((mesh) => mesh[property])).map(
      (value) => `${what}, got '${value}' twice; give each mesh a '${property}' of its own`,
    );
  return [
    ...same('meshId', 'its name'),
    ...same('trustDomain', 'a domain of trust'),
    ...own('network', 'pods of different clusters call each other by gateways, so each has a network of its own'),
    ...own('clusterName', 'control planes tell clusters apart by their names'),
    ...trustProblems(meshes),
  ];
}

function trustProblems(meshes: readonly IMeshControl[]): string[] {
  const unknown = meshes.filter(({ trust }) => trust === undefined);
  const roots = [...new Set(meshes.flatMap(({ trust }) => trust ?? []))];
  return [
    ...unknown.map(
      ({ name }) =>
        `clusters of one mesh trust one root, got one of its own in '${name}'; give all meshes the same 'trust', such as MeshTrust.offlineRoot(...)`,
    ),
    ...(roots.length > 1
      ? [`clusters of one mesh trust one root, got ${quoted(roots)}; give all meshes the same 'trust'`]
      : []),
  ];
}

/**
 * What is wrong with the services in common, and with other ways to the same clusters, if anything.
 * @internal
 */
export function sharedProblems(scope: IConstruct, members: readonly MultiPrimaryMember[]): (string | undefined)[] {
  const meshes = new Set<IConstruct>(members.map(({ mesh }) => mesh));
  const links = scope.node.root.node
    .findAll()
    .filter((construct): construct is FederationLink => construct instanceof FederationLink)
    .filter(({ mesh, peer }) => meshes.has(mesh) || meshes.has(peer));
  return [
    ...links.map(
      ({ node, mesh, peer }) =>
        `a mesh of several clusters shares services by its control planes alone, got '${node.path}' from '${mesh.name}' to '${peer.name}' too; take that or the mesh out of it`,
    ),
    ...members.map(({ mesh }, i) => addressProblem(members[i === 0 ? 1 : 0].mesh, mesh)),
    ...serviceProblems(members),
  ];
}

function serviceProblems(members: readonly MultiPrimaryMember[]): string[] {
  const stands = new Map<string, { readonly cluster: string; readonly service: IService }[]>();
  for (const { mesh, services } of members) {
    for (const service of services) {
      const key = `${service.namespace}/${service.name}`;
      stands.set(key, [...(stands.get(key) ?? []), { cluster: mesh.name, service }]);
    }
  }
  return [...stands].flatMap(([key, places]) => {
    if (places.length < 2) {
      return [
        `a service in common stands in 2 clusters or more, since callers look its name up in their own, got '${key}' in '${places[0].cluster}' alone; add that of another cluster`,
      ];
    }
    const ports = [...new Set(places.map(({ service }) => portsOf(service)))];
    return ports.length === 1
      ? []
      : [`a service in common has the same ports everywhere, got ${quoted(ports)} for '${key}'; make them the same`];
  });
}

function portsOf({ ports }: IService): string {
  return ports
    .map(({ name, first }) => `${name} ${first}`)
    .sort(byCodeUnit)
    .join(', ');
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(' and ');
}
