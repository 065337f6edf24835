/**
 * The outputs cannot be written, for a reason that lies outside the program: the message says which, and the fix.
 * @internal
 */
export class WriteError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WriteError';
  }
}

/**
 * What stands on disk after a failure.
 * @internal
 */
export const NOTHING_CHANGED = 'nothing was changed';
/** @internal */
export const FINISHED_NEXT = 'nothing is lost, the next run finishes what was begun';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the device; free some space and run again',
  EDQUOT: 'the disk quota is used up; free some space and run again',
  EROFS: 'the file system is read-only; make it writable and run again',
  EACCES: 'permission denied; allow this user to write there and run again',
  EPERM: 'the operation is not permitted; allow this user to write there and run again',
  ENAMETOOLONG: 'the name is too long for the file system; shorten it and run again',
  EMFILE: 'too many files are open; raise the limit and run again',
  ENFILE: 'too many files are open; raise the limit and run again',
  EIO: 'the device reports an error; check it and run again',
  ENOTDIR: 'a file is in the way of a folder; move it away or delete it and run again',
  EISDIR: 'a folder is in the way of a file; move it away or delete it and run again',
};

/**
 * Runs a step on files; its failures become a `WriteError` that names the path and says what stands on disk now.
 * @internal
 */
export function explained<T>(path: string, consequence: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    const reason = REASONS[errorCode(error) ?? ''];
    throw reason === undefined ? error : new WriteError(`cannot write ${path}: ${reason}, ${consequence}`);
  }
}

/**
 * The code of a system error, such as `ENOENT`.
 * @internal
 */
export function errorCode(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}
