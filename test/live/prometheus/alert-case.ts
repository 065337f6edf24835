/** Series as `promtool test rules` writes them, and what an alert says of them. */
export interface Firing {
  /** A sample a minute from 0 on, by series: `up{job="mysql"}` is `1x3 0x9`. */
  readonly series: Readonly<Record<string, string>>;
  /** When it is looked at. */
  readonly at: string;
  /** Labels beside the name and the severity. */
  readonly labels: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Left out where it is the same text for all. */
  readonly description?: string;
}

/** A case in which an alert fires, and one close to it in which it does not. */
export interface AlertCase {
  readonly fires: Firing;
  readonly quiet: Pick<Firing, 'series' | 'at'>;
}
