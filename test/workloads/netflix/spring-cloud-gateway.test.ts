import { App } from 'cdk8s';
import { Duration, SpringCloudGateway } from '../../../lib';
import { schemaProblems } from '../../manifests/hardened';
import { validations } from '../../support/rendered';
import { PathMap, gatewayProps, registered, service, settingsOf } from './stand';

function stand(app = new App()) {
  const made = registered({ zone: 'main' }, undefined, app);
  const routes = new PathMap(made.namespace, 'exam');
  const props = { ...gatewayProps(made.registry, routes), timeout: Duration.seconds(20), callsPerService: 50 };
  return { ...made, routes, gateway: new SpringCloudGateway(made.namespace, 'cloud', props) };
}

test('routes are asked with the longest path first, and lead to what is registered', () => {
  const { app, namespace, registry, account, routes, gateway } = stand();
  const web = service(namespace, 'web');
  routes.add('/', web).add('/api/account', account, { stripPrefix: true }).add('/api/account', web, { exact: true });
  registry.register(account).register(web);
  gateway.addRoute('/api/account/photos/', 'LEGACY');
  const { spring, server, management, eureka } = settingsOf(app, 'cloud');
  expect(spring.cloud.gateway.server.webflux.routes).toEqual([
    { id: '1-LEGACY', uri: 'lb://LEGACY', order: 0, predicates: ['Path=/api/account/photos/**'] },
    { id: '2-web', uri: 'lb://web', order: 1, predicates: ['Path=/api/account'] },
    {
      id: '3-account',
      uri: 'lb://account',
      order: 2,
      predicates: ['Path=/api/account/**'],
      filters: ['StripPrefix=2'],
    },
    { id: '4-web', uri: 'lb://web', order: 3, predicates: ['Path=/**'] },
  ]);
  expect([server.port, management.server.port]).toEqual([8080, 8081]);
  expect(eureka).toMatchObject({
    client: { registerWithEureka: false, serviceUrl: { defaultZone: 'http://eureka.shop.svc:8761/eureka/' } },
    instance: { metadataMap: { zone: 'main' } },
  });
  expect(validations(app)).toEqual([]);
  expect(schemaProblems(app)).toEqual([]);
});

test('how long a call may take and how many are under way is what Zuul is told too', () => {
  const { app, gateway } = stand();
  gateway.addRoute('/', 'web');
  const { httpclient } = settingsOf(app, 'cloud').spring.cloud.gateway.server.webflux;
  expect(httpclient).toEqual({
    'connect-timeout': 2000,
    'response-timeout': '20000ms',
    pool: { type: 'FIXED', 'max-connections': 50, 'acquire-timeout': 2000 },
  });
});
