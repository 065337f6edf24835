import { Duration, Port, RetryOn, Rollout, TrafficMatch } from '../../../lib';
import { HOME, HOST, newService, routesOf, rulesOf } from './traffic-fixture';
import { App } from 'cdk8s';

const V1 = { destination: { host: HOST, port: { number: 80 }, subset: 'v1' } };
const V2 = { destination: { host: HOST, port: { number: 80 }, subset: 'v2' } };
const VERSIONS = [{ name: 'v1' }, { name: 'v2' }];

test('a service without rules has no objects', () => {
  expect(rulesOf({}).node.findAll()).toHaveLength(1);
});

test('a call has a time, in seconds or in milliseconds', () => {
  expect(routesOf(rulesOf({ timeout: Duration.minutes(2) }))).toEqual([
    { name: 'default', route: [HOME], timeout: '120s' },
  ]);
  expect(routesOf(rulesOf({ timeout: Duration.millis(1500) }))[0].timeout).toBe('1500ms');
});

describe('retries', () => {
  const retries = (of: Parameters<typeof rulesOf>[0], ports?: Port[]) => routesOf(rulesOf(of, ports))[0].retries;

  test('come after what cannot have been done, unless calls may be done twice', () => {
    expect(retries({ retries: { attempts: 3 } })).toEqual({
      attempts: 3,
      retryOn: 'reset-before-request,503,connect-failure,refused-stream',
    });
    expect(retries({ retries: { attempts: 3, safeToReplay: true } })).toEqual({
      attempts: 3,
      retryOn: 'gateway-error,reset,503,connect-failure,refused-stream',
    });
  });

  test('come after UNAVAILABLE too where gRPC is spoken', () => {
    expect(retries({ retries: { attempts: 1 } }, [Port.tcp(9000, 'grpc')]).retryOn).toBe(
      'reset-before-request,503,connect-failure,refused-stream,unavailable',
    );
  });

  test('have a wait, a time for each try, and conditions of their own', () => {
    const perTryTimeout = Duration.seconds(2);
    const on = [RetryOn.SERVER_ERROR];
    expect(
      retries({ retries: { attempts: 2, safeToReplay: true, on, perTryTimeout, backoff: Duration.millis(40) } }),
    ).toEqual({ attempts: 2, retryOn: '5xx', perTryTimeout: '2s', backoff: '40ms' });
  });

  test('are switched off by none', () => {
    expect(retries({ retries: { attempts: 0 } })).toEqual({ attempts: 0 });
  });

  test('are made where pods refuse what they cannot take', () => {
    expect(retries({ podCapacity: 10 })).toEqual({
      attempts: 2,
      retryOn: 'reset-before-request,503,connect-failure,refused-stream',
    });
    expect(retries({ podCapacity: 10, retries: { attempts: 0 } })).toEqual({ attempts: 0 });
    expect(retries({ timeout: Duration.seconds(1) })).toBeUndefined();
  });
});

describe('a rollout', () => {
  test('of blue and green leads all calls to the active version, and those that ask to the other', () => {
    const rollout = Rollout.blueGreen({ active: 'v1', preview: 'v2' });
    expect(routesOf(rulesOf({ versions: VERSIONS, rollout }))).toEqual([
      { name: 'version-v2', match: [{ headers: { 'x-version': { exact: 'v2' } } }], route: [V2] },
      { name: 'default', route: [V1] },
    ]);
  });

  test('of blue and green needs no version that waits', () => {
    expect(routesOf(rulesOf({ versions: VERSIONS, rollout: Rollout.blueGreen({ active: 'v2' }) }))).toEqual([
      { name: 'default', route: [V2] },
    ]);
  });

  test.each([
    [0, [V1]],
    [
      1,
      [
        { ...V1, weight: 95 },
        { ...V2, weight: 5 },
      ],
    ],
    [
      3,
      [
        { ...V1, weight: 50 },
        { ...V2, weight: 50 },
      ],
    ],
    [4, [V2]],
  ])('of a canary gives it its part at step %d', (step, route) => {
    const rollout = Rollout.canary({ stable: 'v1', canary: 'v2', step });
    expect(routesOf(rulesOf({ versions: VERSIONS, rollout }))).toEqual([{ name: 'default', route }]);
  });

  test('of a canary has its own steps, and calls that take it at each', () => {
    const canaryFor = TrafficMatch.hasHeader('x-canary');
    const rollout = Rollout.canary({ stable: 'v1', canary: 'v2', step: 1, steps: [1, 100], canaryFor });
    expect(routesOf(rulesOf({ versions: VERSIONS, rollout }))).toEqual([
      { name: 'version-v2', match: [{ headers: { 'x-canary': { regex: '.*' } } }], route: [V2] },
      {
        name: 'default',
        route: [
          { ...V1, weight: 99 },
          { ...V2, weight: 1 },
        ],
      },
    ]);
  });

  test('leads to a Service of its own where the version has one, by the port of the same name', () => {
    const app = new App({ outdir: 'unused' });
    const service = newService(app, 'exam-next', [Port.tcp(9090, 'http-admin'), Port.tcp(8080, 'http')]);
    const rules = rulesOf(
      { versions: [{ name: 'v1' }, { name: 'v2', service }], rollout: Rollout.shares({ v1: 50, v2: 50 }) },
      undefined,
      app,
    );
    expect(routesOf(rules)[0].route).toEqual([
      { ...V1, weight: 50 },
      { destination: { host: 'exam-next.shop.svc.cluster.local', port: { number: 8080 } }, weight: 50 },
    ]);
  });
});

