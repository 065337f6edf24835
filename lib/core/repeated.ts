/**
 * Values that stand more than once, each once.
 * @internal
 */
export function repeated<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}
