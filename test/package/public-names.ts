import * as path from 'node:path';
import * as ts from 'typescript';
import { parseSource, resolveRelative } from '../architecture/source-file';

/**
 * What an index offers to users, by the file that declares it, sorted: without what is marked `@internal`, which the package's
 * types do not have, and what is passed on from other packages.
 */
export function publicNames(index: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const visit = (file: string): void => {
    const names: string[] = [];
    for (const statement of parseSource(file).statements) {
      if (!ts.isExportDeclaration(statement)) {
        names.push(...(isPublic(statement) ? declaredNames(statement) : []));
      } else if (statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause)) {
        names.push(...(isOurs(statement) ? statement.exportClause.elements.map(({ name }) => name.text) : []));
      } else if (statement.moduleSpecifier !== undefined && ts.isStringLiteral(statement.moduleSpecifier)) {
        visit(resolveRelative(file, statement.moduleSpecifier.text) as string);
      }
    }
    if (names.length > 0) {
      found.set(file, [...new Set(names)].sort());
    }
  };
  visit(path.resolve(index));
  return found;
}

function isOurs({ moduleSpecifier }: ts.ExportDeclaration): boolean {
  return moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier) || moduleSpecifier.text.startsWith('.');
}

function isPublic(statement: ts.Statement): boolean {
  const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isExport);
  return exported === true && !ts.getJSDocTags(statement).some(({ tagName }) => tagName.text === 'internal');
}

function isExport({ kind }: ts.Modifier): boolean {
  return kind === ts.SyntaxKind.ExportKeyword;
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.DeclarationStatement;
  return name === undefined ? [] : [name.text];
}
