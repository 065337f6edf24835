import { Duration } from '../core';

/** When a workload gets more pods, and when it has fewer again. Of several targets, the one that asks for most pods holds. */
export interface AutoscalingProps {
  /**
   * Most pods that it scales to, by the cores that they use, and by further targets.
   * @default - it does not scale
   */
  readonly maxReplicas?: number;
  /**
   * Percentage of the requested cores that pods use before there are more of them.
   * @default 70
   */
  readonly targetUtilization?: number;
  /**
   * Percentage of the requested memory that pods use before there are more of them. It is for programs that give memory back: others grow to
   * `maxReplicas` and stay there.
   * @default - memory is not looked at
   */
  readonly targetMemoryUtilization?: number;
  /**
   * Requests that a pod works on at a time, on average, before there are more of them: 70 % of what it takes. Its sidecar counts them, and a
   * `PrometheusAdapter` of the cluster tells autoscalers. A service whose excess leaves the cluster uses few cores and would never grow by those.
   * @default - requests in flight are not looked at
   */
  readonly requestsInFlight?: number;
  /**
   * Requests that a pod gets in a second, on average, before there are more of them. Its sidecar counts them, see `requestsInFlight`; a service
   * that answers slower when it is full is better told by those.
   * @default - the rate of requests is not looked at
   */
  readonly requestsPerSecond?: number;
  /**
   * How long fewer pods must have been enough before any is taken away; then at most half of them go in a minute.
   * @default - 5 minutes
   */
  readonly scaleDownAfter?: Duration;
}
