import { PeerCluster, PeerClusterProps, Region } from '../../lib';
import { collectFacts } from '../../lib/core';
import { newApp } from '../support/project';
import { validations } from '../support/rendered';
import { Project, problemsOf } from './project';

const TRUST = `sha256:${'0a'.repeat(32)}`;
const PROPS: PeerClusterProps = { gatewayAddress: '34.118.20.7', trust: TRUST };

const peer = (props: Partial<PeerClusterProps> = {}, id = 'gke'): PeerCluster =>
  new PeerCluster(newApp(), id, { ...PROPS, ...props });

test('a cluster that others run is stated as it is said, and is nothing else', () => {
  const gke = peer({
    region: Region.of('us-west1'),
    podCidr: '10.60.0.0/16',
    serviceCidr: '10.61.0.0/16',
    federation: 'apan',
  });
  expect(validations(gke)).toEqual([]);
  expect(collectFacts(gke).map(({ fact }) => fact)).toEqual([
    { kind: 'name', space: 'clusters', name: 'gke' },
    {
      kind: 'peer',
      name: 'gke',
      gatewayAddress: '34.118.20.7',
      region: 'us-west1',
      podCidr: '10.60.0.0/16',
      serviceCidr: '10.61.0.0/16',
      federation: 'apan',
    },
  ]);
  expect(gke.node.children).toEqual([]);
  expect([gke.name, gke.gatewayAddress, gke.region?.name, gke.trust]).toEqual([
    'gke',
    '34.118.20.7',
    'us-west1',
    TRUST,
  ]);
});

test('it tells who its pods are and where it calls from, as far as it says', () => {
  expect(peer()).toMatchObject({ trustDomain: 'cluster.local' });
  expect(peer().callsFrom).toBeUndefined();
  const ranges = ['203.0.113.0/28'];
  const gke = peer({ trustDomain: 'gke.example.org', callsFrom: ranges });
  ranges.push('0.0.0.0/0');
  expect([gke.trustDomain, gke.callsFrom]).toEqual(['gke.example.org', ['203.0.113.0/28']]);
  expect(validations(gke)).toEqual([]);
});

test('what is not said of it is not stated, and a fingerprint is the same in capitals', () => {
  const gke = peer({ gatewayAddress: 'gateway.example.org', trust: TRUST.toUpperCase() });
  expect(validations(gke)).toEqual([]);
  expect(gke.trust).toBe(TRUST);
  expect(collectFacts(gke)[1].fact).toEqual({ kind: 'peer', name: 'gke', gatewayAddress: 'gateway.example.org' });
});

test.each<[string, Partial<PeerClusterProps>, string]>([
  [
    'a fingerprint that is cut off',
    { trust: 'sha256:0a0a' },
    "a peer is trusted by the fingerprint of its root certificate, 'sha256:' and 64 hexadecimal digits, got 'sha256:0a0a'; ask its operators for it",
  ],
  [
    'a fingerprint of another kind',
    { trust: 'a'.repeat(64) },
    `a peer is trusted by the fingerprint of its root certificate, 'sha256:' and 64 hexadecimal digits, got '${'a'.repeat(64)}'; ask its operators for it`,
  ],
  ...['', 'gateway', 'https://gateway.example.org', 'Gateway.example.org', '34.118.20', '34.118.20.256', '::1'].map(
    (gatewayAddress): [string, Partial<PeerClusterProps>, string] => [
      `the gateway '${gatewayAddress}'`,
      { gatewayAddress },
      `a gateway is called by an IPv4 address or a whole DNS name in lower case, got '${gatewayAddress}'; correct 'gatewayAddress'`,
    ],
  ),
  [
    'a region that no node could be labelled with',
    { region: Region.of('us west') },
    "a region is a label of nodes: at most 63 letters, digits and '-_.', got 'us west'; give another",
  ],
  [
    'a range of pods with host bits',
    { podCidr: '10.60.0.1/16' },
    "podCidr: CIDR '10.60.0.1/16' has host bits set; did you mean '10.60.0.0/16'?",
  ],
  [
    'a range of Services with host bits',
    { podCidr: '10.60.0.0/16', serviceCidr: '10.60.0.1/16' },
    "serviceCidr: CIDR '10.60.0.1/16' has host bits set; did you mean '10.60.0.0/16'?",
  ],
  [
    'ranges that overlap',
    { podCidr: '10.60.0.0/15', serviceCidr: '10.61.0.0/16' },
    "pods and services have ranges of their own, got '10.60.0.0/15' of 'podCidr' and '10.61.0.0/16' of 'serviceCidr', which overlap; ask its operators for them",
  ],
  [
    'a federation without a name',
    { federation: ' ' },
    "clusters that call each other share a name, got ' '; give 'federation' a name or leave it out",
  ],
])('%s is refused', (_what, props, problem) => {
  expect(validations(peer(props))).toEqual([`[gke] ${problem}`]);
});

test('a name that no cluster can have is refused', () => {
  expect(validations(peer({}, '...'))).toEqual([
    "[...] a peer is named after its id by at most 63 letters, digits and hyphens, got '...'; give another id",
  ]);
});

test('all that is wrong is told at once, and two peers of one name are one too many', () => {
  const project = new Project();
  try {
    const app = project.app();
    new PeerCluster(app, 'gke', { ...PROPS, trust: '', gatewayAddress: '' });
    new PeerCluster(app, 'GKE', PROPS);
    expect(problemsOf(app)).toEqual([
      expect.stringContaining('[GKE]'),
      "[gke] a gateway is called by an IPv4 address or a whole DNS name in lower case, got ''; correct 'gatewayAddress'",
      "[gke] a peer is trusted by the fingerprint of its root certificate, 'sha256:' and 64 hexadecimal digits, got ''; ask its operators for it",
    ]);
  } finally {
    project.remove();
  }
});
