import { App } from 'cdk8s';
import { Construct } from 'constructs';
import { parse } from 'yaml';
import {
  Duration,
  HardenedNamespace,
  DeliveryUnit,
  HttpRoutes,
  IstioMesh,
  KongConsumer,
  KongCorsOptions,
  KongGateway,
  KongLimitBy,
  KongPlugin,
  KongPluginConfig,
  Layer,
  SecretReference,
  Size,
  TraefikGateway,
} from '../../../lib';
import { enterCluster, enterEntry } from '../../../lib/manifests';
import { factsOf, schemaProblems } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';
import { StubMesh } from '../../support/stub-mesh';
import { ISSUER, routes, service, shop } from './stand';

function chartValues(root: App): any {
  const [{ spec }] = objects(root, 'HelmChart') as any[];
  return parse(spec.valuesContent);
}

test("Kong's chart is installed with fixed ports of all nodes, and without its manager", () => {
  const app = new App();
  new KongGateway(app, 'kong', { issuer: ISSUER, replicas: 3, cores: 1, memory: Size.gibibytes(2) });
  expect(objects(app, 'HelmChart')).toMatchObject([
    { spec: { repo: 'https://charts.konghq.com', chart: 'ingress', version: '0.24.0', targetNamespace: 'kong' } },
  ]);
  const { controller, gateway } = chartValues(app);
  expect(gateway).toMatchObject({
    replicaCount: 3,
    manager: { enabled: false },
    proxy: { type: 'NodePort', http: { nodePort: 30080 }, tls: { nodePort: 30443 } },
    resources: { requests: { cpu: '1000m', memory: '2048Mi' }, limits: { memory: '2048Mi' } },
    podDisruptionBudget: { enabled: true, maxUnavailable: 1 },
  });
  expect(controller).toMatchObject({ replicaCount: 2, ingressController: { ingressClass: 'kong' } });
  expect(validations(app)).toEqual([]);
  expect(schemaProblems(app)).toEqual([]);
});

test('it asks for a load balancer where nothing stands before the nodes and somebody makes balancers', () => {
  const app = new App();
  enterEntry(app, { servesLoadBalancers: true });
  new KongGateway(app, 'kong', { issuer: ISSUER });
  expect(chartValues(app).gateway.proxy).toEqual({ type: 'LoadBalancer', http: {}, tls: {} });
});

test('its class is one of a Gateway whose pods are there', () => {
  const app = new App();
  new KongGateway(app, 'kong', { issuer: ISSUER });
  expect(objects(app, 'GatewayClass')).toMatchObject([
    {
      metadata: { name: 'kong', annotations: { 'konghq.com/gatewayclass-unmanaged': 'true' } },
      spec: { controllerName: 'konghq.com/kic-gateway-controller' },
    },
  ]);
  expect(objects(app, 'IngressClass')).toEqual([]);
});

test('its routes are for TLS alone, and take callers without TLS to send them there', () => {
  const { app, routes: shopRoutes, web } = routes();
  shopRoutes.addRoute('/', web);
  const [route] = objects(app, 'HTTPRoute') as any[];
  expect(route.metadata.annotations).toEqual({
    'konghq.com/protocols': 'https',
    'konghq.com/https-redirect-status-code': '301',
  });
  expect(route.spec.parentRefs.map(({ sectionName }: any) => sectionName)).toEqual(['plain', 'shop-example-org']);
  const [gateway] = objects(app, 'Gateway') as any[];
  expect(gateway.spec.listeners[0].allowedRoutes.namespaces.selector.matchExpressions[0].values).toEqual([
    'kong',
    'shop',
  ]);
});

test('in a mesh it calls services by the names that sidecars know', () => {
  const app = new App();
  const mesh = new StubMesh(app, 'mesh');
  const gateway = new KongGateway(app, 'kong', { issuer: ISSUER, mesh });
  const namespace = shop(app, mesh);
  new HttpRoutes(namespace, 'shop', { gateway, host: 'shop.example.org' }).addRoute('/', service(namespace));
  expect(objects(app, 'Namespace')[0]).toMatchObject({
    metadata: { name: 'kong', labels: { 'istio-injection': 'enabled' } },
  });
  // The mesh has Prometheus ask the agents of sidecars.
  const [policy] = objects(app, 'NetworkPolicy') as any[];
  expect(policy.spec.ingress[1].ports).toContainEqual({ port: 15020, protocol: 'TCP' });
  expect(chartValues(app).controller.ingressController.createIngressClass).toBe(false);
  expect(objects(app, 'IngressClassParameters')).toMatchObject([{ spec: { serviceUpstream: true } }]);
  expect(objects(app, 'IngressClass')).toMatchObject([
    { spec: { controller: 'ingress-controllers.konghq.com/kong', parameters: { name: 'kong', namespace: 'kong' } } },
  ]);
  expect(objects(app, 'HTTPRoute')[0]).toMatchObject({
    metadata: { annotations: { 'konghq.com/preserve-host': 'false' } },
  });
  expect(factsOf(app, 'pods')).toContainEqual(
    expect.objectContaining({ name: 'kong-gateway', pods: 2, cores: 0.6, memoryMebibytes: 1152 }),
  );
  expect(validations(app)).toEqual([]);
  expect(schemaProblems(app)).toEqual([]);
});

