/**
 * One output folder and everything that it shall hold of ours.
 * @internal
 */
export interface OutputRoot {
  /** Absolute path; created when missing, several levels if need be. */
  readonly folder: string;
  /** Text of each file by its path relative to the folder, with `/` between the parts. */
  readonly files: ReadonlyMap<string, string>;
  /** Relative folders that may be swapped whole when they hold no foreign file, such as `main` in `dist`. */
  readonly swapFolders?: readonly string[];
  /**
   * Files that the program read before it made their new text, such as `cloudserve.lock.json`: relative path to the text that it read,
   * `undefined` when there was none. They are ours by name; if the file holds anything else by now, nothing is written.
   */
  readonly basedOn?: ReadonlyMap<string, string | undefined>;
  /**
   * Which of the files can be run; the others cannot.
   * @default - nobody asks: files keep the mode that they have
   */
  readonly executables?: ReadonlySet<string>;
}

/**
 * Everything that one synthesis writes.
 * @internal
 */
export interface WritePlan {
  /** Absolute path; what we remember of our files lives in its `.cloudserve/`. */
  readonly project: string;
  readonly roots: readonly OutputRoot[];
}

/**
 * What a write did, in files.
 * @internal
 */
export interface WriteResult {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Files whose text was not ours alone and was saved before it was replaced or removed: `path -> where`. */
  readonly kept: readonly string[];
}
