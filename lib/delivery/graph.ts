/**
 * What a vertex needs, asked for at most once per vertex and walk: a graph need not be stored to be walked.
 * @internal
 */
export type Needs = (vertex: number) => readonly number[];

/**
 * The strongly connected components of what the starts reach, each after all that it needs; starts and needs are taken
 * in the order given. Tarjan's algorithm on a stack of its own, since a chain may be longer than the call stack is deep.
 * @internal
 */
export function* components(size: number, starts: Iterable<number>, needs: Needs): Generator<number[]> {
  const index = new Int32Array(size);
  const low = new Int32Array(size);
  const done = new Uint8Array(size);
  const open: number[] = [];
  const path: { readonly vertex: number; readonly needs: readonly number[]; next: number }[] = [];
  let count = 0;
  const enter = (vertex: number): void => {
    count++;
    index[vertex] = count;
    low[vertex] = count;
    open.push(vertex);
    path.push({ vertex, needs: needs(vertex), next: 0 });
  };
  for (const start of starts) {
    if (index[start] === 0) {
      enter(start);
    }
    while (path.length > 0) {
      const step = path[path.length - 1];
      const { vertex } = step;
      if (step.next < step.needs.length) {
        const needed = step.needs[step.next++];
        if (index[needed] === 0) {
          enter(needed);
        } else if (done[needed] === 0) {
          low[vertex] = Math.min(low[vertex], index[needed]);
        }
        continue;
      }
      path.pop();
      if (path.length > 0) {
        const { vertex: above } = path[path.length - 1];
        low[above] = Math.min(low[above], low[vertex]);
      }
      if (low[vertex] === index[vertex]) {
        const component = open.splice(open.lastIndexOf(vertex));
        component.forEach((member) => (done[member] = 1));
        yield component;
      }
    }
  }
}

/**
 * The shortest way from a vertex back to itself through at least one other vertex that counts, both ends included;
 * empty if there is none.
 * @internal
 */
export function circle(start: number, needs: Needs, counts: (vertex: number) => boolean): number[] {
  // A state is a vertex, doubled, plus 1 once the way has met another vertex that counts.
  const cameFrom = new Map<number, number>([[2 * start, -1]]);
  const queue = [2 * start];
  const end = 2 * start + 1;
  for (let head = 0; head < queue.length && !cameFrom.has(end); head++) {
    const state = queue[head];
    for (const needed of needs(state >> 1)) {
      const met = (state & 1) === 1 || (needed !== start && counts(needed));
      const next = 2 * needed + (met ? 1 : 0);
      if (!cameFrom.has(next)) {
        cameFrom.set(next, state);
        queue.push(next);
      }
    }
  }
  const way: number[] = [];
  for (let state = cameFrom.has(end) ? end : -1; state !== -1; state = cameFrom.get(state) as number) {
    way.push(state >> 1);
  }
  return way.reverse();
}
