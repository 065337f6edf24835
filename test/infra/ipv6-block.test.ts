import { isIPv6 } from 'node:net';
import * as fc from 'fast-check';
import { Ipv6Block } from '../../lib/infra/network/ipv6-block';

const block = (text: string): Ipv6Block => Ipv6Block.parse(text);

test.each([
  ['2001:db8:0:1::/64', 0, '2001:db8:0:1::'],
  ['2001:db8:0:1::/64', 1, '2001:db8:0:1::1'],
  ['2001:DB8::/64', 10, '2001:db8::a'],
  ['2001:db8:0:1::/64', 0xa140005, '2001:db8:0:1::a14:5'],
  ['fd00:1:2:3::/64', 0x10000, 'fd00:1:2:3::1:0'],
  ['2001:0:0:1::/64', 2, '2001:0:0:1::2'],
  ['2001::/64', 0xffffffff, '2001::ffff:ffff'],
])('host %#: %s, number %i, is %s', (text, offset, address) => {
  expect(Ipv6Block.problem(text)).toBeUndefined();
  expect(block(text).address(offset)).toBe(address);
});

test("the cloud's own addresses are far above any machine's", () => {
  expect(block('2001:db8:0:1::/64').dynamic).toEqual({
    start: '2001:db8:0:1:ffff::',
    end: '2001:db8:0:1:ffff:ffff:ffff:fffe',
  });
  expect(`${block('2001:DB8:0:1:0::/64')}`).toBe('2001:db8:0:1::/64');
});

test('every address is as a URL has it, and no two hosts have the same', () => {
  const groups = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 3, maxLength: 3 });
  const host = fc.integer({ min: 0, max: 0xffffffff });
  fc.assert(
    fc.property(groups, host, host, (rest, a, b) => {
      const network = ['2001', ...rest.map((group) => group.toString(16))].join(':');
      const [first, second] = [a, b].map((offset) => block(`${network}::/64`).address(offset));
      expect(isIPv6(first)).toBe(true);
      expect(new URL(`http://[${first}]`).hostname).toBe(`[${first}]`);
      expect(first === second).toBe(a === b);
    }),
  );
});

test.each([
  ['10.0.0.0/8', "'10.0.0.0/8' is no IPv6 block; write it as '2001:db8:0:1::/64'"],
  ['2001:db8::', "an IPv6 subnet of a site is a /64, got '2001:db8::'; write it as '2001:db8:0:1::/64'"],
  ['2001:db8::/48', "an IPv6 subnet of a site is a /64, got '2001:db8::/48'; write it as '2001:db8:0:1::/64'"],
  ['2001:db8::1/64', "IPv6 block '2001:db8::1/64' has host bits set; did you mean '2001:db8::/64'?"],
  ['fe80::/64', "a site's hosts have global or unique local IPv6 addresses, got 'fe80::/64'"],
  ['ff02::/64', "a site's hosts have global or unique local IPv6 addresses, got 'ff02::/64'"],
  ['2001:db8::/64/64', 'is no IPv6 block'],
  ['2001:db8::%eth0/64', 'is no IPv6 block'],
  ['::ffff:10.0.0.0/64', 'is no IPv6 block'],
])('%s is refused', (text, says) => {
  expect(Ipv6Block.problem(text)).toContain(says);
});
