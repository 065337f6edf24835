import { filesIn, newProject } from '../support/project';
import { run } from '../support/process';
import { ruleIds } from './rules';

test('a program with many mistakes hears of all of them at once, sorted, without a stack, and fails', () => {
  const project = newProject();

  const { code, out, errors } = run('test/corpus/programs/many-mistakes.ts', project);

  expect(errors.split('\n')).toEqual([
    '11 problems, nothing was written',
    "[chula/chula-network/network] a reserved range lies within its network, got '10.99.0.0/24' for '10.20.0.0/16'; correct 'reserved'",
    '[chula/chula-network/network] mtu must lie between 1280 and 9216 bytes, got 100; ask the cloud for its own',
    "[chula/chula-web/web/1] a volume's role is a word of lower-case letters, digits and hyphens, got 'Data'; give another 'role'",
    "[chula/chula-web/web/1] volume 'Data' needs whole gibibytes, 1 or more, got 100Mi; correct its 'size'",
    "[chula/chula-web/web/2] a volume's role is a word of lower-case letters, digits and hyphens, got 'Data'; give another 'role'",
    "[chula/chula-web/web/2] volume 'Data' needs whole gibibytes, 1 or more, got 100Mi; correct its 'size'",
    "[chula/main/exam] quota must leave room for one default pod: at least 0.5 cores, got 0.1; raise 'cores'",
    "[chula/main/settings/first] unknown field 'dato', ConfigMap v1 has no such field; did you mean 'data'?",
    "[chula/main/settings/second] an object is written once a cluster, got ConfigMap 'exam/settings', which 'chula/main/settings/first' defines already; remove one or give it another name",
    `[chula] accepts a rule that does not exist, got 'NO-RULE'; the rules are ${ruleIds.join(', ')}`,
    '[chula] the quota of cores is 2, got 4 in all; ask for more or use less (QUOTA-SUM)',
    '',
  ]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(filesIn(project)).toEqual({});
});

test('a construct that cannot exist says so in one line, without a stack, and the program fails', () => {
  const project = newProject();

  const { code, out, errors } = run('test/corpus/programs/impossible-site.ts', project);

  expect(errors).toBe(
    "[chula/chula-network/network] CIDR '10.20.0.1/16' has host bits set; did you mean '10.20.0.0/16'?\n",
  );
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(filesIn(project)).toEqual({});
});

test('an id that is taken is told in one line, without a stack, and the program fails', () => {
  const project = newProject();

  const { code, out, errors } = run('test/corpus/programs/one-id-twice.ts', project);

  expect(errors).toBe("two constructs have one id, got 'chula' twice in App; give one another id\n");
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(filesIn(project)).toEqual({});
});

test.each([
  ['the program', 'type-error', /type-error\.ts:\d+/],
  ["a construct's own validation", 'broken-validation', /broken-validation\.ts:\d+/],
])('an unexpected exception of %s keeps its stack', (_, program, place) => {
  const project = newProject();

  const { code, out, errors } = run(`test/corpus/programs/${program}.ts`, project);

  expect(errors).toMatch(/TypeError: Cannot read properties of undefined/);
  expect(errors).toMatch(place);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(filesIn(project)).toEqual({});
});
