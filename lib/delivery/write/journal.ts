import * as fs from 'fs';
import * as path from 'path';
import { FileMark } from './file-mark';
import { shown, stateFolder } from './state-folder';
import { WriteError } from './write-error';

/**
 * One step of a write. Paths are relative to the project. Every step can be done again after it was done, in part or whole.
 * @internal
 */
export type Operation =
  /** Removes a file. */
  | { readonly kind: 'remove'; readonly path: string; readonly was: FileMark }
  /** Removes a folder if it is empty. */
  | { readonly kind: 'clear'; readonly path: string }
  /** Moves a staged folder in; what stands there goes to `old`, and out of it what is not as it was is brought back or kept. */
  | {
      readonly kind: 'folder';
      readonly from: string;
      readonly path: string;
      readonly old: string;
      readonly was: Readonly<Record<string, FileMark>>;
    }
  /** Moves a staged file in. */
  | { readonly kind: 'file'; readonly from: string; readonly path: string; readonly was: FileMark | null }
  /** Moves a staged file of the state folder in. */
  | { readonly kind: 'index'; readonly from: string; readonly path: string };

/**
 * What a write is about to do. While it stands on disk, the output may be mixed.
 * @internal
 */
export interface Journal {
  readonly version: 1;
  readonly operations: readonly Operation[];
  /** What was saved of edited files before anything was changed. */
  readonly kept: readonly string[];
}

/**
 * Stores the journal in one step: from here on, the write will be finished.
 * @internal
 */
export function storeJournal(project: string, journal: Journal): void {
  const { journal: file, staging } = stateFolder(project);
  const staged = path.join(staging, 'journal.json');
  fs.writeFileSync(staged, JSON.stringify(journal));
  fs.renameSync(staged, file);
}

/**
 * The journal of a write that was not finished.
 * @internal
 */
export function loadJournal(project: string): Journal | undefined {
  const { journal: file } = stateFolder(project);
  if (!fs.existsSync(file)) {
    return undefined;
  }
  try {
    const journal = JSON.parse(fs.readFileSync(file, 'utf8')) as Journal;
    if (journal.version === 1) {
      return journal;
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) {
      throw error;
    }
  }
  throw new WriteError(
    `the journal of an unfinished write is damaged or of another version, got ${shown(project, file)}; delete it and run again`,
  );
}