test('routes come in the order that they were stated in, before versions that calls ask for', () => {
  const rules = rulesOf({
    versions: VERSIONS,
    rollout: Rollout.blueGreen({ active: 'v1', preview: 'v2' }),
    routes: [{ name: 'second-half', match: [TrafficMatch.cookie('half', '2.')], version: 'v2' }],
  });
  rules.addRoute({ name: 'reports', match: [TrafficMatch.pathPrefix('/reports/')], timeout: Duration.minutes(5) });
  expect(routesOf(rules).map(({ name, match }) => [name, match])).toEqual([
    ['second-half', [{ headers: { cookie: { regex: '^(.*; ?)?half=2\\.(;.*)?$' } } }]],
    ['reports', [{ uri: { prefix: '/reports/' } }]],
    ['version-v2', [{ headers: { 'x-version': { exact: 'v2' } } }]],
    ['default', undefined],
  ]);
});

test('matches of a route hold together', () => {
  const match = [
    TrafficMatch.header('X-A', '1'),
    TrafficMatch.headerPrefix('x-b', '2'),
    TrafficMatch.query('q', '3'),
    TrafficMatch.query('r', '4'),
    TrafficMatch.path('/p'),
    TrafficMatch.callersIn('lab'),
    TrafficMatch.callersWith({ app: 'load' }),
  ];
  expect(routesOf(rulesOf({ routes: [{ name: 'all', match, answerStatus: 204 }] }))[0]).toEqual({
    name: 'all',
    match: [
      {
        headers: { 'x-a': { exact: '1' }, 'x-b': { prefix: '2' } },
        queryParams: { q: { exact: '3' }, r: { exact: '4' } },
        uri: { exact: '/p' },
        sourceNamespace: 'lab',
        sourceLabels: { app: 'load' },
      },
    ],
    directResponse: { status: 204 },
  });
});

test('callers are sent to a path or to another host', () => {
  const to = (redirectTo: string) =>
    routesOf(rulesOf({ routes: [{ name: 'away', match: [TrafficMatch.path('/')], redirectTo }] }))[0].redirect;
  expect(to('/new')).toEqual({ uri: '/new', redirectCode: 302 });
  expect(to('https://new.example.org')).toEqual({ scheme: 'https', authority: 'new.example.org', redirectCode: 302 });
  expect(to('http://new.example.org:8080/a')).toEqual({
    scheme: 'http',
    authority: 'new.example.org:8080',
    uri: '/a',
    redirectCode: 302,
  });
});

test('what holds for all calls holds for routes, which may say more', () => {
  const app = new App({ outdir: 'unused' });
  const [route, rest] = routesOf(
    rulesOf(
      {
        timeout: Duration.seconds(10),
        retries: { attempts: 1 },
        headers: { setRequest: { 'x-a': '1', 'x-b': '1' }, removeResponse: ['server'] },
        cors: { origins: ['https://exam.example.org', '*'] },
        routes: [
          {
            name: 'files',
            match: [TrafficMatch.pathPrefix('/files/')],
            service: newService(app, 'files'),
            rewritePath: '/',
            timeout: Duration.minutes(1),
            headers: { setRequest: { 'x-b': '2' }, removeResponse: ['via'] },
          },
        ],
      },
      undefined,
      app,
    ),
  );
  const shared = {
    retries: { attempts: 1, retryOn: 'reset-before-request,503,connect-failure,refused-stream' },
    corsPolicy: {
      allowOrigins: [{ exact: 'https://exam.example.org' }, { regex: '.*' }],
      allowMethods: ['GET', 'HEAD', 'POST'],
      allowCredentials: false,
      maxAge: '60s',
    },
  };
  expect(route).toEqual({
    name: 'files',
    match: [{ uri: { prefix: '/files/' } }],
    rewrite: { uri: '/' },
    route: [{ destination: { host: 'files.shop.svc.cluster.local', port: { number: 80 } } }],
    timeout: '60s',
    headers: { request: { set: { 'x-a': '1', 'x-b': '2' } }, response: { remove: ['server', 'via'] } },
    ...shared,
  });
  expect(rest).toEqual({
    name: 'default',
    route: [HOME],
    timeout: '10s',
    headers: { request: { set: { 'x-a': '1', 'x-b': '1' } }, response: { remove: ['server'] } },
    ...shared,
  });
});

