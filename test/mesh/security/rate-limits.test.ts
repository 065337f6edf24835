import { Construct } from 'constructs';
import {
  Duration,
  ExistingService,
  GlobalRateLimit,
  LocalRateLimit,
  Port,
  RateLimitRule,
  RateLimitService,
} from '../../../lib';
import { enterCluster } from '../../../lib/manifests';
import { schemaProblems } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';
import { StubMesh } from '../../support/stub-mesh';
import { Scene, pods, scene, sql } from './fixture';

const ALL: RateLimitRule = { name: 'all', requests: 100, per: Duration.seconds(1) };
const LOGIN: RateLimitRule = {
  name: 'login',
  requests: 5,
  per: Duration.minutes(1),
  pathPrefix: '/api/login',
  method: 'POST',
  perAddress: true,
};
const USER: RateLimitRule = { name: 'user', requests: 300, per: Duration.hours(1), perHeader: 'X-User' };
const RULES = [ALL, LOGIN, USER];

const patchOf = (made: LocalRateLimit | GlobalRateLimit): any =>
  (objects(made, 'EnvoyFilter')[0] as any).spec.configPatches[0];
const settingsOf = (made: LocalRateLimit | GlobalRateLimit): any => patchOf(made).patch.value.typed_config;

const ACTIONS = [
  { actions: [{ generic_key: { descriptor_key: 'rule', descriptor_value: 'all' } }] },
  {
    actions: [
      {
        header_value_match: {
          descriptor_key: 'rule',
          descriptor_value: 'login',
          headers: [
            { name: ':path', string_match: { prefix: '/api/login' } },
            { name: ':method', string_match: { exact: 'POST' } },
          ],
        },
      },
      { remote_address: {} },
    ],
  },
  {
    actions: [
      { generic_key: { descriptor_key: 'rule', descriptor_value: 'user' } },
      { request_headers: { header_name: 'x-user', descriptor_key: 'header' } },
    ],
  },
];

function gateway({ app }: Scene): ExistingService {
  return new ExistingService(app, 'gateway', {
    name: 'istio-ingressgateway',
    namespace: 'istio-ingress',
    ports: [Port.tcp(80, 'http2')],
    podLabels: { istio: 'ingressgateway' },
  });
}

test('each pod counts its requests last of all that its sidecar does with them', () => {
  const { mesh, exam } = scene();
  const made = new LocalRateLimit(exam, 'calls', { mesh, service: pods(exam), rules: [ALL] });
  expect(objects(made, 'EnvoyFilter')).toMatchObject([
    {
      metadata: { name: 'web-calls', namespace: 'exam' },
      spec: { workloadSelector: { labels: { 'app.kubernetes.io/name': 'web' } } },
    },
  ]);
  expect(patchOf(made)).toMatchObject({
    applyTo: 'HTTP_FILTER',
    match: {
      context: 'SIDECAR_INBOUND',
      listener: {
        filterChain: {
          filter: {
            name: 'envoy.filters.network.http_connection_manager',
            subFilter: { name: 'envoy.filters.http.router' },
          },
        },
      },
    },
    patch: { operation: 'INSERT_BEFORE' },
  });
  expect([...schemaProblems(made), ...validations(made)]).toEqual([]);
});

test('a rule is a bucket of its own, for each header or address where that is said', () => {
  const { mesh, exam } = scene();
  const made = new LocalRateLimit(exam, 'calls', { mesh, service: pods(exam), rules: RULES });
  const always = { default_value: { numerator: 100, denominator: 'HUNDRED' } };
  const bucket = (requests: number, fill_interval: string): object => ({
    max_tokens: requests,
    tokens_per_fill: requests,
    fill_interval,
  });
  expect(settingsOf(made)).toEqual({
    '@type': 'type.googleapis.com/envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit',
    stat_prefix: 'rate_limit.web-calls',
    filter_enabled: always,
    filter_enforced: always,
    rate_limits: ACTIONS,
    descriptors: [
      { entries: [{ key: 'rule', value: 'all' }], token_bucket: bucket(100, '1s') },
      { entries: [{ key: 'rule', value: 'login' }, { key: 'remote_address' }], token_bucket: bucket(5, '60s') },
      { entries: [{ key: 'rule', value: 'user' }, { key: 'header' }], token_bucket: bucket(300, '3600s') },
    ],
    max_dynamic_descriptors: 1000,
    enable_x_ratelimit_headers: 'DRAFT_VERSION_03',
    rate_limited_as_resource_exhausted: true,
  });
});

test('pods of a gateway count what comes in from outside', () => {
  const { app, mesh } = scene();
  const made = new LocalRateLimit(app, 'calls', { mesh, service: gateway({ app } as Scene), rules: [ALL] });
  expect(patchOf(made).match.context).toBe('GATEWAY');
  expect(validations(made)).toEqual([]);
});

test('sidecars ask the limiter of the cluster, and go on when it does not answer in time', () => {
  const { app, mesh, exam } = scene();
  const limiter = new RateLimitService(exam, 'limits');
  const made = new GlobalRateLimit(exam, 'calls', { mesh, service: pods(exam), limiter, rules: RULES });
  const authority = 'limits.exam.svc.cluster.local';
  expect(settingsOf(made)).toEqual({
    '@type': 'type.googleapis.com/envoy.extensions.filters.http.ratelimit.v3.RateLimit',
    domain: 'exam.web-calls',
    failure_mode_deny: false,
    timeout: '0.1s',
    rate_limits: ACTIONS,
    enable_x_ratelimit_headers: 'DRAFT_VERSION_03',
    rate_limited_as_resource_exhausted: true,
    rate_limit_service: {
      grpc_service: { envoy_grpc: { cluster_name: `outbound|8081||${authority}`, authority } },
      transport_api_version: 'V3',
    },
  });
  expect([...schemaProblems(app), ...validations(app)]).toEqual([]);
});

