import { eckSchemas } from './eck-schemas';
import { externalDnsSchemas } from './external-dns-schemas';
import { Check, isJsonObject, Schema } from './schema';
import { schemaFile, schemaFiles } from './schema-files';
import { StructuralChecks } from './structural-checks';
import { closest } from './suggestion';
import { described, quoted, Trail } from './trail';

const CORE_PREFIX = 'core-';
const OBJECT_META = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';
const SECRET_FIELDS: ReadonlySet<string> = new Set(['data', 'stringData']);
const WAY_OUT = "put its CustomResourceDefinition into the same program, or add its schema to 'kindSchemas' of the App";

/**
 * What the schemas say about one Kubernetes object.
 * @internal
 */
export interface SchemaVerdict {
  /** False if no schema here is of the object's API group; then the one problem says so, and the caller decides. */
  readonly known: boolean;
  /** What, got, fix; without a path. Empty if the object is right. */
  readonly problems: readonly string[];
}

/** @internal */
export interface KubernetesSchemasProps {
  /**
   * OpenAPI v3 schemas of further kinds, by `<group>/<version>/<Kind>`; they win over those that come with the package.
   * @default - none
   */
  readonly extra?: Readonly<Record<string, object>>;
}

interface CoreSchemas {
  readonly kinds: Readonly<Record<string, string>>;
  readonly definitions: Readonly<Record<string, Schema>>;
}

/**
 * Checks Kubernetes objects against the schemas of their kinds, each read and compiled on first use.
 * @internal
 */
export class KubernetesSchemas {
  private readonly checks = new Map<string, Check>();
  private readonly extra = new Map<string, Schema>();
  private readonly extraGroups = new Set<string>();
  private core?: { readonly data: CoreSchemas; readonly checks: StructuralChecks };
  private custom?: StructuralChecks;
  private readonly narrow = { ...eckSchemas(), ...externalDnsSchemas() };

  constructor(props: KubernetesSchemasProps = {}) {
    for (const [key, schema] of Object.entries(props.extra ?? {})) {
      const parts = key.split('/');
      if (parts.length !== 3 || parts.includes('') || !isJsonObject(schema)) {
        throw new Error(
          `extra schema must be an object keyed '<group>/<version>/<Kind>', got '${key}'; write the key in that form`,
        );
      }
      this.add(parts[0], parts[1], parts[2], schema as Schema);
    }
  }

  /** Takes the schemas out of a rendered CustomResourceDefinition; any other object is left alone. */
  public learn(crd: unknown): void {
    if (!isJsonObject(crd) || crd.kind !== 'CustomResourceDefinition' || !isJsonObject(crd.spec)) {
      return;
    }
    const { group, names, versions } = crd.spec;
    const kind = isJsonObject(names) ? names.kind : undefined;
    if (typeof group !== 'string' || typeof kind !== 'string' || !Array.isArray(versions)) {
      return;
    }
    for (const version of versions as unknown[]) {
      if (!isJsonObject(version) || typeof version.name !== 'string' || !isJsonObject(version.schema)) {
        continue;
      }
      if (isJsonObject(version.schema.openAPIV3Schema)) {
        this.add(group, version.name, kind, version.schema.openAPIV3Schema as Schema);
      }
    }
  }

  /** Checks one rendered object. */
  public check(object: unknown): SchemaVerdict {
    if (!isJsonObject(object)) {
      return refused(`a Kubernetes object must be an object, got ${described(object)}; give it apiVersion and kind`);
    }
    const { apiVersion, kind } = object;
    if (typeof apiVersion !== 'string' || typeof kind !== 'string' || apiVersion === '' || kind === '') {
      const missing = typeof apiVersion !== 'string' || apiVersion === '' ? 'apiVersion' : 'kind';
      return refused(
        `field '${missing}' must be a string that is not empty, got ${described(object[missing])}; set it`,
      );
    }
    const key = `${apiVersion}/${kind}`;
    let check = this.checks.get(key);
    if (check === undefined) {
      check = this.find(apiVersion, kind);
      if (check === undefined) {
        return this.unknownKind(apiVersion, kind);
      }
      this.checks.set(key, check);
    }
    const at = new Trail(`${kind} ${apiVersion}`, 'field', key === 'v1/Secret' ? SECRET_FIELDS : undefined);
    check(object, at);
    return { known: true, problems: at.problems };
  }

