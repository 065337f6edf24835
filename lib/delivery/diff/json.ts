/**
 * What YAML holds, looked into without trust.
 * @internal
 */
export type Json = Readonly<Record<string, unknown>>;

/** @internal */
export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The fields of a value, none if it has no fields.
 * @internal
 */
export function fieldsOf(value: unknown): Json {
  return isRecord(value) ? value : {};
}

/**
 * The items of a list, none if it is no list.
 * @internal
 */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/**
 * What stands at `spec.template`; undefined where the way ends before.
 * @internal
 */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, key) => fieldsOf(inner)[key], value);
}

/** @internal */
export function textAt(value: unknown, path: string): string | undefined {
  const found = at(value, path);
  return typeof found === 'string' ? found : undefined;
}

/** @internal */
export function numberAt(value: unknown, path: string): number | undefined {
  const found = at(value, path);
  return typeof found === 'number' ? found : undefined;
}

/**
 * Whether two values are equal, whatever the order of their keys; a key without a value counts as absent.
 * @internal
 */
export function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => same(item, b[i]));
  }
  if (isRecord(a) && isRecord(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
  }
  return a === b;
}
