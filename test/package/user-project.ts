import * as fs from 'node:fs';
import * as path from 'node:path';
import * as ts from 'typescript';
import { Packed, ROOT } from './packed';
import { PROGRAMS } from './programs';

/** How a user's project is compiled. */
export interface Flavour {
  readonly name: string;
  readonly type: 'commonjs' | 'module';
  readonly module: ts.ModuleKind;
  readonly moduleResolution: ts.ModuleResolutionKind;
}

/** A project of a user: its programs, compiled in the way of its flavour. */
export interface UserProject {
  readonly folder: string;
  /** What the compiler says of the programs and of our declarations. */
  readonly problems: string[];
  /** How many of our declaration files it has read. */
  readonly declarations: number;
}

export function compileProject(
  { folder: above, installed }: Packed,
  flavour: Flavour,
  programs = PROGRAMS,
): UserProject {
  const { name, type, module, moduleResolution } = flavour;
  const folder = path.join(above, name);
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, type, private: true }));
  for (const [file, text] of Object.entries(programs)) {
    fs.writeFileSync(path.join(folder, file), text);
  }
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module,
    moduleResolution,
    strict: true,
    types: ['node'],
    typeRoots: [path.join(ROOT, 'node_modules/@types')],
  };
  const roots = Object.keys(programs).map((file) => path.join(folder, file));
  const program = ts.createProgram(roots, options, sharingHost(options));
  const ours = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(installed + '/'));
  const checked = [...ours, ...program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder + '/'))];
  const diagnostics = [
    ...program.getOptionsDiagnostics(),
    ...checked.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ];
  program.emit();
  return {
    folder,
    declarations: ours.length,
    problems: diagnostics.map(
      ({ file, messageText }) =>
        `${file ? path.relative(above, file.fileName) : 'options'}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    ),
  };
}

const parsed = new Map<string, ts.SourceFile | undefined>();

/** Reads a declaration file once for all projects: they all use the same large ones. */
function sharingHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (file, how, ...rest) => {
    const format = typeof how === 'object' ? how.impliedNodeFormat : undefined;
    const key = `${file} ${format}`;
    if (!file.endsWith('.d.ts') || !parsed.has(key)) {
      parsed.set(key, read(file, how, ...rest));
    }
    return parsed.get(key);
  };
  return host;
}
