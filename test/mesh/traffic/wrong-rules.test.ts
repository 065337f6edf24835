import { App } from 'cdk8s';
import {
  Balancing,
  Duration,
  ExistingService,
  HardenedDeployment,
  HardenedNamespace,
  MeshService,
  PodProbe,
  Port,
  RetryOn,
  Rollout,
  Size,
  Stickiness,
  TrafficMatch,
  TrafficOptions,
  ZoneRouting,
} from '../../../lib';
import { Environment } from '../../../lib/platform';
import { enterCluster } from '../../../lib/manifests';
import { validations } from '../../support/rendered';
import { StubMesh } from '../../support/stub-mesh';
import { newService, rulesOf } from './traffic-fixture';

const said = (traffic: TrafficOptions, ports?: Port[]) =>
  validations(rulesOf(traffic, ports)).map((line) => line.replace('[rules] ', ''));
const V2 = [{ name: 'v2' }];

test.each<[string, TrafficOptions, string[]]>([
  [
    'a time of nothing, and one of more than a day',
    { timeout: Duration.millis(0), warmup: Duration.days(2) },
    [
      "a call is given whole milliseconds, 1 to 86400000 (1 day), got 0; correct 'timeout'",
      "a new pod is given whole milliseconds, 1 to 3600000 (1 hour), got 172800000; correct 'warmup'",
    ],
  ],
  [
    'numbers of retries and of capacity out of bounds',
    { retries: { attempts: 11 }, podCapacity: 0.5 },
    [
      "the number of retries of a service is a whole number from 0 to 10, got 11; correct 'attempts'",
      "what one pod takes at a time is a whole number from 1 to 1000000, got 0.5; correct 'podCapacity'",
    ],
  ],
  [
    'retries of what was perhaps done',
    { retries: { attempts: 2, on: [RetryOn.SERVER_ERROR, RetryOn.SERVICE_UNAVAILABLE, RetryOn.RESET] } },
    [
      "a call that was perhaps done is not done again unasked, got retries of a service after '5xx', 'reset'; say 'safeToReplay: true' if it may be done twice, or leave them out",
    ],
  ],
  [
    'a time of tries that are not repeated after it, and longer than the call',
    { timeout: Duration.seconds(1), retries: { attempts: 2, perTryTimeout: Duration.seconds(1) } },
    [
      "a try that took too long is perhaps still being done and is not repeated, got 'perTryTimeout' for a service; say 'safeToReplay: true' if it may be done twice, or set 'timeout' alone",
      "a try is shorter than the whole call, got 1s of 1s for a service; lower 'perTryTimeout' or raise 'timeout'",
    ],
  ],
  [
    'conditions of no retries, and none of some',
    {
      retries: { attempts: 0, backoff: Duration.minutes(1) },
      routes: [{ name: 'a', match: [TrafficMatch.path('/')], retries: { attempts: 1, on: [] } }],
    },
    [
      "the wait before a retry of a service is given whole milliseconds, 1 to 10000 (10 seconds), got 60000; correct 'backoff'",
      "no retries have no conditions, got 'attempts' 0 of a service with others; leave the others out",
      "retries of route 'a' come after something, got an empty list; fill 'on' or leave it out",
    ],
  ],
  [
    'outliers that nothing leads to',
    { outlierDetection: { consecutive5xxErrors: 0, maxEjectionPercent: 0, interval: Duration.millis(0.5) } },
    [
      "something leads to a pod's being left alone, got 0 for all errors; raise 'consecutive5xxErrors' or leave 'outlierDetection' out",
      "the look at pods that are left alone is given whole milliseconds, 1 to 3600000 (1 hour), got 0.5; correct 'interval'",
      "a part of pods in percent is a whole number from 1 to 100, got 0; correct 'maxEjectionPercent'",
    ],
  ],
  [
    'ways to choose a pod that exclude each other',
    {
      stickiness: Stickiness.header('bad header'),
      balancing: Balancing.RANDOM,
      warmup: Duration.seconds(1),
      zones: ZoneRouting.NEAREST,
      zoneShares: [
        { callersIn: 'a', to: { 'A b': 50 } },
        { callersIn: 'a', to: { b: 100 } },
      ],
    },
    [
      "a header's name is letters, digits and hyphens, got 'bad header'; correct it",
      "calls keep to a pod or are balanced, got 'stickiness' and 'balancing'; keep one",
      "calls that keep to a pod cannot come to it slowly, got 'stickiness' and 'warmup'; keep one",
      "pods are warmed up where calls are counted, got 'warmup' with Balancing.RANDOM; choose another 'balancing'",
      "zones get shares or are chosen by health, got 'zones' and 'zoneShares'; keep one",
      "a place is a region, or region and zone such as 'asia-southeast1/bkk-a', got 'A b'; correct 'zoneShares'",
      "shares of a place are whole percents, 100 in all, got 50 for 'a'; correct 'zoneShares'",
      "calls of a place are shared out once, got 'a' twice in 'zoneShares'; keep one",
    ],
  ],
  [
    'cookies and parameters without names',
    { stickiness: Stickiness.cookie('a b') },
    ["a cookie's name is letters, digits and '-_.!#$%&*+^|~', got 'a b'; correct it"],
  ],
  [
    'limits that limit nothing',
    { callerLimits: {} },
    ["limits of callers limit something, got none; leave 'callerLimits' out"],
  ],
  [
    'limits out of bounds',
    { callerLimits: { connections: 0, idleTimeout: Duration.days(2) } },
    [
      "a limit of callers is a whole number from 1 to 1000000, got 0; correct 'connections'",
      "an idle connection is given whole milliseconds, 1 to 86400000 (1 day), got 172800000; correct 'idleTimeout'",
    ],
  ],
  [
    'versions without a name, with bad labels, and twice',
    {
      versions: [{ name: 'V2' }, { name: 'v3', labels: {} }, { name: 'v4', labels: { 'a b': 'c' } }, { name: 'v4' }],
    },
    [
      "a version's name is a label of lower-case letters, digits and hyphens, got 'V2'; rename it",
      "pods of a version are known by labels, got none for 'v3'; give one or leave 'labels' out",
      "a label's key is at most 63 letters, digits and '-_.', after a domain and a slash if need be, got 'a b'; give another",
      "a version is the only one of its name, got 'v4' twice; rename one",
    ],
  ],
  [
    'a canary to itself, by steps that fall',
    { versions: V2, rollout: Rollout.canary({ stable: 'v2', canary: 'v2', step: 3, steps: [50, 20] }) },
    [
      "a rollout leads from one version to another, got 'v2' for both; give another 'canary'",
      "steps are whole percents from 1 to 100, each above the one before, got 50, 20; correct 'steps'",
      "the step of a rollout is a whole number from 0 to 2, got 3; correct 'step'",
    ],
  ],
  [
    'a rollout of versions that are not there',
    { versions: V2, rollout: Rollout.blueGreen({ active: 'v1', preview: 'v3' }) },
    [
      "rollout leads to a version of the service, got 'v1', and there is 'v2'; add it to 'versions' or correct the name",
      "rollout leads to a version of the service, got 'v3', and there is 'v2'; add it to 'versions' or correct the name",
    ],
  ],
  [
    'blue for green',
    { versions: V2, rollout: Rollout.blueGreen({ active: 'v2', preview: 'v2' }) },
    ["a version waits or is active, got 'v2' for both; give another 'preview' or leave it out"],
  ],
  [
    'calls for a version that nobody named',
    { versions: V2, rollout: Rollout.blueGreen({ active: 'v2', previewFor: TrafficMatch.hasHeader('x') }) },
    ["calls ask for a version that waits, got 'previewFor' without one; give 'preview'"],
  ],
  [
    'shares that are not all',
    { versions: V2, rollout: Rollout.shares({ v2: 90 }) },
    ['shares are whole percents, 100 in all, got 90; correct them'],
  ],
  [
    'routes that end in two places or in none',
    {
      versions: V2,
      routes: [
        { name: 'default', match: [] },
        { name: 'two', match: [TrafficMatch.path('/')], version: 'v2', redirectTo: 'nowhere' },
        { name: 'two', match: [TrafficMatch.path('/')], answerText: 'hello', redirectStatus: 200 },
        { name: 'way', match: [TrafficMatch.path('/')], answerStatus: 99, timeout: Duration.seconds(1) },
      ],
    },
    [
      "a route's name is lower-case letters, digits and hyphens, not 'default', got 'default'; rename it",
      "a route is for some calls, got none for route 'default'; fill 'match'",
      "calls end in one place, got 'version' and 'redirectTo' for route 'two'; keep one",
      "callers are sent to a path or to an address with a scheme, got 'nowhere' for route 'two'; correct 'redirectTo'",
      "a redirect has one of the statuses 301, 302, 303, 307, 308, got 200 for route 'two'; correct 'redirectStatus'",
      "a status of redirects goes with one, got 'redirectStatus' alone for route 'two'; give 'redirectTo' too",
      "a text goes with a status, got 'answerText' alone for route 'two'; give 'answerStatus' too",
      "the status of route 'way' is a whole number from 200 to 599, got 99; correct 'answerStatus'",
      "nobody takes the calls of route 'way', got 'timeout' for the way to him; leave it out",
      "a route is the only one of its name, got 'two' twice; rename one",
    ],
  ],
  [
    'matches that are none',
    {
      routes: [
        { name: 'a', match: [TrafficMatch.path('a b'), TrafficMatch.pathPrefix('/api')] },
        { name: 'b', match: [TrafficMatch.headerRegex('x', '(?=a)'), TrafficMatch.header('y', '')] },
        { name: 'c', match: [TrafficMatch.method('get'), TrafficMatch.query('', 'a'), TrafficMatch.callersIn('A')] },
        { name: 'd', match: [TrafficMatch.callersWith({}), TrafficMatch.pathRegex('('), TrafficMatch.cookie('', 'a')] },
      ],
    },
    [
      "route 'a': a path begins with '/' and has no '?', '#' or space, got 'a b'; correct it",
      "route 'a': a prefix of paths ends with '/', as '/apis' begins with '/api' too, got '/api'; write '/api/', and the path itself as another route",
      "route 'a': all its matches hold at once and each is about something else, got the path twice; keep one",
      "route 'b': a regular expression is one of RE2, without looking ahead or back, got '(?=a)'; correct it",
      "route 'b': a header has a value, got none for 'y'; give one",
      "route 'c': a method is capital letters such as 'GET', got 'get'; correct it",
      "route 'c': a parameter has a name and a value, got '' and 'a'; give both",
      "route 'c': callers stand in a namespace, got 'A'; give its name",
      "route 'd': callers are known by labels, got none; give one or more",
      "route 'd': a regular expression is one of RE2, without looking ahead or back, got '('; correct it",
      "route 'd': a cookie's name is letters, digits and '-_.!#$%&*+^|~', got ''; correct it",
    ],
  ],
  [
    'paths that are put for none',
    {
      routes: [
        { name: 'a', match: [TrafficMatch.method('GET')], rewritePath: 'b' },
        { name: 'b', match: [TrafficMatch.pathPrefix('/b/')], rewritePath: '/c' },
      ],
    },
    [
      "a path begins with '/' and has no '?', '#' or space, got 'b'; correct it",
      "a path is put in place of another, got 'rewritePath' of route 'a' without one; add TrafficMatch.path() or TrafficMatch.pathPrefix()",
      "what is put for a prefix ends with '/' as it does, got '/c' for route 'b'; write '/c/'",
    ],
  ],
  [
    'copies to nobody',
    { mirrors: [{}, { version: 'v9', percent: 0 }] },
    [
      "copies go to a version or to a service, got neither; give one in 'mirrors'",
      "a mirror leads to a version of the service, got 'v9', and there is none; add it to 'versions' or correct the name",
      "copies are a part above 0 and at most 100 percent, got 0; correct 'percent' or leave it out",
    ],
  ],
  [
    'headers that cannot be set',
    { headers: { setRequest: { Host: 'a', 'b c': 'd', 'x-e': 'ก' } } },
    [
      "a header's name is letters, digits and hyphens, got 'b c'; correct it",
      "the header Host leads calls and stays, got it in 'headers'; lead them elsewhere by a route",
      "a header's value is visible ASCII characters, got 'ก' for 'x-e'; correct it",
    ],
  ],
  [
    'pages of nobody, with cookies for all',
    { cors: { origins: ['*', 'exam'], credentials: true, methods: ['get'], maxAge: Duration.millis(1500) } },
    [
      "an origin is a scheme and a host such as 'https://exam.example.org', or '*', got 'exam'; correct 'origins'",
      "cookies go along to hosts that are named, got 'credentials' with '*'; name the 'origins'",
      "a method is one of CONNECT, DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, TRACE, got 'get'; correct 'methods'",
      "browsers keep a permission for whole seconds, got 1500ms; correct 'maxAge'",
    ],
  ],
  [
    'failures that do nothing, and that do two things',
    { faults: { everyCall: true, match: TrafficMatch.hasHeader('x'), delayPercent: 101 } },
    [
      "a failure waits or answers, got neither; give 'delay', 'abortStatus' or 'abortGrpcStatus'",
      "calls that wait are a part above 0 and at most 100 percent, got 101; correct 'delayPercent' or leave it out",
      "a failure happens to every call or to some, got 'everyCall' and 'match'; keep one",
    ],
  ],
  [
    'failures of gRPC in HTTP',
    { faults: { abortStatus: 503, abortGrpcStatus: 'DOWN' } },
    [
      "a status of gRPC is for a port of gRPC, got 'abortGrpcStatus' for ports 'http'; give 'abortStatus'",
      "a call gets one answer, got 'abortStatus' and 'abortGrpcStatus'; keep the one of its protocol",
      "a status of gRPC is one of ABORTED, ALREADY_EXISTS, CANCELLED, DATA_LOSS, DEADLINE_EXCEEDED, FAILED_PRECONDITION, INTERNAL, INVALID_ARGUMENT, NOT_FOUND, OUT_OF_RANGE, PERMISSION_DENIED, RESOURCE_EXHAUSTED, UNAUTHENTICATED, UNAVAILABLE, UNIMPLEMENTED, UNKNOWN, got 'DOWN'; correct 'abortGrpcStatus'",
    ],
  ],
])('says what is wrong with %s', (_, traffic, messages) => {
  expect(said(traffic)).toEqual(messages);
});

