/** How serious a finding is. */
export enum Severity {
  /** Cannot work: nothing is written. */
  ERROR = 'error',
  /** Will hurt: reported, and can be accepted with a reason. */
  WARNING = 'warning',
}

/** What a rule found. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** Path of the construct that it is about. */
  readonly path: string;
  /** What is wrong, what was got, and the fix. */
  readonly message: string;
}

/** A finding that the program accepts, in words. */
export interface Acceptance {
  readonly kind: 'acceptance';
  readonly rule: string;
  readonly reason: string;
}
