import { Construct } from 'constructs';
import { Component, ConfigError, declareFact, kindProblems, needed, refuse } from '../../core';
import { IService } from '../../manifests';
import { IMeshControl } from '../mesh-control';
import { FederatedService } from './federated-service';
import {
  ACCEPTED_KINDS,
  AcceptedServiceOptions,
  SERVICE_KIND,
  preferenceProblem,
  settingsProblems,
} from './federated-service-options';
import { isOurs } from './federating-mesh';
import { MESH_KIND, PEER_KIND } from './federation-link';
import { addressProblem, federatedPort, keyOf, linkProblems, serviceProblems, standsIn } from './link-problems';
import { IMeshPeer } from './mesh-peer';
import { PeerPackage } from './peer-package';

export interface FederationAcceptanceProps {
  readonly mesh: IMeshControl;
  readonly peer: IMeshPeer;
}

/** The other direction: a peer may call the gateway of a mesh. A mesh of the testbed that links to another is accepted there without it. */
export class FederationAcceptance extends Component {
  /**
   * That of a mesh for a peer, made if there is none.
   * @internal
   */
  public static _from(mesh: IMeshControl, peer: IMeshPeer): FederationAcceptance {
    refuse(mesh, kindProblems('an acceptance', { peer }, { peer: needed(PEER_KIND) }));
    const id = `from-${peer.name}`;
    const known = mesh.node.tryFindChild(id) as FederationAcceptance | undefined;
    return known ?? new FederationAcceptance(mesh, id, { mesh, peer });
  }

  public readonly mesh: IMeshControl;
  public readonly peer: IMeshPeer;
  private readonly services: string[] = [];

  constructor(scope: Construct, id: string, props: FederationAcceptanceProps) {
    super(scope, id);
    refuse(this, kindProblems('an acceptance', props, { mesh: needed(MESH_KIND), peer: needed(PEER_KIND) }));
    const { mesh, peer } = props;
    this.mesh = mesh;
    this.peer = peer;
    this._require(() => [...linkProblems(peer, mesh), addressProblem(peer, mesh)]);
    const { services } = this;
    declareFact(this, { kind: 'federation-acceptance', cluster: mesh.name, peer: peer.name, services });
  }

  /**
   * Lets the peer's requests in that find a service full there.
   * @param options what the peer is told to write, and how much one of its pods takes
   */
  public addService(service: IService, options: AcceptedServiceOptions): this {
    const kinds = { ...ACCEPTED_KINDS, service: needed(SERVICE_KIND) };
    refuse(this, kindProblems('a federated service', { ...options, service }, kinds));
    const key = keyOf(service);
    if (this.services.includes(key)) {
      throw new ConfigError(
        this,
        `a service is open to a peer once, got '${key}' twice for '${this.peer.name}'; keep one`,
      );
    }
    this.services.push(key);
    const { preference = 1 } = options;
    const port = federatedPort(service, options.port);
    this._require(() => [
      ...serviceProblems(this.mesh, service),
      ...settingsProblems(options),
      preferenceProblem(preference),
      typeof port === 'string' ? port : undefined,
    ]);
    if (typeof port !== 'string' && standsIn(this.mesh, service)) {
      FederatedService._of(this.mesh, service)._answer(port);
      if (!isOurs(this.peer)) {
        PeerPackage._of(this.peer)._calls(this.mesh, service, port, options, preference);
      }
    }
    return this;
  }
}
