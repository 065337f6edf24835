import { Federation, FederationProps, Overflow, Port, Region } from '../../../lib';
import { App } from '../../../lib';
import { collectFacts } from '../../../lib/core';
import { Fact } from '../../../lib/model';
import { newApp } from '../../support/project';
import { validations } from '../../support/rendered';
import { HOST, Site, away, home, istio, istioObjects, partner } from './sites';

let app: App;
let chula: Site;
let ncku: Site;

beforeEach(() => {
  app = newApp();
  chula = home(app);
  ncku = away(app);
});

const federation = (props: Partial<FederationProps> = {}): Federation =>
  new Federation(app, 'apan', { meshes: [chula.mesh, ncku.mesh], ...props });

const kindsOf = (site: Site): string[] => istioObjects(site.cluster).map(({ kind }) => String(kind));

const endpoints = (site: Site): [string, string][] =>
  istio(site.cluster, 'ServiceEntry').endpoints.map(({ address, labels }: any) => [
    address,
    Object.keys(labels).find((label) => label.startsWith('cloudserve/')),
  ]);

test('two meshes have the same objects, each with the gateway of the other', () => {
  federation().addService([chula.deployment(), ncku.deployment()], { capacityPerPod: 4 });
  const kinds = ['DestinationRule', 'Gateway', 'ServiceEntry', 'Sidecar', 'VirtualService'];
  expect([kindsOf(chula).sort(), kindsOf(ncku).sort()]).toEqual([kinds, kinds]);
  for (const kind of ['DestinationRule', 'Sidecar', 'VirtualService']) {
    expect(istio(chula.cluster, kind)).toEqual(istio(ncku.cluster, kind));
  }
  expect(endpoints(chula)).toEqual([['203.0.113.20', 'cloudserve/away-1']]);
  expect(endpoints(ncku)).toEqual([['203.0.113.10', 'cloudserve/away-1']]);
  expect(istio(chula.cluster, 'DestinationRule').subsets).toHaveLength(1);
  expect(istio(chula.cluster, 'Gateway', 'east-west').servers[0].hosts).toEqual([HOST]);
  expect(validations(app)).toEqual([]);
});

test('peers are helped, helpers are not, and each cluster asks in its own order', () => {
  const [gke, aws] = [partner(app), partner(app, 'aws', { gatewayAddress: '34.118.20.8' })];
  const all = federation({ peers: [gke], helpers: [aws], order: { chula: ['gke', 'ncku'] } });
  all.addService([chula.deployment(), ncku.deployment()], { capacityPerPod: 4 });
  expect(all.clusters).toEqual(['chula', 'ncku', 'gke', 'aws']);
  expect(endpoints(chula)).toEqual([
    ['34.118.20.7', 'cloudserve/away-1'],
    ['203.0.113.20', 'cloudserve/away-2'],
    ['34.118.20.8', 'cloudserve/away-3'],
  ]);
  expect(new Set(endpoints(ncku).map(([, place]) => place))).toEqual(new Set(['cloudserve/away-1']));
  const paths = app.node.findAll().map(({ node }) => node.path);
  expect(paths.filter((path) => /\/from-\w+$/.test(path))).toEqual(['chula/mesh/from-gke', 'ncku/mesh/from-gke']);
  expect(validations(app)).toEqual([]);
});

test('a mesh that has no such service takes no part in it', () => {
  const kku = new Site(app, 'kku', '203.0.113.30');
  const all = federation({ meshes: [chula.mesh, ncku.mesh, kku.mesh] });
  all.addService([chula.deployment(), ncku.deployment()], { capacityPerPod: 4 });
  expect(kindsOf(kku)).toEqual([]);
  expect(endpoints(chula)).toEqual([['203.0.113.20', 'cloudserve/away-1']]);
});

test('many sites with many services have objects by their services, and endpoints by their links', () => {
  const sites = Array.from({ length: 6 }, (_, i) => new Site(app, `site-${i + 1}`, `192.0.2.${i + 1}`));
  const all = federation({ meshes: sites.map(({ mesh }) => mesh) });
  for (const name of ['exam', 'file', 'mail']) {
    all.addService(
      sites.map((site) => site.deployment(name)),
      { capacityPerPod: 1 },
    );
  }
  for (const site of sites) {
    expect(kindsOf(site)).toHaveLength(3 * 4 + 1);
    expect(istio(site.cluster, 'ServiceEntry', 'mail').endpoints).toHaveLength(5);
  }
  const links = collectFacts<Fact>(app).filter(({ fact }) => fact.kind === 'federation-link');
  expect(links).toHaveLength(6 * 5);
  expect(validations(app)).toEqual([]);
});

