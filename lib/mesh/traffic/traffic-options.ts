import { Duration } from '../../core';

/** Rules of a service, for all its callers in the mesh. */
export interface TrafficOptions {
  /**
   * How long a call may take, with all its retries.
   * @default - as long as it takes
   */
  readonly timeout?: Duration;
}
