import {
  AccessMode,
  ApigeeTarget,
  App,
  CertificateIssuer,
  Cluster,
  Duration,
  EurekaRegistry,
  EurekaRegistryProps,
  HardenedDeployment,
  HardenedNamespace,
  InstanceAddress,
  KongGateway,
  Microservices,
  PodProbe,
  PodVolume,
  Port,
  Size,
  ZuulGateway,
} from '../../lib';
import { StubMesh } from '../support/stub-mesh';
import { Mistake } from './mistake';

const issuer = CertificateIssuer.fromName('letsencrypt');
const PEER = 'https://eureka.ncku.example.net/member-0/eureka/';

/** A registry of an application with one service, behind nothing yet. */
function stand(app: App, props: Partial<EurekaRegistryProps> = {}, meshed = false) {
  const cluster = new Cluster(app, 'main');
  const mesh = meshed ? new StubMesh(cluster, 'mesh') : undefined;
  const namespace = new HardenedNamespace(cluster, 'shop', { mesh });
  const registry = new EurekaRegistry(namespace, 'eureka', { image: 'registry.example.org/eureka:1.0.0', ...props });
  const exam = new Microservices(namespace, 'exam', { host: 'exam.example.org', publish: false });
  const account = exam.addService('account', {
    image: 'registry.example.org/account:1.4.2',
    path: '/api/account',
    port: 8080,
    readiness: PodProbe.http('/ready'),
  });
  const image = 'registry.example.org/zuul:1.0.0';
  return { cluster, namespace, registry, exam, account, zuul: { image, registry, issuer } };
}

