import { Construct } from 'constructs';
import {
  Component,
  ConfigError,
  kindProblems,
  listKind,
  needed,
  recordKind,
  refuse,
  repeated,
  textKind,
} from '../../core';
import { IService, clusterOf, meshOf } from '../../manifests';
import { IMeshControl } from '../mesh-control';
import { FederationSettings, SERVICE_KIND, SETTINGS_KINDS } from './federated-service-options';
import { isOurs } from './federating-mesh';
import { FederationAcceptance } from './federation-acceptance';
import { FederationLink, MESH_KIND, PEER_KIND } from './federation-link';
import { keyOf } from './link-problems';
import { IMeshPeer } from './mesh-peer';

export interface FederationProps {
  /** Meshes of the testbed, which help each other. */
  readonly meshes: IMeshControl[];
  /**
   * Clusters that others run, which help the meshes and are helped by them.
   * @default - none
   */
  readonly peers?: IMeshPeer[];
  /**
   * Clusters that help the meshes and are not helped.
   * @default - none
   */
  readonly helpers?: IMeshPeer[];
  /**
   * Whom a cluster asks first, by its name: `{ chula: ['ncku', 'gke'] }`. Those that are not named come after, all alike. Five places at most.
   * Of a peer it names the meshes that it asks: `{ gke: ['ncku', 'chula'] }`.
   * @default - everybody asks all others alike
   */
  readonly order?: Record<string, string[]>;
}

/**
 * Clusters that help each other with services that are full: each calls the gateways of the others, and none has access to the API of another.
 * One direction alone is `mesh.federateTo(peer)`.
 */
export class Federation extends Component {
  private readonly props: FederationProps;
  private readonly services = new Set<string>();

  constructor(scope: Construct, id: string, props: FederationProps) {
    super(scope, id);
    refuse(this, kindProblems('a federation', props, KINDS));
    this.props = { ...props, meshes: [...props.meshes] };
    this._require(() => [
      this.members.length > 1
        ? undefined
        : `a federation has two clusters or more, got ${this.members.length}; add to 'meshes', 'peers' or 'helpers'`,
      ...repeated(this.members.map(({ name }) => name)).map(
        (name) => `a cluster is in a federation once, got '${name}' twice; keep one`,
      ),
      ...(props.peers ?? []).map((peer) =>
        isOurs(peer)
          ? `clusters that others run are peers, got the mesh of '${peer.name}' in 'peers'; name it in 'meshes'`
          : undefined,
      ),
      ...this.orderProblems(),
    ]);
  }

  /** Names of all its clusters. */
  public get clusters(): string[] {
    return this.members.map(({ name }) => name);
  }

  /**
   * Lets requests that find a service full at home go to the other clusters.
   * @param services the same Service at each mesh that has it: same name, namespace and port; other meshes take no part
   * @param settings the same at each
   */
  public addService(services: IService[], settings: FederationSettings): this {
    const kinds = { ...SETTINGS_KINDS, services: needed(listKind(SERVICE_KIND)) };
    refuse(this, kindProblems('a federated service', { ...settings, services }, kinds));
    const placed = this.placed(services);
    for (const [mesh, service] of placed) {
      for (const [peer, peerService] of placed) {
        if (peer !== mesh) {
          this.help(mesh, peer, service, { ...settings, peerService });
        }
      }
      for (const peer of [...(this.props.peers ?? []), ...(this.props.helpers ?? [])]) {
        this.help(mesh, peer, service, settings);
      }
      for (const peer of this.props.peers ?? []) {
        const preference = this.preference(peer, mesh);
        FederationAcceptance._from(mesh, peer).addService(service, { ...settings, preference });
      }
    }
    return this;
  }

  private help(
    mesh: IMeshControl,
    peer: IMeshPeer,
    service: IService,
    settings: FederationSettings & { readonly peerService?: IService },
  ): void {
    FederationLink._between(mesh, peer).addService(service, { ...settings, preference: this.preference(mesh, peer) });
  }

  private preference({ name }: IMeshPeer, asked: IMeshPeer): number {
    const order = this.props.order?.[name] ?? [];
    return (order.includes(asked.name) ? order.indexOf(asked.name) : order.length) + 1;
  }

  /** Services by their meshes: each once, and all of one name. */
  private placed(services: readonly IService[]): Map<IMeshControl, IService> {
    const placed = new Map<IMeshControl, IService>();
    const [first] = services;
    if (first === undefined) {
      throw new ConfigError(this, `a federated service stands somewhere, got no Service; name that of each mesh`);
    }
    const key = keyOf(first);
    if (this.services.has(key)) {
      throw new ConfigError(
        this,
        `a service is in a federation once, got '${key}' twice; name those of all meshes at once`,
      );
    }
    this.services.add(key);
    for (const service of services) {
      const mesh = this.meshOfService(service);
      if (mesh === undefined) {
        throw new ConfigError(
          this,
          `a federated service stands in a cluster of 'meshes', got '${keyOf(service)}' of '${clusterOf(service) ?? ''}'; add the mesh of that cluster`,
        );
      }
      if (placed.has(mesh)) {
        throw new ConfigError(this, `a cluster has one Service of a name, got two for '${mesh.name}'; keep one`);
      }
      placed.set(mesh, service);
    }
    return placed;
  }

  private meshOfService(service: IService): IMeshControl | undefined {
    const around = meshOf(service);
    const { meshes } = this.props;
    return meshes.find((mesh) => mesh === around) ?? meshes.find((mesh) => clusterOf(mesh) === clusterOf(service));
  }

  private get members(): IMeshPeer[] {
    const { meshes, peers = [], helpers = [] } = this.props;
    return [...meshes, ...peers, ...helpers];
  }

  private orderProblems(): string[] {
    const { order = {}, meshes, peers = [] } = this.props;
    const [ours, theirs] = [meshes.map(({ name }) => name), peers.map(({ name }) => name)];
    return Object.entries(order).flatMap(([of, names]) => [
      ...(ours.includes(of) || theirs.includes(of)
        ? []
        : [
            `an order is that of a cluster of 'meshes' or 'peers', got one of '${of}'; name one of ${[...ours, ...theirs].join(', ')} in 'order'`,
          ]),
      ...names
        .filter((name) => !this.clusters.includes(name) || name === of)
        .map((name) => `an order names other clusters of the federation, got '${name}' for '${of}'; correct 'order'`),
      ...names
        .filter((name) => theirs.includes(of) && this.clusters.includes(name) && !ours.includes(name) && name !== of)
        .map((name) => `the order of a peer is among 'meshes', got '${name}' for '${of}'; leave it out of 'order'`),
      ...repeated(names).map(
        (name) => `an order names a cluster once, got '${name}' twice for '${of}'; correct 'order'`,
      ),
    ]);
  }
}

const KINDS = {
  meshes: needed(listKind(MESH_KIND)),
  peers: listKind(PEER_KIND),
  helpers: listKind(PEER_KIND),
  order: recordKind(listKind(textKind('ncku')), 'chula'),
};
