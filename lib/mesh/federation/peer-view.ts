import { ApiObject, App } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { stringify } from 'yaml';
import { ExistingService, IService } from '../../manifests';
import { Region } from '../../model';
import { MeshService } from '../traffic/mesh-service';
import { EastWestGateway } from './east-west-gateway';
import { FederatedService } from './federated-service';
import { FederatingMesh } from './federating-mesh';
import { isLate, keyOf } from './link-problems';
import { IMeshPeer } from './mesh-peer';
import { PeerContents } from './peer-contents';

/**
 * The objects of a cluster of others, made as ours are, in a tree of their own that nobody delivers.
 * @internal
 */
export class PeerView {
  private readonly mesh: ViewedMesh;

  constructor({ peer, meshes, services }: PeerContents) {
    const app = new App({ outdir: 'unused' });
    this.mesh = new ViewedMesh(app, 'peer', meshes[0], peer);
    const callable = new Map(meshes.map((mesh) => [mesh, new ViewedHome(app, `home-${mesh.name}`, mesh)]));
    for (const { key, service, port, podLabels, capacityPerPod, helps, calls, settings } of services) {
      const { name, namespace, ports, serviceAccount } = service;
      const theirs = new ExistingService(this.mesh, `service-${key.replace('/', '-')}`, {
        name,
        namespace,
        ports,
        podLabels,
        serviceAccount,
      });
      const federated = FederatedService._of(this.mesh, theirs);
      if (helps.length > 0) {
        federated._answer(port);
        this.mesh.serviceOf(theirs)._limitPods(capacityPerPod);
      }
      for (const { mesh, preference } of calls) {
        const home = callable.get(mesh);
        if (home !== undefined && settings !== undefined) {
          federated._help(home, port, settings, preference);
        }
      }
    }
  }

  /** Objects of a service, as YAML. */
  public textOf(key: string): string {
    const rules = this.mesh.services.get(key);
    return rules === undefined ? '' : objectsBelow(rules);
  }

  /** The gateway's own object, as YAML. */
  public gatewayText(): string {
    return objectsBelow(EastWestGateway._of(this.mesh));
  }
}

/**
 * What stands in files for the address of a gateway that only a deployment decides.
 * @internal
 */
export function addressText({ name, gatewayAddress }: IMeshPeer): string {
  return isLate(gatewayAddress) ? `ADDRESS-OF-${name}` : gatewayAddress;
}

class ViewedMesh extends Construct implements FederatingMesh {
  public readonly name: string;
  public readonly namespace: string;
  public readonly gatewayNamespace: string;
  public readonly gatewayAddress: string;
  public readonly trustDomain: string;
  public readonly trust?: string;
  public readonly region?: Region;
  public readonly namespaceLabels: Record<string, string>;
  public readonly eastWestSelector: Record<string, string>;
  public readonly sidecarCores: number = 0;
  public readonly sidecarMemoryMebibytes: number = 0;
  public readonly peerAddresses: string[] = [];
  public readonly services = new Map<string, MeshService>();

  /** It is laid out as a mesh that it is linked to. */
  constructor(scope: Construct, id: string, mesh: FederatingMesh, peer: IMeshPeer) {
    super(scope, id);
    this.name = peer.name;
    this.namespace = mesh.namespace;
    this.gatewayNamespace = mesh.gatewayNamespace;
    this.gatewayAddress = peer.gatewayAddress;
    this.trustDomain = peer.trustDomain;
    this.trust = peer.trust;
    this.region = peer.region;
    this.namespaceLabels = mesh.namespaceLabels;
    this.eastWestSelector = mesh.eastWestSelector;
  }

  public serviceOf(service: IService): MeshService {
    const key = keyOf(service);
    const rules = this.services.get(key) ?? new MeshService(this, key.replace('/', '-'), { mesh: this, service });
    this.services.set(key, rules);
    return rules;
  }
}

class ViewedHome extends Construct implements IMeshPeer {
  public readonly name: string;
  public readonly gatewayAddress: string;
  public readonly trustDomain: string;
  public readonly region?: Region;

  constructor(scope: Construct, id: string, mesh: IMeshPeer) {
    super(scope, id);
    this.name = mesh.name;
    this.gatewayAddress = addressText(mesh);
    this.trustDomain = mesh.trustDomain;
    this.region = mesh.region;
  }
}

function objectsBelow(construct: IConstruct): string {
  return construct.node
    .findAll()
    .filter((below) => ApiObject.isApiObject(below))
    .map((object) => stringify(object.toJson()))
    .join('---\n');
}
