import * as fs from 'node:fs';
import * as path from 'node:path';
import { App, AppProps } from '../../lib';

const made: string[] = [];
const TEMPORARY = path.join(__dirname, '..', '.tmp');

afterAll(() => made.splice(0).forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })));

/** An empty folder for a program, which goes away after the tests of the file. */
export function newProject(): string {
  fs.mkdirSync(TEMPORARY, { recursive: true });
  const folder = fs.mkdtempSync(path.join(TEMPORARY, 'project-'));
  made.push(folder);
  return folder;
}

/** An App in a folder of its own that prints nothing. */
export function newApp(props: AppProps = {}): App {
  return new App({ project: newProject(), quiet: true, ...props });
}

/** Every file and folder below a folder: texts by path, folders as `undefined`. */
export function filesIn(folder: string): Record<string, string | undefined> {
  const found: Record<string, string | undefined> = {};
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(folder, name);
    found[name.split(path.sep).join('/')] = fs.statSync(file).isDirectory() ? undefined : fs.readFileSync(file, 'utf8');
  }
  return found;
}

/** Writes files below a folder. */
export function put(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}
