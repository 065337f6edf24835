import { isObject } from '../../core';

/**
 * Values of a chart with others over them: objects are joined, everything else is replaced.
 * @internal
 */
export function mergedValues(
  values: Readonly<Record<string, unknown>>,
  over: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...values };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isPlain(below) && isPlain(value) ? mergedValues(below, value) : value;
  }
  return merged;
}

/** Tokens that are resolved later are objects of classes. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return isObject(value) && Object.getPrototypeOf(value) === Object.prototype;
}
