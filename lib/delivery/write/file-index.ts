import * as fs from 'fs';
import { FileMark } from './file-mark';
import { WriteError } from './write-error';

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
 * What is ours, by output folder relative to the project.
 * @internal
 */
export interface FileIndex {
  readonly roots: Map<string, RootIndex>;
  /** The index as it is stored; empty when there is none. */
  readonly text: string;
  /** When it was stored, in milliseconds. */
  readonly time: number;
}

const VERSION = 1;
/** The coarsest step of a file system's clock that we reckon with, in milliseconds. */
const CLOCK_STEP = 20;

type StoredMark = [digest: string, size: number, time: number];
interface StoredIndex {
  readonly version: number;
  readonly roots: Record<string, { readonly folders: string[]; readonly files: Record<string, StoredMark> }>;
}

/**
 * Reads the index.
 * @internal
 */
export function loadIndex(file: string, name: string): FileIndex {
  if (!fs.existsSync(file)) {
    return { roots: new Map(), text: '', time: 0 };
  }
  const text = fs.readFileSync(file, 'utf8');
  try {
    const stored = JSON.parse(text) as StoredIndex;
    if (stored.version !== VERSION) {
      throw new Error(`version ${stored.version}`);
    }
    const roots = Object.entries(stored.roots).map(([root, { folders, files }]): [string, RootIndex] => [
      root,
      {
        folders: new Set(folders),
        files: new Map(Object.entries(files).map(([path, [digest, size, time]]) => [path, { digest, size, time }])),
      },
    ]);
    return { roots: new Map(roots), text, time: fs.statSync(file).mtimeMs };
  } catch {
    throw new WriteError(
      `the index of our files is damaged or of another version, got ${name}; delete it and run again: files that hold what would be written are taken over`,
    );
  }
}

/**
 * The index as text, the same for the same content.
 * @internal
 */
export function indexText(roots: ReadonlyMap<string, RootIndex>): string {
  const stored: StoredIndex = {
    version: VERSION,
    roots: Object.fromEntries(
      [...roots.keys()].sort().map((root) => {
        const { folders, files } = roots.get(root)!;
        const marks = [...files.keys()].sort().map((file): [string, StoredMark] => {
          const { digest, size, time } = files.get(file)!;
          return [file, [digest, size, time]];
        });
        return [root, { folders: [...folders].sort(), files: Object.fromEntries(marks) }];
      }),
    ),
  };
  return JSON.stringify(stored) + '\n';
}

/**
 * Whether a file's `stat` is no proof, because the file may have changed within the clock step in which the index was stored.
 * @internal
 */
export function tooFresh(mark: FileMark, index: FileIndex): boolean {
  return mark.time >= index.time - CLOCK_STEP;
}
