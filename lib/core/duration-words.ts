import { Duration } from './quantities';

const UNITS: [string, number][] = [
  ['day', 86400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/**
 * A duration in words: `6 hours`, `1 day 12 hours`. `Duration` itself says `5 hours 60 minutes`.
 * @internal
 */
export function durationWords(duration: Duration): string {
  let left = duration.toMilliseconds({ integral: false }) / 1000;
  const words = UNITS.flatMap(([unit, seconds]) => {
    const count = unit === 'second' ? left : Math.floor(left / seconds);
    left -= count * seconds;
    return count > 0 ? [`${count} ${unit}${count === 1 ? '' : 's'}`] : [];
  });
  return words.length > 0 ? words.join(' ') : '0 seconds';
}
