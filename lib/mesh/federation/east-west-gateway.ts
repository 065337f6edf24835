import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, byCodeUnit } from '../../core';
import { DeliveryUnit, Layer } from '../../manifests';
import { gatewaySpec } from './federated-objects';
import { FederatingMesh } from './federating-mesh';

/**
 * What the gateway for other clusters leads to: hosts of services that they may call, and no others.
 * @internal
 */
export class EastWestGateway extends Component {
  /** That of a mesh, which has one as soon as anybody asks. */
  public static _of(mesh: FederatingMesh): EastWestGateway {
    return (mesh.node.tryFindChild(ID) as EastWestGateway | undefined) ?? new EastWestGateway(mesh, ID, mesh);
  }

  private readonly hosts = new Set<string>();

  private constructor(scope: Construct, id: string, { gatewayNamespace, eastWestSelector }: FederatingMesh) {
    super(scope, id);
    const unit = new DeliveryUnit(this, 'Unit', { layer: Layer.CONFIGS, component: 'mesh-east-west' });
    new ApiObject(unit, 'Resource', {
      apiVersion: 'networking.istio.io/v1',
      kind: 'Gateway',
      metadata: { name: 'east-west', namespace: gatewayNamespace },
      spec: Lazy.any({ produce: () => gatewaySpec(eastWestSelector, [...this.hosts].sort(byCodeUnit)) }),
    });
  }

  /** @param host name of a service in the cluster, or `*.local` for all of them */
  public _expose(host: string): void {
    this.hosts.add(host);
  }
}

const ID = 'FederatedHosts';
