import * as fs from 'fs';
import * as path from 'path';

/**
 * Where we remember things about a project, between runs and within one.
 * @internal
 */
export interface StateFolder {
  readonly folder: string;
  readonly index: string;
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
 * The folder itself, or the nearest one above it that exists.
 * @internal
 */
export function nearestFolder(folder: string): string {
  let existing = folder;
  while (!fs.existsSync(existing)) {
    existing = path.dirname(existing);
  }
  return existing;
}

/**
 * Makes a folder and those above it. Node's own recursion reports a read-only file system as a missing folder.
 * @internal
 */
export function makeFolders(folder: string): void {
  if (!fs.existsSync(folder)) {
    makeFolders(path.dirname(folder));
    fs.mkdirSync(folder);
  }
}
