import * as fs from 'fs';
import * as path from 'path';
import { applyJournal } from './apply-journal';
import { compareRoot } from './compare-root';
import { FileIndex, indexTexts, loadIndex } from './file-index';
import { statOf } from './file-mark';
import { loadJournal, storeJournal } from './journal';
import { KeptCopies } from './kept-copies';
import { RootChanges } from './root-changes';
import { withLock } from './run-lock';
import { Stage } from './stage';
import { dropStaging } from './staging-folders';
import { IGNORED, shown, stateFolder } from './state-folder';
import { chooseSwaps } from './swap-choice';
import { FINISHED_NEXT, NOTHING_CHANGED, WriteError, explained } from './write-error';
import { OutputRoot, WritePlan, WriteResult } from './write-plan';

/**
 * Makes every output folder hold what it shall, whole or not at all: what is staged and journalled is finished by the next run if this one
 * is killed. Files that are not ours stay, and so does the text of those that somebody edited.
 * @internal
 */
export function writeOutputs(plan: WritePlan): WriteResult {
  const { project } = plan;
  return withLock(project, (isHeld) => {
    const recovered = finish(project);
    const stage = new Stage(project);
    const copies = new KeptCopies(project);
    try {
      const { index, changes } = compare(plan);
      changes.forEach((change, i) => stage.add(change, chooseSwaps(plan.roots[i], change)));
      stageState(project, stage, index, changes);
      const kept = stage.operations.length === 0 ? [] : commit(project, stage, changes, copies, isHeld);
      return {
        written: total(changes, ({ writings }) => writings),
        unchanged: total(changes, ({ unchanged }) => unchanged),
        removed: total(changes, ({ removals }) => removals),
        kept: [...recovered, ...kept],
      };
    } catch (error) {
      if (isHeld() && !journalPresent(project)) {
        copies.undo();
        dropStaging(project);
      }
      throw error;
    }
  });
}

/**
 * Whether a write was begun and not finished: until the next write, or `finishJournal`, the output may be mixed.
 * @internal
 */
export function journalPresent(project: string): boolean {
  return fs.existsSync(stateFolder(project).journal);
}

/**
 * Finishes a write that was begun.
 * @returns files whose text was saved, `path -> where`
 * @internal
 */
export function finishJournal(project: string): readonly string[] {
  return journalPresent(project) ? withLock(project, () => finish(project)) : [];
}

function finish(project: string): string[] {
  const { folder, journal: file } = stateFolder(project);
  const journal = explained(shown(project, file), FINISHED_NEXT, () => loadJournal(project));
  const kept = journal === undefined ? [] : applyJournal(project, journal);
  explained(shown(project, folder), NOTHING_CHANGED, () => dropStaging(project));
  return kept;
}

function compare(plan: WritePlan): { index: FileIndex; changes: RootChanges[] } {
  const { folder } = stateFolder(plan.project);
  const index = explained(shown(plan.project, folder), NOTHING_CHANGED, () => loadIndex(plan.project));
  const changes = plan.roots.map((root) =>
    explained(shown(plan.project, root.folder), NOTHING_CHANGED, () => compareRoot(plan.project, root, index)),
  );
  const problems = [...changes.flatMap((change) => change.problems), ...writtenTwice(plan.roots)];
  if (problems.length > 0) {
    throw new WriteError([`cannot write the outputs, ${NOTHING_CHANGED}`, ...problems.sort()].join('\n'));
  }
  return { index, changes };
}

function writtenTwice(roots: readonly OutputRoot[]): string[] {
  const folders = roots.map(({ folder }) => folder);
  const twice = folders.filter((folder, i) => folders.indexOf(folder) !== i);
  return twice.map((folder) => `output folder is planned twice, got ${path.basename(folder)}; plan it once`);
}

/** Stages what is remembered of this write; a `.gitignore` that somebody edited stays. */
function stageState(project: string, stage: Stage, before: FileIndex, changes: readonly RootChanges[]): void {
  const { index, cache, ignore } = stateFolder(project);
  const texts = indexTexts(before, new Map(changes.map(({ name, next }) => [name, next])));
  if (statOf(ignore) === undefined) {
    stage.addState(ignore, IGNORED);
  }
  if (texts.index !== before.texts.index) {
    stage.addState(index, texts.index);
  }
  if (texts.cache !== before.texts.cache || changes.some(({ unproven }) => unproven)) {
    stage.addState(cache, texts.cache);
  }
}

function commit(
  project: string,
  stage: Stage,
  changes: readonly RootChanges[],
  copies: KeptCopies,
  isHeld: () => boolean,
): string[] {
  stage.assertWritable();
  for (const { folder, edited } of changes) {
    for (const { file, was } of edited) {
      const place = `${folder}/${file}`;
      explained(shown(project, place), NOTHING_CHANGED, () => copies.add(place, was.digest));
    }
  }
  if (!isHeld()) {
    throw new WriteError(`another synthesis took over here, ${NOTHING_CHANGED}; run again`);
  }
  const journal = { version: 1, operations: stage.operations, kept: copies.report } as const;
  explained(shown(project, stateFolder(project).journal), NOTHING_CHANGED, () => storeJournal(project, journal));
  return applyJournal(project, journal);
}

function total(changes: readonly RootChanges[], pick: (change: RootChanges) => readonly unknown[]): number {
  return changes.reduce((sum, change) => sum + pick(change).length, 0);
}
