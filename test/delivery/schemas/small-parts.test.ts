import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, packageRootAbove } from '../../../lib/core/package-root';
import { isQuantity, TEXT_FORMATS } from '../../../lib/delivery/schemas/formats';
import { goPattern } from '../../../lib/delivery/schemas/go-pattern';
import { schemaFile, schemaFiles } from '../../../lib/delivery/schemas/schema-files';
import { closest } from '../../../lib/delivery/schemas/suggestion';

describe('a pattern of Go', () => {
  test.each<[string, string[], string[]]>([
    ['^(?i)(abort|warn)?$', ['', 'ABORT', 'Warn'], ['aborts']],
    ['^((?i)sun|mon)day$', ['SUNday', 'MONday'], ['SUNDAY']],
    ['^(?i:a)b$', ['Ab', 'ab'], ['aB']],
    ['^(?i)[a-f0]+[^x]$', ['AF0y', 'afF'], ['AGy', 'aX', 'ax']],
    ['^[[:alpha:]_]+$', ['aZ_'], ['a1']],
    ['\\Aab\\z', ['ab'], ['xab', 'abc']],
    ['^(?P<name>a)$', ['a'], ['b']],
    ['^a.b$', ['a\rb'], ['a\nb']],
    ['(?s)^a.b$', ['a\nb'], ['ab']],
    ['^[]a]+$', [']a'], ['b']],
    ['^\\pL+$', ['กข'], ['1']],
  ])('%s', (source, right, wrong) => {
    const pattern = goPattern(source);
    expect(right.filter((text) => !pattern?.test(text))).toEqual([]);
    expect(wrong.filter((text) => pattern?.test(text))).toEqual([]);
  });

  test.each(['(?m)^a$', '\\Qa.b\\E', '(unclosed', '[[:nonsense:]]'])('%s cannot be said in JavaScript', (source) => {
    expect(goPattern(source)).toBeUndefined();
  });

  test('of the packaged schemas can all be said in JavaScript', () => {
    const patterns = new Set<string>();
    for (const name of schemaFiles('kubernetes')) {
      JSON.stringify(schemaFile('kubernetes', name), (key: string, value: unknown) => {
        if (key === 'pattern' && typeof value === 'string') {
          patterns.add(value);
        }
        return value;
      });
    }
    expect(patterns.size).toBeGreaterThan(50);
    expect([...patterns].filter((pattern) => goPattern(pattern) === undefined)).toEqual([]);
  });
});

test.each<[string, string[], string[]]>([
  ['byte', ['', 'YQ==', 'YWI=', 'YWJj\nYWJj'], ['YQ', 'YQ=', 'Y Q=', '****']],
  [
    'date-time',
    ['2026-01-31T08:00:00Z', '2026-01-31T08:00:00.123456+07:00'],
    ['2026-02-30T00:00:00Z', '2026-01-31', 'now'],
  ],
  ['date', ['2024-02-29'], ['2025-02-29', '2024-2-9']],
  ['ipv4', ['10.0.0.1'], ['10.0.0', '10.0.0.256', '::1']],
  ['ipv6', ['::1'], ['10.0.0.1']],
  ['cidr', ['10.0.0.0/16', 'fe80::/10'], ['10.0.0.0', '10.0.0.0/33', '10.0.0.0/8/8']],
  ['hostname', ['a.example.org'], ['-a', 'a..b', 'a_b']],
  ['uuid', ['123e4567-e89b-12d3-a456-426614174000'], ['123e4567']],
])('format %s', (name, right, wrong) => {
  const format = TEXT_FORMATS.get(name);
  expect(right.filter((text) => format?.accepts(text) !== true)).toEqual([]);
  expect(wrong.filter((text) => format?.accepts(text) !== false)).toEqual([]);
});

test('quantities', () => {
  expect([1, 0.5, '1', '500m', '2Gi', '1.5', '.5', '1e3', '+1k', '-1'].filter((value) => !isQuantity(value))).toEqual(
    [],
  );
  expect(['', '2GB', '1 Gi', 'Gi', '1ki', '0x1', NaN, true, {}].filter(isQuantity)).toEqual([]);
});

test.each([
  ['replica', ['replicas', 'revisionHistoryLimit'], 'replicas'],
  ['Replicas', ['replicas'], 'replicas'],
  ['naem', ['name', 'namespace'], 'name'],
  ['x', ['y', 'name'], undefined],
  ['colour', ['size'], undefined],
  ['', ['a'], undefined],
])('the name nearest to %j of %j is %j', (name, candidates, nearest) => {
  expect(closest(name, candidates)).toBe(nearest);
});

describe('the root of the package', () => {
  test('is found from sources and from compiled files alike', () => {
    const root = packageRoot();
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).name).toBe('cloudserve');
    expect(packageRootAbove(join(root, 'build', 'lib', 'core'))).toBe(root);
    expect(packageRootAbove(join(root, 'node_modules', 'constructs', 'lib'))).toBe(root);
  });

  test('is refused where there is none', () => {
    expect(() => packageRootAbove('/')).toThrow(
      "no package.json named 'cloudserve' above /; install the package whole",
    );
  });
});
