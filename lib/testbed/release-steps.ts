import { HeldValues, Problem, Stated } from '../core';
import { Acceptance, Fact, releaseProblem, releaseStepProblem } from '../model';

/**
 * What releases were made of the last time, and where that stands.
 * @internal
 */
export interface ReleaseMemory {
  readonly releases: HeldValues<string>;
  readonly lockFile: string;
  /** Whether nothing may be held that was not. */
  readonly frozen: boolean;
}

/**
 * What is wrong with the releases that constructs state, after those that are held; what is right is held from now on.
 * @internal
 */
export function releaseProblems(
  facts: readonly Stated<Fact | Acceptance>[],
  { releases, lockFile, frozen }: ReleaseMemory,
): Problem[] {
  return statedReleases(facts).flatMap(({ path, component, version }) => {
    const held = releases.of(path, component);
    const message =
      releaseProblem(version) ??
      (held === undefined || held === version ? undefined : stepProblem(component, held, version, lockFile)) ??
      (frozen && held !== version
        ? `is made of ${component} ${version}, got ${held ?? 'none'} in ${lockFile} and a frozen run; run without --frozen and commit the file`
        : undefined);
    if (message !== undefined) {
      return [{ path, message }];
    }
    releases.hold(path, component, version);
    return [];
  });
}

function stepProblem(component: string, held: string, next: string, lockFile: string): string | undefined {
  return releaseProblem(held) === undefined
    ? releaseStepProblem(component, held, next, lockFile)
    : `${component} follows the release that ${lockFile} holds, got '${held}' there; write what runs, as in '${next}'`;
}

interface StatedRelease {
  readonly path: string;
  readonly component: string;
  readonly version: string;
}

/** A cluster states its Kubernetes by itself. */
function statedReleases(facts: readonly Stated<Fact | Acceptance>[]): StatedRelease[] {
  return facts.flatMap(({ path, fact }) => {
    if (fact.kind === 'cluster') {
      return [{ path, component: 'Kubernetes', version: fact.version }];
    }
    return fact.kind === 'release' ? [{ path, component: fact.component, version: fact.version }] : [];
  });
}
