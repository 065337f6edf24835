import { Construct } from 'constructs';
import { Component, ConfigError } from '../../core';
import { IService, clusterOf, entryOf } from '../../manifests';
import { Region } from '../../model';
import { FederationLink } from '../federation/federation-link';
import { IMeshPeer } from '../federation/mesh-peer';
import { IMeshControl } from '../mesh-control';
import { MeshService } from '../traffic/mesh-service';
import { TrafficOptions } from '../traffic/traffic-options';
import { IstioMeshProps } from './istio-mesh-props';

/** Istio in a cluster: control plane, sidecars and gateways. */
export class IstioMesh extends Component implements IMeshControl {
  public readonly name: string;
  public readonly namespace: string = 'istio-system';
  public readonly gatewayNamespace: string = 'istio-ingress';
  public readonly trustDomain: string;
  public readonly namespaceLabels: Record<string, string> = { 'istio-injection': 'enabled' };
  public readonly eastWestSelector: Record<string, string> = { istio: 'eastwestgateway' };
  public readonly sidecarCores: number = 0.1;
  public readonly sidecarMemoryMebibytes: number = 128;
  public readonly region?: Region;
  public readonly trust?: string;
  private readonly services = new Map<string, MeshService>();
  private readonly peers = new Map<string, IMeshPeer>();

  constructor(scope: Construct, id: string, props: IstioMeshProps = {}) {
    super(scope, id);
    this.name = clusterOf(this) ?? 'cluster';
    this.trustDomain = props.trustDomain ?? 'cluster.local';
    const region = props.region?.name ?? entryOf(this)?.region;
    this.region = region === undefined ? undefined : Region.of(region);
  }

  public get gatewayAddress(): string {
    return entryOf(this)?.publicAddress ?? '';
  }

  public get peerAddresses(): string[] {
    return [...this.peers.values()].map(({ gatewayAddress }) => gatewayAddress);
  }

  public addService(service: IService, traffic: TrafficOptions = {}): MeshService {
    const key = `${service.namespace}/${service.name}`;
    if (this.services.has(key)) {
      throw new ConfigError(this, `the rules of a service stand once, got '${key}' twice; keep one`);
    }
    const rules = new MeshService(this, `${service.namespace}-${service.name}`, { ...traffic, mesh: this, service });
    this.services.set(key, rules);
    return rules;
  }

  public serviceOf(service: IService): MeshService {
    return this.services.get(`${service.namespace}/${service.name}`) ?? this.addService(service);
  }

  /** A cluster that helps when services are full here: one direction. */
  public federateTo(peer: IMeshPeer): FederationLink {
    return new FederationLink(this, `to-${peer.name}`, { mesh: this, peer });
  }

  /** @internal */
  public _callPeer(peer: IMeshPeer): void {
    this.peers.set(peer.name, peer);
  }
}
