import { Problem, byCodeUnit } from '../core';
import { Protocol, tellsProtocol } from '../model';
import {
  DestinationRuleSpec,
  MeshObject,
  Policy,
  ServiceEntrySpec,
  ServiceSpec,
  SidecarSpec,
  VirtualServiceSpec,
  fullHost,
  meshObjects,
} from './mesh-objects';
import { RenderedUnit } from './rendered-unit';

const ISTIO = 'networking.istio.io';

/**
 * Objects of a mesh that its control plane takes and that do something else than they say, also those that are written by hand.
 * @internal
 */
export function meshProblems(units: readonly RenderedUnit[]): Problem[] {
  const destinations = meshObjects<DestinationRuleSpec>(units, ISTIO, 'DestinationRule');
  const virtual = meshObjects<VirtualServiceSpec>(units, ISTIO, 'VirtualService');
  const federated = federatedPorts(meshObjects<ServiceEntrySpec>(units, ISTIO, 'ServiceEntry'));
  return [
    ...destinations.flatMap((rule) => destinationProblems(rule, federated)),
    ...virtual.flatMap((rule) => virtualProblems(rule, federated)),
    ...secondProblems(
      virtual.filter(({ spec: { gateways } }) => gateways === undefined || gateways.includes('mesh')),
      ({ namespace, spec: { hosts = [] } }) => hosts.map((host) => fullHost(host, namespace)),
      (host) => `sidecars keep one VirtualService of a host, got two of '${host}'`,
    ),
    ...secondProblems(
      destinations.filter(({ spec: { trafficPolicy } }) => trafficPolicy !== undefined),
      ({ namespace, spec: { host = '', workloadSelector } }) => [
        `${fullHost(host, namespace)}${workloadSelector ? ` for callers with ${labelText(workloadSelector.matchLabels)}` : ''}`,
      ],
      (host) => `sidecars keep one policy of a host, got two DestinationRules with one of '${host}'`,
    ),
    ...secondProblems(
      meshObjects<SidecarSpec>(units, ISTIO, 'Sidecar'),
      ({ spec: { workloadSelector } }) => [labelText(workloadSelector?.labels)],
      (labels) => `pods keep one Sidecar, got two for pods with ${labels}`,
    ),
    ...unnamedProtocols(units),
  ].sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.message, b.message));
}

