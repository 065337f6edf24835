import {
  App,
  Cluster,
  DeclaredEgress,
  Duration,
  ExternalService,
  GlobalRateLimit,
  HardenedDeployment,
  HardenedNamespace,
  IstioMesh,
  JwtAuthentication,
  LocalRateLimit,
  PodProbe,
  Port,
  RateLimitService,
  Size,
} from '../../lib';
import { Mistake } from './mistake';

interface Shop {
  readonly mesh: IstioMesh;
  /** A namespace of the mesh. */
  readonly shop: HardenedNamespace;
  /** A namespace outside of it. */
  readonly jobs: HardenedNamespace;
  readonly web: HardenedDeployment;
}

function shopOf(app: App): Shop {
  const cluster = new Cluster(app, 'main');
  const mesh = new IstioMesh(cluster, 'mesh', { ingress: false, eastWest: false });
  const shop = new HardenedNamespace(cluster, 'shop', { mesh });
  return { mesh, shop, jobs: new HardenedNamespace(cluster, 'jobs'), web: pods(shop, 'web') };
}

function pods(scope: HardenedNamespace, id: string, port = Port.tcp(8080, 'http')): HardenedDeployment {
  return new HardenedDeployment(scope, id, {
    image: 'registry.example.org/web:1.4.2',
    cores: 0.25,
    memory: Size.mebibytes(256),
    ports: [port],
    readiness: PodProbe.tcp(),
  });
}

const LOGIN = { issuer: 'https://login.example.org', jwksUri: 'https://login.example.org/certs' };
const ALL = { name: 'all', requests: 100, per: Duration.seconds(1) };

export const meshSecurity: readonly Mistake[] = [
  {
    name: 'pods without a sidecar that call pods of a mesh',
    program: (app) => {
      const { jobs, web } = shopOf(app);
      pods(jobs, 'report').connections.allowTo(web);
    },
    says: [
      "[main/shop/web/Connections] pods of a mesh answer callers of the mesh alone, got a link from 'main/jobs/report', which has no sidecar, to 'web' at tcp/8080; move the caller into a namespace of the mesh, or give the mesh an exception for the ports",
    ],
  },
  {
    name: 'an exception of a mesh for another port than the one that is called',
    program: (app) => {
      const { mesh, jobs, web } = shopOf(app);
      const { namespace, podLabels } = web;
      mesh.addException('web', { namespace, podLabels, ports: [Port.tcp(9090, 'metrics')], reason: 'metrics' });
      pods(jobs, 'report').connections.allowTo(web);
    },
    says: [
      "[main/shop/web/Connections] pods of a mesh answer callers of the mesh alone, got a link from 'main/jobs/report', which has no sidecar, to 'web' at tcp/8080; move the caller into a namespace of the mesh, or give the mesh an exception for the ports",
    ],
  },
  {
    name: 'thousands of ports that a mesh would name one by one',
    program: (app) => shopOf(app).web.connections.allowFromNamespace('ci', 'tests', Port.tcpRange(30000, 32767, 'any')),
    says: [
      "[main/shop/web/Connections] a mesh names the ports of a link one by one, 100 at the most, got 'tcp/30000-32767'; narrow the range",
    ],
  },
  {
    name: 'a key that signs tokens in a manifest',
    program: (app) => {
      const { mesh, shop, web } = shopOf(app);
      const jwks = JSON.stringify({ keys: [{ kty: 'RSA', n: 'AQAB', e: 'AQAB', d: 'AQAB' }] });
      new JwtAuthentication(shop, 'login', { mesh, service: web, issuers: [{ issuer: LOGIN.issuer, jwks }] });
    },
    says: [
      "[main/shop/login] keys of an issuer are public, got key 1 of 'https://login.example.org' with a private part or of no public kind; give its public half alone in 'jwks'",
    ],
  },
  {
    name: 'tokens of callers without a sidecar to read them',
    program: (app) => {
      const { mesh, jobs } = shopOf(app);
      new JwtAuthentication(jobs, 'login', { mesh, service: pods(jobs, 'report'), issuers: [LOGIN] });
    },
    says: [
      "[main/jobs/login] pods without a sidecar keep to no policy of a mesh, got 'jobs/report' outside of it; put them into a namespace of the mesh",
    ],
  },
  {
    name: 'paths that need a token beside paths that need none',
    program: (app) => {
      const { mesh, shop, web } = shopOf(app);
      const paths = { paths: ['/api/*'], openPaths: ['/api/public'] };
      new JwtAuthentication(shop, 'login', { mesh, service: web, issuers: [LOGIN], ...paths });
    },
    says: [
      "[main/shop/login] either the paths that need a token are named or those that need none, got both; keep 'paths' or 'openPaths'",
    ],
  },
  {
    name: 'a host outside that is an address',
    program: (app) => {
      const { shop, web } = shopOf(app);
      const ports = [Port.tcp(443, 'tls')];
      new ExternalService(shop, 'bank', { hosts: ['192.0.2.7'], ports, reason: 'payments', callers: [web] });
    },
    says: [
      "[main/shop/bank] a host is a name with a dot, or '*.' and a name, got '192.0.2.7'; correct it in 'hosts', and give addresses by 'ranges'",
    ],
  },
  {
    name: 'a database outside without its addresses',
    program: (app) => {
      const { shop, web } = shopOf(app);
      const ports = [Port.tcp(5432, 'tcp-sql')];
      new ExternalService(shop, 'sql', { hosts: ['sql.example.org'], ports, reason: 'old data', callers: [web] });
    },
    says: [
      "[main/shop/sql] calls without a host's name in them are told from others by address, got port 'tcp-sql' and no address; give the addresses by 'ranges'",
    ],
  },
  {
    name: 'egress of a namespace that is declared twice',
    program: (app) => {
      const { shop } = shopOf(app);
      new DeclaredEgress(shop, 'egress');
      new DeclaredEgress(shop, 'more');
    },
    says: [
      "[main/shop/more] egress of a namespace is declared once, got 'shop' again after 'main/shop/egress'; keep one",
    ],
  },
  {
    name: 'a limit of requests where a mesh sees none',
    program: (app) => {
      const { mesh, shop } = shopOf(app);
      const service = pods(shop, 'sql', Port.tcp(3306, 'mysql'));
      new LocalRateLimit(shop, 'calls', { mesh, service, rules: [ALL] });
    },
    says: [
      "[main/shop/calls] a mesh sees requests at ports whose names begin with 'http' or 'grpc', got 'mysql' of 'sql'; name one so",
    ],
  },
  {
    name: 'requests of all pods counted by ten seconds',
    program: (app) => {
      const { mesh, shop, web } = shopOf(app);
      const limiter = new RateLimitService(shop, 'limits');
      const rules = [{ ...ALL, per: Duration.seconds(10) }];
      new GlobalRateLimit(shop, 'calls', { mesh, service: web, limiter, rules });
    },
    says: [
      "[main/shop/calls] over all pods requests are counted by a second, a minute, an hour or a day, got 10 seconds; correct 'per' of 'all'",
    ],
  },
  {
    name: 'a limiter with a Redis by an address of the web',
    program: (app) => {
      new RateLimitService(shopOf(app).shop, 'limits', { redisAddress: 'redis://redis.example.org' });
    },
    says: [
      "[main/shop/limits] Redis has a name or an IPv4 address, and a port, got 'redis://redis.example.org'; write 'redisAddress' as 'redis.data.svc:6379'",
    ],
  },
];
