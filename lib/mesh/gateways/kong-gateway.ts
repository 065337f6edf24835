import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, declareFact, isDnsLabel, likeKind, textKind } from '../../core';
import {
  ChartNamespace,
  DeliveryUnit,
  HelmRelease,
  IHttpGateway,
  IMesh,
  Layer,
  PodSecurity,
  RouteDialect,
  applyAfter,
  clusterOf,
  meshPlaceProblem,
} from '../../manifests';
import { GatewayPort, MESH_PORTS, Port } from '../../model';
import { balancerAsked } from './balancer-asked';
import { GatewayObject, PLAIN } from './gateway-object';
import { GatewayOptions, refuseGateway } from './gateway-options';
import { GatewayPodsOptions, POD_KINDS, gatewayPodProblems, gatewayPods } from './gateway-pods';
import { KONG_CHART, KONG_CLASS, kongValues } from './kong-values';

export interface KongGatewayProps extends GatewayOptions, GatewayPodsOptions {
  /**
   * Mesh that its pods are part of, so that they may call services in it. Such services see their own name as the host, and the one that was
   * called in `X-Forwarded-Host`.
   * @default - none: it leads to services that are in no mesh
   */
  readonly mesh?: IMesh;
  /** @default kong */
  readonly namespace?: string;
}

/**
 * Kong without a database, with its controller: routes of the Gateway API, and plugins for them. Its makers build no images of later minor
 * versions than 3.9 for those who pay nothing.
 * @see https://developer.konghq.com/kubernetes-ingress-controller/gateway-api/
 */
export class KongGateway extends Component implements IHttpGateway {
  public readonly gatewayName: string = KONG_CLASS;
  public readonly gatewayNamespace: string;
  public readonly callerNamespace: string;
  public readonly ports: Port[] = [GatewayPort.HTTP.port, GatewayPort.HTTPS.port];
  public readonly mesh?: IMesh;
  /** @internal */
  public readonly _dialect: RouteDialect;
  private readonly object: GatewayObject;

  constructor(scope: Construct, id: string, props: KongGatewayProps = {}) {
    super(scope, id);
    refuseGateway(this, 'a gateway of Kong', props, KINDS);
    const { namespace = 'kong', mesh, issuer, certificates } = props;
    this.mesh = mesh;
    this.gatewayNamespace = namespace;
    this.callerNamespace = namespace;
    this._dialect = {
      words: 'Kong',
      timeout: 'backendRequest',
      filterGroup: 'configuration.konghq.com',
      plainListener: PLAIN,
      annotations: {
        'konghq.com/protocols': 'https',
        'konghq.com/https-redirect-status-code': '301',
        ...(mesh === undefined ? {} : { 'konghq.com/preserve-host': 'false' }),
      },
    };
    this.install(props, namespace);
    this.object = new GatewayObject(this, 'Gateway', {
      ...{ name: this.gatewayName, namespace, className: KONG_CLASS, issuer, certificates, redirects: false },
      ...{ plainPort: GatewayPort.HTTP.port.first, tlsPort: GatewayPort.HTTPS.port.first },
    });
    this._require(() => [
      ...gatewayPodProblems(props),
      isDnsLabel(namespace) ? undefined : `a namespace is a label, got '${namespace}'; correct 'namespace'`,
      meshPlaceProblem(this, mesh),
    ]);
  }

  public addHost(host: string, namespace: string): string {
    return this.object.addHost(host, namespace);
  }

  private install(props: KongGatewayProps, namespace: string): void {
    const { mesh } = this;
    const { replicas, cores, memoryMebibytes, resources } = gatewayPods(props);
    const place = new ChartNamespace(this, 'Namespace', {
      name: namespace,
      podSecurity: PodSecurity.RESTRICTED,
      ports: [PROXY, PROXY_TLS, WEBHOOK, STATUS, ...(mesh === undefined ? [] : [MESH_PORTS.metrics])],
      labels: mesh?.namespaceLabels,
    });
    const release = new HelmRelease(this, 'Release', {
      ...KONG_CHART,
      releaseName: 'kong',
      component: namespace,
      namespace,
      // Pods get their sidecars of a control plane that may itself wait for a Secret of this layer.
      ...(mesh === undefined ? {} : { layer: Layer.CONFIGS }),
      values: kongValues({
        ...{ replicas, resources, inMesh: mesh !== undefined },
        asksForBalancer: () => balancerAsked(this),
      }),
    });
    applyAfter(release, place, ...(mesh?._controlPlane === undefined ? [] : [mesh._controlPlane]));
    const cluster = clusterOf(this) ?? 'cluster';
    const sidecar = { cores: mesh?.sidecarCores ?? 0, memory: mesh?.sidecarMemoryMebibytes ?? 0 };
    const pods = (name: string, count: number, each: number, memory: number): void =>
      declareFact(this, {
        ...{ kind: 'pods', cluster, name, pods: count },
        ...{ cores: each + sidecar.cores, memoryMebibytes: memory + sidecar.memory },
      });
    pods('kong-gateway', replicas, cores, memoryMebibytes);
    pods('kong-controller', 2, 0.1, 256);
    declareFact(this, { kind: 'gateway-ports', cluster, owner: namespace });
    this.classes(namespace, release);
  }

  private classes(namespace: string, release: HelmRelease): void {
    const unit = new DeliveryUnit(this, 'Classes', { layer: Layer.CONFIGS, component: `${namespace}-classes` });
    applyAfter(unit, release);
    new ApiObject(unit, 'GatewayClass', {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'GatewayClass',
      metadata: { name: KONG_CLASS, annotations: { 'konghq.com/gatewayclass-unmanaged': 'true' } },
      spec: { controllerName: 'konghq.com/kic-gateway-controller' },
    });
    if (this.mesh === undefined) {
      return;
    }
    // A sidecar knows a call by the name of its Service, not by the address of a pod.
    new ApiObject(unit, 'Parameters', {
      apiVersion: 'configuration.konghq.com/v1alpha1',
      kind: 'IngressClassParameters',
      metadata: { name: KONG_CLASS, namespace },
      spec: { serviceUpstream: true },
    });
    new ApiObject(unit, 'IngressClass', {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'IngressClass',
      metadata: { name: KONG_CLASS },
      spec: {
        controller: 'ingress-controllers.konghq.com/kong',
        parameters: {
          ...{ apiGroup: 'configuration.konghq.com', kind: 'IngressClassParameters', name: KONG_CLASS },
          ...{ scope: 'Namespace', namespace },
        },
      },
    });
  }
}

/** At its pods: the Service leads ports 80 and 443 there. */
const PROXY = 8000;
const PROXY_TLS = 8443;
const STATUS = 8100;
const WEBHOOK = 8080;

const KINDS = {
  ...POD_KINDS,
  mesh: likeKind('a mesh', "new IstioMesh(cluster, 'mesh')", 'namespaceLabels', 'gatewayNamespace'),
  namespace: textKind('kong'),
};
