import { Problem, Stated } from '../core';
import { Acceptance, Fact, Finding, Severity } from '../model';
import { FactsByKind, Rule } from './rule';
import { rules } from './rules/all-rules';

/**
 * What the rules say of a testbed.
 * @internal
 */
export interface CheckResult {
  /** What cannot work. */
  readonly errors: Finding[];
  /** What will hurt and was not accepted. */
  readonly warnings: Finding[];
  /** What will hurt and was accepted, with the program's reason. */
  readonly accepted: AcceptedFinding[];
  /** Acceptances that name no rule, or one that cannot be accepted, or that nothing needs. */
  readonly problems: Problem[];
}

/**
 * A warning and why the program lets it stand.
 * @internal
 */
export interface AcceptedFinding extends Finding {
  readonly reason: string;
}

/**
 * Runs rules over facts.
 * @internal
 */
export function check(stated: readonly Stated<Fact | Acceptance>[], among: readonly Rule[] = rules): CheckResult {
  const facts = new FactsByKind(stated.filter((entry): entry is Stated<Fact> => entry.fact.kind !== 'acceptance'));
  const acceptances = stated.filter((entry): entry is Stated<Acceptance> => entry.fact.kind === 'acceptance');
  const used = new Set<Stated<Acceptance>>();
  const result: CheckResult = { errors: [], warnings: [], accepted: [], problems: [] };
  for (const rule of among) {
    for (const { path, also, message } of rule.check(facts)) {
      const finding: Finding = { rule: rule.id, severity: rule.severity, path, message };
      const covering = acceptances.filter(
        (acceptance) =>
          acceptance.fact.rule === rule.id &&
          (covers(acceptance.path, path) || (also !== undefined && covers(acceptance.path, also))),
      );
      if (rule.severity === Severity.ERROR) {
        result.errors.push(finding);
      } else if (covering.length === 0) {
        result.warnings.push(finding);
      } else {
        covering.forEach((acceptance) => used.add(acceptance));
        result.accepted.push({ ...finding, reason: covering[0].fact.reason });
      }
    }
  }
  result.problems.push(
    ...acceptances.flatMap((acceptance) => acceptanceProblem(acceptance, among, used.has(acceptance))),
  );
  return result;
}

function covers(acceptedAt: string, path: string): boolean {
  return acceptedAt === '' || path === acceptedAt || path.startsWith(`${acceptedAt}/`);
}

function acceptanceProblem({ path, fact }: Stated<Acceptance>, among: readonly Rule[], used: boolean): Problem[] {
  const rule = among.find(({ id }) => id === fact.rule);
  if (rule === undefined) {
    const known = among.map(({ id }) => id).sort();
    return [
      { path, message: `accepts a rule that does not exist, got '${fact.rule}'; the rules are ${known.join(', ')}` },
    ];
  }
  if (rule.severity === Severity.ERROR) {
    return [
      { path, message: `'${rule.id}' cannot be accepted, because what it finds cannot work; mend what it finds` },
    ];
  }
  if (fact.reason.trim() === '') {
    return [{ path, message: `accepts '${rule.id}' without a reason; say why it may stand` }];
  }
  return used ? [] : [{ path, message: `accepts '${rule.id}', which finds nothing here; remove the acceptance` }];
}
