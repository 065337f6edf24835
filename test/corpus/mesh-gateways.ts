import {
  Access,
  App,
  CertManager,
  CertificateIssuer,
  Cluster,
  Duration,
  Entry,
  GatewayApi,
  HardenedDeployment,
  HardenedNamespace,
  HttpRoutes,
  IMesh,
  IngressController,
  KongGateway,
  KongPlugin,
  KongPluginConfig,
  NodePool,
  PlainIngress,
  PodProbe,
  Port,
  Size,
  TraefikGateway,
} from '../../lib';
import { large, newRancher, openSite } from './rancher-site';
import { Mistake } from './mistake';
import { StubMesh } from '../support/stub-mesh';

const issuer = CertificateIssuer.fromName('letsencrypt');

/** A cluster with a shop in it. */
function stand(app: App, { mesh }: { mesh?: (cluster: Cluster) => IMesh } = {}) {
  const cluster = new Cluster(app, 'main');
  const namespace = new HardenedNamespace(cluster, 'shop', { mesh: mesh?.(cluster) });
  const web = new HardenedDeployment(namespace, 'web', {
    image: 'registry.example.org/web:1.4.2',
    cores: 0.25,
    memory: Size.mebibytes(256),
    ports: [Port.tcp(8080, 'http')],
    readiness: PodProbe.http('/ready'),
  });
  return { cluster, namespace, web };
}

/** Mistakes in how callers outside are led in. */
export const meshGateways: readonly Mistake[] = [
  {
    name: 'two gateways for the ports of one cluster',
    program: (app) => {
      const { cluster } = stand(app);
      new KongGateway(cluster, 'kong', { issuer });
      new TraefikGateway(cluster, 'traefik', { issuer });
    },
    says: [
      "[main/kong] ports 80 and 443 of a cluster are of one gateway, got kong and traefik in 'main'; keep one, and have the others be called by it (GATEWAY-PORTS)",
    ],
  },
  {
    name: 'a gateway beside the Traefik of the distribution',
    program: (app) => {
      const site = openSite(app);
      const entry = Entry.haproxy({ flavor: large, exposedTo: Access.anywhere() });
      const settings = { managedBy: newRancher(site), entry, ingress: IngressController.TRAEFIK };
      const cluster = new Cluster(site, 'main', settings);
      cluster.addPool('servers', NodePool.combined({ count: 3, flavor: large }));
      new KongGateway(cluster, 'kong', { issuer });
    },
    says: [
      "[chula/main] ports 80 and 443 of a cluster are of one gateway, got kong and the Traefik of the distribution in 'chula-main'; keep one, and have the others be called by it (GATEWAY-PORTS)",
    ],
  },
  {
    name: 'a host for callers outside without a certificate',
    program: (app) => {
      const { cluster, namespace, web } = stand(app);
      const gateway = new KongGateway(cluster, 'kong');
      new HttpRoutes(namespace, 'shop', { gateway, host: 'shop.example.org' }).addRoute('/', web);
    },
    says: [
      "[main/kong/Gateway] a host of callers outside has a certificate, got no issuer for 'shop.example.org'; name an 'issuer', a Secret in 'certificates', or add an issuer to a CertManager of the cluster",
    ],
  },
  {
    name: 'two issuers and none of them chosen',
    program: (app) => {
      const { cluster, namespace, web } = stand(app);
      const certificates = new CertManager(cluster, 'certificates');
      certificates.addAcmeIssuer('one', { email: 'ops@example.org', ingressClassName: 'traefik' });
      certificates.addAcmeIssuer('two', { email: 'ops@example.org', ingressClassName: 'traefik' });
      new PlainIngress(namespace, 'shop', { host: 'shop.example.org', className: 'traefik' }).addPath('/', web);
    },
    says: [
      "[main/shop/shop] a host of callers outside has a certificate, got the issuers one and two for 'shop.example.org'; name an 'issuer' or a 'certificate', or add an issuer to a CertManager of the cluster",
    ],
  },
  {
    name: 'one path of a host twice',
    program: (app) => {
      const { cluster, namespace, web } = stand(app);
      const gateway = new KongGateway(cluster, 'kong', { issuer });
      ['one', 'two'].forEach((id) =>
        new HttpRoutes(namespace, id, { gateway, host: 'shop.example.org' }).addRoute('/api', web),
      );
    },
    says: [
      "[main/shop/two] a name must be the only one among the routes of gateway 'main/kong', got 'shop.example.org/api', which 'main/shop/one' has already; rename one (NAME-DUPLICATE)",
    ],
  },
  {
    name: 'a service of a mesh behind a gateway outside of it',
    program: (app) => {
      const { cluster, namespace, web } = stand(app, { mesh: (scope) => new StubMesh(scope, 'mesh') });
      const gateway = new KongGateway(cluster, 'kong', { issuer });
      new HttpRoutes(namespace, 'shop', { gateway, host: 'shop.example.org' }).addRoute('/', web);
    },
    says: [
      "[main/shop/shop] pods of a mesh take calls of its proxies alone, got 'web' behind Kong, which is not in its mesh; use the gateway of the mesh, or a KongGateway with this 'mesh'",
    ],
  },
  {
    name: 'a timeout that Traefik does not keep to',
    program: (app) => {
      const { cluster, namespace, web } = stand(app);
      const gateway = new TraefikGateway(cluster, 'traefik', { issuer });
      const timeout = Duration.seconds(5);
      new HttpRoutes(namespace, 'shop', { gateway, host: 'shop.example.org' }).addRoute('/', web, { timeout });
    },
    says: [
      "[main/shop/shop] Traefik keeps to no timeout of a route, got 'timeout' of '/'; take it out, or state it for the service in a mesh",
    ],
  },
  {
    name: 'plugins of Kong behind Traefik',
    program: (app) => {
      const { cluster, namespace, web } = stand(app);
      const gateway = new TraefikGateway(cluster, 'traefik', { issuer });
      const filters = [new KongPlugin(namespace, 'keys', { config: KongPluginConfig.keyAuth() })];
      new HttpRoutes(namespace, 'shop', { gateway, host: 'shop.example.org' }).addRoute('/', web, { filters });
    },
    says: [
      "[main/shop/shop] Traefik knows no filters of 'configuration.konghq.com', got 'keys' at '/'; use the gateway that brings it",
    ],
  },
  {
    name: 'a limit of Kong that counts nothing, and cookies for every page',
    program: (app) => {
      const { namespace } = stand(app);
      new KongPlugin(namespace, 'limit', { config: KongPluginConfig.rateLimit({}) });
      new KongPlugin(namespace, 'pages', { config: KongPluginConfig.cors({ origins: ['*'], credentials: true }) });
    },
    says: [
      "[main/shop/limit] a limit counts calls a second, a minute or an hour, got none; set 'perSecond', 'perMinute' or 'perHour'",
      "[main/shop/pages] cookies go to named origins alone, got 'credentials' with '*'; name the origins",
    ],
  },
  {
    name: 'definitions of the Gateway API after the gateway that brings them',
    program: (app) => {
      const { cluster } = stand(app);
      new KongGateway(cluster, 'kong', { issuer });
      new GatewayApi(cluster, 'api');
    },
    says: [
      "[main/api] the definitions of the Gateway API stand once in a cluster, got them by 'main/GatewayApi' already; take this one out, or make it before the gateways",
    ],
  },
];
