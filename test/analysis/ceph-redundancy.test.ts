import { cephCopies, cephHeal, cephZones } from '../../lib/analysis/rules/ceph-redundancy';
import { Fact, RedundancyDomain, RedundancyFact } from '../../lib/model';
import { Stated } from '../../lib/core';
import { at, says } from '../support/facts';

function kept(of: string, fact: Partial<RedundancyFact> = {}): Stated<Fact> {
  return at(`main/ceph/${of}`, {
    kind: 'redundancy',
    cluster: 'main',
    pool: 'ceph',
    of: `pool '${of}'`,
    domain: 'host',
    domains: places(4),
    pieces: 3,
    spare: 2,
    ...fact,
  });
}

const DISKS = at('main/ceph', { kind: 'storage-pool', cluster: 'main', name: 'ceph', hosts: [], fill: 0.85 });

function places(count: number, hosts = 1, mebibytes = 2048 * 1024): RedundancyDomain[] {
  return ['a', 'b', 'c', 'd', 'e'].slice(0, count).map((name) => ({ name, hosts, mebibytes }));
}

test('three copies on three hosts are told once for all pools, where the disks are stated', () => {
  const domains = places(3);
  expect(
    says(cephHeal, DISKS, kept('block', { domains }), kept('cold', { domains }), kept('other', { pieces: 2 })),
  ).toEqual([
    "[main/ceph] what a lost host of 'ceph' in 'main' held cannot be made anew elsewhere, got 3 hosts for 3 copies or chunks of pool 'block' and pool 'cold'; add a further host with disks, or accept it with a reason",
  ]);
});

test('a host more than there are copies, and one copy alone, are not told', () => {
  expect(says(cephHeal, DISKS, kept('block'), kept('one', { pieces: 1, spare: 0, domains: places(1) }))).toEqual([]);
});

test('zones heal by a second host in each of them, or by a zone more', () => {
  const zones = [...places(1, 2), ...places(3).slice(1)];
  expect(says(cephHeal, DISKS, kept('block', { domain: 'zone', domains: zones }))).toEqual([
    "[main/ceph] what a lost host of 'ceph' in 'main' held cannot be made anew elsewhere, got one host in zone b and zone c for 3 copies or chunks of pool 'block'; add a second host with disks to each, or accept it with a reason",
  ]);
  expect(says(cephHeal, kept('block', { domain: 'zone', domains: places(3, 2) }))).toEqual([]);
  expect(says(cephHeal, kept('block', { domain: 'zone', domains: places(4) }))).toEqual([]);
  expect(says(cephHeal, kept('block', { domain: 'zone', domains: [] }))).toEqual([]);
});

test('zones of different size are told where each has a copy of everything', () => {
  const zones = [...places(1, 2, 4096 * 1024), ...places(3).slice(1)];
  expect(says(cephZones, DISKS, kept('block', { domain: 'zone', domains: zones }))).toEqual([
    "[main/ceph] zones of 'ceph' in 'main' have disks of one size together, got 2048 GiB in b, 2048 GiB in c and 4096 GiB in a, of which 2048 GiB are never used for pool 'block'; spread nodes with disks evenly over zones, use 'failureDomain' HOST, or accept it with a reason",
  ]);
  expect(says(cephZones, kept('block', { domain: 'zone', domains: places(3, 2) }))).toEqual([]);
  expect(says(cephZones, kept('block', { domain: 'host', domains: zones }))).toEqual([]);
  expect(says(cephZones, kept('block', { domain: 'zone', domains: zones, pieces: 2, spare: 1 }))).toEqual([]);
});

test('two copies and one coding chunk are told where they are declared; one copy was named', () => {
  expect(says(cephCopies, kept('block', { pieces: 2, spare: 1 }), kept('one', { pieces: 1, spare: 0 }))).toEqual([
    "[main/ceph/block] data should outlive two losses, got one copy or coding chunk to spare for pool 'block' of 'ceph'; use 3 'replicas' or 2 coding chunks, or accept it with a reason",
  ]);
});
