import * as fc from 'fast-check';
import { Cidr, formatIpv4, ipv4Problem, parseIpv4 } from '../../lib/core/cidr';

const addressNumber = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const block = fc
  .tuple(addressNumber, fc.integer({ min: 0, max: 32 }))
  .map(([number, prefix]) => Cidr.at(number - (number % 2 ** (32 - prefix)), prefix));

/** Blocks close enough to each other to meet. */
const crowded = fc
  .tuple(fc.integer({ min: 0, max: 63 }), fc.integer({ min: 26, max: 32 }))
  .map(([offset, prefix]) => Cidr.at(parseIpv4('10.20.0.0') + offset - (offset % 2 ** (32 - prefix)), prefix));

describe('a CIDR', () => {
  test('tells its size, its ends and its addresses', () => {
    const cidr = Cidr.parse('10.20.0.64/26');
    expect(cidr).toMatchObject({ prefix: 26, size: 64, first: '10.20.0.64', last: '10.20.0.127', start: 169082944 });
    expect([cidr.address(0), cidr.address(5), cidr.address(63)]).toEqual(['10.20.0.64', '10.20.0.69', '10.20.0.127']);
    expect(`${cidr}`).toBe('10.20.0.64/26');
  });

  test('can be the whole of IPv4, or one address at either end of it', () => {
    expect(Cidr.parse('0.0.0.0/0')).toMatchObject({ size: 2 ** 32, first: '0.0.0.0', last: '255.255.255.255' });
    expect(Cidr.parse('255.255.255.255/32')).toMatchObject({ size: 1, first: '255.255.255.255' });
    expect(Cidr.parse('0.0.0.0/32').last).toBe('0.0.0.0');
    expect(Cidr.parse('0.0.0.0/0').contains('255.255.255.255')).toBe(true);
  });

  test('contains what lies in it as a whole, up to its ends', () => {
    const cidr = Cidr.parse('10.20.0.64/26');
    const inside = ['10.20.0.64', '10.20.0.127'];
    const outside = ['10.20.0.63', '10.20.0.128', '11.20.0.64'];
    expect(inside.map((address) => cidr.contains(address))).toEqual([true, true]);
    expect(outside.map((address) => cidr.contains(address))).toEqual([false, false, false]);
    expect(cidr.contains(Cidr.parse('10.20.0.96/27'))).toBe(true);
    expect(cidr.contains(cidr)).toBe(true);
    expect(cidr.contains(Cidr.parse('10.20.0.0/24'))).toBe(false);
    expect(cidr.contains(Cidr.parse('10.20.0.128/26'))).toBe(false);
  });

  test('overlaps a block inside it and a block around it, not its neighbours', () => {
    const cidr = Cidr.parse('10.20.0.64/26');
    const others = ['10.20.0.0/24', '10.20.0.64/26', '10.20.0.127/32', '10.20.0.0/26', '10.20.0.128/25'];
    expect(others.map((other) => cidr.overlaps(Cidr.parse(other)))).toEqual([true, true, true, false, false]);
  });

  test('reads back what it writes', () => {
    fc.assert(
      fc.property(block, (cidr) => {
        expect(Cidr.problem(`${cidr}`)).toBeUndefined();
        expect(Cidr.parse(`${cidr}`)).toEqual(cidr);
        expect(parseIpv4(cidr.last) - parseIpv4(cidr.first)).toBe(cidr.size - 1);
      }),
    );
  });

  test('contains and overlaps as the sets of its addresses do', () => {
    const addresses = (cidr: Cidr): string[] => Array.from({ length: cidr.size }, (_, i) => cidr.address(i));
    fc.assert(
      fc.property(crowded, crowded, (a, b) => {
        const ofA = new Set(addresses(a));
        expect(a.contains(b)).toBe(addresses(b).every((address) => ofA.has(address)));
        expect(a.overlaps(b)).toBe(addresses(b).some((address) => ofA.has(address)));
        expect(a.contains(b.last)).toBe(ofA.has(b.last));
      }),
    );
  });

  const refusals: [text: string, message: string][] = [
    ['10.20.0.1/16', "CIDR '10.20.0.1/16' has host bits set; did you mean '10.20.0.0/16'?"],
    ['255.255.255.255/0', "CIDR '255.255.255.255/0' has host bits set; did you mean '0.0.0.0/0'?"],
    [
      '10.20.0.0',
      "CIDR '10.20.0.0' has no prefix length; write '10.20.0.0/32' for that one address, or the prefix length of its block after a slash",
    ],
    ...['33', '08', '-1', '', '24/1', '255.255.0.0', '1e1', ' 8'].map((prefix): [string, string] => [
      `10.0.0.0/${prefix}`,
      `CIDR '10.0.0.0/${prefix}' has prefix length '${prefix}'; use a whole number from 0 to 32 without leading zeros`,
    ]),
    ['10.20.256.0/24', "CIDR '10.20.256.0/24' has address part '256'; use a whole number from 0 to 255"],
    ['10..0.0/8', "CIDR '10..0.0/8' has address part ''; use a whole number from 0 to 255"],
    ['10.-1.0.0/8', "CIDR '10.-1.0.0/8' has address part '-1'; use a whole number from 0 to 255"],
    [' 10.0.0.0/8', "CIDR ' 10.0.0.0/8' has address part ' 10'; use a whole number from 0 to 255"],
    ['10.0x1.0.0/8', "CIDR '10.0x1.0.0/8' has address part '0x1'; use a whole number from 0 to 255"],
    [
      '10.020.0.0/16',
      "CIDR '10.020.0.0/16' has address part '020' with a leading zero, which some tools read as octal; write '20'",
    ],
    ['10.20/16', "CIDR '10.20/16' has 2 address parts; write 4 with dots between, such as '10.20.0.0'"],
    ['10.20.0.0.0/16', "CIDR '10.20.0.0.0/16' has 5 address parts; write 4 with dots between, such as '10.20.0.0'"],
    ['', "CIDR '' has 1 address part; write 4 with dots between, such as '10.20.0.0'"],
    ['2001:db8::/32', "CIDR '2001:db8::/32' is IPv6, which is not supported; use an IPv4 block such as '10.20.0.0/16'"],
  ];
  test.each(refusals)('refuses %p with what, got and fix', (text, message) => {
    expect(Cidr.problem(text)).toBe(message);
    expect(() => Cidr.parse(text)).toThrow(new Error(message));
  });

  test.each([-1, 64, 1.5, NaN])('refuses the address at offset %p of 64', (offset) => {
    expect(() => Cidr.parse('10.20.0.64/26').address(offset)).toThrow(
      new Error(`CIDR '10.20.0.64/26' has no address at offset ${offset}; use a whole number from 0 to 63`),
    );
  });

  test('cannot start at an address that is not a multiple of its size', () => {
    expect(() => Cidr.at(parseIpv4('10.20.0.1'), 24)).toThrow(
      new Error("CIDR '10.20.0.1/24' has host bits set; did you mean '10.20.0.0/24'?"),
    );
  });
});

