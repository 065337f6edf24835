/**
 * Fills a template as the script `follow-lists` does on a machine: a line that begins with `@each list@` stands once for each item
 * of that list, with the item for `@item@`, and one that begins with `@some list@` stands once unless the list is empty. All other
 * places, `@name@`, have values.
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
      const [, word, list = '', rest = line] = LISTED.exec(line) ?? [];
      const items = word === undefined ? [''] : (lists[list] ?? []);
      return (word === 'some' ? items.slice(0, 1) : items).map((item) => rest.replaceAll('@item@', item));
    })
    .map((line) => Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`@${name}@`, value), line))
    .join('\n');
}

const LISTED = /^@(each|some) ([a-z0-9-]+)@(.*)$/;
