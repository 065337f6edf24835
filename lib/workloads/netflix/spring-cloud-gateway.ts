import { stringify } from 'yaml';
import { normalPath } from '../paths/path-map';
import { RegistryRoute } from './gateway-problems';
import { GatewaySettings, RegistryGateway } from './registry-gateway';

/**
 * Spring Cloud Gateway, which took the place of Zuul and is kept: the image is the user's, of 2025.0 or newer, with the clients of Eureka and of
 * Spring Cloud LoadBalancer.
 * @see https://docs.spring.io/spring-cloud-gateway/reference/
 */
export class SpringCloudGateway extends RegistryGateway {
  /** @internal */
  protected override _settings(settings: GatewaySettings): string {
    const { name, routes, client, timeout, callsPerService, port, managementPort } = settings;
    return stringify({
      spring: {
        application: { name },
        cloud: {
          gateway: {
            server: {
              webflux: {
                httpclient: {
                  'connect-timeout': 2000,
                  'response-timeout': `${timeout.toMilliseconds()}ms`,
                  pool: { type: 'FIXED', 'max-connections': callsPerService, 'acquire-timeout': 2000 },
                },
                // Without one it passes on nothing of what an entry says of callers; policies let entries alone in.
                'trusted-proxies': '.*',
                routes: routes.map((route, index) => written(route, index)),
              },
            },
          },
          loadbalancer: { cache: { ttl: '3s' }, configurations: 'zone-preference' },
        },
      },
      server: { port },
      management: { server: { port: managementPort } },
      eureka: { client: { registerWithEureka: false, ...client.settings }, instance: client.zoned },
    });
  }
}

function written({ path, serviceId, exact = false, stripPrefix = false }: RegistryRoute, index: number): object {
  const prefix = normalPath(path);
  const below = prefix === '/' ? '/**' : `${prefix}/**`;
  const parts = prefix.split('/').filter((part) => part !== '').length;
  return {
    id: `${index + 1}-${serviceId}`,
    uri: `lb://${serviceId}`,
    order: index,
    predicates: [`Path=${exact ? prefix : below}`],
    ...(stripPrefix && parts > 0 ? { filters: [`StripPrefix=${parts}`] } : {}),
  };
}
