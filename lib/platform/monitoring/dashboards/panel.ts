/**
 * How Grafana writes values.
 * @internal
 */
export enum Unit {
  NUMBER = 'short',
  /** 0 to 1, written as 0 to 100 %. */
  PART = 'percentunit',
  PERCENT = 'percent',
  BYTES = 'bytes',
  BYTES_PER_SECOND = 'Bps',
  SECONDS = 's',
  MILLISECONDS = 'ms',
  PER_SECOND = 'ops',
  REQUESTS_PER_SECOND = 'reqps',
  CORES = 'none',
}

/**
 * How a panel shows its values.
 * @internal
 */
export enum PanelKind {
  /** One number a series, as it is now. */
  STAT = 'stat',
  /** A bar a series, as it is now. */
  BARS = 'bargauge',
  LINES = 'timeseries',
  /** A row a series with its labels, as it is now. */
  TABLE = 'table',
}

/** @internal */
export interface Query {
  readonly expression: string;
  /** `{{instance}}`: what a series is called. */
  readonly legend: string;
}

/** @internal */
export interface Panel {
  readonly kind: PanelKind;
  readonly title: string;
  readonly unit: Unit;
  readonly queries: readonly Query[];
  /** Columns of 24. */
  readonly width: number;
  /** From which value on it has which colour; the first has none. */
  readonly colours?: readonly Colour[];
  /** Areas lie on each other. */
  readonly stacked?: boolean;
}

/** @internal */
export interface Colour {
  readonly colour: 'green' | 'yellow' | 'red';
  readonly from?: number;
}

/** @internal */
export interface PanelOptions {
  readonly unit?: Unit;
  readonly width?: number;
  readonly colours?: readonly Colour[];
  readonly stacked?: boolean;
}

type Queries = Readonly<Record<string, string>>;

/**
 * One number.
 * @internal
 */
export function stat(title: string, expression: string, options: PanelOptions = {}): Panel {
  return panel(PanelKind.STAT, title, { '': expression }, 4, options);
}

/**
 * Lines, by what they are called.
 * @internal
 */
export function lines(title: string, queries: Queries, options: PanelOptions = {}): Panel {
  return panel(PanelKind.LINES, title, queries, 12, options);
}

/**
 * Bars, by what they are called.
 * @internal
 */
export function bars(title: string, queries: Queries, options: PanelOptions = {}): Panel {
  return panel(PanelKind.BARS, title, queries, 12, options);
}

/**
 * Rows of labels.
 * @internal
 */
export function table(title: string, expression: string, options: PanelOptions = {}): Panel {
  return panel(PanelKind.TABLE, title, { '': expression }, 12, options);
}

/**
 * Yellow and red from these values on.
 * @internal
 */
export function rising(yellow: number, red: number): Colour[] {
  return [{ colour: 'green' }, { colour: 'yellow', from: yellow }, { colour: 'red', from: red }];
}

/**
 * Red until it is as much as this.
 * @internal
 */
export function atLeast(good: number): Colour[] {
  return [{ colour: 'red' }, { colour: 'green', from: good }];
}

/**
 * Red from 1 on.
 * @internal
 */
export const NONE: readonly Colour[] = [{ colour: 'green' }, { colour: 'red', from: 1 }];

function panel(kind: PanelKind, title: string, queries: Queries, width: number, options: PanelOptions): Panel {
  return {
    kind,
    title,
    unit: Unit.NUMBER,
    width,
    ...options,
    queries: Object.entries(queries).map(([legend, expression]) => ({ expression, legend })),
  };
}
