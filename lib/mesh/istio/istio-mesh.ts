import { Construct, IConstruct } from 'constructs';
import { Component, ConfigError, declareFact, kindProblems, refuse, wholeMebibytes } from '../../core';
import { DeliveryUnit, IService, IServiceMesh, ServiceRules, clusterOf, entryOf, kubernetesOf } from '../../manifests';
import { Distribution, Region, Versions, compatibility } from '../../model';
import { FederationAcceptance } from '../federation/federation-acceptance';
import { FederationLink } from '../federation/federation-link';
import { gatewayAddressFor } from '../federation/gateway-address';
import { IMeshPeer } from '../federation/mesh-peer';
import { IstioGateway } from '../gateways/istio-gateway';
import { IMeshControl } from '../mesh-control';
import { MeshService } from '../traffic/mesh-service';
import { trafficOf } from '../traffic/service-rules';
import { TRAFFIC_KINDS } from '../traffic/traffic-kinds';
import { TrafficOptions } from '../traffic/traffic-options';
import { AccessLog } from './access-log';
import { CONTROL_NAMESPACE, GATEWAY_NAMESPACE } from './istio-charts';
import { MESH_KINDS, collectorOf, meshProblems } from './istio-mesh-kinds';
import { IstioMeshProps } from './istio-mesh-props';
import { installMesh } from './mesh-charts';
import { meshDefaults } from './mesh-defaults';
import { MeshExceptionOptions } from './mesh-exception';
import { MeshExceptions } from './mesh-exceptions';
import { INGRESS, gatewaysOf } from './mesh-gateways';
import { meshMonitors, meshUnit } from './mesh-monitors';
import { declareMeshPods } from './mesh-pods';
import { MeshTrust } from './mesh-trust';
import { claimCluster } from './other-meshes';
import { OutboundTraffic } from './outbound-traffic';
import { SidecarSize } from './sidecar-size';
import { trustCompanions } from './trust-companions';

/**
 * Istio in a cluster: control plane, sidecars by a plug-in of the network, gateways for callers outside and for other clusters. Pods of the
 * mesh call each other by mutual TLS alone.
 * @see https://istio.io/latest/docs/setup/install/helm/
 */
