import { DeliveredObject, DeliveredUnit, Engine, Layer } from '../manifests';

/**
 * A unit as it will be written: one folder.
 * @internal
 */
export interface RenderedUnit extends Pick<DeliveredUnit, 'release'> {
  /** Path of the unit in the tree. */
  readonly path: string;
  readonly cluster: string;
  readonly layer: Layer;
  readonly component: string;
  /** `<cluster>/<NN-layer>/<component>`. */
  readonly folder: string;
  /** What gives the folder its name. */
  readonly namedBy: 'component' | 'id';
  /** What delivers the cluster. */
  readonly engine: Engine;
  readonly objects: RenderedObject[];
  /** Objects that are not written yet. */
  readonly pending: PendingObject[];
  /** Folders of what must be there before, in the same cluster. */
  readonly dependsOn: readonly string[];
}

/**
 * An object as it will be written: one file.
 * @internal
 */
export interface RenderedObject {
  /** Path of the object in the tree. */
  readonly path: string;
  /** Relative to the folder of its unit. */
  readonly file: string;
  readonly json: KubernetesObject;
}

/**
 * An object that is held back until a deployment tells its values.
 * @internal
 */
export interface PendingObject extends RenderedObject {
  /** `<stack>/<output>` of each value, sorted; empty if a value can never be filled in, which is a problem elsewhere. */
  readonly waitsFor: readonly string[];
  /** Every file it may have been written to before, relative to the folder of whatever unit it was part of. */
  readonly files: readonly string[];
}

/**
 * What every object has.
 * @internal
 */
export type KubernetesObject = DeliveredObject;
