import * as path from 'node:path';
import { stringify } from 'yaml';
import { ManifestDiff, ManifestDiffOptions } from '../../../lib';
import { newProject, put } from '../../support/project';

/** An object of Kubernetes, or any other content of a file. */
export type Content = Record<string, unknown>;

/** An object of a kind, by `apiVersion` and kind. */
export function object(
  type: string,
  name: string,
  fields: Content = {},
  namespace: string | undefined = 'shop',
): Content {
  const at = type.lastIndexOf('/');
  const metadata = { name, ...(namespace === '' ? {} : { namespace }), ...(fields.metadata as object | undefined) };
  return { apiVersion: type.slice(0, at), kind: type.slice(at + 1), ...fields, metadata };
}

/** Compares a working copy with a synthesis; each is files by path below a cluster's folder. */
export function compared(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  options: ManifestDiffOptions = {},
): ManifestDiff {
  const folder = newProject();
  write(path.join(folder, 'old'), before);
  write(path.join(folder, 'new'), after);
  return ManifestDiff.between(path.join(folder, 'old'), path.join(folder, 'new'), options);
}

function write(folder: string, files: Record<string, unknown>): void {
  // A cluster that has nothing but this is one too, so that the other side may lose its only object.
  put(folder, { 'lab/00-crds/none/README.yaml': '' });
  for (const [name, content] of Object.entries(files)) {
    put(folder, { [`lab/${name}`]: typeof content === 'string' ? content : stringify(content) });
  }
}

/** What is dangerous when one object becomes another or goes. */
export function dangersOf(before: Content, after: Content | undefined, file = '40-data/db/object.yaml'): string[] {
  const { changes } = compared({ [file]: before }, after === undefined ? {} : { [file]: after });
  return changes.flatMap(({ dangers }) => dangers.map(({ reason }) => reason));
}

/** Fields of the only object that differs, as `path: before -> after`. */
export function fieldsOf(before: Content, after: Content): string[] {
  const { changes } = compared({ '50-apps/web/a.yaml': before }, { '50-apps/web/a.yaml': after });
  return changes.flatMap(({ fields }) =>
    fields.map((field) => `${field.path}: ${field.before ?? 'none'} -> ${field.after ?? 'none'}`),
  );
}

/** What becomes of which object. */
export function told(diff: ManifestDiff): string[] {
  return diff.changes.map(
    ({ change, label, renamedFrom }) => `${change} ${label}${renamedFrom === undefined ? '' : ` from ${renamedFrom}`}`,
  );
}