test('rules of requests are for ports on which there are requests', () => {
  const ports = [Port.tcp(5432, 'tcp-sql'), Port.tcp(443, 'https')];
  const lines = said(
    {
      timeout: Duration.seconds(1),
      retries: { attempts: 1 },
      versions: V2,
      rollout: Rollout.shares({ v2: 100 }),
      routes: [{ name: 'a', match: [TrafficMatch.path('/')] }],
      mirrors: [{ version: 'v2' }],
      headers: {},
      cors: { origins: ['*'] },
      faults: { abortStatus: 500 },
      stickiness: Stickiness.cookie('a'),
      callerLimits: { requests: 1 },
    },
    ports,
  );
  const names = ['timeout', 'retries', 'rollout', 'routes', 'mirrors', 'headers', 'cors', 'faults', 'stickiness'];
  expect(lines).toEqual([
    ...names.map(
      (name) =>
        `a mesh sees requests in HTTP and gRPC, got '${name}' for 'exam' with ports 'tcp-sql', 'https'; leave it out, or name a port 'http' or 'grpc' if it speaks that`,
    ),
    "requests are counted in HTTP and gRPC, got 'requests' for a service with neither; leave it out or set 'connections'",
  ]);
});

test('a port whose name tells no protocol is refused, that of metrics and those of UDP are not', () => {
  const ports = [Port.tcp(80, 'web'), Port.tcp(9090, 'metrics'), Port.udp(53, 'dns'), Port.tcp(81, 'http')];
  expect(said({}, ports)).toEqual([
    "a port's name begins with its protocol in a mesh, which guesses otherwise, got 'web' of 'exam'; name it 'http-web', 'grpc-web' or 'tcp-web'",
  ]);
});

