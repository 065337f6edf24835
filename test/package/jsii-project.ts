import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { ROOT, temporaryFolder } from './packed';

/** What jsii makes of a project. */
export interface JsiiResult {
  readonly errors: string[];
  readonly warnings: string[];
  /** What jsii takes, and other languages would get as `any` or as a union: by full name and place. */
  readonly untyped: string[];
  /** Names of the public types that jsii saw. */
  readonly types: string[];
}

interface Named {
  readonly fqn: string;
  readonly name: string;
}

/** Compiles the sources of a folder with jsii, as if its `index.ts` were the entry of a jsii package. */
export async function compileWithJsii(fill: (project: string) => void): Promise<JsiiResult> {
  const project = temporaryFolder('jsii-');
  try {
    const { version, dependencies, peerDependencies } = JSON.parse(
      fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
    );
    const peers = Object.entries(peerDependencies as Record<string, string>);
    const manifest = {
      name: 'cloudserve',
      version,
      description: 'public signatures',
      license: 'Apache-2.0',
      author: { name: 'cloudserve' },
      repository: { type: 'git', url: 'https://example.org/cloudserve.git' },
      main: 'build/lib/index.js',
      types: 'build/lib/index.d.ts',
      dependencies,
      peerDependencies,
      devDependencies: Object.fromEntries(peers.map(([name, range]) => [name, range.replace('^', '')])),
      bundledDependencies: Object.keys(dependencies),
      jsii: { outdir: 'out', targets: {}, tsconfig: 'tsconfig.json', validateTsconfig: 'minimal' },
    };
    const tsconfig = JSON.parse(fs.readFileSync(path.join(ROOT, 'tsconfig.json'), 'utf8'));
    const options = { ...tsconfig.compilerOptions, outDir: 'build', incremental: false, tsBuildInfoFile: undefined };
    fs.writeFileSync(path.join(project, 'package.json'), JSON.stringify(manifest));
    fs.writeFileSync(path.join(project, 'README.md'), 'Public signatures.\n');
    fs.writeFileSync(
      path.join(project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: options, files: ['lib/index.ts'] }),
    );
    fill(project);
    return await compile(project);
  } finally {
    fs.rmSync(project, { recursive: true });
  }
}

async function compile(project: string): Promise<JsiiResult> {
  const output = await new Promise<string>((resolve) => {
    const jsii = path.join(ROOT, 'node_modules/.bin/jsii');
    execFile(jsii, [], { cwd: project, maxBuffer: 1 << 28 }, (_, stdout, stderr) => resolve(stdout + stderr));
  });
  const lines = output.replace(/\x1b\[[0-9;]*m/g, '').split('\n');
  const said = (level: string): string[] => lines.filter((line) => new RegExp(`\\b${level} (JSII|TS)?\\d`).test(line));
  const file = path.join(project, '.jsii');
  const assembly = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : { types: {} };
  const types = Object.values(assembly.types ?? {}) as Named[];
  const errors = said('error');
  return {
    errors: errors.length === 0 && types.length === 0 ? [`jsii made nothing:\n${output}`] : errors,
    warnings: said('warning'),
    untyped: types.flatMap((type) => untypedIn(type, type.fqn)).sort(),
    types: types.map(({ name }) => name).sort(),
  };
}

/** Looks for types of values that are unions or `any`, wherever they stand in a declaration. */
function untypedIn(value: unknown, place: string): string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  if ('union' in value) {
    return [`${place}: a union`];
  }
  if ('primitive' in value && value.primitive === 'any') {
    return [`${place}: any`];
  }
  return Object.values(value).flatMap((part) => {
    const name = typeof part === 'object' && part !== null && 'name' in part ? `${place}.${part.name}` : place;
    return Array.isArray(part)
      ? part.flatMap((item) => untypedIn(item, item?.name === undefined ? place : `${place}.${item.name}`))
      : untypedIn(part, name);
  });
}
