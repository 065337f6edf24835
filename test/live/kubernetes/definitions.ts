import { readFileSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { ApiServer, identityOf } from '../support/api-server';
import { ROOT } from '../support/paths';
import { until } from '../support/until';
import { refusals } from './convergence';

const DEFINITIONS = path.join(ROOT, 'imports/schemas/crds');

/** Kinds whose objects live in a namespace that their operator makes. */
const NAMESPACES_OF_OTHERS: Record<string, string> = { 'management.cattle.io/Project': 'local' };

/** Makes the server know the kinds of objects, out of the definitions that our schemas are made of, and what their operators bring. */
export async function bring(api: ApiServer, documents: readonly string[]): Promise<void> {
  const kinds = new Set(documents.map(kindOf));
  const definitions = allDefinitions().filter(({ spec }) => kinds.has(`${spec.group}/${spec.names.kind}`));
  const namespaces = Object.entries(NAMESPACES_OF_OTHERS)
    .filter(([kind]) => kinds.has(kind))
    .map(([, name]) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }));
  const needed = [...definitions, ...namespaces].map((object) => JSON.stringify(object));
  const refused = await refusals(api, needed);
  if (refused.length > 0) {
    throw new Error(`definitions must be accepted, got:\n${refused.join('\n')}`);
  }
  for (const { apiVersion, kind, metadata } of definitions) {
    await until(`${metadata.name} to be served`, async () => {
      const conditions = (await api.read({ apiVersion, kind, metadata }))?.status?.conditions as
        Condition[] | undefined;
      return conditions?.some(({ type, status }) => type === 'Established' && status === 'True');
    });
  }
}

interface Condition {
  readonly type: string;
  readonly status: string;
}

interface Definition {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: { readonly group: string; readonly names: { readonly kind: string } };
}

function allDefinitions(): Definition[] {
  return readdirSync(DEFINITIONS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => parseAllDocuments(readFileSync(path.join(DEFINITIONS, file), 'utf8')))
    .map((document) => document.toJS() as Definition | null)
    .filter((definition) => definition !== null);
}

function kindOf(document: string): string {
  const { apiVersion, kind } = identityOf(document);
  return `${apiVersion.split('/')[0]}/${kind}`;
}

/** A document with one change. */
export function changed(document: string, change: (object: any) => void): string {
  const object = parse(document);
  change(object);
  return JSON.stringify(object);
}
