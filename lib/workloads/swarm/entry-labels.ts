import { longestFirst, normalPath } from '../paths/path-map';
import { ServiceDescription, ServicePath } from '../service-description';
import { httpQuestion } from './health-check';
import { SwarmEntry } from './swarm-entry';

/**
 * Label by which a Traefik of a stack knows the services that it leads to.
 * @internal
 */
export const STACK_LABEL = 'cloudserve.stack';

/**
 * What Traefik reads of a service: paths of the host that lead to it, the longest first.
 * @param network name of what it shares with Traefik
 * @see https://doc.traefik.io/traefik/reference/routing-configuration/other-providers/swarm/
 * @internal
 */
export function entryLabels(
  stack: string,
  host: string | undefined,
  service: ServiceDescription,
  entry: SwarmEntry,
  network: string,
): Record<string, string> {
  const { name, paths = [], ports = [], readiness, affinityCookie } = service;
  if (paths.length === 0 || ports.length === 0) {
    return {};
  }
  const target = `${stack}-${name}`;
  const balancer = `traefik.http.services.${target}.loadbalancer`;
  const isSecure = entry._certificate !== undefined;
  const question = httpQuestion(readiness, ports);
  return {
    [STACK_LABEL]: stack,
    'traefik.enable': 'true',
    'traefik.swarm.network': network,
    [`${balancer}.server.port`]: String(ports[0].first),
    ...(question === undefined
      ? {}
      : {
          [`${balancer}.healthcheck.path`]: question.path,
          [`${balancer}.healthcheck.port`]: String(question.port),
          [`${balancer}.healthcheck.interval`]: `${question.every}s`,
          [`${balancer}.healthcheck.timeout`]: `${question.timeout}s`,
        }),
    ...(affinityCookie === undefined
      ? {}
      : {
          [`${balancer}.sticky.cookie.name`]: affinityCookie,
          [`${balancer}.sticky.cookie.httponly`]: 'true',
          [`${balancer}.sticky.cookie.samesite`]: 'lax',
          ...(isSecure ? { [`${balancer}.sticky.cookie.secure`]: 'true' } : {}),
        }),
    ...Object.assign(
      {},
      ...longestFirst(paths).map((path, i) => routerLabels(`${target}-${i + 1}`, target, host, path, entry)),
    ),
  };
}

function routerLabels(
  id: string,
  target: string,
  host: string | undefined,
  { path, exact = false, stripPrefix = false }: ServicePath,
  entry: SwarmEntry,
): Record<string, string> {
  const router = `traefik.http.routers.${id}`;
  const prefix = normalPath(path);
  const strips = stripPrefix && prefix !== '/';
  const ofEntry = entry._network === undefined;
  return {
    [`${router}.rule`]: [...(host === undefined ? [] : [`Host(\`${host}\`)`]), pathRule(prefix, exact)].join(' && '),
    [`${router}.priority`]: String(prefix.length * 2 + (exact ? 1 : 0)),
    [`${router}.service`]: target,
    ...(ofEntry ? { [`${router}.entrypoints`]: entry._certificate === undefined ? 'web' : 'websecure' } : {}),
    ...(entry._certificate === undefined ? {} : { [`${router}.tls`]: 'true' }),
    ...(strips
      ? {
          [`${router}.middlewares`]: id,
          [`traefik.http.middlewares.${id}.stripprefix.prefixes`]: prefix,
        }
      : {}),
  };
}

/** By whole parts: `PathPrefix` alone would lead `/api/examiners` to `/api/exam`. */
function pathRule(prefix: string, exact: boolean): string {
  if (exact) {
    return `Path(\`${prefix}\`)`;
  }
  return prefix === '/' ? 'PathPrefix(`/`)' : `(Path(\`${prefix}\`) || PathPrefix(\`${prefix}/\`))`;
}
