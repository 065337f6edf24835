import { FileMark } from './file-mark';

/**
 * What is ours in one output folder, by paths relative to it.
 * @internal
 */
export interface RootIndex {
  readonly files: Map<string, FileMark>;
  /** Folders below the output folder that we made. */
  readonly folders: Set<string>;
}

/**
 * A file to be written.
 * @internal
 */
export interface Writing {
  /** Relative to the output folder. */
  readonly file: string;
  readonly text: string;
  readonly digest: string;
  readonly executable: boolean;
  /** What stands there now, null when nothing does. */
  readonly was: FileMark | null;
  /** The topmost folder on the way that does not exist yet, absolute. */
  readonly newFolder?: string;
}

/**
 * A file that goes.
 * @internal
 */
export interface Removal {
  readonly file: string;
  readonly was: FileMark;
}

/**
 * What one output folder needs.
 * @internal
 */
export interface RootChanges {
  /** Absolute. */
  readonly folder: string;
  /** The folder as the index calls it. */
  readonly name: string;
  readonly writings: Writing[];
  readonly removals: Removal[];
  /** Folders of ours that become empty, relative, deepest first. */
  readonly emptied: string[];
  /** Files of ours that hold somebody's edit and are about to be replaced or removed. */
  readonly edited: Removal[];
  readonly unchanged: string[];
  /** Some unchanged file was proven by its content alone. */
  unproven: boolean;
  /** The index after the write, without the marks of what is written. */
  readonly next: RootIndex;
  /** Why the folder cannot be written as asked. */
  readonly problems: string[];
}

/**
 * The folders on the way to a file, relative, the nearest first.
 * @internal
 */
export function foldersAbove(file: string): string[] {
  const folders: string[] = [];
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
    folders.push(file.slice(0, end));
  }
  return folders;
}

/**
 * The folder that a file stands in, relative; empty for the output folder itself.
 * @internal
 */
export function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}