test('copies go to a version and to another service', () => {
  const app = new App({ outdir: 'unused' });
  const rules = rulesOf({ versions: VERSIONS, mirrors: [{ version: 'v2', percent: 12.5 }] }, undefined, app);
  rules.addMirror({ service: newService(app, 'next') });
  expect(routesOf(rules)).toEqual([
    {
      name: 'default',
      route: [HOME],
      mirrors: [
        { destination: V2.destination, percentage: { value: 12.5 } },
        { destination: { host: 'next.shop.svc.cluster.local', port: { number: 80 } }, percentage: { value: 100 } },
      ],
    },
  ]);
});

describe('failures on purpose', () => {
  test('come to calls with a header alone, wherever these go', () => {
    const rules = rulesOf({
      faults: { delay: Duration.seconds(2), delayPercent: 50, abortStatus: 503 },
      versions: VERSIONS,
      routes: [
        { name: 'beta', match: [TrafficMatch.cookie('beta', 'yes')], version: 'v2' },
        { name: 'closed', match: [TrafficMatch.path('/closed')], answerStatus: 404 },
      ],
    });
    const fault = {
      delay: { fixedDelay: '2s', percentage: { value: 50 } },
      abort: { httpStatus: 503, percentage: { value: 100 } },
    };
    const cookie = { regex: '^(.*; ?)?beta=yes(;.*)?$' };
    expect(routesOf(rules)).toEqual([
      { name: 'beta-fault', match: [{ headers: { cookie, 'x-fault': { exact: 'inject' } } }], fault, route: [V2] },
      { name: 'beta', match: [{ headers: { cookie } }], route: [V2] },
      { name: 'closed', match: [{ uri: { exact: '/closed' } }], directResponse: { status: 404 } },
      { name: 'default-fault', match: [{ headers: { 'x-fault': { exact: 'inject' } } }], fault, route: [HOME] },
      { name: 'default', route: [HOME] },
    ]);
  });

  test('come to every call where that is said', () => {
    const faults = { abortGrpcStatus: 'UNAVAILABLE', abortPercent: 1, everyCall: true };
    expect(routesOf(rulesOf({ faults }, [Port.tcp(80, 'grpc')]))).toEqual([
      {
        name: 'default',
        fault: { abort: { grpcStatus: 'UNAVAILABLE', percentage: { value: 1 } } },
        route: [HOME],
      },
    ]);
  });
});

describe('a service with several ports', () => {
  const ports = [Port.tcp(80, 'http'), Port.tcp(9000, 'grpc-api'), Port.tcp(5000, 'tcp'), Port.udp(5353, 'dns')];
  const to = (number: number) => [{ destination: { host: HOST, port: { number } } }];

  test('has rules for each port on which there are requests', () => {
    expect(routesOf(rulesOf({ timeout: Duration.seconds(1) }, ports))).toEqual([
      { name: 'http-default', match: [{ port: 80 }], route: to(80), timeout: '1s' },
      { name: 'grpc-api-default', match: [{ port: 9000 }], route: to(9000), timeout: '1s' },
    ]);
  });

  test('has rules for the port that is named, and a way to the others', () => {
    const routes = [{ name: 'gone', match: [TrafficMatch.path('/old')], answerStatus: 410 }];
    expect(routesOf(rulesOf({ port: 'http', timeout: Duration.seconds(1), routes }, ports))).toEqual([
      { name: 'http-gone', match: [{ uri: { exact: '/old' }, port: 80 }], directResponse: { status: 410 } },
      { name: 'http-default', match: [{ port: 80 }], route: to(80), timeout: '1s' },
      { name: 'grpc-api-default', match: [{ port: 9000 }], route: to(9000) },
    ]);
  });
});
