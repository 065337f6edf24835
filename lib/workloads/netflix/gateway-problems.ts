import { Duration } from '../../core';
import { hostProblem } from '../../manifests';
import { pathProblem } from '../../manifests/routes/http-rule-problems';
import { pathMapProblems } from '../paths/path-map';
import { RegistryGatewayProps } from './registry-gateway-props';

/**
 * A path and the name that its service is registered by.
 * @internal
 */
export interface RegistryRoute {
  readonly path: string;
  readonly serviceId: string;
  readonly exact?: boolean;
  readonly stripPrefix?: boolean;
}

/** @internal */
export const GATEWAY_TIMEOUT = Duration.seconds(30);

/** @internal */
export const CALLS_PER_SERVICE = 200;

/**
 * What is wrong with a gateway.
 * @param all its routes, of services that are registered
 * @internal
 */
export function gatewayProblems(
  host: string,
  props: RegistryGatewayProps,
  all: readonly RegistryRoute[],
): (string | undefined)[] {
  const {
    routes,
    registry,
    entry,
    ingressClassName,
    timeout = GATEWAY_TIMEOUT,
    callsPerService = CALLS_PER_SERVICE,
  } = props;
  const seconds = timeout.toSeconds({ integral: false });
  return [
    hostProblem(host, 'host'),
    routes !== undefined && routes.host !== host
      ? `paths are of one host, got '${host}' for those of '${routes.host}'; leave 'host' out`
      : undefined,
    routes?._isPublished === true
      ? `callers of a host come by one way, got the gateway and the application of '${host}', which leads them in by itself; give the application 'publish: false'`
      : undefined,
    entry !== undefined && ingressClassName !== undefined
      ? `a host is led here by one entry, got 'entry' and 'ingressClassName'; leave one out`
      : undefined,
    seconds >= 1 && seconds <= 3600
      ? undefined
      : `a service takes 1 second to 1 hour for an answer, got ${seconds} seconds; correct 'timeout'`,
    Number.isInteger(callsPerService) && callsPerService >= 1 && callsPerService <= 10_000
      ? undefined
      : `a pod of a gateway has 1 to 10000 calls of a service under way, got ${callsPerService}; correct 'callsPerService'`,
    all.length > 0 || (routes?.paths ?? []).length > 0
      ? undefined
      : `a gateway leads to something, got no route of '${host}'; give 'routes' with services, or add one by 'addRoute'`,
    ...(routes?.paths ?? [])
      .filter(({ service }) => registry._idOf(service) === undefined)
      .map(
        ({ path, service }) =>
          `a gateway finds services by its registry, got '${service.name}' for '${path}', which is not registered; call 'register' of the registry with it`,
      ),
    ...pathMapProblems(all.map(({ path, serviceId, exact }) => ({ path, owner: serviceId, exact }))),
    ...all.map(({ path }) =>
      /[*{}]/.test(path)
        ? `a route of a gateway is a path and all below it, got a pattern '${path}'; take '*' and braces out`
        : pathProblem(path, 'path'),
    ),
    ...all
      .filter(({ serviceId }) => !/^[A-Za-z0-9][-A-Za-z0-9_]{0,62}$/.test(serviceId))
      .map(
        ({ serviceId }) =>
          `a service is registered by letters, digits and hyphens, got '${serviceId}'; correct the 'serviceId'`,
      ),
  ];
}
