import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { Component, declareFact, isDnsSubdomain } from '../../core';
import { DeliveryUnit, clusterOf, kubernetesOf } from '../../manifests';
import { Distribution, StorageClassFact } from '../../model';

/** What volumes of a class are like, whoever makes them. */
export interface VolumeClassOptions {
  /**
   * Whether claims that name no class get it.
   * @default false
   */
  readonly isDefault?: boolean;
  /**
   * Whether volumes stay when their claims are deleted.
   * @default false
   */
  readonly retain?: boolean;
}

/**
 * A class of volumes as it is written, and what it costs.
 * @internal
 */
export interface VolumeClass extends VolumeClassOptions {
  readonly name: string;
  /** Name of the driver. */
  readonly provisioner: string;
  readonly parameters: Record<string, string>;
  /** Whether a volume is made where its first pod runs, and not before. */
  readonly waitForPod?: boolean;
  readonly mountOptions?: string[];
  /** What it declares beside its name and cluster. */
  readonly costs: Pick<StorageClassFact, 'pool' | 'spaceFactor' | 'copies' | 'overcommit' | 'site'>;
}

/**
 * Name of the cluster that facts of a construct are about.
 * @internal
 */
export function clusterNameOf(construct: IConstruct): string {
  return clusterOf(construct) ?? 'cluster';
}

/**
 * Writes a class and declares what it costs.
 * @param owner whose class it is; its findings stand there
 * @internal
 */
export function defineClass(owner: Component, unit: DeliveryUnit, volumes: VolumeClass): ApiObject {
  const { name, provisioner, parameters, mountOptions, costs } = volumes;
  declareFact<StorageClassFact>(owner, { kind: 'storage-class', cluster: clusterNameOf(owner), name, ...costs });
  return new ApiObject(unit, `class-${name}`, {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: {
      name,
      ...(volumes.isDefault === true ? { annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } } : {}),
    },
    provisioner,
    parameters,
    reclaimPolicy: volumes.retain === true ? 'Retain' : 'Delete',
    volumeBindingMode: volumes.waitForPod === true ? 'WaitForFirstConsumer' : 'Immediate',
    allowVolumeExpansion: true,
    ...(mountOptions === undefined ? {} : { mountOptions }),
  });
}

/**
 * Writes the class of snapshots of a driver's volumes.
 * @internal
 */
export function defineSnapshotClass(
  unit: DeliveryUnit,
  name: string,
  driver: string,
  parameters: Record<string, string>,
): ApiObject {
  return new ApiObject(unit, `snapshots-${name}`, {
    apiVersion: 'snapshot.storage.k8s.io/v1',
    kind: 'VolumeSnapshotClass',
    metadata: { name },
    driver,
    deletionPolicy: 'Delete',
    parameters,
  });
}

/**
 * Whether a construct's cluster has the kinds of snapshots and their controller: RKE2 brings them.
 * @internal
 */
export function hasSnapshots(construct: IConstruct): boolean {
  return kubernetesOf(construct)?.distribution === Distribution.RKE2;
}

/** @internal */
export function classNameProblem(name: string): string | undefined {
  return isDnsSubdomain(name)
    ? undefined
    : `a storage class has a name of lower-case letters, digits, hyphens and dots, got '${name}'; give another`;
}

/** @internal */
export function overcommitProblem(overcommit: number | undefined): string | undefined {
  return overcommit === undefined || (overcommit >= 1 && overcommit <= 10)
    ? undefined
    : `space is promised 1 to 10 times, got ${overcommit}; correct 'overcommit'`;
}
