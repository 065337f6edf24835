import { createHash } from 'crypto';
import * as fs from 'fs';
import { errorCode } from './write-error';

/**
 * What a file held when we last looked, and how to see from its `stat` alone that it still does.
 * @internal
 */
export interface FileMark {
  readonly digest: string;
  readonly size: number;
  /** Time of the last change in milliseconds. */
  readonly time: number;
}

/** @internal */
export function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** @internal */
export function sameStat(mark: FileMark, stat: fs.Stats): boolean {
  return mark.size === stat.size && mark.time === stat.mtimeMs;
}

/**
 * Reads a file's mark.
 * @internal
 */
export function markOf(file: string, stat: fs.Stats): FileMark {
  return { digest: digestOf(fs.readFileSync(file)), size: stat.size, time: stat.mtimeMs };
}

/**
 * What stands at a path itself, never behind a link; undefined when nothing does.
 * @internal
 */
export function statOf(file: string): fs.Stats | undefined {
  try {
    return fs.lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') {
      return undefined;
    }
    throw error;
  }
}
