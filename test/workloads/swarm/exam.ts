import { Duration, Port, PodProbe, SecretReference, ServiceDescription, Size } from '../../../lib';

/** An application as others describe it too. */
export const AUTH: ServiceDescription = {
  name: 'auth',
  image: 'registry.example.org/auth:1.4.2',
  cores: 0.1,
  memory: Size.mebibytes(128),
  ports: [Port.tcp(8080, 'http')],
  readiness: PodProbe.command(['/bin/auth', '--ready'], { every: Duration.seconds(5) }),
  callers: ['account'],
};

export const ACCOUNT: ServiceDescription = {
  name: 'account',
  image: 'registry.example.org/account:1.4.2',
  cores: 0.25,
  memory: Size.mebibytes(256),
  ports: [Port.tcp(8080, 'http')],
  paths: [{ path: '/api/account' }],
  minReplicas: 3,
  readiness: PodProbe.http('/ready'),
  liveness: PodProbe.command(['/bin/account', '--alive']),
  startup: PodProbe.http('/ready', undefined, { every: Duration.seconds(2), failures: 15 }),
  variables: { LOG_LEVEL: 'info', GREETING: 'costs $5', SWITCH: 'on' },
  secretVariables: [{ name: 'SQL_PASSWORD', secret: SecretReference.fromName('exam-sql'), key: 'password' }],
  configFiles: [{ path: '/etc/exam/application.yml', content: 'greeting: hello\n' }],
  writablePaths: ['/tmp'],
  callsOutside: true,
  affinityCookie: 'session',
};

export const FRONTEND: ServiceDescription = {
  name: 'frontend',
  image: `registry.example.org/frontend@sha256:${'ab'.repeat(32)}`,
  cores: 0.1,
  memory: Size.mebibytes(64),
  ports: [Port.tcp(8080, 'http')],
  paths: [{ path: '/' }],
  readiness: PodProbe.http('/'),
};
