import { ExistingService, FederatedServiceOptions, MeshTrust, Overflow, Port, ScalesOn } from '../../../lib';
import { App, Duration } from '../../../lib';
import { newApp } from '../../support/project';
import { validations } from '../../support/rendered';
import { ROOT, Site, away, home, partner } from './sites';

const OTHER = `sha256:${'cd'.repeat(32)}`;

let app: App;
let chula: Site;

beforeEach(() => {
  app = newApp();
  chula = home(app);
});

/** What is said of a link whose service has these options. */
function said(
  options: Partial<FederatedServiceOptions> = {},
  service = chula.deployment(),
  peer = partner(app),
): string[] {
  chula.mesh.federateTo(peer).addService(service, { capacityPerPod: 4, ...options });
  return validations(app).filter((line) => !line.includes('PrometheusAdapter'));
}

describe('clusters that do not call each other', () => {
  test('trust different roots', () => {
    expect(said({}, undefined, partner(app, 'gke', { trust: OTHER }))).toEqual([
      `[chula/mesh/to-gke] clusters that call each other trust one root, got ${ROOT} of 'chula' and ${OTHER} of 'gke'; have one root vouch for both`,
    ]);
  });

  test('have a root of their own', () => {
    const ncku = away(app, { trust: MeshTrust.ownRoot() });
    const peerService = ncku.deployment();
    expect(said({ peerService }, undefined, ncku.mesh as never)).toEqual([
      "[chula/mesh/to-ncku] clusters that call each other trust one root, got 'ncku', whose root is its own or not known; give it 'trust'",
    ]);
  });

  test('have different domains of trust', () => {
    const ncku = away(app, { trustDomain: 'ncku.example.org' });
    const peerService = ncku.deployment();
    expect(said({ peerService }, undefined, ncku.mesh as never)).toEqual([
      "[chula/mesh/to-ncku] clusters that call each other share a trust domain, got 'cluster.local' of 'chula' and 'ncku.example.org' of 'ncku'; give both the same 'trustDomain'",
    ]);
  });

  test('are one cluster', () => {
    expect(said({}, undefined, chula.mesh as never)).toEqual([
      "[chula/mesh/to-chula] clusters help others, got 'chula' and its own; name another cluster",
    ]);
  });

  test('have no address to call', () => {
    const ncku = new Site(app, 'ncku', undefined as never);
    const peerService = ncku.deployment();
    expect(said({ peerService }, undefined, ncku.mesh as never)).toEqual([
      "[chula/mesh/to-ncku] a peer is called at an address, got none of 'ncku'; give its cluster an 'entry', or its mesh a 'gatewayAddress'",
    ]);
  });

  test('are called by a name', () => {
    expect(said({}, undefined, partner(app, 'gke', { gatewayAddress: 'gateway.example.org' }))).toEqual([
      "[chula/mesh/to-gke] a peer is called at an IPv4 address, a name would take the place of the pods at home, got 'gateway.example.org' of 'gke'; give it an address by 'gatewayAddress'",
    ]);
  });

  test('have no gateway for other clusters', () => {
    const ncku = away(app, { eastWest: false });
    const peerService = ncku.deployment();
    expect(said({ peerService }, undefined, ncku.mesh as never)).toEqual([
      "[chula/mesh/to-ncku] a mesh is called at its gateway for other clusters, got 'eastWest: false' of 'ncku'; leave it out",
    ]);
  });
});

