import { Duration } from '../../core';

/**
 * A duration as Istio reads it: `5s`, `250ms`.
 * @internal
 */
export function durationText(duration: Duration): string {
  const milliseconds = duration.toMilliseconds({ integral: false });
  return milliseconds % 1000 === 0 ? `${milliseconds / 1000}s` : `${milliseconds}ms`;
}
