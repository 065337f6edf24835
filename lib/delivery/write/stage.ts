import * as fs from 'fs';
import * as path from 'path';
import { FileMark } from './file-mark';
import { Operation } from './journal';
import { RootChanges, Writing } from './root-changes';
import { openStaging } from './staging-folders';
import { makeFolders, shown, stateFolder } from './state-folder';
import { Swap } from './swap-choice';
import { NOTHING_CHANGED, errorCode, explained } from './write-error';

/**
 * Writes new files and folders aside, and says what is to be done with them.
 * @internal
 */
export class Stage {
  private readonly removals: Operation[] = [];
  private readonly clearings: Operation[] = [];
  private readonly moves: Operation[] = [];
  private readonly newFolders = new Map<string, string>();
  private readonly made = new Set<string>();
  /** Folders whose entries will change. */
  private readonly touched = new Set<string>();
  private count = 0;

  constructor(private readonly project: string) {}

  /** Everything staged so far, in the order in which it is to be done. */
  public get operations(): Operation[] {
    return [...this.removals, ...this.clearings, ...this.moves];
  }

  /** Stages what an output folder needs, and completes its index. */
  public add(changes: RootChanges, swaps: readonly Swap[]): void {
    const { folder: root, writings, removals, emptied } = changes;
    if (writings.length + removals.length + emptied.length === 0) {
      return;
    }
    const staging = explained(changes.name, NOTHING_CHANGED, () => openStaging(this.project, root));
    const done = swaps.filter((swap) => this.addSwap(changes, staging, swap));
    const left = (file: string): boolean =>
      !done.some(({ folder }) => file === folder || file.startsWith(`${folder}/`));
    for (const writing of writings.filter(({ file }) => left(file))) {
      this.addWriting(changes, staging, writing);
    }
    for (const { file, was } of removals.filter((removal) => left(removal.file))) {
      this.removals.push({ kind: 'remove', path: this.touch(`${root}/${file}`), was });
    }
    for (const folder of emptied.filter(left)) {
      this.clearings.push({ kind: 'clear', path: this.touch(`${root}/${folder}`) });
    }
  }

  /** Stages a file of the state folder; the cache comes last of all, since its age tells which marks are proof. */
  public addState(file: string, text: string): void {
    const from = path.join(this.openOwn(), path.basename(file));
    explained(this.shown(file), NOTHING_CHANGED, () => fs.writeFileSync(from, text));
    this.moves.push({ kind: 'index', from: this.shown(from), path: this.touch(file) });
  }

  /** Fails when a folder that will change does not allow it, while that is still without harm. */
  public assertWritable(): void {
    for (const folder of this.touched) {
      explained(this.shown(folder), NOTHING_CHANGED, () => assertWritable(folder));
    }
  }

  private openOwn(): string {
    const { folder } = stateFolder(this.project);
    return explained(this.shown(folder), NOTHING_CHANGED, () => openStaging(this.project, folder));
  }

  private addWriting(changes: RootChanges, staging: string, writing: Writing): void {
    const { file, was, newFolder } = writing;
    const target = `${changes.folder}/${file}`;
    if (newFolder === undefined) {
      const staged = `${staging}/${this.count++}`;
      changes.next.files.set(file, this.write(staged, target, writing));
      this.moves.push({ kind: 'file', from: this.shown(staged), path: this.touch(target), was });
      return;
    }
    let top = this.newFolders.get(newFolder);
    if (top === undefined) {
      top = this.addFolder(staging, this.count++, newFolder, {});
      this.newFolders.set(newFolder, top);
    }
    changes.next.files.set(file, this.write(top + target.slice(newFolder.length), target, writing));
  }

  /** Builds a folder anew, its unchanged files by hard links; false where they cannot be made. */
  private addSwap(changes: RootChanges, staging: string, { folder, was, folders }: Swap): boolean {
    const within = (file: string): boolean => file.startsWith(`${folder}/`);
    const target = `${changes.folder}/${folder}`;
    const number = this.count++;
    const staged = stagedFolder(staging, number);
    const copyOf = (file: string): string => staged + file.slice(folder.length);
    try {
      for (const file of changes.unchanged.filter(within)) {
        this.makeFolder(path.dirname(copyOf(file)));
        fs.linkSync(`${changes.folder}/${file}`, copyOf(file));
      }
    } catch {
      fs.rmSync(staged, { recursive: true, force: true });
      return false;
    }
    for (const writing of changes.writings.filter(({ file }) => within(file))) {
      const { file } = writing;
      changes.next.files.set(file, this.write(copyOf(file), `${changes.folder}/${file}`, writing));
    }
    for (const old of folders) {
      const anew = staged + old.slice(target.length);
      if (fs.existsSync(anew)) {
        fs.chmodSync(anew, fs.statSync(old).mode);
      }
      this.touched.add(old);
    }
    this.addFolder(staging, number, target, was);
    return true;
  }

  private addFolder(staging: string, number: number, target: string, was: Readonly<Record<string, FileMark>>): string {
    const staged = stagedFolder(staging, number);
    const old = this.shown(`${staging}/${number}-old`);
    this.moves.push({ kind: 'folder', from: this.shown(staged), path: this.touch(target), old, was });
    return staged;
  }

  private write(staged: string, target: string, { text, digest, executable }: Writing): FileMark {
    return explained(this.shown(target), NOTHING_CHANGED, () => {
      this.makeFolder(path.dirname(staged));
      const file = fs.openSync(staged, 'wx');
      try {
        fs.writeFileSync(file, text);
        if (executable) {
          fs.fchmodSync(file, 0o755);
        }
        const { size, mtimeMs } = fs.fstatSync(file);
        return { digest, size, time: mtimeMs };
      } finally {
        fs.closeSync(file);
      }
    });
  }

  private makeFolder(folder: string): void {
    if (!this.made.has(folder)) {
      makeFolders(folder);
      this.made.add(folder);
    }
  }

  private touch(target: string): string {
    this.touched.add(path.dirname(target));
    return this.shown(target);
  }

  private shown(file: string): string {
    return shown(this.project, file);
  }
}

function stagedFolder(staging: string, number: number): string {
  return `${staging}/${number}-folder`;
}

/** A folder that another program has just taken away is made again. */
function assertWritable(folder: string): void {
  try {
    fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') {
      throw error;
    }
  }
}
