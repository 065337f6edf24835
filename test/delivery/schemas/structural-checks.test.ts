import { KubernetesSchemas } from '../../../lib/delivery/schemas/kubernetes-schemas';

/** Problems of a `Thing` whose `spec` has the given schema and value. */
function problemsOf(spec: object, value: unknown): readonly string[] {
  const schema = { type: 'object', properties: { spec } };
  const schemas = new KubernetesSchemas({ extra: { 'example.org/v1/Thing': schema } });
  return schemas.check({ apiVersion: 'example.org/v1', kind: 'Thing', metadata: { name: 'a' }, spec: value }).problems;
}

const keyed = {
  type: 'array',
  'x-kubernetes-list-type': 'map',
  'x-kubernetes-list-map-keys': ['port', 'protocol'],
  items: {
    type: 'object',
    properties: { port: { type: 'integer' }, protocol: { type: 'string', default: 'TCP' } },
  },
};
const string = { type: 'string' };
const either = {
  type: 'object',
  properties: { a: string, b: string },
  oneOf: [{ required: ['a'] }, { required: ['b'] }],
};
const eitherShape = {
  'x-kubernetes-preserve-unknown-fields': true,
  anyOf: [
    { type: 'object', required: ['a', 'b'] },
    { type: 'string', minLength: 3 },
  ],
};

test.each<[string, object, unknown, string | undefined]>([
  [
    'a short string',
    { type: 'string', minLength: 1 },
    '',
    "must have 1 character or more, got '' (string); lengthen it",
  ],
  ['characters, not code units', { type: 'string', maxLength: 2 }, '😀😀', undefined],
  [
    'a long string',
    { type: 'string', maxLength: 2 },
    'abc',
    "must have at most 2 characters, got 'abc' (string); shorten it",
  ],
  ['a pattern with a flag of Go', { type: 'string', pattern: '^(?i)(abort|warn)?$' }, 'WaRN', undefined],
  [
    'a pattern with a flag of Go, broken',
    { type: 'string', pattern: '^(?i)(abort|warn)?$' },
    'wran',
    "must match ^(?i)(abort|warn)?$, got 'wran' (string); write it in that form",
  ],
  [
    'an open minimum',
    { type: 'number', minimum: 0, exclusiveMinimum: true },
    0,
    'must be more than 0, got 0 (number); raise it',
  ],
  [
    'an open maximum',
    { type: 'number', maximum: 1, exclusiveMaximum: true },
    1,
    'must be less than 1, got 1 (number); lower it',
  ],
  ['a multiple', { type: 'integer', multipleOf: 4 }, 6, 'must be a multiple of 4, got 6 (number); round it'],
  [
    'a number that JSON cannot write',
    { type: 'number' },
    NaN,
    'must be a number, got NaN (number); give it as a number',
  ],
  ['few items', { type: 'array', minItems: 2, items: string }, ['a'], 'must have 2 items or more, got 1; add 1'],
  [
    'many items',
    { type: 'array', maxItems: 1, items: string },
    ['a', 'b', 'c'],
    'must have at most 1 item, got 3; remove 2',
  ],
  [
    'few fields',
    { type: 'object', minProperties: 1, additionalProperties: string },
    { a: undefined },
    'must have 1 field or more, got 0; add 1',
  ],
  [
    'many fields',
    { type: 'object', maxProperties: 1, additionalProperties: string },
    { a: 'a', b: 'b' },
    'must have at most 1 field, got 2; remove 1',
  ],
  [
    'an item twice in a set',
    { type: 'array', items: string, 'x-kubernetes-list-type': 'set' },
    ['a', 'b', 'a'],
    "must not repeat an item, got 'a' at 0 and 2; remove one of them",
  ],
  [
    'a key twice in a list by keys, once by default',
    keyed,
    [{ port: 80 }, { port: 80, protocol: 'UDP' }, { port: 80, protocol: 'TCP' }],
    "must not repeat an item, got port 80 and protocol 'TCP' at 0 and 2; remove one of them",
  ],
  ['different keys', keyed, [{ port: 80 }, { port: 80, protocol: 'UDP' }], undefined],
  ['the only value', { type: 'string', enum: ['a'] }, 'x', "must be 'a', got 'x' (string); use one of them"],
  ['a listed number', { type: 'integer', enum: [1, 2] }, 3, 'must be one of 1 or 2, got 3 (number); use one of them'],
  ['null where it may be', { type: 'string', nullable: true, enum: ['a'] }, null, undefined],
  [
    'a hostname',
    { type: 'string', format: 'hostname' },
    'a_b',
    "must be a host name, got 'a_b' (string); write it in that form",
  ],
  [
    'an address of either kind',
    { anyOf: [{ format: 'ipv4' }, { format: 'ipv6' }], type: 'string' },
    'fe80::1',
    undefined,
  ],
  [
    'an integer or a string',
    { 'x-kubernetes-int-or-string': true, anyOf: [{ type: 'integer' }, string] },
    '25%',
    undefined,
  ],
  ['one of two members', either, { a: 'x' }, undefined],
  [
    'both of two members',
    either,
    { a: 'x', b: 'y' },
    "takes only one of 'a' or 'b', got 'a' and 'b'; remove all but one of them",
  ],
  ['none of two members', either, {}, "needs one of 'a', 'b', got none of them; add one"],
  ['a form that fits', eitherShape, 'abc', undefined],
  [
    'no form that fits',
    eitherShape,
    'ab',
    "fits none of its 2 allowed forms, got 'ab' (string); the nearest asks: field 'spec' must be an object, got 'ab' (string); give it as an object",
  ],
  [
    'two forms where one is asked for',
    { type: 'integer', oneOf: [{ minimum: 1 }, { maximum: 3 }] },
    2,
    'must fit exactly one of 2 forms but fits 2, got 2 (number); make it fit one alone',
  ],
  [
    'all of several forms',
    { type: 'integer', allOf: [{ minimum: 1 }, { maximum: 3 }] },
    4,
    'must be at most 3, got 4 (number); lower it',
  ],
  [
    'an excluded member',
    { type: 'object', properties: { a: string }, not: { required: ['a'] } },
    { a: 'x' },
    "must not set 'a', got an object; remove 'a'",
  ],
  [
    'an excluded form',
    { type: 'string', not: { pattern: '^kube-' } },
    'kube-x',
    "must not have the form that its schema excludes, got 'kube-x' (string); change it",
  ],
  [
    'a free-form object',
    { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
    { any: { thing: [1] } },
    undefined,
  ],
])('%s', (_, schema, value, message) => {
  expect(problemsOf(schema, value)).toEqual(message === undefined ? [] : [`field 'spec' ${message}`]);
});

test('an object without listed fields is closed in a custom kind', () => {
  expect(problemsOf({ type: 'object' }, { a: 1 })).toEqual([
    "unknown field 'spec.a', Thing example.org/v1 has no such field; remove it",
  ]);
});

test('a free-form object is still checked where it lists a field', () => {
  const schema = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true, properties: { a: string } };
  expect(problemsOf(schema, { a: 1, b: 1 })).toEqual(["field 'spec.a' must be a string, got 1 (number); write '1'"]);
});

