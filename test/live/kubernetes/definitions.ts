import { readFileSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { parse } from 'yaml';
import { eckSchemas } from '../../../lib/delivery/schemas/eck-schemas';
import { ApiServer, identityOf } from '../support/api-server';
import { ROOT } from '../support/paths';
import { until } from '../support/until';
import { refusals } from './convergence';

const DEFINITIONS = path.join(ROOT, 'imports/schemas/crds');

/** A CustomResourceDefinition. */
export interface Definition {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly group: string;
    readonly names: { readonly kind: string; readonly plural: string };
    readonly versions: readonly { readonly name: string; readonly served: boolean }[];
  };
}

/** `<group>/<kind>` of an object. */
export function kindOf(document: string): string {
  const { apiVersion, kind } = identityOf(document);
  return `${apiVersion.split('/')[0]}/${kind}`;
}

/** The definitions that a project brings (a folder of our schema sources without its version, or `eck`), only those of the kinds named. */
export function definitionsOf(project: string, kinds: ReadonlySet<string>): Definition[] {
  if (project === 'eck') {
    return eckDefinitions().filter(({ spec }) => kinds.has(`${spec.group}/${spec.names.kind}`));
  }
  const folders = readdirSync(DEFINITIONS).filter((folder) => folder.replace(/-v?\d[\d.]*$/, '') === project);
  if (folders.length === 0) {
    throw new Error(`definitions of '${project}' must be in ${path.relative(ROOT, DEFINITIONS)}, got none`);
  }
  return folders
    .flatMap((folder) =>
      readdirSync(path.join(DEFINITIONS, folder)).map((file) => path.join(DEFINITIONS, folder, file)),
    )
    .sort()
    .map((file) => parse(readFileSync(file, 'utf8')) as Definition)
    .filter(({ spec }) => kinds.has(`${spec.group}/${spec.names.kind}`));
}

/** Makes the server know kinds of objects. */
export async function establish(api: ApiServer, definitions: readonly Definition[]): Promise<void> {
  const refused = await refusals(
    api,
    definitions.map((definition) => JSON.stringify(definition)),
  );
  if (refused.length > 0) {
    throw new Error(`definitions must be accepted, got:\n${refused.join('\n')}`);
  }
  await served(api, definitions);
}

/** Waits until the kinds of definitions that were applied answer. */
export async function served(api: ApiServer, definitions: readonly Definition[]): Promise<void> {
  for (const { apiVersion, kind, metadata, spec } of definitions) {
    await until(`${metadata.name} to be served`, async () => {
      const conditions = (await api.read({ apiVersion, kind, metadata }))?.status?.conditions as
        Condition[] | undefined;
      return conditions?.some(({ type, status }) => type === 'Established' && status === 'True');
    });
    for (const { name } of spec.versions.filter(({ served }) => served)) {
      await until(`${metadata.name} ${name} to answer`, () => api.serves(spec.group, name, spec.names.plural));
    }
  }
}

/** A document with one change. */
export function changed(document: string, change: (object: any) => void): string {
  const object = parse(document);
  change(object);
  return JSON.stringify(object);
}

interface Condition {
  readonly type: string;
  readonly status: string;
}

/** Definitions of Elastic's kinds, out of the schemas of our own. */
function eckDefinitions(): Definition[] {
  return Object.entries(eckSchemas()).flatMap(([group, kinds]) =>
    Object.entries(kinds).map(([name, schema]) => {
      const [version, kind] = name.split('/');
      const [plural] = group.split('.').map((word) => (word.endsWith('h') ? `${word}es` : `${word}s`));
      return {
        apiVersion: 'apiextensions.k8s.io/v1',
        kind: 'CustomResourceDefinition',
        metadata: { name: `${plural}.${group}` },
        spec: {
          group,
          names: { kind, plural, singular: kind.toLowerCase(), listKind: `${kind}List` },
          scope: 'Namespaced',
          versions: [{ name: version, served: true, storage: true, schema: { openAPIV3Schema: schema } }],
        },
      };
    }),
  );
}
