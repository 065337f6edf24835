import * as path from 'node:path';
import {
  App,
  CertificateIssuer,
  Cluster,
  Duration,
  HardenedDeployment,
  HardenedNamespace,
  HttpMethod,
  HttpRoutes,
  IHttpGateway,
  IstioGateway,
  KongConsumer,
  KongGateway,
  KongPlugin,
  KongPluginConfig,
  PlainIngress,
  PodProbe,
  Port,
  SecretReference,
  Size,
  TraefikGateway,
} from '../../../lib';
import { StubMesh } from '../../support/stub-mesh';

/** Hosts of the shop: one by routes, one by an Ingress. */
export const HOST = 'shop.example.org';
export const SMALL = 'small.example.org';

function service(namespace: HardenedNamespace, name: string): HardenedDeployment {
  return new HardenedDeployment(namespace, name, {
    image: 'registry.example.org/web:1.4.2',
    cores: 0.25,
    memory: Size.mebibytes(256),
    ports: [Port.tcp(8080, 'http')],
    readiness: PodProbe.http('/ready'),
  });
}

/** Writes a cluster whose Traefik leads callers to two services. */
export function writeShop(project: string): { readonly dist: string; readonly cluster: string } {
  const app = new App({ project, quiet: true });
  const cluster = new Cluster(app, 'edge');
  const issuer = CertificateIssuer.fromName('own');
  const gateway = new TraefikGateway(cluster, 'gateway', { issuer });
  const namespace = new HardenedNamespace(cluster, 'shop');
  const [web, next] = [service(namespace, 'web'), service(namespace, 'next')];
  new HttpRoutes(namespace, 'shop', { gateway, host: HOST })
    .addRoute('/', web)
    .addRoute('/', next, { headers: { 'x-canary': 'yes' } })
    .addRoute('/api', next, { rewritePath: '/', setHeaders: { 'x-entry': 'traefik' } })
    .addRoute('/orders', next, { methods: [HttpMethod.POST] })
    .addRoute('/exact', next, { exact: true })
    .addSplit('/split', [
      { service: web, weight: 3 },
      { service: next, weight: 1 },
    ])
    .addRedirect('/old', { path: '/new', permanent: true });
  new PlainIngress(namespace, 'small', { host: SMALL, className: 'traefik', issuer, callerNamespace: 'traefik' })
    .addPath('/', web)
    .addPath('/next', next);
  app.synth();
  return { dist: path.join(project, 'dist'), cluster: cluster.name };
}

/** Writes a cluster with the same routes behind Kong, and one with them behind the gateway of a mesh. */
export function writeOthers(project: string): { readonly dist: string; readonly clusters: string[] } {
  const app = new App({ project, quiet: true });
  const issuer = CertificateIssuer.fromName('own');
  const behind = (name: string, make: (cluster: Cluster) => IHttpGateway): HttpRoutes => {
    const cluster = new Cluster(app, name);
    const gateway = make(cluster);
    const namespace = new HardenedNamespace(cluster, `${name}-shop`);
    const web = service(namespace, 'web');
    const filters =
      gateway instanceof KongGateway
        ? [
            new KongPlugin(namespace, 'keys', { config: KongPluginConfig.keyAuth() }),
            new KongPlugin(namespace, 'limit', { config: KongPluginConfig.rateLimit({ perMinute: 100 }) }),
          ]
        : [];
    new KongConsumer(namespace, 'partner', { credentials: [SecretReference.fromName('partner-key')] });
    return new HttpRoutes(namespace, 'shop', { gateway, host: `${name}.example.org` })
      .addRoute('/', web, { timeout: Duration.seconds(10), filters })
      .addRoute('/api', web, { rewritePath: '/', headers: { 'x-canary': 'yes' }, methods: [HttpMethod.GET] })
      .addRedirect('/old', { host: 'www.example.org', permanent: true });
  };
  behind('kong', (cluster) => new KongGateway(cluster, 'gateway', { issuer }));
  behind('istio', (cluster) => {
    new HardenedNamespace(cluster, 'istio-ingress');
    return new IstioGateway(cluster, 'gateway', { mesh: new StubMesh(cluster, 'mesh'), issuer });
  });
  app.synth();
  return { dist: path.join(project, 'dist'), clusters: ['istio', 'kong'] };
}
