import { JsonObject } from './schema';
import { schemaFile, schemaFiles } from './schema-files';

/** @internal */
export type TerraformType = string | readonly [string, TerraformType | Readonly<Record<string, TerraformType>>];

/** @internal */
export interface AttributeSchema {
  readonly type?: TerraformType;
  readonly nested_type?: {
    readonly attributes: Readonly<Record<string, AttributeSchema>>;
    readonly nesting_mode: string;
  };
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  readonly write_only?: boolean;
}

/** @internal */
export interface BlockSchema {
  readonly attributes?: Readonly<Record<string, AttributeSchema>>;
  readonly block_types?: Readonly<Record<string, NestedBlockSchema>>;
}

/** @internal */
export interface NestedBlockSchema {
  readonly nesting_mode: string;
  readonly block: BlockSchema;
  readonly min_items?: number;
  readonly max_items?: number;
}

/** @internal */
export interface ProviderSchema {
  readonly provider?: { readonly block: BlockSchema };
  readonly resource_schemas?: Readonly<Record<string, { readonly block: BlockSchema }>>;
  readonly data_source_schemas?: Readonly<Record<string, { readonly block: BlockSchema }>>;
}

/**
 * Schema of one provider, and the version that it was taken from.
 * @internal
 */
export interface ProviderData {
  readonly source: string;
  /** Undefined if the data does not say. */
  readonly version?: string;
  readonly schema: ProviderSchema;
}

const REGISTRY = 'registry.terraform.io';
const BUILTIN_SOURCE = 'terraform.io/builtin/terraform';

/** What `terraform` itself brings, of which no schema is published. */
const BUILTIN: ProviderData = {
  source: BUILTIN_SOURCE,
  schema: {
    resource_schemas: {
      terraform_data: {
        block: {
          attributes: {
            id: { type: 'string', computed: true },
            input: { type: 'dynamic', optional: true },
            output: { type: 'dynamic', computed: true },
            triggers_replace: { type: 'dynamic', optional: true },
          },
        },
      },
    },
    data_source_schemas: {
      terraform_remote_state: {
        block: {
          attributes: {
            backend: { type: 'string', required: true },
            config: { type: 'dynamic', optional: true },
            defaults: { type: 'dynamic', optional: true },
            outputs: { type: 'dynamic', computed: true },
            workspace: { type: 'string', optional: true },
          },
        },
      },
    },
  },
};

/**
 * A provider's source in full: `random` and `hashicorp/random` are `registry.terraform.io/hashicorp/random`.
 * @internal
 */
export function fullSource(source: string): string {
  const parts = source.split('/');
  const named = parts.length === 1 ? ['hashicorp', ...parts] : parts;
  return named.length === 2 ? `${REGISTRY}/${named.join('/')}` : source;
}

/**
 * The name of the provider that a type belongs to by default.
 * @internal
 */
export function prefixOf(type: string): string {
  return type.split('_')[0];
}

/**
 * Source that Terraform takes for a provider nobody declared.
 * @internal
 */
export function defaultSource(localName: string): string {
  return localName === 'terraform' ? BUILTIN_SOURCE : `${REGISTRY}/hashicorp/${localName}`;
}

/**
 * Schemas of providers by their full source: those given as extra, and those that come with the package.
 * @internal
 */
export class ProviderDataSet {
  private readonly known = new Map<string, ProviderData | undefined>([[BUILTIN_SOURCE, BUILTIN]]);

  constructor(extra: readonly object[]) {
    for (const document of extra) {
      for (const [source, schema] of Object.entries(providersIn(document))) {
        this.known.set(fullSource(source), { source: fullSource(source), schema: schema as ProviderSchema });
      }
    }
  }

  /** Schema of a provider, of the wanted version if there are several; undefined if there is none. */
  public of(source: string, version?: string): ProviderData | undefined {
    const key = fullSource(source);
    if (!this.known.has(key)) {
      this.known.set(key, undefined);
    }
    return this.known.get(key) ?? this.fromFiles(key, version);
  }

  /** Schema of the provider whose resources begin with `prefix_`, whatever its source. */
  public ofPrefix(prefix: string): ProviderData | undefined {
    if (prefix === 'terraform') {
      return BUILTIN;
    }
    const extra = [...this.known.values()].find((data) => data?.source.endsWith(`/${prefix}`) === true);
    const file = filesOf(prefix).at(-1);
    return extra ?? (file === undefined ? undefined : dataIn(file));
  }

  private fromFiles(source: string, version: string | undefined): ProviderData | undefined {
    const candidates = filesOf(source.slice(source.lastIndexOf('/') + 1))
      .map(dataIn)
      .filter((data) => data.source === source);
    return candidates.find((data) => data.version === version) ?? candidates.at(-1);
  }
}

interface SchemaFile {
  readonly name: string;
  readonly version: string;
}

function filesOf(provider: string): SchemaFile[] {
  return schemaFiles('terraform')
    .map((name) => ({ name, match: /^(.+?)-(\d+\.\d+\.\d+.*)$/.exec(name) }))
    .filter(({ match }) => match?.[1] === provider)
    .map(({ name, match }) => ({ name, version: match?.[2] ?? '' }));
}

function dataIn(file: SchemaFile): ProviderData {
  const [[source, schema]] = Object.entries(providersIn(schemaFile('terraform', file.name) as object));
  return { source: fullSource(source), version: file.version, schema: schema as ProviderSchema };
}

function providersIn(document: object): JsonObject {
  const { provider_schemas: providers } = document as { provider_schemas?: JsonObject };
  if (providers === undefined) {
    throw new Error(
      "provider schemas must be in the form of 'terraform providers schema -json', got no 'provider_schemas'; write them with that command",
    );
  }
  return providers;
}
