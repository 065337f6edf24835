import * as fs from 'fs';
import * as path from 'path';
import { isOutside } from './state-folder';
import { WriteError } from './write-error';

/**
 * What every clone of a project knows of its outputs: the digest of each file, by output folder relative to the project.
 * @internal
 */
export type SharedIndex = ReadonlyMap<string, ReadonlyMap<string, string>>;

const VERSION = 2;
const CONFLICT = /^(<{7}|={7}|>{7}|\|{7})( |\r?$)/m;

interface StoredIndex {
  readonly version: number;
  readonly roots: Record<string, Record<string, string>>;
}

/**
 * Reads `index.json` from its text.
 * @param name the file as a message calls it
 * @internal
 */
export function parseSharedIndex(text: string, name: string): SharedIndex {
  if (CONFLICT.test(text)) {
    throw new WriteError(
      `the index of our files has conflict markers of a merge, got ${name}; keep the files of both sides, delete the marker lines and run again`,
    );
  }
  try {
    const stored = JSON.parse(text) as StoredIndex;
    const roots = Object.entries(stored.roots).map(([root, files]): [string, Map<string, string>] => [
      root,
      new Map(Object.entries(files)),
    ]);
    if (stored.version !== VERSION || !roots.every(([root, files]) => isSound(root, files))) {
      throw new Error('not an index');
    }
    return new Map(roots);
  } catch {
    throw new WriteError(
      `the index of our files is damaged or of another version, got ${name}; restore it from version control, or delete it and run again: files that hold what would be written are taken over`,
    );
  }
}

/** Others write into a committed index too: no line of it may lead out of the project. */
function isSound(root: string, files: ReadonlyMap<string, string>): boolean {
  const inside = path.posix.normalize(root) === root && !path.posix.isAbsolute(root) && !isOutside(root);
  return inside && [...files].every(([file, digest]) => isBelow(file) && /^[0-9a-f]{64}$/.test(digest));
}

function isBelow(file: string): boolean {
  return file.split('/').every((part) => !['', '.', '..'].includes(part));
}

/**
 * The text of `index.json`, one file a line: the same for the same content, and fit for diffs and merges.
 * @internal
 */
export function sharedIndexText(index: SharedIndex): string {
  const roots = [...index.keys()].sort().map((root): [string, Record<string, string>] => {
    const files = index.get(root)!;
    return [root, Object.fromEntries([...files.keys()].sort().map((file) => [file, files.get(file)!]))];
  });
  const stored: StoredIndex = { version: VERSION, roots: Object.fromEntries(roots) };
  return JSON.stringify(stored, null, 2) + '\n';
}

/**
 * The text of a file, empty when there is none.
 * @internal
 */
export function textOf(file: string): string {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}
