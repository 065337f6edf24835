import { isQuantity } from './formats';
import { Check, isJsonObject, Schema } from './schema';
import { Trail } from './trail';

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'a boolean',
  array: 'a list',
  object: 'an object',
  'int-or-string': 'an integer or a string',
};

/** @internal */
export function typesOf(schema: Schema): readonly string[] {
  if (schema['x-kubernetes-int-or-string'] === true) {
    return ['int-or-string'];
  }
  return schema.type === undefined ? [] : typeof schema.type === 'string' ? [schema.type] : schema.type;
}

/**
 * A schema's types in words, as in `an integer or a string`.
 * @internal
 */
export function kindWords(schema: Schema): string {
  const words = typesOf(schema).filter((type) => type !== 'null');
  return words.length === 0 ? 'a value' : words.map((type) => TYPE_WORDS[type] ?? type).join(' or ');
}

/**
 * Whether a value is of one of the types; reports if not.
 * @internal
 */
export function typeCheck(types: readonly string[], nullable: boolean): (value: unknown, at: Trail) => boolean {
  const allowed = types.filter((type) => type !== 'null');
  const fits = allowed.length === 1 ? predicateOf(allowed[0]) : anyOf(allowed.map(predicateOf));
  return (value, at) => {
    if (value === null ? nullable : fits(value)) {
      return true;
    }
    at.reject(
      value,
      () => `must be ${allowed.map((type) => TYPE_WORDS[type] ?? type).join(' or ')}`,
      () => typeFix(value, allowed, at.hidden),
    );
    return false;
  };
}

type Predicate = (value: unknown) => boolean;

const PREDICATES: Readonly<Record<string, Predicate>> = {
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: isJsonObject,
  'int-or-string': (value) => typeof value === 'string' || Number.isInteger(value),
};

function predicateOf(type: string): Predicate {
  return PREDICATES[type] ?? (() => true);
}

function anyOf(predicates: readonly Predicate[]): Predicate {
  return (value) => predicates.length === 0 || predicates.some((fits) => fits(value));
}

function typeFix(value: unknown, types: readonly string[], hidden: boolean): string {
  if (value === null) {
    return 'set it, or leave it out';
  }
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    return hidden ? 'write it as a string' : `write '${value}'`;
  }
  const fitting =
    typeof value === 'string' && types.some((type) => type !== 'string' && predicateOf(type)(parsed(value)));
  if (fitting && !hidden) {
    return `write ${value as string} without quotes`;
  }
  return `give it as ${types.map((type) => TYPE_WORDS[type] ?? type).join(' or ')}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/**
 * Check of a quantity, which its definition calls any string or number.
 * @internal
 */
export const quantityCheck: Check = (value, at) => {
  if (value !== null && !isQuantity(value)) {
    at.reject(
      value,
      () => "must be a quantity such as '500m' or '2Gi'",
      () => 'write it in that form',
    );
  }
};
