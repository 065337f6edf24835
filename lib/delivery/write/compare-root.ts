import * as fs from 'fs';
import * as path from 'path';
import { FileIndex, KnownRoot, tooFresh } from './file-index';
import { FileMark, digestOf, markOf, sameStat, statOf } from './file-mark';
import { Removal, RootChanges, Writing, folderOf, foldersAbove } from './root-changes';
import { isOutside, nearestFolder, shown } from './state-folder';
import { OutputRoot } from './write-plan';

/**
 * What an output folder needs to hold what it shall: looks, and changes nothing.
 * @internal
 */
export function compareRoot(project: string, root: OutputRoot, index: FileIndex): RootChanges {
  return new RootComparison(project, root, index).compare();
}

/** A folder on the way to a file: there (`''`), blocked, or missing from an absolute path on. */
type FolderState = { readonly missingFrom?: string; readonly blocked?: boolean };

class RootComparison {
  private readonly changes: RootChanges;
  private readonly known: KnownRoot;
  private readonly stale: Set<string>;
  private readonly folderStates = new Map<string, FolderState>();
  /** Files in the way that might be ours, if only there were an index. */
  private readonly unknown: string[] = [];

  constructor(
    private readonly project: string,
    private readonly root: OutputRoot,
    private readonly index: FileIndex,
  ) {
    const name = shown(project, root.folder);
    this.known = index.roots.get(name) ?? { files: new Map(), folders: new Set(), indexed: new Map() };
    this.changes = {
      folder: root.folder,
      name,
      writings: [],
      removals: [],
      emptied: [],
      edited: [],
      unchanged: [],
      unproven: false,
      next: { files: new Map(), folders: new Set() },
      problems: [],
    };
    const stale = [...this.known.files].filter(([file]) => !root.files.has(file));
    this.stale = new Set(stale.filter(([file, mark]) => this.isKnown(file, mark)).map(([file]) => file));
  }

  public compare(): RootChanges {
    if (this.root.files.size > 0 || fs.existsSync(this.root.folder)) {
      for (const [file, text] of this.root.files) {
        this.compareFile(file, digestOf(text), text);
      }
      this.compareStale();
      this.compareFolders();
      this.refuseUnknown();
    }
    return this.changes;
  }

  private compareFile(file: string, digest: string, text: string): void {
    const { changes } = this;
    if (file.split('/').some((part) => part === '' || part === '.' || part === '..')) {
      changes.problems.push(
        `file name is not a path below ${changes.name}, got '${file}'; use names joined by single slashes`,
      );
      return;
    }
    const folder = this.folderState(folderOf(file));
    if (folder.blocked) {
      return;
    }
    const stat = folder.missingFrom === undefined ? statOf(this.absolute(file)) : undefined;
    const mark = this.known.files.get(file);
    const executable = this.root.executables?.has(file) ?? false;
    if (stat === undefined) {
      changes.writings.push({ file, text, digest, executable, was: null, newFolder: folder.missingFrom });
    } else if (stat.isDirectory()) {
      this.replaceFolder({ file, text, digest, executable, was: null });
    } else if (!stat.isFile()) {
      const kind = stat.isSymbolicLink() ? 'symbolic link' : 'special file';
      changes.problems.push(
        `${kind} stands where a file is to be written, got ${this.shown(file)}; move it away or delete it`,
      );
    } else {
      const was = this.currentMark(file, stat, mark);
      if (was.digest === digest && this.hasMode(stat, executable)) {
        changes.unchanged.push(file);
        changes.next.files.set(file, was);
        if (mark === undefined) {
          foldersAbove(file).forEach((above) => changes.next.folders.add(above));
        }
      } else if (was.digest === digest || this.mayReplace(file, was, mark)) {
        changes.writings.push({ file, text, digest, executable, was });
      }
    }
  }

  /** Whether a file can be run, or not, as it shall. */
  private hasMode(stat: fs.Stats, executable: boolean): boolean {
    return this.root.executables === undefined || ((stat.mode & 0o100) !== 0) === executable;
  }

  private mayReplace(file: string, was: FileMark, mark: FileMark | undefined): boolean {
    const { basedOn } = this.root;
    if (basedOn?.has(file)) {
      const read = basedOn.get(file);
      const same = read !== undefined && digestOf(read) === was.digest;
      if (!same) {
        this.changes.problems.push(
          `file was changed after this synthesis had read it, got ${this.shown(file)}; run again`,
        );
      }
      return same;
    }
    if (mark === undefined || this.isForeign(file, was, mark)) {
      this.refuse(file);
      return false;
    }
    if (this.isEdited(file, was, mark)) {
      this.changes.edited.push({ file, was });
    }
    return true;
  }

  private refuse(file: string): void {
    if (this.index.texts.index === '' && this.changes.name !== '.' && !isOutside(this.changes.name)) {
      this.unknown.push(file);
    } else {
      this.changes.problems.push(
        `file is not one of ours and would be overwritten, got ${this.shown(file)}; move it away or delete it`,
      );
    }
  }

  private refuseUnknown(): void {
    const { name, problems } = this.changes;
    const [first, ...more] = this.unknown.sort();
    if (first !== undefined) {
      const got = this.shown(first) + (more.length > 0 ? ` and ${more.length} more` : '');
      problems.push(
        `outputs would be overwritten and no index says that they are ours, got ${got}; commit .cloudserve/index.json with the outputs, or delete the folder '${name}' once if nothing in it is yours`,
      );
    }
  }

