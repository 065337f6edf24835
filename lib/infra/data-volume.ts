import { Size } from '../core';

/** A volume that a machine gets beside its root disk. */
export interface DataVolume {
  /** What it is for, in a word: `database`, `osd`. The role is the volume's device tag. */
  readonly role: string;
  /** Whole gibibytes. */
  readonly size: Size;
  /**
   * Volume type of the cloud.
   * @default - the cloud's default type
   */
  readonly type?: string;
}
