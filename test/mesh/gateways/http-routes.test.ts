import { App } from 'cdk8s';
import {
  Duration,
  HardenedDeployment,
  HttpMethod,
  HttpRoutes,
  IstioGateway,
  KongGateway,
  PodProbe,
  Port,
  Size,
  TraefikGateway,
} from '../../../lib';
import { schemaProblems } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';
import { StubMesh } from '../../support/stub-mesh';
import { ISSUER, routes, service, shop } from './stand';

const GATEWAYS = {
  Istio: (app: App) => new IstioGateway(app, 'gateway', { mesh: new StubMesh(app, 'mesh'), issuer: ISSUER }),
  Kong: (app: App) => new KongGateway(app, 'gateway', { issuer: ISSUER }),
  Traefik: (app: App) => new TraefikGateway(app, 'gateway', { issuer: ISSUER }),
};

function written(root: App, name: string): any {
  return objects(root, 'HTTPRoute').find(({ metadata }) => metadata.name === name);
}

test.each(Object.entries(GATEWAYS))('the same program leads callers in by %s, and its objects fit', (_, make) => {
  const app = new App();
  const { routes: shopRoutes, web, namespace } = routes({ gateway: make(app) }, app);
  const next = service(namespace, 'next');
  shopRoutes
    .addRoute('/', web)
    .addRoute('/admin', web, { port: 9090, exact: true, headers: { 'X-Team': 'ops' }, methods: [HttpMethod.GET] })
    .addRoute('/api', web, { rewritePath: '/', setHeaders: { 'x-entry': 'yes' } })
    .addSplit('/beta', [
      { service: web, weight: 90 },
      { service: next, weight: 10, port: 9090 },
    ])
    .addRedirect('/old', { path: '/new', permanent: true });
  expect(validations(app)).toEqual([]);
  expect(schemaProblems(app)).toEqual([]);
  expect(written(app, 'shop').spec.rules).toEqual([
    { matches: [{ path: { type: 'PathPrefix', value: '/' } }], backendRefs: [{ name: 'web', port: 8080 }] },
    {
      matches: [
        { path: { type: 'Exact', value: '/admin' }, headers: [{ name: 'X-Team', value: 'ops' }], method: 'GET' },
      ],
      backendRefs: [{ name: 'web', port: 9090 }],
    },
    {
      matches: [{ path: { type: 'PathPrefix', value: '/api' } }],
      filters: [
        { type: 'RequestHeaderModifier', requestHeaderModifier: { set: [{ name: 'x-entry', value: 'yes' }] } },
        { type: 'URLRewrite', urlRewrite: { path: { type: 'ReplacePrefixMatch', replacePrefixMatch: '/' } } },
      ],
      backendRefs: [{ name: 'web', port: 8080 }],
    },
    {
      matches: [{ path: { type: 'PathPrefix', value: '/beta' } }],
      backendRefs: [
        { name: 'web', port: 8080, weight: 90 },
        { name: 'next', port: 9090, weight: 10 },
      ],
    },
    {
      matches: [{ path: { type: 'PathPrefix', value: '/old' } }],
      filters: [
        {
          type: 'RequestRedirect',
          requestRedirect: { path: { type: 'ReplaceFullPath', replaceFullPath: '/new' }, statusCode: 301 },
        },
      ],
    },
  ]);
});

test('routes name the listener of their host, and stand in their namespace', () => {
  const app = new App();
  const { routes: shopRoutes, web } = routes({ gateway: GATEWAYS.Istio(app) }, app);
  shopRoutes.addRoute('/', web);
  expect(written(app, 'shop')).toMatchObject({
    metadata: { namespace: 'shop' },
    spec: {
      hostnames: ['shop.example.org'],
      parentRefs: [{ name: 'istio-ingressgateway', namespace: 'istio-ingress', sectionName: 'shop-example-org' }],
    },
  });
});

test('the gateway may call the port of the service that a route leads to, and no other', () => {
  const { routes: shopRoutes, web } = routes();
  shopRoutes.addRoute('/admin', web, { port: 9090 });
  const policy = objects(web, 'NetworkPolicy').find(({ metadata }) => metadata.name === 'web') as any;
  expect(policy.spec.ingress).toEqual([
    {
      from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kong' } } }],
      ports: [{ protocol: 'TCP', port: 9090 }],
    },
  ]);
});

