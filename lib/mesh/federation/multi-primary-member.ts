import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, ConfigError, addCompanion, byCodeUnit } from '../../core';
import { DeliveryUnit, IService, Layer, SecretStoreKind, clusterOf } from '../../manifests';
import { GatewayPort } from '../../model';
import { GatewayApi } from '../gateways/gateway-api';
import { IMeshControl } from '../mesh-control';
import { EastWestGateway } from './east-west-gateway';
import { gatewayAddressFor } from './gateway-address';
import {
  READER_ACCOUNT,
  READER_TOKEN,
  REMOTE_SECRET_LABELS,
  remoteSecretName,
  remoteSecretScript,
} from './remote-secret';
import { RemoteSecrets, RemoteSecretsStore } from './remote-secrets';

/** @internal */
export interface MultiPrimaryMemberProps {
  /** Path of the mesh of several. */
  readonly owner: string;
  readonly mesh: IMeshControl;
  /** The other clusters. */
  readonly others: readonly IMeshControl[];
  readonly remoteSecrets: RemoteSecrets;
}

/**
 * A cluster of a mesh of several: how it is read by the others, where the others' gateways are, and which of its services are shared.
 * @internal
 */
export class MultiPrimaryMember extends Component {
  /** What a mesh is as one of several, if it is. */
  public static _of({ node }: IMeshControl): MultiPrimaryMember | undefined {
    return node.tryFindChild(ID) as MultiPrimaryMember | undefined;
  }

  public readonly owner: string;
  public readonly mesh: IMeshControl;
  private readonly shared = new Map<string, IService>();
  private readonly unit: DeliveryUnit;

  constructor(scope: Construct, { owner, mesh, others, remoteSecrets }: MultiPrimaryMemberProps) {
    super(scope, ID);
    this.owner = owner;
    this.mesh = mesh;
    this.unit = new DeliveryUnit(this, 'Unit', { layer: Layer.CONFIGS, component: 'istio-clusters' });
    this.readerToken();
    GatewayApi._in(this);
    for (const other of others) {
      mesh._callPeer(other);
      this.gatewayOf(other);
      if (remoteSecrets._store !== undefined) {
        this.remoteSecretOf(other, remoteSecrets._store);
      }
    }
    mesh._shareHosts(() => [...this.shared.values()].map(hostOf).sort(byCodeUnit));
    addCompanion(this, {
      path: `${clusterOf(mesh) ?? mesh.clusterName}/mesh/remote-secret.sh`,
      content: () => remoteSecretScript(mesh),
      executable: true,
    });
  }

  /** Its services in common. */
  public get services(): IService[] {
    return [...this.shared.values()];
  }

  /** Shares a service: callers in other clusters come by the gateway. */
  public share(service: IService): void {
    const key = `${service.namespace}/${service.name}`;
    if (this.shared.has(key)) {
      throw new ConfigError(this, `a service is shared once, got '${key}' of '${this.mesh.name}' twice; keep one`);
    }
    this.shared.set(key, service);
    EastWestGateway._of(this.mesh)._expose(hostOf(service));
    service.connections?.allowFromNamespace(this.mesh.gatewayNamespace, 'pods of other clusters');
  }

  /** Kubernetes fills it in: the one account that reads what control planes need, which the chart of Istio makes. */
  private readerToken(): void {
    new ApiObject(this.unit, 'ReaderToken', {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {
        name: READER_TOKEN,
        namespace: this.mesh.namespace,
        annotations: { 'kubernetes.io/service-account.name': READER_ACCOUNT },
      },
      type: 'kubernetes.io/service-account-token',
    });
  }

  /** Where the gateway of another cluster is, which has no Service here that would say so; nothing is installed for it. */
  private gatewayOf(other: IMeshControl): void {
    new ApiObject(this.unit, `Gateway-${other.clusterName}`, {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'Gateway',
      metadata: {
        name: `network-${other.network}`,
        namespace: this.mesh.namespace,
        labels: { 'topology.istio.io/network': other.network },
      },
      spec: {
        gatewayClassName: 'istio-remote',
        addresses: Lazy.any({ produce: () => [{ type: 'IPAddress', value: gatewayAddressFor(this.mesh, other) }] }),
        listeners: [
          {
            name: 'cross-network',
            port: GatewayPort.EAST_WEST.port.first,
            protocol: 'TLS',
            tls: { mode: 'Passthrough', options: { 'gateway.istio.io/listener-protocol': 'auto-passthrough' } },
          },
        ],
      },
    });
  }

  /** The operator gives the Secret the labels and annotations of the object that asks for it. */
  private remoteSecretOf(other: IMeshControl, { store, folder, storeKind }: RemoteSecretsStore): void {
    const { clusterName } = other;
    new ApiObject(this.unit, `RemoteSecret-${clusterName}`, {
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata: {
        name: remoteSecretName(clusterName),
        namespace: this.mesh.namespace,
        labels: REMOTE_SECRET_LABELS,
        annotations: { 'networking.istio.io/cluster': clusterName },
      },
      spec: {
        refreshInterval: '1h',
        secretStoreRef: { kind: storeKind ?? SecretStoreKind.CLUSTER, name: store },
        target: { name: remoteSecretName(clusterName), creationPolicy: 'Owner' },
        data: [{ secretKey: clusterName, remoteRef: { key: `${folder}/${clusterName}` } }],
      },
    });
  }
}

const ID = 'MultiPrimary';

function hostOf({ name, namespace }: IService): string {
  return `${name}.${namespace}.svc.cluster.local`;
}
