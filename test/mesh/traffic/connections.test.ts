import {
  Balancing,
  DeclaredEgress,
  Duration,
  OutlierDetection,
  Port,
  Stickiness,
  TrafficOptions,
  ZoneRouting,
} from '../../../lib';
import { checkedObjects, HOST, newService, rulesOf, specOf } from './traffic-fixture';
import { App } from 'cdk8s';

const TCP = [Port.tcp(5432, 'tcp')];
const policyOf = (traffic: TrafficOptions, ports?: Port[]) =>
  specOf(rulesOf(traffic, ports), 'DestinationRule').trafficPolicy;

const outliersOf = (outlierDetection: OutlierDetection) => policyOf({ outlierDetection }).outlierDetection;

test('pods are left alone after five errors, half of them at most, and zones count for nothing', () => {
  expect(policyOf({ outlierDetection: {} })).toEqual({
    outlierDetection: {
      consecutive5xxErrors: 5,
      consecutiveGatewayErrors: 0,
      interval: '10s',
      baseEjectionTime: '30s',
      maxEjectionPercent: 50,
      minHealthPercent: 0,
    },
    loadBalancer: { localityLbSetting: { enabled: false } },
  });
});

test('connections that fail are counted apart where their number is stated', () => {
  expect(outliersOf({ consecutive5xxErrors: 0, consecutiveLocalOriginFailures: 2 })).toMatchObject({
    consecutive5xxErrors: 0,
    splitExternalLocalOriginErrors: true,
    consecutiveLocalOriginFailures: 2,
  });
  expect(outliersOf({})).not.toHaveProperty('splitExternalLocalOriginErrors');
});

test('the nearest zone is known by outlier detection, which comes with it', () => {
  expect(policyOf({ zones: ZoneRouting.NEAREST })).toMatchObject({
    outlierDetection: { consecutive5xxErrors: 5, maxEjectionPercent: 50 },
    loadBalancer: { localityLbSetting: { enabled: true } },
  });
  expect(policyOf({ zones: ZoneRouting.NEAREST, outlierDetection: { consecutive5xxErrors: 1 } })).toMatchObject({
    outlierDetection: { consecutive5xxErrors: 1 },
    loadBalancer: { localityLbSetting: { enabled: true } },
  });
  expect(policyOf({ zones: ZoneRouting.SPREAD })).toEqual({
    loadBalancer: { localityLbSetting: { enabled: false } },
  });
});

test('zones get shares by the names of Istio', () => {
  expect(policyOf({ zoneShares: [{ callersIn: 'asia/a', to: { 'asia/a': 80, 'europe/*': 20 } }] })).toEqual({
    loadBalancer: {
      localityLbSetting: { enabled: true, distribute: [{ from: 'asia/a/*', to: { 'asia/a/*': 80, 'europe/*': 20 } }] },
    },
  });
});

test('calls are balanced, new pods get fewer', () => {
  expect(policyOf({ balancing: Balancing.RANDOM })).toEqual({ loadBalancer: { simple: 'RANDOM' } });
  expect(policyOf({ warmup: Duration.seconds(90) })).toEqual({
    loadBalancer: { simple: 'LEAST_REQUEST', warmup: { duration: '90s' } },
  });
});

test.each([
  [Stickiness.cookie('session'), { httpCookie: { name: 'session', path: '/', ttl: '0s' } }],
  [Stickiness.cookie('session', Duration.hours(1)), { httpCookie: { name: 'session', path: '/', ttl: '3600s' } }],
  [Stickiness.header('X-User'), { httpHeaderName: 'x-user' }],
  [Stickiness.query('user'), { httpQueryParameterName: 'user' }],
  [Stickiness.sourceAddress(), { useSourceIp: true }],
])('calls keep to a pod %#', (stickiness, consistentHash) => {
  expect(policyOf({ stickiness })).toEqual({ loadBalancer: { consistentHash } });
});

test('calls of TCP keep to a pod by address', () => {
  expect(policyOf({ stickiness: Stickiness.sourceAddress() }, TCP)).toEqual({
    loadBalancer: { consistentHash: { useSourceIp: true } },
  });
});

test('callers keep limits of connections and requests', () => {
  expect(
    policyOf({
      callerLimits: {
        connections: 10,
        pendingRequests: 2,
        requests: 20,
        requestsPerConnection: 100,
        retries: 3,
        connectTimeout: Duration.millis(500),
        idleTimeout: Duration.minutes(1),
      },
    }),
  ).toEqual({
    connectionPool: {
      tcp: { maxConnections: 10, connectTimeout: '500ms' },
      http: {
        http1MaxPendingRequests: 2,
        http2MaxRequests: 20,
        maxRequestsPerConnection: 100,
        maxRetries: 3,
        idleTimeout: '60s',
      },
    },
  });
  expect(policyOf({ callerLimits: { idleTimeout: Duration.minutes(1) } }, TCP)).toEqual({
    connectionPool: { tcp: { idleTimeout: '60s' } },
  });
});

test('capacity stands in front of the pods, for requests and for connections, and not at callers', () => {
  const rules = rulesOf({ podCapacity: 8 });
  expect(specOf(rules, 'Sidecar')).toEqual({
    workloadSelector: { labels: { app: 'exam' } },
    inboundConnectionPool: {
      tcp: { maxConnections: 8 },
      http: { http1MaxPendingRequests: 1, http2MaxRequests: 8 },
    },
  });
  expect(checkedObjects(rules).map(({ kind }) => kind)).toEqual(['Sidecar', 'VirtualService']);
  const ofTcp = rulesOf({ podCapacity: 8 }, TCP);
  expect(specOf(ofTcp, 'Sidecar').inboundConnectionPool).toEqual({ tcp: { maxConnections: 8 } });
  expect(checkedObjects(ofTcp).map(({ kind }) => kind)).toEqual(['Sidecar']);
});

test('capacity and what the namespace says of egress stand in one Sidecar, as a mesh keeps one', () => {
  const app = new App({ outdir: 'unused' });
  new DeclaredEgress(app, 'egress', { namespace: 'shop' });
  expect(specOf(rulesOf({ podCapacity: 8 }, undefined, app).node.children[0], 'Sidecar')).toMatchObject({
    outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' },
    inboundConnectionPool: { tcp: { maxConnections: 8 } },
  });
});

test('versions are subsets by the labels of their pods', () => {
  const rules = rulesOf({ versions: [{ name: 'v1' }] });
  rules.addVersion({ name: 'v2', labels: { track: 'new' } });
  expect(specOf(rules, 'DestinationRule')).toEqual({
    host: HOST,
    subsets: [
      { name: 'v1', labels: { version: 'v1' } },
      { name: 'v2', labels: { track: 'new' } },
    ],
  });
});

test('a version that is a Service of its own is no subset', () => {
  const app = new App({ outdir: 'unused' });
  const service = newService(app, 'next');
  const rules = rulesOf({ versions: [{ name: 'v1', service }] }, undefined, app);
  rules.addVersion({ name: 'v2', service });
  expect(rules.node.findAll()).toHaveLength(1);
});

test('the objects are delivered with applications, in a unit of the service', () => {
  const [unit] = rulesOf({ timeout: Duration.seconds(1) }).node.children;
  expect(unit).toMatchObject({ layer: '50-apps', component: 'shop-exam-mesh' });
});
