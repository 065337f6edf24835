import * as fc from 'fast-check';
import { AddressLeases, LeaseRange } from '../../lib/core/address-leases';
import { Cidr } from '../../lib/core/cidr';

const FILE = 'cloudserve.lock.json';
const NET = 'chula/network';
const RANGE: LeaseRange = { cidr: '10.20.0.0/24', excluded: ['10.20.0.1/32', '10.20.0.128/25'] };

function holding(held: Record<string, unknown>, cidr = RANGE.cidr): AddressLeases {
  return AddressLeases.fromText(JSON.stringify({ version: 1, leases: { [NET]: { cidr, held } } }), FILE);
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

describe('what stands already', () => {
  const hold = (leases: AddressLeases, owner: string, block: string, range = RANGE): void =>
    leases.hold(NET, range, owner, Cidr.parse(block));

  test('is leased to nobody else, in this run and in the next', () => {
    const first = AddressLeases.fromText(undefined, FILE);
    first.lease(NET, RANGE, 'vip', 32);
    hold(first, 'gpu1', '10.20.0.3/32');
    expect(`${first.lease(NET, RANGE, 'runner', 32)}`).toBe('10.20.0.4/32');
    expect(first.added).toEqual(['gpu1', 'runner', 'vip']);
    const second = AddressLeases.fromText(first.toText(), FILE);
    expect(`${second.lease(NET, RANGE, 'bastion', 32)}`).toBe('10.20.0.5/32');
  });

  test('is held once, however often it is said', () => {
    const first = AddressLeases.fromText(undefined, FILE);
    hold(first, 'gpu1', '10.20.0.70/32');
    hold(first, 'gpu1', '10.20.0.70/32');
    expect(JSON.parse(first.toText()).leases).toEqual({ [NET]: { cidr: RANGE.cidr, held: { gpu1: '10.20.0.70/32' } } });
    const second = AddressLeases.fromText(first.toText(), FILE);
    hold(second, 'gpu1', '10.20.0.70/32');
    expect([second.added, second.toText()]).toEqual([[], first.toText()]);
  });

  test('lets its former address go when it has another', () => {
    const leases = holding({ gpu1: '10.20.0.2/32' });
    expect(`${leases.lease(NET, RANGE, 'before', 32)}`).toBe('10.20.0.3/32');
    hold(leases, 'gpu1', '10.20.0.9/32');
    expect(`${leases.lease(NET, RANGE, 'after', 32)}`).toBe('10.20.0.2/32');
    expect(leases.toText()).toContain('"gpu1": "10.20.0.9/32"');
  });

  test.each(['10.30.0.4/32', '10.20.0.1/32', '10.20.0.130/32', '10.20.0.255/32', '10.20.0.0/32'])(
    'needs no lease where nothing is ever handed out: %s',
    (block) => {
      const leases = holding({});
      const before = leases.toText();
      hold(leases, 'gpu1', block, { ...RANGE, excluded: ['10.20.0.1/32', '10.20.0.128/26'] });
      expect([leases.toText(), leases.added]).toEqual([before, []]);
    },
  );

  test('is refused in a block of somebody else, who is named, and nothing changes', () => {
    const leases = holding({ 'chula/worker': '10.20.0.64/26' });
    const before = leases.toText();
    expect(() => hold(leases, 'chula/main-gpu1', '10.20.0.70/32')).toThrow(
      new Error(
        "nobody else is leased what stands already, got 10.20.0.70/32 of 'chula/main-gpu1' in network 'chula/network', which overlaps 10.20.0.64/26 of 'chula/worker'; give it another address, or delete the entry of 'chula/worker' from cloudserve.lock.json where it is not deployed",
      ),
    );
    expect([leases.toText(), leases.added]).toEqual([before, []]);
  });

  test("is refused when the network's CIDR changed", () => {
    expect(() => hold(holding({}), 'gpu1', '10.20.0.7/32', { cidr: '10.20.0.0/16', excluded: [] })).toThrow(
      "network 'chula/network' has its leases in 10.20.0.0/24, got CIDR 10.20.0.0/16",
    );
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

function aligned(base: string, offset: number, prefix: number): Cidr {
  const start = Cidr.parse(`${base}/32`).start + offset;
  return Cidr.at(start - (start % 2 ** (32 - prefix)), prefix);
}
