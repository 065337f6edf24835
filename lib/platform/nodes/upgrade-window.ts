/** A day of the week. */
export enum Weekday {
  MONDAY = 'monday',
  TUESDAY = 'tuesday',
  WEDNESDAY = 'wednesday',
  THURSDAY = 'thursday',
  FRIDAY = 'friday',
  SATURDAY = 'saturday',
  SUNDAY = 'sunday',
}

/** When an upgrade may begin; one that has begun goes on until every node has it. */
export interface UpgradeWindow {
  /** Hour and minute: `01:30`. */
  readonly start: string;
  /** Hour and minute, on the next day where it is before `start`. */
  readonly end: string;
  /**
   * Days on which it opens.
   * @default - every day
   */
  readonly days?: Weekday[];
  /**
   * Time zone of `start` and `end`, as the IANA has it: `Asia/Bangkok`.
   * @default UTC
   */
  readonly timeZone?: string;
}

/**
 * What is wrong with a window.
 * @internal
 */
export function windowProblems({ start, end, days = EVERY_DAY, timeZone = 'UTC' }: UpgradeWindow): string[] {
  const times = { start, end };
  return [
    ...Object.entries(times)
      .filter(([, time]) => !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
      .map(([name, time]) => `a window has times like '01:30', got '${time}'; correct '${name}' of 'window'`),
    ...(start === end ? [`a window is open for a while, got '${start}' for both of its ends; move 'end'`] : []),
    ...(days.length === 0 ? [`a window opens on some day, got none; name 'days' of it or leave them out`] : []),
    ...(isTimeZone(timeZone)
      ? []
      : [`a time zone is one of the IANA, got '${timeZone}'; write it as 'Asia/Bangkok' or 'UTC'`]),
  ];
}

/**
 * The window as a plan has it: without days it would never open.
 * @internal
 */
export function planWindow({ start, end, days = EVERY_DAY, timeZone = 'UTC' }: UpgradeWindow): object {
  return { days: EVERY_DAY.filter((day) => days.includes(day)), startTime: start, endTime: end, timeZone };
}

const EVERY_DAY = Object.values(Weekday);

/** Who reads it looks for a file of the name, letter by letter. */
function isTimeZone(name: string): boolean {
  try {
    return /^[A-Z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
