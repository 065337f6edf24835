import {
  Access,
  App,
  Cluster,
  ClusterProps,
  Distribution,
  Egress,
  Entry,
  FederationAcceptance,
  FederationLink,
  MultiPrimary,
  NodePool,
  OctaviaProvider,
  OpenStackSite,
  OpenStackSiteProps,
  PeerCluster,
  Port,
  PublicAddress,
} from '../../lib';
import { collectFacts } from '../../lib/core';
import { Fact } from '../../lib/model';
import { newSite, small } from '../support/openstack';
import { SiteMesh } from '../support/site-mesh';
import { Project, problemsOf, saidBy } from './project';

let project: Project;
beforeEach(() => (project = new Project()));
afterEach(() => project.remove());

const TRUST = `sha256:${'0a'.repeat(32)}`;
const EVERYBODY = Access.anywhere();

function site(app: App, id: string, cidr: string, props: Partial<OpenStackSiteProps> = {}): OpenStackSite {
  return newSite(app, id, { network: { cidr, external: 'public' }, ...props });
}

/** A cluster of one node that does it all, with a mesh of which only names and addresses are there. */
function meshOn(on: OpenStackSite, id: string, props: Partial<ClusterProps> = {}): SiteMesh {
  const entry = Entry.haproxy({ flavor: small, exposedTo: EVERYBODY });
  const cluster = new Cluster(on, id, { entry, distribution: Distribution.K3S, ...props });
  cluster.addPool('all', NodePool.combined({ count: 1, flavor: small }));
  return new SiteMesh(cluster, 'mesh', { trust: TRUST, meshId: 'apan' });
}

function link(from: SiteMesh, to: SiteMesh | PeerCluster): FederationLink {
  return new FederationLink(from, `to-${to.name}`, { mesh: from, peer: to });
}

function gke(app: App, callsFrom?: string[]): PeerCluster {
  return new PeerCluster(app, 'gke', { gatewayAddress: '34.118.20.7', trust: TRUST, callsFrom });
}

type Rule = Record<string, string | number>;

/** Rules of a stack for the gateway of other clusters, as `<direction> <port> <who>: <why>`. */
function rules(stack: string, ...ports: number[]): string[] {
  const found: Record<string, Rule> = project.stack(stack).resource.openstack_networking_secgroup_rule_v2 ?? {};
  const wanted = ports.length > 0 ? ports : [15443, 31443];
  return Object.values(found)
    .filter(
      ({ port_range_min: port, description }) =>
        wanted.includes(Number(port)) && !/^east-west: (balanc|callers)/.test(String(description)),
    )
    .map(({ direction, port_range_min: port, remote_group_id: group, remote_ip_prefix: range, description }) =>
      `${direction} ${port} ${group ?? range}: ${description}`.replace(/_[0-9A-F]{8}\b/g, ''),
    )
    .sort();
}

function synthesize(app: App): void {
  saidBy(() => app.synth());
}

test('clusters of one site call each other by their roles, at the fixed address', () => {
  const app = project.app();
  const chula = site(app, 'chula', '10.20.0.0/16');
  const [one, two] = [meshOn(chula, 'one'), meshOn(chula, 'two')];
  link(one, two);
  synthesize(app);
  const opened = rules('chula-network');
  expect(opened).toEqual([
    expect.stringMatching(
      /^ingress 15443 \$\{openstack_networking_secgroup_v2\..*one-node.*\.id\}: east-west: sidecars of chula-one$/,
    ),
  ]);
  expect([rules('chula-two'), rules('chula-one')]).toEqual([[], []]);
  synthesize(app);
  expect(rules('chula-network')).toEqual(opened);
});

