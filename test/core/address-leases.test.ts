import * as fc from 'fast-check';
import { AddressLeases, LeaseRange } from '../../lib/core/address-leases';
import { Cidr } from '../../lib/core/cidr';

const FILE = 'cloudserve.lock.json';
const NET = 'chula/network';
const RANGE: LeaseRange = { cidr: '10.20.0.0/24', excluded: ['10.20.0.1/32', '10.20.0.128/25'] };

function load(leases: unknown, version: unknown = 1): AddressLeases {
  return AddressLeases.fromText(JSON.stringify({ version, leases }), FILE);
}

function holding(held: Record<string, unknown>, cidr = RANGE.cidr): AddressLeases {
  return load({ [NET]: { cidr, held } });
}

describe('a lease', () => {
  test('is the lowest free address or aligned block outside what is excluded', () => {
    const leases = AddressLeases.fromText(undefined, FILE);
    const lease = (owner: string, prefix: number): string => `${leases.lease(NET, RANGE, owner, prefix)}`;
    expect(lease('chula/bastion', 32)).toBe('10.20.0.2/32');
    expect(lease('chula/pool', 26)).toBe('10.20.0.64/26');
    expect(lease('chula/runner', 32)).toBe('10.20.0.3/32');
    expect(lease('chula/small', 28)).toBe('10.20.0.16/28');
    expect(lease('chula/tiny', 30)).toBe('10.20.0.4/30');
    expect(lease('chula/proxy', 32)).toBe('10.20.0.8/32');
  });

  test('is never the address of the network or its broadcast address', () => {
    const leases = AddressLeases.fromText(undefined, FILE);
    const range = { cidr: '10.20.0.0/29', excluded: [] };
    const got = Array.from({ length: 6 }, (_, i) => leases.lease(NET, range, `m${i}`, 32).first);
    expect([got[0], got[5]]).toEqual(['10.20.0.1', '10.20.0.6']);
    expect(() => leases.lease(NET, range, 'm6', 32)).toThrow("no free /32 in 10.20.0.0/29 for 'm6'");
  });

  test('may be either address of a network of two', () => {
    const leases = AddressLeases.fromText(undefined, FILE);
    const got = ['a', 'b'].map((owner) => leases.lease(NET, { cidr: '10.0.0.0/31', excluded: [] }, owner, 32).first);
    expect(got).toEqual(['10.0.0.0', '10.0.0.1']);
  });

  test('stays the same when it is asked for again', () => {
    const leases = AddressLeases.fromText(undefined, FILE);
    expect(leases.lease(NET, RANGE, 'a', 28)).toEqual(leases.lease(NET, RANGE, 'a', 28));
    expect(leases.added).toEqual(['a']);
  });

  test('is kept for an owner that is gone, and is its own again when it comes back', () => {
    const first = holding({ gone: '10.20.0.2/32' });
    expect(`${first.lease(NET, RANGE, 'new', 32)}`).toBe('10.20.0.3/32');
    const second = AddressLeases.fromText(first.toText(), FILE);
    expect(`${second.lease(NET, RANGE, 'gone', 32)}`).toBe('10.20.0.2/32');
    expect(second.toText()).toBe(first.toText());
  });

  test('moves alone when its entry is deleted', () => {
    const leases = holding({ keeps: '10.20.0.2/32', alsoKeeps: '10.20.0.16/28' });
    expect(`${leases.lease(NET, RANGE, 'grown', 27)}`).toBe('10.20.0.32/27');
    expect(`${leases.lease(NET, RANGE, 'alsoKeeps', 28)}`).toBe('10.20.0.16/28');
    expect(`${leases.lease(NET, RANGE, 'keeps', 32)}`).toBe('10.20.0.2/32');
  });

  test('of one network leaves another with the same CIDR alone', () => {
    const leases = holding({ bastion: '10.20.0.2/32' });
    expect(`${leases.lease('gist/network', RANGE, 'bastion', 32)}`).toBe('10.20.0.2/32');
    expect(`${leases.lease('gist/network', RANGE, 'runner', 32)}`).toBe('10.20.0.3/32');
    expect(`${leases.lease(NET, RANGE, 'other', 32)}`).toBe('10.20.0.3/32');
  });

  test('is free of all others also when two ask with different exclusions', () => {
    const leases = AddressLeases.fromText(undefined, FILE);
    const open = { cidr: RANGE.cidr, excluded: [] };
    expect(`${leases.lease(NET, open, 'a', 32)}`).toBe('10.20.0.1/32');
    expect(`${leases.lease(NET, RANGE, 'b', 32)}`).toBe('10.20.0.2/32');
    expect(`${leases.lease(NET, open, 'c', 32)}`).toBe('10.20.0.3/32');
    expect(`${leases.lease(NET, RANGE, 'd', 32)}`).toBe('10.20.0.4/32');
  });

  test('ignores an excluded block outside the network, and finds nothing inside one around it', () => {
    const lease = (excluded: string[]): Cidr =>
      AddressLeases.fromText(undefined, FILE).lease(NET, { cidr: RANGE.cidr, excluded }, 'a', 32);
    expect(`${lease(['10.30.0.0/16'])}`).toBe('10.20.0.1/32');
    expect(() => lease(['10.20.0.0/16'])).toThrow('no free /32');
  });

  test('agrees with a scan of the whole network from its low end', () => {
    const prefix = fc.integer({ min: 25, max: 32 });
    const excluded = fc.tuple(fc.nat(255), prefix).map(([at, bits]) => `${aligned('10.20.0.0', at, bits)}`);
    fc.assert(
      fc.property(fc.array(excluded, { maxLength: 4 }), fc.array(prefix, { maxLength: 40 }), (barred, prefixes) => {
        const leases = AddressLeases.fromText(undefined, FILE);
        const taken = ['10.20.0.0/32', '10.20.0.255/32', ...barred].map((text) => Cidr.parse(text));
        prefixes.forEach((bits, i) => {
          const all = Array.from({ length: 2 ** (bits - 24) }, (_, k) =>
            aligned('10.20.0.0', k * 2 ** (32 - bits), bits),
          );
          const expected = all.find((block) => !taken.some((other) => other.overlaps(block)));
          const lease = (): Cidr => leases.lease(NET, { cidr: '10.20.0.0/24', excluded: barred }, `o${i}`, bits);
          if (expected === undefined) {
            expect(lease).toThrow(`no free /${bits}`);
          } else {
            expect(`${lease()}`).toBe(`${expected}`);
            taken.push(expected);
          }
        });
      }),
    );
  });

  test('costs little with 10,000 of them, new and known', () => {
    const range = { cidr: '10.0.0.0/16', excluded: ['10.0.0.1/32'] };
    const run = (text?: string): AddressLeases => {
      const leases = AddressLeases.fromText(text, FILE);
      for (let i = 0; i < 10_000; i++) {
        leases.lease(NET, range, `pool/m${i}`, 32);
      }
      return leases;
    };
    const start = performance.now();
    const first = run();
    const second = run(first.toText());
    expect(performance.now() - start).toBeLessThan(5_000);
    expect([first.added.length, second.added.length]).toEqual([10_000, 0]);
    expect(second.toText()).toBe(first.toText());
  });
});