test('rules are about a port that there is', () => {
  expect(said({ port: 'tcp' }, [Port.tcp(80, 'http'), Port.tcp(1, 'tcp')])).toEqual([
    "rules of requests are about a port of HTTP or gRPC, got 'tcp' of ports 'http', 'tcp'; correct 'port'",
  ]);
});

test('calls and copies are led to services with requests, in the same cluster, and not to the service itself', () => {
  const app = new App({ outdir: 'unused' });
  const other = new StubMesh(app, 'other');
  enterCluster(other, 'elsewhere');
  const away = newService(other, 'away');
  const sql = newService(app, 'sql', [Port.tcp(5432, 'tcp')]);
  const rules = rulesOf({ versions: [{ name: 'v2', service: away, labels: { a: 'b' } }] }, undefined, app);
  rules.addMirror({ service: sql, version: 'v2' });
  rules.addMirror({ service: rules.service });
  rules.addVersion({ name: 'v3', service: rules.service });
  expect(validations(rules).map((line) => line.replace('[rules] ', ''))).toEqual([
    "a version is pods of the same Service by 'labels' or a Service of its own, got both for 'v2'; keep one",
    "a version differs from its service, got the service itself for 'v3'; give 'labels'",
    "copies go to a version or to a service, got both; give one in 'mirrors'",
    "a service that gets its own copies does everything twice, got itself in 'mirrors'; give a 'version'",
    "calls are led to services of the same cluster, got 'away' of another; lead calls to other clusters by a federation",
    "requests are led to a service with a port of HTTP or gRPC, got 'sql' with ports 'tcp'; name its port 'http' or 'grpc' if it speaks that",
  ]);
});

