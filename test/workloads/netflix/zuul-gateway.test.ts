import { App } from 'cdk8s';
import { Duration, KongGateway, ZuulGateway } from '../../../lib';
import { schemaProblems } from '../../manifests/hardened';
import { objects, validations } from '../../support/rendered';
import { ISSUER, PathMap, gatewayProps, registered, service, settingsOf, variablesOf } from './stand';

function stand(app = new App()) {
  const made = registered({}, undefined, app);
  const routes = new PathMap(made.namespace, 'exam');
  const zuul = new ZuulGateway(made.namespace, 'zuul', gatewayProps(made.registry, routes));
  return { ...made, routes, zuul };
}

test('routes are written with the longest path first, of services that come after the gateway too', () => {
  const { app, namespace, registry, account, routes, zuul } = stand();
  const web = service(namespace, 'web');
  routes.add('/', web).add('/api/account', account).add('/api/account/photos/', web);
  registry.register(account, { serviceId: 'accounts' }).register(web);
  zuul.addRoute('/api/legacy', 'LEGACY');
  const settings = settingsOf(app, 'zuul');
  expect(Object.entries(settings.zuul.routes)).toEqual([
    ['1-web', { path: '/api/account/photos/**', serviceId: 'web', stripPrefix: false }],
    ['2-accounts', { path: '/api/account/**', serviceId: 'accounts', stripPrefix: false }],
    ['3-LEGACY', { path: '/api/legacy/**', serviceId: 'LEGACY', stripPrefix: false }],
    ['4-web', { path: '/**', serviceId: 'web', stripPrefix: false }],
  ]);
  expect(settings.zuul).toMatchObject({ ignoredServices: '*', sensitiveHeaders: '', servletPath: '/' });
  expect(settings.eureka).toMatchObject({
    client: { registerWithEureka: false, serviceUrl: { defaultZone: 'http://eureka.shop.svc:8761/eureka/' } },
    instance: { metadataMap: { zone: 'cluster' } },
  });
  expect(validations(app)).toEqual([]);
  expect(schemaProblems(app)).toEqual([]);
});

test('a path alone comes before all below it, and a service gets what is below a path where the map says so', () => {
  const { app, namespace, registry, account, routes } = stand();
  const web = service(namespace, 'web');
  routes.add('/api', account, { stripPrefix: true }).add('/api', web, { exact: true }).add('/', web);
  registry.register(account).register(web);
  expect(Object.values(settingsOf(app, 'zuul').zuul.routes)).toEqual([
    { path: '/api', serviceId: 'web', stripPrefix: false },
    { path: '/api/**', serviceId: 'account', stripPrefix: true },
    { path: '/**', serviceId: 'web', stripPrefix: false },
  ]);
  expect(validations(app)).toEqual([]);
});

test('the pods of a gateway get others when the map of paths changes', () => {
  const annotationsOf = (app: App): object =>
    (objects(app, 'Deployment').find(({ metadata }) => metadata.name === 'zuul') as any).spec.template.metadata
      .annotations;
  const [one, two] = [stand(), stand()];
  one.zuul.addRoute('/', 'web');
  two.zuul.addRoute('/', 'shop');
  expect(annotationsOf(one.app)).not.toEqual(annotationsOf(two.app));
});

test('a gateway may call what is registered before and after it, and the registry', () => {
  const { app, namespace, registry, account, zuul } = stand();
  registry.register(account);
  zuul.addRoute('/', 'account');
  const second = new ZuulGateway(namespace, 'second', { ...gatewayProps(registry), host: 'two.example.org' });
  second.addRoute('/', 'account');
  for (const name of ['zuul', 'second']) {
    const peer = { podSelector: { matchLabels: { 'app.kubernetes.io/name': name } } };
    expect(objects(account, 'NetworkPolicy')).toMatchObject([
      { spec: { ingress: expect.arrayContaining([expect.objectContaining({ from: [peer] })]) } },
    ]);
  }
  const [policy] = objects(zuul, 'NetworkPolicy') as any[];
  for (const name of ['account', 'eureka']) {
    const peer = { podSelector: { matchLabels: { 'app.kubernetes.io/name': name } } };
    expect(policy.spec.egress).toContainEqual(expect.objectContaining({ to: [peer] }));
  }
  expect(validations(app)).toEqual([]);
});

test('probes ask a port that calls do not come by, where a map with "/" would take their path', () => {
  const { app, zuul } = stand();
  zuul.addRoute('/', 'web');
  const [deployment] = objects(zuul, 'Deployment') as any[];
  expect(deployment.spec.template.spec.containers[0].readinessProbe.httpGet).toEqual({
    path: '/actuator/health',
    port: 8081,
  });
  expect(settingsOf(app, 'zuul')).toMatchObject({ server: { port: 8080 }, management: { server: { port: 8081 } } });
});

