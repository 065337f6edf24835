import { Check, isJsonObject, Schema } from './schema';
import { quoted, Trail } from './trail';

/**
 * The checks of `allOf`, `anyOf`, `oneOf` and `not`; `compile` makes the check of one branch.
 * @internal
 */
export function alternativeRules(schema: Schema, compile: (branch: Schema) => Check): Check[] {
  const rules: Check[] = (schema.allOf ?? []).map(compile);
  if (schema.anyOf !== undefined && !isTypeChoice(schema)) {
    rules.push(choiceRule(schema.anyOf, compile, false));
  }
  if (schema.oneOf !== undefined && !isTypeChoice(schema)) {
    rules.push(choiceRule(schema.oneOf, compile, true));
  }
  if (schema.not !== undefined) {
    rules.push(notRule(schema.not, compile(schema.not)));
  }
  return rules;
}

/** Whether the branches only repeat what `x-kubernetes-int-or-string` says. */
function isTypeChoice(schema: Schema): boolean {
  return schema['x-kubernetes-int-or-string'] === true && (schema.anyOf ?? []).every((branch) => isOnlyType(branch));
}

function isOnlyType(branch: Schema): boolean {
  return Object.keys(branch).length === 1 && (branch.type === 'integer' || branch.type === 'string');
}

function choiceRule(branches: readonly Schema[], compile: (branch: Schema) => Check, single: boolean): Check {
  const checks = branches.map(compile);
  const rivals = single ? rivalFields(branches) : [];
  return (value: unknown, at: Trail) => {
    let fitting = 0;
    for (const check of checks) {
      if (at.accepts((here) => check(value, here))) {
        fitting++;
        if (!single) {
          return;
        }
      }
    }
    if (fitting === 1) {
      return;
    }
    const set = isJsonObject(value) ? rivals.filter((field) => value[field] !== undefined) : [];
    if (set.length > 1) {
      at.report(
        () => `${at.here()} takes only one of ${quoted(rivals)}, got ${quoted(set, 'and')}; remove all but one of them`,
      );
    } else if (fitting > 1) {
      at.reject(
        value,
        () => `must fit exactly one of ${branches.length} forms but fits ${fitting}`,
        () => 'make it fit one alone',
      );
    } else {
      noneFits(value, at, branches, checks);
    }
  };
}

function noneFits(value: unknown, at: Trail, branches: readonly Schema[], checks: readonly Check[]): void {
  const required = branches.map((branch) => requiredAlone(branch));
  if (isJsonObject(value) && required.every((fields) => fields !== undefined)) {
    const choices = required.map((fields) => (fields ?? []).map((field) => `'${field}'`).join(' with '));
    at.report(() => `${at.here()} needs one of ${choices.join(', ')}, got none of them; add one`);
    return;
  }
  at.report(() => {
    const reasons = checks.map((check) => at.reasons((aside) => check(value, aside)));
    const nearest = reasons.reduce((best, next) => (next.length < best.length ? next : best));
    return `${at.here()} fits none of its ${branches.length} allowed forms, got ${at.got(value)}; the nearest asks: ${nearest[0]}`;
  });
}

function notRule(schema: Schema, check: Check): Check {
  return (value: unknown, at: Trail) => {
    if (!at.accepts((here) => check(value, here))) {
      return;
    }
    const fields = requiredAlone(schema);
    if (fields === undefined || !isJsonObject(value)) {
      at.reject(
        value,
        () => 'must not have the form that its schema excludes',
        () => 'change it',
      );
    } else {
      at.report(
        () => `${at.here()} must not set ${quoted(fields, 'with')}, got ${at.got(value)}; remove ${quoted(fields)}`,
      );
    }
  };
}

/** Fields of which each branch asks for one: only one of them may be set. */
function rivalFields(branches: readonly Schema[]): string[] {
  return branches.flatMap((branch) => requiredAlone(branch) ?? []);
}

function requiredAlone(branch: Schema): readonly string[] | undefined {
  return Object.keys(branch).length === 1 ? branch.required : undefined;
}
