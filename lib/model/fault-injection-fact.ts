/** Failures on purpose among the calls of a service. */
export interface FaultInjectionFact {
  readonly kind: 'fault-injection';
  /** `<namespace>/<name>`. */
  readonly service: string;
  /** Whether they come to every call, and not to some that ask for them. */
  readonly everyCall: boolean;
  /** What its namespace is for; left out where nobody says. */
  readonly environment?: string;
}