test('more routes than one object takes stand in several, and no route is lost', () => {
  const { app, routes: shopRoutes, web } = routes();
  Array.from({ length: 33 }, (_, i) => shopRoutes.addRoute(`/p${i}`, web));
  const found = objects(app, 'HTTPRoute') as any[];
  expect(found.map(({ metadata, spec }) => [metadata.name, spec.rules.length])).toEqual([
    ['shop', 16],
    ['shop-2', 16],
    ['shop-3', 1],
  ]);
  const paths = found.flatMap(({ spec }) => spec.rules.map(({ matches }: any) => matches[0].path.value));
  expect(new Set(paths).size).toBe(33);
  expect(schemaProblems(app)).toEqual([]);
});

test('a timeout is written as each gateway keeps to it', () => {
  const timeouts = (make: (app: App) => IstioGateway | KongGateway, timeout = 1500) => {
    const app = new App();
    const { routes: shopRoutes, web } = routes({ gateway: make(app) }, app);
    shopRoutes.addRoute('/', web, { timeout: Duration.millis(timeout) });
    expect(schemaProblems(app)).toEqual([]);
    return written(app, 'shop').spec.rules[0].timeouts;
  };
  expect(timeouts(GATEWAYS.Istio)).toEqual({ request: '1s500ms' });
  expect(timeouts(GATEWAYS.Istio, 999)).toEqual({ request: '999ms' });
  expect(timeouts(GATEWAYS.Istio, 3_599_999)).toEqual({ request: '3599s999ms' });
  expect(timeouts(GATEWAYS.Kong)).toEqual({ backendRequest: '1s500ms' });
});

test('a timeout is refused where a gateway keeps to none', () => {
  const app = new App();
  const { routes: shopRoutes, web } = routes({ gateway: GATEWAYS.Traefik(app) }, app);
  shopRoutes.addRoute('/', web, { timeout: Duration.seconds(5) });
  expect(validations(app)).toEqual([
    "[shop/shop] Traefik keeps to no timeout of a route, got 'timeout' of '/'; take it out, or state it for the service in a mesh",
  ]);
});

test('a service of a mesh is refused behind a gateway that is in none', () => {
  const app = new App();
  const mesh = new StubMesh(app, 'mesh');
  const namespace = shop(app, mesh);
  const web = service(namespace);
  const add = (id: string, gateway: IstioGateway | KongGateway) =>
    new HttpRoutes(namespace, id, { gateway, host: `${id}.example.org` }).addRoute('/', web);
  add('outside', new KongGateway(app, 'outside', { issuer: ISSUER }));
  add('inside', new KongGateway(app, 'inside', { issuer: ISSUER, mesh, namespace: 'kong-2' }));
  add('own', new IstioGateway(app, 'own', { issuer: ISSUER, mesh }));
  expect(validations(app)).toEqual([
    "[shop/outside] pods of a mesh take calls of its proxies alone, got 'web' behind Kong, which is not in its mesh; use the gateway of the mesh, or a KongGateway with this 'mesh'",
  ]);
});

test('services of other namespaces, ports that are not there and weights of nothing are refused at once', () => {
  const { app, routes: shopRoutes, web } = routes();
  const other = service(shop(app, undefined, 'other'), 'other-web');
  shopRoutes.addRoute('/other', other).addRoute('/port', web, { port: 81 });
  shopRoutes.addSplit('/none', []).addSplit('/zero', [{ service: web, weight: 0 }]);
  expect(validations(app)).toEqual([
    "[shop/shop] routes lead to services of their own namespace, got 'other-web' of 'other' in 'shop'; make routes there",
    "[shop/shop] a route leads to a port of its Service, got 81 of 'web', which has 8080 and 9090; correct 'port'",
    "[shop/shop] a route has 1 to 16 services, got 0 at '/none'; name others",
    "[shop/shop] weights are whole numbers from 0 to 1000000, not all of them 0, got none at '/none'; correct 'weight'",
    "[shop/shop] weights are whole numbers from 0 to 1000000, not all of them 0, got 0 at '/zero'; correct 'weight'",
  ]);
});