describe('the lock file', () => {
  test('is sorted by code unit, indented by two, and ends with a newline', () => {
    const leases = AddressLeases.fromText(undefined, FILE);
    leases.lease('gist/network', { cidr: '10.30.0.0/16', excluded: [] }, 'gist/pool', 26);
    for (const owner of ['b', '10', '9', 'Z', '__proto__', 'say "hi"']) {
      leases.lease('chula/network', RANGE, owner, 32);
    }
    expect(leases.toText()).toBe(`{
  "version": 1,
  "leases": {
    "chula/network": {
      "cidr": "10.20.0.0/24",
      "held": {
        "10": "10.20.0.3/32",
        "9": "10.20.0.4/32",
        "Z": "10.20.0.5/32",
        "__proto__": "10.20.0.6/32",
        "b": "10.20.0.2/32",
        "say \\"hi\\"": "10.20.0.7/32"
      }
    },
    "gist/network": {
      "cidr": "10.30.0.0/16",
      "held": {
        "gist/pool": "10.30.0.64/26"
      }
    }
  }
}
`);
    expect(AddressLeases.fromText(leases.toText(), FILE).toText()).toBe(leases.toText());
    expect(leases.added).toEqual(['10', '9', 'Z', '__proto__', 'b', 'gist/pool', 'say "hi"']);
  });

  test('without leases is short, and keeps a network without any', () => {
    expect(AddressLeases.fromText(undefined, FILE).toText()).toBe('{\n  "version": 1,\n  "leases": {}\n}\n');
    const text = holding({}).toText();
    expect(text).toContain('"held": {}\n');
    expect(AddressLeases.fromText(text, FILE).toText()).toBe(text);
  });

  test('names what is new in a list of its own', () => {
    const leases = holding({ old: '10.20.0.2/32' });
    leases.lease(NET, RANGE, 'old', 32);
    expect(leases.added).toEqual([]);
    leases.lease(NET, RANGE, 'new', 32);
    leases.added.push('mine');
    expect(leases.added).toEqual(['new']);
  });
});

