import { repeated, durationProblem } from '../../core';
import { IHttpGateway } from '../http-gateway';
import { meshOf } from '../mesh-context';
import { MeshProtocol, meshProtocolOf } from '../../model';
import { hostProblem } from './host-names';
import { ServiceShare } from './http-route-options';
import { HttpRule } from './http-rule';

/**
 * What is wrong with a rule of routes in a namespace, for a gateway.
 * @internal
 */
export function ruleProblems(rule: HttpRule, namespace: string, gateway: IHttpGateway): (string | undefined)[] {
  const { path, options, shares, redirect } = rule;
  const { headers = {}, setHeaders = {}, methods = [], timeout, rewritePath, filters = [] } = options;
  const { words, timeout: field, filterGroup } = gateway._dialect;
  return [
    pathProblem(path, 'path'),
    rewritePath === undefined ? undefined : pathProblem(rewritePath, 'rewritePath'),
    ...headerProblems(headers, 'headers'),
    ...headerProblems(setHeaders, 'setHeaders'),
    ...repeated(methods).map((method) => `a method is named once in a route, got '${method}' twice; take one out`),
    durationProblem('a call', 'timeout', timeout),
    timeout === undefined || field !== undefined
      ? undefined
      : `${words} keeps to no timeout of a route, got 'timeout' of '${path}'; take it out, or state it for the service in a mesh`,
    ...filters.map(({ filterName, filterGroup: group, filterNamespace }) =>
      group !== filterGroup
        ? `${words} knows no filters of '${group}', got '${filterName}' at '${path}'; use the gateway that brings it`
        : filterNamespace !== namespace
          ? `a filter stands in the namespace of its routes, got '${filterName}' of '${filterNamespace}' in '${namespace}'; make another one there`
          : undefined,
    ),
    ...(redirect === undefined ? shareProblems(rule, namespace, gateway) : redirectProblems(rule)),
    ...shares.flatMap((share) => [portProblem(share), protocolProblem(share)]),
  ];
}

function shareProblems({ path, shares }: HttpRule, namespace: string, gateway: IHttpGateway): (string | undefined)[] {
  const weights = shares.map(({ weight }) => weight);
  return [
    shares.length >= 1 && shares.length <= 16
      ? undefined
      : `a route has 1 to 16 services, got ${shares.length} at '${path}'; name others`,
    weights.every((weight) => Number.isInteger(weight) && weight >= 0 && weight <= 1_000_000) &&
    weights.some((weight) => weight > 0)
      ? undefined
      : `weights are whole numbers from 0 to 1000000, not all of them 0, got ${weights.join(' and ') || 'none'} at '${path}'; correct 'weight'`,
    ...shares.map(({ service }) =>
      service.namespace === namespace
        ? undefined
        : `routes lead to services of their own namespace, got '${service.name}' of '${service.namespace}' in '${namespace}'; make routes there`,
    ),
    ...shares
      .filter(({ service }) => meshOf(service) !== undefined && meshOf(service) !== gateway.mesh)
      .map(
        ({ service }) =>
          `pods of a mesh take calls of its proxies alone, got '${service.name}' behind ${gateway._dialect.words}, which is not in its mesh; use the gateway of the mesh, or a KongGateway with this 'mesh'`,
      ),
  ];
}

function redirectProblems({ path, redirect = {} }: HttpRule): (string | undefined)[] {
  const { host, path: target } = redirect;
  return [
    host === undefined ? undefined : hostProblem(host, 'host'),
    target === undefined ? undefined : pathProblem(target, 'path'),
    host !== undefined || (target !== undefined && target !== path)
      ? undefined
      : `a redirect leads elsewhere, got '${path}' to itself; give another 'host' or 'path'`,
  ];
}

function portProblem({ service, port }: ServiceShare): string | undefined {
  const known = service.ports.map(({ first }) => first);
  return known.length > 0 && (port === undefined || known.includes(port))
    ? undefined
    : `a route leads to a port of its Service, got ${port ?? 'none'} of '${service.name}', which has ${known.join(' and ') || 'none'}; correct 'port'`;
}

/** Only what the name of the port says: without a mesh it may say nothing. */
function protocolProblem({ service, port }: ServiceShare): string | undefined {
  const called = service.ports.find(({ first }) => port === undefined || first === port);
  const protocol = called === undefined ? undefined : meshProtocolOf(called);
  return called === undefined || protocol === undefined || !WITHOUT_REQUESTS.includes(protocol)
    ? undefined
    : `routes lead requests of HTTP or gRPC, got port '${called.name}' of '${service.name}'; lead to another port, or name it 'http-...' or 'grpc-...' if it speaks that`;
}

const WITHOUT_REQUESTS = [
  MeshProtocol.TCP,
  MeshProtocol.MONGO,
  MeshProtocol.MYSQL,
  MeshProtocol.REDIS,
  MeshProtocol.UDP,
];

/**
 * What is wrong with a path of a route.
 * @internal
 */
export function pathProblem(path: string, setting: string): string | undefined {
  if (path.includes('*')) {
    return `a path is no pattern and has all below it anyway, got '${path}'; take '*' out of '${setting}'`;
  }
  return /^\/(?:[-A-Za-z0-9/._~!$&'()+,;=:@]|%(?!2[fF])[0-9a-fA-F]{2})*$/.test(path) &&
    !/\/\/|\/\.{1,2}(\/|$)/.test(path) &&
    path.length <= 1024
    ? undefined
    : `a path begins with '/' and has neither '//' nor dots alone between slashes, got '${path}'; correct '${setting}'`;
}

function headerProblems(headers: Record<string, string>, setting: string): string[] {
  return [
    ...Object.keys(headers)
      .filter((name) => !/^[A-Za-z0-9!#$%&'*+\-.^_`|~]{1,256}$/.test(name))
      .map((name) => `a header has a name of letters, digits and hyphens, got '${name}'; correct '${setting}'`),
    ...Object.entries(headers)
      .filter(([, value]) => value.length < 1 || value.length > 4096 || /[\r\n]/.test(value))
      .map(([name]) => `a header has a value of one line, got another for '${name}'; correct '${setting}'`),
    ...(Object.keys(headers).length <= 16
      ? []
      : [
          `a route names at most 16 headers, got ${Object.keys(headers).length}; take some of them out of '${setting}'`,
        ]),
  ];
}
