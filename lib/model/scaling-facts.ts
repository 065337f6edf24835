/**
 * Name by which autoscalers ask for the requests that a pod works on.
 * @internal
 */
export const REQUESTS_IN_FLIGHT = 'requests_in_flight';

/**
 * Name by which autoscalers ask for the requests that a pod gets in a second.
 * @internal
 */
export const REQUESTS_PER_SECOND = 'requests_per_second';

/** Pods that scale by a metric that a cluster does not have by itself. */
export interface ScalingFact {
  readonly kind: 'scaling';
  readonly cluster: string;
  readonly namespace: string;
  /** Name of the workload. */
  readonly name: string;
  readonly metric: string;
  /** What pods have of it, on average, before there are more of them. */
  readonly target: number;
}

/** What answers autoscalers of a cluster that ask for metrics of pods. */
export interface PodMetricsFact {
  readonly kind: 'pod-metrics';
  readonly cluster: string;
  readonly metrics: string[];
}
