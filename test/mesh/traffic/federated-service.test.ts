import {
  Balancing,
  Duration,
  Port,
  Retries,
  Rollout,
  Stickiness,
  TrafficMatch,
  TrafficOptions,
  ZoneRouting,
} from '../../../lib';
import { validations } from '../../support/rendered';
import { FEDERATION, federated } from './every-option';
import { HOME, HOST, routesOf, rulesOf, specOf } from './traffic-fixture';

test('a federated service has one object of each kind, as measured', () => {
  const rules = federated({});
  expect(routesOf(rules)).toEqual([{ name: 'default', route: [HOME], retries: FEDERATION.retries }]);
  expect(specOf(rules, 'DestinationRule')).toEqual({
    host: HOST,
    trafficPolicy: {
      outlierDetection: FEDERATION.outlierDetection,
      loadBalancer: { localityLbSetting: FEDERATION.localityLbSetting },
      tls: FEDERATION.tls,
    },
    subsets: [{ name: 'site', labels: { app: 'exam' } }],
  });
  expect(specOf(rules, 'Sidecar').inboundConnectionPool).toEqual({
    tcp: { maxConnections: 4 },
    http: { http1MaxPendingRequests: 1, http2MaxRequests: 4 },
  });
});

test('what federation says is asked when everything is defined', () => {
  const rules = rulesOf({});
  let attempts = 2;
  rules._federate(() => ({ ...FEDERATION, retries: { ...FEDERATION.retries, attempts } }));
  attempts = 6;
  expect(routesOf(rules)[0].retries.attempts).toBe(6);
});

test('balancing, timeouts and headers stand beside federation', () => {
  const rules = federated({ balancing: Balancing.RANDOM, timeout: Duration.seconds(9) });
  expect(specOf(rules, 'DestinationRule').trafficPolicy.loadBalancer).toEqual({
    simple: 'RANDOM',
    localityLbSetting: FEDERATION.localityLbSetting,
  });
  expect(routesOf(rules)[0]).toEqual({ name: 'default', route: [HOME], timeout: '9s', retries: FEDERATION.retries });
});

test('own retries are added to those of federation', () => {
  const retries: Retries = {
    attempts: 5,
    safeToReplay: true,
    perTryTimeout: Duration.seconds(1),
    backoff: Duration.millis(20),
  };
  expect(routesOf(federated({ retries }))[0].retries).toEqual({
    attempts: 5,
    retryOn: '503,connect-failure,refused-stream,reset-before-request,gateway-error,reset',
    retryRemoteLocalities: true,
    perTryTimeout: '1s',
    backoff: '20ms',
  });
});

test('routes to the service itself leave a full site too, those to versions and answers do not', () => {
  const rules = federated({
    versions: [{ name: 'v2' }],
    routes: [
      { name: 'slow', match: [TrafficMatch.pathPrefix('/reports/')], timeout: Duration.minutes(1) },
      { name: 'beta', match: [TrafficMatch.cookie('beta', 'yes')], version: 'v2' },
      { name: 'gone', match: [TrafficMatch.path('/old')], answerStatus: 410 },
    ],
    faults: { abortStatus: 503 },
  });
  expect(routesOf(rules).map(({ name, retries }) => [name, retries?.retryRemoteLocalities])).toEqual([
    ['slow-fault', true],
    ['slow', true],
    ['beta-fault', undefined],
    ['beta', undefined],
    ['gone', undefined],
    ['default-fault', true],
    ['default', true],
  ]);
  expect(specOf(rules, 'DestinationRule').subsets.map(({ name }: { name: string }) => name)).toEqual(['v2', 'site']);
  expect(validations(rules)).toEqual([]);
});

test('of several ports one is federated: the others keep their own policy', () => {
  const rules = federated({ balancing: Balancing.RANDOM }, [Port.tcp(80, 'http'), Port.tcp(81, 'http-admin')]);
  expect(specOf(rules, 'DestinationRule').trafficPolicy).toEqual({
    loadBalancer: { simple: 'RANDOM' },
    portLevelSettings: [
      {
        port: { number: 80 },
        outlierDetection: FEDERATION.outlierDetection,
        loadBalancer: { simple: 'RANDOM', localityLbSetting: FEDERATION.localityLbSetting },
        tls: FEDERATION.tls,
      },
    ],
  });
  expect(routesOf(rules).map(({ name, retries }) => [name, retries])).toEqual([
    ['http-default', FEDERATION.retries],
    ['http-admin-default', undefined],
  ]);
});

