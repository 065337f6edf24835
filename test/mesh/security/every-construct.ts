import { App } from 'cdk8s';
import {
  DeclaredEgress,
  Duration,
  ExistingService,
  ExternalService,
  GlobalRateLimit,
  HardenedNamespace,
  JwtAuthentication,
  LocalRateLimit,
  Port,
  RateLimitRule,
  RateLimitService,
  SecretReference,
} from '../../../lib';
import { StubMesh } from '../../support/stub-mesh';
import { pods, sql } from './fixture';

const RULES: RateLimitRule[] = [
  { name: 'all', requests: 100, per: Duration.seconds(1) },
  { name: 'login', requests: 5, per: Duration.minutes(1), pathPrefix: '/api/login', method: 'POST', perAddress: true },
  { name: 'user', requests: 300, per: Duration.hours(1), perHeader: 'X-User' },
];

const ISSUERS = [
  {
    issuer: 'https://login.example.org',
    jwksUri: 'https://login.example.org/certs',
    audiences: ['exam'],
    cookies: ['token'],
  },
  { issuer: 'exams', jwks: '{"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB"}]}' },
];

/** Every construct that keeps a mesh, with every setting: a namespace, and a gateway of the mesh. */
export function everyConstruct(): App {
  const app = new App();
  const mesh = new StubMesh(app, 'mesh');
  const exam = new HardenedNamespace(app, 'exam', { mesh, gatewayFrom: 'istio-ingress' });
  const [web, data] = [pods(exam), sql(exam)];
  web.connections.allowTo(data);
  data.connections.allowFromRange('10.42.0.0/16', 'pods of a neighbour');
  data.connections.allowFromNamespace('reports', 'nightly reports');
  const gateway = new ExistingService(app, 'gateway', {
    name: 'istio-ingressgateway',
    namespace: 'istio-ingress',
    ports: [Port.tcp(80, 'http2'), Port.tcp(443, 'https')],
    podLabels: { istio: 'ingressgateway' },
  });
  const limiter = new RateLimitService(exam, 'limits');
  new RateLimitService(exam, 'other', {
    redisAddress: 'redis.data.svc:6379',
    redisPassword: SecretReference.fromName('redis'),
    redisTls: true,
  });
  for (const service of [web, gateway]) {
    const target = { mesh, service };
    new JwtAuthentication(app, `login-${service.name}`, {
      ...target,
      issuers: ISSUERS,
      claims: [{ path: ['realm_access', 'roles'], values: ['examiner', 'admin'] }],
      hosts: ['exam.example.org'],
      openPaths: ['/healthz', '/public/*'],
      allowPreflight: true,
    });
    new JwtAuthentication(app, `api-${service.name}`, { ...target, issuers: ISSUERS, paths: ['/api/*'] });
    new LocalRateLimit(app, `local-${service.name}`, { ...target, rules: RULES });
    new GlobalRateLimit(app, `global-${service.name}`, {
      ...target,
      limiter,
      rules: RULES,
      failClosed: true,
      timeout: Duration.millis(50),
    });
  }
  egress(exam, web);
  return app;
}

function egress(exam: HardenedNamespace, web: ReturnType<typeof pods>): void {
  new DeclaredEgress(exam, 'egress');
  const outside = { reason: 'payments', callers: [web] };
  const ports = [Port.tcp(443, 'tls'), Port.tcp(80, 'http')];
  new ExternalService(exam, 'bank', { ...outside, hosts: ['api.bank.example', 'www.bank.example'], ports });
  new ExternalService(exam, 'any-bank', { ...outside, hosts: ['*.bank.example'], ports });
  new ExternalService(exam, 'accounts', {
    ...outside,
    hosts: ['ldap.example.org'],
    ports: [Port.tcp(636, 'tcp-ldaps'), Port.tcp(27017, 'mongo')],
    ranges: ['192.0.2.0/28'],
  });
}
