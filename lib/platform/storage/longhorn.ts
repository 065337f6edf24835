import { ApiObject } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import {
  Component,
  ConfigError,
  Duration,
  declareFact,
  kindProblems,
  refuse,
  schedule,
  wholeMebibytes,
} from '../../core';
import {
  ChartNamespace,
  DeliveryUnit,
  HelmRelease,
  Layer,
  PodSecurity,
  applyAfter,
  kubernetesOf,
} from '../../manifests';
import { AccessMode, IStorageClass, Versions, compatibility } from '../../model';
import { CLASS_KINDS, LONGHORN_KINDS } from './longhorn-kinds';
import { longhornProblems, replicasProblem, strayNodesProblem } from './longhorn-problems';
import { LonghornBackup, LonghornClassOptions, LonghornProps, roomOf } from './longhorn-props';
import { longhornImages, longhornValues } from './longhorn-values';
import { classNameProblem, clusterNameOf, defineClass, defineSnapshotClass, hasSnapshots } from './volume-class';

/**
 * Volumes with copies on several nodes of a cluster, in a folder of each. Nodes have the packages of iSCSI, and of NFS where volumes are
 * shared: on Debian and Ubuntu `open-iscsi` and `nfs-common`.
 * @see https://longhorn.io/docs/1.12.1/deploy/install/#installation-requirements
 */
export class Longhorn extends Component implements IStorageClass {
  public readonly storageClassName: string;
  public readonly accessMode: AccessMode = AccessMode.READ_WRITE_ONCE;
  public readonly snapshotClassName?: string;
  /** Namespace of all that Longhorn runs. */
  public readonly namespace: string = LONGHORN_SYSTEM;
  private readonly classes = new Set<string>();
  private readonly unit: DeliveryUnit;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: LonghornProps = {},
  ) {
    super(scope, id);
    refuse(this, kindProblems('Longhorn', props, LONGHORN_KINDS));
    const { className = 'longhorn', versions = Versions.defaults(), backup } = props;
    this.storageClassName = className;
    const release = this.install(versions.longhorn.version);
    this.unit = new DeliveryUnit(this, 'Classes', { layer: Layer.CONFIGS, component: 'longhorn-classes' });
    applyAfter(this.unit, release);
    this.openMetrics();
    if (props.snapshots ?? hasSnapshots(this)) {
      this.snapshotClassName = className;
      defineSnapshotClass(this.unit, className, DRIVER, { type: 'snap' });
    }
    this.declarePool();
    const { isDefault, retain } = props;
    this.defineVolumes(className, { isDefault, retain });
    if (backup !== undefined) {
      this.defineBackup(backup);
    }
    const kubernetes = kubernetesOf(this);
    if (kubernetes !== undefined) {
      const { distribution, release: version } = kubernetes;
      declareFact(this, compatibility('longhorn', versions.longhorn, distribution, version));
    }
    this._require(() => [...longhornProblems(props, className), strayNodesProblem(this, props)]);
  }

  /**
   * Adds a class of volumes on the same disks.
   * @param className the only one of its name in the cluster
   */
  public addClass(className: string, options: LonghornClassOptions = {}): IStorageClass {
    refuse(this, kindProblems(`class '${className}'`, options, CLASS_KINDS));
    if (this.classes.has(className)) {
      throw new ConfigError(this, `a storage class is the only one of its name, got '${className}' twice; rename one`);
    }
    const { accessMode = AccessMode.READ_WRITE_ONCE, replicas = this.props.replicas ?? 3 } = options;
    this._require(() => [classNameProblem(className), replicasProblem(className, replicas, this.props.disks)]);
    this.defineVolumes(className, options);
    if (accessMode === AccessMode.READ_WRITE_MANY) {
      this.openShares();
    }
    const { snapshotClassName } = this;
    return {
      storageClassName: className,
      accessMode,
      ...(snapshotClassName === undefined ? {} : { snapshotClassName }),
    };
  }

  private install(version: string): HelmRelease {
    const namespace = new ChartNamespace(this, 'Namespace', {
      name: this.namespace,
      podSecurity: PodSecurity.PRIVILEGED,
      // The API server asks the webhook of the managers.
      ports: [9502],
    });
    const release = new HelmRelease(this, 'Release', {
      repository: 'https://charts.longhorn.io',
      chart: 'longhorn',
      version,
      namespace: this.namespace,
      values: longhornValues(this.props),
      images: longhornImages(version),
      timeout: Duration.minutes(30),
    });
    applyAfter(release, namespace);
    return release;
  }

  private declarePool(): void {
    const { disks } = this.props;
    if (disks === undefined) {
      return;
    }
    const hosts = disks.flatMap(({ nodes, size }) =>
      nodes.map((name) => ({ name, mebibytes: wholeMebibytes(size) ?? 0 })),
    );
    const { reservedPercent } = roomOf(this.props);
    const cluster = clusterNameOf(this);
    declareFact(this, { kind: 'storage-pool', cluster, name: POOL, hosts, fill: (100 - reservedPercent) / 100 });
  }

  private defineVolumes(name: string, { isDefault, retain, ...options }: LonghornClassOptions): void {
    const { replicas = this.props.replicas ?? 3 } = options;
    this.classes.add(name);
    defineClass(this, this.unit, {
      name,
      isDefault,
      retain,
      provisioner: DRIVER,
      parameters: {
        numberOfReplicas: `${replicas}`,
        staleReplicaTimeout: '30',
        fsType: 'ext4',
        dataLocality: 'disabled',
        dataEngine: 'v1',
      },
      costs: {
        pool: this.props.disks === undefined ? undefined : POOL,
        spaceFactor: replicas,
        copies: replicas,
        overcommit: this.props.overcommit,
      },
    });
  }

  private defineBackup({ to, every = Duration.days(1), keep = 7 }: LonghornBackup): void {
    declareFact(this, { kind: 'backup', target: to.name, diesWith: to.diesWith });
    // Volumes that name no group of jobs are in the group `default`.
    new ApiObject(this.unit, 'Backup', {
      apiVersion: 'longhorn.io/v1beta2',
      kind: 'RecurringJob',
      metadata: { name: 'backup', namespace: this.namespace },
      spec: {
        name: 'backup',
        task: 'backup',
        cron: schedule(every)?.cron ?? '0 0 * * *',
        groups: ['default'],
        retain: keep,
        concurrency: 2,
      },
    });
  }

  /** The managers' one port is their API too, which asks nobody who they are. */
  private openMetrics(): void {
    const { metricsFrom = 'monitoring' } = this.props;
    const from = [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': metricsFrom } } }];
    this.allow('metrics', { app: 'longhorn-manager' }, [{ from, ports: [{ port: 9500, protocol: 'TCP' }] }]);
  }

  /** Nodes mount shared volumes from the server of each. */
  private openShares(): void {
    if (this.unit.node.tryFindChild(SHARES) === undefined) {
      this.allow(SHARES, { 'longhorn.io/component': 'share-manager' }, [{ ports: [{ port: 2049, protocol: 'TCP' }] }]);
    }
  }

  private allow(name: string, matchLabels: Record<string, string>, ingress: object[]): IConstruct {
    return new ApiObject(this.unit, name, {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name, namespace: this.namespace },
      spec: { podSelector: { matchLabels }, policyTypes: ['Ingress'], ingress },
    });
  }
}

const LONGHORN_SYSTEM = 'longhorn-system';
const DRIVER = 'driver.longhorn.io';
const POOL = 'longhorn';
const SHARES = 'shares';
