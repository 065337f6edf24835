import { loadBalancerSpof } from '../../lib/analysis/rules/load-balancer-spof';
import { vrrpId } from '../../lib/analysis/rules/vrrp-id';
import { LoadBalancerFact, VrrpFact } from '../../lib/model';
import { at, says } from '../support/facts';

const balancer = (...members: string[]): LoadBalancerFact => ({
  kind: 'load-balancer',
  address: '10.20.0.5',
  members,
});

const vrrp = (address: string, routerId: number, network = 'chula/network'): VrrpFact => ({
  kind: 'vrrp',
  network,
  routerId,
  address,
});

test('one balancer is warned of', () => {
  expect(says(loadBalancerSpof, at('chula/entry', balancer('lb-1')))).toEqual([
    "[chula/entry] what stands behind 10.20.0.5 should outlive a balancer, got one machine, 'lb-1'; use 2 'machines'",
  ]);
});

test('two balancers are right, and so are those that somebody else runs', () => {
  expect(says(loadBalancerSpof, at('a', balancer('lb-1', 'lb-2')), at('b', balancer()))).toEqual([]);
});

test('two addresses of one router id on a network are refused', () => {
  expect(says(vrrpId, at('a', vrrp('10.20.0.5', 5)), at('b', vrrp('10.20.1.5', 5)))).toEqual([
    "[b] a router id of VRRP is the only one of its network, got 5 for 10.20.1.5, which 'a' has for 10.20.0.5; give one another 'routerId'",
  ]);
});

test('router ids may differ, or be of two networks', () => {
  expect(
    says(
      vrrpId,
      at('a', vrrp('10.20.0.5', 5)),
      at('b', vrrp('10.20.1.6', 6)),
      at('c', vrrp('10.30.0.5', 5, 'c/network')),
    ),
  ).toEqual([]);
});
