/**
 * The releases that lead from one to another, in order: minor versions in between, of which any patch will do, and the last release itself. None
 * where nothing changes: `upgradeHops('v1.33.4+k3s1', 'v1.35.6+k3s1')` is `['1.34', 'v1.35.6+k3s1']`.
 * @internal
 */
export function upgradeHops(from: string, to: string): string[] {
  const [before, after] = [parse(from), parse(to)];
  if (before.series !== after.series || before.numbers[0] !== after.numbers[0]) {
    throw new Error(`no upgrade leads from ${from} to ${to}; choose two releases of one series`);
  }
  if (isBelow(after, before)) {
    throw new Error(`no upgrade leads down, got ${to} after ${from}; choose ${from} or a later release`);
  }
  const [major, minor] = before.numbers;
  const between = Math.max(0, after.numbers[1] - minor - 1);
  const hops = Array.from({ length: between }, (_, i) => `${major}.${minor + 1 + i}`);
  return isBelow(before, after) ? [...hops, to] : [];
}

/**
 * What is wrong with going from the release that is held to another, if anything.
 * @param component `Kubernetes`, for the message
 * @param source file that holds the release
 * @internal
 */
export function releaseStepProblem(component: string, held: string, next: string, source: string): string | undefined {
  const [before, after] = [parse(held), parse(next)];
  const got = `got ${next} after ${held} of ${source}`;
  if (before.series !== after.series) {
    return `a cluster keeps its distribution, ${got}; make another cluster beside it and move over, or take the entry out of the file where nothing of it runs`;
  }
  if (isBelow(after, before)) {
    return `${component} takes no downgrade, ${got}; choose ${held} or a later release, or write there what runs after a restore`;
  }
  if (before.numbers[0] !== after.numbers[0]) {
    return `${component} goes up one minor version at a time, ${got}; go by the minor versions between them first, or take the entry out of the file where nothing of it runs`;
  }
  const between = upgradeHops(held, next).slice(0, -1);
  return between.length === 0
    ? undefined
    : `${component} goes up one minor version at a time, ${got}; go by a release of ${between.join(', then one of ')} first, or take the entry out of the file where nothing of it runs`;
}

/**
 * What keeps a text from being a release whose steps can be told, if anything.
 * @internal
 */
export function releaseProblem(text: string): string | undefined {
  return RELEASE.test(text) ? undefined : `a release is like 'v1.35.6+rke2r1' or '2.14.4', got '${text}'; correct it`;
}

interface Parts {
  /** Who made it: releases of other series follow other numbers. */
  readonly series: string;
  /** Major, minor, patch and revision. */
  readonly numbers: readonly number[];
}

const RELEASE = /^v?(\d+)\.(\d+)\.(\d+)(?:-[0-9A-Za-z.-]+)?(?:\+([a-z][a-z0-9]*?)(\d+))?$/;

function parse(text: string): Parts {
  const match = RELEASE.exec(text);
  if (match === null) {
    throw new Error(releaseProblem(text));
  }
  const [, major, minor, patch, series = '', revision = '0'] = match;
  return { series, numbers: [major, minor, patch, revision].map(Number) };
}

function isBelow(one: Parts, other: Parts): boolean {
  const at = one.numbers.findIndex((number, i) => number !== other.numbers[i]);
  return at >= 0 && one.numbers[at] < other.numbers[at];
}
