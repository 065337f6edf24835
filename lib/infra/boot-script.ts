import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../core';

/**
 * Text of a script that machines run: a file of its own in `lib/infra/scripts`.
 * @internal
 */
export function bootScript(name: string): string {
  return readFileSync(join(packageRoot(), 'lib', 'infra', 'scripts', name), 'utf8');
}