test('an embedded resource has the metadata of every object', () => {
  const schema = { type: 'object', 'x-kubernetes-embedded-resource': true, properties: { data: string } };
  expect(problemsOf(schema, { apiVersion: 'v1', kind: 'X', metadata: { name: 'a' }, data: 'x' })).toEqual([]);
  expect(problemsOf(schema, { metadata: { nam: 'a' } })).toEqual([
    "unknown field 'spec.metadata.nam', Thing example.org/v1 has no such field; did you mean 'name'?",
  ]);
});

test('fields named inside alternatives do not count as listed', () => {
  const schema = { type: 'object', properties: { a: string }, anyOf: [{ properties: { b: string } }] };
  expect(problemsOf(schema, { b: 'x' })).toEqual([
    "unknown field 'spec.b', Thing example.org/v1 has no such field; remove it, or use 'a'",
  ]);
});

test('a listed field keeps its own schema beside one for all others', () => {
  const schema = { type: 'object', properties: { a: { type: 'integer' } }, additionalProperties: string };
  expect(problemsOf(schema, { b: 'x', a: 1 })).toEqual([]);
  expect(problemsOf(schema, { b: 1, a: 'x' })).toEqual([
    "field 'spec.b' must be a string, got 1 (number); write '1'",
    "field 'spec.a' must be an integer, got 'x' (string); give it as an integer",
  ]);
});
