import { IService } from '../../manifests';
import { Port } from '../../model';
import { corsSpec } from './cors-policy';
import { durationText } from './duration-text';
import { FAULT_MATCH, faultSpec } from './fault-injection';
import { headersSpec } from './header-changes';
import { mergedRetries, retriesSpec } from './retries';
import { ServiceVersion } from './rollout';
import { MatchFields, TrafficMatch } from './traffic-match';
import { TrafficRoute, isForwarded } from './traffic-route';
import { TrafficRules, hostOf, isGrpc, meshedPorts, requestPorts, ruledPorts } from './traffic-rules';

/** A route before it is written. */
interface Entry {
  readonly name: string;
  readonly match: readonly TrafficMatch[];
  /** What else it says. */
  readonly spec: object;
  /** Whether failures may be injected on the way. */
  readonly forwarded: boolean;
}

/**
 * `http` of the VirtualService of a service: its rules on the ports that they are about, and a way to the others, which would have none.
 * @internal
 */
export function requestRoutes(rules: TrafficRules): object[] {
  const { service, options, federation } = rules;
  const ruled = ruledPorts(service, options);
  const ports = requestPorts(service);
  const several = meshedPorts(service).length > 1;
  return ports.flatMap((port) => {
    const isRuled = ruled.includes(port);
    const ofPort = isRuled ? rules : onlyFederated(rules);
    const federated = federation?.port === port.first ? federation.retries : undefined;
    const entries = withFaults(ofPort, entriesOf(ofPort, port, federated));
    return entries.map(({ name, match, spec }) => {
      const fields: MatchFields & { readonly port?: number } = {
        ...TrafficMatch._all(match),
        ...(several ? { port: port.first } : {}),
      };
      return {
        name: several ? `${port.name}-${name}` : name,
        ...(Object.keys(fields).length > 0 ? { match: [fields] } : {}),
        ...spec,
      };
    });
  });
}

/** What is left of rules on a port that they are not about. */
function onlyFederated({ service, federation }: TrafficRules): TrafficRules {
  return { service, options: {}, versions: [], routes: [], mirrors: [], ...(federation ? { federation } : {}) };
}

function entriesOf(rules: TrafficRules, port: Port, federated: object | undefined): Entry[] {
  const { rollout } = rules.options;
  const forced = rollout?._forced;
  const routes = rules.routes.map((route) => routeEntry(rules, route, port, federated));
  const asked =
    forced === undefined
      ? []
      : [
          {
            name: `version-${forced.version}`,
            match: [forced.match],
            spec: { route: [toVersion(rules, forced.version, port)], ...onTheWay(rules, {}, undefined, port) },
            forwarded: true,
          },
        ];
  const shares = rollout?._shares ?? [];
  const destinations =
    shares.length === 0
      ? [{ destination: destination(rules.service, port) }]
      : shares.map(([version, weight]) => ({
          ...toVersion(rules, version, port),
          ...(shares.length > 1 ? { weight } : {}),
        }));
  const spec = { route: destinations, ...onTheWay(rules, {}, shares.length === 0 ? federated : undefined, port) };
  return [...routes, ...asked, { name: 'default', match: [], spec, forwarded: true }];
}

function routeEntry(rules: TrafficRules, route: TrafficRoute, port: Port, federated: object | undefined): Entry {
  const { name, match, version, service, rewritePath } = route;
  if (!isForwarded(route)) {
    return { name, match, spec: endOf(route), forwarded: false };
  }
  const leaves = version !== undefined || service !== undefined;
  const to =
    version === undefined
      ? { destination: destination(service ?? rules.service, port) }
      : toVersion(rules, version, port);
  const rewrite = rewritePath === undefined ? {} : { rewrite: { uri: rewritePath } };
  return {
    name,
    match,
    spec: { ...rewrite, route: [to], ...onTheWay(rules, route, leaves ? undefined : federated, port) },
    forwarded: true,
  };
}

function endOf({ redirectTo, redirectStatus = 302, answerStatus, answerText }: TrafficRoute): object {
  if (redirectTo === undefined) {
    return { directResponse: { status: answerStatus, ...(answerText ? { body: { string: answerText } } : {}) } };
  }
  const [, scheme, authority, uri] = /^(?:(https?):\/\/([^/]+))?(\/.*)?$/.exec(redirectTo) ?? [];
  return {
    redirect: {
      ...(scheme ? { scheme, authority } : {}),
      ...(uri ? { uri } : {}),
      redirectCode: redirectStatus,
    },
  };
}

/** Timeouts, retries and what else happens between callers and pods. */
function onTheWay(
  { options, mirrors, service, versions }: TrafficRules,
  route: Pick<TrafficRoute, 'timeout' | 'retries' | 'headers'>,
  federated: object | undefined,
  port: Port,
): object {
  const timeout = route.timeout ?? options.timeout;
  const own = route.retries ?? options.retries ?? (options.podCapacity === undefined ? undefined : { attempts: 2 });
  const stated = route.retries ?? options.retries;
  const retries = federated
    ? mergedRetries(stated, federated, isGrpc(port))
    : own
      ? retriesSpec(own, isGrpc(port))
      : undefined;
  const headers = headersSpec(options.headers, route.headers);
  return {
    ...(timeout ? { timeout: durationText(timeout) } : {}),
    ...(retries ? { retries } : {}),
    ...(headers ? { headers } : {}),
    ...(options.cors ? { corsPolicy: corsSpec(options.cors) } : {}),
    ...(mirrors.length === 0
      ? {}
      : {
          mirrors: mirrors.map(({ version, service: other, percent = 100 }) => ({
            destination:
              other === undefined
                ? versionDestination(service, versions, version ?? '')
                : destination(other, firstRequestPort(other)),
            percentage: { value: percent },
          })),
        }),
  };
}

/** Failures come before every place that calls may go to, so that the others go where they go without. */
function withFaults({ options: { faults } }: TrafficRules, entries: readonly Entry[]): Entry[] {
  if (faults === undefined) {
    return [...entries];
  }
  const match = faults.everyCall === true ? [] : [faults.match ?? FAULT_MATCH];
  return entries.flatMap((entry) => {
    if (!entry.forwarded) {
      return [entry];
    }
    const name = match.length === 0 ? entry.name : `${entry.name}-fault`;
    const failing = {
      ...entry,
      name,
      match: [...entry.match, ...match],
      spec: { fault: faultSpec(faults), ...entry.spec },
    };
    return match.length === 0 ? [failing] : [failing, entry];
  });
}

function toVersion({ service, versions }: TrafficRules, name: string, port: Port): { readonly destination: object } {
  return { destination: versionDestination(service, versions, name, port) };
}

function versionDestination(
  service: IService,
  versions: readonly ServiceVersion[],
  name: string,
  port: Port = firstRequestPort(service),
): object {
  const other = versions.find((version) => version.name === name)?.service;
  return other === undefined ? { ...destination(service, port), subset: name } : destination(other, port);
}

/** Of another Service the port of the same name, else its first that speaks HTTP or gRPC. */
function destination(service: IService, called: Port): object {
  const port = service.ports.find(({ name }) => name === called.name) ?? firstRequestPort(service);
  return { host: hostOf(service), port: { number: port.first } };
}

function firstRequestPort(service: IService): Port {
  return requestPorts(service)[0] ?? service.ports[0];
}
