import { Duration, schedule, durationWords } from '../core';

/** When jobs begin, by the clock of their time zone. */
export class JobSchedule {
  /** Every 5, 10, 15, 20 or 30 minutes, every 1, 2, 3, 4, 6, 8 or 12 hours, or every 1 or 7 days. */
  public static every(interval: Duration): JobSchedule {
    const found = schedule(interval);
    return new JobSchedule(
      found?.cron ?? '',
      found === undefined
        ? `jobs begin every 5, 10, 15, 20 or 30 minutes, every 1, 2, 3, 4, 6, 8 or 12 hours, or every 1 or 7 days, got ${durationWords(interval)}; correct it, or write it by JobSchedule.cron()`
        : undefined,
    );
  }

  /** @param time of the clock, such as `02:30` */
  public static daily(time: string): JobSchedule {
    const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
    return hour === undefined
      ? new JobSchedule('', `a time of the clock is from 00:00 to 23:59, got '${time}'; correct it`)
      : new JobSchedule(`${Number(minute)} ${Number(hour)} * * *`);
  }

  /** @param fields minute, hour, day of the month, month and day of the week, such as `30 2 * * 1-5` */
  public static cron(fields: string): JobSchedule {
    const parts = fields.split(' ');
    const fits = parts.length === RANGES.length && parts.every((part, i) => fitsRange(part, RANGES[i]));
    return new JobSchedule(
      fields,
      fits
        ? undefined
        : `a schedule has a minute, an hour, a day of the month, a month and a day of the week in numbers, got '${fields}'; write it as '30 2 * * 1-5'`,
    );
  }

  private constructor(
    /** As cron has it: `30 2 * * 1-5`. */
    public readonly fields: string,
    private readonly problem?: string,
  ) {}

  /** @internal */
  public get _problem(): string | undefined {
    return this.problem;
  }
}

type Range = readonly [number, number];

const RANGES: readonly Range[] = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
];

/** A list of numbers, ranges and steps. */
function fitsRange(part: string, [least, most]: Range): boolean {
  return part.split(',').every((item) => {
    const [, from, to, step] = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(item) ?? [];
    const known = /^\*/.test(item) || from !== undefined;
    const numbers = [from, to].filter((one) => one !== undefined).map(Number);
    return (
      known &&
      /^[\d*/-]+$/.test(item) &&
      numbers.every((one) => one >= least && one <= most) &&
      (numbers.length < 2 || numbers[0] <= numbers[1]) &&
      (step === undefined || (Number(step) >= 1 && Number(step) <= most))
    );
  });
}
