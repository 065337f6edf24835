import { App } from 'cdk8s';
import { Construct } from 'constructs';
import {
  Balancing,
  Duration,
  MeshService,
  Port,
  RetryOn,
  Rollout,
  Stickiness,
  TrafficMatch,
  TrafficOptions,
  ZoneRouting,
} from '../../../lib';
import { FederatedTraffic } from '../../../lib/mesh/traffic/federated-traffic';
import { newService, rulesOf } from './traffic-fixture';

const VERSIONS = [{ name: 'v1' }, { name: 'v2', labels: { track: 'new' } }];

/** What federation asks of the rules of a service. */
export const FEDERATION: FederatedTraffic = {
  port: 80,
  outlierDetection: {
    splitExternalLocalOriginErrors: true,
    consecutiveLocalOriginFailures: 1,
    consecutive5xxErrors: 0,
    consecutiveGatewayErrors: 0,
    interval: '1s',
    baseEjectionTime: '10s',
    maxEjectionPercent: 100,
    minHealthPercent: 1,
  },
  tls: { mode: 'ISTIO_MUTUAL', sni: 'outbound_.80_.site_.exam.shop.svc.cluster.local' },
  localityLbSetting: { enabled: true, failoverPriority: ['topology.kubernetes.io/region'] },
  subsets: [{ name: 'site', labels: { app: 'exam' } }],
  retries: {
    attempts: 2,
    retryOn: '503,connect-failure,refused-stream,reset-before-request',
    retryRemoteLocalities: true,
    backoff: '5ms',
  },
};

