import { durationWords } from './duration-words';
import { Duration } from './quantities';

const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * A schedule that begins anew with the clock, so that nobody has to know when it began: every few minutes of an hour, every few
 * hours of a day, daily, weekly.
 * @internal
 */
export interface Schedule {
  /** As `OnCalendar=` of systemd has it, in UTC. */
  readonly calendar: string;
  /** As cron has it. */
  readonly cron: string;
}

/**
 * The schedule of that interval, if a clock has it.
 * @internal
 */
export function schedule(every: Duration): Schedule | undefined {
  const minutes = every.toMinutes({ integral: false });
  if (minutes === 7 * DAY) {
    return { calendar: 'Mon *-*-* 00:00:00 UTC', cron: '0 0 * * 1' };
  }
  if (minutes === DAY) {
    return { calendar: '*-*-* 00:00:00 UTC', cron: '0 0 * * *' };
  }
  if (Number.isInteger(minutes / HOUR) && DAY % minutes === 0) {
    return { calendar: `*-*-* 00/${minutes / HOUR}:00:00 UTC`, cron: `0 */${minutes / HOUR} * * *` };
  }
  return Number.isInteger(minutes / 5) && minutes > 0 && HOUR % minutes === 0
    ? { calendar: `*-*-* *:00/${minutes}:00 UTC`, cron: `*/${minutes} * * * *` }
    : undefined;
}

/**
 * What keeps backups from being made so often and kept so many, if anything.
 * @internal
 */
export function scheduleProblems(what: string, every: Duration, keep: number): string[] {
  return [
    ...(schedule(every) === undefined
      ? [
          `${what} come every 5, 10, 15, 20 or 30 minutes, every 1, 2, 3, 4, 6, 8 or 12 hours, or every 1 or 7 days, got ${durationWords(every)}; correct 'every'`,
        ]
      : []),
    ...(Number.isInteger(keep) && keep >= 1 && keep <= 1000
      ? []
      : [`${what} are kept, a whole number from 1 to 1000 of them, got ${keep}; correct 'keep'`]),
  ];
}
