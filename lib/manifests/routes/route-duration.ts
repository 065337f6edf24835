import { Duration } from '../../core';

/**
 * A time as the Gateway API writes it: whole seconds and milliseconds, each of at most five digits.
 * @internal
 */
export function routeDuration(duration: Duration): string {
  const milliseconds = duration.toMilliseconds();
  const [seconds, rest] = [Math.floor(milliseconds / 1000), milliseconds % 1000];
  return `${seconds > 0 ? `${seconds}s` : ''}${rest > 0 ? `${rest}ms` : ''}`;
}