/** Every option of a service's rules at least once, each with the ports that it is for. */
const OPTIONS: Record<string, (scope: Construct) => TrafficOptions & { readonly ports?: Port[] }> = {
  timeout: () => ({ timeout: Duration.seconds(10) }),
  'no retries': () => ({ retries: { attempts: 0 } }),
  retries: () => ({ retries: { attempts: 3 } }),
  'retries of calls that may be done twice': () => ({
    timeout: Duration.seconds(10),
    retries: { attempts: 3, safeToReplay: true, perTryTimeout: Duration.seconds(2), backoff: Duration.millis(50) },
  }),
  'retries after what is named': () => ({
    retries: { attempts: 1, safeToReplay: true, on: Object.values(RetryOn) },
  }),
  'capacity of pods': () => ({ podCapacity: 50 }),
  'capacity of pods that speak TCP': () => ({ podCapacity: 50, ports: [Port.tcp(5432, 'tcp')] }),
  outliers: () => ({ outlierDetection: {} }),
  'outliers in detail': () => ({
    outlierDetection: {
      consecutive5xxErrors: 0,
      consecutiveGatewayErrors: 3,
      consecutiveLocalOriginFailures: 2,
      interval: Duration.seconds(5),
      baseEjectionTime: Duration.minutes(1),
      maxEjectionPercent: 100,
      minHealthPercent: 20,
    },
  }),
  balancing: () => ({ balancing: Balancing.ROUND_ROBIN, warmup: Duration.minutes(1) }),
  'stickiness by cookie': () => ({ stickiness: Stickiness.cookie('session', Duration.hours(8)) }),
  'stickiness by header': () => ({ stickiness: Stickiness.header('X-User') }),
  'stickiness by parameter': () => ({ stickiness: Stickiness.query('user') }),
  'stickiness by address': () => ({ stickiness: Stickiness.sourceAddress(), ports: [Port.tcp(6379, 'redis')] }),
  'nearest zone': () => ({ zones: ZoneRouting.NEAREST }),
  'all zones': () => ({ zones: ZoneRouting.SPREAD }),
  'shares of zones': () => ({
    zoneShares: [{ callersIn: 'asia/bkk-a', to: { 'asia/bkk-a': 80, 'asia/bkk-b': 20 } }],
  }),
  'limits of callers': () => ({
    callerLimits: {
      connections: 100,
      pendingRequests: 10,
      requests: 200,
      requestsPerConnection: 1000,
      retries: 5,
      connectTimeout: Duration.seconds(1),
      idleTimeout: Duration.minutes(10),
    },
  }),
  'limits of callers of TCP': () => ({
    callerLimits: { connections: 100, idleTimeout: Duration.minutes(10) },
    ports: [Port.tcp(3306, 'mysql')],
  }),
  'blue and green': () => ({
    versions: [{ name: 'blue' }, { name: 'green' }],
    rollout: Rollout.blueGreen({ active: 'blue', preview: 'green' }),
  }),
  canary: () => ({
    versions: VERSIONS,
    rollout: Rollout.canary({ stable: 'v1', canary: 'v2', step: 2, canaryFor: TrafficMatch.hasHeader('x-canary') }),
  }),
  'shares of versions': () => ({ versions: VERSIONS, rollout: Rollout.shares({ v1: 70, v2: 30 }) }),
  'versions that are services': (scope) => ({
    versions: [{ name: 'v1' }, { name: 'v2', service: newService(scope, 'exam-v2', [Port.tcp(8080, 'http')]) }],
    rollout: Rollout.canary({ stable: 'v1', canary: 'v2', step: 1 }),
  }),
  routes: (scope) => ({
    versions: VERSIONS,
    routes: [
      { name: 'beta', match: [TrafficMatch.cookie('beta', 'yes')], version: 'v2' },
      { name: 'header', match: [TrafficMatch.header('X-Group', 'teachers')], version: 'v2' },
      { name: 'begin', match: [TrafficMatch.headerPrefix('user-agent', 'Mobile')], version: 'v2' },
      { name: 'regex', match: [TrafficMatch.headerRegex('x-user', '[0-9]+')], version: 'v2' },
      { name: 'query', match: [TrafficMatch.query('v', '2'), TrafficMatch.method('GET')], version: 'v2' },
      { name: 'paths', match: [TrafficMatch.pathRegex('/[a-z]+/export')], timeout: Duration.minutes(5) },
      {
        name: 'callers',
        match: [TrafficMatch.callersIn('lab'), TrafficMatch.callersWith({ app: 'load' })],
        version: 'v1',
      },
      {
        name: 'files',
        match: [TrafficMatch.pathPrefix('/files/')],
        service: newService(scope, 'files'),
        rewritePath: '/',
        headers: { setRequest: { 'x-from': 'exam' } },
        retries: { attempts: 0 },
      },
      { name: 'moved', match: [TrafficMatch.path('/old')], redirectTo: '/new', redirectStatus: 308 },
      { name: 'away', match: [TrafficMatch.path('/help')], redirectTo: 'https://help.example.org' },
      { name: 'closed', match: [TrafficMatch.path('/admin')], answerStatus: 403, answerText: 'not here' },
    ],
  }),
  mirrors: (scope) => ({
    versions: VERSIONS,
    mirrors: [{ version: 'v2', percent: 10 }, { service: newService(scope, 'exam-next') }],
  }),
  headers: () => ({
    headers: {
      setRequest: { 'x-set': 'a' },
      addRequest: { 'x-add': 'b' },
      removeRequest: ['x-gone'],
      setResponse: { 'cache-control': 'no-store' },
      addResponse: { 'x-more': 'c' },
      removeResponse: ['server'],
    },
  }),
  cors: () => ({
    cors: {
      origins: ['https://exam.example.org'],
      methods: ['GET', 'POST'],
      headers: ['x-csrf'],
      exposedHeaders: ['x-total'],
      credentials: true,
      maxAge: Duration.hours(1),
    },
  }),
  'cors for all': () => ({ cors: { origins: ['*'] } }),
  faults: () => ({ faults: { delay: Duration.seconds(2), delayPercent: 50, abortStatus: 503, abortPercent: 0.5 } }),
  'faults of gRPC': () => ({
    faults: { abortGrpcStatus: 'UNAVAILABLE', everyCall: true },
    ports: [Port.tcp(9000, 'grpc')],
  }),
  'several ports': () => ({
    port: 'http',
    timeout: Duration.seconds(5),
    ports: [Port.tcp(80, 'http'), Port.tcp(9000, 'grpc-api'), Port.tcp(5000, 'tcp'), Port.udp(5353, 'dns')],
  }),
};

/** Rules of services in an App each, by what they show; the last are federated too. */
export const EVERY_OPTION: readonly (readonly [string, () => MeshService])[] = [
  ...Object.entries(OPTIONS).map(
    ([name, options]) =>
      [
        name,
        () => {
          const app = new App({ outdir: 'unused' });
          const { ports, ...traffic } = options(app);
          return rulesOf(traffic, ports, app);
        },
      ] as const,
  ),
  ['federation', () => federated({})],
  ['federation with options', () => federated({ timeout: Duration.seconds(9), balancing: Balancing.RANDOM })],
  ['federation of one of two ports', () => federated({}, [Port.tcp(80, 'http'), Port.tcp(81, 'http-admin')])],
];

/** Rules of a federated service whose pods are limited. */
export function federated(traffic: TrafficOptions, ports?: Port[], federation = FEDERATION): MeshService {
  const rules = rulesOf(traffic, ports);
  rules._federate(() => federation);
  rules._limitPods(4);
  return rules;
}
