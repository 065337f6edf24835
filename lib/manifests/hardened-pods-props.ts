import { Duration } from '../core';
import { Port } from '../model';
import { HardenedWorkloadProps } from './hardened-workload-props';
import { PodProbe } from './pod-probe';
import { PodSpread } from './pod-spread';

/** What all hardened pods are asked that go on until somebody takes them away. */
export interface HardenedPodsProps extends HardenedWorkloadProps {
  /** Whether a pod takes calls. */
  readonly readiness: PodProbe;
  /**
   * What the pods listen on.
   * @default - nothing: there is no Service
   */
  readonly ports?: Port[];
  /**
   * Number of pods, the least where they scale.
   * @default - what the namespace says, else 2
   */
  readonly replicas?: number;
  /**
   * Whether a container is to be started again. It asks something else than `readiness`: who is busy is not dead.
   * @default - it is never started again while it runs
   */
  readonly liveness?: PodProbe;
  /**
   * Whether a container is done with its start; the others wait for it.
   * @default - the others begin at once
   */
  readonly startup?: PodProbe;
  /**
   * Number of pods that stay while nodes are emptied: fewer than there are.
   * @default - half of them, of members the majority; with one pod none
   */
  readonly minAvailable?: number;
  /**
   * How pods are kept apart. Where it is a must there are as many hosts, or zones, as pods, or some of them never run.
   * @default - PodSpread.HOSTS for members, PodSpread.PREFER_HOSTS for others
   */
  readonly spread?: PodSpread;
  /**
   * How long a pod goes on before it is told to stop, so that nobody calls it any more: it is part of `terminationGracePeriod`.
   * @default - 5 seconds where the pods listen on something, else none
   */
  readonly preStop?: Duration;
  /**
   * Number of earlier revisions that are kept, to go back to.
   * @default 3
   */
  readonly revisionHistory?: number;
}