test('clusters of two sites are let in by the address of the router of each, although each reads from the other', () => {
  const app = project.app();
  const one = meshOn(site(app, 'chula', '10.20.0.0/16'), 'main');
  const two = meshOn(site(app, 'hitsz', '10.30.0.0/16'), 'main');
  link(one, two);
  link(two, one);
  synthesize(app);
  expect(rules('hitsz-main')).toEqual([
    expect.stringMatching(/^ingress 15443 .*chula-network.*\/32: east-west: sidecars of chula-main$/),
  ]);
  expect(rules('chula-main')).toEqual([
    expect.stringMatching(/^ingress 15443 .*hitsz-network.*\/32: east-west: sidecars of hitsz-main$/),
  ]);
  expect(project.json('cdktf.out/manifest.json').stacks['hitsz-main'].dependencies).toEqual(
    expect.arrayContaining(['chula-network', 'hitsz-network']),
  );
  const once = project.files();
  synthesize(app);
  expect(project.files()).toEqual(once);
});

test('one direction opens one gateway', () => {
  const app = project.app();
  const one = meshOn(site(app, 'chula', '10.20.0.0/16'), 'main');
  link(one, meshOn(site(app, 'hitsz', '10.30.0.0/16'), 'main'));
  synthesize(app);
  expect([rules('chula-main'), rules('chula-network')]).toEqual([[], []]);
});

test('ranges that a site says its machines are seen from are let in as they are', () => {
  const app = project.app();
  const ranges = { outsideRanges: ['192.0.2.0/28', '198.51.100.4/32'] };
  const one = meshOn(site(app, 'chula', '10.20.0.0/16', ranges), 'main');
  link(one, meshOn(site(app, 'hitsz', '10.30.0.0/16'), 'main'));
  synthesize(app);
  expect(rules('hitsz-network')).toEqual([
    'ingress 15443 192.0.2.0/28: east-west: sidecars of chula-main',
    'ingress 15443 198.51.100.4/32: east-west: sidecars of chula-main',
  ]);
  expect(rules('hitsz-main')).toEqual([]);
});

test('a peer of others that is called opens nothing at home; one that is accepted is let in by its ranges', () => {
  const app = project.app();
  const mesh = meshOn(site(app, 'chula', '10.20.0.0/16'), 'main');
  const peer = gke(app, ['203.0.113.0/28']);
  link(mesh, peer);
  synthesize(app);
  expect([rules('chula-network'), rules('chula-main')]).toEqual([[], []]);
  new FederationAcceptance(mesh, 'from-gke', { mesh, peer });
  synthesize(app);
  expect(rules('chula-network')).toEqual(['ingress 15443 203.0.113.0/28: east-west: sidecars of gke']);
});

test('listeners of Octavia take the ranges of those who call, and the network as before', () => {
  const app = project.app();
  const one = meshOn(site(app, 'chula', '10.20.0.0/16'), 'main');
  const entry = Entry.octavia({ exposedTo: EVERYBODY });
  const two = meshOn(site(app, 'hitsz', '10.30.0.0/16'), 'main', { entry });
  link(one, two);
  new FederationAcceptance(two, 'from-gke', { mesh: two, peer: gke(app, ['203.0.113.0/28']) });
  synthesize(app);
  const listeners: Record<string, { name: string; allowed_cidrs?: string[] }> =
    project.stack('hitsz-main').resource.openstack_lb_listener_v2;
  const allowed = Object.fromEntries(Object.values(listeners).map((each) => [each.name, each.allowed_cidrs]));
  expect(allowed['east-west']).toEqual([
    '10.30.0.0/16',
    expect.stringMatching(/chula-network.*\/32$/),
    '203.0.113.0/28',
  ]);
  expect([allowed.http, allowed['kube-apiserver']]).toEqual([undefined, ['10.30.0.0/16']]);
});

test('where OVN keeps the addresses of callers, backends let them in', () => {
  const app = project.app();
  const entry = Entry.octavia({ exposedTo: EVERYBODY, provider: OctaviaProvider.OVN });
  const mesh = meshOn(site(app, 'chula', '10.20.0.0/16'), 'main', { entry });
  new FederationAcceptance(mesh, 'from-gke', { mesh, peer: gke(app, ['203.0.113.0/28']) });
  synthesize(app);
  expect(rules('chula-network')).toEqual(['ingress 31443 203.0.113.0/28: east-west: sidecars of gke']);
});

