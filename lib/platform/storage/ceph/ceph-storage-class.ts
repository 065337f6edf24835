import { ApiObject } from 'cdk8s';
import { Component, declareFact } from '../../../core';
import { StorageClassFact } from '../../../model';
import { CEPHFS_DRIVER, NAMESPACE, RBD_DRIVER } from './ceph-charts';
import { CephHome } from './ceph-home';
import { lateFact } from './late-fact';
import { CephPoolOptions, Redundancy } from './redundancy';

/** Volumes of a pool or a file system. */
export interface CephVolumeOptions extends CephPoolOptions {
  /**
   * Name of the storage class.
   * @default - the id
   */
  readonly className?: string;
  /**
   * Whether claims that name no class get its volumes; one class of a cluster is that.
   * @default false
   */
  readonly isDefault?: boolean;
  /**
   * Whether a volume stays when its claim is deleted, until somebody deletes it by hand.
   * @default false
   */
  readonly keepVolumes?: boolean;
  /**
   * How many times the space may be promised: volumes take what is written to them.
   * @default 1
   */
  readonly overcommit?: number;
}

/**
 * What volumes are made of.
 * @internal
 */
export interface CephVolumes {
  /** `rbd` or `cephfs`: Rook names the secrets of its drivers by that. */
  readonly kind: 'rbd' | 'cephfs';
  readonly className: string;
  readonly parameters: Record<string, string>;
  readonly redundancy: Redundancy;
}

/**
 * Makes the storage class of volumes and states it; gives the name of their snapshot class, if there is one.
 * @internal
 */
export function defineStorageClass(
  scope: Component,
  home: CephHome,
  { kind, className, parameters, redundancy }: CephVolumes,
  { isDefault = false, keepVolumes = false, overcommit }: CephVolumeOptions,
): string | undefined {
  new ApiObject(home.unit, `${scope.node.id}-Class`, {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: {
      name: className,
      ...(isDefault ? { annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } } : {}),
    },
    provisioner: driverOf(kind),
    parameters: {
      clusterID: NAMESPACE,
      ...parameters,
      ...secret('provisioner', `rook-csi-${kind}-provisioner`),
      ...secret('controller-expand', `rook-csi-${kind}-provisioner`),
      ...secret('controller-publish', `rook-csi-${kind}-provisioner`),
      ...secret('node-stage', `rook-csi-${kind}-node`),
    },
    reclaimPolicy: keepVolumes ? 'Retain' : 'Delete',
    allowVolumeExpansion: true,
    volumeBindingMode: 'Immediate',
  });
  declareClass(scope, home, className, redundancy, overcommit);
  return home.snapshots ? snapshotClass(home, kind) : undefined;
}

/**
 * States a class of volumes or buckets.
 * @internal
 */
export function declareClass(
  scope: Component,
  { cluster, pool }: CephHome,
  name: string,
  redundancy: Redundancy,
  overcommit?: number,
): void {
  declareFact(
    scope,
    lateFact<StorageClassFact, 'spaceFactor' | 'copies'>(
      { kind: 'storage-class', cluster, name, pool, ...(overcommit === undefined ? {} : { overcommit }) },
      { spaceFactor: () => redundancy.spaceFactor, copies: () => redundancy.pieces },
    ),
  );
}

/** One class of snapshots does for all volumes of a driver. */
function snapshotClass({ unit }: CephHome, kind: 'rbd' | 'cephfs'): string {
  const name = `${NAMESPACE}-${kind}`;
  if (unit.node.tryFindChild(`Snapshots-${kind}`) === undefined) {
    new ApiObject(unit, `Snapshots-${kind}`, {
      apiVersion: 'snapshot.storage.k8s.io/v1',
      kind: 'VolumeSnapshotClass',
      metadata: { name },
      driver: driverOf(kind),
      parameters: { clusterID: NAMESPACE, ...secret('snapshotter', `rook-csi-${kind}-provisioner`) },
      deletionPolicy: 'Delete',
    });
  }
  return name;
}

function driverOf(kind: 'rbd' | 'cephfs'): string {
  return kind === 'rbd' ? RBD_DRIVER : CEPHFS_DRIVER;
}

/** Rook makes the secret in its namespace. */
function secret(use: string, name: string): Record<string, string> {
  return {
    [`csi.storage.k8s.io/${use}-secret-name`]: name,
    [`csi.storage.k8s.io/${use}-secret-namespace`]: NAMESPACE,
  };
}