/** Mistakes in registries, in gateways that ask them, and in what stands outside of clusters. */
export const netflixes: readonly Mistake[] = [
  {
    name: 'a path behind Zuul whose service is not registered',
    program: (app) => {
      const { namespace, exam, zuul } = stand(app);
      new ZuulGateway(namespace, 'zuul', { ...zuul, routes: exam });
    },
    says: [
      "[main/shop/zuul] a gateway finds services by its registry, got 'account' for '/api/account', which is not registered; call 'register' of the registry with it",
    ],
  },
  {
    name: 'two services behind Zuul at one path',
    program: (app) => {
      const { namespace, registry, exam, account, zuul } = stand(app);
      registry.register(account);
      new ZuulGateway(namespace, 'zuul', { ...zuul, routes: exam }).addRoute('/api/account/', 'legacy');
    },
    says: [
      "[main/shop/zuul] a path of a host leads to one service, got '/api/account' of 'account' and '/api/account/' of 'legacy'; give one of them another path",
    ],
  },
  {
    name: 'a Zuul for an application that callers get to without it',
    program: (app) => {
      const { namespace, registry, zuul } = stand(app);
      const open = new Microservices(namespace, 'open', { host: 'open.example.org', issuer: zuul.issuer });
      const readiness = PodProbe.http('/ready');
      const options = { image: 'registry.example.org/shop:1.0.0', port: 8080, path: '/', readiness };
      registry.register(open.addService('shop', options));
      new ZuulGateway(namespace, 'zuul', { ...zuul, routes: open });
    },
    says: [
      "[main/shop/zuul/Ingress] a name must be the only one among the paths of Ingresses in 'main', got 'open.example.org/', which 'main/shop/open/Ingress' has already; rename one (NAME-DUPLICATE)",
      "[main/shop/zuul] callers of a host come by one way, got the gateway and the application of 'open.example.org', which leads them in by itself; give the application 'publish: false'",
    ],
  },
  {
    name: 'a Zuul that leads nowhere',
    program: (app) => {
      const { namespace, zuul } = stand(app);
      new ZuulGateway(namespace, 'zuul', { ...zuul, host: 'zuul.example.org' });
    },
    says: [
      "[main/shop/zuul] a gateway leads to something, got no route of 'zuul.example.org'; give 'routes' with services, or add one by 'addRoute'",
    ],
  },
  {
    name: 'a Zuul of no host',
    program: (app) => {
      const { namespace, zuul } = stand(app);
      new ZuulGateway(namespace, 'zuul', zuul);
    },
    says: ["[main/shop/zuul] a gateway is called by a host, got none; give 'routes' or 'host'"],
  },
  {
    name: 'a pattern for a route of Zuul, which takes a day for an answer',
    program: (app) => {
      const { namespace, zuul } = stand(app);
      const settings = { ...zuul, host: 'zuul.example.org', timeout: Duration.days(1) };
      new ZuulGateway(namespace, 'zuul', settings).addRoute('/api/*', 'account');
    },
    says: [
      "[main/shop/zuul] a route of a gateway is a path and all below it, got a pattern '/api/*'; take '*' and braces out",
      "[main/shop/zuul] a service takes 1 second to 1 hour for an answer, got 86400 seconds; correct 'timeout'",
    ],
  },
  {
    name: 'a registry whose instances other clusters hear of and cannot call',
    program: (app) => {
      const { registry, account } = stand(app, { peers: [PEER] });
      registry.register(account);
    },
    says: [
      "[main/shop/eureka] other clusters hear of 'account' and cannot call its Service, got no host that they can; give 'instanceHost', or say 'peersReachPods' of the registry",
    ],
  },
  {
    name: 'a peer of a registry that is called without TLS, by a password in its URL',
    program: (app) => {
      stand(app, { peers: ['http://me:secret@eureka.ncku.example.net/eureka/'] });
    },
    says: [
      "[main/shop/eureka] a peer is called with TLS at '/eureka/' and has no password in its URL, got 'http://…@eureka.ncku.example.net/eureka/'; write it as 'https://eureka.example.org/member-0/eureka/'",
    ],
  },
  {
    name: 'a registry that every caller of a gateway may write to',
    program: (app) => {
      const { cluster, registry } = stand(app);
      registry.exposeVia(new KongGateway(cluster, 'kong', { issuer }), 'eureka.chula.example.net');
    },
    says: [
      "[main/shop/eureka] a registry that other clusters call asks who they are, got no 'credentials' and https://eureka.chula.example.net/member-0/eureka/; add them",
    ],
  },
  {
    name: 'pods with sidecars that are registered by their addresses',
    program: (app) => {
      const { registry, account } = stand(app, {}, true);
      registry.register(account, { address: InstanceAddress.POD });
    },
    says: [
      "[main/shop/eureka] sidecars lead calls by names of Services and send those to addresses of pods without TLS of the mesh, got 'account' registered by its pods; register it by InstanceAddress.SERVICE",
    ],
  },
  {
    name: 'two services that are registered by one name',
    program: (app) => {
      const { namespace, registry, account } = stand(app);
      const legacy = new HardenedDeployment(namespace, 'legacy', {
        image: 'registry.example.org/legacy:1.4.2',
        cores: 0.25,
        memory: Size.mebibytes(256),
        ports: [Port.tcp(8080, 'http')],
        readiness: PodProbe.http('/ready'),
      });
      registry.register(account).register(legacy, { serviceId: 'account' });
    },
    says: [
      "[main/shop/eureka] a name in the registry is of one service, got 'account' for 'main/shop/exam/account' and 'main/shop/legacy'; give one of them another 'serviceId'",
    ],
  },
  {
    name: 'a target of Apigee that is every host, at a path without a slash',
    program: (app) => {
      const { namespace } = stand(app);
      new ApigeeTarget(namespace, 'exam-api', { hosts: ['*.example.org'], basePath: 'api' });
    },
    says: [
      "[main/shop/exam-api] a path begins with '/' and has neither '//' nor dots alone between slashes, got 'api'; correct 'basePath'",
      "[main/shop/exam-api] a target is one host, got '*.example.org'; write the host that Apigee calls in 'hosts'",
    ],
  },
  {
    name: 'files that callers upload on a volume of one node, for pods of several',
    program: (app) => {
      const { exam, account } = stand(app);
      const storage = { storageClassName: 'block', accessMode: AccessMode.READ_WRITE_ONCE };
      account.mount('/data', PodVolume.claim(exam.addClaim('files', { storage, size: Size.gibibytes(10) })));
    },
    says: [
      "[main/shop/exam/account] pods on several nodes cannot share a volume of one, got 2 pods with '/data'; claim it of a class of a shared file system, or have one pod",
    ],
  },
];
