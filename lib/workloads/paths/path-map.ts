import { byCodeUnit } from '../../core';

/**
 * A path as callers are matched with it: without the slash at its end.
 * @internal
 */
export function normalPath(path: string): string {
  return path.replace(/\/+$/, '') || '/';
}

/**
 * Paths in the order in which they are asked: the longest takes a call first.
 * @internal
 */
export function longestFirst<T extends { readonly path: string }>(paths: readonly T[]): T[] {
  return [...paths].sort(
    (a, b) =>
      normalPath(b.path).length - normalPath(a.path).length || byCodeUnit(normalPath(a.path), normalPath(b.path)),
  );
}

/**
 * The entry of a map that takes a call, by whole parts of the path: `/api/exam` takes `/api/exam/1` and not `/api/examiners`.
 * @internal
 */
export function pathFor<T extends { readonly path: string; readonly exact?: boolean }>(
  called: string,
  paths: readonly T[],
): T | undefined {
  const call = normalPath(called);
  const alone = paths.find(({ path, exact }) => exact === true && normalPath(path) === call);
  const within = ({ path }: T): boolean => {
    const prefix = normalPath(path);
    return prefix === '/' || call === prefix || call.startsWith(`${prefix}/`);
  };
  return alone ?? longestFirst(paths.filter(({ exact }) => exact !== true)).find(within);
}

/**
 * What is wrong with a map of paths: two services for one call.
 * @param owners names of what the paths lead to
 * @internal
 */
export function pathMapProblems(
  paths: readonly { readonly path: string; readonly owner: string; readonly exact?: boolean }[],
): string[] {
  const taken = new Map<string, string>();
  return paths.flatMap(({ path, owner, exact = false }) => {
    const key = `${normalPath(path)}${exact ? ' alone' : ''}`;
    const other = taken.get(key);
    taken.set(key, other ?? `'${path}' of '${owner}'`);
    return other === undefined
      ? []
      : [
          `a path of a host leads to one service, got ${other} and '${path}' of '${owner}'; give one of them another path`,
        ];
  });
}
