import { Entry, RegistryMirror } from '../infra';
import { Cni, Distribution, DrainOptions, Versions } from '../model';
import { EtcdSnapshots } from '../infra';

/** What is said of a cluster with nodes, whoever stands it up. */
export interface ClusterSettings {
  /** @default Distribution.RKE2 */
  readonly distribution?: Distribution;
  /**
   * Releases, of which the nodes run the one of its distribution. A cluster that stands goes up one minor version at a time.
   * @default Versions.defaults()
   */
  readonly versions?: Versions;
  /**
   * The network of its pods. It cannot change later.
   * @default Cni.canal() with RKE2, Cni.flannel() with K3s
   */
  readonly cni?: Cni;
  /**
   * What stands in front of it: the ports of its gateway (80, 443, 15443) on nodes that run workloads, and its API on the control plane.
   * @default - nothing: callers come through Rancher alone, and it has no gateway
   */
  readonly entry?: Entry;
  /**
   * Snapshots of etcd.
   * @default - every 12 hours, 5 of them, on the servers alone
   */
  readonly etcdBackup?: EtcdSnapshots;
  /**
   * Who owns the ports of the gateway. `IngressController.TRAEFIK` is the one that comes with the distribution.
   * @default IngressController.NONE
   */
  readonly ingress?: IngressController;
  /**
   * IPv4 range that pods get their addresses from, a /24 for every node. It cannot change later, and overlaps no network of the site.
   * @default 10.42.0.0/16
   */
  readonly podCidr?: string;
  /**
   * IPv4 range that Services get their addresses from. It cannot change later, and overlaps no network of the site.
   * @default 10.43.0.0/16
   */
  readonly serviceCidr?: string;
  /**
   * Registries that images come from instead.
   * @default - those of the site
   */
  readonly registryMirrors?: RegistryMirror[];
  /**
   * How nodes are emptied before they are upgraded.
   * @default - they are drained, for at most 10 minutes each
   */
  readonly drain?: DrainOptions;
  /**
   * What of the cloud its controllers may use: load balancers by Services, volumes by claims.
   * @default - nothing
   */
  readonly cloud?: CloudIntegration;
  /**
   * Name that clusters share which call each other: their ranges must not overlap.
   * @default - it is alone
   */
  readonly federation?: string;
}

/** What answers on the ports of a cluster's gateway. */
export enum IngressController {
  /** Nothing of the distribution: a gateway that is delivered takes them. */
  NONE = 'none',
  /** Traefik, as the distribution brings it. */
  TRAEFIK = 'traefik',
}

/** Controllers of OpenStack in a cluster, with a credential of their own that may do what they need and no more. */
export interface CloudIntegration {
  /**
   * Nodes, routes and Services of type LoadBalancer, by Octavia.
   * @default false
   */
  readonly controllerManager?: boolean;
  /**
   * Volumes of Cinder for claims.
   * @default false
   */
  readonly volumes?: boolean;
}
