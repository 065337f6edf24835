/** Plain data, as JSON holds it; a key whose value is undefined counts as absent. */
export type JsonValue =
  string | number | boolean | null | undefined | readonly JsonValue[] | { readonly [key: string]: JsonValue };

const MAX_DEPTH = 500;
/** YAML reads no `key:` beyond 1,024 characters; longer keys are written as `? key`. */
const MAX_KEY = 1000;

/** Common and safe; `e3` is not, since a float of YAML 1.1 may begin with its exponent. */
const PLAIN_WORD = /^(?!e[-+]?\d+$)[a-z_/][\w./-]*$/i;
const RESERVED = /^(?:y|yes|n|no|on|off|true|false|null|~|=|<<)$/i;
/** Wider than any parser's rule on purpose: integers of every base, floats, base 60, dates, versions, digits with commas. */
const NUMBER_LIKE = /^[-+]?\.*\d[\da-fxotz_.,:+\- ]*$|^[-+]?(?:\.(?:inf|nan)|[\d._]*(?:e[-+]?\d+)?)$/i;
const MARKED = /^$|^[\s!"#%&'*,:>?@[\]`{|}]|^-(?:\s|$)|^(?:---|\.\.\.)|:(?:\s|$)|\s#|\s$/;
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;
/** What JSON leaves alone and YAML forbids or folds; JSON itself escapes lone surrogates. */
const UNESCAPED = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;
/** A tab, a carriage return or a space at a line's end would survive in a block, but nobody would see it. */
const NOT_FOR_BLOCK = /(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]| (?:\n|$)|^\n*$/u;

/**
 * One YAML document in block style, which YAML 1.1 and 1.2 read as exactly this value; never an anchor or a tag.
 * @internal
 */
export function toYaml(value: JsonValue): string {
  const document = root(value);
  // Reading a character makes the engine join the hundreds of pieces it holds, which else burden its collector until then.
  document.charCodeAt(0);
  return document;
}

function root(value: JsonValue): string {
  if (Array.isArray(value)) {
    return items(value, '', []) || '[]\n';
  }
  if (typeof value === 'object' && value !== null) {
    return entries(value as Record<string, unknown>, '', []) || '{}\n';
  }
  return typeof value === 'string' ? text(value, '', true) : scalar(value, []);
}

/** The lines of a map; the first without its indentation, which the caller has written. */
function entries(map: Record<string, unknown>, pad: string, trail: string[]): string {
  refuseUnlessPlain(map, trail);
  let lines = '';
  for (const key of Object.keys(map)) {
    const value = map[key];
    if (value === undefined) {
      continue;
    }
    trail.push(key);
    const name = plainOrQuoted(key);
    const head = name.length > MAX_KEY ? `? ${name}\n${pad}:` : `${name}:`;
    lines += (lines === '' ? '' : pad) + head;
    if (typeof value === 'string') {
      lines += ` ${text(value, pad, false)}`;
    } else if (Array.isArray(value)) {
      const inner = items(value, pad, trail);
      lines += inner === '' ? ' []\n' : `\n${pad}${inner}`;
    } else if (typeof value === 'object' && value !== null) {
      const inner = entries(value as Record<string, unknown>, `${pad}  `, trail);
      lines += inner === '' ? ' {}\n' : `\n${pad}  ${inner}`;
    } else {
      lines += ` ${scalar(value, trail)}`;
    }
    trail.pop();
  }
  return lines;
}

/** The lines of a list, each item beginning on the line of its dash. */
function items(list: readonly unknown[], pad: string, trail: string[]): string {
  refuseUnlessShallow(trail);
  let lines = '';
  for (let i = 0; i < list.length; i++) {
    const value = list[i];
    trail.push(String(i));
    lines += i === 0 ? '- ' : `${pad}- `;
    if (typeof value === 'string') {
      lines += text(value, pad, false);
    } else if (Array.isArray(value)) {
      lines += items(value, `${pad}  `, trail) || '[]\n';
    } else if (typeof value === 'object' && value !== null) {
      lines += entries(value as Record<string, unknown>, `${pad}  `, trail) || '{}\n';
    } else {
      lines += scalar(value, trail);
    }
    trail.pop();
  }
  return lines;
}

function text(value: string, pad: string, root: boolean): string {
  if (!value.includes('\n') || NOT_FOR_BLOCK.test(value)) {
    return `${plainOrQuoted(value)}\n`;
  }
  const indented = /^\n* /.test(value);
  if (indented && root) {
    return `${quoted(value)}\n`; // parsers disagree on what an indentation indicator counts from at the root
  }
  const chomp = !value.endsWith('\n') ? '-' : value.endsWith('\n\n') ? '+' : '';
  const body = value.replace(/\n(?!\n|$)/g, `\n${pad}  `);
  const first = value.startsWith('\n') ? '' : `${pad}  `;
  return `|${indented ? '2' : ''}${chomp}\n${first}${body}${chomp === '-' ? '\n' : ''}`;
}

function plainOrQuoted(value: string): string {
  if (PLAIN_WORD.test(value)) {
    return value.length < 6 && RESERVED.test(value) ? `"${value}"` : value;
  }
  const plain = !MARKED.test(value) && !NUMBER_LIKE.test(value) && !RESERVED.test(value) && !UNPRINTABLE.test(value);
  return plain ? value : quoted(value);
}

function quoted(value: string): string {
  if (/["\\]/.test(value) && !UNPRINTABLE.test(value)) {
    return `'${value.replaceAll("'", "''")}'`;
  }
  const escape = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(UNESCAPED, escape);
}

function scalar(value: unknown, trail: readonly string[]): string {
  if (value === null || value === undefined) {
    return 'null\n';
  }
  if (typeof value === 'boolean') {
    return value ? 'true\n' : 'false\n';
  }
  if (typeof value !== 'number') {
    throw refusal(trail, `a ${typeof value}; give plain data`);
  }
  if (!Number.isFinite(value)) {
    throw refusal(trail, `${value}; YAML for Kubernetes holds finite numbers only`);
  }
  return Object.is(value, -0) ? '-0.0\n' : `${String(value).replace(/^(-?\d+)e/, '$1.0e')}\n`;
}

function refuseUnlessPlain(map: object, trail: readonly string[]): void {
  refuseUnlessShallow(trail);
  const prototype: unknown = Object.getPrototypeOf(map);
  // Another realm's plain object has another Object.prototype, which is still the end of its chain.
  if (prototype !== Object.prototype && prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw refusal(trail, `an instance of ${map.constructor?.name || 'a class'}; give plain data`);
  }
}

function refuseUnlessShallow(trail: readonly string[]): void {
  if (trail.length > MAX_DEPTH) {
    throw refusal(trail.slice(0, 5), `a value that is nested deeper than ${MAX_DEPTH} levels or holds itself`);
  }
}

function refusal(trail: readonly string[], got: string): TypeError {
  return new TypeError(`cannot write '${trail.join('.') || '.'}' as YAML: got ${got}`);
}
