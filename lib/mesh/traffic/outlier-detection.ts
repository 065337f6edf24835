import { Duration, likeKind, numberKind, durationProblem, wholeProblem } from '../../core';
import { durationText } from './duration-text';

/**
 * When callers leave a pod alone for a while. Each caller counts by itself what it sees. Istio's `consecutiveErrors` has no place here: its
 * control plane ignores it.
 * @see https://istio.io/latest/docs/reference/config/networking/destination-rule/#OutlierDetection
 */
export interface OutlierDetection {
  /**
   * Answers of 500 and above in a row, and connections that fail; 0 counts none.
   * @default 5
   */
  readonly consecutive5xxErrors?: number;
  /**
   * Answers 502, 503 and 504 in a row, which 5xx count too; 0 counts none.
   * @default 0
   */
  readonly consecutiveGatewayErrors?: number;
  /**
   * Connections in a row that fail, counted apart from answers when they are stated; 0 counts none.
   * @default - they count as 5xx
   */
  readonly consecutiveLocalOriginFailures?: number;
  /**
   * How often it is looked whether a pod comes back.
   * @default - 10 seconds
   */
  readonly interval?: Duration;
  /**
   * How long a pod is left alone the first time; it grows with each further one.
   * @default - 30 seconds
   */
  readonly baseEjectionTime?: Duration;
  /**
   * Most pods in percent that are left alone at a time. Below 50 none of two pods ever is.
   * @default 50
   */
  readonly maxEjectionPercent?: number;
  /**
   * Pods in percent below which all get calls again, those left alone too.
   * @default 0
   */
  readonly minHealthPercent?: number;
}

/** @internal */
export const OUTLIER_KINDS = {
  consecutive5xxErrors: numberKind(5),
  consecutiveGatewayErrors: numberKind(5),
  consecutiveLocalOriginFailures: numberKind(5),
  interval: likeKind('a Duration', 'Duration.seconds(10)', 'toMilliseconds'),
  baseEjectionTime: likeKind('a Duration', 'Duration.seconds(30)', 'toMilliseconds'),
  maxEjectionPercent: numberKind(50),
  minHealthPercent: numberKind(0),
};

/**
 * `outlierDetection` of a DestinationRule, with all that Istio would fill in.
 * @internal
 */
export function outlierSpec(outliers: OutlierDetection): object {
  const { consecutive5xxErrors = 5, consecutiveGatewayErrors = 0, consecutiveLocalOriginFailures } = outliers;
  const { interval = Duration.seconds(10), baseEjectionTime = Duration.seconds(30) } = outliers;
  const { maxEjectionPercent = 50, minHealthPercent = 0 } = outliers;
  return {
    consecutive5xxErrors,
    consecutiveGatewayErrors,
    ...(consecutiveLocalOriginFailures === undefined
      ? {}
      : { splitExternalLocalOriginErrors: true, consecutiveLocalOriginFailures }),
    interval: durationText(interval),
    baseEjectionTime: durationText(baseEjectionTime),
    maxEjectionPercent,
    minHealthPercent,
  };
}

/** @internal */
export function outlierProblems(outliers: OutlierDetection): (string | undefined)[] {
  const { consecutive5xxErrors = 5, consecutiveGatewayErrors = 0, consecutiveLocalOriginFailures = 0 } = outliers;
  const counts = [consecutive5xxErrors, consecutiveGatewayErrors, consecutiveLocalOriginFailures];
  return [
    wholeProblem('a number of errors in a row', 'consecutive5xxErrors', consecutive5xxErrors, 0, 1000),
    wholeProblem('a number of errors in a row', 'consecutiveGatewayErrors', consecutiveGatewayErrors, 0, 1000),
    wholeProblem('a number of failures', 'consecutiveLocalOriginFailures', consecutiveLocalOriginFailures, 0, 1000),
    counts.some((count) => count > 0)
      ? undefined
      : `something leads to a pod's being left alone, got 0 for all errors; raise 'consecutive5xxErrors' or leave 'outlierDetection' out`,
    durationProblem('the look at pods that are left alone', 'interval', outliers.interval),
    durationProblem('the time that a pod is left alone', 'baseEjectionTime', outliers.baseEjectionTime),
    wholeProblem('a part of pods in percent', 'maxEjectionPercent', outliers.maxEjectionPercent, 1, 100),
    wholeProblem('a part of pods in percent', 'minHealthPercent', outliers.minHealthPercent, 0, 100),
  ];
}
