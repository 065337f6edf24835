/** Nova takes no longer value. */
const LONGEST_VALUE = 255;

/**
 * Lists as metadata of an instance, which change in place: items by comma, and what is longer than one value goes on in the keys
 * `<list>.2`, `<list>.3`, which no name of a list has.
 * @internal
 */
export function listedMetadata(lists: Record<string, readonly string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([name, items]) =>
      values(items).map((value, i): [string, string] => [i === 0 ? name : `${name}.${i + 1}`, value]),
    ),
  );
}

function values(items: readonly string[]): string[] {
  const parts: string[] = [];
  for (const item of items) {
    const last = parts.at(-1);
    const longer = last === undefined ? undefined : `${last},${item}`;
    if (longer !== undefined && longer.length <= LONGEST_VALUE) {
      parts[parts.length - 1] = longer;
    } else {
      parts.push(item);
    }
  }
  return parts;
}
