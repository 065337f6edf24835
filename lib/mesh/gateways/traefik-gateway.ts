import { Construct } from 'constructs';
import { Component, declareFact, isDnsLabel, textKind } from '../../core';
import {
  ChartNamespace,
  HelmRelease,
  IHttpGateway,
  PodSecurity,
  RouteDialect,
  applyAfter,
  clusterOf,
  entryOf,
} from '../../manifests';
import { GatewayPort, Port } from '../../model';
import { balancerAsked } from './balancer-asked';
import { GatewayObject } from './gateway-object';
import { GatewayOptions, refuseGateway } from './gateway-options';
import { GatewayPodsOptions, POD_KINDS, gatewayPodProblems, gatewayPods } from './gateway-pods';
import { TRAEFIK_CHART, TRAEFIK_CLASS, TRAEFIK_PORTS, traefikValues } from './traefik-values';

export interface TraefikGatewayProps extends GatewayOptions, GatewayPodsOptions {
  /**
   * Namespace of the Gateway and of the Secrets of certificates; also of its pods, where the distribution brings no Traefik.
   * @default traefik
   */
  readonly namespace?: string;
}

/**
 * Traefik: that of the distribution, in a cluster with `ingress: IngressController.TRAEFIK`, else one of its own chart. Its pods are in no mesh.
 * @see https://doc.traefik.io/traefik/reference/install-configuration/providers/kubernetes/kubernetes-gateway/
 */
export class TraefikGateway extends Component implements IHttpGateway {
  public readonly gatewayName: string = TRAEFIK_CLASS;
  public readonly gatewayNamespace: string;
  public readonly callerNamespace: string;
  public readonly ports: Port[] = [GatewayPort.HTTP.port, GatewayPort.HTTPS.port];
  /** @internal */
  public readonly _dialect: RouteDialect = { words: 'Traefik' };
  private readonly object: GatewayObject;

  constructor(scope: Construct, id: string, props: TraefikGatewayProps = {}) {
    super(scope, id);
    refuseGateway(this, 'a gateway of Traefik', props, KINDS);
    const { namespace = 'traefik', issuer, certificates } = props;
    const isBundled = entryOf(this)?.ingressController === 'traefik';
    this.gatewayNamespace = namespace;
    this.callerNamespace = isBundled ? 'kube-system' : namespace;
    const { metrics, plain, tls } = TRAEFIK_PORTS;
    const place = new ChartNamespace(this, 'Namespace', {
      name: namespace,
      podSecurity: PodSecurity.RESTRICTED,
      ports: isBundled ? [SOLVER] : [plain, tls, metrics],
    });
    if (!isBundled) {
      this.install(props, place);
    }
    this.object = new GatewayObject(this, 'Gateway', {
      ...{ name: this.gatewayName, namespace, className: TRAEFIK_CLASS, issuer, certificates, redirects: true },
      ...{ plainPort: plain, tlsPort: tls },
    });
    this._require(() => [
      ...gatewayPodProblems(props),
      isDnsLabel(namespace) && namespace !== 'kube-system'
        ? undefined
        : `a gateway has a namespace of its own, whose name is a label, got '${namespace}'; correct 'namespace'`,
      isBundled && (props.replicas ?? props.cores ?? props.memory) !== undefined
        ? `the distribution has one pod of its Traefik on each node, got 'replicas', 'cores' or 'memory'; take them out, or bring another Traefik with 'ingress: IngressController.NONE'`
        : undefined,
    ]);
  }

  public addHost(host: string, namespace: string): string {
    return this.object.addHost(host, namespace);
  }

  private install(props: TraefikGatewayProps, place: ChartNamespace): void {
    const { replicas, cores, memoryMebibytes, resources } = gatewayPods(props);
    const release = new HelmRelease(this, 'Release', {
      ...TRAEFIK_CHART,
      component: place.name,
      namespace: place.name,
      values: traefikValues({ replicas, resources, asksForBalancer: () => balancerAsked(this) }),
    });
    applyAfter(release, place);
    const cluster = clusterOf(this) ?? 'cluster';
    declareFact(this, { kind: 'pods', cluster, name: 'traefik', pods: replicas, cores, memoryMebibytes });
    declareFact(this, { kind: 'gateway-ports', cluster, owner: place.name });
  }
}

/** Of cert-manager's pods that answer to Let's Encrypt, which Traefik calls from another namespace. */
const SOLVER = 8089;

const KINDS = { ...POD_KINDS, namespace: textKind('traefik') };