describe('a federation is refused', () => {
  test('without others, with one twice, or with a mesh of the testbed among those of others', () => {
    federation({ meshes: [chula.mesh] });
    new Federation(app, 'twice', { meshes: [chula.mesh, chula.mesh] });
    new Federation(app, 'ours', { meshes: [chula.mesh], peers: [ncku.mesh] });
    expect(validations(app)).toEqual([
      "[apan] a federation has two clusters or more, got 1; add to 'meshes', 'peers' or 'helpers'",
      "[twice] a cluster is in a federation once, got 'chula' twice; keep one",
      "[ours] clusters that others run are peers, got the mesh of 'ncku' in 'peers'; name it in 'meshes'",
    ]);
  });

  test('with an order of what it has not', () => {
    federation({ order: { chula: ['ncku', 'ncku', 'gke', 'chula'], kku: [] } });
    expect(validations(app)).toEqual([
      "[apan] an order names other clusters of the federation, got 'gke' for 'chula'; correct 'order'",
      "[apan] an order names other clusters of the federation, got 'chula' for 'chula'; correct 'order'",
      "[apan] an order names a cluster once, got 'ncku' twice for 'chula'; correct 'order'",
      "[apan] an order is that of a cluster of 'meshes' or 'peers', got one of 'kku'; name one of chula, ncku in 'order'",
    ]);
  });

  test('with an order of a peer that names others than meshes', () => {
    federation({
      peers: [partner(app)],
      helpers: [partner(app, 'aws')],
      order: { gke: ['aws', 'chula'], aws: ['chula'] },
    });
    expect(validations(app)).toEqual([
      "[apan] the order of a peer is among 'meshes', got 'aws' for 'gke'; leave it out of 'order'",
      "[apan] an order is that of a cluster of 'meshes' or 'peers', got one of 'aws'; name one of chula, ncku, gke in 'order'",
    ]);
  });

  test('with services that do not fit, at once where nothing could be made of them', () => {
    const all = federation();
    const [here, there] = [chula.deployment(), ncku.deployment()];
    const settings = { capacityPerPod: 1 };
    expect(() => all.addService([], settings)).toThrow(
      '[apan] a federated service stands somewhere, got no Service; name that of each mesh',
    );
    expect(() => all.addService([here, chula.deployment('other')], settings)).toThrow(
      "[apan] a cluster has one Service of a name, got two for 'chula'; keep one",
    );
    const kku = new Site(app, 'kku', '203.0.113.30');
    expect(() => federationOf('more').addService([kku.deployment()], settings)).toThrow(
      "[more] a federated service stands in a cluster of 'meshes', got 'shop/exam' of 'kku'; add the mesh of that cluster",
    );
    const once = federationOf('once').addService([here, there], settings);
    expect(() => once.addService([here, there], settings)).toThrow(
      "[once] a service is in a federation once, got 'shop/exam' twice; name those of all meshes at once",
    );
    expect(() => new Federation(app, 'none', {} as never)).toThrow(
      "[none] 'meshes' of a federation is a list, got nothing",
    );
  });

  test('with ports that differ', () => {
    const there = ncku.deployment('exam', { ports: [Port.tcp(80, 'http')] });
    federation().addService([chula.deployment(), there], { capacityPerPod: 1, mode: Overflow.REDIRECT });
    expect(validations(app)).toEqual([
      "[chula/mesh/to-ncku] a federated port has one name and number wherever it stands, got 'http' 8080 of 'shop/exam' and 80 of 'ncku'; make them alike",
      "[ncku/mesh/to-chula] a federated port has one name and number wherever it stands, got 'http' 80 of 'shop/exam' and 8080 of 'chula'; make them alike",
    ]);
  });

  const federationOf = (id: string): Federation => new Federation(app, id, { meshes: [chula.mesh, ncku.mesh] });
});

test('clusters of one region are told apart by their names', () => {
  const region = Region.of('asia-southeast1');
  const near = new Site(app, 'kku', '203.0.113.30', { region });
  federation({ meshes: [chula.mesh, near.mesh] }).addService([chula.deployment(), near.deployment()], {
    capacityPerPod: 1,
  });
  expect(istio(chula.cluster, 'ServiceEntry').endpoints).toMatchObject([{ locality: 'kku' }]);
});