test('a port that the rules are not about is federated all the same', () => {
  const ports = [Port.tcp(80, 'http'), Port.tcp(81, 'http-admin')];
  const rules = federated({ port: 'http-admin', timeout: Duration.seconds(3), retries: { attempts: 0 } }, ports);
  expect(validations(rules)).toEqual([]);
  expect(routesOf(rules).map(({ name, retries, timeout }) => [name, retries, timeout])).toEqual([
    ['http-default', FEDERATION.retries, undefined],
    ['http-admin-default', { attempts: 0 }, '3s'],
  ]);
});

test.each<[string, TrafficOptions, string]>([
  [
    'outliers of its own',
    { outlierDetection: {} },
    "what leads calls of a federated service away from a full pod is its federation's, got 'outlierDetection' beside; leave it out and choose the 'mode' of the federation",
  ],
  [
    'limits of callers',
    { callerLimits: { requests: 1 } },
    "what callers of a federated service refuse themselves is lost, it neither ejects a pod nor is tried elsewhere, got 'callerLimits'; leave them out, 'capacityPerPod' limits in front of the pod",
  ],
  [
    'sessions',
    { stickiness: Stickiness.cookie('session') },
    "calls of a federated service leave one by one, and a session stays at no pod, got 'stickiness'; keep sessions in a store that all sites share, or do not federate the service",
  ],
  [
    'the nearest zone',
    { zones: ZoneRouting.NEAREST },
    "a federated service has all pods at home before those of peers, and a nearest zone would come before the others, got 'zones' NEAREST; leave it out",
  ],
  [
    'shares of zones',
    { zoneShares: [{ callersIn: 'a', to: { b: 100 } }] },
    "shares of zones keep retries from going to peers, got 'zoneShares' of a federated service; leave them out",
  ],
  [
    'a version called site',
    { versions: [{ name: 'site' }] },
    "the subset 'site' keeps calls of peers from going round in circles, got a version of this name; rename it",
  ],
  [
    'a rollout',
    { versions: [{ name: 'v1' }], rollout: Rollout.blueGreen({ active: 'v1' }) },
    "a version has no pods at peers, so calls that it takes would not leave a full site, got 'rollout' of a federated service; lead those of some callers to a version by 'routes', or do not federate the service",
  ],
  [
    'too few retries',
    { retries: { attempts: 1 } },
    "calls of a federated service are tried again 2 times or more, as the first tries meet full pods, got 'attempts' 1; raise it or leave 'retries' out",
  ],
  [
    'a route without retries',
    { routes: [{ name: 'once', match: [TrafficMatch.method('POST')], retries: { attempts: 0 } }] },
    "calls of a federated service are tried again 2 times or more, as the first tries meet full pods, got 'attempts' 0; raise it or leave 'retries' out",
  ],
])('a federated service has no %s', (_, traffic, message) => {
  const rules = federated(traffic);
  expect(validations(rules)).toEqual([`[rules] ${message}`]);
  expect(validations(rulesOf(traffic))).toEqual([]);
});

test('a pod has one capacity, whoever states it', () => {
  expect(validations(federated({ podCapacity: 4 }))).toEqual([]);
  expect(validations(federated({ podCapacity: 5 }))).toEqual([
    "[rules] a pod takes one number of requests at a time, got 'podCapacity' 5 and 'capacityPerPod' 4 for 'exam'; give the same one",
  ]);
});

test('a service is federated once', () => {
  expect(() => federated({})._federate(() => FEDERATION)).toThrow(
    "[rules] a service is federated once, got 'exam.shop.svc.cluster.local' twice; add peers to the one federation",
  );
});

test('a service that is called by others alone has the guard, and is no federated one', () => {
  const rules = rulesOf({ stickiness: Stickiness.cookie('session'), versions: [{ name: 'v1' }] });
  rules._guard({ name: 'site', labels: { app: 'exam' } });
  rules._guard({ name: 'site', labels: { app: 'other' } });
  expect(specOf(rules, 'DestinationRule').subsets).toEqual([
    { name: 'v1', labels: { version: 'v1' } },
    { name: 'site', labels: { app: 'exam' } },
  ]);
  expect(validations(rules)).toEqual([]);
  expect(rules.node.findAll().filter(({ node }) => node.id === 'VirtualService')).toHaveLength(0);
  rules.addVersion({ name: 'site' });
  expect(validations(rules)).toEqual([
    "[rules] the subset 'site' keeps calls of peers from going round in circles, got a version of this name; rename it",
  ]);
});
