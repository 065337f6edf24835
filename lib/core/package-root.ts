import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PACKAGE_NAME = 'cloudserve';
let found: string | undefined;

/**
 * Folder of this package, wherever it is installed and whether it runs from its sources or compiled.
 * @internal
 */
export function packageRoot(): string {
  found ??= packageRootAbove(__dirname);
  return found;
}

/**
 * Nearest folder at or above `start` whose package.json bears this package's name.
 * @internal
 */
export function packageRootAbove(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown }).name === PACKAGE_NAME) {
      return folder;
    }
    if (folder === dirname(folder)) {
      throw new Error(`no package.json named '${PACKAGE_NAME}' above ${start}; install the package whole`);
    }
  }
}
