import { Construct } from 'constructs';
import { Component, declareFact, likeKind, needed, textKind } from '../../core';
import { IHttpGateway, IMesh, RouteDialect, clusterOf } from '../../manifests';
import { GatewayPort, Port } from '../../model';
import { GatewayObject } from './gateway-object';
import { GatewayOptions, refuseGateway } from './gateway-options';

export interface IstioGatewayProps extends GatewayOptions {
  /** Mesh whose gateway for callers outside it is. */
  readonly mesh: IMesh;
  /**
   * Service of the gateway's pods, in the mesh's namespace of gateways.
   * @default istio-ingressgateway
   */
  readonly service?: string;
}

/**
 * The gateway of a mesh by the Gateway API: it names the pods that the mesh has, so that the ports of nodes stay, and istiod makes no others.
 * @see https://istio.io/latest/docs/tasks/traffic-management/ingress/gateway-api/#manual-deployment
 */
export class IstioGateway extends Component implements IHttpGateway {
  public readonly gatewayName: string;
  public readonly gatewayNamespace: string;
  public readonly callerNamespace: string;
  public readonly ports: Port[] = [GatewayPort.HTTP.port, GatewayPort.HTTPS.port];
  public readonly mesh?: IMesh;
  /** @internal */
  public readonly _dialect: RouteDialect = { words: 'the gateway of Istio', timeout: 'request' };
  private readonly object: GatewayObject;

  constructor(scope: Construct, id: string, props: IstioGatewayProps) {
    super(scope, id);
    refuseGateway(this, 'a gateway of Istio', props, KINDS);
    const { mesh, service = 'istio-ingressgateway', issuer, certificates } = props;
    this.mesh = mesh;
    this.gatewayName = service;
    this.gatewayNamespace = mesh.gatewayNamespace;
    this.callerNamespace = mesh.gatewayNamespace;
    declareFact(this, { kind: 'gateway-ports', cluster: clusterOf(this) ?? 'cluster', owner: mesh.gatewayNamespace });
    this.object = new GatewayObject(this, 'Gateway', {
      ...{ name: service, namespace: mesh.gatewayNamespace, className: 'istio', service },
      ...{ plainPort: GatewayPort.HTTP.port.first, tlsPort: GatewayPort.HTTPS.port.first, redirects: true },
      ...{ issuer, certificates },
    });
  }

  public addHost(host: string, namespace: string): string {
    return this.object.addHost(host, namespace);
  }
}

const KINDS = {
  mesh: needed(likeKind('a mesh', "new IstioMesh(cluster, 'mesh')", 'namespaceLabels', 'gatewayNamespace')),
  service: textKind('istio-ingressgateway'),
};
