import { meshProblems } from '../../lib/delivery/mesh-problems';
import { RenderedUnit } from '../../lib/delivery/rendered-unit';

interface Given {
  readonly kind: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly cluster?: string;
  readonly labels?: Record<string, string>;
  readonly spec?: object;
}

const KUBERNETES = ['Namespace', 'Service'];

/** What is said of objects, each in a unit of its own. */
function said(...given: Given[]): string[] {
  const units = given.map(({ kind, name = 'exam', namespace = 'shop', cluster = 'main', labels, spec }, i) => ({
    cluster,
    pending: [],
    objects: [
      {
        path: `${i}-${kind}`,
        file: 'a.yaml',
        json: {
          apiVersion: KUBERNETES.includes(kind) ? 'v1' : 'networking.istio.io/v1',
          kind,
          metadata: { name, ...(kind === 'Namespace' ? {} : { namespace }), ...(labels ? { labels } : {}) },
          ...(spec ? { spec } : {}),
        },
      },
    ],
  }));
  return meshProblems(units as unknown as RenderedUnit[]).map(({ path, message }) => `[${path}] ${message}`);
}

const HOST = 'exam.shop.svc.cluster.local';
const PEERS: Given = {
  kind: 'ServiceEntry',
  spec: { hosts: [HOST], location: 'MESH_INTERNAL', ports: [{ number: 80, name: 'http' }] },
};
const RETRIES = { attempts: 2, retryRemoteLocalities: true };

function destination(trafficPolicy: object, further: Partial<Given> & { readonly more?: object } = {}): Given {
  const { more, ...rest } = further;
  return { kind: 'DestinationRule', spec: { host: HOST, trafficPolicy, ...more }, ...rest };
}

function virtual(retries?: object, to: object = { host: HOST }, further: Partial<Given> = {}): Given {
  return {
    kind: 'VirtualService',
    spec: { hosts: [HOST], http: [{ name: 'a', route: [{ destination: to }], ...(retries ? { retries } : {}) }] },
    ...further,
  };
}

test.each([
  ['of the host', { trafficPolicy: { outlierDetection: { consecutiveErrors: 1 } } }],
  ['of a port', { trafficPolicy: { portLevelSettings: [{ outlierDetection: { consecutiveErrors: 1 } }] } }],
  ['of a subset', { subsets: [{ trafficPolicy: { outlierDetection: { consecutiveErrors: 1 } } }] }],
])('consecutiveErrors %s is refused, since nobody reads it', (_, spec) => {
  expect(said({ kind: 'DestinationRule', spec: { host: 'exam', ...spec } })).toEqual([
    "[0-DestinationRule] a mesh takes 'consecutiveErrors' and ignores it, got it in DestinationRule 'shop/exam'; write 'consecutive5xxErrors' or 'consecutiveGatewayErrors'",
  ]);
});

describe('a federated host', () => {
  const POOL = { connectionPool: { tcp: { maxConnections: 1 } } };
  const LOST =
    "what callers of a federated host refuse themselves is lost, it neither ejects a pod nor is tried elsewhere, got 'connectionPool' of 'exam.shop.svc.cluster.local' in DestinationRule 'shop/exam'; leave it out and limit pods by 'capacityPerPod'";

  test('has no limits of callers', () => {
    expect(said(PEERS, destination(POOL))).toEqual([`[1-DestinationRule] ${LOST}`]);
    expect(said(PEERS, destination({ portLevelSettings: [POOL] }))).toEqual([`[1-DestinationRule] ${LOST}`]);
    expect(said(PEERS, { kind: 'DestinationRule', spec: { host: 'exam', trafficPolicy: POOL } })).toEqual([
      `[1-DestinationRule] ${LOST}`,
    ]);
  });

  test('is one that calls leave: other hosts, other clusters and hosts outside have limits of callers', () => {
    expect(said(destination(POOL))).toEqual([]);
    expect(said({ ...PEERS, cluster: 'other' }, destination(POOL))).toEqual([]);
    const outside = { hosts: ['api.example.org'], location: 'MESH_EXTERNAL', ports: [{ number: 443 }] };
    expect(
      said(
        { kind: 'ServiceEntry', spec: outside },
        { kind: 'DestinationRule', spec: { host: 'api.example.org', trafficPolicy: POOL } },
      ),
    ).toEqual([]);
  });

  test('has no shares of places', () => {
    expect(said(PEERS, destination({ loadBalancer: { localityLbSetting: { distribute: [] } } }))).toEqual([
      "[1-DestinationRule] shares of places keep retries of a federated host from going to peers, got 'distribute' of 'exam.shop.svc.cluster.local' in DestinationRule 'shop/exam'; leave it out",
    ]);
  });

  test.each([
    ['none', undefined, "none without 'retryRemoteLocalities'"],
    ['one', { attempts: 1, retryRemoteLocalities: true }, '1'],
    ['some at home alone', { attempts: 3 }, "3 without 'retryRemoteLocalities'"],
  ])('has retries, and not %s', (_, retries, got) => {
    expect(said(PEERS, virtual(retries))).toEqual([
      `[1-VirtualService] calls of a federated host are tried again twice or more and elsewhere too, got retries ${got} for 'exam.shop.svc.cluster.local' on route 'a' of VirtualService 'shop/exam'; write 'attempts: 2' and 'retryRemoteLocalities: true'`,
    ]);
  });

  test('has any retries on routes to a subset, on other ports and to other hosts', () => {
    expect(said(PEERS, virtual(RETRIES))).toEqual([]);
    expect(said(PEERS, virtual(undefined, { host: HOST, subset: 'v2' }))).toEqual([]);
    expect(said(PEERS, virtual(undefined, { host: HOST, port: { number: 81 } }))).toEqual([]);
    expect(said(PEERS, virtual(undefined, { host: 'other' }))).toEqual([]);
    expect(said(PEERS, virtual({ attempts: 0 }, { host: 'exam', port: { number: 80 } }))).toHaveLength(1);
  });
});

