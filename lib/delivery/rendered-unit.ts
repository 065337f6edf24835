import { Layer } from '../manifests';

/**
 * A unit as it will be written: one folder.
 * @internal
 */
export interface RenderedUnit {
  /** Path of the unit in the tree. */
  readonly path: string;
  readonly cluster: string;
  readonly layer: Layer;
  /** `<cluster>/<NN-layer>/<component>`. */
  readonly folder: string;
  /** What gives the folder its name. */
  readonly namedBy: 'component' | 'id';
  /** Whether the folder says to Fleet how to deliver it. */
  readonly byFleet: boolean;
  readonly objects: RenderedObject[];
  /** Objects that are not written yet. */
  readonly pending: PendingObject[];
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
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}
