import * as fs from 'fs';
import * as path from 'path';

const TEMPORARY = path.resolve(__dirname, '../../.tmp');

/** What a finished run leaves in its state folder. */
export const STATE = ['.gitignore', 'cache.json', 'index.json'];

/** A new folder for one test. */
export function temporaryFolder(): string {
  fs.mkdirSync(TEMPORARY, { recursive: true });
  return fs.mkdtempSync(path.join(TEMPORARY, 'write-'));
}

/** Puts files below a folder. */
export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
}

/** Every file below a folder with its text, and every empty folder as `name/`; without the state folder. */
export function tree(folder: string): Record<string, string> {
  const found: [string, string][] = [];
  const walk = (below: string): void => {
    const entries = fs.readdirSync(path.join(folder, below), { withFileTypes: true });
    if (entries.length === 0 && below !== '') {
      found.push([`${below}/`, '']);
    }
    for (const entry of entries) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        if (name !== '.cloudserve') {
          walk(name);
        }
      } else {
        const file = path.join(folder, name);
        found.push([name, entry.isSymbolicLink() ? `-> ${fs.readlinkSync(file)}` : fs.readFileSync(file, 'utf8')]);
      }
    }
  };
  walk('');
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}
