import { Rule, check } from '../../lib/analysis';
import { Stated } from '../../lib/core';
import { Acceptance, Fact } from '../../lib/model';

/** A fact as a construct at a path would state it. */
export function at<F extends Fact | Acceptance>(path: string, fact: F): Stated<F> {
  return { path, fact };
}

/** What one rule says of facts, as lines. */
export function says(rule: Rule, ...stated: Stated<Fact>[]): string[] {
  const { errors, warnings } = check(stated, [rule]);
  return [...errors, ...warnings].map(({ path, message }) => `[${path}] ${message}`);
}