describe('an IPv4 address', () => {
  test('is read and written as a number', () => {
    expect(parseIpv4('10.20.0.5')).toBe(((10 * 256 + 20) * 256 + 0) * 256 + 5);
    expect(['0.0.0.0', '128.0.0.1', '255.255.255.255'].map(parseIpv4)).toEqual([0, 2 ** 31 + 1, 2 ** 32 - 1]);
    fc.assert(fc.property(addressNumber, (number) => parseIpv4(formatIpv4(number)) === number));
  });

  const refusals: [text: string, message: string][] = [
    ['::1', "address '::1' is IPv6, which is not supported; use an IPv4 address such as '10.20.0.5'"],
    ['10.20.0.0/16', "address '10.20.0.0/16' has address part '0/16'; use a whole number from 0 to 255"],
    ['localhost', "address 'localhost' has 1 address part; write 4 with dots between, such as '10.20.0.0'"],
    [
      '10.20.0.05',
      "address '10.20.0.05' has address part '05' with a leading zero, which some tools read as octal; write '5'",
    ],
  ];
  test.each(refusals)('is not %p', (text, message) => {
    expect(ipv4Problem(text)).toBe(message);
    expect(() => parseIpv4(text)).toThrow(new Error(message));
    expect(ipv4Problem('10.20.0.5')).toBeUndefined();
  });

  test.each([-1, 2 ** 32, 0.5])('cannot come from the number %p', (number) => {
    expect(() => formatIpv4(number)).toThrow(
      new Error(`address number ${number} is outside IPv4; use a whole number from 0 to 4294967295`),
    );
  });
});
