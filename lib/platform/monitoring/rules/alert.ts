import { Duration } from '../../../core';

/** How soon somebody has to look: Alertmanager routes by it. */
export enum AlertSeverity {
  /** At once: something does not serve, or soon will not. */
  CRITICAL = 'critical',
  /** On the next working day. */
  WARNING = 'warning',
}

/** A condition that somebody is told of. */
export interface Alert {
  /** The only one of its name in a cluster: `GaleraMembersMissing`. */
  readonly name: string;
  /** PromQL: each series that it yields is an alert. */
  readonly expression: string;
  /**
   * How long it holds before it is told.
   * @default - it is told at once
   */
  readonly lasts?: Duration;
  readonly severity: AlertSeverity;
  /** One line: what is wrong with what; may name labels as `{{ $labels.instance }}`. */
  readonly summary: string;
  /** What follows from it, and what to do. */
  readonly description: string;
}

/**
 * A duration as Prometheus writes it: `90s`, `36h`, `2d`.
 * @internal
 */
export function promDuration(duration: Duration): string {
  const seconds = Math.round(duration.toSeconds({ integral: false }));
  const [unit, size] = UNITS.find(([, each]) => seconds % each === 0) ?? ['s', 1];
  return `${seconds / size}${unit}`;
}

const UNITS: [string, number][] = [
  ['d', 86400],
  ['h', 3600],
  ['m', 60],
];

/**
 * A part in words of percent: `75 %`.
 * @internal
 */
export function percent(part: number): string {
  return `${Math.round(part * 1000) / 10} %`;
}

/**
 * What is wrong with a part that an alert goes by.
 * @internal
 */
export function partProblem(name: string, part: number): string | undefined {
  return part > 0 && part < 1 ? undefined : `a part is more than 0 and less than 1, got ${part}; correct '${name}'`;
}
