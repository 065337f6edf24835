import * as fs from 'fs';
import * as path from 'path';
import { FileMark, digestOf, sameStat, statOf } from './file-mark';
import { Journal, Operation } from './journal';
import { keepAside, moveFile } from './kept-copies';
import { makeFolders, shown, stateFolder } from './state-folder';
import { dropStaging } from './staging-folders';
import { FINISHED_NEXT, WriteError, errorCode, explained } from './write-error';

/**
 * Does everything in a journal that is not done yet, and drops it. Whatever came to stand in the way since it was written is kept.
 * @returns what was kept, `path -> where`
 * @internal
 */
export function applyJournal(project: string, journal: Journal): string[] {
  const kept = [...journal.kept];
  for (const operation of journal.operations) {
    explained(operation.path, FINISHED_NEXT, () => apply(project, operation, kept));
  }
  fs.unlinkSync(stateFolder(project).journal);
  dropStaging(project);
  return kept;
}

function apply(project: string, operation: Operation, kept: string[]): void {
  const target = path.resolve(project, operation.path);
  switch (operation.kind) {
    case 'remove':
      return removeFile(project, target, operation.was, kept);
    case 'clear':
      return clearFolder(target);
    case 'folder':
      moveFolder(path.resolve(project, operation.from), target, path.resolve(project, operation.old));
      return emptyOld(project, path.resolve(project, operation.old), target, operation.was, kept);
    case 'file':
      return replaceFile(project, path.resolve(project, operation.from), target, operation.was, kept);
    case 'index':
      if (statOf(path.resolve(project, operation.from)) !== undefined) {
        fs.renameSync(path.resolve(project, operation.from), target);
      }
  }
}

function removeFile(project: string, target: string, was: FileMark, kept: string[]): void {
  const stat = statOf(target);
  if (stat === undefined || !stat.isFile()) {
    return;
  }
  if (isStill(target, stat, was)) {
    fs.unlinkSync(target);
  } else {
    kept.push(keepAside(project, target));
  }
}

function clearFolder(target: string): void {
  try {
    fs.rmdirSync(target);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(errorCode(error) ?? '')) {
      throw error;
    }
  }
}

function replaceFile(project: string, from: string, target: string, was: FileMark | null, kept: string[]): void {
  if (statOf(from) === undefined) {
    return;
  }
  const stat = statOf(target);
  if (stat?.isDirectory()) {
    throw new WriteError(
      `folder stands where a file is to be written, got ${shown(project, target)}; move it away and run again, ${FINISHED_NEXT}`,
    );
  }
  if (stat !== undefined && !isStill(target, stat, was)) {
    kept.push(keepAside(project, target));
  }
  patiently(() => {
    makeFolders(path.dirname(target));
    moveFile(from, target);
  });
}

function moveFolder(from: string, target: string, old: string): void {
  if (statOf(from) === undefined) {
    return;
  }
  patiently(() => {
    if (statOf(target) !== undefined) {
      makeFolders(old);
      moveIfThere(target, path.join(old, String(fs.readdirSync(old).length)));
    }
    makeFolders(path.dirname(target));
    fs.renameSync(from, target);
  });
}

/** A program that has only begun may make a folder again at this moment, or take the one above it away. */
function patiently(step: () => void): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      step();
      return;
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(errorCode(error) ?? '')) {
        throw error;
      }
    }
  }
}

const MOST_ATTEMPTS = 20;

/** A program that has only begun takes the empty folder that it made away again, maybe at this moment. */
function moveIfThere(from: string, to: string): void {
  try {
    fs.renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw error;
    }
  }
}

/** Empties what a folder was before the swap; anything in it that is not ours alone is brought back, or kept where ours took its place. */
function emptyOld(
  project: string,
  old: string,
  target: string,
  was: Readonly<Record<string, FileMark>>,
  kept: string[],
): void {
  if (statOf(old) === undefined) {
    return;
  }
  for (const generation of fs.readdirSync(old)) {
    if (!fs.lstatSync(path.join(old, generation)).isDirectory()) {
      kept.push(keepAside(project, target, path.join(old, generation)));
      continue;
    }
    for (const file of filesBelow(path.join(old, generation))) {
      const place = path.join(old, generation, file);
      const back = path.join(target, file);
      const stat = fs.lstatSync(place);
      if (stat.isFile() && isStill(place, stat, was[file] ?? null)) {
        fs.unlinkSync(place);
      } else if (statOf(back) === undefined) {
        makeFolders(path.dirname(back));
        moveFile(place, back);
      } else {
        kept.push(keepAside(project, back, place));
      }
    }
  }
  fs.rmSync(old, { recursive: true });
}

/** Everything below a folder that is not a folder, relative to it, with `/` between the parts. */
function filesBelow(top: string): string[] {
  const files: string[] = [];
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of fs.readdirSync(path.join(top, folder), { withFileTypes: true })) {
      const inside = folder === '' ? entry.name : `${folder}/${entry.name}`;
      (entry.isDirectory() ? open : files).push(inside);
    }
  }
  return files;
}

function isStill(file: string, stat: fs.Stats, was: FileMark | null): boolean {
  return was !== null && stat.isFile() && (sameStat(was, stat) || digestOf(fs.readFileSync(file)) === was.digest);
}
