import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, ConfigError, declareFact, kindProblems, refuse } from '../../../core';
import {
  ChartNamespace,
  DeliveryUnit,
  HelmRelease,
  Layer,
  PodSecurity,
  applyAfter,
  clusterOf,
  kubernetesOf,
} from '../../../manifests';
import { Distribution, INodeDisk, Release, StoragePoolFact, Versions, compatibility } from '../../../model';
import { CephBlockPool } from './ceph-block-pool';
import { NAMESPACE, ROOK_MINOR, driversChart, operatorChart, rookImage } from './ceph-charts';
import { CephDisks, CephFailureDomain } from './ceph-disks';
import { CephFilesystem, CephFilesystemOptions } from './ceph-filesystem';
import { CephHome } from './ceph-home';
import { CEPH_KINDS, DISKS_KIND, STORE_KINDS, VOLUME_KINDS } from './ceph-kinds';
import { CephObjectStore, CephObjectStoreOptions } from './ceph-object-store';
import { declarePods } from './ceph-pods';
import { CephVolumeOptions } from './ceph-storage-class';
import { toolbox } from './ceph-toolbox';
import { openCeph } from './ceph-traffic';
import { clusterSpec, managers } from './cluster-spec';
import { lateFact } from './late-fact';
import { Redundancy } from './redundancy';
import { taintProblem } from '../../taints';

export interface RookCephProps {
  /** Blank disks of a pool of nodes: `pool.disk('osd')`. All of each is taken. */
  readonly disks: INodeDisk;
  /**
   * Copies that pools keep of everything, unless they say otherwise.
   * @default 3
   */
  readonly replicas?: number;
  /**
   * What no two copies share.
   * @default - zones where the disks are in three or more of them, else hosts
   */
  readonly failureDomain?: CephFailureDomain;
  /**
   * Monitors, of which most must stand: an odd number, each on a node with disks of its own.
   * @default 3
   */
  readonly monitors?: number;
  /**
   * Taints of the nodes with disks: `dedicated=storage:NoSchedule`.
   * @default - none
   */
  readonly taints?: string[];
  /**
   * Whether there is a dashboard, at the Service `rook-ceph-mgr-dashboard` with a password that Rook makes.
   * @default true
   */
  readonly dashboard?: boolean;
  /**
   * Whether Rook makes ServiceMonitors. Without the definitions of Prometheus's operator it says so in its log and goes on.
   * @default false
   */
  readonly monitoring?: boolean;
  /**
   * Whether there is a pod with Ceph's commands. It holds the key of Ceph's administrator.
   * @default false
   */
  readonly toolbox?: boolean;
  /**
   * Whether volumes can be snapshot, for which a cluster needs the snapshot controller and its definitions.
   * @default - true with RKE2, which brings both
   */
  readonly snapshots?: boolean;
  /**
   * Image of Ceph.
   * @default quay.io/ceph/ceph:v20.2.4
   */
  readonly image?: string;
  /**
   * Releases, of which that of Rook is used: another patch of 1.20.
   * @default Versions.defaults()
   */
  readonly versions?: Versions;
}

/**
 * Ceph on disks of nodes, by Rook: block devices, file systems and buckets.
 * @see https://rook.io/docs/rook/v1.20/
 */
export class RookCeph extends Component {
  /** Namespace of all that Rook runs. */
  public readonly namespace: string = NAMESPACE;
  private readonly disks: CephDisks;
  private readonly home: CephHome;
  private readonly rook: Release;

