import * as fs from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';
import { App, AppProps } from '../../lib';

const SCRATCH = path.resolve(__dirname, '../.tmp');

/** A folder of a program of its own, as a user has one. */
export class Project {
  public readonly folder: string;

  constructor() {
    fs.mkdirSync(SCRATCH, { recursive: true });
    this.folder = fs.mkdtempSync(path.join(SCRATCH, 'project-'));
  }

  public app(props: AppProps = {}): App {
    return new App({ project: this.folder, quiet: true, ...props });
  }

  public has(file: string): boolean {
    return fs.existsSync(path.join(this.folder, file));
  }

  public read(file: string): string {
    return fs.readFileSync(path.join(this.folder, file), 'utf8');
  }

  public write(file: string, text: string): void {
    fs.mkdirSync(path.dirname(path.join(this.folder, file)), { recursive: true });
    fs.writeFileSync(path.join(this.folder, file), text);
  }

  public delete(file: string): void {
    fs.rmSync(path.join(this.folder, file), { recursive: true });
  }

  public yaml(file: string): any {
    return parse(this.read(file));
  }

  public json(file: string): any {
    return JSON.parse(this.read(file));
  }

  /** What is written of a stack. */
  public stack(name: string): any {
    return this.json(`cdktf.out/stacks/${name}/cdk.tf.json`);
  }

  /** Texts of all files by path; without the library's own memory. */
  public files(): Record<string, string> {
    const found = fs
      .readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(this.folder, path.join(entry.parentPath, entry.name)))
      .filter((file) => !file.startsWith('.cloudserve/'))
      .sort();
    return Object.fromEntries(found.map((file) => [file, this.read(file)]));
  }

  public remove(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What a function throws, as text. */
export function messageOf(work: () => void): string {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('an error must be thrown, got none');
}

/** The problems that a synthesis finds, a line each. */
export function problemsOf(app: App): string[] {
  return messageOf(() => app.synth())
    .split('\n')
    .slice(1);
}

/** What is said on stderr meanwhile. */
export function saidBy(work: () => void): string {
  const said: string[] = [];
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  try {
    work();
  } finally {
    spy.mockRestore();
  }
  return said.join('');
}
