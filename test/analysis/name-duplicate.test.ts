import { nameDuplicate } from '../../lib/analysis/rules/name-duplicate';
import { Stated } from '../../lib/core';
import { NameFact } from '../../lib/model';
import { at, says } from '../support/facts';

const named = (path: string, name: string, space = 'hosts of chula'): Stated<NameFact> =>
  at(path, { kind: 'name', space, name });

test('different names, and one name in two spaces, are right', () => {
  expect(says(nameDuplicate, named('a', 'web'), named('b', 'db'), named('c', 'web', 'clusters'))).toEqual([]);
});

test('every further holder of a name hears of the first', () => {
  expect(says(nameDuplicate, named('a', 'web'), named('b', 'web'), named('c', 'web'))).toEqual(
    ['b', 'c'].map(
      (path) =>
        `[${path}] a name must be the only one among the hosts of chula, got 'web', which 'a' has already; rename one`,
    ),
  );
});
