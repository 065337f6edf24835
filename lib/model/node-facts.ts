import { Distribution } from './distribution';
import { NodeRole } from './node-role';

/** A cluster of the testbed. */
export interface ClusterFact {
  readonly kind: 'cluster';
  readonly name: string;
  readonly distribution: Distribution;
  /** Release that its nodes run: `v1.35.6+rke2r1`. */
  readonly version: string;
  /** `canal`. */
  readonly cni: string;
  readonly podCidr: string;
  readonly serviceCidr: string;
  /** Name of the stack of its machines; left out where Terraform makes none. */
  readonly stack?: string;
  /** Host name of the Rancher that manages it; left out for one that stands alone. */
  readonly rancher?: string;
  /** Who makes the nodes: Terraform, unless Rancher does. */
  readonly rancherMakesNodes?: boolean;
  /** Address that its API is reached at from the site; left out where only Rancher passes calls on. */
  readonly apiAddress?: string;
  /** Whether an entry leads callers to the ports of its gateway. */
  readonly hasEntry: boolean;
  /** Whether a Service of type LoadBalancer gets one: left out where nobody in the cluster makes any. */
  readonly servesLoadBalancers?: boolean;
  /** Volumes of the cloud for claims; left out where nobody in the cluster makes any. */
  readonly cloudVolumes?: CloudVolumes;
  /** Name that clusters share which call each other; left out for one that is alone. */
  readonly federation?: string;
}

/** Where a cluster has volumes of the cloud from. */
export interface CloudVolumes {
  /** Path of the site whose quota they count to. */
  readonly site: string;
  /** Zone of Cinder for all of them; left out where it is that of the node that each is first used on. */
  readonly zone?: string;
}

/** A node of a cluster whose name and address are planned. */
export interface NodeFact {
  readonly kind: 'node';
  readonly cluster: string;
  readonly pool: string;
  readonly name: string;
  readonly address: string;
  readonly roles: NodeRole[];
  readonly zone?: string;
  /** Whether it stood before and joins as it is. */
  readonly imported: boolean;
  readonly cores?: number;
  readonly memoryMebibytes?: number;
  /** `nvidia.com/gpu`. */
  readonly accelerator?: string;
}

/** Where a component of a control plane gives its metrics. */
export interface ControlPlaneFact {
  readonly kind: 'control-plane';
  readonly cluster: string;
  /** `etcd`, `kube-apiserver`, `kube-scheduler` or `kube-controller-manager`. */
  readonly component: string;
  readonly addresses: string[];
  readonly port: number;
  readonly scheme: 'http' | 'https';
  /** Address that it listens on: `0.0.0.0`, or `127.0.0.1` where nobody else may ask. */
  readonly bindAddress: string;
}

/** Snapshots of a cluster's etcd. */
export interface EtcdBackupFact {
  readonly kind: 'etcd-backup';
  readonly cluster: string;
  /** Five fields of cron. */
  readonly schedule: string;
  readonly keep: number;
  /** Bucket and folder that they go to; left out where they stay on the servers. */
  readonly bucket?: string;
  readonly folder?: string;
  readonly endpoint?: string;
}

/** A gateway of a cluster, to which only an entry leads. */
export interface GatewayFact {
  readonly kind: 'gateway';
  readonly cluster: string;
  readonly name: string;
}

/** A cluster run by others. */
export interface PeerFact {
  readonly kind: 'peer';
  readonly name: string;
  readonly gatewayAddress: string;
  readonly region?: string;
  readonly podCidr?: string;
  readonly serviceCidr?: string;
  readonly federation?: string;
}

/** A cluster that stood before and is registered in a Rancher, or a box at the edge that registers itself. */
export interface RegisteredFact {
  readonly kind: 'registered';
  readonly name: string;
  /** Host name of the Rancher. */
  readonly rancher: string;
  readonly isEdge: boolean;
}