describe('a service that is not federated', () => {
  test.each<[string, Partial<FederatedServiceOptions>, string]>([
    [
      'for no requests',
      { capacityPerPod: 0 },
      "a pod works on a whole number of 1 to 100000 requests at a time, got 0; correct 'capacityPerPod'",
    ],
    [
      'for half a request',
      { capacityPerPod: 1.5 },
      "a pod works on a whole number of 1 to 100000 requests at a time, got 1.5; correct 'capacityPerPod'",
    ],
    [
      'for a moment',
      { ejectionTime: Duration.millis(500) },
      "what failed is left out for whole seconds, 1 to 3600, got 0.5; correct 'ejectionTime'",
    ],
    [
      'for a day',
      { ejectionTime: Duration.days(1) },
      "what failed is left out for whole seconds, 1 to 3600, got 86400; correct 'ejectionTime'",
    ],
    [
      'by no labels at a peer',
      { peerPodLabels: {} },
      "pods at a peer are known by labels, got none; give one or leave 'peerPodLabels' out",
    ],
    [
      'by labels that cannot be ones',
      { peerPodLabels: { app: 'no label!' } },
      "a label's value is at most 63 letters, digits and '-_.', got 'no label!' for 'app'; give another",
    ],
    ['at the sixth place', { preference: 6 }, "an order of peers has places 1 to 5, got 6; correct 'preference'"],
    [
      'by a port that it has not',
      { port: 'web' },
      "a port of a Service is named, got 'web' and 'shop/exam' with http; correct 'port'",
    ],
  ])('%s', (_what, options, problem) => {
    expect(said(options)).toEqual([expect.stringMatching(/^\[chula\/mesh\/to-gke\] /)]);
    expect(validations(app)[0]).toBe(`[chula/mesh/to-gke] ${problem}`);
  });

  test('speaks no HTTP', () => {
    const tcp = chula.deployment('exam', { ports: [Port.tcp(3306, 'tcp-sql')] });
    expect(said({}, tcp)).toEqual([
      "[chula/mesh/to-gke] requests of HTTP or gRPC overflow, a connection of another protocol cannot be tried elsewhere, got 'shop/exam' with tcp-sql; name a port 'http', 'http2' or 'grpc', or 'http-...'",
    ]);
  });

  test('has two ports that might be meant', () => {
    const two = chula.deployment('exam', { ports: [Port.tcp(8080, 'http'), Port.tcp(9000, 'grpc')] });
    expect(said({}, two)).toEqual([
      "[chula/mesh/to-gke] one port of a Service overflows, got 'shop/exam' with http, grpc; name it by 'port'",
    ]);
  });

  test('stands in another cluster', () => {
    const ncku = away(app);
    expect(said({}, ncku.deployment())).toEqual([
      "[chula/mesh/to-gke] a mesh federates services of its own cluster, got 'shop/exam' of 'ncku' for the mesh of 'chula'; name that of 'chula'",
    ]);
  });

  test('grows by its cores alone', () => {
    const scaling = chula.deployment('exam', { maxReplicas: 9 });
    expect(scaling.scalesOn).toBe(ScalesOn.CPU);
    expect(said({}, scaling)).toEqual([
      "[chula/mesh/to-gke] a service whose excess leaves uses few cores and would never grow by those, got 'shop/exam', which scales by cores alone; give it 'requestsInFlight'",
    ]);
    const growing = chula.deployment('file', { maxReplicas: 9, requestsInFlight: 3 });
    expect(said({}, growing, partner(app, 'aws'))).toHaveLength(1);
  });

  test('is helped twice by one peer', () => {
    const exam = chula.deployment();
    const link = chula.mesh.federateTo(partner(app)).addService(exam, { capacityPerPod: 4 });
    expect(() => link.addService(exam, { capacityPerPod: 4 })).toThrow(
      "[chula/mesh/to-gke] a peer helps a service once, got 'shop/exam' twice for 'gke'; keep one",
    );
    expect(() => chula.mesh.federateTo(link.peer)).toThrow(
      "[chula/mesh] a mesh has one link to a peer, got two to 'gke'; add services to the first",
    );
  });

  test('calls for help in two ways', () => {
    const exam = chula.deployment();
    chula.mesh.federateTo(partner(app)).addService(exam, { capacityPerPod: 4 });
    const second = {
      capacityPerPod: 5,
      mode: Overflow.REDIRECT,
      callsMayRepeat: true,
      ejectionTime: Duration.minutes(1),
    };
    chula.mesh.federateTo(partner(app, 'aws')).addService(exam, second);
    const of = '[chula/mesh/shop-exam/Federation] a service calls for help in one way, got';
    expect(validations(app)).toEqual([
      `${of} 4 and 5 of 'shop/exam'; give all its peers the same 'capacityPerPod'`,
      `${of} 'spill' and 'redirect' of 'shop/exam'; give all its peers the same 'mode'`,
      `${of} 10 and 60 of 'shop/exam'; give all its peers the same 'ejectionTime'`,
      `${of} false and true of 'shop/exam'; give all its peers the same 'callsMayRepeat'`,
    ]);
  });

  test('has settings of no kind', () => {
    const link = chula.mesh.federateTo(partner(app));
    expect(() => link.addService(chula.deployment(), { mode: 'away' } as never)).toThrow(
      "[chula/mesh/to-gke] 'capacityPerPod' of a federated service is a number, got nothing; write it as 50\n" +
        "[chula/mesh/to-gke] 'mode' of a federated service is one of Overflow, got 'away'; write it as Overflow.SPILL or Overflow.REDIRECT",
    );
    expect(() => chula.mesh.federateTo('gke' as never)).toThrow("'peer' of a link is a cluster, got 'gke'");
  });
});