  /** Whether a file is ours by the index, or still holds what it held when it was ours. */
  private isKnown(file: string, mark: FileMark): boolean {
    if (this.known.indexed.has(file)) {
      return true;
    }
    const stat = this.isReached(file) ? statOf(this.absolute(file)) : undefined;
    return stat !== undefined && stat.isFile() && this.currentMark(file, stat, mark).digest === mark.digest;
  }

  private isForeign(file: string, was: FileMark, mark: FileMark): boolean {
    return !this.known.indexed.has(file) && was.digest !== mark.digest;
  }

  private isEdited(file: string, was: FileMark, mark: FileMark): boolean {
    return was.digest !== mark.digest && was.digest !== this.known.indexed.get(file);
  }

  /** A folder may give way to a file when nothing but stale files of ours is in it. */
  private replaceFolder(writing: Writing): void {
    const { file } = writing;
    const onlyOurs = (folder: string): boolean =>
      this.known.folders.has(folder) &&
      fs.readdirSync(this.absolute(folder), { withFileTypes: true }).every((entry) => {
        const inside = `${folder}/${entry.name}`;
        return entry.isDirectory() ? onlyOurs(inside) : entry.isFile() && this.stale.has(inside);
      });
    if (onlyOurs(file)) {
      this.changes.writings.push(writing);
    } else {
      this.changes.problems.push(
        `folder stands where a file is to be written, got ${this.shown(file)}; move it away or delete it`,
      );
    }
  }

  private compareStale(): void {
    for (const file of this.stale) {
      const mark = this.known.files.get(file)!;
      const stat = this.isReached(file) ? statOf(this.absolute(file)) : undefined;
      if (stat?.isFile()) {
        const removal: Removal = { file, was: this.currentMark(file, stat, mark) };
        this.changes.removals.push(removal);
        if (this.isEdited(file, removal.was, mark)) {
          this.changes.edited.push(removal);
        }
      }
    }
  }

  /** Whether only true folders, no links, lead to a file. */
  private isReached(file: string): boolean {
    return foldersAbove(file).every((folder) => statOf(this.absolute(folder))?.isDirectory() ?? false);
  }

  private compareFolders(): void {
    const { changes } = this;
    const needed = new Set([...this.root.files.keys()].flatMap((file) => foldersAbove(file)));
    for (const folder of needed) {
      const { missingFrom, blocked } = this.folderState(folder);
      if (!blocked && (missingFrom !== undefined || this.known.folders.has(folder))) {
        changes.next.folders.add(folder);
      }
    }
    const goes = new Set(changes.removals.map(({ file }) => file));
    const deepestFirst = [...this.known.folders].sort().reverse();
    for (const folder of deepestFirst) {
      if (needed.has(folder) || !this.isReached(`${folder}/`)) {
        continue;
      }
      if (fs.readdirSync(this.absolute(folder)).every((name) => goes.has(`${folder}/${name}`))) {
        goes.add(folder);
        changes.emptied.push(folder);
      } else {
        changes.next.folders.add(folder);
      }
    }
  }

  private folderState(folder: string): FolderState {
    let state = this.folderStates.get(folder);
    if (state === undefined) {
      state = folder === '' ? this.rootState() : this.innerState(folder);
      this.folderStates.set(folder, state);
    }
    return state;
  }

  private rootState(): FolderState {
    const { folder } = this.root;
    const { folder: existing, stat } = nearestFolder(folder);
    const below = path.relative(existing, folder).split(path.sep)[0];
    const missingFrom = below === '' ? undefined : path.join(existing, below);
    // A folder is one that another program made just now.
    const brokenLink = missingFrom !== undefined && statOf(missingFrom)?.isDirectory() === false;
    if (brokenLink || !stat.isDirectory()) {
      const got = shown(this.project, brokenLink ? missingFrom : existing);
      this.changes.problems.push(
        `file or broken link stands where a folder is needed, got ${got}; move it away or delete it`,
      );
      return { blocked: true };
    }
    return { missingFrom };
  }

  private innerState(folder: string): FolderState {
    const above = this.folderState(folderOf(folder));
    if (this.root.files.has(folder)) {
      this.changes.problems.push(`output is both a file and a folder, got ${this.shown(folder)}; rename one of them`);
      return { blocked: true };
    }
    if (above.blocked || above.missingFrom !== undefined) {
      return above;
    }
    const stat = statOf(this.absolute(folder));
    if (stat === undefined || (stat.isFile() && this.stale.has(folder))) {
      return { missingFrom: this.absolute(folder) };
    }
    if (stat.isDirectory()) {
      return {};
    }
    const kind = stat.isSymbolicLink() ? 'symbolic link' : 'file';
    this.changes.problems.push(
      `${kind} stands where a folder is needed, got ${this.shown(folder)}; move it away or delete it`,
    );
    return { blocked: true };
  }

  private currentMark(file: string, stat: fs.Stats, mark: FileMark | undefined): FileMark {
    if (mark !== undefined && sameStat(mark, stat) && !tooFresh(mark, this.index)) {
      return mark;
    }
    this.changes.unproven = true;
    return markOf(this.absolute(file), stat);
  }

  private absolute(file: string): string {
    return `${this.root.folder}/${file}`;
  }

  private shown(file: string): string {
    return shown(this.project, this.absolute(file));
  }
}
