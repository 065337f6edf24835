import * as fs from 'fs';
import { FileMark, sameStat } from './file-mark';
import { RootChanges } from './root-changes';
import { OutputRoot } from './write-plan';

/**
 * A folder that is replaced whole.
 * @internal
 */
export interface Swap {
  /** Relative to the output folder. */
  readonly folder: string;
  /** Everything that stands in it now, relative to it. */
  readonly was: Readonly<Record<string, FileMark>>;
  /** Every folder of it, absolute, itself included. */
  readonly folders: readonly string[];
}

/** Below this many changes a folder is not worth building anew. */
const FEWEST_CHANGES = 20;

/**
 * The folders that can and should be swapped whole: much changes in them, and all that stands in them is ours.
 * @internal
 */
export function chooseSwaps(root: OutputRoot, changes: RootChanges): Swap[] {
  const asked = [...new Set(root.swapFolders ?? [])].sort();
  const outermost = asked.filter((folder) => !asked.some((other) => folder.startsWith(`${other}/`)));
  return outermost.flatMap((folder) => {
    const swap = inFolder(changes, folder);
    return swap === undefined ? [] : [swap];
  });
}

function inFolder(changes: RootChanges, folder: string): Swap | undefined {
  const within = (file: string): boolean => file.startsWith(`${folder}/`);
  const writings = changes.writings.filter(({ file }) => within(file));
  const removals = changes.removals.filter(({ file }) => within(file));
  const unchanged = changes.unchanged.filter(within);
  if (writings.length + removals.length < FEWEST_CHANGES || writings.length + unchanged.length === 0) {
    return undefined;
  }
  const ours = new Map<string, FileMark>();
  for (const { file, was } of [...writings, ...removals]) {
    if (was !== null) {
      ours.set(file, was);
    }
  }
  unchanged.forEach((file) => ours.set(file, changes.next.files.get(file)!));
  const ourFolders = new Set([folder, ...changes.next.folders, ...changes.emptied]);
  const folders = foldersOfOurs(changes.folder, folder, ours, ourFolders);
  const was = [...ours].map(([file, mark]): [string, FileMark] => [file.slice(folder.length + 1), mark]);
  return folders && { folder, was: Object.fromEntries(was), folders };
}

/** All folders of a tree, absolute; undefined when anything in it is not ours. */
function foldersOfOurs(
  root: string,
  top: string,
  ours: ReadonlyMap<string, FileMark>,
  ourFolders: ReadonlySet<string>,
): string[] | undefined {
  const found: string[] = [];
  const open = [top];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const stat = fs.lstatSync(`${root}/${folder}`, { throwIfNoEntry: false });
    if (!stat?.isDirectory() || !ourFolders.has(folder)) {
      return undefined;
    }
    found.push(`${root}/${folder}`);
    for (const entry of fs.readdirSync(`${root}/${folder}`, { withFileTypes: true })) {
      const inside = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        open.push(inside);
      } else if (!entry.isFile() || !isOurs(`${root}/${inside}`, ours.get(inside))) {
        return undefined;
      }
    }
  }
  return found;
}

function isOurs(file: string, mark: FileMark | undefined): boolean {
  const stat = mark && fs.lstatSync(file, { throwIfNoEntry: false });
  return mark !== undefined && stat !== undefined && sameStat(mark, stat);
}
