import { byCodeUnit } from '../../core';
import { Severity } from '../../model';
import { Rule } from '../rule';

/** @internal */
export const tierDropped: Rule = {
  id: 'TIER-DROPPED',
  severity: Severity.WARNING,
  why: 'Who asks for something and does not get it is told, or he takes what runs on his box for what runs in production.',
  see: 'https://12factor.net/dev-prod-parity',
  check(facts) {
    const dropped = new Map<string, { readonly path: string; readonly why: string; readonly what: string[] }>();
    for (const { path, fact } of facts.of('dropped')) {
      const key = JSON.stringify([path, fact.why]);
      const entry = dropped.get(key) ?? { path, why: fact.why, what: [] };
      entry.what.push(fact.what);
      dropped.set(key, entry);
    }
    return [...dropped.values()].map(({ path, why, what }) => ({
      path,
      message: `what is asked for is left out here (${why}), got ${[...new Set(what)].sort(byCodeUnit).join(', ')}; run it where that is to be had, or accept it with a reason`,
    }));
  },
};
