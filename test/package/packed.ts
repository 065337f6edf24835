import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');

/** The package as its users get it. */
export interface Packed {
  /** Folder of its own; projects in it find the package and what it declares to need. */
  readonly folder: string;
  /** The installed package. */
  readonly installed: string;
  /** What the tarball has, sorted. */
  readonly files: string[];
  readonly packedSize: number;
  readonly unpackedSize: number;
}

/** Compiles a copy of the sources, packs it, and installs the tarball beside links to what it declares to need. */
export function packAndInstall(): Packed {
  const folder = temporaryFolder('package-');
  const source = path.join(folder, 'source');
  const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const given = (manifest.files as string[]).filter((file) => !/^(build|lib)\//.test(file));
  for (const name of ['package.json', 'tsconfig.json', 'README.md', 'LICENSE', 'lib', 'imports', ...given]) {
    fs.cpSync(path.join(ROOT, name), path.join(source, name), { recursive: true });
  }
  compile(source);
  const [packed] = JSON.parse(run(source, 'npm', 'pack', '--ignore-scripts', '--json'));

  // A project of its own: without it, Node would take this repository's build for the package, since it has the name.
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const modules = path.join(folder, 'node_modules');
  const installed = path.join(modules, manifest.name);
  fs.mkdirSync(installed, { recursive: true });
  run(source, 'tar', '-xzf', packed.filename, '-C', installed, '--strip-components=1');
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    fs.symlinkSync(path.join(ROOT, 'node_modules', name), path.join(modules, name));
  }
  const files = (packed.files as { path: string }[]).map((file) => file.path).sort();
  return { folder, installed, files, packedSize: packed.size, unpackedSize: packed.unpackedSize };
}

/** An empty folder of a test's own. */
export function temporaryFolder(prefix: string): string {
  const above = path.join(ROOT, 'test/.tmp');
  fs.mkdirSync(above, { recursive: true });
  return fs.mkdtempSync(path.join(above, prefix));
}

/** As the build does, but only bindings that `lib` reaches, and unchecked: the build and those who use the types check them. */
function compile(source: string): void {
  const compilerOptions = { noCheck: true, incremental: false, tsBuildInfoFile: null };
  const config = { extends: './tsconfig.json', include: ['lib'], compilerOptions };
  fs.writeFileSync(path.join(source, 'tsconfig.pack.json'), JSON.stringify(config));
  run(source, path.join(ROOT, 'node_modules/.bin/tsc'), '-p', 'tsconfig.pack.json');
  run(source, 'node', 'lib/lazy-index.mjs');
}

function run(cwd: string, program: string, ...words: string[]): string {
  return execFileSync(program, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
