import { Stated, byCodeUnit } from '../core';
import { ClusterFact, NodeFact } from '../model';
import { FactsByKind } from './rule';

/**
 * A cluster and its nodes.
 * @internal
 */
export interface ClusterOfNodes {
  /** Path of the construct that stated it. */
  readonly path: string;
  readonly fact: ClusterFact;
  readonly nodes: readonly NodeFact[];
}

/**
 * Every cluster with the nodes that are stated of it, where it is stated or below.
 * @internal
 */
export function clustersOf(facts: FactsByKind): ClusterOfNodes[] {
  const byName = new Map<string, Stated<NodeFact>[]>();
  for (const node of facts.of('node')) {
    const list = byName.get(node.fact.cluster);
    if (list === undefined) {
      byName.set(node.fact.cluster, [node]);
    } else {
      list.push(node);
    }
  }
  return facts.of('cluster').map(({ path, fact }) => ({
    path,
    fact,
    nodes: (byName.get(fact.name) ?? []).filter(({ path: at }) => isWithin(at, path)).map((node) => node.fact),
  }));
}

/** @internal */
export function isWithin(at: string, path: string): boolean {
  return at === path || at.startsWith(`${path}/`);
}

/**
 * Names in words: `a`, `a and b`, `a, b and 3 more`.
 * @internal
 */
export function named(names: readonly string[]): string {
  const sorted = [...names].sort(byCodeUnit);
  return sorted.length > 3
    ? `${sorted.slice(0, 2).join(', ')} and ${sorted.length - 2} more`
    : sorted.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
