import { FactsByKind, Rule, check, rules } from '../../lib/analysis';
import { Stated } from '../../lib/core';
import { Acceptance, NameFact, Severity } from '../../lib/model';
import { at } from '../support/facts';

const name = (path: string): Stated<NameFact> => at(path, { kind: 'name', space: 'x', name: path });
const accepts = (path: string, rule: string, reason = 'it is meant'): Stated<Acceptance> =>
  at(path, { kind: 'acceptance', rule, reason });

/** Finds every name. */
function finder(id: string, severity: Severity): Rule {
  return {
    id,
    severity,
    why: '',
    see: '',
    check: (facts) => facts.of('name').map(({ path }) => ({ path, message: `found ${path}` })),
  };
}
const WARNS = finder('WARNS', Severity.WARNING);
const FAILS = finder('FAILS', Severity.ERROR);

test('findings are errors or warnings by the severity of their rule', () => {
  const { errors, warnings, accepted, problems } = check([name('a')], [WARNS, FAILS]);
  expect(errors).toEqual([{ rule: 'FAILS', severity: 'error', path: 'a', message: 'found a' }]);
  expect(warnings).toEqual([{ rule: 'WARNS', severity: 'warning', path: 'a', message: 'found a' }]);
  expect({ accepted, problems }).toEqual({ accepted: [], problems: [] });
});

test.each([
  ['the place itself', 'site/web'],
  ['a place above', 'site'],
  ['the root', ''],
])('an acceptance at %s turns the warning into an accepted finding with its reason', (_, path) => {
  const { warnings, accepted, problems } = check([name('site/web'), accepts(path, 'WARNS')], [WARNS]);
  expect({ warnings, problems }).toEqual({ warnings: [], problems: [] });
  expect(accepted).toEqual([
    { rule: 'WARNS', severity: 'warning', path: 'site/web', message: 'found site/web', reason: 'it is meant' },
  ]);
});

test.each([
  ['a place below', 'site/web/1'],
  ['a neighbour whose name begins alike', 'site/we'],
  ['another site', 'other'],
])('an acceptance at %s leaves the warning and is needless', (_, path) => {
  const { warnings, problems } = check([name('site/web'), accepts(path, 'WARNS')], [WARNS]);
  expect(warnings).toHaveLength(1);
  expect(problems).toEqual([{ path, message: "accepts 'WARNS', which finds nothing here; remove the acceptance" }]);
});

test('an acceptance is of one rule', () => {
  const other = finder('OTHER', Severity.WARNING);
  const { warnings } = check([name('a'), accepts('a', 'WARNS')], [WARNS, other]);
  expect(warnings.map(({ rule }) => rule)).toEqual(['OTHER']);
});

test('one acceptance covers all findings below it', () => {
  const { warnings, accepted } = check([name('s/a'), name('s/b'), accepts('s', 'WARNS')], [WARNS]);
  expect([warnings.length, accepted.length]).toEqual([0, 2]);
});

test('an error cannot be accepted and stays an error', () => {
  const { errors, problems } = check([name('a'), accepts('a', 'FAILS')], [FAILS]);
  expect(errors).toHaveLength(1);
  expect(problems).toEqual([
    { path: 'a', message: "'FAILS' cannot be accepted, because what it finds cannot work; mend what it finds" },
  ]);
});

test('an acceptance needs a rule that there is, and a reason', () => {
  const { problems } = check([name('a'), accepts('a', 'WORNS'), accepts('a', 'WARNS', '\t ')], [WARNS, FAILS]);
  expect(problems).toEqual([
    { path: 'a', message: "accepts a rule that does not exist, got 'WORNS'; the rules are FAILS, WARNS" },
    { path: 'a', message: "accepts 'WARNS' without a reason; say why it may stand" },
  ]);
});

test('facts of a kind come in tree order, and none are none', () => {
  const facts = new FactsByKind([name('b'), name('a')]);
  expect(facts.of('name').map(({ path }) => path)).toEqual(['b', 'a']);
  expect(facts.of('quota')).toEqual([]);
});

test('every rule has an id of its own in capitals, a reason, and the upstream text', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['ADDRESS-OVERLAP', 'CIDR-OVERLAP', 'DB-SPOF', 'QUOTA-SUM', 'RANCHER-3']));
  for (const { id, why, see } of rules) {
    expect(id).toMatch(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/);
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(see).toMatch(/^https:\/\//);
  }
});

describe('a finding about two constructs', () => {
  const both: Rule = {
    ...WARNS,
    id: 'BOTH',
    check: () => [{ path: 'b', also: 'a', message: 'a and b clash' }],
  };

  test.each(['a', 'b'])('is accepted at %s', (path) => {
    const { warnings, accepted, problems } = check([accepts(path, 'BOTH')], [both]);
    expect({ warnings, problems }).toEqual({ warnings: [], problems: [] });
    expect(accepted).toHaveLength(1);
  });

  test('needs no acceptance less because another covers it too', () => {
    const { problems } = check([accepts('a', 'BOTH'), accepts('b', 'BOTH'), accepts('', 'BOTH')], [both]);
    expect(problems).toEqual([]);
  });
});
