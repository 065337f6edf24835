import { durationWords } from './duration-words';
import { Duration } from './quantities';

/**
 * What is wrong with a duration, if anything: whole milliseconds are taken.
 * @param what `a call`
 * @param setting that states it
 * @internal
 */
export function durationProblem(
  what: string,
  setting: string,
  duration: Duration | undefined,
  most: Duration = Duration.hours(1),
): string | undefined {
  if (duration === undefined) {
    return undefined;
  }
  const milliseconds = duration.toMilliseconds({ integral: false });
  return Number.isInteger(milliseconds) && milliseconds >= 1 && milliseconds <= most.toMilliseconds()
    ? undefined
    : `${what} is given whole milliseconds, 1 to ${most.toMilliseconds()} (${durationWords(most)}), got ${milliseconds}; correct '${setting}'`;
}

/**
 * What is wrong with a part of all calls, if anything.
 * @internal
 */
export function percentProblem(what: string, setting: string, percent: number | undefined): string | undefined {
  return percent === undefined || (percent > 0 && percent <= 100)
    ? undefined
    : `${what} are a part above 0 and at most 100 percent, got ${percent}; correct '${setting}' or leave it out`;
}

/**
 * What is wrong with a number, if anything.
 * @internal
 */
export function wholeProblem(
  what: string,
  setting: string,
  value: number | undefined,
  least: number,
  most: number,
): string | undefined {
  return value === undefined || (Number.isInteger(value) && value >= least && value <= most)
    ? undefined
    : `${what} is a whole number from ${least} to ${most}, got ${value}; correct '${setting}'`;
}