describe('a request is refused when', () => {
  const cases: [name: string, ask: () => unknown, message: string][] = [
    [
      'the size changed',
      () => holding({ 'chula/pool': '10.20.0.64/26' }).lease(NET, RANGE, 'chula/pool', 27),
      "address lease of 'chula/pool' in network 'chula/network' is 10.20.0.64/26, got a request for a /27; ask for a /26, or delete that entry from cloudserve.lock.json to move it on purpose",
    ],
    [
      'the lease is in an excluded block',
      () =>
        holding({ 'chula/pool': '10.20.0.64/26' }).lease(
          NET,
          { ...RANGE, excluded: ['10.20.0.96/30'] },
          'chula/pool',
          26,
        ),
      "address lease of 'chula/pool' in network 'chula/network' is 10.20.0.64/26, got 10.20.0.96/30 as never handed out; leave that free, or delete that entry from cloudserve.lock.json to move it on purpose",
    ],
    [
      'the lease is the broadcast address',
      () => holding({ 'chula/vm': '10.20.0.255/32' }).lease(NET, { ...RANGE, excluded: [] }, 'chula/vm', 32),
      "address lease of 'chula/vm' in network 'chula/network' is 10.20.0.255/32, got 10.20.0.255/32 as never handed out; leave that free, or delete that entry from cloudserve.lock.json to move it on purpose",
    ],
    [
      "the network's CIDR changed",
      () => holding({ a: '10.20.0.2/32' }).lease(NET, { cidr: '10.20.0.0/16', excluded: [] }, 'b', 32),
      "network 'chula/network' has its leases in 10.20.0.0/24, got CIDR 10.20.0.0/16; set it back, or delete 'chula/network' from cloudserve.lock.json to move all its addresses on purpose",
    ],
    [
      'nothing is free',
      () =>
        holding({ a: '10.20.0.4/30', b: '10.20.0.2/32' }, '10.20.0.0/29').lease(
          NET,
          { cidr: '10.20.0.0/29', excluded: [] },
          'c',
          30,
        ),
      "network 'chula/network' has no free /30 in 10.20.0.0/29 for 'c', leases held: 2; delete entries of what no longer exists from cloudserve.lock.json, or use a bigger network",
    ],
    ...[23, 33, 24.5].map((prefix): [string, () => unknown, string] => [
      `the block is a /${prefix} of a /24`,
      () => holding({}).lease(NET, RANGE, 'a', prefix),
      `address lease of 'a' in network 'chula/network' cannot be a /${prefix} of 10.20.0.0/24; use a whole number from 24 to 32`,
    ]),
    [
      "the network's CIDR is none",
      () => holding({}).lease(NET, { cidr: '10.20.0.1/24', excluded: [] }, 'a', 32),
      "CIDR '10.20.0.1/24' has host bits set; did you mean '10.20.0.0/24'?",
    ],
    [
      'an excluded block is none',
      () => holding({}).lease(NET, { cidr: RANGE.cidr, excluded: ['10.20.0.7/31'] }, 'a', 32),
      "CIDR '10.20.0.7/31' has host bits set; did you mean '10.20.0.6/31'?",
    ],
  ];
  test.each(cases)('%s', (_name, ask, message) => {
    expect(ask).toThrow(new Error(message));
  });

  test('and changes nothing', () => {
    const leases = holding({ a: '10.20.0.64/26' });
    const before = leases.toText();
    expect(() => leases.lease(NET, RANGE, 'a', 27)).toThrow();
    expect(() => leases.lease(NET, RANGE, 'b', 24)).toThrow();
    expect(() => leases.lease('full', { cidr: '10.0.0.0/30', excluded: ['10.0.0.0/30'] }, 'b', 32)).toThrow();
    expect(leases.toText()).toBe(before);
    expect(leases.added).toEqual([]);
  });
});

