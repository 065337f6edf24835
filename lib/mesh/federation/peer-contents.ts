import { byCodeUnit } from '../../core';
import { IService } from '../../manifests';
import { Port } from '../../model';
import { decidedSettings, settingsConflicts } from './decided-settings';
import { FederationSettings } from './federated-service-options';
import { FederatingMesh } from './federating-mesh';
import { keyOf } from './link-problems';
import { IMeshPeer } from './mesh-peer';

/**
 * What a mesh and a peer agree on about a service, in one direction.
 * @internal
 */
export interface PeerAgreement {
  readonly mesh: FederatingMesh;
  readonly service: IService;
  readonly port: Port;
  readonly settings: FederationSettings;
  /** Place of the mesh among those that the peer calls for the service; left out where the peer answers the mesh. */
  readonly preference?: number;
  /** Of its pods at the peer, where they are not those of the pods here. */
  readonly podLabels?: Readonly<Record<string, string>>;
}

/** @internal */
export interface CalledMesh {
  readonly mesh: FederatingMesh;
  readonly preference: number;
}

/**
 * A service as a peer sees it.
 * @internal
 */
export interface PackedService {
  readonly key: string;
  readonly service: IService;
  readonly port: Port;
  readonly podLabels: Record<string, string>;
  /** Requests that one of its pods there takes at a time. */
  readonly capacityPerPod: number;
  /** Meshes that the peer answers. */
  readonly helps: readonly FederatingMesh[];
  /** Meshes that the peer calls, in its order. */
  readonly calls: readonly CalledMesh[];
  /** How the peer calls for help; left out where it does not. */
  readonly settings?: FederationSettings;
}

/** @internal */
export interface PeerContents {
  readonly peer: IMeshPeer;
  /** All that it calls or answers, by their names. */
  readonly meshes: readonly FederatingMesh[];
  readonly services: readonly PackedService[];
}

/** @internal */
export function peerContents(peer: IMeshPeer, agreements: readonly PeerAgreement[]): PeerContents {
  return {
    peer,
    meshes: meshesOf(agreements),
    services: byService(agreements).map(([key, all]) => packed(key, all)),
  };
}

/**
 * Meshes that a peer answers.
 * @internal
 */
export function helpedMeshes({ meshes, services }: PeerContents): FederatingMesh[] {
  return meshes.filter((mesh) => services.some(({ helps }) => helps.includes(mesh)));
}

/**
 * Meshes that a peer calls.
 * @internal
 */
export function calledMeshes({ meshes, services }: PeerContents): FederatingMesh[] {
  return meshes.filter((mesh) => services.some(({ calls }) => calls.some((one) => one.mesh === mesh)));
}

/**
 * What agreements on one service of a peer say in different ways: it has one object of each kind for it.
 * @internal
 */
export function agreementProblems({ name }: IMeshPeer, agreements: readonly PeerAgreement[]): string[] {
  return byService(agreements).flatMap(([key, all]) => {
    const ports = [...new Set(all.map(({ port, mesh }) => `'${port.name}' ${port.first} of '${mesh.name}'`))];
    const labels = [...new Set(all.flatMap(({ podLabels }) => (podLabels === undefined ? [] : [written(podLabels)])))];
    const decided = all
      .filter(({ preference }) => preference !== undefined)
      .map(({ settings, port }) => ({ ...decidedSettings(settings, port), port: '' }));
    return [
      ...(new Set(all.map(({ port }) => `${port.name} ${port.first}`)).size > 1
        ? [
            `a federated port has one name and number wherever it stands, got ${ports.join(' and ')} for '${key}'; make them alike`,
          ]
        : []),
      ...(labels.length > 1
        ? [
            `pods of a service have one set of labels in a cluster, got ${labels.join(' and ')} of '${key}' at '${name}'; give all meshes the same 'peerPodLabels'`,
          ]
        : []),
      ...settingsConflicts(decided, `'${key}' at '${name}'`, 'give all meshes that it calls the same'),
    ];
  });
}

function packed(key: string, agreements: readonly PeerAgreement[]): PackedService {
  const [{ service, port }] = agreements;
  const helped = agreements.filter(({ preference }) => preference === undefined);
  const called = agreements.filter(({ preference }) => preference !== undefined);
  const settings = called[0]?.settings;
  return {
    key,
    service,
    port,
    podLabels: { ...(agreements.find(({ podLabels }) => podLabels !== undefined)?.podLabels ?? service.podLabels) },
    capacityPerPod: settings?.capacityPerPod ?? Math.min(...helped.map((one) => one.settings.capacityPerPod)),
    helps: meshesOf(helped),
    calls: called
      .map(({ mesh, preference = 1 }) => ({ mesh, preference }))
      .sort((a, b) => a.preference - b.preference || byCodeUnit(a.mesh.name, b.mesh.name)),
    ...(settings === undefined ? {} : { settings }),
  };
}

/** In the order of services as they were stated, and of the names of meshes. */
function byService(agreements: readonly PeerAgreement[]): [string, PeerAgreement[]][] {
  const keys = [...new Set(agreements.map(({ service }) => keyOf(service)))];
  return keys.map((key) => [
    key,
    agreements.filter(({ service }) => keyOf(service) === key).sort((a, b) => byCodeUnit(a.mesh.name, b.mesh.name)),
  ]);
}

function meshesOf(agreements: readonly PeerAgreement[]): FederatingMesh[] {
  return [...new Set(agreements.map(({ mesh }) => mesh))].sort((a, b) => byCodeUnit(a.name, b.name));
}

function written(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([label, value]) => `'${label}: ${value}'`)
    .sort(byCodeUnit)
    .join(', ');
}
