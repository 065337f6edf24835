import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import {
  Component,
  ConfigError,
  Size,
  declareFact,
  isDnsSubdomain,
  kindProblems,
  likeKind,
  needed,
  refuse,
  slug,
  wholeMebibytes,
} from '../core';
import { AccessMode, IStorageClass } from '../model';
import { clusterOf } from './cluster-context';
import { DeliveryUnit } from './delivery-unit';
import { Layer } from './layer';
import { namespaceOf, waitForNamespace } from './namespace-context';

/** A claim of a volume in the namespace of the pods that mount it. */
export interface IVolumeClaim {
  readonly claimName: string;
  /** Who may mount the volume. */
  readonly accessMode: AccessMode;
}

export interface VolumeClaimProps {
  readonly storage: IStorageClass;
  readonly size: Size;
  /**
   * Name of the claim.
   * @default - the id of the construct
   */
  readonly name?: string;
  /** @default - the one that it stands in */
  readonly namespace?: string;
  /**
   * Who may mount the volume.
   * @default - the widest mode of the class
   */
  readonly accessMode?: AccessMode;
  /** @default Layer.APPS */
  readonly layer?: Layer;
}

/** A volume that outlives the pods that mount it. */
export class VolumeClaim extends Component implements IVolumeClaim {
  public readonly claimName: string;
  public readonly namespace: string;
  public readonly accessMode: AccessMode;

  constructor(scope: Construct, id: string, props: VolumeClaimProps) {
    super(scope, id);
    refuse(this, kindProblems('a claim', props, KINDS));
    const { storage, size } = props;
    const namespace = props.namespace ?? namespaceOf(this)?.name;
    if (namespace === undefined) {
      throw new ConfigError(this, `a claim stands in a namespace, got none; make it below one or give 'namespace'`);
    }
    const mebibytes = wholeMebibytes(size) ?? 0;
    this.claimName = props.name ?? id;
    this.namespace = namespace;
    this.accessMode = props.accessMode ?? storage.accessMode;
    this._require(() => [
      isDnsSubdomain(this.claimName)
        ? undefined
        : `a claim's name has lower-case letters, digits, hyphens and dots, got '${this.claimName}'; give another 'name'`,
      claimSizeProblem(size),
      accessModeProblem(storage, this.accessMode),
    ]);
    declareFact(this, {
      kind: 'claim',
      cluster: clusterOf(this) ?? 'cluster',
      namespace,
      storageClass: storage.storageClassName,
      mebibytes,
      count: 1,
    });
    declareFact(this, {
      kind: 'volume-size',
      cluster: clusterOf(this) ?? 'cluster',
      name: `${namespace}/claim/${this.claimName}`,
      mebibytes,
    });
    const unit = new DeliveryUnit(this, 'Unit', {
      layer: props.layer ?? Layer.APPS,
      component: slug(`${namespace}-claim-${this.claimName}`),
    });
    waitForNamespace(unit, namespace);
    new ApiObject(unit, 'Resource', {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: this.claimName, namespace },
      spec: claimSpec(storage, this.accessMode, size),
    });
  }
}

/** @internal */
export function claimSpec({ storageClassName }: IStorageClass, accessMode: AccessMode, size: Size): object {
  const mebibytes = wholeMebibytes(size) ?? 0;
  const storage = mebibytes % 1024 === 0 ? `${mebibytes / 1024}Gi` : `${mebibytes}Mi`;
  return { accessModes: [accessMode], storageClassName, resources: { requests: { storage } } };
}

/** @internal */
export function claimSizeProblem(size: Size): string | undefined {
  return (wholeMebibytes(size) ?? 0) > 0
    ? undefined
    : `a volume has whole mebibytes, 1 or more, got ${size.asString()}; correct its size`;
}

function accessModeProblem(storage: IStorageClass, wanted: AccessMode): string | undefined {
  return wanted === AccessMode.READ_WRITE_MANY && storage.accessMode !== AccessMode.READ_WRITE_MANY
    ? `volumes of '${storage.storageClassName}' are mounted on one node at a time, got a claim for many; take a class of a shared file system`
    : undefined;
}

const KINDS = {
  storage: needed(likeKind('a storage class', 'ceph.addBlockPool()', 'storageClassName', 'accessMode')),
  size: needed(likeKind('a size', 'Size.gibibytes(50)', 'toMebibytes')),
};