test('who calls a service is let in where his calls are led to', () => {
  const app = new App({ outdir: 'unused' });
  const web = newDeployment(app, 'web');
  const next = newDeployment(app, 'web-next');
  const [caller, other] = [newDeployment(app, 'caller'), newDeployment(app, 'other')];
  const mesh = new StubMesh(app, 'mesh');
  const rules = new MeshService(app, 'rules', { mesh, service: web, versions: [{ name: 'v2', service: next }] });
  web.connections.allowFrom(caller, other, next);
  web.connections.allowFromNamespace('kong', 'a gateway with sidecars');
  next.connections.allowFrom(other);
  expect(validations(rules)).toEqual([
    "[rules] who calls 'web' is led to 'web-next' too and is let in there, got callers 'caller', 'namespace kong' that are not; add them to its 'connections'",
  ]);
  next.connections.allowFrom(caller);
  next.connections.allowFromNamespace('kong', 'a gateway with sidecars');
  expect(validations(rules)).toEqual([]);
});

test('the gateways of a mesh, which go by routes of their own, need no way to versions', () => {
  const app = new App({ outdir: 'unused' });
  const web = newDeployment(app, 'web');
  const versions = [{ name: 'v2', service: newDeployment(app, 'web-next') }];
  const rules = new MeshService(app, 'rules', { mesh: new StubMesh(app, 'mesh'), service: web, versions });
  web.connections.allowFromNamespace('istio-ingress', 'the gateway');
  expect(validations(rules)).toEqual([]);
});

