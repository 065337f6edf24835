import { Problem } from '../../core';
import { HelmReleaseSpec } from '../helm-release-spec';
import { Layer } from '../layer';

/**
 * An object as it is written.
 * @internal
 */
export interface DeliveredObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly spec?: object;
}

/**
 * A unit as an engine sees it: one folder, applied as a whole.
 * @internal
 */
export interface DeliveredUnit {
  /** Path of the unit in the tree. */
  readonly path: string;
  readonly layer: Layer;
  readonly component: string;
  /** From the folder of the cluster on: `20-controllers/rook-ceph`. */
  readonly folder: string;
  readonly objects: readonly { readonly file: string; readonly json: DeliveredObject }[];
  /** The chart that it installs; such a unit has nothing else. */
  readonly release?: HelmReleaseSpec;
  /** Folders of units of the same cluster that must be there before, by the dependencies in the tree; layers come on top. */
  readonly dependsOn: readonly string[];
}

/**
 * All that is delivered to a cluster, units in the order in which they can be applied.
 * @internal
 */
export interface ClusterDelivery {
  readonly cluster: string;
  readonly units: readonly DeliveredUnit[];
}

/**
 * How an engine that delivers by GitOps wants its files: everything that is known of an engine is in the one file that implements this.
 * @internal
 */
export interface EngineLayout {
  /** `fleet`. */
  readonly name: string;
  /** Objects in the folder of a unit that install its chart; none where a file beside them does. */
  releaseObjects(cluster: string, release: HelmReleaseSpec): DeliveredObject[];
  /** Files beside the objects, as data, by their place in the folder of the cluster. */
  files(delivery: ClusterDelivery): Map<string, object>;
  /** What keeps the engine from delivering. */
  problems(delivery: ClusterDelivery): Problem[];
  /** What it calls a unit, where clusters share a place for such names. */
  nameOf?(cluster: string, unit: DeliveredUnit): string;
}