describe('plugins', () => {
  const config = (plugin: KongPluginConfig): any => {
    const namespace = new HardenedNamespace(new App(), 'shop');
    new KongPlugin(namespace, 'plugin', { config: plugin });
    expect(validations(namespace)).toEqual([]);
    expect(schemaProblems(namespace)).toEqual([]);
    const [{ plugin: name, config: settings, metadata }] = objects(namespace, 'KongPlugin') as any[];
    expect(metadata).toMatchObject({ namespace: 'shop', annotations: { 'kubernetes.io/ingress.class': 'kong' } });
    return { [name]: settings };
  };

  test('each has the settings that Kong asks', () => {
    expect(config(KongPluginConfig.keyAuth())).toEqual({
      'key-auth': { key_names: ['apikey'], hide_credentials: true },
    });
    expect(config(KongPluginConfig.rateLimit({ perSecond: 5, perMinute: 100, by: KongLimitBy.IP }))).toEqual({
      'rate-limiting': { second: 5, minute: 100, limit_by: 'ip', policy: 'local', fault_tolerant: true },
    });
    expect(
      config(KongPluginConfig.cors({ origins: ['https://www.example.org'], credentials: true, methods: ['GET'] })),
    ).toEqual({
      cors: {
        origins: ['https://www.example.org'],
        methods: ['GET'],
        credentials: true,
        max_age: 3600,
        preflight_continue: false,
      },
    });
    expect(config(KongPluginConfig.jwt())).toEqual({
      jwt: {
        header_names: ['authorization'],
        uri_param_names: [],
        key_claim_name: 'iss',
        claims_to_verify: ['exp'],
      },
    });
    expect(config(KongPluginConfig.custom('request-size-limiting', { allowed_payload_size: 8 }))).toEqual({
      'request-size-limiting': { allowed_payload_size: 8 },
    });
  });

  test('a route names those of its namespace', () => {
    const { app, namespace, routes: shopRoutes, web } = routes();
    const keys = new KongPlugin(namespace, 'keys', { config: KongPluginConfig.keyAuth() });
    shopRoutes.addRoute('/', web, { filters: [keys] });
    const [route] = objects(app, 'HTTPRoute') as any[];
    expect(route.spec.rules[0].filters).toEqual([
      {
        type: 'ExtensionRef',
        extensionRef: { group: 'configuration.konghq.com', kind: 'KongPlugin', name: 'keys' },
      },
    ]);
    expect(schemaProblems(app)).toEqual([]);
  });

  test('one of another namespace, and one behind another gateway, are refused', () => {
    const app = new App();
    const gateway = new TraefikGateway(app, 'traefik', { issuer: ISSUER });
    const { namespace, routes: shopRoutes, web } = routes({ gateway }, app);
    const keys = new KongPlugin(namespace, 'keys', { config: KongPluginConfig.keyAuth() });
    shopRoutes.addRoute('/', web, { filters: [keys] });
    expect(validations(app)).toEqual([
      "[shop/shop] Traefik knows no filters of 'configuration.konghq.com', got 'keys' at '/'; use the gateway that brings it",
    ]);
    const kong = routes();
    const far = new KongPlugin(shop(kong.app, undefined, 'far'), 'far-keys', { config: KongPluginConfig.keyAuth() });
    kong.routes.addRoute('/', kong.web, { filters: [far] });
    expect(validations(kong.app)).toEqual([
      "[shop/shop] a filter stands in the namespace of its routes, got 'far-keys' of 'far' in 'shop'; make another one there",
    ]);
  });

  test.each<[string, KongPluginConfig, string]>([
    ['no limit', KongPluginConfig.rateLimit({}), 'a limit counts calls a second, a minute or an hour, got none;'],
    ['a limit of 0', KongPluginConfig.rateLimit({ perHour: 0 }), 'a limit is a whole number from 1 to 1000000000,'],
    [
      'limits that fall',
      KongPluginConfig.rateLimit({ perSecond: 10, perHour: 5 }),
      'a limit of a longer time is no lower than that of a shorter one, got 10 a second and 5 a hour;',
    ],
    ['no origin', KongPluginConfig.cors({ origins: [] }), 'calls of other origins come from somewhere, got none;'],
    [
      'an origin with a path',
      KongPluginConfig.cors({ origins: ['https://a.example.org/'] }),
      "an origin has a scheme, a host and no path, got 'https://a.example.org/';",
    ],
    [
      'cookies for all',
      KongPluginConfig.cors({ origins: ['*'], credentials: true }),
      "cookies go to named origins alone, got 'credentials' with '*';",
    ],
    [
      'a method that is none',
      KongPluginConfig.cors({ origins: ['*'], methods: ['get'] }),
      "Kong knows the methods GET, HEAD, PUT, PATCH, POST, DELETE, OPTIONS, TRACE, CONNECT, got 'get';",
    ],
    ['a key in no header', KongPluginConfig.keyAuth({ names: [] }), 'a key is looked for in a header, got none;'],
    ['a token in no header', KongPluginConfig.jwt({ headers: [] }), 'a token is looked for in a header, got none;'],
    ['a plugin of no name', KongPluginConfig.custom('Key Auth'), 'a plugin of Kong is named by lower-case words'],
  ])('%s is refused', (_, plugin, words) => {
    const namespace = new HardenedNamespace(new App(), 'shop');
    new KongPlugin(namespace, 'plugin', { config: plugin });
    expect(validations(namespace)).toEqual([expect.stringContaining(`[shop/plugin] ${words}`)]);
  });

  test('settings of another kind are refused', () => {
    expect(() => KongPluginConfig.cors({} as KongCorsOptions)).toThrow("'origins' of calls of other origins is a list");
    expect(() => KongPluginConfig.rateLimit({ by: 'ip-address' as KongLimitBy })).toThrow(
      "'by' of a limit of Kong is one of KongLimitBy, got 'ip-address'",
    );
    expect(() => KongPluginConfig.cors({ origins: ['*'], maxAge: Duration.hours(2), headers: 'x' as never })).toThrow(
      "'headers' of calls of other origins is a list",
    );
    expect(() => new KongPlugin(new App(), 'keys', { config: KongPluginConfig.keyAuth() })).toThrow(
      '[keys] a plugin stands in a namespace, got none;',
    );
  });
});

