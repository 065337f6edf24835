import { federationAddress, federationIdle, federationOrder } from '../../lib/analysis/rules/federation-links';
import { Stated } from '../../lib/core';
import { Distribution, Fact, FederatedServiceFact, FederationLinkFact } from '../../lib/model';
import { at, says } from '../support/facts';

const cluster = at<Fact>('lab/chula', {
  kind: 'cluster',
  name: 'chula',
  distribution: Distribution.RKE2,
  version: 'v1.35.6+rke2r1',
  cni: 'canal',
  podCidr: '10.42.0.0/16',
  serviceCidr: '10.43.0.0/16',
  hasEntry: true,
});

const link = (gatewayAddress: string, more: Partial<FederationLinkFact> = {}): Stated<Fact> =>
  at<Fact>('lab/chula/mesh/to-gke', {
    kind: 'federation-link',
    from: 'chula',
    to: 'gke',
    gatewayAddress,
    services: [],
    ...more,
  });

const service = (more: Partial<FederatedServiceFact>): Stated<Fact> =>
  at<Fact>('lab/chula/mesh/shop-exam/Federation', {
    kind: 'federated-service',
    cluster: 'chula',
    namespace: 'shop',
    name: 'exam',
    mode: 'redirect',
    capacityPerPod: 4,
    peers: ['gke', 'ncku'],
    places: 1,
    ...more,
  });

describe('a gateway of another cluster', () => {
  test('is not called at an address of the own pods or Services', () => {
    expect(says(federationAddress, cluster, link('10.42.7.9'))).toEqual([
      "[lab/chula/mesh/to-gke] a gateway of another cluster is called outside of the own ranges, got 10.42.7.9 of 'gke' in 10.42.0.0/16 of 'chula'; choose another 'podCidr' of 'chula', or another address",
    ]);
    expect(says(federationAddress, cluster, link('10.43.7.9'))).toEqual([
      "[lab/chula/mesh/to-gke] a gateway of another cluster is called outside of the own ranges, got 10.43.7.9 of 'gke' in 10.43.0.0/16 of 'chula'; choose another 'serviceCidr' of 'chula', or another address",
    ]);
  });

  test('may be anywhere else, not be known yet, or be called by another cluster', () => {
    expect(says(federationAddress, cluster, link('10.44.0.1'))).toEqual([]);
    expect(says(federationAddress, cluster, link('${TfToken[TOKEN.1]}'))).toEqual([]);
    expect(says(federationAddress, cluster, link('10.42.7.9', { from: 'ncku' }))).toEqual([]);
  });
});

describe('an order of peers', () => {
  test('is warned of where everything is redirected', () => {
    expect(says(federationOrder, service({ places: 2 }))).toEqual([
      "[lab/chula/mesh/shop-exam/Federation] peers that everything is redirected to are of one preference, got 2 places of gke, ncku for 'shop/exam'; give them one 'preference', or take Overflow.SPILL",
    ]);
  });

  test('is for the excess, and peers that are alike have none', () => {
    expect(says(federationOrder, service({ places: 2, mode: 'spill' }))).toEqual([]);
    expect(says(federationOrder, service({}))).toEqual([]);
  });
});

describe('a link', () => {
  const acceptance = (services: string[]): Stated<Fact> =>
    at<Fact>('lab/chula/mesh/from-gke', { kind: 'federation-acceptance', cluster: 'chula', peer: 'gke', services });

  test('for no service is warned of, in both directions', () => {
    expect(says(federationIdle, link('34.118.20.7'), acceptance([]))).toEqual([
      "[lab/chula/mesh/to-gke] clusters are linked for services, got none with 'gke', to which a gateway is open; name one by 'addService', or take the link out",
      "[lab/chula/mesh/from-gke] clusters are linked for services, got none with 'gke', to which a gateway is open; name one by 'addService', or take the link out",
    ]);
  });

  test('for a service is not', () => {
    const services = ['shop/exam'];
    expect(says(federationIdle, link('34.118.20.7', { services }), acceptance(services))).toEqual([]);
  });
});
