import { IConstruct } from 'constructs';
import { Duration, repeated, durationProblem, wholeProblem } from '../../core';
import { IService, clusterOf, meshOf } from '../../manifests';
import { tellsProtocol } from '../../model';
import { callerLimitsProblems } from './caller-limits';
import { corsProblems } from './cors-policy';
import { environmentOf, faultProblems } from './fault-injection';
import { federationConflicts } from './federation-conflicts';
import { headersProblems } from './header-changes';
import { outlierProblems } from './outlier-detection';
import { retriesProblems } from './retries';
import { versionProblems } from './rollout';
import { mirrorProblems } from './traffic-mirror';
import { RULES_OF_REQUESTS, TrafficOptions, isStated } from './traffic-options';
import { routeProblems } from './traffic-route';
import { TrafficRules, isGrpc, requestPorts, ruledPorts } from './traffic-rules';
import { Balancing, zoneShareProblems } from './zone-routing';

/**
 * Everything that is wrong with the rules of a service.
 * @param scope that the rules stand at
 * @param gateways namespace of the gateways of the mesh, which lead callers outside by routes of their own
 * @internal
 */
export function trafficProblems(scope: IConstruct, rules: TrafficRules, gateways: string): (string | undefined)[] {
  const { service, options, versions, routes, mirrors } = rules;
  const { timeout, retries, podCapacity, outlierDetection, callerLimits, rollout, headers, cors, faults } = options;
  const hasHttp = requestPorts(service).length > 0;
  return [
    ...portProblems(scope, rules),
    durationProblem('a call', 'timeout', timeout, ONE_DAY),
    ...(retries ? retriesProblems('a service', retries, timeout) : []),
    wholeProblem('what one pod takes at a time', 'podCapacity', podCapacity, 1, 1_000_000),
    ...(outlierDetection ? outlierProblems(outlierDetection) : []),
    ...balancingProblems(options),
    ...(callerLimits ? callerLimitsProblems(callerLimits, hasHttp) : []),
    ...versions.flatMap((version) => versionProblems(version, service)),
    ...twice('version', versions),
    ...(rollout ? rollout._problems(versions) : []),
    ...routes.flatMap((route) => routeProblems(route, versions, timeout)),
    ...twice('route', routes),
    ...mirrors.flatMap((mirror) => mirrorProblems(mirror, versions, service)),
    ...others(rules).flatMap((other) => [otherProblem(service, other), wayProblem(service, other, gateways)]),
    ...(headers ? headersProblems(headers) : []),
    ...(cors ? corsProblems(cors) : []),
    ...(faults ? faultProblems(faults, environmentOf(service)) : []),
    ...federationConflicts(rules),
  ];
}

function portProblems(scope: IConstruct, { service, options, ...rules }: TrafficRules): (string | undefined)[] {
  const asked: Partial<Record<keyof TrafficOptions, unknown>> = { ...options, ...rules };
  const [cluster, own] = [clusterOf(service), clusterOf(scope)];
  return [
    cluster === own
      ? undefined
      : `a mesh has rules for services of its cluster, got '${service.name}' of '${cluster ?? ''}' in the mesh of '${own ?? ''}'; state them at the mesh of that cluster`,
    ...service.ports.map((port) =>
      tellsProtocol(port)
        ? undefined
        : `a port's name begins with its protocol in a mesh, which guesses otherwise, got '${port.name}' of '${service.name}'; name it 'http-${port.name}', 'grpc-${port.name}' or 'tcp-${port.name}'`,
    ),
    options.podCapacity === undefined || service.connections === undefined || meshOf(service) !== undefined
      ? undefined
      : `pods refuse what is too much by their sidecars, got 'podCapacity' for '${service.namespace}/${service.name}' in a namespace of no mesh; give the namespace its 'mesh'`,
    options.port === undefined || ruledPorts(service, options).length > 0
      ? undefined
      : `rules of requests are about a port of HTTP or gRPC, got '${options.port}' of ports ${portList(service)}; correct 'port'`,
    ...(requestPorts(service).length > 0
      ? []
      : RULES_OF_REQUESTS.map((name) => (isStated(asked[name]) ? noRequests(service, name) : undefined))),
    options.stickiness?._readsRequests === true && requestPorts(service).length === 0
      ? noRequests(service, 'stickiness')
      : undefined,
    options.faults?.abortGrpcStatus !== undefined && !ruledPorts(service, options).some(isGrpc)
      ? `a status of gRPC is for a port of gRPC, got 'abortGrpcStatus' for ports ${portList(service)}; give 'abortStatus'`
      : undefined,
  ];
}

const ONE_DAY = Duration.days(1);

function noRequests(service: IService, name: string): string {
  return `a mesh sees requests in HTTP and gRPC, got '${name}' for '${service.name}' with ports ${portList(service)}; leave it out, or name a port 'http' or 'grpc' if it speaks that`;
}

function portList({ ports }: IService): string {
  return ports.map(({ name }) => `'${name}'`).join(', ');
}

function balancingProblems(options: TrafficOptions): (string | undefined)[] {
  const { balancing, warmup, stickiness, zones, zoneShares = [] } = options;
  return [
    durationProblem('a new pod', 'warmup', warmup),
    stickiness?._problem,
    stickiness !== undefined && balancing !== undefined
      ? `calls keep to a pod or are balanced, got 'stickiness' and 'balancing'; keep one`
      : undefined,
    stickiness !== undefined && warmup !== undefined
      ? `calls that keep to a pod cannot come to it slowly, got 'stickiness' and 'warmup'; keep one`
      : undefined,
    warmup !== undefined && balancing === Balancing.RANDOM
      ? `pods are warmed up where calls are counted, got 'warmup' with Balancing.RANDOM; choose another 'balancing'`
      : undefined,
    zones !== undefined && zoneShares.length > 0
      ? `zones get shares or are chosen by health, got 'zones' and 'zoneShares'; keep one`
      : undefined,
    ...zoneShareProblems(zoneShares),
  ];
}

function twice(what: string, named: readonly { readonly name: string }[]): string[] {
  return repeated(named.map(({ name }) => name)).map(
    (name) => `a ${what} is the only one of its name, got '${name}' twice; rename one`,
  );
}

/** Services that some calls of this one go to. */
function others({ versions, routes, mirrors }: TrafficRules): IService[] {
  const found = [...versions, ...routes, ...mirrors].map(({ service }) => service);
  return [...new Set(found.filter((service) => service !== undefined))];
}

function otherProblem(own: IService, other: IService): string | undefined {
  if (clusterOf(other) !== clusterOf(own)) {
    return `calls are led to services of the same cluster, got '${other.name}' of another; lead calls to other clusters by a federation`;
  }
  return requestPorts(other).length > 0
    ? undefined
    : `requests are led to a service with a port of HTTP or gRPC, got '${other.name}' with ports ${portList(other)}; name its port 'http' or 'grpc' if it speaks that`;
}

/** Calls are led where callers' own sidecars send them, so that policies see who calls. */
function wayProblem(own: IService, other: IService, gateways: string): string | undefined {
  const closed =
    other.connections && own.connections?._callersWithoutWayTo(other.connections, gateways).filter(isAnother(other));
  return closed === undefined || closed.length === 0
    ? undefined
    : `who calls '${own.name}' is led to '${other.name}' too and is let in there, got callers '${closed.join("', '")}' that are not; add them to its 'connections'`;
}

/** Pods call themselves without a link. */
function isAnother({ node }: IService): (caller: string) => boolean {
  return (caller) => caller !== node.path;
}
