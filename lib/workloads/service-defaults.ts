import { Size, likeKind, numberKind, ofClass, recordKind, textKind } from '../core';
import { ISecretReference, PodProbe } from '../manifests';

/** What services of an application have in common; each may say otherwise. */
export interface ServiceDefaults {
  /**
   * Whether a pod takes calls.
   * @default - a service with a path says it itself; others take calls when their first port takes connections
   */
  readonly readiness?: PodProbe;
  /**
   * Whether a container is to be started again. It asks something else than `readiness`: who is busy is not dead.
   * @default - it is never started again while it runs
   */
  readonly liveness?: PodProbe;
  /**
   * Cores that a pod requests.
   * @default 0.25
   */
  readonly cores?: number;
  /**
   * Memory that a pod requests.
   * @default - 256 MiB
   */
  readonly memory?: Size;
  /**
   * Number of pods, the least where they scale.
   * @default - what the namespace says, else 2
   */
  readonly minReplicas?: number;
  /**
   * Most pods that a service scales to.
   * @default - it does not scale
   */
  readonly maxReplicas?: number;
  /**
   * Variables with values that everybody may read. Those of a service come on top.
   * @default - none
   */
  readonly variables?: Record<string, string>;
  /**
   * Secret that opens the registry.
   * @default - the registry is open
   */
  readonly pullSecret?: ISecretReference;
  /**
   * Cookie by which calls of one user keep to one pod of a service. It is set where it is missing, so it is none of the application's own.
   * @default - each call goes to any pod
   */
  readonly affinityCookie?: string;
}

/** @internal */
export const DEFAULT_KINDS = {
  readiness: ofClass('PodProbe', "PodProbe.http('/ready')", PodProbe),
  liveness: ofClass('PodProbe', "PodProbe.http('/live')", PodProbe),
  cores: numberKind(0.25),
  memory: likeKind('a size', 'Size.mebibytes(256)', 'toMebibytes'),
  minReplicas: numberKind(2),
  maxReplicas: numberKind(10),
  variables: recordKind(textKind('info'), 'LOG_LEVEL'),
  pullSecret: likeKind('a reference to a Secret', "SecretReference.fromName('registry')", 'secretName'),
  affinityCookie: textKind('exam-pod'),
};
