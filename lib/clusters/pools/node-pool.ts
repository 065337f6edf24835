import { NodeRole } from '../../model';
import { EtcdPoolOptions, ImportedPoolOptions, NodePoolOptions, WorkerPoolOptions } from './node-pool-options';

/** Nodes of one kind, for `addPool` of a cluster. */
export class NodePool {
  /** Nodes that hold the state of the cluster and nothing else: an odd number. Only Rancher keeps them apart from the control plane. */
  public static etcd(options: EtcdPoolOptions): NodePool {
    return new NodePool([NodeRole.ETCD], options);
  }

  /** Nodes that run the API and the controllers, with etcd elsewhere. Only Rancher keeps them apart from etcd. */
  public static controlPlane(options: NodePoolOptions): NodePool {
    return new NodePool([NodeRole.CONTROL_PLANE], options);
  }

  /** Nodes with etcd and control plane, which run no workloads: an odd number. */
  public static servers(options: EtcdPoolOptions): NodePool {
    return new NodePool([NodeRole.ETCD, NodeRole.CONTROL_PLANE], options);
  }

  /** Nodes that do everything: an odd number. */
  public static combined(options: EtcdPoolOptions): NodePool {
    return new NodePool([NodeRole.ETCD, NodeRole.CONTROL_PLANE, NodeRole.WORKER], options);
  }

  /** Nodes that run workloads. */
  public static worker(options: WorkerPoolOptions): NodePool {
    return new NodePool([NodeRole.WORKER], options);
  }

  /** Servers that stand already, with GPUs or of bare metal, which join as workers by a script that is written for each of them. */
  public static imported(options: ImportedPoolOptions): NodePool {
    return new NodePool([NodeRole.WORKER], undefined, options);
  }

  private constructor(
    public readonly roles: NodeRole[],
    /** @internal */
    public readonly _machines?: NodePoolOptions & EtcdPoolOptions & WorkerPoolOptions,
    /** @internal */
    public readonly _imported?: ImportedPoolOptions,
  ) {}

  /** Whether its nodes have etcd or the control plane. */
  public get isServer(): boolean {
    return this.roles.some((role) => role !== NodeRole.WORKER);
  }

  public has(role: NodeRole): boolean {
    return this.roles.includes(role);
  }
}