describe('a mesh of the testbed that cannot help', () => {
  test('has no such service', () => {
    expect(said({}, undefined, away(app).mesh as never)).toEqual([
      "[chula/mesh/to-ncku] a service stands in each cluster that helps with it, got no 'shop/exam' in 'ncku' by now; define it there before, or name it by 'peerService'",
    ]);
  });

  test('has it by another name or number', () => {
    const ncku = away(app);
    const peerService = ncku.deployment('examen', { ports: [Port.tcp(9090, 'http')] });
    expect(said({ peerService }, undefined, ncku.mesh as never)).toEqual([
      "[chula/mesh/to-ncku] a service has one name and namespace wherever it stands, got 'shop/exam' and 'shop/examen' of 'ncku'; name them alike",
      "[chula/mesh/to-ncku] a federated port has one name and number wherever it stands, got 'http' 8080 of 'shop/exam' and 9090 of 'ncku'; make them alike",
    ]);
  });

  test('has no port of that name', () => {
    const ncku = away(app);
    const peerService = ncku.deployment('exam', { ports: [Port.tcp(8080, 'http-web')] });
    expect(said({ peerService }, undefined, ncku.mesh as never)).toEqual([
      "[chula/mesh/to-ncku] a federated port has one name and number wherever it stands, got 'http' 8080 of 'shop/exam' and none of that name of 'ncku'; make them alike",
    ]);
  });

  test('is named by a service of a third cluster, or has labels that are known', () => {
    const [ncku, third] = [away(app), new Site(app, 'kku', '203.0.113.30')];
    const options = { peerService: third.deployment(), peerPodLabels: { app: 'exam' } };
    expect(said(options, undefined, ncku.mesh as never)).toEqual([
      "[chula/mesh/to-ncku] labels of pods in a cluster of the testbed are known, got 'peerPodLabels' for 'ncku'; leave them out",
      "[chula/mesh/to-ncku] a mesh federates services of its own cluster, got 'shop/exam' of 'kku' for the mesh of 'ncku'; name that of 'ncku'",
    ]);
  });
});

test('a service without sidecars cannot call for help', () => {
  const plain = new ExistingService(chula.cluster, 'exam', {
    name: 'exam',
    namespace: 'shop',
    ports: [Port.tcp(8080, 'http')],
    podLabels: { app: 'exam' },
  });
  const outside = Object.assign(plain, { connections: chula.deployment('web').connections });
  expect(said({}, outside as never)).toEqual([
    "[chula/mesh/to-gke] sidecars lead requests to other clusters, got 'shop/exam' in a namespace of no mesh; give the namespace its 'mesh'",
  ]);
});

test('a service is open to a peer once, and the peer is told what is wrong with its settings', () => {
  const acceptance = chula.mesh.acceptFrom(partner(app));
  const exam = chula.deployment();
  acceptance.addService(exam, { capacityPerPod: 0 });
  expect(validations(app)).toEqual([
    "[chula/mesh/from-gke] a pod works on a whole number of 1 to 100000 requests at a time, got 0; correct 'capacityPerPod'",
  ]);
  expect(() => acceptance.addService(exam, { capacityPerPod: 1 })).toThrow(
    "[chula/mesh/from-gke] a service is open to a peer once, got 'shop/exam' twice for 'gke'; keep one",
  );
});
