import { CORE_SCHEMA, JSON_SCHEMA, load, YAML11_SCHEMA } from 'js-yaml';
import * as fc from 'fast-check';
import * as yaml from 'yaml';
import { JsonValue, toYaml } from '../../lib/delivery/yaml';

const readers: [string, (document: string) => unknown][] = [
  ['yaml 1.2', (text) => yaml.parse(text)],
  ['yaml 1.1', (text) => yaml.parse(text, { version: '1.1' })],
  ['yaml 1.1 with merge keys', (text) => yaml.parse(text, { version: '1.1', merge: true })],
  ['js-yaml core', (text) => load(text, { schema: CORE_SCHEMA, maxDepth: 2000 })],
  ['js-yaml 1.1', (text) => load(text, { schema: YAML11_SCHEMA, maxDepth: 2000 })],
  ['js-yaml json', (text) => load(text, { schema: JSON_SCHEMA, maxDepth: 2000 })],
];

/** The document, after every reader has read back exactly the value. */
function written(value: unknown): string {
  const document = toYaml(value as JsonValue);
  for (const [name, read] of readers) {
    let back: unknown;
    try {
      back = read(document);
    } catch (error) {
      throw new Error(`${name} cannot read ${JSON.stringify(document)}`, { cause: error });
    }
    if (!same(back, value)) {
      throw new Error(`${name} read ${JSON.stringify(document)} as ${JSON.stringify(back)}`);
    }
  }
  return document;
}

