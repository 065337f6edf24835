import { Json, isRecord, same } from './json';

/**
 * A step into a value: a key, a place in a list, or an item of a list told by one of its fields.
 * @internal
 */
export type Step = string | number | { readonly key: string; readonly value: string };

/**
 * Where two values part: `before` or `after` is undefined where only one of them has something.
 * @internal
 */
export interface Difference {
  readonly steps: readonly Step[];
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Every place where two objects part, as deep as both go, in the order of the new one and then of the old.
 * @internal
 */
export function differences(before: Json, after: Json): Difference[] {
  const found: Difference[] = [];
  compare([], before, after, found);
  return found;
}

/**
 * `spec.containers[name=app].image`
 * @internal
 */
export function pathOf(steps: readonly Step[]): string {
  return steps
    .map((step, i) => {
      if (typeof step === 'number') {
        return `[${step}]`;
      }
      if (typeof step === 'object') {
        return step.key === '' ? `[${step.value}]` : `[${step.key}=${step.value}]`;
      }
      return /^\w[\w-]*$/.test(step) ? `${i > 0 ? '.' : ''}${step}` : `[${JSON.stringify(step)}]`;
    })
    .join('');
}

function compare(steps: readonly Step[], before: unknown, after: unknown, found: Difference[]): void {
  if (isRecord(before) && isRecord(after)) {
    for (const key of new Set([...Object.keys(after), ...Object.keys(before)])) {
      compare([...steps, key], before[key], after[key], found);
    }
  } else if (Array.isArray(before) && Array.isArray(after)) {
    compareLists(steps, before, after, found);
  } else if (!same(before, after)) {
    // A whole block that comes or goes is told key by key where it is one of metadata: some keys are not for everyone to read.
    const [first] = steps;
    if (first === 'metadata' && (isRecord(before) || isRecord(after))) {
      compare(steps, before ?? {}, after ?? {}, found);
    } else {
      found.push({ steps, before, after });
    }
  }
}

function compareLists(steps: readonly Step[], before: unknown[], after: unknown[], found: Difference[]): void {
  const key = keyOf([before, after]);
  if (key === undefined) {
    for (let i = 0; i < Math.max(before.length, after.length); i += 1) {
      compare([...steps, i], before[i], after[i], found);
    }
    return;
  }
  const [old, fresh] = [before, after].map((list) => new Map(list.map((item) => [nameOf(item, key), item])));
  for (const name of new Set([...fresh.keys(), ...old.keys()])) {
    compare([...steps, { key, value: name }], old.get(name), fresh.get(name), found);
  }
  const [stayed, stay] = [
    [...old.keys()].filter((name) => fresh.has(name)),
    [...fresh.keys()].filter((name) => old.has(name)),
  ];
  if (!same(stayed, stay)) {
    found.push({ steps: [...steps, { key: '', value: 'order' }], before: stayed.join(', '), after: stay.join(', ') });
  }
}

/** Fields that tell the items of a list of Kubernetes apart, in the order in which they are tried. */
const KEYS = ['name', 'key', 'metadata.name', 'mountPath', 'containerPort', 'port', 'host', 'ip', 'id'];

/** What tells every item of some lists from the others of its list; `''` is the item itself. */
function keyOf(lists: readonly unknown[][]): string | undefined {
  const all = lists.flat();
  const candidates = all.some((item) => typeof item === 'object') ? KEYS : [''];
  return all.length === 0 ? undefined : candidates.find((key) => lists.every((list) => tellsApart(list, key)));
}

function tellsApart(list: readonly unknown[], key: string): boolean {
  const names = list.map((item) => scalarAt(item, key));
  return names.every((name) => name !== undefined) && new Set(names.map(String)).size === names.length;
}

function nameOf(item: unknown, key: string): string {
  return String(scalarAt(item, key));
}

function scalarAt(item: unknown, key: string): unknown {
  let value = item;
  for (const part of key === '' ? [] : key.split('.')) {
    value = isRecord(value) ? value[part] : undefined;
  }
  return ['string', 'number', 'boolean'].includes(typeof value) ? value : undefined;
}