test('a limit may refuse what nobody could count', () => {
  const { mesh, exam } = scene();
  const limiter = new RateLimitService(exam, 'limits');
  const options = { mesh, service: pods(exam), limiter, rules: RULES };
  const made = new GlobalRateLimit(exam, 'calls', { ...options, failClosed: true, timeout: Duration.millis(250) });
  expect(settingsOf(made)).toMatchObject({
    failure_mode_deny: true,
    status_on_error: { code: 503 },
    timeout: '0.25s',
  });
});

test('who asks the limiter is let in: pods by a link, others by their namespace', () => {
  const here = scene();
  const { mesh, exam } = here;
  const limiter = new RateLimitService(exam, 'limits');
  const rules = [ALL];
  new GlobalRateLimit(exam, 'calls', { mesh, service: pods(exam), limiter, rules });
  new GlobalRateLimit(exam, 'outside', { mesh, service: gateway(here), limiter, rules });
  const policy = objects(limiter, 'AuthorizationPolicy').find(({ metadata }) => metadata.name === 'limits') as any;
  expect(policy.spec.rules).toEqual([
    { from: [{ source: { namespaces: ['istio-ingress'] } }], to: [{ operation: { ports: ['8081'] } }] },
    {
      from: [{ source: { principals: ['cluster.local/ns/exam/sa/web'] } }],
      to: [{ operation: { ports: ['8080', '8081', '9090'] } }],
    },
  ]);
});

test('what is wrong with rules is said at once', () => {
  const { mesh, exam } = scene();
  const rules = [
    { ...ALL, name: 'All', requests: 0 },
    { ...ALL, name: 'b', requests: 1.5, per: Duration.millis(100) },
    { ...ALL, name: 'b', pathPrefix: 'api/*', method: 'post', perHeader: ':path' },
  ];
  const made = new LocalRateLimit(exam, 'calls', { mesh, service: pods(exam), rules });
  expect(validations(made).map((line) => line.replace('[exam/calls] ', ''))).toEqual([
    "a rule is the only one of its name, got 'b' twice; rename one",
    "a rule is named by lower-case letters, digits and hyphens, got 'All'; give another 'name'",
    "a rule answers a whole number of requests from 1 to 1000000000, got 0; correct 'requests' of 'All'",
    "a rule answers a whole number of requests from 1 to 1000000000, got 1.5; correct 'requests' of 'b'",
    "a rule counts over whole seconds, 1 to 86400 (a day), got 0.1 seconds; correct 'per' of 'b'",
    "a path begins with '/' and has no '*', '?' or space, got 'api/*'; correct 'pathPrefix' of 'b'",
    "a method is capital letters such as 'POST', got 'post'; correct 'method' of 'b'",
    "a header's name is letters, digits and hyphens, got ':path'; correct 'perHeader' of 'b'",
  ]);
  const none = new LocalRateLimit(exam, 'none', { mesh, service: sql(exam), rules: [] });
  expect(validations(none)).toEqual([
    "[exam/none] a mesh sees requests at ports whose names begin with 'http' or 'grpc', got 'mysql' of 'sql'; name one so",
    "[exam/none] a limit has a rule, got none; state one in 'rules'",
  ]);
});

test('over all pods there are four times to count by, and a request does not wait long', () => {
  const { mesh, exam } = scene();
  const limiter = new RateLimitService(exam, 'limits');
  const rules = [{ ...ALL, per: Duration.seconds(10) }];
  const options = { mesh, service: pods(exam), limiter, rules, timeout: Duration.seconds(30) };
  expect(validations(new GlobalRateLimit(exam, 'calls', options))).toEqual([
    "[exam/calls] over all pods requests are counted by a second, a minute, an hour or a day, got 10 seconds; correct 'per' of 'all'",
    "[exam/calls] a request waits to be counted whole milliseconds, 5 to 5000, got 30000; correct 'timeout'",
  ]);
});

test('a limit that is counted under the name of another is refused', () => {
  const { app, mesh, exam } = scene();
  const limiter = new RateLimitService(exam, 'limits');
  const options = { mesh, service: pods(exam), limiter, rules: [ALL] };
  new GlobalRateLimit(exam, 'calls', options);
  expect(() => new GlobalRateLimit(app, 'calls', options)).toThrow(
    "[exam/limits] requests of a service are counted once under a name, got 'exam.web-calls' twice; give one of the limits another id",
  );
});

test('settings that are not what they have to be are refused', () => {
  const { mesh, exam } = scene();
  expect(() => new GlobalRateLimit(exam, 'calls', { mesh, service: pods(exam), rules: [{}] } as any)).toThrow(
    `[exam/calls] 'limiter' of a limit of requests is a RateLimitService, got nothing; write it as new RateLimitService(namespace, 'limits')
[exam/calls] 'rules[0].name' of a limit of requests is a text, got nothing; write it as 'all'
[exam/calls] 'rules[0].per' of a limit of requests is a duration, got nothing; write it as Duration.seconds(1)
[exam/calls] 'rules[0].requests' of a limit of requests is a number, got nothing; write it as 100`,
  );
});

test('a limit names the mesh of the cluster that its service stands in', () => {
  const { app, exam } = scene();
  const elsewhere = new Construct(app, 'north');
  enterCluster(elsewhere, 'north');
  const mesh = new StubMesh(elsewhere, 'mesh');
  expect(validations(new LocalRateLimit(exam, 'calls', { mesh, service: pods(exam), rules: [ALL] }))).toEqual([
    "[exam/calls] a mesh is of one cluster, got that of 'north' in ''; name the mesh of '' by 'mesh'",
  ]);
});