export class IstioMesh extends Component implements IMeshControl, IServiceMesh {
  public readonly name: string;
  public readonly namespace: string = CONTROL_NAMESPACE;
  public readonly gatewayNamespace: string = GATEWAY_NAMESPACE;
  public readonly trustDomain: string;
  public readonly namespaceLabels: Record<string, string> = { 'istio-injection': 'enabled' };
  /** Label of the pods of its gateway for callers outside. */
  public readonly ingressSelector: Record<string, string> = { istio: 'ingressgateway' };
  public readonly eastWestSelector: Record<string, string> = { istio: 'eastwestgateway' };
  public readonly sidecarCores: number;
  public readonly sidecarMemoryMebibytes: number;
  public readonly region?: Region;
  public readonly trust?: string;
  /** Name of the mesh; the same in clusters of which several control planes make one mesh. */
  public readonly meshId: string;
  /** Name that the control plane knows its cluster by. */
  public readonly clusterName: string;
  /** Name of the network that pods call each other in without a gateway. */
  public readonly network: string;
  /** Whether there is a gateway for callers outside. */
  public readonly hasIngress: boolean;
  /** Whether there is a gateway for other clusters. */
  public readonly hasEastWest: boolean;
  private readonly unit: DeliveryUnit;
  private readonly services = new Map<string, MeshService>();
  private readonly peers = new Map<string, IMeshPeer>();
  private readonly listeners: ((peer: string, address: () => string) => void)[] = [];
  private sharedHosts?: () => string[];
  private readonly exceptions: MeshExceptions;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: IstioMeshProps = {},
  ) {
    super(scope, id);
    refuse(this, kindProblems('a mesh', props, MESH_KINDS));
    claimCluster(this);
    const { trust = MeshTrust.ownRoot(), sidecarSize = SidecarSize.SMALL, gatewaySize = SidecarSize.SMALL } = props;
    const { replicas = 2, maxReplicas = Math.max(5, replicas), controlCores = 0.5 } = props;
    const cluster = clusterOf(this) ?? 'cluster';
    const kubernetes = kubernetesOf(this);
    const { istio } = props.versions ?? Versions.defaults();
    this.name = props.clusterName ?? cluster;
    this.clusterName = this.name;
    this.meshId = props.meshId ?? this.name;
    this.network = props.network ?? this.name;
    this.trustDomain = props.trustDomain ?? 'cluster.local';
    this.trust = trust.fingerprint;
    this.sidecarCores = sidecarSize.cores;
    this.sidecarMemoryMebibytes = sidecarSize.memoryMebibytes;
    this.hasIngress = props.ingress ?? true;
    this.hasEastWest = props.eastWest ?? true;
    const region = props.region?.name ?? entryOf(this)?.region;
    this.region = region === undefined ? undefined : Region.of(region);
    this._require(() => [...meshProblems(props), this.portProblem()]);

    const pods = { replicas, maxReplicas };
    const gateways = gatewaysOf(this, { ...pods, size: gatewaySize });
    const control = {
      cores: controlCores,
      memoryMebibytes: props.controlMemory === undefined ? 2048 : (wholeMebibytes(props.controlMemory) ?? 0),
    };
    this.unit = meshUnit(this);
    this.exceptions = new MeshExceptions(this, 'Exceptions', { unit: this.unit });
    installMesh(this, this.unit, {
      ...this.names(),
      ...pods,
      ...control,
      version: istio.version,
      distribution: props.distribution ?? kubernetes?.distribution ?? Distribution.RKE2,
      trust,
      gateways,
      sidecarSize,
      outboundTraffic: props.outboundTraffic ?? OutboundTraffic.ALLOW_ANY,
      accessLog: props.accessLog ?? AccessLog.JSON,
      tracing: props.tracing,
      sharedHosts: () => this.sharedHosts?.(),
      helpers: () => this.peers.size,
    });
    meshDefaults(this.unit, props.tracing);
    if (props.metricsFrom !== undefined) {
      meshMonitors(this.unit, props.metricsFrom, gateways.length > 0);
    }
    trustCompanions(this, trust, {
      cluster,
      namespace: this.namespace,
      trustDomain: this.trustDomain,
    });
    declareMeshPods(this, cluster, {
      control,
      gatewaySize,
      gateways: gateways.map(({ name }) => name),
      pods: maxReplicas,
    });
    declareFact(this, { kind: 'release', component: 'Istio', version: istio.version });
    if (kubernetes !== undefined) {
      declareFact(this, compatibility('istio', istio, kubernetes.distribution, kubernetes.release));
    }
    if (this.hasIngress && entryOf(this)?.ingressController === undefined) {
      declareFact(this, { kind: 'gateway-ports', cluster, owner: GATEWAY_NAMESPACE });
    }
  }

  /** Name that the Service of its gateway for callers outside has in the cluster. */
  public get ingressHostname(): string {
    return `${INGRESS}.${this.gatewayNamespace}.svc.cluster.local`;
  }

  /** Its gateway for callers outside, as routes name it; there from the first time that it is asked for. */
  public get gateway(): IstioGateway {
    if (!this.hasIngress) {
      throw new ConfigError(this, `callers outside come by the gateway of a mesh, got none; take 'ingress' out`);
    }
    const known = this.node.tryFindChild('Gateway') as IstioGateway | undefined;
    return known ?? new IstioGateway(this, 'Gateway', { ...this.props.gateway, mesh: this, service: INGRESS });
  }

  /** @internal */
  public get _gateway(): IstioGateway {
    return this.gateway;
  }

  /** Address that other clusters call it at; empty where there is none, which whoever calls it says in words. */
  public get gatewayAddress(): string {
    return (this.hasEastWest ? (this.props.gatewayAddress ?? entryOf(this)?.publicAddress) : undefined) ?? '';
  }

  public get callsFrom(): string[] | undefined {
    return this.props.callsFrom === undefined ? undefined : [...this.props.callsFrom];
  }

  public get siteNetwork(): string | undefined {
    return entryOf(this)?.siteNetwork;
  }

  public get siteAddress(): string | undefined {
    return entryOf(this)?.siteAddress;
  }

  public get peerAddresses(): string[] {
    return [...new Set([...this.peers.values()].map((peer) => gatewayAddressFor(this, peer)))];
  }

  public addService(service: IService, traffic: TrafficOptions = {}): MeshService {
    const key = this.keyOf(service);
    if (this.services.has(key)) {
      throw new ConfigError(
        this,
        `the rules of a service are stated once, before its federation, got '${key}' again; state all in the first 'addService'`,
      );
    }
    const rules = new MeshService(this, `${service.namespace}-${service.name}`, { ...traffic, mesh: this, service });
    this.services.set(key, rules);
    return rules;
  }

  public serviceOf(service: IService): MeshService {
    return this.services.get(this.keyOf(service)) ?? this.addService(service);
  }

  /**
   * Lets callers without a sidecar call ports of some pods in plain text, as others may still do by mutual TLS.
   * @param name the only one of its name in the mesh
   */
  public addException(name: string, options: MeshExceptionOptions): void {
    this.exceptions.add(name, options);
  }

  /** A cluster that helps when services are full here: one direction. */
  public federateTo(peer: IMeshPeer): FederationLink {
    return FederationLink._to(this, peer);
  }

  /** Lets a cluster that others run call services here: the other direction. */
  public acceptFrom(peer: IMeshPeer): FederationAcceptance {
    return FederationAcceptance._from(this, peer);
  }

  /**
   * Ports of pods with these labels that callers without a sidecar may call.
   * @internal
   */
  public _plainPorts(namespace: string, podLabels: Record<string, string>): number[] {
    return this.exceptions.portsOf(namespace, podLabels);
  }

  /** @internal */
  public get _sidecarLimit(): { readonly cores: number; readonly memoryMebibytes: number } {
    return (this.props.sidecarSize ?? SidecarSize.SMALL)._limit;
  }

  /** @internal */
  public get _metricsFrom(): string | undefined {
    return this.props.metricsFrom;
  }

  /** @internal */
  public get _controlPlane(): IConstruct {
    return this.node.findChild('ControlPlane');
  }

  /** @internal */
  public get _collector(): { readonly namespace: string; readonly port: number } | undefined {
    return this.props.tracing === undefined ? undefined : collectorOf(this.props.tracing);
  }

  /** @internal */
  public _keepRules(service: IService, rules: ServiceRules): void {
    this.addService(service, trafficOf(rules));
  }

  /** @internal */
  public _callPeer(peer: IMeshPeer): void {
    if (!this.peers.has(peer.name)) {
      this.peers.set(peer.name, peer);
      this.listeners.forEach((listener) => listener(peer.name, () => gatewayAddressFor(this, peer)));
    }
  }

  /** @internal */
  public _whenCalling(listener: (peer: string, address: () => string) => void): void {
    this.listeners.push(listener);
    this.peers.forEach((peer) => listener(peer.name, () => gatewayAddressFor(this, peer)));
  }

  /** @internal */
  public _shareHosts(hosts: () => string[]): void {
    this.sharedHosts = hosts;
  }

  private keyOf(service: IService): string {
    refuse(this, kindProblems('rules of a service', { service }, { service: TRAFFIC_KINDS.service }));
    return `${service.namespace}/${service.name}`;
  }

  private names(): Record<'meshId' | 'clusterName' | 'network' | 'trustDomain', string> {
    const { meshId, clusterName, network, trustDomain } = this;
    return { meshId, clusterName, network, trustDomain };
  }

  private portProblem(): string | undefined {
    const controller = entryOf(this)?.ingressController;
    return controller !== undefined && this.hasIngress
      ? `ports 80 and 443 of a cluster are of one gateway, got the mesh's and the ${controller} of the cluster; set 'ingress' of the cluster to IngressController.NONE, or 'ingress: false' of the mesh`
      : undefined;
  }
}
