import { AttributeSchema, TerraformType } from './provider-data';
import { isJsonObject } from './schema';
import { Trail } from './trail';

const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const BOOLEANS: readonly unknown[] = [true, false, 'true', 'false', '1', '0'];
const COLLECTIONS = ['list', 'set', 'tuple'];

/**
 * Whether a string holds something that Terraform works out, `${...}` or `%{...}`.
 * @internal
 */
export function isExpression(value: unknown): boolean {
  return typeof value === 'string' && /(?:^|[^$%])(?:\$\$|%%)*[$%]\{/.test(value);
}

/**
 * An attribute's type in words.
 * @internal
 */
export function typeWords(attribute: AttributeSchema): string {
  const type = attribute.type ?? nestedAs(attribute.nested_type?.nesting_mode);
  return WORDS[typeof type === 'string' ? type : type[0]] ?? 'a value';
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  bool: 'a boolean',
  list: 'a list',
  set: 'a list',
  tuple: 'a list',
  map: 'an object',
  object: 'an object',
};

/** The type that an attribute with nested attributes has on the outside. */
function nestedAs(mode: string | undefined): string {
  return mode === 'list' || mode === 'set' ? mode : 'object';
}

/**
 * Checks a value against a type of Terraform, which turns numbers and booleans into strings and back where they fit.
 * @internal
 */
export function checkValue(type: TerraformType, value: unknown, at: Trail): void {
  if (value === null || value === undefined || isExpression(value) || type === 'dynamic') {
    return;
  }
  if (typeof type === 'string') {
    checkPrimitive(type, value, at);
    return;
  }
  const [shape, inner] = type;
  if (COLLECTIONS.includes(shape)) {
    checkItems(value, at, (item, index) => {
      checkValue(
        Array.isArray(inner) && shape === 'tuple'
          ? (inner as unknown as TerraformType[])[index]
          : (inner as TerraformType),
        item,
        at,
      );
    });
  } else if (!isJsonObject(value)) {
    at.reject(
      value,
      () => `must be ${WORDS[shape]}`,
      () => 'write it as keys and values',
    );
  } else if (shape === 'map') {
    for (const [key, member] of Object.entries(value)) {
      within(key, at, () => checkValue(inner as TerraformType, member, at));
    }
  } else {
    checkObject(inner as Readonly<Record<string, TerraformType>>, value, at);
  }
}

/**
 * Checks each item of a list.
 * @internal
 */
export function checkItems(value: unknown, at: Trail, check: (item: unknown, index: number) => void): void {
  if (!Array.isArray(value)) {
    at.reject(
      value,
      () => 'must be a list',
      () => (isJsonObject(value) ? 'put it into a list' : 'write it in square brackets'),
    );
    return;
  }
  value.forEach((item: unknown, index) => within(index, at, () => check(item, index)));
}

/**
 * Runs a check one step deeper.
 * @internal
 */
export function within(key: string | number, at: Trail, check: () => void): void {
  at.keys.push(key);
  check();
  at.keys.pop();
}

function checkObject(
  members: Readonly<Record<string, TerraformType>>,
  value: Readonly<Record<string, unknown>>,
  at: Trail,
): void {
  for (const [key, member] of Object.entries(value)) {
    if (!Object.hasOwn(members, key)) {
      at.unknownMember(key, () => Object.keys(members));
    } else {
      within(key, at, () => checkValue(members[key], member, at));
    }
  }
}

function checkPrimitive(type: string, value: unknown, at: Trail): void {
  if (typeof value === 'object') {
    at.reject(
      value,
      () => `must be ${WORDS[type]}`,
      () => `give it as ${WORDS[type]}`,
    );
  } else if (type === 'number' && !(typeof value === 'number' ? Number.isFinite(value) : NUMBER.test(String(value)))) {
    at.reject(
      value,
      () => 'must be a number',
      () => 'write it in digits',
    );
  } else if (type === 'bool' && !BOOLEANS.includes(value)) {
    at.reject(
      value,
      () => 'must be a boolean',
      () => 'write true or false',
    );
  }
}
