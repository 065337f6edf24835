import { Size } from '../../core';
import { Distribution, Region, Versions } from '../../model';
import { GatewayOptions } from '../gateways/gateway-options';
import { AccessLog } from './access-log';
import { MeshTrust } from './mesh-trust';
import { OutboundTraffic } from './outbound-traffic';
import { SidecarSize } from './sidecar-size';

/** Where traces of requests go. */
export interface MeshTracing {
  /** Whole name of a Service of the cluster that takes OpenTelemetry by gRPC: `collector.tracing.svc.cluster.local`. */
  readonly collector: string;
  /** @default 4317 */
  readonly port?: number;
  /**
   * Percent of requests that are traced from their first service on.
   * @default 1
   */
  readonly percent?: number;
}

export interface IstioMeshProps {
  /**
   * Who vouches for the pods. Meshes that call each other share one root.
   * @default MeshTrust.ownRoot()
   */
  readonly trust?: MeshTrust;
  /**
   * First part of the identities of pods; the same in meshes that call each other.
   * @default cluster.local
   */
  readonly trustDomain?: string;
  /**
   * Name that the control plane knows its cluster by: the only one among the clusters that it shares services with.
   * @default - the name of the cluster
   */
  readonly clusterName?: string;
  /**
   * Name of the mesh; the same in clusters of which several control planes make one mesh.
   * @default - the name of the cluster
   */
  readonly meshId?: string;
  /**
   * Name of the network that pods call each other in without a gateway.
   * @default - the name of the cluster: nobody shares it
   */
  readonly network?: string;
  /**
   * Where the cluster is, in the words of locality-aware routing.
   * @default - that of its site
   */
  readonly region?: Region;
  /**
   * IPv4 address that other clusters reach its east-west gateway at.
   * @default - that of the entry of the cluster
   */
  readonly gatewayAddress?: string;
  /**
   * IPv4 ranges that its nodes are seen from by other clusters: `198.51.100.7/32`.
   * @default - those of its site
   */
  readonly callsFrom?: string[];
  /**
   * Which Kubernetes the cluster runs: each has its network plug-ins in folders of its own.
   * @default - that of the cluster, else Distribution.RKE2, whose folders are those of most others
   */
  readonly distribution?: Distribution;
  /**
   * Whether there is a gateway for callers outside. It owns ports 80 and 443 of the entry.
   * @default true
   */
  readonly ingress?: boolean;
  /**
   * Certificates of that gateway.
   * @default - those of the one issuer that the cluster has for all namespaces
   */
  readonly gateway?: GatewayOptions;
  /**
   * Whether there is a gateway for other clusters.
   * @default true
   */
  readonly eastWest?: boolean;
  /**
   * Least number of pods of the control plane, and of each gateway.
   * @default 2
   */
  readonly replicas?: number;
  /**
   * Number of pods that each of them grows to when its cores are busy.
   * @default - 5, or as many as `replicas` where that is more
   */
  readonly maxReplicas?: number;
  /**
   * Cores that a pod of the control plane requests.
   * @default 0.5
   */
  readonly controlCores?: number;
  /**
   * Memory that a pod of the control plane requests.
   * @default - 2 GiB
   */
  readonly controlMemory?: Size;
  /**
   * What a sidecar requests and may have. One workload has another by `SidecarSize.LARGE.toAnnotations()` as its `podAnnotations`.
   * @default SidecarSize.SMALL
   */
  readonly sidecarSize?: SidecarSize;
  /**
   * What a pod of a gateway requests and may have.
   * @default SidecarSize.SMALL
   */
  readonly gatewaySize?: SidecarSize;
  /** @default OutboundTraffic.ALLOW_ANY */
  readonly outboundTraffic?: OutboundTraffic;
  /** @default AccessLog.JSON */
  readonly accessLog?: AccessLog;
  /**
   * Where traces go. Services pass the headers `traceparent` and `tracestate` on.
   * @default - nowhere
   */
  readonly tracing?: MeshTracing;
  /**
   * Namespace whose Prometheus asks the control plane and all proxies: they get monitors of its operator, whose definitions stand in the
   * cluster before, and let it in.
   * @default - nobody asks
   */
  readonly metricsFrom?: string;
  /**
   * Releases, of which that of Istio is used: another patch of 1.30.
   * @default Versions.defaults()
   */
  readonly versions?: Versions;
}
