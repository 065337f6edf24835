import { byCodeUnit } from '../../core/names';
import { Problem } from '../../core/problem';
import { prefixOf, BlockSchema, defaultSource, fullSource, ProviderData, ProviderDataSet } from './provider-data';
import { isJsonObject, JsonObject } from './schema';
import { closest } from './suggestion';
import { checkBlock } from './terraform-block';
import { within } from './terraform-value';
import { described, Trail } from './trail';

const DATA_META: ReadonlySet<string> = new Set(['depends_on', 'count', 'for_each', 'provider', 'lifecycle']);
const RESOURCE_META: ReadonlySet<string> = new Set([...DATA_META, 'provisioner', 'connection']);
const PROVIDER_META: ReadonlySet<string> = new Set(['alias', 'version']);
const LIFECYCLE: readonly string[] = [
  'create_before_destroy',
  'ignore_changes',
  'postcondition',
  'precondition',
  'prevent_destroy',
  'replace_triggered_by',
];

/**
 * A synthesized stack, as `TerraformStack.toTerraform()` gives it.
 * @internal
 */
export interface TerraformJson {
  readonly [section: string]: unknown;
}

/**
 * What the schemas say about one stack.
 * @internal
 */
export interface TerraformVerdict {
  /** Sorted by path and message. */
  readonly problems: readonly Problem[];
  /** Sources of providers that no schema here is of: nothing of theirs was checked. */
  readonly unknownProviders: readonly string[];
}

interface Requirement {
  readonly source: string;
  readonly version?: string;
}

/**
 * The check of one stack.
 * @internal
 */
export class StackCheck {
  private readonly problems: Problem[] = [];
  private readonly unknown = new Set<string>();
  private readonly providers = new Map<string, ProviderData | undefined>();
  private readonly requirements: ReadonlyMap<string, Requirement>;
  private readonly stackName: string;

  constructor(
    private readonly stack: TerraformJson,
    private readonly data: ProviderDataSet,
  ) {
    this.requirements = requirementsOf(stack);
    const comment = isJsonObject(stack['//']) ? stack['//'] : {};
    const name = isJsonObject(comment.metadata) ? comment.metadata.stackName : undefined;
    this.stackName = typeof name === 'string' ? name : '';
  }

