import { Construct } from 'constructs';
import { IMeshControl, IMeshPeer, MeshService } from '../../lib';
import { IService, clusterOf, entryOf } from '../../lib/manifests';

export interface SiteMeshProps {
  readonly trust?: string;
  readonly trustDomain?: string;
  readonly callsFrom?: string[];
  readonly meshId?: string;
  readonly clusterName?: string;
  readonly network?: string;
}

/** A mesh of a cluster of which only its names and addresses are there. */
export class SiteMesh extends Construct implements IMeshControl {
  public readonly name: string;
  public readonly namespace: string = 'istio-system';
  public readonly gatewayNamespace: string = 'istio-ingress';
  public readonly trustDomain: string;
  public readonly trust?: string;
  public readonly callsFrom?: string[];
  public readonly namespaceLabels: Record<string, string> = { 'istio-injection': 'enabled' };
  public readonly eastWestSelector: Record<string, string> = { istio: 'eastwestgateway' };
  public readonly sidecarCores: number = 0.1;
  public readonly sidecarMemoryMebibytes: number = 128;
  public readonly peerAddresses: string[] = [];
  public readonly called: IMeshPeer[] = [];
  public readonly meshId: string;
  public readonly clusterName: string;
  public readonly network: string;
  private hosts?: () => string[];

  constructor(scope: Construct, id: string, props: SiteMeshProps = {}) {
    super(scope, id);
    this.name = clusterOf(this) ?? 'cluster';
    this.trustDomain = props.trustDomain ?? 'cluster.local';
    this.trust = props.trust;
    this.callsFrom = props.callsFrom;
    this.meshId = props.meshId ?? this.name;
    this.clusterName = props.clusterName ?? this.name;
    this.network = props.network ?? this.name;
  }

  public get gatewayAddress(): string {
    return entryOf(this)?.publicAddress ?? '';
  }

  public get siteNetwork(): string | undefined {
    return entryOf(this)?.siteNetwork;
  }

  public get siteAddress(): string | undefined {
    return entryOf(this)?.siteAddress;
  }

  public addService(service: IService): MeshService {
    return new MeshService(this, `${service.namespace}-${service.name}`, { mesh: this, service });
  }

  public serviceOf(service: IService): MeshService {
    return this.addService(service);
  }

  public _callPeer(peer: IMeshPeer): void {
    this.called.push(peer);
  }

  public _shareHosts(hosts: () => string[]): void {
    this.hosts = hosts;
  }

  public get sharedHosts(): string[] | undefined {
    return this.hosts?.();
  }
}