test('a host has one VirtualService for sidecars in a namespace; those of gateways are others', () => {
  const ofGateway = { spec: { hosts: [HOST], gateways: ['shop/web'], http: [] } };
  expect(said(virtual(), virtual(undefined, undefined, { name: 'b' }))).toEqual([
    "[1-VirtualService] sidecars keep one VirtualService of a host, got two of 'exam.shop.svc.cluster.local', the other is '0-VirtualService'; put both into one",
  ]);
  expect(said(virtual(), { kind: 'VirtualService', name: 'b', ...ofGateway })).toEqual([]);
  expect(said(virtual(), virtual(undefined, undefined, { namespace: 'lab' }))).toEqual([]);
  expect(said(virtual(), virtual(undefined, undefined, { cluster: 'other' }))).toEqual([]);
});

test('a host has one policy in a namespace, and subsets in another object if need be', () => {
  expect(said(destination({ tls: {} }), destination({ tls: {} }, { name: 'b' }))).toEqual([
    "[1-DestinationRule] sidecars keep one policy of a host, got two DestinationRules with one of 'exam.shop.svc.cluster.local', the other is '0-DestinationRule'; put both into one",
  ]);
  expect(
    said(destination({ tls: {} }), { kind: 'DestinationRule', name: 'b', spec: { host: HOST, subsets: [] } }),
  ).toEqual([]);
  const selected = { more: { workloadSelector: { matchLabels: { app: 'caller' } } } };
  expect(said(destination({ tls: {} }), destination({ tls: {} }, selected))).toEqual([]);
  expect(said(destination({ tls: {} }, selected), destination({ tls: {} }, selected))).toEqual([
    "[1-DestinationRule] sidecars keep one policy of a host, got two DestinationRules with one of 'exam.shop.svc.cluster.local for callers with 'app=caller'', the other is '0-DestinationRule'; put both into one",
  ]);
});

test('pods have one Sidecar', () => {
  const sidecar = (name: string, labels?: object): Given => ({
    kind: 'Sidecar',
    name,
    spec: labels ? { workloadSelector: { labels } } : {},
  });
  expect(said(sidecar('a', { app: 'exam' }), sidecar('b', { app: 'exam' }))).toEqual([
    "[1-Sidecar] pods keep one Sidecar, got two for pods with 'app=exam', the other is '0-Sidecar'; put both into one",
  ]);
  expect(said(sidecar('a', { app: 'exam' }), sidecar('b', { app: 'mail' }), sidecar('c'))).toEqual([]);
  expect(said(sidecar('a'), sidecar('b'))).toHaveLength(1);
});

describe('ports of Services', () => {
  const service = (port: object, namespace = 'shop'): Given => ({
    kind: 'Service',
    namespace,
    spec: { ports: [port] },
  });
  const meshed = (labels: Record<string, string> = { 'istio-injection': 'enabled' }): Given => ({
    kind: 'Namespace',
    name: 'shop',
    labels,
  });

  test('tell their protocol where pods have sidecars', () => {
    const message =
      "[1-Service] a port's name begins with its protocol in a mesh, which guesses otherwise, got 'web' of Service 'shop/exam'; name it 'http-web', 'grpc-web' or 'tcp-web'";
    expect(said(meshed(), service({ name: 'web', port: 80 }))).toEqual([message]);
    expect(said(meshed({ 'istio.io/rev': 'stable' }), service({ name: 'web', port: 80 }))).toEqual([message]);
    expect(said(meshed({}), service({ name: 'web', port: 80 }))).toEqual([]);
    expect(said(meshed(), service({ name: 'web', port: 80 }, 'other'))).toEqual([]);
  });

  test.each([
    [{ name: 'http', port: 80 }],
    [{ name: 'grpc-web-api', port: 80 }],
    [{ name: 'mysql-main', port: 3306 }],
    [{ name: 'metrics', port: 9090 }],
    [{ name: 'web', port: 80, appProtocol: 'http' }],
    [{ name: 'dns', port: 53, protocol: 'UDP' }],
  ])('tell enough: %j', (port) => {
    expect(said(meshed(), service(port))).toEqual([]);
  });
});

test('an object that says nothing breaks nothing', () => {
  expect(
    said(...['DestinationRule', 'VirtualService', 'ServiceEntry', 'Sidecar', 'Service'].map((kind) => ({ kind }))),
  ).toEqual([]);
});