describe('the lock file is refused when', () => {
  const whole = (leases: unknown, more: object = {}): string => JSON.stringify({ version: 1, leases, ...more });
  const network = (held: unknown, more: object = {}): string => whole({ [NET]: { cidr: RANGE.cidr, held, ...more } });
  const cases: [name: string, text: string, message: string][] = [
    ['it is empty', '', `is not JSON: ${parserWords('')}; restore the file, a new one would move addresses`],
    [
      'it is cut off',
      '{ "version"',
      `is not JSON: ${parserWords('{ "version"')}; restore the file, a new one would move addresses`,
    ],
    [
      'a merge is unfinished',
      '{\n<<<<<<< HEAD\n  "version": 1\n=======\n  "version": 1\n>>>>>>> theirs\n}',
      'has merge conflict markers; keep the entries of both sides and remove the markers',
    ],
    [
      'its version is from the future',
      '{ "version": 2, "leases": {} }',
      'has version 2, and only version 1 can be read; use the release that wrote it, or restore the file',
    ],
    ...['{ "leases": {} }', '[]', 'null'].map((text): [string, string, string] => [
      `it is ${text}`,
      text,
      'has no version, and only version 1 can be read; use the release that wrote it, or restore the file',
    ]),
    ['it has no leases', '{ "version": 1 }', "has nothing for 'leases'; it must be an object"],
    ['its leases are a list', whole([]), "has [] for 'leases'; it must be an object"],
    ['it has another key', whole({}, { note: 'x' }), "has unknown key 'note' in the file; known are version, leases"],
    [
      'a network has another key',
      network({}, { note: 'x' }),
      "has unknown key 'note' in network 'chula/network'; known are cidr, held",
    ],
    [
      'a network has no CIDR',
      whole({ [NET]: { held: {} } }),
      "has no 'cidr' text in network 'chula/network'; restore the entry or delete it",
    ],
    [
      'a network is no object',
      whole({ [NET]: '10.20.0.0/24' }),
      "has no 'cidr' text in network 'chula/network'; restore the entry or delete it",
    ],
    [
      'a network holds no object',
      network('x'),
      "has \"x\" for 'held' of network 'chula/network'; it must be an object",
    ],
    [
      "a network's CIDR is none",
      whole({ [NET]: { cidr: '10.20.0.1/24', held: {} } }),
      "has an unreadable block in network 'chula/network': CIDR '10.20.0.1/24' has host bits set; did you mean '10.20.0.0/24'?",
    ],
    [
      'a lease is no CIDR',
      network({ a: '10.20.0.65/26' }),
      "has an unreadable block of 'a' in network 'chula/network': CIDR '10.20.0.65/26' has host bits set; did you mean '10.20.0.64/26'?",
    ],
    [
      'a lease is no text',
      network({ a: 7 }),
      "has an unreadable block of 'a' in network 'chula/network': 7 is not a CIDR text",
    ],
    [
      'a lease is outside its network',
      network({ a: '10.20.1.5/32' }),
      "has 10.20.1.5/32 of 'a' outside 10.20.0.0/24 of network 'chula/network'; restore the entry or delete it to move it",
    ],
    [
      'two leases overlap',
      network({ a: '10.20.0.70/32', b: '10.20.0.69/32', pool: '10.20.0.64/28', after: '10.20.0.80/28' }),
      "has 10.20.0.69/32 of 'b' overlapping 10.20.0.64/28 of 'pool' in network 'chula/network'; delete the entry of the one that is not deployed\n" +
        "cloudserve.lock.json has 10.20.0.70/32 of 'a' overlapping 10.20.0.64/28 of 'pool' in network 'chula/network'; delete the entry of the one that is not deployed",
    ],
    [
      'two leases are equal',
      network({ b: '10.20.0.5/32', a: '10.20.0.5/32' }),
      "has 10.20.0.5/32 of 'b' overlapping 10.20.0.5/32 of 'a' in network 'chula/network'; delete the entry of the one that is not deployed",
    ],
    [
      'two leases start at the same address',
      network({ a: '10.20.0.64/32', pool: '10.20.0.64/28' }),
      "has 10.20.0.64/32 of 'a' overlapping 10.20.0.64/28 of 'pool' in network 'chula/network'; delete the entry of the one that is not deployed",
    ],
    [
      'an owner is there twice',
      `{ "version": 1, "leases": { "n": { "cidr": "10.0.0.0/24", "held": { "a{\\"": "10.0.0.5/32", "\\u0061{\\"": "10.0.0.6/32" } } } }`,
      "has 'a{\"' twice in one object; delete the entry of the one that is not deployed",
    ],
  ];
  test.each(cases)('%s', (_name, text, message) => {
    expect(() => AddressLeases.fromText(text, FILE)).toThrow(new Error(`cloudserve.lock.json ${message}`));
  });

  test('several things are wrong, all of which are told, sorted', () => {
    const text = whole({ b: { cidr: 'x', held: [] }, a: 1 });
    expect(() => AddressLeases.fromText(text, FILE)).toThrow(
      new Error(
        [
          "cloudserve.lock.json has [] for 'held' of network 'b'; it must be an object",
          "cloudserve.lock.json has an unreadable block in network 'b': CIDR 'x' has 1 address part; write 4 with dots between, such as '10.20.0.0'",
          "cloudserve.lock.json has no 'cidr' text in network 'a'; restore the entry or delete it",
        ].join('\n'),
      ),
    );
  });

  test('but not for one owner in two networks, or for two networks with one CIDR', () => {
    const entry = { cidr: RANGE.cidr, held: { a: '10.20.0.5/32' } };
    expect(() => load({ one: entry, two: entry })).not.toThrow();
  });

  test('but not for an owner with the name of the next network', () => {
    const entry = { cidr: RANGE.cidr, held: { two: '10.20.0.5/32' } };
    expect(() => load({ one: entry, two: entry })).not.toThrow();
  });
});

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

function parserWords(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('expected text that is not JSON');
}
