import { alternativeRules } from './alternatives';
import { itemsCheck, objectCheck, Part } from './object-check';
import { Check, isJsonObject, Schema } from './schema';
import { kindWords, quantityCheck, typeCheck, typesOf } from './type-check';
import { valueRules } from './value-rules';

const REFERENCE = '#/definitions/';
const TEXT: Schema = { type: 'string' };
const INT_OR_STRING: Schema = { 'x-kubernetes-int-or-string': true };

/**
 * How a set of schemas is read.
 * @internal
 */
export interface StructuralOptions {
  readonly definitions?: Readonly<Record<string, Schema>>;
  /** Check of `metadata` at the root and in embedded resources, where a schema may leave it out. */
  readonly metadata?: Check;
  /** As built-in kinds are decoded: null is absence, and an object without listed fields takes any. */
  readonly lenient: boolean;
}

/**
 * Makes checks out of schemas, each part on its first use.
 * @internal
 */
export class StructuralChecks {
  private readonly named = new Map<string, Part>();

  constructor(private readonly options: StructuralOptions) {}

  /** Check of a whole object, which has `apiVersion`, `kind` and `metadata` whether listed or not. */
  public root(schema: Schema): Check {
    return this.compile({ ...schema, 'x-kubernetes-embedded-resource': true, type: 'object' }, true).check;
  }

  /** Check of a definition by its name. */
  public definition(name: string): Check {
    return this.reference(`${REFERENCE}${name}`).check;
  }

  private reference(reference: string): Part {
    let part = this.named.get(reference);
    if (part === undefined) {
      const schema = this.resolved(reference);
      if (schema === undefined) {
        throw new Error(`schema data refers to '${reference}', got no such definition; make it with 'npm run imports'`);
      }
      if (reference.endsWith('.Quantity')) {
        part = { check: quantityCheck };
      } else {
        part = this.compile(reference.endsWith('.IntOrString') ? INT_OR_STRING : schema, true);
      }
      this.named.set(reference, part);
    }
    return part;
  }

  /** @param structural whether the schema says which fields exist, or only what their values must be */
  private compile(schema: Schema, structural: boolean): Part {
    if (schema.$ref !== undefined) {
      return this.reference(schema.$ref);
    }
    const { items } = schema;
    const types = typesOf(schema);
    const nullable = this.options.lenient || schema.nullable === true || types.length === 0 || types.includes('null');
    const rules = valueRules(schema);
    if (items !== undefined) {
      rules.push(itemsCheck(() => this.compile(items, structural)));
    }
    if (types.length === 0 || types.includes('object')) {
      rules.push(...this.memberRules(schema, structural));
    }
    rules.push(...alternativeRules(schema, (branch) => late(() => this.compile(branch, false).check)));
    return together(types, nullable, rules);
  }

  private memberRules(schema: Schema, structural: boolean): Check[] {
    const { properties = {}, additionalProperties, required = [] } = schema;
    const embedded = structural && schema['x-kubernetes-embedded-resource'] === true;
    const closed = structural && this.isClosed(schema);
    const others = isJsonObject(additionalProperties) ? (additionalProperties as Schema) : undefined;
    const names = new Set([...(embedded ? ['apiVersion', 'kind', 'metadata'] : []), ...Object.keys(properties)]);
    if (!closed && others === undefined && names.size === 0 && required.length === 0) {
      return [];
    }
    const check = objectCheck({
      names: () => names,
      required,
      closed,
      listed: (name) => {
        if (!names.has(name)) {
          return undefined;
        }
        const part = Object.hasOwn(properties, name) ? properties[name] : undefined;
        return embedded && name === 'metadata' ? this.metadata(part) : this.compile(part ?? TEXT, structural);
      },
      others: others === undefined ? undefined : () => this.compile(others, structural),
      kindOf: (name) => {
        const part = properties[name] ?? {};
        return kindWords(part.$ref === undefined ? part : (this.resolved(part.$ref) ?? {}));
      },
    });
    return [check];
  }

  private isClosed(schema: Schema): boolean {
    if (schema['x-kubernetes-preserve-unknown-fields'] === true) {
      return false;
    }
    if (schema.additionalProperties !== undefined) {
      return schema.additionalProperties === false;
    }
    const free = this.options.lenient && schema.properties === undefined;
    return !free && typesOf(schema).includes('object');
  }

  private metadata(narrower: Schema | undefined): Part {
    const own = narrower === undefined ? undefined : this.compile(narrower, false).check;
    return {
      check: (value, at) => {
        const before = at.failures;
        this.options.metadata?.(value, at);
        if (at.failures === before) {
          own?.(value, at);
        }
      },
    };
  }

  private resolved(reference: string): Schema | undefined {
    const { definitions = {} } = this.options;
    const name = reference.slice(REFERENCE.length);
    return Object.hasOwn(definitions, name) ? definitions[name] : undefined;
  }
}

function together(types: readonly string[], nullable: boolean, rules: readonly Check[]): Part {
  const ofType = typeCheck(types, nullable);
  if (rules.length === 0) {
    const plain = types.length === 1 && (types[0] === 'string' || types[0] === 'boolean') ? types[0] : undefined;
    return { check: (value, at) => void ofType(value, at), plain };
  }
  if (rules.length === 1) {
    const [rule] = rules;
    return {
      check: (value, at) => {
        if (ofType(value, at) && value !== null) {
          rule(value, at);
        }
      },
    };
  }
  return {
    check: (value, at) => {
      if (ofType(value, at) && value !== null) {
        for (const rule of rules) {
          rule(value, at);
        }
      }
    },
  };
}

function late(make: () => Check): Check {
  let made: Check | undefined;
  return (value, at) => {
    made ??= make();
    made(value, at);
  };
}
