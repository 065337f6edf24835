/** One shortest cycle of every group of files that reach each other, from its first file round to it. */
export function importCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const covered = new Set<string>();
  for (const file of [...graph.keys()].sort()) {
    if (covered.has(file)) {
      continue;
    }
    const cycle = shortestCycle(graph, file);
    if (cycle !== undefined) {
      cycles.push(cycle);
      const below = reachable(graph, file);
      [...below].filter((other) => reachable(graph, other).has(file)).forEach((other) => covered.add(other));
    }
  }
  return cycles;
}

function shortestCycle(graph: ReadonlyMap<string, readonly string[]>, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const file of queue) {
    for (const target of graph.get(file) ?? []) {
      if (target === start) {
        const way = [start];
        for (let step = file; step !== start; step = cameFrom.get(step) as string) {
          way.unshift(step);
        }
        return [start, ...way];
      }
      if (!cameFrom.has(target)) {
        cameFrom.set(target, file);
        queue.push(target);
      }
    }
  }
  return undefined;
}

function reachable(graph: ReadonlyMap<string, readonly string[]>, start: string): Set<string> {
  const seen = new Set(graph.get(start) ?? []);
  for (const file of seen) {
    (graph.get(file) ?? []).forEach((target) => seen.add(target));
  }
  return seen;
}