  constructor(scope: Construct, id: string, props: RookCephProps) {
    super(scope, id);
    refuse(this, kindProblems('a Ceph', props, CEPH_KINDS));
    const { replicas = 3, failureDomain, monitors = 3, taints = [], dashboard = true, monitoring = false } = props;
    const kubernetes = kubernetesOf(this);
    const cluster = clusterOf(this) ?? 'cluster';
    const snapshots = props.snapshots ?? kubernetes?.distribution === Distribution.RKE2;
    this.rook = (props.versions ?? Versions.defaults()).rook;
    this.disks = new CephDisks(this, cluster);
    this.addDisk(props.disks);
    this._require(() => this.problems(monitors, taints));

    const namespace = new ChartNamespace(this, 'Namespace', { name: NAMESPACE, podSecurity: PodSecurity.PRIVILEGED });
    const operator = new HelmRelease(this, 'Operator', operatorChart(this.rook, { monitoring, snapshots }));
    const drivers = new HelmRelease(this, 'Drivers', driversChart({ monitoring, snapshots }));
    const unit = new DeliveryUnit(this, 'Unit', { layer: Layer.CONFIGS });
    applyAfter(operator, namespace);
    applyAfter(drivers, operator);
    applyAfter(unit, drivers);

    const { disks } = this;
    this.home = { disks, replicas, failureDomain, cluster, pool: id, unit, snapshots, taints };
    new ApiObject(unit, 'Resource', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephCluster',
      metadata: { name: NAMESPACE, namespace: NAMESPACE },
      spec: Lazy.any({
        produce: () => clusterSpec(disks, { image: props.image, monitors, dashboard, monitoring, taints }),
      }),
    });
    this.managersPool();
    openCeph(unit, dashboard);
    if (props.toolbox === true) {
      toolbox(unit, rookImage(this.rook.version));
    }
    this.declare(monitors);
    if (kubernetes !== undefined) {
      declareFact(this, compatibility('rook', this.rook, kubernetes.distribution, kubernetes.release));
    }
  }

  /** Adds disks of more nodes, or more disks of the same. Where data lies changes only when Ceph has them. */
  public addDisk(disk: INodeDisk): void {
    refuse(this, kindProblems('a Ceph', { disks: disk }, { disks: DISKS_KIND }));
    this.disks.add(disk);
  }

  /** Adds volumes that pods of one node mount. */
  public addBlockPool(id: string, options: CephVolumeOptions = {}): CephBlockPool {
    refuse(this, kindProblems(`a pool '${id}'`, options, VOLUME_KINDS));
    return CephBlockPool._in(this, this.free(id), this.home, options);
  }

  /** Adds volumes that pods of all nodes mount together. */
  public addFilesystem(id: string, options: CephFilesystemOptions = {}): CephFilesystem {
    refuse(this, kindProblems(`a file system '${id}'`, options, VOLUME_KINDS));
    return CephFilesystem._in(this, this.free(id), this.home, options);
  }

  /** Adds buckets with an S3-compatible service. */
  public addObjectStore(id: string, options: CephObjectStoreOptions = {}): CephObjectStore {
    refuse(this, kindProblems(`an object store '${id}'`, options, STORE_KINDS));
    return CephObjectStore._in(this, this.free(id), this.home, options);
  }

  private free(id: string): string {
    if (this.node.tryFindChild(id) !== undefined) {
      throw new ConfigError(this, `what a Ceph has is named once, got '${id}' twice; give another id`);
    }
    return id;
  }

  /** The pool of Ceph's managers, which Ceph itself would make with three copies on three hosts. */
  private managersPool(): void {
    const { replicas } = this.home;
    const redundancy = new Redundancy(this.home, { singleCopy: replicas === 1 });
    new ApiObject(this.home.unit, 'ManagersPool', {
      apiVersion: 'ceph.rook.io/v1',
      kind: 'CephBlockPool',
      metadata: { name: 'builtin-mgr', namespace: NAMESPACE },
      spec: Lazy.any({ produce: () => ({ name: '.mgr', ...redundancy.toReplicatedSpec() }) }),
    });
  }

  private declare(monitors: number): void {
    const { cluster, pool } = this.home;
    declareFact(
      this,
      lateFact<StoragePoolFact, 'hosts'>(
        { kind: 'storage-pool', cluster, name: pool, fill: FILL },
        { hosts: () => this.disks.hosts() },
      ),
    );
    declareFact(this, { kind: 'release', component: 'Rook', version: this.rook.version });
    declarePods(this, cluster, this.disks, { monitors, managers: () => managers(this.disks) });
  }

  private problems(monitors: number, taints: readonly string[]): (string | undefined)[] {
    const hosts = this.disks.nodes.length;
    return [
      ...this.disks.problems(),
      ...taints.map(taintProblem),
      Number.isInteger(monitors) && monitors >= 1 && monitors % 2 === 1 && monitors <= 9
        ? undefined
        : `monitors vote, an odd number of them from 1 to 9, got ${monitors}; correct 'monitors'`,
      monitors > hosts && hosts > 0
        ? `each monitor stands on a node of its own with disks, got ${monitors} for ${hosts}; add nodes or use fewer 'monitors'`
        : undefined,
      this.rook.version.startsWith(ROOK_MINOR)
        ? undefined
        : `this library is made for Rook 1.20, got ${this.rook.version}; choose another in 'versions'`,
    ];
  }
}

/** Ceph warns when its disks are so full, and it needs the rest to make lost copies anew. */
const FILL = 0.85;
