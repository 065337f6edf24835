import { HelmReleaseSpec } from '../../manifests';
import { Check, Schema } from './schema';
import { schemaFile, schemaFiles } from './schema-files';
import { StructuralChecks } from './structural-checks';
import { Trail } from './trail';

/** What a chart asks of its values, in JSON Schema. */
interface ChartSchema {
  readonly version: string;
  /** Where the chart is published; another repository may have another chart of that name. */
  readonly repositories: readonly string[];
  readonly schema: JsonSchema;
}

type ChartValues = Pick<HelmReleaseSpec, 'chart' | 'repository' | 'version' | 'values'>;

type JsonSchema = Omit<Schema, 'properties' | 'items' | 'additionalProperties' | 'anyOf'> & {
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
};

/** No name that a chart's schema has. */
const ROOT = '/';

/**
 * Checks values against the schema of their chart, where the chart has one, each read and compiled on first use.
 * @internal
 */
export class ChartSchemas {
  private readonly checks = new Map<string, Check>();

  /** What, got, fix, without a path; empty if the values are right or no schema is here. */
  public check({ chart, repository, version, values }: ChartValues): readonly string[] {
    const known = this.find(chart, repository);
    if (known === undefined) {
      return [];
    }
    // Another release may have further values; the types of those that were there stay.
    const closed = minorOf(version) === minorOf(known.version);
    const key = `${chart}\n${closed}`;
    const check = this.checks.get(key) ?? compile(known.schema, closed);
    this.checks.set(key, check);
    const at = new Trail(`chart ${chart} ${known.version}`, 'value');
    check(values, at);
    return at.problems;
  }

  private find(chart: string, repository: string): ChartSchema | undefined {
    if (!schemaFiles('charts').includes(chart)) {
      return undefined;
    }
    const known = schemaFile('charts', chart) as ChartSchema;
    return known.repositories.includes(repository.replace(/\/$/, '')) ? known : undefined;
  }
}

function compile(schema: JsonSchema, closed: boolean): Check {
  const definitions = Object.entries({ ...schema.definitions, ...schema.$defs, [ROOT]: schema });
  const structural = definitions.map(([name, part]) => [name, toStructural(part, closed)]);
  return new StructuralChecks({ definitions: Object.fromEntries(structural), lenient: true }).definition(ROOT);
}

/**
 * The same in the words of Kubernetes, where an object is closed unless it says otherwise. What must be there is left out: Helm puts values over
 * the chart's own, which are not known here; and null takes one of those away.
 */
function toStructural(schema: JsonSchema, closed: boolean): Schema {
  const {
    $ref,
    type,
    enum: choices,
    pattern,
    minimum,
    maximum,
    properties,
    items,
    additionalProperties,
    anyOf,
  } = schema;
  if ($ref !== undefined) {
    return { $ref: $ref.replace(/^#\/\$defs\//, '#/definitions/') };
  }
  const others = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const open = others === undefined && !(closed && additionalProperties === false);
  return {
    type,
    enum: choices,
    pattern,
    minimum,
    maximum,
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, part]) => [name, toStructural(part, closed)]),
          ),
        }),
    ...(items === undefined ? {} : { items: toStructural(items, closed) }),
    ...(others === undefined ? {} : { additionalProperties: toStructural(others, closed) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map((branch) => toStructural(branch, closed)) }),
    ...(open ? { 'x-kubernetes-preserve-unknown-fields': true } : {}),
  };
}

/** `v1.21.1` is of `1.21`. */
function minorOf(version: string): string {
  return version.replace(/^v/, '').split('.').slice(0, 2).join('.');
}
