import * as path from 'node:path';

/** Root of the repository. */
export const ROOT = path.resolve(__dirname, '../../..');

/** Where tests make their temporary folders. */
export const SCRATCH = path.join(ROOT, 'test/.tmp');
