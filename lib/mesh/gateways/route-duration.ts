import { Duration } from '../../core';

/**
 * A time as the Gateway API writes it: whole units, at most five digits of each.
 * @internal
 */
export function durationWords(duration: Duration): string {
  const milliseconds = duration.toMilliseconds();
  return milliseconds % 1000 === 0 ? `${milliseconds / 1000}s` : `${milliseconds}ms`;
}

/**
 * What is wrong with a time that a call may take.
 * @internal
 */
export function timeoutProblem(timeout: Duration | undefined): string | undefined {
  const milliseconds = timeout?.toMilliseconds({ integral: false }) ?? 1;
  return Number.isInteger(milliseconds) && milliseconds >= 1 && milliseconds <= 3_600_000
    ? undefined
    : `a call may take whole milliseconds, from 1 to an hour of them, got ${milliseconds}; correct 'timeout'`;
}
