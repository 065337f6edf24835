import fc from 'fast-check';
import { longestFirst, normalPath, pathFor, pathMapProblems } from '../../lib/workloads/paths/path-map';

const PAPER = ['account', 'auth', 'exam', 'file', 'exim', 'mail', 'job', 'form'].map((name) => ({
  path: `/api/${name}`,
  owner: name,
}));
const MAP = [{ path: '/', owner: 'frontend' }, ...PAPER];

test.each([
  ['/api/account', 'account'],
  ['/api/account/', 'account'],
  ['/api/account/1/photo', 'account'],
  ['/api/examiners', 'frontend'],
  ['/api', 'frontend'],
  ['/', 'frontend'],
  ['/api/exam/1', 'exam'],
  ['/api/exim', 'exim'],
])('a call of %s is for the service of the longest path that begins it: %s', (called, owner) => {
  expect(pathFor(called, MAP)?.owner).toBe(owner);
});

test('without a path for everything, some calls are for nobody', () => {
  expect(pathFor('/other', PAPER)).toBeUndefined();
});

test('a path alone comes before what begins the same', () => {
  const map = [...MAP, { path: '/api/exam', owner: 'list', exact: true }];
  expect(pathFor('/api/exam', map)?.owner).toBe('list');
  expect(pathFor('/api/exam/1', map)?.owner).toBe('exam');
});

test('longer paths come first, whatever the order of the program', () => {
  const sorted = longestFirst([{ path: '/' }, { path: '/api/b/' }, { path: '/api/account' }, { path: '/api/a' }]);
  expect(sorted.map(({ path }) => path)).toEqual(['/api/account', '/api/a', '/api/b/', '/']);
});

test('who is asked first in this order and takes the call is the one that the map says', () => {
  const part = fc.constantFrom('a', 'b', 'ab', 'c');
  const aPath = fc.array(part, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`);
  const map = fc.uniqueArray(aPath, { minLength: 1, maxLength: 8 }).map((all) => all.map((path) => ({ path })));
  fc.assert(
    fc.property(map, aPath, (paths, called) => {
      const inTurn = longestFirst(paths).find(({ path }) => `${called}/`.startsWith(path === '/' ? '/' : `${path}/`));
      expect(pathFor(called, paths)).toEqual(inTurn);
    }),
  );
});

test.each([
  ['/api/', '/api'],
  ['/api//', '/api'],
  ['/', '/'],
  ['', '/'],
])('the slash at the end of %j tells no path from another', (path, normal) => {
  expect(normalPath(path)).toBe(normal);
});

test('two services for one call are refused, also where a slash at the end tells them apart', () => {
  const map = [...PAPER, { path: '/api/mail/', owner: 'post' }];
  expect(pathMapProblems(map)).toEqual([
    "a path of a host leads to one service, got '/api/mail' of 'mail' and '/api/mail/' of 'post'; give one of them another path",
  ]);
});

test('a path alone and all below it are two paths', () => {
  expect(pathMapProblems([...PAPER, { path: '/api/mail', owner: 'box', exact: true }])).toEqual([]);
});
