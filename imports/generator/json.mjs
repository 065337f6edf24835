const WIDTH = 120;

/** By code unit, so that the order is the same in every locale. */
export const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** JSON with everything that fits in a line on one line: small, and a change shows as the lines that it touches. */
export function compactJson(value, indent = '') {
  const line = JSON.stringify(value);
  if (value === null || typeof value !== 'object' || indent.length + line.length <= WIDTH) return line;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const inner = `${indent} `;
  const entries = Array.isArray(value)
    ? value.map((item) => inner + compactJson(item, inner))
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}:${compactJson(item, inner)}`);
  return `${open}\n${entries.join(',\n')}\n${indent}${close}`;
}

/** The same value with the keys of every object in order. */
export function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, item]) => [key, sorted(item)]);
  return Object.fromEntries(entries.sort(([a], [b]) => byCodeUnit(a, b)));
}