/** Ports of hosts that calls leave from to other clusters, by cluster and host. */
function federatedPorts(entries: readonly MeshObject<ServiceEntrySpec>[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  for (const { cluster, namespace, spec } of entries) {
    if (spec.location === 'MESH_INTERNAL') {
      const ports = (spec.ports ?? []).flatMap(({ number }) => (number === undefined ? [] : [number]));
      for (const host of (spec.hosts ?? []).filter((one) => fullHost(one, namespace).endsWith('.svc.cluster.local'))) {
        const key = `${cluster}/${fullHost(host, namespace)}`;
        found.set(key, [...(found.get(key) ?? []), ...ports]);
      }
    }
  }
  return found;
}

function destinationProblems(
  { path, cluster, namespace, name, spec }: MeshObject<DestinationRuleSpec>,
  federated: ReadonlyMap<string, readonly number[]>,
): Problem[] {
  const stated = [spec.trafficPolicy, ...(spec.subsets ?? []).map(({ trafficPolicy }) => trafficPolicy)];
  const policies = stated
    .filter((policy): policy is Policy => policy !== undefined)
    .flatMap((policy) => [policy, ...(policy.portLevelSettings ?? [])]);
  const host = fullHost(spec.host ?? '', namespace);
  const leaves = federated.has(`${cluster}/${host}`);
  const messages = [
    policies.some(({ outlierDetection }) => outlierDetection?.consecutiveErrors !== undefined)
      ? `a mesh takes 'consecutiveErrors' and ignores it, got it in DestinationRule '${namespace}/${name}'; write 'consecutive5xxErrors' or 'consecutiveGatewayErrors'`
      : undefined,
    leaves && policies.some(({ connectionPool }) => connectionPool !== undefined)
      ? `what callers of a federated host refuse themselves is lost, it neither ejects a pod nor is tried elsewhere, got 'connectionPool' of '${host}' in DestinationRule '${namespace}/${name}'; leave it out and limit pods by 'capacityPerPod'`
      : undefined,
    leaves && policies.some(({ loadBalancer }) => loadBalancer?.localityLbSetting?.distribute !== undefined)
      ? `shares of places keep retries of a federated host from going to peers, got 'distribute' of '${host}' in DestinationRule '${namespace}/${name}'; leave it out`
      : undefined,
  ];
  return messages.flatMap((message) => (message === undefined ? [] : [{ path, message }]));
}

function virtualProblems(
  { path, cluster, namespace, name, spec }: MeshObject<VirtualServiceSpec>,
  federated: ReadonlyMap<string, readonly number[]>,
): Problem[] {
  return (spec.http ?? []).flatMap(({ name: route = '', route: ways = [], retries }) => {
    const host = ways
      .map(({ destination = {} }) => ({ ...destination, host: fullHost(destination.host ?? '', namespace) }))
      .filter(({ subset }) => subset === undefined)
      .filter(({ host: to, port }) => {
        const ports = federated.get(`${cluster}/${to}`);
        return ports !== undefined && (port?.number === undefined || ports.includes(port.number));
      })
      .map(({ host: to }) => to)[0];
    if (host === undefined || ((retries?.attempts ?? 0) >= 2 && retries?.retryRemoteLocalities === true)) {
      return [];
    }
    const got = `${retries?.attempts ?? 'none'}${retries?.retryRemoteLocalities === true ? '' : " without 'retryRemoteLocalities'"}`;
    return [
      {
        path,
        message: `calls of a federated host are tried again twice or more and elsewhere too, got retries ${got} for '${host}' on route '${route}' of VirtualService '${namespace}/${name}'; write 'attempts: 2' and 'retryRemoteLocalities: true'`,
      },
    ];
  });
}

function labelText(labels: Readonly<Record<string, string>> = {}): string {
  const texts = Object.entries(labels).map(([key, value]) => `'${key}=${value}'`);
  return texts.sort(byCodeUnit).join(' and ') || 'any labels';
}

/** Objects of a namespace that a mesh keeps one of, and two of which name the same. */
function secondProblems<S>(
  objects: readonly MeshObject<S>[],
  keysOf: (object: MeshObject<S>) => string[],
  says: (key: string) => string,
): Problem[] {
  const first = new Map<string, string>();
  return objects.flatMap((object) =>
    keysOf(object).flatMap((key) => {
      const place = `${object.cluster}/${object.namespace}/${key}`;
      const other = first.get(place);
      first.set(place, other ?? object.path);
      return other === undefined
        ? []
        : [{ path: object.path, message: `${says(key)}, the other is '${other}'; put both into one` }];
    }),
  );
}

/** In namespaces whose pods have sidecars. */
function unnamedProtocols(units: readonly RenderedUnit[]): Problem[] {
  const meshed = new Set(
    meshObjects<object>(units, '', 'Namespace')
      .filter(({ labels }) => labels['istio-injection'] === 'enabled' || labels['istio.io/rev'] !== undefined)
      .map(({ cluster, name }) => `${cluster}/${name}`),
  );
  return meshObjects<ServiceSpec>(units, '', 'Service')
    .filter(({ cluster, namespace }) => meshed.has(`${cluster}/${namespace}`))
    .flatMap(({ path, namespace, name, spec }) =>
      (spec.ports ?? [])
        .filter(({ name: port = '', protocol = 'TCP', appProtocol }) => {
          const of = protocol === 'TCP' ? Protocol.TCP : Protocol.UDP;
          return appProtocol === undefined && !tellsProtocol({ name: port, protocol: of });
        })
        .map(({ name: port = '' }) => ({
          path,
          message: `a port's name begins with its protocol in a mesh, which guesses otherwise, got '${port}' of Service '${namespace}/${name}'; name it 'http-${port}', 'grpc-${port}' or 'tcp-${port}'`,
        })),
    );
}
