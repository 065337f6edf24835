/**
 * Fills a template as the script `follow-lists` does on a machine: a line that begins with `@each list@` stands once for each item
 * of that list, with the item for `@item@`; other lines have values for `@name@`.
 * @internal
 */
export function fillTemplate(
  template: string,
  lists: Record<string, readonly string[]>,
  values: Record<string, string>,
): string {
  return template
    .split('\n')
    .flatMap((line) => {
      const [, list, rest] = EACH.exec(line) ?? [];
      return list === undefined
        ? [Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`@${name}@`, value), line)]
        : (lists[list] ?? []).map((item) => rest.replaceAll('@item@', item));
    })
    .join('\n');
}

const EACH = /^@each ([a-z0-9-]+)@(.*)$/;
