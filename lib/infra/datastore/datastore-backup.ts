import { Duration } from '../../core';
import { BackupTarget } from '../../model';

/** Copies of a database that leave its machine. */
export interface DatastoreBackup {
  readonly to: BackupTarget;
  /** What lies between two of them is what may be lost. An interval that a clock has: 15 minutes, 6 hours, 1 day. */
  readonly every: Duration;
  /** Copies to keep. */
  readonly keep: number;
}