function newDeployment(app: App, name: string): HardenedDeployment {
  return new HardenedDeployment(app, name, {
    namespace: 'shop',
    image: 'registry.example.org/web:1.4.2',
    cores: 0.1,
    memory: Size.mebibytes(64),
    readiness: PodProbe.http('/ready'),
    ports: [Port.tcp(80, 'http')],
  });
}

test('pods without sidecars refuse nothing', () => {
  const app = new App({ outdir: 'unused' });
  const mesh = new StubMesh(app, 'mesh');
  const service = newDeployment(app, 'web');
  expect(validations(new MeshService(app, 'rules', { mesh, service, podCapacity: 5 }))).toEqual([
    "[rules] pods refuse what is too much by their sidecars, got 'podCapacity' for 'shop/web' in a namespace of no mesh; give the namespace its 'mesh'",
  ]);
  expect(validations(new MeshService(app, 'others', { mesh, service, timeout: Duration.seconds(5) }))).toEqual([]);
});

test('a mesh has rules for services of its cluster', () => {
  const app = new App({ outdir: 'unused' });
  const other = new StubMesh(app, 'other');
  enterCluster(other, 'elsewhere');
  const rules = new MeshService(app, 'rules', { mesh: new StubMesh(app, 'mesh'), service: newService(other) });
  expect(validations(rules)).toEqual([
    "[rules] a mesh has rules for services of its cluster, got 'exam' of 'elsewhere' in the mesh of ''; state them at the mesh of that cluster",
  ]);
});

