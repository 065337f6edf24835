import * as fs from 'node:fs';
import * as path from 'node:path';
import { App } from 'cdk8s';
import { Construct } from 'constructs';
import { parseAllDocuments } from 'yaml';
import {
  CertificateIssuer,
  Duration,
  HardenedDeployment,
  HardenedNamespace,
  HttpRoutes,
  PeerCluster,
  PlainIngress,
  PodProbe,
  Port,
  SecretReference,
  Size,
} from '../../lib';
import { KubernetesSchemas } from '../../lib/delivery/schemas/kubernetes-schemas';
import * as mesh from '../../lib/mesh';
import { newProject } from '../support/project';

/** They join clusters, and a plain App is one. */
const OF_SEVERAL_CLUSTERS = ['MultiPrimary'];

const root = `sha256:${'0f'.repeat(32)}`;

/** Everything that a mesh has, in a cdk8s App of someone else. */
function everything(outdir: string): App {
  const app = new App({ outdir });
  const issuer = CertificateIssuer.fromName('letsencrypt');
  const istio = new mesh.IstioMesh(app, 'mesh', {
    trust: mesh.MeshTrust.offlineRoot(root),
    clusterName: 'home',
    gatewayAddress: '198.51.100.10',
    gateway: { issuer },
    metricsFrom: 'monitoring',
  });
  const shop = new HardenedNamespace(app, 'shop', { mesh: istio });
  const pods = { cores: 0.25, memory: Size.mebibytes(256), readiness: PodProbe.http('/ready') };
  const web = new HardenedDeployment(shop, 'web', {
    ...pods,
    image: 'registry.example.org/web:1.4.2',
    ports: [Port.tcp(8080, 'http')],
  });
  istio.addService(web, { timeout: Duration.seconds(5), retries: { attempts: 4 } });
  const peer = new PeerCluster(app, 'partner', {
    gatewayAddress: '203.0.113.40',
    trust: root,
    callsFrom: ['203.0.113.32/28'],
  });
  new mesh.Federation(app, 'apan', { meshes: [istio], peers: [peer] }).addService([web], { capacityPerPod: 20 });

  const limiter = new mesh.RateLimitService(shop, 'limiter');
  const rules = [{ name: 'all', requests: 100, per: Duration.seconds(1) }];
  new mesh.LocalRateLimit(shop, 'each', { mesh: istio, service: web, rules });
  new mesh.GlobalRateLimit(shop, 'all', { mesh: istio, service: web, limiter, rules });
  const users = { issuer: 'https://login.example.org', jwksUri: 'https://login.example.org/keys' };
  new mesh.JwtAuthentication(shop, 'users', { mesh: istio, service: web, issuers: [users] });
  new mesh.DeclaredEgress(shop, 'egress');
  new mesh.ExternalService(shop, 'payments', {
    hosts: ['api.payments.example'],
    ports: [Port.tcp(443, 'tls')],
    callers: [web],
    reason: 'payments by card',
  });

  new HttpRoutes(shop, 'routes', { gateway: istio.gateway, host: 'shop.example.org' }).addRoute('/', web);
  const kong = new mesh.KongGateway(app, 'kong', { mesh: istio, issuer });
  const keys = new mesh.KongPlugin(shop, 'keys', { config: mesh.KongPluginConfig.keyAuth() });
  new mesh.KongConsumer(shop, 'reader', { credentials: [SecretReference.fromName('reader-key')] });
  new HttpRoutes(shop, 'keyed', { gateway: kong, host: 'api.example.org' }).addRoute('/', web, {
    filters: [keys],
  });
  const outside = new HardenedNamespace(app, 'docs');
  const docs = new HardenedDeployment(outside, 'docs', {
    ...pods,
    image: 'registry.example.org/docs:1.0.0',
    ports: [Port.tcp(8080, 'http')],
  });
  const traefik = new mesh.TraefikGateway(app, 'traefik', { issuer });
  new HttpRoutes(outside, 'docs-routes', { gateway: traefik, host: 'docs.example.org' }).addRoute('/', docs);
  new PlainIngress(outside, 'plain', { host: 'old.example.org', className: 'traefik', issuer }).addPath('/', docs);
  return app;
}

const classes = Object.entries(mesh as Record<string, unknown>)
  .filter(([, value]) => typeof value === 'function' && value.prototype instanceof Construct)
  .map(([name]) => name);

describe("a cdk8s App of someone else, with cdk8s's own synthesis", () => {
  test('has room for every construct of a mesh', () => {
    const names = new Set(
      everything(newProject())
        .node.findAll()
        .map((construct) => construct.constructor.name),
    );
    expect(classes).toEqual(expect.arrayContaining(['IstioMesh', 'KongGateway', ...OF_SEVERAL_CLUSTERS]));
    expect(classes.filter((name) => !names.has(name)).sort()).toEqual(OF_SEVERAL_CLUSTERS);
  });

  test('writes objects that the schemas of their kinds take, each once', () => {
    const outdir = newProject();
    everything(outdir).synth();
    const schemas = new KubernetesSchemas({ extra: {} });
    const objects = fs
      .readdirSync(outdir)
      .sort()
      .flatMap((file) => parseAllDocuments(fs.readFileSync(path.join(outdir, file), 'utf8')))
      .map((document) => document.toJS());
    const wrong = objects.flatMap((object) => {
      const { known, problems } = schemas.check(object);
      return known && problems.length === 0 ? [] : [`${object.kind} ${object.metadata.name}: ${problems.join('; ')}`];
    });
    expect(wrong).toEqual([]);
    const keys = objects.map(({ kind, metadata: { name, namespace } }) => `${kind} ${namespace}/${name}`);
    expect(keys).toHaveLength(new Set(keys).size);
    expect(objects.length).toBeGreaterThan(60);
  });
});
