import * as path from 'node:path';
import * as ts from 'typescript';
import { filesBelow, parseSource, referencesOf, resolveRelative } from './source-file';

/** Compiles the declarations of `lib/` below a folder as the package has them, without what is internal. */
export function writeDeclarations(root: string, outDir: string): void {
  const program = ts.createProgram(filesBelow(path.join(root, 'lib'), '.ts'), {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Node10,
    strict: true,
    declaration: true,
    emitDeclarationOnly: true,
    stripInternal: true,
    rootDir: root,
    outDir,
    types: [],
  });
  program.emit();
}

/** Where declarations of `lib/` below a folder name generated bindings, which are no part of the public interface. */
export function bindingsInSignatures(compiled: string): string[] {
  const bindings = path.join(compiled, 'imports') + path.sep;
  return filesBelow(path.join(compiled, 'lib'), '.d.ts').flatMap((file) =>
    referencesOf(parseSource(file))
      .filter(({ target = '' }) => target.startsWith('.') && resolveRelative(file, target)?.startsWith(bindings))
      .map(({ target, line }) => `${path.relative(compiled, file)}:${line}: '${target}' is in a public signature`),
  );
}
