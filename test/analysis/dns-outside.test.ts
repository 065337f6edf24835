import { dnsOutside } from '../../lib/analysis/rules/dns-outside';
import { at, says } from '../support/facts';

test('a name outside of the zone of its site is warned of, for nobody writes its record', () => {
  const outside = { kind: 'unwritten-name', name: 'rancher.example.net', zone: 'example.org' } as const;
  expect(says(dnsOutside, at('chula/rancher', outside))).toEqual([
    "[chula/rancher] a name gets its record in the zone of its site, got 'rancher.example.net' outside of 'example.org', so that none is written; give a name that ends in '.example.org', or write the record yourself and accept this with a reason",
  ]);
});

test('a name that has its record is right', () => {
  expect(
    says(dnsOutside, at('chula/rancher/name', { kind: 'name', space: 'DNS names', name: 'a.example.org' })),
  ).toEqual([]);
});
