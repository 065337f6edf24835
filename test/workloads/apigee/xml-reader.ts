/** An element as a document has it. */
export interface Read {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Read[];
  text: string;
}

/** The root of a document: fails where a tag is not closed by its own, or a sign stands where none may. */
export function wellFormed(document: string): Read {
  const body = document.replace(/^<\?xml [^?]*\?>\n/, '');
  const top: Read = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let rest = body;
  while (rest.length > 0) {
    const tag = /^<(\/?)([A-Za-z][\w-]*)((?: [\w-]+="[^"<&]*(?:&#\d+;[^"<&]*)*")*)(\/?)>/.exec(rest);
    const text = /^(?:[^<&>]|&#\d+;)+/.exec(rest);
    const [found] = tag ?? text ?? [];
    if (found === undefined) {
      throw new Error(`not well-formed at '${rest.slice(0, 40)}'`);
    }
    if (tag === null) {
      open[0].text += unescaped(found);
    } else if (tag[1] === '/') {
      if (open.shift()?.name !== tag[2]) {
        throw new Error(`'${tag[2]}' is closed and was not open`);
      }
    } else {
      const attributes = Object.fromEntries(
        [...tag[3].matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, unescaped(value)]),
      );
      const element: Read = { name: tag[2], attributes, children: [], text: '' };
      open[0].children.push(element);
      if (tag[4] === '') {
        open.unshift(element);
      }
    }
    rest = rest.slice(found.length);
  }
  if (open.length !== 1 || top.children.length !== 1) {
    throw new Error('a document has one root, closed at its end');
  }
  return top.children[0];
}

/** Text of the element at a path of names, the first of each. */
export function textAt(root: Read, ...names: string[]): string | undefined {
  const [first, ...rest] = names;
  if (root.name !== first) {
    return undefined;
  }
  return rest.reduce<Read | undefined>((at, name) => at?.children.find((child) => child.name === name), root)?.text;
}

function unescaped(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
