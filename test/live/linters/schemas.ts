import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { Definition, definitionsOf } from '../kubernetes/definitions';
import { DEFINITIONS_OF_CHARTS, OF_ENGINES } from '../kubernetes/charts';

/** Minor of Kubernetes whose own kinds are checked. */
const CORE = 'v1.35.0-local-strict';

type Json = Record<string, unknown>;

/** Writes the schemas that kubeconform reads: Kubernetes' own kinds out of a Python package, and those of the definitions in this repository. */
export function writeSchemas(venv: string, folder: string, kinds: ReadonlySet<string>): void {
  mkdirSync(folder, { recursive: true });
  const python = readdirSync(path.join(venv, 'lib')).find((name) => name.startsWith('python')) ?? 'python3';
  const core = path.join(venv, 'lib', python, 'site-packages/kubernetes_validate/kubernetes-json-schema', CORE);
  for (const file of readdirSync(core)) {
    const schema = JSON.parse(
      readFileSync(path.join(core, file), 'utf8').replaceAll('"/api/_definitions.json', '"_definitions.json'),
    ) as Json;
    delete schema.$id;
    writeFileSync(path.join(folder, file), JSON.stringify(schema));
  }
  const projects = [
    ...Object.values(DEFINITIONS_OF_CHARTS).flat(),
    ...Object.values(OF_ENGINES).flatMap(({ definitions }) => definitions),
    'k3s-helm-controller',
    'external-snapshotter',
    'gateway-api',
  ];
  for (const definition of projects.flatMap((project) => definitionsOf(project, kinds))) {
    writeDefinition(folder, definition);
  }
}

function writeDefinition(folder: string, { spec }: Definition): void {
  const { versions } = spec as unknown as { readonly versions: { name: string; schema: { openAPIV3Schema: Json } }[] };
  for (const { name, schema } of versions) {
    const { properties, ...rest } = schema.openAPIV3Schema;
    const anything = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
    const text = { type: 'string' };
    const whole = {
      ...rest,
      properties: { apiVersion: text, kind: text, ...(properties as Json), metadata: anything },
    };
    const file = `${spec.names.kind.toLowerCase()}-${spec.group}-${name}.json`;
    writeFileSync(path.join(folder, file), JSON.stringify(closed(whole)));
  }
}

/** A schema as JSON Schema has it: what is not named is refused, as a server does with strict fields. */
function closed(schema: Json): Json {
  if (schema['x-kubernetes-int-or-string'] === true) {
    return {};
  }
  const { properties, additionalProperties, items } = schema as { [key: string]: Json | undefined };
  const nested = (kept: Json): Json =>
    Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, closed(value as Json)]));
  const open = schema['x-kubernetes-preserve-unknown-fields'] === true || properties === undefined;
  const { type, nullable, ...rest } = schema;
  delete rest.format;
  return {
    ...rest,
    ...(type === undefined ? {} : { type: nullable === true ? [type, 'null'] : type }),
    ...(properties === undefined ? {} : { properties: nested(properties) }),
    ...(open || additionalProperties !== undefined ? {} : { additionalProperties: false }),
    ...(typeof additionalProperties === 'object' ? { additionalProperties: closed(additionalProperties) } : {}),
    ...(items === undefined ? {} : { items: closed(items) }),
  };
}