  private add(group: string, version: string, kind: string, schema: Schema): void {
    const key = `${group}/${version}/${kind}`;
    this.extra.set(key, schema);
    this.extraGroups.add(group);
    this.checks.delete(key);
  }

  private find(apiVersion: string, kind: string): Check | undefined {
    const key = `${apiVersion}/${kind}`;
    const { group, version } = partsOf(apiVersion);
    const extra = this.extra.get(key);
    if (extra !== undefined) {
      return this.customChecks().root(extra);
    }
    const definition = own(this.coreSchemas().data.kinds, key);
    if (definition !== undefined) {
      return this.coreSchemas().checks.definition(definition);
    }
    const schema = own(this.group(group), `${version}/${kind}`);
    return schema === undefined ? undefined : this.customChecks().root(schema);
  }

  /** Schemas of the CRDs of a group that come with the package. */
  private group(group: string): Readonly<Record<string, Schema>> {
    const ours = own(this.narrow, group);
    if (ours !== undefined) {
      return ours;
    }
    return schemaFiles('kubernetes').includes(group) && !group.startsWith(CORE_PREFIX)
      ? (schemaFile('kubernetes', group) as Readonly<Record<string, Schema>>)
      : {};
  }

  private coreSchemas(): { readonly data: CoreSchemas; readonly checks: StructuralChecks } {
    if (this.core === undefined) {
      const file = schemaFiles('kubernetes')
        .filter((name) => name.startsWith(CORE_PREFIX))
        .at(-1);
      if (file === undefined) {
        throw new Error(
          "no schema data of the built-in kinds, got no file 'core-*.json'; make it with 'npm run imports'",
        );
      }
      const data = schemaFile('kubernetes', file) as CoreSchemas;
      this.core = { data, checks: new StructuralChecks({ definitions: data.definitions, lenient: true }) };
    }
    return this.core;
  }

  private customChecks(): StructuralChecks {
    this.custom ??= new StructuralChecks({
      metadata: this.coreSchemas().checks.definition(OBJECT_META),
      lenient: false,
    });
    return this.custom;
  }

  private unknownKind(apiVersion: string, kind: string): SchemaVerdict {
    const { group } = partsOf(apiVersion);
    const inGroup = this.kindsOf(group);
    const what = `kind '${kind}' of '${apiVersion}' has no schema here`;
    if (inGroup.length === 0) {
      const meant = closest(group, this.groups());
      return {
        known: false,
        problems: [`${what}; ${meant === undefined ? WAY_OUT : `did you mean group '${meant}'?`}`],
      };
    }
    const versions = inGroup.filter((known) => known.kind === kind).map((known) => known.apiVersion);
    if (versions.length > 0) {
      return refused(`${what}, got a version other than ${quoted(versions)}; use that one`);
    }
    const same = inGroup.filter((known) => known.apiVersion === apiVersion).map((known) => known.kind);
    const meant = closest(kind, same);
    return refused(`${what}; ${meant === undefined ? WAY_OUT : `did you mean '${meant}'?`}`);
  }

  private kindsOf(group: string): { readonly apiVersion: string; readonly kind: string }[] {
    const keys = [
      ...Object.keys(this.coreSchemas().data.kinds),
      ...Object.keys(this.group(group)).map((key) => `${group}/${key}`),
      ...this.extra.keys(),
    ];
    return keys
      .map((key) => ({ apiVersion: key.slice(0, key.lastIndexOf('/')), kind: key.slice(key.lastIndexOf('/') + 1) }))
      .filter((known) => partsOf(known.apiVersion).group === group);
  }

  private groups(): Set<string> {
    const builtIn = Object.keys(this.coreSchemas().data.kinds).map(
      (key) => partsOf(key.slice(0, key.lastIndexOf('/'))).group,
    );
    const crds = schemaFiles('kubernetes').filter((name) => !name.startsWith(CORE_PREFIX));
    return new Set(
      [...builtIn, ...crds, ...Object.keys(this.narrow), ...this.extraGroups].filter((group) => group !== ''),
    );
  }
}

function refused(problem: string): SchemaVerdict {
  return { known: true, problems: [problem] };
}

function partsOf(apiVersion: string): { readonly group: string; readonly version: string } {
  const slash = apiVersion.indexOf('/');
  return slash < 0
    ? { group: '', version: apiVersion }
    : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
