import {
  App,
  Cluster,
  Duration,
  Environment,
  GlobalRateLimit,
  HardenedDeployment,
  HardenedNamespace,
  IstioMesh,
  JwtAuthentication,
  LocalRateLimit,
  PodProbe,
  Port,
  RateLimitService,
  RetryOn,
  Rollout,
  Size,
  Stickiness,
  TrafficMatch,
} from '../../../lib';

const HTTP = Port.tcp(8080, 'http');

/** Who signs tokens in the program. */
export const ISSUER = 'https://login.example.org';

/** A program with a service for each rule of traffic that requests show. */
export function writeRequests(project: string, jwks: string): void {
  const app = new App({ project, quiet: true });
  const cluster = new Cluster(app, 'home');
  const mesh = new IstioMesh(cluster, 'mesh', { ingress: false, eastWest: false });
  const namespace = new HardenedNamespace(cluster, 'shop', { mesh, environment: Environment.STAGING });
  const caller = deployment(namespace, 'caller');
  deployment(namespace, 'stranger');
  const service = (name: string, replicas = 1, labels: Record<string, string> = {}): HardenedDeployment => {
    const made = deployment(namespace, name, replicas, labels);
    made.connections.allowFrom(caller);
    return made;
  };

  const next = service('next');
  const shadow = service('shadow');
  mesh.addService(service('web', 1, { version: 'v1' }), {
    versions: [{ name: 'v1' }, { name: 'v2', service: next }],
    rollout: Rollout.canary({
      stable: 'v1',
      canary: 'v2',
      step: 2,
      canaryFor: TrafficMatch.header('x-canary', 'yes'),
    }),
    routes: [{ name: 'staff', match: [TrafficMatch.header('x-group', 'staff')], service: shadow }],
  });
  mesh.addService(service('green', 1, { version: 'v1' }), {
    versions: [{ name: 'v1' }, { name: 'v2', service: next }],
    rollout: Rollout.blueGreen({ active: 'v1', preview: 'v2', previewFor: TrafficMatch.cookie('preview', 'yes') }),
  });
  mesh.addService(service('copied'), { mirrors: [{ service: shadow }] });
  mesh.addService(service('retried'), { retries: { attempts: 2, on: [RetryOn.SERVICE_UNAVAILABLE] } });
  mesh.addService(service('once'), { retries: { attempts: 0 } });
  mesh.addService(service('slow'), { timeout: Duration.millis(200) });
  mesh.addService(service('faulty'), { faults: { abortStatus: 500, delay: Duration.millis(300) } });
  mesh.addService(service('sticky', 2), { stickiness: Stickiness.header('x-user') });

  const limited = { mesh, service: service('limited') };
  new LocalRateLimit(namespace, 'five', {
    ...limited,
    rules: [{ name: 'all', requests: 5, per: Duration.minutes(1) }],
  });
  const limiter = new RateLimitService(namespace, 'limits', { replicas: 1 });
  new GlobalRateLimit(namespace, 'four', {
    mesh,
    service: service('counted', 2),
    limiter,
    rules: [{ name: 'all', requests: 4, per: Duration.hours(1) }],
  });
  const issuers = [{ issuer: ISSUER, jwks, audiences: ['exam'] }];
  new JwtAuthentication(namespace, 'login', { mesh, service: service('tokens'), issuers, openPaths: ['/open'] });
  app.synth();
}

function deployment(
  namespace: HardenedNamespace,
  name: string,
  replicas = 1,
  labels: Record<string, string> = {},
): HardenedDeployment {
  return new HardenedDeployment(namespace, name, {
    image: `registry.example.org/${name}:1.0.0`,
    cores: 0.1,
    memory: Size.mebibytes(64),
    ports: [HTTP],
    replicas,
    labels,
    readiness: PodProbe.tcp(),
  });
}
