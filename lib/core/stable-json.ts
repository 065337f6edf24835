import { byCodeUnit } from './names';

/**
 * JSON with sorted keys, indented by two, ending in a newline: the same bytes for the same value.
 * @internal
 */
export function stableJson(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const source = value as Record<string, unknown>;
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(source).sort(byCodeUnit)) {
    result[key] = sorted(source[key]);
  }
  return result;
}
