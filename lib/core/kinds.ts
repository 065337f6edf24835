import { IConstruct } from 'constructs';
import { ConfigError } from './config-error';
import { byCodeUnit } from './names';

/**
 * What a setting has to be: programs in JavaScript have no types that say so.
 * @internal
 */
export interface Kind {
  /** What it is: `a text`. */
  readonly words: string;
  /** How it is written: `Size.gibibytes(40)`. */
  readonly example: string;
  /** Whether it cannot be left out. */
  readonly needed?: boolean;
  /** What each of its values is, where it has several. */
  readonly each?: Kind;
  /** What its own settings are, where it is an object of them. */
  readonly fields?: Readonly<Record<string, Kind>>;
  holds(value: unknown): boolean;
}

/** @internal */
export function textKind(example: string): Kind {
  return { words: 'a text', example: `'${example}'`, holds: (value) => typeof value === 'string' };
}

/** @internal */
export function numberKind(example: number): Kind {
  return { words: 'a number', example: String(example), holds: (value) => typeof value === 'number' };
}

/** @internal */
export function booleanKind(): Kind {
  return { words: 'true or false', example: 'true', holds: (value) => typeof value === 'boolean' };
}

/** @internal */
export function objectKind(example: string): Kind {
  return { words: 'an object', example, holds: isObject };
}

/** @internal */
export function listKind(of: Kind): Kind {
  return {
    words: 'a list',
    example: `[${of.example}]`,
    each: of,
    holds: Array.isArray,
  };
}

/** @internal */
export function recordKind(of: Kind, name: string): Kind {
  return {
    words: 'an object',
    example: `{ ${name}: ${of.example} }`,
    each: of,
    holds: isObject,
  };
}

/**
 * One of the values of an enumeration.
 * @internal
 */
export function choiceKind(name: string, values: Readonly<Record<string, string>>): Kind {
  const choices = Object.keys(values).map((key) => `${name}.${key}`);
  return {
    words: `one of ${name}`,
    example: choices.join(' or '),
    holds: (value) => Object.values(values).some((choice) => choice === value),
  };
}

/**
 * An object that has the methods or settings of these names, as another copy of its class has them too.
 * @internal
 */
export function likeKind(words: string, example: string, ...members: string[]): Kind {
  return {
    words,
    example,
    holds: (value) => isObject(value) && members.every((member) => member in value),
  };
}

/**
 * What a class makes.
 * @internal
 */
export function ofClass(name: string, example: string, kind: { readonly prototype: object }): Kind {
  return {
    words: `one of ${name}`,
    example,
    holds: (value) => isObject(value) && Object.prototype.isPrototypeOf.call(kind.prototype, value),
  };
}

/** @internal */
export function withFields(kind: Kind, fields: Readonly<Record<string, Kind>>): Kind {
  return { ...kind, fields };
}

/** @internal */
export function needed(kind: Kind): Kind {
  return { ...kind, needed: true };
}

/**
 * What of the settings is not what it has to be.
 * @param of whose they are, in words: `a cluster`
 * @internal
 */
export function kindProblems(of: string, settings: unknown, kinds: Readonly<Record<string, Kind>>): string[] {
  if (!isObject(settings)) {
    return [`settings of ${of} are an object, got ${shown(settings)}; write them as { ... }`];
  }
  return fieldProblems('', of, settings, kinds);
}

function fieldProblems(
  above: string,
  of: string,
  settings: Record<string, unknown>,
  kinds: Readonly<Record<string, Kind>>,
): string[] {
  return Object.entries(kinds).flatMap(([name, kind]) =>
    settings[name] === undefined && kind.needed !== true
      ? []
      : valueProblems(`${above}${name}`, of, settings[name], kind),
  );
}

function valueProblems(name: string, of: string, value: unknown, kind: Kind): string[] {
  const { each, fields } = kind;
  if (!kind.holds(value)) {
    return [`'${name}' of ${of} is ${kind.words}, got ${shown(value)}; write it as ${kind.example}`];
  }
  if (fields !== undefined) {
    return fieldProblems(`${name}.`, of, value as Record<string, unknown>, fields);
  }
  if (each === undefined) {
    return [];
  }
  return Array.isArray(value)
    ? value.flatMap((item, i) => valueProblems(`${name}[${i}]`, of, item, each))
    : Object.entries(value as object).flatMap(([key, item]) => valueProblems(`${name}.${key}`, of, item, each));
}

/**
 * Throws what is wrong with a construct, if anything is.
 * @internal
 */
export function refuse(scope: IConstruct, problems: readonly string[]): void {
  if (problems.length > 0) {
    throw new ConfigError(scope, [...problems].sort(byCodeUnit).join(`\n[${scope.node.path}] `));
  }
}

/**
 * Throws what is wrong with a value that belongs to no construct yet, if anything is.
 * @internal
 */
export function refuseValue(problems: readonly string[]): void {
  if (problems.length > 0) {
    throw new Error([...problems].sort(byCodeUnit).join('\n'));
  }
}

/**
 * A value in the words of a problem.
 * @internal
 */
export function shown(value: unknown): string {
  if (value === undefined) {
    return 'nothing';
  }
  if (typeof value === 'string') {
    return `'${value}'`;
  }
  if (Array.isArray(value)) {
    return `a list of ${value.map(shown).join(', ') || 'nothing'}`;
  }
  if (typeof value === 'function') {
    return `the function '${value.name}'`;
  }
  if (typeof value === 'object' && value !== null) {
    const kind = value.constructor?.name ?? 'Object';
    return kind === 'Object' ? `an object of ${Object.keys(value).join(', ') || 'nothing'}` : `one of ${kind}`;
  }
  return String(value);
}

/** @internal */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
