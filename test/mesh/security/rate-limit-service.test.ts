import { parse } from 'yaml';
import { Duration, GlobalRateLimit, RateLimitService, RateLimitServiceProps, SecretReference } from '../../../lib';
import { schemaProblems } from '../../manifests/hardened';
import { Manifest, objects, validations } from '../../support/rendered';
import { pods, scene } from './fixture';

function limiter(props: RateLimitServiceProps = {}): RateLimitService {
  return new RateLimitService(scene().exam, 'limits', props);
}

const named = (made: RateLimitService, kind: string, name = 'limits'): any =>
  objects(made, kind).find(({ metadata }) => metadata.name === name) as Manifest;
const containerOf = (made: RateLimitService, name = 'limits'): any =>
  named(made, 'Deployment', name).spec.template.spec.containers[0];
const variablesOf = (made: RateLimitService): Record<string, unknown> =>
  Object.fromEntries(containerOf(made).env.map(({ name, value, valueFrom }: any) => [name, value ?? valueFrom]));
const egressOf = (made: RateLimitService): any => named(made, 'NetworkPolicy').spec.egress[0];
const REDIS_PORT = [{ protocol: 'TCP', port: 6379 }];

test('a limiter counts in a Redis of its own that nobody else may call', () => {
  const made = limiter();
  expect(containerOf(made).image).toBe('docker.io/envoyproxy/ratelimit:05c08d03');
  expect(variablesOf(made)).toMatchObject({
    REDIS_SOCKET_TYPE: 'tcp',
    REDIS_URL: 'limits-redis.exam.svc:6379',
    RUNTIME_ROOT: '/data',
    RUNTIME_SUBDIRECTORY: 'ratelimit',
    RUNTIME_WATCH_ROOT: 'false',
    RUNTIME_IGNOREDOTFILES: 'true',
  });
  expect(containerOf(made, 'limits-redis').command).toEqual(['valkey-server', '--protected-mode', 'no']);
  expect(named(made, 'AuthorizationPolicy', 'limits-redis').spec.rules).toEqual([
    {
      from: [{ source: { principals: ['cluster.local/ns/exam/sa/limits'] } }],
      to: [{ operation: { ports: ['6379'] } }],
    },
  ]);
  expect([...schemaProblems(made), ...validations(made)]).toEqual([]);
});

test('its rules are files that it reads again when they change, one a limit, whatever the order of limits', () => {
  const data = (ids: string[]): Record<string, string> => {
    const { mesh, exam } = scene();
    const made = new RateLimitService(exam, 'limits');
    const service = pods(exam);
    const rules = [
      { name: 'all', requests: 100, per: Duration.seconds(1) },
      { name: 'user', requests: 5, per: Duration.days(1), perHeader: 'x-user', perAddress: true },
    ];
    ids.forEach((id) => new GlobalRateLimit(exam, id, { mesh, service, limiter: made, rules }));
    return named(made, 'ConfigMap', 'limits-rules').data;
  };
  const rules = data(['b', 'a']);
  expect(Object.keys(rules)).toEqual(['exam.web-a.yaml', 'exam.web-b.yaml']);
  expect(rules).toEqual(data(['a', 'b']));
  expect(parse(rules['exam.web-a.yaml'])).toEqual({
    domain: 'exam.web-a',
    descriptors: [
      { key: 'rule', value: 'all', rate_limit: { unit: 'second', requests_per_unit: 100 } },
      {
        key: 'rule',
        value: 'user',
        descriptors: [
          {
            key: 'header',
            descriptors: [{ key: 'remote_address', rate_limit: { unit: 'day', requests_per_unit: 5 } }],
          },
        ],
      },
    ],
  });
  const spec = named(limiter(), 'Deployment').spec.template.spec;
  expect(spec.containers[0].volumeMounts).toEqual([
    expect.objectContaining({ mountPath: '/data/ratelimit/config', readOnly: true }),
  ]);
  expect(spec.volumes).toEqual([expect.objectContaining({ configMap: { name: 'limits-rules' } })]);
});

test('its metrics are among those of its pod', () => {
  const { spec } = named(limiter(), 'Deployment');
  expect(spec.template.metadata.annotations).toMatchObject({
    'prometheus.io/scrape': 'true',
    'prometheus.io/port': '9090',
  });
});

test('a Redis that stands elsewhere is opened by a Secret, and called where it is', () => {
  const made = limiter({
    redisAddress: 'redis.data.svc:6379',
    redisPassword: SecretReference.fromName('redis'),
    redisTls: true,
  });
  expect(variablesOf(made)).toMatchObject({
    REDIS_URL: 'redis.data.svc:6379',
    REDIS_TLS: 'true',
    REDIS_AUTH: { secretKeyRef: { name: 'redis', key: 'password' } },
  });
  expect(named(made, 'Deployment', 'limits-redis')).toBeUndefined();
  expect(egressOf(made)).toEqual({
    to: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'data' } } }],
    ports: REDIS_PORT,
  });
  expect([...schemaProblems(made), ...validations(made)]).toEqual([]);
});

test('an address is called as it is, and a name outside at its port anywhere', () => {
  expect(egressOf(limiter({ redisAddress: '192.0.2.7:6379' }))).toEqual({
    to: [{ ipBlock: { cidr: '192.0.2.7/32' } }],
    ports: REDIS_PORT,
  });
  expect(egressOf(limiter({ redisAddress: 'redis.example.org:6379' })).to).toEqual([
    { ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.169.254/32'] } },
  ]);
});

test.each(['redis', 'redis:0', 'redis:70000', 'redis://a:1', 'Redis.example.org:6379'])(
  'an address that is none is refused: %s',
  (redisAddress) => {
    expect(validations(limiter({ redisAddress }))).toEqual([
      `[exam/limits] Redis has a name or an IPv4 address, and a port, got '${redisAddress}'; write 'redisAddress' as 'redis.data.svc:6379'`,
    ]);
  },
);

test('settings of a Redis elsewhere without its address are refused', () => {
  expect(validations(limiter({ redisTls: true }))).toEqual([
    "[exam/limits] 'redisTls' and 'redisPassword' are about a Redis that stands elsewhere, got no 'redisAddress'; give it, or take them out",
  ]);
});

test('fails without a namespace, and with settings that are not what they have to be', () => {
  expect(() => new RateLimitService(scene().app, 'limits')).toThrow(
    "[limits] a limiter runs in a namespace, got none; make it below one or give 'namespace'",
  );
  expect(() => limiter({ redisPassword: 'secret' as any, replicas: '2' as any })).toThrow(
    `[exam/limits] 'redisPassword' of a limiter is a reference to a Secret, got 'secret'; write it as SecretReference.fromName('redis')
[exam/limits] 'replicas' of a limiter is a number, got '2'; write it as 2`,
  );
});