  public verdict(): TerraformVerdict {
    for (const name of this.requirements.keys()) {
      this.provider(name);
    }
    this.checkProviderBlocks();
    this.checkElements('resource', RESOURCE_META);
    this.checkElements('data', DATA_META);
    const problems = this.problems.sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.message, b.message));
    return { problems, unknownProviders: [...this.unknown].sort(byCodeUnit) };
  }

  /** Schema of a provider by its name in this stack; undefined if nothing of it can be checked. */
  private provider(localName: string): ProviderData | undefined {
    if (!this.providers.has(localName)) {
      const { source, version } = this.requirements.get(localName) ?? { source: defaultSource(localName) };
      const exact = /^\s*=?\s*v?(\d+\.\d+\.\d+\S*)\s*$/.exec(version ?? '')?.[1];
      let data = this.data.of(source, exact);
      if (data === undefined) {
        this.unknown.add(fullSource(source));
      } else if (exact !== undefined && data.version !== undefined && data.version !== exact) {
        const message = `provider '${localName}' has no schema here for its version, got ${exact} where the schema is of ${data.version}; pin ${data.version}, or add the schema of ${exact} to 'providerSchemas' of the App`;
        this.problems.push({ path: this.pathOf(undefined, `provider.${localName}`), message });
        data = undefined;
      }
      this.providers.set(localName, data);
    }
    return this.providers.get(localName);
  }

  private checkProviderBlocks(): void {
    const { provider: section } = this.stack;
    for (const [name, body] of Object.entries(isJsonObject(section) ? section : {})) {
      const block = this.provider(name)?.schema.provider?.block;
      if (block === undefined) {
        continue;
      }
      for (const one of Array.isArray(body) ? (body as unknown[]) : [body]) {
        const alias = isJsonObject(one) && typeof one.alias === 'string' ? `.${one.alias}` : '';
        this.checkBody(one, block, `provider ${name}`, `provider.${name}${alias}`, PROVIDER_META);
      }
    }
  }

  private checkElements(section: 'resource' | 'data', meta: ReadonlySet<string>): void {
    const types = this.stack[section];
    for (const [type, elements] of Object.entries(isJsonObject(types) ? types : {})) {
      for (const [id, element] of Object.entries(isJsonObject(elements) ? elements : {})) {
        this.checkElement(section, type, id, element, meta);
      }
    }
  }

  private checkElement(
    section: 'resource' | 'data',
    type: string,
    id: string,
    element: unknown,
    meta: ReadonlySet<string>,
  ): void {
    const chosen = isJsonObject(element) && typeof element.provider === 'string' ? element.provider : prefixOf(type);
    const provider = this.provider(chosen.split('.')[0]);
    if (provider === undefined) {
      return;
    }
    const fallback = section === 'data' ? `data.${type}.${id}` : `${type}.${id}`;
    const schemas = (section === 'data' ? provider.schema.data_source_schemas : provider.schema.resource_schemas) ?? {};
    if (!Object.hasOwn(schemas, type)) {
      const noun = section === 'data' ? 'data source' : 'resource type';
      const meant = closest(type, Object.keys(schemas));
      const fix =
        meant === undefined ? "add its provider's schema to 'providerSchemas' of the App" : `did you mean '${meant}'?`;
      const message = `unknown ${noun} '${type}', the schema of ${versioned(provider)} here has none of that name; ${fix}`;
      this.problems.push({ path: this.pathOf(element, fallback), message });
      return;
    }
    const { block } = schemas[type];
    this.checkBody(element, block, type, fallback, meta);
    if (isJsonObject(element) && isJsonObject(element.lifecycle)) {
      this.checkLifecycle(element.lifecycle, block, type, this.pathOf(element, fallback));
    }
  }

  private checkBody(
    body: unknown,
    block: BlockSchema,
    subject: string,
    fallback: string,
    meta: ReadonlySet<string>,
  ): void {
    const path = this.pathOf(body, fallback);
    if (!isJsonObject(body)) {
      this.problems.push({
        path,
        message: `${subject} must be an object, got ${described(body)}; write it as keys and values`,
      });
      return;
    }
    const at = new Trail(subject, 'argument');
    checkBlock(block, body, at, meta);
    this.take(path, at);
  }

  /** Terraform refuses to ignore changes of an argument that does not exist. */
  private checkLifecycle(lifecycle: JsonObject, block: BlockSchema, type: string, path: string): void {
    const at = new Trail(type, 'argument');
    within('lifecycle', at, () => {
      for (const key of Object.keys(lifecycle)) {
        if (!LIFECYCLE.includes(key)) {
          at.unknownMember(key, () => LIFECYCLE);
        }
      }
      const names = [...Object.keys(block.attributes ?? {}), ...Object.keys(block.block_types ?? {})];
      const ignored = lifecycle.ignore_changes;
      within('ignore_changes', at, () => {
        for (const entry of Array.isArray(ignored) ? (ignored as unknown[]) : []) {
          const name = /^[\w-]+/.exec(String(entry))?.[0] ?? '';
          if (!names.includes(name)) {
            const meant = closest(name, names);
            at.reject(
              entry,
              () => `must name arguments of ${type}`,
              () => (meant === undefined ? 'remove it' : `did you mean '${meant}'?`),
            );
          }
        }
      });
    });
    this.take(path, at);
  }

  private take(path: string, at: Trail): void {
    this.problems.push(...at.problems.map((message) => ({ path, message })));
  }

  /** Path of the construct that wrote an element, else its address in this stack. */
  private pathOf(element: unknown, fallback: string): string {
    const comment = isJsonObject(element) ? element['//'] : undefined;
    const metadata = isJsonObject(comment) ? comment.metadata : undefined;
    if (isJsonObject(metadata) && typeof metadata.path === 'string') {
      return metadata.path;
    }
    return this.stackName === '' ? fallback : `${this.stackName}/${fallback}`;
  }
}

function requirementsOf(stack: TerraformJson): Map<string, Requirement> {
  const found = new Map<string, Requirement>();
  const terraform = isJsonObject(stack.terraform) ? stack.terraform : {};
  for (const [name, entry] of Object.entries(
    isJsonObject(terraform.required_providers) ? terraform.required_providers : {},
  )) {
    const { source, version } = isJsonObject(entry) ? entry : { source: undefined, version: entry };
    found.set(name, {
      source: typeof source === 'string' ? source : defaultSource(name),
      version: typeof version === 'string' ? version : undefined,
    });
  }
  return found;
}

function versioned(provider: ProviderData): string {
  const name = provider.source.slice(provider.source.lastIndexOf('/') + 1);
  return provider.version === undefined ? name : `${name} ${provider.version}`;
}