test('whoever runs an entry that stands lets callers in: the report says whom', () => {
  const app = project.app();
  const entry = Entry.existing({ address: '203.0.113.9', ranges: ['203.0.113.8/30'] });
  const mesh = meshOn(site(app, 'chula', '10.20.0.0/16'), 'main', { entry });
  link(meshOn(site(app, 'hitsz', '10.30.0.0/16'), 'main'), mesh);
  synthesize(app);
  const links = collectFacts<Fact>(app).filter(({ fact }) => fact.kind === 'link' && fact.from === 'hitsz-main');
  const path = 'chula/main/chula-main/main-entry';
  const said = { kind: 'link', from: 'hitsz-main', to: path, port: 'tcp/15443', reason: 'sidecars of hitsz-main' };
  expect(mesh.gatewayAddress).toBe('203.0.113.9');
  expect(links).toEqual([{ path, fact: said }]);
});

test('control planes of one mesh call the API of each other, and sidecars the gateways', () => {
  const app = project.app();
  const one = meshOn(site(app, 'chula', '10.20.0.0/16'), 'main');
  const two = meshOn(site(app, 'hitsz', '10.30.0.0/16', { outsideRanges: ['192.0.2.0/28'] }), 'main');
  new MultiPrimary(app, 'apan', { meshes: [one, two] });
  synthesize(app);
  expect(rules('chula-network', 6443, 15443).filter((rule) => / (istiod|sidecars) of /.test(rule))).toEqual([
    'ingress 15443 192.0.2.0/28: east-west: sidecars of hitsz-main',
    'ingress 6443 192.0.2.0/28: kube-apiserver: istiod of hitsz-main',
  ]);
  expect(rules('hitsz-main', 6443, 15443)).toEqual([
    expect.stringMatching(/^ingress 15443 .*chula-network.*\/32: east-west: sidecars of chula-main$/),
    expect.stringMatching(/^ingress 6443 .*chula-network.*\/32: kube-apiserver: istiod of chula-main$/),
  ]);
  expect(Object.keys(project.files()).filter((file) => file.endsWith('remote-secret.sh'))).toEqual([
    'dist-files/chula-main/mesh/remote-secret.sh',
    'dist-files/hitsz-main/mesh/remote-secret.sh',
  ]);
});

test('a way out that is closed is opened to the gateways that are called', () => {
  const app = project.app();
  const closed = { network: { cidr: '10.20.0.0/16', external: 'public', egress: Egress.only() } };
  const mesh = meshOn(site(app, 'chula', '10.20.0.0/16', closed), 'main');
  link(mesh, gke(app));
  const entry = Entry.haproxy({
    flavor: small,
    exposedTo: EVERYBODY,
    publicAddress: PublicAddress.reserved('203.0.113.7'),
  });
  link(mesh, meshOn(site(app, 'hitsz', '10.30.0.0/16'), 'main', { entry }));
  synthesize(app);
  expect(rules('chula-network')).toEqual([
    'egress 15443 203.0.113.7/32: east-west: sidecars of chula-main',
    'egress 15443 34.118.20.7/32: east-west: sidecars of chula-main',
  ]);
});

test.each([
  ['every port', [{ range: '203.0.113.0/24', reason: 'partners' }]],
  ['the port', [{ range: '203.0.113.0/24', reason: 'partners', ports: [Port.tcpRange(15000, 16000, 'mesh')] }]],
])('a way out that names %s may lead to an address that nobody knows yet', (_, targets) => {
  const app = project.app();
  const closed = { network: { cidr: '10.20.0.0/16', external: 'public', egress: Egress.only(...targets) } };
  link(meshOn(site(app, 'chula', '10.20.0.0/16', closed), 'main'), meshOn(site(app, 'hitsz', '10.30.0.0/16'), 'main'));
  expect(() => synthesize(app)).not.toThrow();
});