test('the whole host leads to a gateway, by an Ingress or by routes of an entry', () => {
  const small = stand();
  small.zuul.addRoute('/', 'web');
  expect(objects(small.app, 'Ingress')).toMatchObject([
    {
      spec: {
        ingressClassName: 'traefik',
        rules: [
          {
            host: 'exam.example.org',
            http: { paths: [{ path: '/', backend: { service: { name: 'zuul', port: { number: 8080 } } } }] },
          },
        ],
      },
    },
  ]);
  const { app, namespace, registry } = registered();
  const entry = new KongGateway(app, 'kong', { issuer: ISSUER });
  const { image } = gatewayProps(registry);
  new ZuulGateway(namespace, 'zuul', { image, registry, entry, host: 'exam.example.org' }).addRoute('/', 'web');
  expect(objects(namespace, 'HTTPRoute')).toMatchObject([
    { spec: { hostnames: ['exam.example.org'], rules: [{ backendRefs: [{ name: 'zuul', port: 8080 }] }] } },
  ]);
  expect(objects(namespace, 'Ingress')).toEqual([]);
  expect(validations(app)).toEqual([]);
});

test('how long a call may take and how many are under way is one setting each', () => {
  const { app, namespace, registry } = registered();
  new ZuulGateway(namespace, 'zuul', {
    ...gatewayProps(registry),
    host: 'exam.example.org',
    timeout: Duration.minutes(2),
    callsPerService: 50,
    minReplicas: 2,
    maxReplicas: 6,
  })
    .addRoute('/', 'web')
    .addRoute('/api', 'api');
  const { ribbon, zuul, hystrix } = settingsOf(app, 'zuul');
  expect(ribbon).toMatchObject({
    ReadTimeout: 120_000,
    MaxAutoRetriesNextServer: 0,
    MaxConnectionsPerHost: 50,
    MaxTotalConnections: 100,
  });
  expect(zuul.semaphore).toEqual({ maxSemaphores: 50 });
  expect(hystrix).toBeUndefined();
  expect(objects(app, 'HorizontalPodAutoscaler')).toMatchObject([{ spec: { minReplicas: 2, maxReplicas: 6 } }]);
  expect(variablesOf(app, 'zuul').JAVA_TOOL_OPTIONS).toContain('MaxRAMPercentage');
});

test('a gateway that cannot be is refused, with all that is wrong', () => {
  const { app, namespace, registry, account, routes, zuul } = stand();
  routes.add('/api/account', account);
  zuul.addRoute('/api/*', 'web').addRoute('/x', 'no service').addRoute('/x/', 'web').addRoute('api', 'web');
  new ZuulGateway(namespace, 'second', {
    ...gatewayProps(registry, routes),
    host: 'other.example.org',
    entry: new KongGateway(app, 'kong', { issuer: ISSUER }),
    ingressClassName: 'traefik',
    timeout: Duration.hours(2),
    callsPerService: 0,
  });
  new ZuulGateway(namespace, 'third', { ...gatewayProps(registry), host: 'third.example.org' });
  expect(validations(app)).toEqual([
    "[shop/zuul] a gateway finds services by its registry, got 'account' for '/api/account', which is not registered; call 'register' of the registry with it",
    "[shop/zuul] a path of a host leads to one service, got '/x' of 'no service' and '/x/' of 'web'; give one of them another path",
    "[shop/zuul] a route of a gateway is a path and all below it, got a pattern '/api/*'; take '*' and braces out",
    "[shop/zuul] a path begins with '/' and has neither '//' nor dots alone between slashes, got 'api'; correct 'path'",
    "[shop/zuul] a service is registered by letters, digits and hyphens, got 'no service'; correct the 'serviceId'",
    "[shop/second] paths are of one host, got 'other.example.org' for those of 'exam.example.org'; leave 'host' out",
    "[shop/second] a host is led here by one entry, got 'entry' and 'ingressClassName'; leave one out",
    "[shop/second] a service takes 1 second to 1 hour for an answer, got 7200 seconds; correct 'timeout'",
    "[shop/second] a pod of a gateway has 1 to 10000 calls of a service under way, got 0; correct 'callsPerService'",
    "[shop/second] a gateway finds services by its registry, got 'account' for '/api/account', which is not registered; call 'register' of the registry with it",
    "[shop/third] a gateway leads to something, got no route of 'third.example.org'; give 'routes' with services, or add one by 'addRoute'",
  ]);
  expect(() => new ZuulGateway(namespace, 'fourth', gatewayProps(registry))).toThrow(
    "[shop/fourth] a gateway is called by a host, got none; give 'routes' or 'host'",
  );
  expect(() => new ZuulGateway(namespace, 'fifth', {} as any)).toThrow("'image' of a gateway is a text, got nothing");
});
