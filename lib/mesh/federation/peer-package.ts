import { Construct } from 'constructs';
import { addCompanion } from '../../core';
import { IService } from '../../manifests';
import { Port } from '../../model';
import { FederationSettings } from './federated-service-options';
import { FederatingMesh } from './federating-mesh';
import { keyOf } from './link-problems';
import { IMeshPeer } from './mesh-peer';
import { peerGatewayValues } from './peer-gateway-values';
import { PackedService, PeerContents } from './peer-contents';
import { peerCheck } from './peer-check';
import { peerInstructions } from './peer-instructions';
import { PeerView } from './peer-view';

/**
 * What the operators of a cluster of others have to install so that it helps, and is helped: a folder of files for them.
 * @internal
 */
export class PeerPackage extends Construct {
  /** That of a mesh for a peer, made if there is none. */
  public static _of(mesh: FederatingMesh, peer: IMeshPeer): PeerPackage {
    const id = `package-${peer.name}`;
    return (mesh.node.tryFindChild(id) as PeerPackage | undefined) ?? new PeerPackage(mesh, id, mesh, peer);
  }

  private readonly services = new Map<string, PackedService>();
  private viewed?: PeerView;

  private constructor(
    scope: Construct,
    id: string,
    private readonly mesh: FederatingMesh,
    private readonly peer: IMeshPeer,
  ) {
    super(scope, id);
    this.file('README.md', () => peerInstructions(this.contents()));
  }

  /** The peer answers for a service. */
  public _helps(service: IService, port: Port, podLabels: Record<string, string>): void {
    if (![...this.services.values()].some(({ helps }) => helps === true)) {
      this.file('gateway-values.yaml', () => peerGatewayValues(this.mesh.eastWestSelector));
      this.file('manifests/gateway.yaml', () => this.view().gatewayText());
      this.file('check.sh', () => peerCheck(this.contents()), true);
    }
    this.pack(service, { port, podLabels, helps: true });
  }

  /** The peer's requests may come here. */
  public _calls(service: IService, port: Port, settings: FederationSettings): void {
    this.pack(service, { port, settings });
  }

  private pack(service: IService, more: Omit<PackedService, 'service'>): void {
    const key = keyOf(service);
    const known = this.services.get(key);
    this.services.set(key, { service, ...known, ...more });
    this.viewed = undefined;
    if (known === undefined) {
      this.file(`manifests/${service.namespace}-${service.name}.yaml`, () => this.view().textOf(key));
    }
  }

  private view(): PeerView {
    this.viewed ??= new PeerView(this.contents());
    return this.viewed;
  }

  private contents(): PeerContents {
    const { mesh, peer } = this;
    return { mesh, peer, services: [...this.services.values()] };
  }

  private file(name: string, content: () => string, executable: boolean = false): void {
    addCompanion(this, { path: `${this.mesh.name}/peers/${this.peer.name}/${name}`, content, executable });
  }
}
