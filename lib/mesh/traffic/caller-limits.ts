import { Duration, likeKind, numberKind, durationProblem, wholeProblem } from '../../core';
import { durationText } from './duration-text';

/**
 * Limits that each caller keeps by itself: ten callers have ten times as many. They protect callers from waiting, not pods from being full:
 * what is above them is refused at once with 503, is not tried again and ejects no pod. What one pod takes is `podCapacity`. Not for
 * federated services, whose excess would be lost here.
 */
export interface CallerLimits {
  /**
   * Connections of a caller to all pods together.
   * @default - any number
   */
  readonly connections?: number;
  /**
   * Requests of a caller that wait for a connection.
   * @default - any number
   */
  readonly pendingRequests?: number;
  /**
   * Requests of a caller under way.
   * @default - any number
   */
  readonly requests?: number;
  /**
   * Requests after which a connection is closed.
   * @default - any number
   */
  readonly requestsPerConnection?: number;
  /**
   * Retries of a caller under way.
   * @default - any number
   */
  readonly retries?: number;
  /**
   * How long a caller waits for a connection.
   * @default - 10 seconds
   */
  readonly connectTimeout?: Duration;
  /**
   * After what time without requests a connection is closed.
   * @default - 1 hour
   */
  readonly idleTimeout?: Duration;
}

/** @internal */
export const LIMIT_KINDS = {
  connections: numberKind(100),
  pendingRequests: numberKind(100),
  requests: numberKind(100),
  requestsPerConnection: numberKind(1000),
  retries: numberKind(10),
  connectTimeout: likeKind('a Duration', 'Duration.seconds(1)', 'toMilliseconds'),
  idleTimeout: likeKind('a Duration', 'Duration.minutes(10)', 'toMilliseconds'),
};

/**
 * `connectionPool` of a DestinationRule.
 * @internal
 */
export function callerLimitsSpec(limits: CallerLimits, hasHttp: boolean): object {
  const { connections, pendingRequests, requests, requestsPerConnection, retries, connectTimeout, idleTimeout } =
    limits;
  const tcp = {
    ...(connections === undefined ? {} : { maxConnections: connections }),
    ...(connectTimeout ? { connectTimeout: durationText(connectTimeout) } : {}),
    ...(idleTimeout && !hasHttp ? { idleTimeout: durationText(idleTimeout) } : {}),
  };
  const http = {
    ...(pendingRequests === undefined ? {} : { http1MaxPendingRequests: pendingRequests }),
    ...(requests === undefined ? {} : { http2MaxRequests: requests }),
    ...(requestsPerConnection === undefined ? {} : { maxRequestsPerConnection: requestsPerConnection }),
    ...(retries === undefined ? {} : { maxRetries: retries }),
    ...(idleTimeout && hasHttp ? { idleTimeout: durationText(idleTimeout) } : {}),
  };
  return {
    ...(Object.keys(tcp).length > 0 ? { tcp } : {}),
    ...(Object.keys(http).length > 0 ? { http } : {}),
  };
}

/** @internal */
export function callerLimitsProblems(limits: CallerLimits, hasHttp: boolean): (string | undefined)[] {
  const { connections, pendingRequests, requests, requestsPerConnection, retries } = limits;
  const ofHttp = { pendingRequests, requests, requestsPerConnection, retries };
  return [
    Object.values(limits).some((limit) => limit !== undefined)
      ? undefined
      : `limits of callers limit something, got none; leave 'callerLimits' out`,
    ...Object.entries({ connections, ...ofHttp }).map(([name, value]) =>
      wholeProblem('a limit of callers', name, value, 1, 1_000_000),
    ),
    durationProblem('a connection', 'connectTimeout', limits.connectTimeout),
    durationProblem('an idle connection', 'idleTimeout', limits.idleTimeout, Duration.days(1)),
    ...Object.entries(ofHttp).map(([name, value]) =>
      value === undefined || hasHttp
        ? undefined
        : `requests are counted in HTTP and gRPC, got '${name}' for a service with neither; leave it out or set 'connections'`,
    ),
  ];
}
