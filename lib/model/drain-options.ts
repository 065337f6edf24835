/** How a node is emptied. */
export interface DrainOptions {
  /** @default true */
  readonly enabled?: boolean;
  /**
   * Seconds until the attempt is given up.
   * @default 600
   */
  readonly timeoutSeconds?: number;
  /**
   * Whether pods that no controller makes again are deleted too.
   * @default false
   */
  readonly force?: boolean;
  /**
   * Whether what pods wrote on the disk of the node is lost.
   * @default true
   */
  readonly deleteEmptyDirData?: boolean;
}
