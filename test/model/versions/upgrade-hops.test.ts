import * as fc from 'fast-check';
import { releaseProblem, releaseStepProblem, upgradeHops } from '../../../lib/model';

const FILE = 'cloudserve.lock.json';

describe('hops of an upgrade', () => {
  test.each([
    ['v1.35.6+rke2r1', 'v1.35.6+rke2r1', []],
    ['v1.35.6+rke2r1', 'v1.35.7+rke2r1', ['v1.35.7+rke2r1']],
    ['v1.35.6+rke2r1', 'v1.35.6+rke2r2', ['v1.35.6+rke2r2']],
    ['v1.35.9+k3s1', 'v1.35.10+k3s1', ['v1.35.10+k3s1']],
    ['v1.34.9+rke2r2', 'v1.35.0+rke2r1', ['v1.35.0+rke2r1']],
    ['v1.32.1+k3s1', 'v1.35.6+k3s1', ['1.33', '1.34', 'v1.35.6+k3s1']],
    ['v1.9.0+k3s1', 'v1.11.0+k3s1', ['1.10', 'v1.11.0+k3s1']],
    ['2.12.12', '2.14.4', ['2.13', '2.14.4']],
  ])('from %s to %s are %j', (from, to, hops) => {
    expect(upgradeHops(from, to)).toEqual(hops);
  });

  test('never skip a minor version, only go up, and end where they shall', () => {
    const number = fc.integer({ min: 0, max: 40 });
    const release = fc.tuple(number, number, fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(release, release, fc.constantFrom('k3s', 'rke2r'), (one, other, series) => {
        const [low, high] = [one, other].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
        const text = ([minor, patch, revision]: readonly number[]): string =>
          `v1.${minor}.${patch}+${series}${revision}`;
        const hops = upgradeHops(text(low), text(high));
        const minors = [low[0], ...hops.map((hop) => Number(/^v?1\.(\d+)/.exec(hop)?.[1]))];
        const steps = minors.slice(1).map((minor, i) => minor - minors[i]);
        expect(hops.at(-1) ?? text(low)).toBe(text(high));
        expect(steps.slice(0, -1).every((step) => step === 1)).toBe(true);
        expect(steps.slice(-1).every((step) => step === 0 || step === 1)).toBe(true);
        expect(releaseStepProblem('Kubernetes', text(low), text(high), FILE) === undefined).toBe(hops.length <= 1);
        if (text(low) !== text(high)) {
          expect(() => upgradeHops(text(high), text(low))).toThrow('no upgrade leads down');
          expect(releaseStepProblem('Kubernetes', text(high), text(low), FILE)).toContain('takes no downgrade');
        }
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  test.each([
    [
      'v1.35.6+rke2r1',
      'v1.35.5+rke2r1',
      'no upgrade leads down, got v1.35.5+rke2r1 after v1.35.6+rke2r1; choose v1.35.6+rke2r1 or a later release',
    ],
    [
      'v1.35.6+k3s1',
      'v1.36.0+rke2r1',
      'no upgrade leads from v1.35.6+k3s1 to v1.36.0+rke2r1; choose two releases of one series',
    ],
    ['2.15.0', '3.0.0', 'no upgrade leads from 2.15.0 to 3.0.0; choose two releases of one series'],
    ['1.35', 'v1.35.6+k3s1', "a release is like 'v1.35.6+rke2r1' or '2.14.4', got '1.35'; correct it"],
  ])('from %s to %s are none', (from, to, message) => {
    expect(() => upgradeHops(from, to)).toThrow(new Error(message));
  });
});

describe('a step from the release that is held', () => {
  test.each([
    ['v1.35.6+rke2r1', 'v1.35.6+rke2r1'],
    ['v1.35.6+rke2r1', 'v1.36.0+rke2r1'],
    ['v1.34.0+k3s1', 'v1.35.12+k3s3'],
    ['2.13.8', '2.14.4'],
    ['2.14.4-rc1', '2.14.4'],
  ])('from %s to %s is right', (held, next) => {
    expect(releaseStepProblem('Kubernetes', held, next, FILE)).toBeUndefined();
  });

  test.each([
    [
      'Kubernetes',
      'v1.34.9+rke2r1',
      'v1.36.1+rke2r1',
      'Kubernetes goes up one minor version at a time, got v1.36.1+rke2r1 after v1.34.9+rke2r1 of cloudserve.lock.json; go by a release of 1.35 first, or take the entry out of the file where nothing of it runs',
    ],
    [
      'Kubernetes',
      'v1.32.1+k3s1',
      'v1.35.6+k3s1',
      'Kubernetes goes up one minor version at a time, got v1.35.6+k3s1 after v1.32.1+k3s1 of cloudserve.lock.json; go by a release of 1.33, then one of 1.34 first, or take the entry out of the file where nothing of it runs',
    ],
    [
      'Rancher',
      '2.12.12',
      '2.14.4',
      'Rancher goes up one minor version at a time, got 2.14.4 after 2.12.12 of cloudserve.lock.json; go by a release of 2.13 first, or take the entry out of the file where nothing of it runs',
    ],
    [
      'Rancher',
      '2.15.0',
      '3.0.1',
      'Rancher goes up one minor version at a time, got 3.0.1 after 2.15.0 of cloudserve.lock.json; go by the minor versions between them first, or take the entry out of the file where nothing of it runs',
    ],
    [
      'Kubernetes',
      'v1.35.6+rke2r1',
      'v1.34.9+rke2r1',
      'Kubernetes takes no downgrade, got v1.34.9+rke2r1 after v1.35.6+rke2r1 of cloudserve.lock.json; choose v1.35.6+rke2r1 or a later release, or write there what runs after a restore',
    ],
    [
      'Rancher',
      '2.14.4',
      '2.14.3',
      'Rancher takes no downgrade, got 2.14.3 after 2.14.4 of cloudserve.lock.json; choose 2.14.4 or a later release, or write there what runs after a restore',
    ],
    [
      'Kubernetes',
      'v1.35.6+k3s1',
      'v1.35.6+rke2r1',
      'a cluster keeps its distribution, got v1.35.6+rke2r1 after v1.35.6+k3s1 of cloudserve.lock.json; make another cluster beside it and move over, or take the entry out of the file where nothing of it runs',
    ],
  ])('%s from %s to %s is refused', (component, held, next, message) => {
    expect(releaseStepProblem(component, held, next, FILE)).toBe(message);
  });
});

test.each(['v1.35.6+rke2r1', 'v1.35.6+k3s12', '2.14.4', 'v2.14.4', '2.15.0-rc.1'])('%s is a release', (text) => {
  expect(releaseProblem(text)).toBeUndefined();
});

test.each(['', '1.35', 'v1.35.6+', 'v1.35.6+1', '109.0.7+up10.0.8', 'latest', ' 2.14.4'])(
  '%j is no release',
  (text) => {
    expect(releaseProblem(text)).toBe(`a release is like 'v1.35.6+rke2r1' or '2.14.4', got '${text}'; correct it`);
  },
);
