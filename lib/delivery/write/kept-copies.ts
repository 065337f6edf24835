import * as fs from 'fs';
import * as path from 'path';
import { digestOf } from './file-mark';
import { makeFolders, shown, stateFolder } from './state-folder';
import { errorCode } from './write-error';

/**
 * Where a file's text is kept when it is not ours alone.
 */
function keptPath(project: string, file: string, digest: string): string {
  const parts = shown(project, file)
    .split('/')
    .map((part) => (part === '..' ? '_' : part));
  return path.join(stateFolder(project).kept, ...parts) + `.${digest.slice(0, 8)}`;
}

/**
 * Copies of edited files, made before anything is changed.
 * @internal
 */
export class KeptCopies {
  /** What was kept: `path -> where`. */
  public readonly report: string[] = [];
  private readonly made: string[] = [];

  constructor(private readonly project: string) {}

  /** Copies a file. */
  public add(file: string, digest: string): void {
    const target = keptPath(this.project, file, digest);
    if (!fs.existsSync(target)) {
      const copy = path.join(stateFolder(this.project).staging, 'kept');
      fs.copyFileSync(file, copy);
      makeFolders(path.dirname(target));
      this.made.push(target);
      fs.renameSync(copy, target);
    }
    this.report.push(`${shown(this.project, file)} -> ${shown(this.project, target)}`);
  }

  /** Removes the copies again, when the write is not done after all. */
  public undo(): void {
    this.made.forEach((file) => fs.rmSync(file, { force: true }));
  }
}

/**
 * Moves a file out of the way of ours and says where: `path -> where`.
 * @internal
 */
export function keepAside(project: string, place: string, file: string = place): string {
  const digest = digestOf(fs.lstatSync(file).isFile() ? fs.readFileSync(file) : fs.readlinkSync(file));
  const target = keptPath(project, place, digest);
  makeFolders(path.dirname(target));
  moveFile(file, target);
  return `${shown(project, place)} -> ${shown(project, target)}`;
}

/**
 * Moves a file, to another device too; the target is whole at any moment.
 * @internal
 */
export function moveFile(from: string, to: string): void {
  try {
    fs.renameSync(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') {
      throw error;
    }
    const part = `${to}.cloudserve-part`;
    fs.copyFileSync(from, part);
    fs.renameSync(part, to);
    fs.unlinkSync(from);
  }
}
