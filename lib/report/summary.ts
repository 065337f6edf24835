/**
 * What a synthesis made.
 * @internal
 */
export interface Summary {
  readonly rows: SummaryRow[];
  readonly steps: StepTime[];
  /**
   * Printed after the table.
   * @default - none was asked for
   */
  readonly report?: string;
}

/**
 * A line of the table.
 * @internal
 */
export interface SummaryRow {
  readonly what: string;
  readonly count: number;
  readonly note: string;
}

/**
 * How long a step took.
 * @internal
 */
export interface StepTime {
  readonly step: string;
  readonly milliseconds: number;
}

/**
 * The short table that a synthesis prints.
 * @internal
 */
export function formatSummary({ rows, steps, report }: Summary): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const digits = Math.max(...rows.map(({ count }) => String(count).length));
  const lines = rows.map(({ what, count, note }) =>
    `${what.padEnd(width)}  ${String(count).padStart(digits)}  ${note}`.trimEnd(),
  );
  const times = steps.map(({ step, milliseconds }) => `${step} ${Math.round(milliseconds)} ms`);
  return `${[...lines, times.join(', '), ...(report === undefined ? [] : ['', report])].join('\n')}\n`;
}
