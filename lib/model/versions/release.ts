import { KubernetesRange } from './kubernetes-version';

/** A release of a component, and the Kubernetes that its makers state for it. */
export interface Release {
  /** As its makers write it: `2.14.4`, `v1.21.1`. */
  readonly version: string;
  readonly kubernetes: KubernetesRange;
  /** Where the range is stated. */
  readonly source: string;
}

/** A release of what its makers tie to one minor version of Rancher. */
export interface RancherCompanion {
  readonly version: string;
  /** The minor version of Rancher: `2.14`. */
  readonly rancherMinor: string;
  /** Where that is stated. */
  readonly source: string;
}
