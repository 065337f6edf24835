import { stringify } from 'yaml';
import { normalPath } from '../paths/path-map';
import { RegistryRoute } from './gateway-problems';
import { GatewaySettings, RegistryGateway } from './registry-gateway';

/**
 * Zuul of Spring Cloud Netflix, which ended with 2.2.x: the image is the user's, and so is what is found in it. `SpringCloudGateway` does the
 * same with a gateway that is kept.
 * @see https://cloud.spring.io/spring-cloud-netflix/2.2.x/reference/html/#router-and-filter-zuul
 */
export class ZuulGateway extends RegistryGateway {
  /** @internal */
  protected override _settings(settings: GatewaySettings): string {
    const { name, routes, client, timeout, callsPerService, port, managementPort } = settings;
    return stringify({
      spring: { application: { name } },
      server: { port },
      management: { server: { port: managementPort } },
      eureka: { client: { registerWithEureka: false, ...client.settings }, instance: client.zoned },
      ribbon: {
        ServerListRefreshInterval: 3000,
        ConnectTimeout: 2000,
        ReadTimeout: timeout.toMilliseconds(),
        // Hystrix waits as long as all tries together: no try more than what the image brings the libraries for.
        MaxAutoRetries: 0,
        MaxAutoRetriesNextServer: 0,
        MaxConnectionsPerHost: callsPerService,
        MaxTotalConnections: callsPerService * Math.max(1, new Set(routes.map(({ serviceId }) => serviceId)).size),
      },
      zuul: {
        // As a servlet of its own it passes files on as they come, of any size; Spring's reads forms first, and none of more than 10 MB.
        servletPath: '/',
        ignoredServices: '*',
        sensitiveHeaders: '',
        semaphore: { maxSemaphores: callsPerService },
        routes: Object.fromEntries(routes.map((route, index) => [`${index + 1}-${route.serviceId}`, written(route)])),
      },
    });
  }
}

function written({ path, serviceId, exact = false, stripPrefix = false }: RegistryRoute): object {
  const prefix = normalPath(path);
  const below = prefix === '/' ? '/**' : `${prefix}/**`;
  return { path: exact ? prefix : below, serviceId, stripPrefix };
}
