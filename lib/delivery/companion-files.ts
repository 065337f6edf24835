import { IConstruct } from 'constructs';
import { Companion, Problem, collectCompanions } from '../core';
import { guardText } from './late-values/token-guard';

/**
 * Files for people and machines, ready to be written.
 * @internal
 */
export interface CompanionFiles {
  /** Text of each by its path. */
  readonly files: ReadonlyMap<string, string>;
  readonly executables: ReadonlySet<string>;
  readonly problems: Problem[];
}

/**
 * A companion and who stated it.
 * @internal
 */
export interface StatedCompanion {
  /** Path of the construct. */
  readonly path: string;
  readonly companion: Companion;
}

/**
 * The texts of all companions below a construct.
 * @param further companions that no construct stated
 * @internal
 */
export function companionFiles(root: IConstruct, further: readonly StatedCompanion[] = []): CompanionFiles {
  const files = new Map<string, string>();
  const executables = new Set<string>();
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  const clean = new Set<string>();
  for (const { path, companion } of [...collectCompanions(root), ...further]) {
    const found = pathProblem(companion.path) ?? clash(companion.path, owners);
    if (found !== undefined) {
      problems.push({ path, message: found });
      continue;
    }
    const text = companion.content();
    owners.set(onAnyDisk(companion.path), path);
    files.set(companion.path, text);
    problems.push(...guardText(path, text, clean));
    if (companion.executable === true) {
      executables.add(companion.path);
    }
  }
  return { files, executables, problems: [...problems, ...folderProblems(files, owners)] };
}

function pathProblem(file: string): string | undefined {
  const plain = file.split('/').every((part) => /^[\w.@+-]+$/.test(part) && part !== '.' && part !== '..');
  return plain
    ? undefined
    : `a companion is a file below 'dist-files', of names of letters, digits and '-_.@+' joined by single slashes, got '${file}'; give it another path`;
}

function clash(file: string, owners: ReadonlyMap<string, string>): string | undefined {
  const other = owners.get(onAnyDisk(file));
  return other === undefined
    ? undefined
    : `a companion has a path of its own, got '${file}', which '${other === '' ? '/' : other}' has already; give one another path`;
}

/** A path is no folder of another one. */
function folderProblems(files: ReadonlyMap<string, string>, owners: ReadonlyMap<string, string>): Problem[] {
  const inFile = [...files.keys()].filter((file) => foldersOf(file).some((folder) => owners.has(onAnyDisk(folder))));
  return inFile.map((file) => ({
    path: owners.get(onAnyDisk(file)) ?? '',
    message: `a companion is no folder, got '${file}' below the file of another; give one another path`,
  }));
}

function foldersOf(file: string): string[] {
  const parts = file.split('/');
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
}

/** A disk that knows no capitals has both names in one place. */
function onAnyDisk(file: string): string {
  return file.toLowerCase();
}
