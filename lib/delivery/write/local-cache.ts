import { FileMark } from './file-mark';
import { WriteError } from './write-error';

/**
 * What this machine alone knows of an output folder, by paths relative to it.
 * @internal
 */
export interface CachedRoot {
  /** Files as they were last seen here, and were ours. */
  readonly files: ReadonlyMap<string, FileMark>;
  /** Folders of ours that lead to no file of ours any more, but hold something foreign. */
  readonly left: readonly string[];
  /** Folders that lead to files of ours but were there before. */
  readonly theirs: readonly string[];
}

/**
 * What this machine alone knows, by output folder relative to the project.
 * @internal
 */
export type LocalCache = ReadonlyMap<string, CachedRoot>;

const VERSION = 1;

type StoredMark = [digest: string, size: number, time: number];
interface StoredCache {
  readonly version: number;
  readonly roots: Record<
    string,
    { readonly left: readonly string[]; readonly theirs: readonly string[]; readonly files: Record<string, StoredMark> }
  >;
}

/**
 * Reads `cache.json` from its text.
 * @param name the file as a message calls it
 * @internal
 */
export function parseLocalCache(text: string, name: string): LocalCache {
  try {
    const stored = JSON.parse(text) as StoredCache;
    if (stored.version !== VERSION) {
      throw new Error(`version ${stored.version}`);
    }
    const roots = Object.entries(stored.roots).map(([root, { left, theirs, files }]): [string, CachedRoot] => {
      const marks = Object.entries(files).map(([file, [digest, size, time]]): [string, FileMark] => [
        file,
        { digest, size, time },
      ]);
      return [root, { left: [...left], theirs: [...theirs], files: new Map(marks) }];
    });
    return new Map(roots);
  } catch {
    throw new WriteError(
      `what this machine remembers of our files is damaged or of another version, got ${name}; delete it and run again`,
    );
  }
}

/**
 * The text of `cache.json`, the same for the same content.
 * @internal
 */
export function localCacheText(cache: LocalCache): string {
  const roots = [...cache.keys()].sort().map((root): [string, StoredCache['roots'][string]] => {
    const { left, theirs, files } = cache.get(root)!;
    const marks = [...files.keys()].sort().map((file): [string, StoredMark] => {
      const { digest, size, time } = files.get(file)!;
      return [file, [digest, size, time]];
    });
    return [root, { left: [...left].sort(), theirs: [...theirs].sort(), files: Object.fromEntries(marks) }];
  });
  const stored: StoredCache = { version: VERSION, roots: Object.fromEntries(roots) };
  return JSON.stringify(stored) + '\n';
}
