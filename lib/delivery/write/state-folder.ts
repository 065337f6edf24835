import * as fs from 'fs';
import * as path from 'path';
import { errorCode } from './write-error';

/**
 * Where we remember things about a project, between runs and within one.
 * @internal
 */
export interface StateFolder {
  readonly folder: string;
  /** What every clone shares. */
  readonly index: string;
  /** What this machine alone remembers. */
  readonly cache: string;
  /** Leaves everything but the index to this machine, when the folder is committed. */
  readonly ignore: string;
  readonly journal: string;
  readonly lock: string;
  readonly staging: string;
  readonly kept: string;
}

/**
 * The state folder of a project.
 * @internal
 */
export function stateFolder(project: string): StateFolder {
  const folder = path.join(project, '.cloudserve');
  const inside = (name: string): string => path.join(folder, name);
  return {
    folder,
    index: inside('index.json'),
    cache: inside('cache.json'),
    ignore: inside('.gitignore'),
    journal: inside('journal.json'),
    lock: inside('lock'),
    staging: inside('staging'),
    kept: inside('kept'),
  };
}

/**
 * A path as we store and print it: relative to the project, with `/` between the parts.
 * @internal
 */
export function shown(project: string, file: string): string {
  return path.relative(project, file).split(path.sep).join('/') || '.';
}

/**
 * Whether a folder, as `shown` says it, lies outside the project.
 * @internal
 */
export function isOutside(name: string): boolean {
  return name === '..' || name.startsWith('../') || path.isAbsolute(name);
}

/**
 * What of the state folder is not to be committed, as git reads it.
 * @internal
 */
export const IGNORED = ['cache.json', 'journal.json', 'kept/', 'lock', 'lock-*', 'staging/', ''].join('\n');

/**
 * The folder itself, or the nearest one above it that exists, and what it was when it was found: other programs may take it away again.
 * @internal
 */
export function nearestFolder(folder: string): { readonly folder: string; readonly stat: fs.Stats } {
  for (let existing = folder; ; existing = path.dirname(existing)) {
    const stat = statBehindLinks(existing);
    if (stat !== undefined) {
      return { folder: existing, stat };
    }
  }
}

function statBehindLinks(file: string): fs.Stats | undefined {
  try {
    return fs.statSync(file);
  } catch {
    return undefined;
  }
}

/**
 * Makes a folder and those above it, which another program may do at the same time. Node's own recursion reports a read-only file system as a
 * missing folder.
 * @internal
 */
export function makeFolders(folder: string): void {
  if (fs.existsSync(folder)) {
    return;
  }
  makeFolders(path.dirname(folder));
  try {
    fs.mkdirSync(folder);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST' || statBehindLinks(folder)?.isDirectory() !== true) {
      throw error;
    }
  }
}
