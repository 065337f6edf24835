import { Cidr, Stated } from '../../core';
import { AddressFact, NetworkFact, Severity } from '../../model';
import { Rule, Sighting } from '../rule';

/** @internal */
export const addressOverlap: Rule = {
  id: 'ADDRESS-OVERLAP',
  severity: Severity.ERROR,
  why: 'Neutron refuses an address that is in use, outside its subnet, or the gateway, and only at apply.',
  see: 'https://docs.openstack.org/api-ref/network/v2/#create-port',
  check(facts) {
    const byNetwork = new Map<string, Stated<AddressFact>[]>();
    for (const stated of facts.of('address')) {
      const held = byNetwork.get(stated.fact.network) ?? [];
      byNetwork.set(stated.fact.network, held);
      if (Cidr.problem(cidrText(stated.fact.address)) === undefined) {
        held.push(stated);
      }
    }
    const networks = new Map(facts.of('network').map((stated) => [stated.path, stated.fact]));
    return [...byNetwork].flatMap(([network, held]) => [...overlaps(held), ...misplaced(held, networks.get(network))]);
  },
};

function cidrText(address: string): string {
  return address.includes('/') ? address : `${address}/32`;
}

/** Sorted by first address, an overlap is always with the range that reaches furthest so far. */
function overlaps(held: Stated<AddressFact>[]): Sighting[] {
  const sorted = held
    .map((stated, order) => ({ stated, order, cidr: Cidr.parse(cidrText(stated.fact.address)) }))
    .sort((a, b) => a.cidr.start - b.cidr.start || a.order - b.order);
  const sightings: Sighting[] = [];
  let furthest = sorted[0];
  for (const next of sorted.slice(1)) {
    if (next.cidr.overlaps(furthest.cidr)) {
      sightings.push({
        path: next.stated.path,
        message: `an address belongs to one only, got '${next.stated.fact.address}', which '${furthest.stated.path}' holds as '${furthest.stated.fact.address}'; choose another`,
      });
    }
    if (next.cidr.start + next.cidr.size > furthest.cidr.start + furthest.cidr.size) {
      furthest = next;
    }
  }
  return sightings;
}

function misplaced(held: Stated<AddressFact>[], network: NetworkFact | undefined): Sighting[] {
  if (network === undefined) {
    return [];
  }
  const cidr = Cidr.parse(network.cidr);
  const taken: [string, string][] = [
    [`${cidr.first}/32`, "is the network's own"],
    [`${cidr.last}/32`, 'is the broadcast address'],
    [`${network.gateway}/32`, "is the gateway's"],
    ...(network.dynamic === undefined
      ? []
      : [
          [network.dynamic, `lies in the range that the cloud's DHCP hands out, ${network.dynamic}`] as [
            string,
            string,
          ],
        ]),
  ];
  const reserved = network.reserved.map((range): [string, string] => [range, `lies in the reserved range ${range}`]);
  const parsed = (list: [string, string][]): { range: Cidr; what: string }[] =>
    list
      .filter(([range]) => Cidr.problem(range) === undefined)
      .map(([range, what]) => ({ range: Cidr.parse(range), what }));
  const forStanding = parsed(taken);
  const forPlanned = [...forStanding, ...parsed(reserved)];
  return held.flatMap(({ path, fact }) => {
    const address = Cidr.parse(cidrText(fact.address));
    const found = (fact.stands === true ? forStanding : forPlanned).find(({ range }) => range.overlaps(address));
    return found ? [{ path, message: `the address ${found.what}, got '${fact.address}'; choose another` }] : [];
  });
}
