import { readFileSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { ROOT } from '../support/paths';

type TypeExpression =
  string | readonly [string, TypeExpression | Record<string, TypeExpression> | readonly TypeExpression[]];

interface Attribute {
  readonly type?: TypeExpression;
  readonly nested_type?: { readonly attributes: Record<string, Attribute>; readonly nesting_mode: string };
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly write_only?: boolean;
}

interface Block {
  readonly attributes?: Record<string, Attribute>;
  readonly block_types?: Record<
    string,
    { readonly block: Block; readonly nesting_mode: string; readonly min_items?: number }
  >;
}

interface ProviderSchema {
  readonly provider: { readonly block: Block };
  readonly resource_schemas?: Record<string, { readonly block: Block }>;
  readonly data_source_schemas?: Record<string, { readonly block: Block }>;
}

type Wanted = 'required' | 'all';

const FOLDER = path.join(ROOT, 'imports/schemas/terraform');

/** Source addresses and versions of providers that there is a schema of, by local name. */
export function requiredProviders(
  wanted: (name: string) => boolean,
): Record<string, { source: string; version: string }> {
  return Object.fromEntries(
    schemas()
      .map(({ address, version }) => ({ path: address.split('/'), version }))
      .filter(({ path: [, , name] }) => wanted(name))
      .map(({ path: [, namespace, name], version }) => [name, { source: `${namespace}/${name}`, version }]),
  );
}

/** A configuration with every resource and data source of every schema, each with only what it must have or with all it can have. */
export function everyType(wanted: Wanted): { configuration: object; resources: string[] } {
  const provider: Record<string, object> = {};
  const resource: Record<string, object> = {};
  const data: Record<string, object> = {};
  for (const { address, schema } of schemas()) {
    provider[address.split('/')[2]] = blockOf(schema.provider.block, wanted);
    for (const [type, { block }] of Object.entries(schema.resource_schemas ?? {})) {
      resource[type] = { one: blockOf(block, wanted) };
    }
    for (const [type, { block }] of Object.entries(schema.data_source_schemas ?? {})) {
      data[type] = { one: blockOf(block, wanted) };
    }
  }
  return {
    configuration: { terraform: { required_providers: requiredProviders(() => true) }, provider, resource, data },
    resources: Object.keys(resource).map((type) => `${type}.one`),
  };
}

function schemas(): { address: string; version: string; schema: ProviderSchema }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const { provider_schemas: held } = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'));
      const version = path.basename(file, '.json').replace(/^.*-/, '');
      return Object.entries(held).map(([address, schema]) => ({ address, version, schema: schema as ProviderSchema }));
    });
}

function blockOf({ attributes, block_types: blocks }: Block, wanted: Wanted): object {
  const given: Record<string, unknown> = attributesOf(attributes ?? {}, wanted);
  for (const [name, { block, nesting_mode: mode, min_items: atLeast }] of Object.entries(blocks ?? {})) {
    if (wanted === 'all' || (atLeast ?? 0) > 0) {
      const inner = blockOf(block, wanted);
      given[name] = mode === 'single' || mode === 'group' ? inner : mode === 'map' ? { key: inner } : [inner];
    }
  }
  return given;
}

function attributesOf(attributes: Record<string, Attribute>, wanted: Wanted): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([, { required, optional, write_only: unkept }]) => required || (wanted === 'all' && optional && !unkept))
      .map(([name, attribute]) => [name, attributeValue(attribute, wanted)]),
  );
}

function attributeValue({ type, nested_type: nested }: Attribute, wanted: Wanted): unknown {
  if (nested === undefined) {
    return valueOf(type ?? 'string');
  }
  const inner = attributesOf(nested.attributes, wanted);
  return nested.nesting_mode === 'single' ? inner : nested.nesting_mode === 'map' ? { key: inner } : [inner];
}

function valueOf(type: TypeExpression): unknown {
  if (typeof type === 'string') {
    return type === 'number' ? 7 : type === 'bool' ? true : 'given';
  }
  const [kind, of] = type;
  switch (kind) {
    case 'map':
      return { key: valueOf(of as TypeExpression) };
    case 'object':
      return Object.fromEntries(Object.entries(of as object).map(([name, inner]) => [name, valueOf(inner)]));
    case 'tuple':
      return (of as readonly TypeExpression[]).map(valueOf);
    default:
      return [valueOf(of as TypeExpression)];
  }
}
