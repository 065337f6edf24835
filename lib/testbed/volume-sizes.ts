import { HeldValues, Problem, Stated } from '../core';
import { Acceptance, Fact, VolumeSizeFact } from '../model';

/**
 * How large volumes were made the last time, and where that stands.
 * @internal
 */
export interface VolumeMemory {
  readonly volumes: HeldValues<number>;
  readonly lockFile: string;
  /** Whether nothing may be held that was not. */
  readonly frozen: boolean;
}

/**
 * What is wrong with the sizes of volumes, after those that are held; what is right is held from now on.
 * @internal
 */
export function volumeProblems(
  facts: readonly Stated<Fact | Acceptance>[],
  { volumes, lockFile, frozen }: VolumeMemory,
): Problem[] {
  return facts.flatMap(({ path, fact }) => {
    if (fact.kind !== 'volume-size') {
      return [];
    }
    const held = volumes.of(fact.cluster, fact.name);
    const message =
      (held === undefined ? undefined : sizeProblem(fact, held, lockFile)) ??
      (frozen && held !== fact.mebibytes
        ? `has volumes of ${fact.mebibytes} MiB, got ${held === undefined ? 'none' : `${held} MiB`} in ${lockFile} and a frozen run; run without --frozen and commit the file`
        : undefined);
    if (message !== undefined) {
      return [{ path, message }];
    }
    volumes.hold(fact.cluster, fact.name, fact.mebibytes);
    return [];
  });
}

function sizeProblem(fact: VolumeSizeFact, held: number, lockFile: string): string | undefined {
  const got = `got ${fact.mebibytes} MiB after ${held} MiB of ${lockFile} for '${fact.name}'`;
  if (fact.mebibytes < held) {
    return `volumes never shrink, ${got}; ask for ${held} MiB or more, or copy the data to a new one by another name; where nothing of it stands any more, take the entry out of the file`;
  }
  return fact.isFixed === true && fact.mebibytes > held
    ? `volumes of a stateful set keep their size, ${got}; set it back, or enlarge the claims and delete the set alone (kubectl delete --cascade=orphan) before you change the entry of the file`
    : undefined;
}
