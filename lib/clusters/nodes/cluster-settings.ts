import { Entry, EtcdSnapshots, OctaviaProvider, RegistryMirror } from '../../infra';
import { Access, Cni, Distribution, DrainOptions, Versions } from '../../model';

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
  /**
   * Certificate in PEM of the authority that the cluster makes for its API when it first starts: with it, kubeconfigs of Rancher lead to the
   * entry. `/var/lib/rancher/rke2/server/tls/server-ca.crt` on a server of it has it, with K3s `/var/lib/rancher/k3s/server/tls/server-ca.crt`.
   * @default - kubeconfigs of Rancher lead through Rancher, and to each node of the control plane
   */
  readonly apiAuthority?: string;
}

/** What answers on the ports of a cluster's gateway. */
export enum IngressController {
  /** Nothing of the distribution: a gateway that is delivered takes them. */
  NONE = 'none',
  /** Traefik, as the distribution brings it. */
  TRAEFIK = 'traefik',
}

/** Controllers of OpenStack in a cluster, each with a credential of its own that may do what it needs and no more. */
export interface CloudIntegration {
  /**
   * Controllers of nodes, which then carry the zones and types of their instances, and of Services of type LoadBalancer, by Octavia.
   * Every node is an instance of the site's project: others would be taken out of the cluster.
   * @default false
   */
  readonly controllerManager?: boolean;
  /**
   * Volumes of Cinder for claims, by the storage classes `cinder` and `cinder-retain`. Snapshots of them need the kinds of snapshots,
   * which RKE2 has and K3s has not.
   * @default false
   */
  readonly volumes?: boolean;
  /**
   * Address of the cloud's Keystone as nodes reach it: `https://keystone.example.org:5000/v3`.
   * @default - none, which is refused when a controller is wanted
   */
  readonly authUrl?: string;
  /**
   * Region of the cloud's catalog.
   * @default - the only one
   */
  readonly region?: string;
  /**
   * Certificate in PEM of the private authority that vouches for the cloud's APIs.
   * @default - those that the images of the controllers trust
   */
  readonly certificateAuthority?: string;
  /**
   * Who balances for Services of type LoadBalancer.
   * @default OctaviaProvider.AMPHORA
   */
  readonly loadBalancerProvider?: OctaviaProvider;
  /**
   * Who may call Services of type LoadBalancer from outside of the site's network: then they get floating addresses. With
   * `OctaviaProvider.AMPHORA` a Service narrows it by its `loadBalancerSourceRanges`; with `OctaviaProvider.OVN` nodes see the callers
   * themselves, and the security group lets in those who are named here.
   * @default Access.nobody()
   */
  readonly exposedTo?: Access;
  /**
   * Zone of Cinder for all volumes, where Cinder's are named otherwise than Nova's: many clouds have one, `nova`.
   * @default - that of the node that a volume is first used on
   */
  readonly volumeZone?: string;
  /**
   * Type that Cinder has in its own settings (`service_type` of `keystone_authtoken`), by which it knows what a credential may do.
   * @default volumev3
   */
  readonly volumeService?: string;
}
