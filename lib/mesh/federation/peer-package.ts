import { Construct } from 'constructs';
import { Component, addCompanion } from '../../core';
import { IService } from '../../manifests';
import { Port } from '../../model';
import { FederatedServiceOptions, FederationSettings } from './federated-service-options';
import { FederatingMesh } from './federating-mesh';
import { keyOf } from './link-problems';
import { IMeshPeer } from './mesh-peer';
import { peerCheck } from './peer-check';
import { PeerAgreement, PeerContents, agreementProblems, peerContents } from './peer-contents';
import { peerGatewayValues } from './peer-gateway-values';
import { peerInstructions } from './peer-instructions';
import { PeerView } from './peer-view';

/**
 * What the operators of a cluster of others have to install so that it helps, and is helped: one folder of files for them, however many
 * meshes it is linked to.
 * @internal
 */
export class PeerPackage extends Component {
  /** That of a peer, made if there is none. */
  public static _of(peer: IMeshPeer): PeerPackage {
    return (peer.node.tryFindChild(ID) as PeerPackage | undefined) ?? new PeerPackage(peer, ID, peer);
  }

  private readonly agreements: PeerAgreement[] = [];
  private known?: PeerContents;
  private viewed?: PeerView;

  private constructor(
    scope: Construct,
    id: string,
    private readonly peer: IMeshPeer,
  ) {
    super(scope, id);
    this._require(() => agreementProblems(this.peer, this.agreements));
    this.file('README.md', () => peerInstructions(this.contents()));
  }

  /** The peer answers for a service of a mesh. */
  public _helps(mesh: FederatingMesh, service: IService, port: Port, options: FederatedServiceOptions): void {
    if (this.agreements.every(({ preference }) => preference !== undefined)) {
      this.file('gateway-values.yaml', () => peerGatewayValues(this.contents().meshes[0].eastWestSelector));
      this.file('manifests/gateway.yaml', () => this.view().gatewayText());
      this.file('check.sh', () => peerCheck(this.contents()), true);
    }
    this.agree({ mesh, service, port, settings: options, podLabels: options.peerPodLabels });
  }

  /** The peer's requests may go to a mesh. */
  public _calls(
    mesh: FederatingMesh,
    service: IService,
    port: Port,
    settings: FederationSettings,
    preference: number,
  ): void {
    this.agree({ mesh, service, port, settings, preference });
  }

  private agree(agreement: PeerAgreement): void {
    const { namespace, name } = agreement.service;
    const key = keyOf(agreement.service);
    if (this.agreements.every(({ service }) => keyOf(service) !== key)) {
      this.file(`manifests/${namespace}-${name}.yaml`, () => this.view().textOf(key));
    }
    this.agreements.push(agreement);
    this.known = undefined;
    this.viewed = undefined;
  }

  private view(): PeerView {
    this.viewed ??= new PeerView(this.contents());
    return this.viewed;
  }

  private contents(): PeerContents {
    this.known ??= peerContents(this.peer, this.agreements);
    return this.known;
  }

  private file(name: string, content: () => string, executable: boolean = false): void {
    addCompanion(this, { path: `peers/${this.peer.name}/${name}`, content, executable });
  }
}

const ID = 'Package';
