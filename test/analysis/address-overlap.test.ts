import { addressOverlap } from '../../lib/analysis/rules/address-overlap';
import { Stated } from '../../lib/core';
import { AddressFact, NetworkFact } from '../../lib/model';
import { at, says } from '../support/facts';

const NETWORK = at<NetworkFact>('site/net', {
  kind: 'network',
  cidr: '10.20.0.0/24',
  gateway: '10.20.0.1',
  reserved: ['10.20.0.64/26'],
  dynamic: '10.20.0.224/27',
});
const holds = (path: string, address: string, network = 'site/net'): Stated<AddressFact> =>
  at(path, { kind: 'address', network, address });

test('neighbours, the last before DHCP, and blocks side by side are right', () => {
  expect(
    says(
      addressOverlap,
      NETWORK,
      holds('a', '10.20.0.2'),
      holds('b', '10.20.0.3'),
      holds('c', '10.20.0.63'),
      holds('d', '10.20.0.128/26'),
      holds('e', '10.20.0.192/27'),
    ),
  ).toEqual([]);
});

test('the second holder of an address hears of the first', () => {
  expect(says(addressOverlap, NETWORK, holds('a', '10.20.0.9'), holds('b', '10.20.0.9'))).toEqual([
    "[b] an address belongs to one only, got '10.20.0.9', which 'a' holds as '10.20.0.9'; choose another",
  ]);
});

test('everything in a block overlaps with it, however far behind', () => {
  const stated = [holds('late', '10.20.0.30'), holds('block', '10.20.0.16/28'), holds('in', '10.20.0.17')];
  expect(says(addressOverlap, NETWORK, ...stated, holds('out', '10.20.0.32'))).toEqual([
    "[in] an address belongs to one only, got '10.20.0.17', which 'block' holds as '10.20.0.16/28'; choose another",
    "[late] an address belongs to one only, got '10.20.0.30', which 'block' holds as '10.20.0.16/28'; choose another",
  ]);
});

test('holders of one address are seen behind others who hold their own', () => {
  const stated = [holds('a', '10.20.0.8'), holds('b', '10.20.0.9'), holds('c', '10.20.0.9')];
  expect(says(addressOverlap, NETWORK, ...stated).map((line) => line.slice(0, 3))).toEqual(['[c]']);
});

test('one address in two networks is right', () => {
  const other = at<NetworkFact>('other/net', { ...NETWORK.fact });
  expect(says(addressOverlap, NETWORK, other, holds('a', '10.20.0.9'), holds('b', '10.20.0.9', 'other/net'))).toEqual(
    [],
  );
});

test.each([
  ['10.20.0.0', "is the network's own"],
  ['10.20.0.1', "is the gateway's"],
  ['10.20.0.64', 'lies in the reserved range 10.20.0.64/26'],
  ['10.20.0.127', 'lies in the reserved range 10.20.0.64/26'],
  ['10.20.0.224', "lies in the range that the cloud's DHCP hands out, 10.20.0.224/27"],
  ['10.20.0.254', "lies in the range that the cloud's DHCP hands out, 10.20.0.224/27"],
  ['10.20.0.255', 'is the broadcast address'],
])('%s %s', (address, what) => {
  expect(says(addressOverlap, NETWORK, holds('a', address))).toEqual([
    `[a] the address ${what}, got '${address}'; choose another`,
  ]);
});

test('a block that reaches into a reserved range is misplaced', () => {
  expect(says(addressOverlap, NETWORK, holds('a', '10.20.0.0/25'))).toHaveLength(1);
});

test('what cannot be read, and a network that nobody stated, is left to others', () => {
  expect(says(addressOverlap, NETWORK, holds('a', 'x'), holds('b', '10.20.0.1', 'elsewhere'))).toEqual([]);
});

test('in a network whose DHCP is not known, only what is known is kept off', () => {
  const standing = at<NetworkFact>('site/net', { ...NETWORK.fact, dynamic: undefined });
  expect(says(addressOverlap, standing, holds('a', '10.20.0.224'))).toEqual([]);
  expect(says(addressOverlap, standing, holds('a', '10.20.0.64'))).toHaveLength(1);
});