describe('failures on purpose', () => {
  const inNamespace = (environment: Environment) => {
    const app = new App({ outdir: 'unused' });
    const namespace = new HardenedNamespace(app, 'shop', { environment });
    const mesh = new StubMesh(app, 'mesh');
    const ports = [Port.tcp(80, 'http')];
    const service = new ExistingService(namespace, 'exam', {
      name: 'exam',
      namespace: 'shop',
      ports,
      podLabels: { app: 'exam' },
    });
    return new MeshService(app, 'rules', { mesh, service, faults: { abortStatus: 503 } });
  };

  test('are refused in production', () => {
    expect(validations(inNamespace(Environment.PRODUCTION))).toEqual([
      "[rules] failures on purpose have no place in production, got 'faults' for a service of such a namespace; try them in another environment",
    ]);
    expect(validations(inNamespace(Environment.STAGING))).toEqual([]);
  });
});

test('names of routes and versions are given once', () => {
  const rules = rulesOf({ versions: V2, routes: [{ name: 'a', match: [TrafficMatch.path('/')] }] });
  expect(() => rules.addVersion({ name: 'v2' })).toThrow(
    "[rules] a version is the only one of its name, got 'v2' twice; rename one",
  );
  expect(() => rules.addRoute({ name: 'a', match: [TrafficMatch.path('/')] })).toThrow(
    "[rules] a route is the only one of its name, got 'a' twice; rename one",
  );
});

test('settings of another kind are refused at once, in words', () => {
  expect(() => rulesOf({ timeout: 5, balancing: 'best', routes: [{ name: 1 }] } as never)).toThrow(
    [
      "[rules] 'balancing' of rules of a service is one of Balancing, got 'best'; write it as Balancing.LEAST_REQUEST or Balancing.ROUND_ROBIN or Balancing.RANDOM",
      "[rules] 'routes[0].match' of rules of a service is a list, got nothing; write it as [TrafficMatch.cookie('beta', 'yes')]",
      "[rules] 'routes[0].name' of rules of a service is a text, got 1; write it as 'beta-users'",
      "[rules] 'timeout' of rules of a service is a Duration, got 5; write it as Duration.seconds(10)",
    ].join('\n'),
  );
  expect(() => rulesOf({}).addMirror(undefined as never)).toThrow("[rules] 'mirror' of a mirror is an object");
});

test.each<[string, () => unknown, string]>([
  [
    'a rollout of nothing',
    () => Rollout.blueGreen(undefined as never),
    'settings of a rollout are an object, got nothing; write them as { ... }',
  ],
  [
    'a canary without its step',
    () => Rollout.canary({ stable: 'v1', canary: 'v2' } as never),
    "'step' of a rollout is a number, got nothing; write it as 1",
  ],
  [
    'a canary of numbers, for callers in words',
    () => Rollout.canary({ stable: 1, canary: 'v2', step: 1, steps: ['5'], canaryFor: 'x-beta' } as never),
    [
      "'canaryFor' of a rollout is one of TrafficMatch, got 'x-beta'; write it as TrafficMatch.header('x-beta', 'yes')",
      "'stable' of a rollout is a text, got 1; write it as 'v1'",
      "'steps[0]' of a rollout is a number, got '5'; write it as 5",
    ].join('\n'),
  ],
  [
    'shares of nothing',
    () => Rollout.shares(undefined as never),
    "'shares' of a rollout is an object, got nothing; write it as { v1: 90 }",
  ],
  [
    'a header without a name and a value',
    () => TrafficMatch.header(undefined as never, 5 as never),
    "'name' of a match is a text, got nothing; write it as 'x-beta'\n'value' of a match is a text, got 5; write it as 'yes'",
  ],
  [
    'a cookie of a number',
    () => TrafficMatch.cookie('beta', 1 as never),
    "'value' of a match is a text, got 1; write it as 'yes'",
  ],
  [
    'a prefix of nothing',
    () => TrafficMatch.pathPrefix(undefined as never),
    "'prefix' of a match is a text, got nothing; write it as '/api/'",
  ],
  [
    'callers without labels',
    () => TrafficMatch.callersWith(undefined as never),
    "'labels' of a match is an object, got nothing; write it as { app: 'web' }",
  ],
  [
    'a session by no header',
    () => Stickiness.header(undefined as never),
    "'name' of a stickiness is a text, got nothing; write it as 'session'",
  ],
  [
    'a session by a cookie of a number of seconds',
    () => Stickiness.cookie('session', 60 as never),
    "'timeToLive' of a stickiness is a Duration, got 60; write it as Duration.hours(1)",
  ],
])('%s is refused in words', (_, make, problem) => {
  expect(make).toThrow(new Error(problem));
});
