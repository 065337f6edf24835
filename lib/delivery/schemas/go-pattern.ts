const POSIX: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  digit: '0-9',
  lower: 'a-z',
  space: '\\s',
  upper: 'A-Z',
  word: '\\w',
  xdigit: '0-9A-Fa-f',
};

interface Flags {
  readonly ignoreCase: boolean;
  readonly dotAll: boolean;
}

/**
 * The JavaScript form of a pattern in Go's syntax: flags in the middle such as `(?i)` hold to the end of their group.
 * Undefined if it cannot be said in JavaScript; then only the API server can check it.
 * @internal
 */
export function goPattern(source: string): RegExp | undefined {
  const text = translated(source);
  if (text === undefined) {
    return undefined;
  }
  for (const flags of text.includes('\\p') ? ['u'] : ['u', '']) {
    try {
      return new RegExp(text, flags);
    } catch {
      continue;
    }
  }
  return undefined;
}

function translated(source: string): string | undefined {
  let flags: Flags = { ignoreCase: false, dotAll: false };
  const outer: Flags[] = [];
  let out = '';
  for (let i = 0; i < source.length;) {
    const char = source[i];
    const modifier = /^\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])/.exec(source.slice(i, i + 12));
    if (modifier !== null) {
      const next = changed(flags, modifier[1], modifier[2] ?? '');
      if (next === undefined) {
        return undefined;
      }
      if (modifier[3] === ':') {
        outer.push(flags);
        out += '(?:';
      }
      flags = next;
      i += modifier[0].length;
    } else if (char === '(') {
      outer.push(flags);
      const named = source.startsWith('(?P<', i);
      out += named ? '(?<' : '(';
      i += named ? 4 : 1;
    } else if (char === ')') {
      flags = outer.pop() ?? flags;
      out += char;
      i++;
    } else if (char === '\\') {
      const escape = escaped(source, i);
      if (escape === undefined) {
        return undefined;
      }
      out += escape.text;
      i += escape.length;
    } else if (char === '[') {
      const set = characterClass(source, i, flags.ignoreCase);
      if (set === undefined) {
        return undefined;
      }
      out += set.text;
      i += set.length;
    } else {
      out += char === '.' ? (flags.dotAll ? '[\\s\\S]' : '[^\\n]') : flags.ignoreCase ? bothCases(char) : char;
      i++;
    }
  }
  return out;
}

function changed(flags: Flags, on: string, off: string): Flags | undefined {
  if (/[^is]/.test(on + off)) {
    return undefined;
  }
  return {
    ignoreCase: (flags.ignoreCase || on.includes('i')) && !off.includes('i'),
    dotAll: (flags.dotAll || on.includes('s')) && !off.includes('s'),
  };
}

function escaped(source: string, at: number): { text: string; length: number } | undefined {
  const letter = source[at + 1];
  if (letter === 'A' || letter === 'z') {
    return { text: letter === 'A' ? '^' : '$', length: 2 };
  }
  if ((letter === 'p' || letter === 'P') && source[at + 2] !== '{') {
    return { text: `\\${letter}{${source[at + 2]}}`, length: 3 };
  }
  return letter === undefined || letter === 'Q' || letter === 'C' ? undefined : { text: `\\${letter}`, length: 2 };
}

function characterClass(source: string, at: number, ignoreCase: boolean): { text: string; length: number } | undefined {
  let i = at + 1;
  let out = '[';
  if (source[i] === '^') {
    out += '^';
    i++;
  }
  for (let first = true; i < source.length; first = false) {
    const posix = /^\[:(\w+):\]/.exec(source.slice(i));
    if (posix !== null) {
      if (POSIX[posix[1]] === undefined) {
        return undefined;
      }
      out += POSIX[posix[1]];
      i += posix[0].length;
    } else if (source[i] === ']' && !first) {
      return { text: `${out}]`, length: i + 1 - at };
    } else if (source[i] === '\\') {
      out += source.slice(i, i + 2);
      i += 2;
    } else {
      const range = /^([a-z])-([a-z])|^([A-Z])-([A-Z])/.exec(source.slice(i, i + 3));
      const text = range?.[0] ?? source[i];
      out += text === '[' || text === ']' ? `\\${text}` : text;
      if (ignoreCase && (range !== null || text.length === 1)) {
        const other = range?.[1] === undefined ? text.toLowerCase() : text.toUpperCase();
        out += range === null ? (bothCases(text).length > 1 ? swapped(text) : '') : other;
      }
      i += text.length;
    }
  }
  return undefined;
}

function bothCases(char: string): string {
  return /[a-zA-Z]/.test(char) ? `[${char}${swapped(char)}]` : char;
}

function swapped(char: string): string {
  return char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase();
}
