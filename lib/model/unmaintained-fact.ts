/** Software in a testbed that its makers have given up. */
export interface UnmaintainedFact {
  readonly kind: 'unmaintained';
  /** `minio`. */
  readonly component: string;
  /** Release that runs. */
  readonly version: string;
  /** What its makers have stopped, in words. */
  readonly since: string;
  /** What does the same, in words. */
  readonly instead: string;
}
