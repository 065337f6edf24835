import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../core';

/**
 * Whether there is such a script: a file of its own in `lib/infra/scripts`.
 * @internal
 */
export function isBootScript(name: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(name) && existsSync(pathOf(name));
}

/**
 * Text of a script that machines run; empty when there is none, which is a problem of its own.
 * @internal
 */
export function bootScript(name: string): string {
  return isBootScript(name) ? readFileSync(pathOf(name), 'utf8') : '';
}

function pathOf(name: string): string {
  return join(packageRoot(), 'lib', 'infra', 'scripts', name);
}