describe('what keeps a call from getting there is told', () => {
  test('an API without an entry', () => {
    const app = project.app();
    const one = meshOn(site(app, 'chula', '10.20.0.0/16'), 'main');
    const two = meshOn(site(app, 'hitsz', '10.30.0.0/16'), 'main', { entry: undefined });
    new MultiPrimary(app, 'apan', { meshes: [one, two] });
    expect(problemsOf(app)).toContain(
      "[apan] control planes of other clusters read an API by an entry, got none of 'hitsz-main'; give its cluster an 'entry'",
    );
  });

  test('a peer that calls from nobody knows where', () => {
    const app = project.app();
    const mesh = meshOn(site(app, 'chula', '10.20.0.0/16'), 'main');
    new FederationAcceptance(mesh, 'from-gke', { mesh, peer: gke(app) });
    expect(problemsOf(app)).toEqual([
      "[chula/main/mesh/from-gke] a cluster that calls is let in by the ranges that it calls from, got none of 'gke'; ask its operators and give 'callsFrom'",
    ]);
  });

  test('a site whose router is not known', () => {
    const app = project.app();
    const existing = { networkId: 'n', subnetId: 's', range: '10.20.64.0/18' };
    const network = { cidr: '10.20.0.0/16', external: 'public', existing };
    link(
      meshOn(site(app, 'chula', '10.20.0.0/16', { network }), 'main'),
      meshOn(site(app, 'hitsz', '10.30.0.0/16'), 'main'),
    );
    expect(problemsOf(app)).toEqual([
      "[chula/main/mesh/to-hitsz-main] 'hitsz-main' lets 'chula-main' in by the ranges that it is seen from, got none of 'chula'; give its network an 'external', or the site 'outsideRanges' where the router is not the testbed's",
    ]);
  });

  test('an entry that has an address of its own network alone', () => {
    const app = project.app();
    const entry = Entry.haproxy({ flavor: small, exposedTo: EVERYBODY, publicAddress: PublicAddress.none() });
    const two = meshOn(site(app, 'hitsz', '10.30.0.0/16'), 'main', { entry });
    link(meshOn(site(app, 'chula', '10.20.0.0/16'), 'main'), two);
    expect(problemsOf(app)).toEqual([
      `[chula/main/mesh/to-hitsz-main] an entry is called from another site at a floating address, got '${two.siteAddress}' of 'hitsz-main', which its own network alone knows; give it 'publicAddress: PublicAddress.floating()', or say by 'outsideRanges' of 'chula' that the networks are routed`,
    ]);
  });

  test('a way out that is closed, and an address that the cloud picks', () => {
    const app = project.app();
    const closed = { network: { cidr: '10.20.0.0/16', external: 'public', egress: Egress.only() } };
    link(
      meshOn(site(app, 'chula', '10.20.0.0/16', closed), 'main'),
      meshOn(site(app, 'hitsz', '10.30.0.0/16'), 'main'),
    );
    expect(problemsOf(app)).toEqual([
      "[chula/main/mesh/to-hitsz-main] a way out that is closed is opened to addresses that are known, got a floating one of 'hitsz-main' that its cloud picks; give its entry 'publicAddress: PublicAddress.reserved(...)', or name tcp/15443 in the 'egress' of 'chula'",
    ]);
  });

  test('ranges that are none, or the whole world', () => {
    const app = project.app();
    const outsideRanges = ['192.0.2.1/24', '0.0.0.0/0'];
    site(app, 'chula', '10.20.0.0/16', { outsideRanges });
    gke(app, ['203.0.113.1/24', '0.0.0.0/0']);
    expect(problemsOf(app)).toEqual([
      "[chula] machines are seen from ranges of their own, got '0.0.0.0/0', which is the whole world; name the ranges in 'outsideRanges'",
      "[chula] outsideRanges: CIDR '192.0.2.1/24' has host bits set; did you mean '192.0.2.0/24'?",
      "[gke] a peer calls from ranges of its own, got '0.0.0.0/0', which is the whole world; name the ranges in 'callsFrom'",
      "[gke] callsFrom: CIDR '203.0.113.1/24' has host bits set; did you mean '203.0.113.0/24'?",
    ]);
  });
});