test.each(['api', '/a//b', '/a/../b', '/a/.', '/%2f', '/a#b', '/ä'])('the path %s is refused', (path) => {
  const { app, routes: shopRoutes, web } = routes();
  shopRoutes.addRoute(path, web);
  expect(validations(app)).toEqual([
    `[shop/shop] a path begins with '/' and has neither '//' nor dots alone between slashes, got '${path}'; correct 'path'`,
  ]);
});

test.each(['shop', 'Shop.example.org', 'shop.example.org.', '192.0.2.1', '*.*.example.org', 'a_b.example.org'])(
  'the host %s is refused',
  (host) => {
    const { app, routes: shopRoutes, web } = routes({ host });
    shopRoutes.addRoute('/', web);
    expect(validations(app).filter((line) => line.startsWith('[shop/shop]'))).toEqual([
      `[shop/shop] a host is a name with a domain, perhaps '*.' before it, in lower-case letters, digits, hyphens and dots, got '${host}'; correct 'host'`,
    ]);
  },
);

test('a host without routes, a redirect to itself, a method twice and a header of two lines are refused', () => {
  const { app, routes: shopRoutes, web } = routes();
  expect(validations(app)).toEqual([
    "[shop/shop] callers of a host get to something, got no route of 'shop.example.org'; add one by 'addRoute'",
  ]);
  shopRoutes.addRedirect('/a', { path: '/a' }).addRedirect('/b', undefined as never);
  shopRoutes.addRoute('/', web, {
    methods: [HttpMethod.GET, HttpMethod.GET],
    setHeaders: { 'x-a': 'b\nc', 'x y': 'z' },
  });
  shopRoutes.addRoute('/slow', web, { timeout: Duration.days(1) });
  expect(validations(app)).toEqual([
    "[shop/shop] a redirect leads elsewhere, got '/a' to itself; give another 'host' or 'path'",
    "[shop/shop] a redirect leads elsewhere, got '/b' to itself; give another 'host' or 'path'",
    "[shop/shop] a header has a name of letters, digits and hyphens, got 'x y'; correct 'setHeaders'",
    "[shop/shop] a header has a value of one line, got another for 'x-a'; correct 'setHeaders'",
    "[shop/shop] a method is named once in a route, got 'GET' twice; take one out",
    "[shop/shop] a call is given whole milliseconds, 1 to 3600000 (1 hour), got 86400000; correct 'timeout'",
  ]);
});

test('settings of another kind are refused where they are given', () => {
  const { routes: shopRoutes, web } = routes();
  expect(() => shopRoutes.addRoute('/', web, { methods: ['get' as HttpMethod], exact: 'yes' as never })).toThrow(
    "[shop/shop] 'exact' of a route is true or false, got 'yes'; write it as true\n" +
      "[shop/shop] 'methods[0]' of a route is one of HttpMethod, got 'get'; write it as HttpMethod.GET or ",
  );
  expect(() => shopRoutes.addRoute('/', undefined as never)).toThrow("'service' of a route is a service, got nothing");
  expect(() => shopRoutes.addSplit('/', [{ service: web } as never])).toThrow("'shares[0].weight' of a route");
});

test('routes outside of a namespace are refused', () => {
  const app = new App();
  const gateway = GATEWAYS.Kong(app);
  expect(() => new HttpRoutes(app, 'shop', { gateway, host: 'shop.example.org' })).toThrow(
    "[shop] routes stand in a namespace, got none; make them below one or give 'namespace'",
  );
});

test.each(['tcp-sql', 'mysql', 'redis-cache'])('the port %s, which has no requests, is refused', (name) => {
  const { app, namespace, routes: shopRoutes } = routes();
  const store = new HardenedDeployment(namespace, 'store', {
    image: 'registry.example.org/store:1.0.0',
    cores: 0.25,
    memory: Size.mebibytes(256),
    ports: [Port.tcp(5432, name), Port.tcp(8080, 'web')],
    readiness: PodProbe.tcp(),
  });
  shopRoutes.addRoute('/web', store, { port: 8080 }).addRoute('/', store);
  expect(validations(app)).toEqual([
    `[shop/shop] routes lead requests of HTTP or gRPC, got port '${name}' of 'store'; lead to another port, or name it 'http-...' or 'grpc-...' if it speaks that`,
  ]);
});
