import * as fs from 'fs';
import * as path from 'path';
import { transformSync } from '@swc/core';

const TEMPORARY = path.resolve(__dirname, '../../.tmp');

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

/** Compiles the write step into a folder, so that child processes can run it, and returns the module's path. */
export function compileWriteStep(into: string): string {
  const source = path.resolve(__dirname, '../../../lib/delivery/write');
  for (const file of fs.readdirSync(source).filter((name) => name.endsWith('.ts'))) {
    const { code } = transformSync(fs.readFileSync(path.join(source, file), 'utf8'), {
      filename: file,
      module: { type: 'commonjs', noInterop: true },
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    });
    fs.writeFileSync(path.join(into, file.replace(/\.ts$/, '.js')), code);
  }
  return path.join(into, 'write-outputs.js');
}
