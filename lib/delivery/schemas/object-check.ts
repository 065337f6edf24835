import { Check, isJsonObject } from './schema';

/**
 * The check of one part of a schema. `plain` names the JavaScript type that is all the part asks for, if that is so.
 * @internal
 */
export interface Part {
  readonly check: Check;
  readonly plain?: 'string' | 'boolean';
}

/** @internal */
export interface ObjectRules {
  /** Names of the members that a schema lists. */
  readonly names: () => Iterable<string>;
  readonly required: readonly string[];
  /** Whether a member without a part is refused. */
  readonly closed: boolean;
  /** Part for a listed member, made once; undefined if it is not listed. */
  listed(name: string): Part | undefined;
  /** Part for all other members, made once. */
  others?(): Part;
  /** The type of a member in words. */
  kindOf(name: string): string;
}

/**
 * Checks the members of an object.
 * @internal
 */
export function objectCheck(rules: ObjectRules): Check {
  const known = new Map<string, Part>();
  let others: Part | undefined;
  const partOf = (name: string): Part | undefined => {
    const part = rules.listed(name);
    if (part !== undefined) {
      known.set(name, part);
      return part;
    }
    others ??= rules.others?.();
    return others;
  };
  return (value, at) => {
    if (!isJsonObject(value)) {
      return;
    }
    for (const name in value) {
      const member = value[name];
      const part = known.get(name) ?? partOf(name);
      if (part !== undefined) {
        if (typeof member !== part.plain && member !== undefined) {
          at.keys.push(name);
          part.check(member, at);
          at.keys.pop();
        }
      } else if (rules.closed && member !== undefined) {
        at.unknownMember(name, rules.names);
      }
    }
    for (const name of rules.required) {
      if (value[name] === undefined) {
        at.missingMember(name, () => rules.kindOf(name));
      }
    }
  };
}

/**
 * Checks the items of a list; `make` is called for the first item.
 * @internal
 */
export function itemsCheck(make: () => Part): Check {
  let part: Part | undefined;
  return (value, at) => {
    if (!Array.isArray(value)) {
      return;
    }
    for (let i = 0; i < value.length; i++) {
      part ??= make();
      if (typeof value[i] !== part.plain) {
        at.keys.push(i);
        part.check(value[i], at);
        at.keys.pop();
      }
    }
  };
}
