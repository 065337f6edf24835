import { StandingObject } from './object-tree';
import { isRecord } from './json';

/**
 * Pairs objects that went with those that came, where one content under two names says that it is one object: all of it, or nearly all.
 * Linear in what the objects hold.
 * @returns by the new object the old one
 * @internal
 */
export function renames(
  gone: readonly StandingObject[],
  come: readonly StandingObject[],
): Map<StandingObject, StandingObject> {
  const olds = gone.map(contentOf).filter(({ entries }) => entries.size >= LEAST);
  const news = come.map(contentOf).filter(({ entries }) => entries.size >= LEAST);
  const found = new Map<StandingObject, StandingObject>();
  const taken = new Set<StandingObject>();
  const pair = ({ object: fresh }: Content, { object: old }: Content): void => {
    found.set(fresh, old);
    taken.add(old);
  };
  const open = (): { readonly olds: Content[]; readonly news: Content[] } => ({
    olds: olds.filter(({ object }) => !taken.has(object)),
    news: news.filter(({ object }) => !found.has(object)),
  });
  for (const detail of [byName, byNamespace, (): string => '']) {
    const rest = open();
    const places = bucketed(rest.olds, (one) => `${one.digest}\n${detail(one.object)}`);
    bucketed(rest.news, (one) => `${one.digest}\n${detail(one.object)}`).forEach((fresh, key) => {
      const old = places.get(key) ?? [];
      if (fresh.length === 1 && old.length === 1) {
        pair(fresh[0], old[0]);
      }
    });
  }
  const rest = open();
  nearest(rest.olds, rest.news).forEach(([fresh, old]) => pair(fresh, old));
  return found;
}

/** With less in them, objects are alike by chance. */
const LEAST = 3;
/** Share of the entries that two nearly equal objects have in common. */
const NEARLY = 0.8;
/** What more objects have says nothing of one of them, and would cost time. */
const RARE = 8;

interface Content {
  readonly object: StandingObject;
  /** Each field with its value, without what the name says. */
  readonly entries: ReadonlySet<string>;
  readonly digest: string;
}

function byName({ name }: StandingObject): string {
  return name;
}

function byNamespace({ namespace }: StandingObject): string {
  return `/${namespace ?? ''}`;
}

function contentOf(object: StandingObject): Content {
  const entries = new Set<string>();
  const { cluster, group, kind, json } = object;
  const metadata = isRecord(json.metadata) ? json.metadata : {};
  collect('', { ...json, apiVersion: undefined, kind: undefined, metadata: { ...metadata, ...NAMELESS } }, (entry) =>
    entries.add(withoutNames(entry, object)),
  );
  return { object, entries, digest: [cluster, group, kind, ...[...entries].sort()].join('\n') };
}

const NAMELESS = { name: undefined, namespace: undefined };

function withoutNames(entry: string, { name, namespace }: StandingObject): string {
  return [name, namespace ?? ''].reduce(
    (text, word, i) => (word.length < 3 ? text : text.split(word).join(i === 0 ? '<name>' : '<namespace>')),
    entry,
  );
}

function collect(path: string, value: unknown, add: (entry: string) => void): void {
  if (Array.isArray(value)) {
    value.forEach((item, i) => collect(`${path}[${i}]`, item, add));
  } else if (isRecord(value)) {
    Object.entries(value).forEach(([key, inner]) => collect(`${path}.${key}`, inner, add));
  } else if (value !== undefined) {
    add(`${path}=${JSON.stringify(value)}`);
  }
}

function bucketed<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const buckets = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const bucket = buckets.get(key);
    if (bucket === undefined) {
      buckets.set(key, [item]);
    } else {
      bucket.push(item);
    }
  }
  return buckets;
}

function nearest(olds: readonly Content[], news: readonly Content[]): [Content, Content][] {
  const holders = new Map<string, Content[]>();
  for (const old of olds) {
    for (const entry of old.entries) {
      const key = `${typeKey(old)}\n${entry}`;
      const known = holders.get(key);
      if (known === undefined) {
        holders.set(key, [old]);
      } else if (known.length <= RARE) {
        known.push(old);
      }
    }
  }
  const taken = new Set<Content>();
  return news.flatMap((fresh): [Content, Content][] => {
    const candidates = new Map<Content, number>();
    for (const entry of fresh.entries) {
      const known = holders.get(`${typeKey(fresh)}\n${entry}`) ?? [];
      (known.length <= RARE ? known : []).forEach((old) => candidates.set(old, (candidates.get(old) ?? 0) + 1));
    }
    const [best, second] = [...candidates].sort(([, a], [, b]) => b - a);
    if (best === undefined || best[1] === second?.[1] || taken.has(best[0])) {
      return [];
    }
    const [old] = best;
    const common = [...fresh.entries].filter((entry) => old.entries.has(entry)).length;
    if (common < NEARLY * Math.max(old.entries.size, fresh.entries.size)) {
      return [];
    }
    taken.add(old);
    return [[fresh, old]];
  });
}

function typeKey({ object: { cluster, group, kind } }: Content): string {
  return `${cluster}\n${group}\n${kind}`;
}