test('a consumer has its credentials by the names of Secrets alone', () => {
  const namespace = new HardenedNamespace(new App(), 'shop');
  new KongConsumer(namespace, 'partner', { credentials: [SecretReference.fromName('partner-key')] });
  expect(objects(namespace, 'KongConsumer')).toMatchObject([
    {
      metadata: { name: 'partner', namespace: 'shop', annotations: { 'kubernetes.io/ingress.class': 'kong' } },
      username: 'partner',
      credentials: ['partner-key'],
    },
  ]);
  expect(schemaProblems(namespace)).toEqual([]);
  new KongConsumer(namespace, 'Bad', { credentials: [SecretReference.fromName('No Name')] });
  expect(validations(namespace)).toEqual([
    "[shop/Bad] a consumer is named by a label, got 'Bad'; give another 'username' than the id",
    expect.stringContaining("[shop/Bad] a Secret's name has lower-case letters"),
  ]);
});

test('pods beyond all bounds are refused at once', () => {
  const app = new App();
  new KongGateway(app, 'kong', { issuer: ISSUER, replicas: 0, cores: 0, memory: Size.mebibytes(64) });
  expect(validations(app)).toEqual([
    "[kong] a gateway has 1 to 100 pods, got 0; correct 'replicas'",
    "[kong] a pod of a gateway has 0.05 to 64 cores, got 0; correct 'cores'",
    "[kong] a pod of a gateway has whole mebibytes of memory, 256 to 65536, got 64Mi; correct 'memory'",
  ]);
});

test('pods of a mesh come after its control plane, and what needs their definitions after them', () => {
  const app = new App();
  const mesh = new IstioMesh(app, 'mesh', { ingress: false });
  const kong = new KongGateway(app, 'kong', { issuer: ISSUER, mesh });
  const unitOf = (path: string): DeliveryUnit =>
    app.node.findAll().find(({ node }) => node.path === path) as DeliveryUnit;
  const earlier = (path: string): string[] => unitOf(path).node.dependencies.map(({ node }) => node.path);
  expect(unitOf('kong/Release/Unit').layer).toBe(Layer.CONFIGS);
  expect(earlier('kong/Release/Unit')).toEqual(['kong/Namespace/Unit', 'mesh/ControlPlane/Unit']);
  expect(earlier('kong/Classes')).toEqual(['kong/Release/Unit']);
  const plugin = new KongPlugin(shop(app), 'keys', { config: KongPluginConfig.keyAuth() });
  expect(plugin.node.findAll().find((child) => DeliveryUnit._isDeliveryUnit(child))).toMatchObject({
    layer: Layer.DATA,
  });
  expect(kong.mesh).toBe(mesh);
});

test('pods are of the mesh of their own cluster', () => {
  const app = new App();
  const elsewhere = new Construct(app, 'north');
  enterCluster(elsewhere, 'north');
  new KongGateway(app, 'kong', { issuer: ISSUER, mesh: new StubMesh(elsewhere, 'mesh') });
  expect(validations(app)).toEqual([
    "[kong] a mesh is of one cluster, got that of 'north' in ''; name the mesh of '' by 'mesh'",
  ]);
});
