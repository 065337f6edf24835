import * as fs from 'node:fs';
import * as path from 'node:path';
import * as ts from 'typescript';

/** What a file names in any of the ways in which a file can lead to another. */
export interface Reference {
  /** Undefined when it is computed. */
  readonly target: string | undefined;
  readonly line: number;
}

export function parseSource(file: string, text: string = fs.readFileSync(file, 'utf8')): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
}

/** Imports, re-exports, types of other files, `require` and `import()`, and references in comments. */
export function referencesOf(source: ts.SourceFile): Reference[] {
  const found: Reference[] = [];
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  const add = (node: ts.Node, target: ts.Node | undefined): void => {
    const text = target !== undefined && ts.isStringLiteralLike(target) ? target.text : undefined;
    found.push({ target: text, line: lineAt(node.getStart(source)) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)) {
      add(node, node.moduleSpecifier);
    } else if (ts.isExternalModuleReference(node)) {
      add(node, node.expression);
    } else if (ts.isImportTypeNode(node)) {
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined);
    } else if (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name)) {
      add(node, node.name);
    } else if (ts.isCallExpression(node) && loads(node.expression)) {
      add(node, node.arguments[0]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const { fileName, pos } of [...source.referencedFiles, ...source.typeReferenceDirectives]) {
    found.push({ target: fileName, line: lineAt(pos) });
  }
  return found;
}

/** `import(...)`, `require(...)`, `require.resolve(...)`, `module.require(...)`. */
function loads(callee: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(callee)) {
    return (
      callee.name.text === 'require' || (ts.isIdentifier(callee.expression) && callee.expression.text === 'require')
    );
  }
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}

/** Lines that make a stack or derive a class from one, also under another name. */
export function stackMakers(source: ts.SourceFile): number[] {
  const names = new Set(['TerraformStack']);
  const lines: number[] = [];
  const isStack = (node: ts.Expression): boolean =>
    ts.isPropertyAccessExpression(node) ? names.has(node.name.text) : ts.isIdentifier(node) && names.has(node.text);
  const visit = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node) && node.propertyName !== undefined && names.has(node.propertyName.text)) {
      names.add(node.name.text);
    } else if (
      ts.isVariableDeclaration(node) &&
      node.initializer &&
      isStack(node.initializer) &&
      ts.isIdentifier(node.name)
    ) {
      names.add(node.name.text);
    } else if (
      (ts.isNewExpression(node) && isStack(node.expression)) ||
      (ts.isHeritageClause(node) &&
        node.token === ts.SyntaxKind.ExtendsKeyword &&
        !ts.isInterfaceDeclaration(node.parent) &&
        node.types.some(({ expression }) => isStack(expression)))
    ) {
      lines.push(source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

/** The file that a relative target means, or undefined if there is none. */
export function resolveRelative(from: string, target: string): string | undefined {
  const base = path.resolve(path.dirname(from), target);
  const candidates = [base, `${base}.ts`, `${base}.d.ts`, base.replace(/\.js$/, '.ts'), path.join(base, 'index.ts')];
  return candidates.find((file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile());
}

/** Files below a folder whose name ends as given, sorted. */
export function filesBelow(folder: string, ending: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
