import {
  Duration,
  likeKind,
  listKind,
  needed,
  numberKind,
  objectKind,
  ofClass,
  textKind,
  withFields,
  durationProblem,
  wholeProblem,
} from '../../core';
import { IService } from '../../manifests';
import { HEADER_KINDS, HeaderChanges, headersProblems } from './header-changes';
import { RETRIES_KINDS, Retries, retriesProblems } from './retries';
import { ServiceVersion, unknownVersion } from './rollout';
import { TrafficMatch, pathProblem } from './traffic-match';

/** Where some calls go, which others do not. Of two routes for a call the one that was stated first takes it. */
export interface TrafficRoute {
  /** In access logs, and the only one of the service: `beta-users`. */
  readonly name: string;
  /** Calls that take it: all of these hold. */
  readonly match: TrafficMatch[];
  /**
   * Version that takes them.
   * @default - any
   */
  readonly version?: string;
  /**
   * Service that takes them; who calls the one lets himself into the other too.
   * @default - this one
   */
  readonly service?: IService;
  /**
   * Path, or beginning of it, in place of the one that was matched.
   * @default - none
   */
  readonly rewritePath?: string;
  /**
   * Where callers are sent instead: a path, or an address with a scheme.
   * @default - nowhere
   */
  readonly redirectTo?: string;
  /** @default 302 */
  readonly redirectStatus?: number;
  /**
   * Status that answers them, without asking anybody.
   * @default - who takes them answers
   */
  readonly answerStatus?: number;
  /**
   * Text of that answer.
   * @default - none
   */
  readonly answerText?: string;
  /**
   * How long a call may take, with all its retries.
   * @default - as for all calls
   */
  readonly timeout?: Duration;
  /** @default - as for all calls */
  readonly retries?: Retries;
  /**
   * What happens to headers, beside what does for all calls.
   * @default - nothing
   */
  readonly headers?: HeaderChanges;
}

/** @internal */
export const TRAFFIC_ROUTE_KINDS = {
  name: needed(textKind('beta-users')),
  match: needed(listKind(ofClass('TrafficMatch', "TrafficMatch.cookie('beta', 'yes')", TrafficMatch))),
  version: textKind('v2'),
  service: likeKind('a service', "new HardenedDeployment(namespace, 'web-v2', ...)", 'podLabels', 'ports'),
  rewritePath: textKind('/v2/'),
  redirectTo: textKind('/new'),
  redirectStatus: numberKind(302),
  answerStatus: numberKind(503),
  answerText: textKind('back at noon'),
  timeout: likeKind('a Duration', 'Duration.seconds(10)', 'toMilliseconds'),
  retries: withFields(objectKind('{ attempts: 2 }'), RETRIES_KINDS),
  headers: withFields(objectKind("{ setRequest: { 'x-name': 'value' } }"), HEADER_KINDS),
};

/**
 * Whether somebody takes the calls, so that what happens on the way to him can be said.
 * @internal
 */
export function isForwarded({ redirectTo, answerStatus }: TrafficRoute): boolean {
  return redirectTo === undefined && answerStatus === undefined;
}

/** @internal */
export function routeProblems(
  route: TrafficRoute,
  versions: readonly ServiceVersion[],
  timeoutOfAll: Duration | undefined,
): (string | undefined)[] {
  const { name, match, version, service, rewritePath, redirectTo, redirectStatus, answerStatus, answerText } = route;
  const of = `route '${name}'`;
  const ends = { version, service, redirectTo, answerStatus };
  const given = Object.entries(ends).flatMap(([key, value]) => (value === undefined ? [] : [`'${key}'`]));
  const replaced = match.map((one) => one._replaceable).find((one) => one !== undefined);
  const onTheWay = { rewritePath, timeout: route.timeout, retries: route.retries, headers: route.headers };
  return [
    /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(name) && name !== 'default'
      ? undefined
      : `a route's name is lower-case letters, digits and hyphens, not 'default', got '${name}'; rename it`,
    match.length > 0 ? undefined : `a route is for some calls, got none for ${of}; fill 'match'`,
    ...TrafficMatch._problems(of, match),
    given.length > 1 ? `calls end in one place, got ${given.join(' and ')} for ${of}; keep one` : undefined,
    version === undefined ? undefined : unknownVersion(of, version, versions),
    ...(rewritePath === undefined ? [] : rewriteProblems(of, rewritePath, replaced)),
    redirectTo === undefined || /^(\/[^\s]*|https?:\/\/[a-z0-9.-]+(:\d+)?(\/[^\s]*)?)$/.test(redirectTo)
      ? undefined
      : `callers are sent to a path or to an address with a scheme, got '${redirectTo}' for ${of}; correct 'redirectTo'`,
    redirectStatus === undefined || REDIRECTS.includes(redirectStatus)
      ? undefined
      : `a redirect has one of the statuses ${REDIRECTS.join(', ')}, got ${redirectStatus} for ${of}; correct 'redirectStatus'`,
    redirectStatus === undefined || redirectTo !== undefined
      ? undefined
      : `a status of redirects goes with one, got 'redirectStatus' alone for ${of}; give 'redirectTo' too`,
    wholeProblem(`the status of ${of}`, 'answerStatus', answerStatus, 200, 599),
    answerText === undefined || answerStatus !== undefined
      ? undefined
      : `a text goes with a status, got 'answerText' alone for ${of}; give 'answerStatus' too`,
    ...(isForwarded(route)
      ? []
      : Object.entries(onTheWay).map(([key, value]) =>
          value === undefined
            ? undefined
            : `nobody takes the calls of ${of}, got '${key}' for the way to him; leave it out`,
        )),
    durationProblem(`a call of ${of}`, 'timeout', route.timeout),
    ...(route.retries ? retriesProblems(of, route.retries, route.timeout ?? timeoutOfAll) : []),
    ...(route.headers ? headersProblems(route.headers) : []),
  ];
}

function rewriteProblems(of: string, to: string, replaced: 'path' | 'prefix' | undefined): (string | undefined)[] {
  return [
    pathProblem(to),
    replaced === undefined
      ? `a path is put in place of another, got 'rewritePath' of ${of} without one; add TrafficMatch.path() or TrafficMatch.pathPrefix()`
      : undefined,
    replaced === 'prefix' && !to.endsWith('/')
      ? `what is put for a prefix ends with '/' as it does, got '${to}' for ${of}; write '${to}/'`
      : undefined,
  ];
}

const REDIRECTS = [301, 302, 303, 307, 308];
