import { Construct, IConstruct } from 'constructs';
import { Component, booleanKind, choiceKind, isObject, kindProblems, refuse, slug, textKind } from '../../core';
import { DeliveryUnit, Layer } from '../../manifests';
import { AccessMode, CLOUD_STORAGE_CLASSES, ClusterFact, IStorageClass } from '../../model';
import { VolumeClassOptions, classNameProblem, defineClass, defineSnapshotClass, hasSnapshots } from './volume-class';

/** What a volume is made of when it is first mounted. */
export enum VolumeFileSystem {
  EXT4 = 'ext4',
  XFS = 'xfs',
}

export interface CinderStorageProps extends VolumeClassOptions {
  /**
   * Name of the class.
   * @default - the id of the construct
   */
  readonly className?: string;
  /**
   * Type of its volumes in Cinder.
   * @default - the cloud's default type
   */
  readonly volumeType?: string;
  /**
   * Zone of Cinder that its volumes are in.
   * @default - the 'volumeZone' of the cluster's cloud, else that of the node that a volume is first used on
   */
  readonly zone?: string;
  /** @default VolumeFileSystem.EXT4 */
  readonly fileSystem?: VolumeFileSystem;
  /**
   * Whether the cluster has the kinds of snapshots and their controller, so that volumes can be snapshot.
   * @default - as the distribution has it: with RKE2
   */
  readonly snapshots?: boolean;
}

/**
 * A class of volumes that the cloud makes, each when its first pod is placed. The cluster has the driver by 'volumes' of its 'cloud'; volumes
 * count to the quota of the site.
 * @see https://github.com/kubernetes/cloud-provider-openstack/blob/master/docs/cinder-csi-plugin/using-cinder-csi-plugin.md
 */
export class CinderStorage extends Component implements IStorageClass {
  public readonly storageClassName: string;
  public readonly accessMode: AccessMode = AccessMode.READ_WRITE_ONCE;
  public readonly snapshotClassName?: string;

  constructor(scope: Construct, id: string, props: CinderStorageProps = {}) {
    super(scope, id);
    refuse(this, kindProblems('storage of Cinder', props, KINDS));
    this.storageClassName = props.className ?? id;
    const cluster = clusterAbove(this);
    const zone = props.zone ?? cluster?.cloudVolumes?.zone;
    const { volumeType, fileSystem = VolumeFileSystem.EXT4, isDefault, retain } = props;
    const unit = new DeliveryUnit(this, 'Unit', {
      layer: Layer.CONFIGS,
      component: `class-${slug(this.storageClassName)}`,
    });
    defineClass(this, unit, {
      name: this.storageClassName,
      isDefault,
      retain,
      provisioner: DRIVER,
      waitForPod: true,
      parameters: {
        'csi.storage.k8s.io/fstype': fileSystem,
        ...(volumeType === undefined ? {} : { type: volumeType }),
        ...(zone === undefined ? {} : { availability: zone }),
      },
      costs: { spaceFactor: 1, site: cluster?.cloudVolumes?.site },
    });
    if (props.snapshots ?? hasSnapshots(this)) {
      this.snapshotClassName = this.storageClassName;
      // Volumes that pods use may be snapshot too.
      defineSnapshotClass(unit, this.storageClassName, DRIVER, { 'force-create': 'true' });
    }
    this._require(() => [
      classNameProblem(this.storageClassName),
      CLOUD_STORAGE_CLASSES.includes(this.storageClassName)
        ? `classes '${CLOUD_STORAGE_CLASSES.join("' and '")}' come with the driver, got '${this.storageClassName}'; give another 'className'`
        : undefined,
      cluster !== undefined && cluster.cloudVolumes === undefined
        ? `volumes of Cinder need its driver, got a cluster '${cluster.name}' without; set 'volumes' of its 'cloud'`
        : undefined,
    ]);
  }
}

const DRIVER = 'cinder.csi.openstack.org';

const KINDS = {
  className: textKind('fast'),
  volumeType: textKind('nvme'),
  zone: textKind('nova'),
  fileSystem: choiceKind('VolumeFileSystem', VolumeFileSystem),
  isDefault: booleanKind(),
  retain: booleanKind(),
  snapshots: booleanKind(),
};

/** The cluster of ours that a construct stands under: it has stated itself before anything is put into it. */
function clusterAbove(construct: IConstruct): ClusterFact | undefined {
  const facts = construct.node.scopes.flatMap((scope) => scope.node.metadata.map(({ data }) => data as unknown));
  return facts.filter(isClusterFact).pop();
}

function isClusterFact(data: unknown): data is ClusterFact {
  return isObject(data) && data.kind === 'cluster';
}
