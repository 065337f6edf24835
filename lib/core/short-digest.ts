import { createHash } from 'node:crypto';

/**
 * Eight hexadecimal digits that tell apart what a readable name no longer does. Names that stand depend on it.
 * @internal
 */
export function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
