import { Construct } from 'constructs';
import { Fn, Token } from 'cdktf';
import { Companion, addCompanion } from '../../lib/core';
import { CompanionFiles, companionFiles } from '../../lib/delivery';

class Root extends Construct {
  constructor() {
    super(undefined as unknown as Construct, '');
  }
}

function filesOf(...companions: readonly Partial<Companion>[]): CompanionFiles {
  const root = new Root();
  companions.forEach((companion, i) =>
    addCompanion(new Construct(root, `c${i + 1}`), { path: 'a', content: () => 'text\n', ...companion }),
  );
  return companionFiles(root);
}

const linesOf = (...companions: readonly Partial<Companion>[]): string[] =>
  filesOf(...companions).problems.map(({ path, message }) => `[${path}] ${message}`);

test('has the text of each companion, and which of them can be run', () => {
  const { files, executables, problems } = filesOf(
    { path: 'edge/lab-1/meta-data' },
    { path: 'jobs/plan.sh', content: () => '#!/bin/sh\n', executable: true },
  );
  expect(Object.fromEntries(files)).toEqual({ 'edge/lab-1/meta-data': 'text\n', 'jobs/plan.sh': '#!/bin/sh\n' });
  expect([...executables]).toEqual(['jobs/plan.sh']);
  expect(problems).toEqual([]);
});

test('takes texts when everything is defined', () => {
  const boxes: string[] = [];
  const root = new Root();
  addCompanion(root, { path: 'list', content: () => boxes.join() });
  boxes.push('one', 'two');
  expect(companionFiles(root).files.get('list')).toBe('one,two');
});

test('a path is had once, also where a disk knows no capitals', () => {
  expect(linesOf({ path: 'edge/Box' }, { path: 'edge/box' }, { path: 'edge/box2' })).toEqual([
    "[c2] a companion has a path of its own, got 'edge/box', which 'c1' has already; give one another path",
  ]);
});

test('a file is no folder of another', () => {
  expect(linesOf({ path: 'edge/box' }, { path: 'edge/box/user-data' })).toEqual([
    "[c2] a companion is no folder, got 'edge/box/user-data' below the file of another; give one another path",
  ]);
});

test.each(['', '/etc/passwd', '../up', 'a/../b', 'a//b', './a', 'a/', 'a\\b', 'a b', 'a\nb'])(
  'a path below the folder is plain, which %j is not',
  (path) => {
    expect(linesOf({ path })).toEqual([
      `[c1] a companion is a file below 'dist-files', of names of letters, digits and '-_.@+' joined by single slashes, got '${path}'; give it another path`,
    ]);
  },
);

test('a value that only a deployment knows cannot be in one', () => {
  const late = Token.asString({ resolve: () => Fn.tostring(1), creationStack: [] });
  expect(linesOf({ content: () => `token: ${late}\n` })).toEqual([
    expect.stringMatching(
      /^\[c1\] a late value was computed with or hidden, got '.*'; use it as it is, as a whole value$/,
    ),
  ]);
});

test('what no construct stated stands beside what one did', () => {
  const root = new Root();
  addCompanion(root, { path: 'runbooks/main.md', content: () => '' });
  const further = { path: '', companion: { path: 'runbooks/main.md', content: () => '' } };
  expect(companionFiles(root, [further]).problems).toEqual([
    {
      path: '',
      message:
        "a companion has a path of its own, got 'runbooks/main.md', which '/' has already; give one another path",
    },
  ]);
});

test('ten thousand of them take time in proportion', () => {
  const timeOf = (count: number): number => {
    const began = performance.now();
    filesOf(...Array.from({ length: count }, (_, i) => ({ path: `edge/box-${i}/user-data` })));
    return performance.now() - began;
  };
  timeOf(1000);
  expect(timeOf(10_000)).toBeLessThan(Math.max(20 * timeOf(1000), 2000));
});
