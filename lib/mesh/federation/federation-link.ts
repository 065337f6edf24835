import { Construct } from 'constructs';
import { Component, ConfigError, declareFact, kindProblems, likeKind, needed, refuse } from '../../core';
import { IService, IServiceHelp, ServiceHelp } from '../../manifests';
import { FederationLinkFact, Port } from '../../model';
import { IMeshControl } from '../mesh-control';
import { FederatedService } from './federated-service';
import {
  FederatedServiceOptions,
  OPTIONS_KINDS,
  SERVICE_KIND,
  peerLabelProblems,
  preferenceProblem,
  settingsProblems,
} from './federated-service-options';
import { FederatingMesh, isOurs } from './federating-mesh';
import { gatewayAddressFor } from './gateway-address';
import {
  addressProblem,
  federatedPort,
  keyOf,
  linkProblems,
  serviceProblems,
  standsIn,
  twinProblems,
} from './link-problems';
import { IMeshPeer } from './mesh-peer';
import { PeerPackage } from './peer-package';
import { standingService } from './standing-service';

export interface FederationLinkProps {
  readonly mesh: IMeshControl;
  readonly peer: IMeshPeer;
}

/**
 * One direction: services of a mesh that a peer helps with. Two-way is two links, or a `Federation`. What a peer that others run has to install
 * is written for its operators, with the outputs.
 */
export class FederationLink extends Component implements IServiceHelp {
  /**
   * The link of a mesh to a peer, made if there is none.
   * @internal
   */
  public static _between(mesh: IMeshControl, peer: IMeshPeer): FederationLink {
    const known = mesh.node.tryFindChild(idOf(peer)) as FederationLink | undefined;
    return known ?? new FederationLink(mesh, idOf(peer), { mesh, peer });
  }

  /**
   * The first link of a mesh to a peer.
   * @internal
   */
  public static _to(mesh: IMeshControl, peer: IMeshPeer): FederationLink {
    refuse(mesh, kindProblems('a link', { peer }, { peer: needed(PEER_KIND) }));
    if (mesh.node.tryFindChild(idOf(peer)) !== undefined) {
      throw new ConfigError(
        mesh,
        `a mesh has one link to a peer, got two to '${peer.name}'; add services to the first`,
      );
    }
    return FederationLink._between(mesh, peer);
  }

  public readonly mesh: IMeshControl;
  public readonly peer: IMeshPeer;
  private readonly services: string[] = [];

  constructor(scope: Construct, id: string, props: FederationLinkProps) {
    super(scope, id);
    refuse(this, kindProblems('a link', props, { mesh: needed(MESH_KIND), peer: needed(PEER_KIND) }));
    const { mesh, peer } = props;
    this.mesh = mesh;
    this.peer = peer;
    mesh._callPeer(peer);
    this._require(() => [...linkProblems(mesh, peer), addressProblem(mesh, peer)]);
    const { services } = this;
    declareFact<FederationLinkFact>(this, {
      kind: 'federation-link',
      from: mesh.name,
      to: peer.name,
      services,
      get gatewayAddress(): string {
        return gatewayAddressFor(mesh, peer);
      },
    });
  }

  /** Lets requests that find all pods of a service full at home go to the same service at the peer. */
  public addService(service: IService, options: FederatedServiceOptions): this {
    const kinds = { ...OPTIONS_KINDS, service: needed(SERVICE_KIND) };
    refuse(this, kindProblems('a federated service', { ...options, service }, kinds));
    const key = keyOf(service);
    if (this.services.includes(key)) {
      throw new ConfigError(this, `a peer helps a service once, got '${key}' twice for '${this.peer.name}'; keep one`);
    }
    this.services.push(key);
    const { preference = 1 } = options;
    const port = federatedPort(service, options.port);
    this._require(() => [
      ...serviceProblems(this.mesh, service),
      ...settingsProblems(options),
      preferenceProblem(preference),
      ...peerLabelProblems(options.peerPodLabels),
      typeof port === 'string' ? port : undefined,
    ]);
    if (typeof port !== 'string' && standsIn(this.mesh, service)) {
      FederatedService._of(this.mesh, service)._help(this.peer, port, options, preference);
      this.ask(service, port, options);
    }
    return this;
  }

  /** @internal */
  public _help(service: IService, help: ServiceHelp): void {
    this.addService(service, help);
  }

  private ask(service: IService, port: Port, options: FederatedServiceOptions): void {
    const { peer } = this;
    const { peerService, peerPodLabels } = options;
    if (!isOurs(peer)) {
      PeerPackage._of(peer)._helps(this.mesh, service, port, options);
      return;
    }
    if (peer.name === this.mesh.name) {
      return;
    }
    const twin = peerService ?? standingService(peer, keyOf(service));
    this._require(() => [
      twin === undefined
        ? `a service stands in each cluster that helps with it, got no '${keyOf(service)}' in '${peer.name}' by now; define it there before, or name it by 'peerService'`
        : undefined,
      peerPodLabels === undefined
        ? undefined
        : `labels of pods in a cluster of the testbed are known, got 'peerPodLabels' for '${peer.name}'; leave them out`,
      ...(twin === undefined ? [] : [...twinProblems(service, port, twin, peer.name), ...twinPlace(peer, twin)]),
    ]);
    const theirs = twin?.ports.find(({ name }) => name === port.name);
    if (twin !== undefined && theirs !== undefined && standsIn(peer, twin)) {
      FederatedService._of(peer, twin)._answer(theirs, service);
    }
  }
}

/** @internal */
export const PEER_KIND = likeKind(
  'a cluster',
  "new PeerCluster(app, 'partner', ...)",
  'name',
  'gatewayAddress',
  'trustDomain',
);

/** @internal */
export const MESH_KIND = likeKind(
  'a mesh',
  "new IstioMesh(cluster, 'mesh')",
  'serviceOf',
  'eastWestSelector',
  'gatewayAddress',
);

function idOf({ name }: IMeshPeer): string {
  return `to-${name}`;
}

function twinPlace(peer: FederatingMesh, twin: IService): (string | undefined)[] {
  const [place] = serviceProblems(peer, twin);
  return [place];
}
