import { Cidr } from '../core';

export interface SiteAccess {
  /** Ranges that administrators come from; SSH is open to them. */
  readonly admins: string[];
}

/** @internal */
export function outsideProblem(range: string): string | undefined {
  const problem = Cidr.problem(range);
  if (problem !== undefined) {
    return `outsideRanges: ${problem}`;
  }
  return Cidr.parse(range).prefix > 0
    ? undefined
    : `machines are seen from ranges of their own, got '${range}', which is the whole world; name the ranges in 'outsideRanges'`;
}

/** @internal */
export function adminsProblem(range: string): string | undefined {
  const problem = Cidr.problem(range);
  if (problem !== undefined) {
    return `access: ${problem}`;
  }
  return Cidr.parse(range).prefix > 0
    ? undefined
    : `administrators come from ranges of their own, got '${range}', which is the whole world; name the ranges in 'access.admins'`;
}
