import { networkOverlap } from '../../lib/analysis/rules/network-overlap';
import { Stated } from '../../lib/core';
import { NetworkFact } from '../../lib/model';
import { at, says } from '../support/facts';

const network = (path: string, cidr: string): Stated<NetworkFact> =>
  at(path, { kind: 'network', cidr, gateway: '', reserved: [], dynamic: '' });

test('networks side by side are right, and so is one or none', () => {
  expect(says(networkOverlap, network('b', '10.21.0.0/16'), network('a', '10.20.0.0/16'))).toEqual([]);
  expect(says(networkOverlap, network('a', '10.20.0.0/16'))).toEqual([]);
  expect(says(networkOverlap)).toEqual([]);
});

test('the inner one of two networks hears of the outer one', () => {
  expect(says(networkOverlap, network('in', '10.20.3.0/24'), network('out', '10.20.0.0/16'))).toEqual([
    "[in] networks should not overlap, got 10.20.3.0/24, and 'out' has 10.20.0.0/16; choose another 'cidr'",
  ]);
});

test('of two equal networks the later one hears of the earlier one', () => {
  expect(says(networkOverlap, network('a', '10.20.0.0/16'), network('b', '10.20.0.0/16'))).toEqual([
    "[b] networks should not overlap, got 10.20.0.0/16, and 'a' has 10.20.0.0/16; choose another 'cidr'",
  ]);
});

test('an overlap is seen behind a network that has none', () => {
  const stated = [network('a', '10.1.0.0/16'), network('b', '10.20.0.0/16'), network('c', '10.20.1.0/24')];
  expect(says(networkOverlap, ...stated).map((line) => line.slice(0, 3))).toEqual(['[c]']);
});

test('a network that several smaller ones lie in is seen behind each of them', () => {
  const found = says(
    networkOverlap,
    network('wide', '10.0.0.0/8'),
    network('a', '10.1.0.0/16'),
    network('b', '10.200.0.0/16'),
    network('c', '11.0.0.0/16'),
  );
  expect(found.map((line) => line.slice(0, 3))).toEqual(['[a]', '[b]']);
});