/** Equality that tells -0 from 0, looks at the order of keys, and does not trip over `__proto__`. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return Object.is(a, b);
  }
  const keys = [Object.keys(a), Object.keys(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys[0].length === keys[1].length &&
    [...keys[0]].sort().join('\0') === [...keys[1]].sort().join('\0') &&
    keys[0].every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

const nastyPieces = [
  ...['a', 'b', 'n', 'y', 'e', 'E', 'x', 'o', 'T', 'Z', '0', '1', '7', '9', '-', '+', '.', '_', ':', ',', ' ', '  '],
  ...['#', ' #', ': ', '- ', '? ', '! ', '&', '*', '|', '>', '|-', "'", '"', '\\', '%', '@', '`', '[', ']', '{', '}'],
  ...['\n', '\n\n', '\n ', ' \n', '\t', '\r', '\r\n', '\0', '\x07', '\x1b', '\x7f', '\x85', '\x9f', '\xa0'],
  ...[
    '\u2028',
    '\u2029',
    '\ufeff',
    '\ufffe',
    '\uffff',
    '\ud800',
    '\udc00',
    '😀',
    'é',
    'ก',
    '---',
    '...',
    '~',
    '=',
    '<<',
  ],
  ...['null', 'true', 'No', 'OFF', '.inf', '.NaN', '0x1F', '0o7', '0b1', '1e3', '2024-01-01', '190:20:30', '!!str'],
];
const nasty = fc.array(fc.constantFrom(...nastyPieces), { maxLength: 7 }).map((pieces) => pieces.join(''));
const numberLike = fc
  .array(fc.constantFrom(...'0123456789+-._:,eExobTZ '), { maxLength: 8 })
  .map((pieces) => pieces.join(''));
const blockLike = fc
  .array(fc.constantFrom('a', ' ', '\n', '# b', '- c', 'd: e', '\n\n', '---', 'ก'), { maxLength: 12 })
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(nasty, numberLike, blockLike, fc.string({ unit: 'binary' }));
const anyNumber = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.maxSafeInteger());
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(anyText, anyText, anyNumber, fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(anyText, tie('value'), { maxKeys: 4 }),
  ),
}));

describe('what is written is read back exactly, by both libraries, as YAML 1.1 and 1.2', () => {
  const property = <T>(values: fc.Arbitrary<T>, wrap: (value: T) => unknown, numRuns: number) =>
    fc.assert(
      fc.property(values, (value) => void written(wrap(value))),
      { numRuns },
    );

  it('for any JSON value', () => property(fc.jsonValue(), (value) => value, 500));
  it('for any tree of nasty strings and numbers', () => property(anyValue, (value) => value, 1500));
  it('for a nasty string alone', () => property(anyText, (value) => value, 1500));
  it('for a nasty string in a map, as a key, in a list and in a map in a list', () =>
    property(anyText, (value) => ({ a: value, [value]: { b: [value, [value], { c: value }] }, z: 1 }), 1500));
  it('for any number', () => property(anyNumber, (value) => [value, { a: value }], 1500));
});

describe('strings', () => {
  const traps = [
    ...['y', 'Y', 'yes', 'Yes', 'YES', 'n', 'N', 'no', 'No', 'NO', 'on', 'On', 'ON', 'off', 'Off', 'OFF'],
    ...['true', 'True', 'TRUE', 'false', 'False', 'FALSE', 'null', 'Null', 'NULL', '~', '', '=', '<<'],
    ...['0', '-0', '+1', '012', '0o7', '0x1F', '0b1', '1_000', '1,000', '1e3', '1E3', '1.5', '.5', '5.', '+.5e-3', '.'],
    ...[
      '190:20:30',
      '1:30',
      '190:20:30.15',
      '.inf',
      '-.Inf',
      '+.INF',
      '.nan',
      '.NaN',
      '12e03',
      'e0',
      'E10',
      '-e3',
      'e+3',
      'e1234567',
      '1.2.3',
      '10.0.0.1',
    ],
    ...['2024-01-01', '2024-1-1', '2024-01-01T00:00:00Z', '2024-01-01t00:00:00.5+07:00', '2024-01-01 00:00:00 -5'],
    ...[' a', 'a ', ' ', '-', '- a', '?', '? a', ':', ':a', 'a: b', 'a:', 'a #b', '#a', '---', '--- a', '...'],
    ...['!a', '&a', '*a', '%a', '@a', '`a', '|', '>', '[a', ']', '{a', '}', ',a', "'a"],
  ];
  it.each(traps)('%j is quoted as a value, as an item and as a key', (trap) => {
    expect(written({ a: trap })).toBe(`a: "${trap}"\n`);
    expect(written([trap])).toBe(`- "${trap}"\n`);
    expect(written({ [trap]: 1 })).toBe(`"${trap}": 1\n`);
  });

  const plain = [
    ...[
      'a',
      'nginx',
      'nginx:1.25',
      'app.kubernetes.io/name',
      '.dockerconfigjson',
      '/var/lib',
      '--flag=1',
      '-c',
      '-'.repeat(2),
    ],
    ...[
      '100m',
      '1Gi',
      '10.0.0.0/24',
      'https://a.example:8443/b?c=d#e',
      'a b',
      "it's",
      'say "hi"',
      'a\\b',
      'ก😀é',
      '~/a',
    ],
    ...[
      'yesterday',
      'none',
      'nullable',
      '$(VAR)',
      '(a)',
      'a=b',
      '==',
      'a, b',
      '0xg',
      '-e',
      'e',
      'e2e',
      'e-a',
      '<none>',
      '100%',
      'fe80::1',
      'a#b',
    ],
  ];
  it.each(plain)('%j stays plain', (text) => {
    expect(written({ a: text })).toBe(`a: ${text}\n`);
    expect(written([text])).toBe(`- ${text}\n`);
    expect(written({ [text]: 1 })).toBe(`${text}: 1\n`);
  });

  it.each([
    ['a quote inside a quoted string', '{"a": "b\'c"}', `'{"a": "b''c"}'`],
    ['a backslash inside a quoted string', '*\\d', "'*\\d'"],
    ['a quote beside a tab', '"\t', '"\\"\\t"'],
    ['a tab', 'a\tb', '"a\\tb"'],
    ['a carriage return', 'a\r\nb', '"a\\r\\nb"'],
    ['a space at a line end', 'a \nb', '"a \\nb"'],
    ['a space at the end', 'a\nb ', '"a\\nb "'],
    ['nothing but line ends', '\n\n', '"\\n\\n"'],
    ['control characters', '\0\x07\x7f\x85', '"\\u0000\\u0007\\u007f\\u0085"'],
    ['separators and marks', '\u2028\u2029\ufeff\ufffe', '"\\u2028\\u2029\\ufeff\\ufffe"'],
    ['a lone surrogate', 'a\ud800b', '"a\\ud800b"'],
  ])('%s is escaped or quoted so that it can be seen', (_, text, expected) => {
    expect(written({ a: text })).toBe(`a: ${expected}\n`);
  });

  it.each([
    ['one line end', 'a\nb\n', '|\n  a\n  b\n'],
    ['no line end', 'a\nb', '|-\n  a\n  b\n'],
    ['several line ends', 'a\nb\n\n\n', '|+\n  a\n  b\n\n\n'],
    ['an empty line inside, left empty', 'a\n\nb\n', '|\n  a\n\n  b\n'],
    ['an empty line first', '\na\n', '|\n\n  a\n'],
    ['a deeper first line', '  a\nb\n', '|2\n    a\n  b\n'],
    ['a deeper first line after an empty one, no line end', '\n  a\nb', '|2-\n\n    a\n  b\n'],
    ['what looks like YAML', '---\n# a\n- b: *c\n', '|\n  ---\n  # a\n  - b: *c\n'],
  ])('several lines are a literal block: %s', (_, text, expected) => {
    expect(written({ a: text, z: 1 })).toBe(`a: ${expected}z: 1\n`);
    expect(written([text, 1])).toBe(`- ${expected}- 1\n`);
  });

  it('a deeper first line at the root is quoted, because parsers disagree about indicators there', () => {
    expect(written('  a\nb\n')).toBe('"  a\\nb\\n"\n');
    expect(written('a\nb\n')).toBe('|\n  a\n  b\n');
  });

  it('a key of several lines is quoted, and a key too long for `key:` is marked', () => {
    expect(written({ 'a\nb': 1 })).toBe('"a\\nb": 1\n');
    const long = 'k'.repeat(2000);
    expect(written({ o: { [long]: { a: [1] }, b: 'c\nd' } })).toBe(
      `o:\n  ? ${long}\n  :\n    a:\n    - 1\n  b: |-\n    c\n    d\n`,
    );
    written([{ [long]: 'x' }, { ['"'.repeat(1500)]: [] }, { ['k'.repeat(1020)]: 1 }]);
  });
});

describe('numbers', () => {
  it.each([
    [0, '0'],
    [-0, '-0.0'],
    [-12, '-12'],
    [1.5, '1.5'],
    [2 ** 53 + 2, '9007199254740994'],
    [123456789012345680000, '123456789012345680000'],
    [1e21, '1.0e+21'],
    [-1e-7, '-1.0e-7'],
    [1.5e-7, '1.5e-7'],
    [Number.MAX_VALUE, '1.7976931348623157e+308'],
    [Number.MIN_VALUE, '5.0e-324'],
  ])('%d is written as %s, a number in YAML 1.1 too', (number, expected) => {
    expect(written({ a: number })).toBe(`a: ${expected}\n`);
  });
});

describe('structure', () => {
  it('keeps the order of keys and puts the dashes of a list below its key', () => {
    const object = {
      kind: 'Deployment',
      apiVersion: 'apps/v1',
      spec: {
        template: { containers: [{ name: 'a', args: ['-c', 'x'], env: [] }, { name: 'b' }], nodeSelector: {} },
        matrix: [[1, 2], [], [{}, [null]]],
        paused: false,
      },
    };
    expect(written(object)).toBe(`kind: Deployment
apiVersion: apps/v1
spec:
  template:
    containers:
    - name: a
      args:
      - -c
      - x
      env: []
    - name: b
    nodeSelector: {}
  matrix:
  - - 1
    - 2
  - []
  - - {}
    - - null
  paused: false
`);
  });

  it.each([
    [{}, '{}\n'],
    [[], '[]\n'],
    [null, 'null\n'],
    [true, 'true\n'],
    ['a', 'a\n'],
    ['', '""\n'],
  ])('%j alone is a document', (value, expected) => {
    expect(written(value)).toBe(expected);
  });

  it('drops a key whose value is undefined, and writes null for an undefined item', () => {
    expect(toYaml({ a: undefined, b: [undefined, 1], c: { d: undefined }, e: [{ f: undefined }] })).toBe(
      'b:\n- null\n- 1\nc: {}\ne:\n- {}\n',
    );
    expect(toYaml({ a: undefined })).toBe('{}\n');
    expect(toYaml(undefined)).toBe('null\n');
    expect(toYaml(new Array<JsonValue>(1))).toBe('- null\n');
  });

  it('writes what is met twice twice, without an anchor', () => {
    const labels = { app: 'a' };
    expect(written({ a: labels, b: labels })).toBe('a:\n  app: a\nb:\n  app: a\n');
  });

  it('writes an object without a prototype, and the key __proto__', () => {
    const bare = Object.assign(Object.create(null) as object, { a: 1 });
    expect(toYaml(bare as JsonValue)).toBe('a: 1\n');
    expect(written(JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}'))).toBe(
      '__proto__:\n  a: 1\nconstructor: 2\n',
    );
  });
});

describe('refuses what is not plain data, and says where', () => {
  class Port {
    public readonly number = 80;
  }
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  const circularList: unknown[] = [];
  circularList.push(circularList);

  it.each([
    ['NaN', NaN, 'NaN; YAML for Kubernetes holds finite numbers only'],
    ['infinity', -Infinity, '-Infinity; YAML for Kubernetes holds finite numbers only'],
    ['a function', () => 1, 'a function; give plain data'],
    ['a symbol', Symbol('s'), 'a symbol; give plain data'],
    ['a bigint', 1n, 'a bigint; give plain data'],
    ['a date', new Date(0), 'an instance of Date; give plain data'],
    ['a map', new Map(), 'an instance of Map; give plain data'],
    ['an instance', new Port(), 'an instance of Port; give plain data'],
    ['a boxed string', new String('a'), 'an instance of String; give plain data'],
  ])('%s', (_, value, got) => {
    const message = (where: string) => new TypeError(`cannot write '${where}' as YAML: got ${got}`);
    expect(() => toYaml({ spec: { ports: [1, value as JsonValue] } })).toThrow(message('spec.ports.1'));
    expect(() => toYaml({ a: { ok: 'x' }, b: value as JsonValue })).toThrow(message('b'));
    expect(() => toYaml(value as JsonValue)).toThrow(message('.'));
  });

  it.each([
    ['map', circular],
    ['list', circularList],
  ])('a %s that holds itself', (_, value) => {
    expect(() => toYaml(value as JsonValue)).toThrow(/nested deeper than 500 levels or holds itself/);
  });
});
