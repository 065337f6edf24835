import * as fs from 'fs';
import * as path from 'path';
import { FileMark } from './file-mark';
import { CachedRoot, LocalCache, localCacheText, parseLocalCache } from './local-cache';
import { RootIndex, foldersAbove } from './root-changes';
import { SharedIndex, parseSharedIndex, sharedIndexText, textOf } from './shared-index';
import { isOutside, shown, stateFolder } from './state-folder';

/**
 * What is known to be ours in one output folder before a write.
 * @internal
 */
export interface KnownRoot extends RootIndex {
  /** Digests that the index gives; a file that only this machine remembers is ours no longer than it holds what it held. */
  readonly indexed: ReadonlyMap<string, string>;
}

/**
 * What is ours, from the index that clones share and from what this machine remembers.
 * @internal
 */
export interface FileIndex {
  /** By output folder relative to the project. */
  readonly roots: ReadonlyMap<string, KnownRoot>;
  readonly shared: SharedIndex;
  readonly cache: LocalCache;
  /** Both as they are stored; empty when there are none. */
  readonly texts: IndexTexts;
  /** When the cache was stored, in milliseconds. */
  readonly time: number;
}

/** @internal */
export interface IndexTexts {
  readonly index: string;
  readonly cache: string;
}

/** The coarsest step of a file system's clock that we reckon with, in milliseconds. */
const CLOCK_STEP = 20;
const NO_ROOT: CachedRoot = { files: new Map(), left: [], theirs: [] };

/**
 * Reads what is ours. Folders outside the project are known on this machine alone, and forgotten once they are gone.
 * @internal
 */
export function loadIndex(project: string): FileIndex {
  const { index, cache: cacheFile } = stateFolder(project);
  const texts = { index: textOf(index), cache: textOf(cacheFile) };
  const shared: SharedIndex = texts.index === '' ? new Map() : parseSharedIndex(texts.index, shown(project, index));
  const stored: LocalCache = texts.cache === '' ? new Map() : parseLocalCache(texts.cache, shown(project, cacheFile));
  const cache = new Map([...stored].filter(([root]) => !isOutside(root) || fs.existsSync(path.resolve(project, root))));
  const names = new Set([...shared.keys(), ...cache.keys()]);
  const roots = new Map([...names].map((name) => [name, knownRoot(name, shared.get(name), cache.get(name))]));
  return { roots, shared, cache, texts, time: texts.cache === '' ? 0 : fs.statSync(cacheFile).mtimeMs };
}

function knownRoot(name: string, shared: ReadonlyMap<string, string> = new Map(), cached = NO_ROOT): KnownRoot {
  const files = new Map(cached.files);
  for (const [file, digest] of shared) {
    if (!files.has(file)) {
      files.set(file, { digest, size: -1, time: -1 });
    }
  }
  const folders = new Set([...foldersOf(files), ...cached.left]);
  cached.theirs.forEach((folder) => folders.delete(folder));
  const digests = [...cached.files].map(([file, { digest }]): [string, string] => [file, digest]);
  return { files, folders, indexed: isOutside(name) ? new Map(digests) : shared };
}

/**
 * Index and cache after a write: folders that it did not look at stay as they are.
 * @param written what is ours after the write, by output folder
 * @internal
 */
export function indexTexts(before: FileIndex, written: ReadonlyMap<string, RootIndex>): IndexTexts {
  const shared = new Map(before.shared);
  const cache = new Map(before.cache);
  for (const [name, { files, folders }] of written) {
    const leading = foldersOf(files);
    shared.delete(name);
    cache.delete(name);
    if (files.size > 0 && !isOutside(name)) {
      shared.set(name, new Map([...files].map(([file, { digest }]) => [file, digest])));
    }
    if (files.size + folders.size > 0) {
      const left = [...folders].filter((folder) => !leading.has(folder));
      cache.set(name, { files, left, theirs: [...leading].filter((folder) => !folders.has(folder)) });
    }
  }
  return { index: sharedIndexText(shared), cache: localCacheText(cache) };
}

function foldersOf(files: ReadonlyMap<string, FileMark>): Set<string> {
  return new Set([...files.keys()].flatMap((file) => foldersAbove(file)));
}

/**
 * Whether a file's `stat` is no proof, because the file may have changed within the clock step in which the cache was stored.
 * @internal
 */
export function tooFresh(mark: FileMark, index: FileIndex): boolean {
  return mark.time >= index.time - CLOCK_STEP;
}
