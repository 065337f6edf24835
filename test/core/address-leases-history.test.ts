import * as fc from 'fast-check';
import { AddressLeases, LeaseRange } from '../../lib/core/address-leases';
import { Cidr } from '../../lib/core/cidr';

const FILE = 'cloudserve.lock.json';

describe('over any history of edits', () => {
  const index = fc.nat(1000);
  const prefix = fc.constantFrom(24, 26, 27, 28, 30, 32, 32, 32);
  const edit = fc.record({
    kind: fc.constantFrom(
      'add',
      'add',
      'add',
      'remove',
      'restore',
      'rename',
      'resize',
      'add site',
      'remove site',
      'none',
    ),
    index,
    prefix,
    shuffle: index,
  });

  test('nothing that stays moves, nothing overlaps, and the file depends on what is new alone', () => {
    fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 40 }), checkHistory), { numRuns: 300 });
  });
});

type Edit = { kind: string; index: number; prefix: number; shuffle: number };
type Ask = { network: string; range: LeaseRange; owner: string; prefix: number };

/** Sites share a CIDR with each other, differ in what they exclude, and ask in an order that changes with every run. */
function checkHistory(edits: Edit[]): void {
  const ranges = ['10.20.0.0/16', '10.30.0.0/18'].map((cidr) => ({
    cidr,
    excluded: [`${aligned(cidr.split('/')[0], 1, 32)}`, `${aligned(cidr.split('/')[0], 256, 26)}`],
  }));
  let asks: Ask[] = [];
  let counter = 0;
  const sites = new Map([['site0/network', ranges[0]]]);
  const ever = new Map<string, { ask: Ask; block: string }>();
  let text: string | undefined;

  for (const { kind, index, prefix, shuffle } of edits) {
    const networks = [...sites.keys()];
    const target = asks.length === 0 ? undefined : asks[index % asks.length];
    if (kind === 'add site') {
      sites.set(`site${sites.size}/network`, ranges[index % 2]);
    } else if (kind === 'remove site') {
      asks = asks.filter(({ network }) => network !== networks[index % networks.length]);
    } else if (kind === 'add') {
      const network = networks[index % networks.length];
      asks.push({ network, range: sites.get(network)!, owner: `site/thing${counter++}`, prefix });
    } else if (kind === 'restore') {
      const gone = [...ever.values()]
        .map(({ ask }) => ask)
        .filter((ask) => !asks.some((other) => key(other) === key(ask)));
      asks.push(...gone.slice(0, 1));
    } else if (target !== undefined && kind === 'remove') {
      asks = asks.filter((ask) => ask !== target);
    } else if (target !== undefined && kind === 'rename') {
      asks = asks.map((ask) => (ask === target ? { ...ask, owner: `site/renamed${counter++}` } : ask));
    } else if (target !== undefined && kind === 'resize' && target.prefix !== prefix) {
      const resized = { ...target, prefix };
      expect(() => leaseAll(text, [resized])).toThrow('to move it on purpose');
      const lock = JSON.parse(text!);
      delete lock.leases[target.network].held[target.owner];
      text = JSON.stringify(lock);
      ever.delete(key(target));
      asks = asks.map((ask) => (ask === target ? resized : ask));
    }

    const isNew = (ask: Ask): boolean => !ever.has(key(ask));
    const order = shuffled(asks, shuffle);
    const { leases, blocks } = leaseAll(text, order);
    expect(leases.added).toEqual([...new Set(order.filter(isNew).map(({ owner }) => owner))].sort());
    for (const [ask, block] of blocks) {
      expect(ever.get(key(ask))?.block ?? `${block}`).toBe(`${block}`);
      ever.set(key(ask), { ask, block: `${block}` });
      expect(block.prefix).toBe(ask.prefix);
      expect(Cidr.parse(ask.range.cidr).contains(block)).toBe(true);
      expect(ask.range.excluded.filter((excluded) => Cidr.parse(excluded).overlaps(block))).toEqual([]);
    }
    expectDisjoint([...ever.values()]);

    const newFirst = [...order].sort((a, b) => Number(wasIn(text, a)) - Number(wasIn(text, b)));
    expect(leaseAll(text, newFirst).leases.toText()).toBe(leases.toText());
    text = leases.toText();
    const again = leaseAll(text, shuffled(asks, shuffle + 1)).leases;
    expect([again.toText(), again.added]).toEqual([text, []]);
  }
}

function leaseAll(text: string | undefined, asks: readonly Ask[]): { leases: AddressLeases; blocks: Map<Ask, Cidr> } {
  const leases = AddressLeases.fromText(text, FILE);
  const blocks = new Map(asks.map((ask) => [ask, leases.lease(ask.network, ask.range, ask.owner, ask.prefix)]));
  return { leases, blocks };
}

function expectDisjoint(all: { ask: Ask; block: string }[]): void {
  const blocks = all.map(({ ask, block }) => ({ network: ask.network, block: Cidr.parse(block) }));
  const meeting = blocks.filter((a) =>
    blocks.some((b) => a !== b && a.network === b.network && a.block.overlaps(b.block)),
  );
  expect(meeting).toEqual([]);
}

function wasIn(text: string | undefined, { network, owner }: Ask): boolean {
  return text !== undefined && JSON.parse(text).leases[network]?.held[owner] !== undefined;
}

function key({ network, owner }: Ask): string {
  return `${network} ${owner}`;
}

/** A different order for each seed, without a random source of its own. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const weight = (i: number): number => ((i + 1) * 7919 * (seed + 1)) % 10_007;
  return items
    .map((item, i) => ({ item, weight: weight(i) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ item }) => item);
}

function aligned(base: string, offset: number, prefix: number): Cidr {
  const start = Cidr.parse(`${base}/32`).start + offset;
  return Cidr.at(start - (start % 2 ** (32 - prefix)), prefix);
}
