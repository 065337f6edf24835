import {
  Duration,
  choiceKind,
  likeKind,
  listKind,
  needed,
  numberKind,
  booleanKind,
  durationProblem,
  wholeProblem,
} from '../../core';
import { durationText } from './duration-text';

/** After what a call is tried again. */
export enum RetryOn {
  /** No connection came about. */
  CONNECT_FAILURE = 'connect-failure',
  /** The pod took no further stream. */
  REFUSED_STREAM = 'refused-stream',
  /** The connection broke before the request was sent. */
  RESET_BEFORE_REQUEST = 'reset-before-request',
  /** An answer 503: a full pod gives it, and so may an application. */
  SERVICE_UNAVAILABLE = '503',
  /** An answer UNAVAILABLE of gRPC. */
  GRPC_UNAVAILABLE = 'unavailable',
  /** The connection broke, or a try took too long. Only for calls that may be done twice. */
  RESET = 'reset',
  /** An answer 502, 503 or 504. Only for calls that may be done twice. */
  GATEWAY_ERROR = 'gateway-error',
  /** An answer of 500 or above. Only for calls that may be done twice. */
  SERVER_ERROR = '5xx',
  /** An answer 409. Only for calls that may be done twice. */
  CONFLICT = 'retriable-4xx',
  /** An answer CANCELLED of gRPC. Only for calls that may be done twice. */
  GRPC_CANCELLED = 'cancelled',
  /** An answer DEADLINE_EXCEEDED of gRPC. Only for calls that may be done twice. */
  GRPC_DEADLINE_EXCEEDED = 'deadline-exceeded',
  /** An answer INTERNAL of gRPC. Only for calls that may be done twice. */
  GRPC_INTERNAL = 'internal',
  /** An answer RESOURCE_EXHAUSTED of gRPC. Only for calls that may be done twice. */
  GRPC_RESOURCE_EXHAUSTED = 'resource-exhausted',
}

/** How callers try again; with another pod each time, where there is one. */
export interface Retries {
  /** Tries beside the first: 0 to 10. With 0 none is made, Istio's own two included. */
  readonly attempts: number;
  /**
   * How long a try may take. Only for calls that may be done twice: nobody knows what became of the one before.
   * @default - as long as the call may take
   */
  readonly perTryTimeout?: Duration;
  /**
   * Whether calls may be done twice: reading may, ordering may not.
   * @default false
   */
  readonly safeToReplay?: boolean;
  /**
   * After what.
   * @default - what cannot have been done yet, and 503; for calls that may be done twice errors of gateways and broken connections too
   */
  readonly on?: RetryOn[];
  /**
   * Wait before the second try; it doubles with each further one.
   * @default - 25 ms
   */
  readonly backoff?: Duration;
}

/** @internal */
export const RETRIES_KINDS = {
  attempts: needed(numberKind(2)),
  perTryTimeout: likeKind('a Duration', 'Duration.seconds(2)', 'toMilliseconds'),
  safeToReplay: booleanKind(),
  on: listKind(choiceKind('RetryOn', RetryOn)),
  backoff: likeKind('a Duration', 'Duration.millis(25)', 'toMilliseconds'),
};

/** Some of them may come after the call was done. */
const REPLAYING: readonly string[] = [
  RetryOn.RESET,
  RetryOn.GATEWAY_ERROR,
  RetryOn.SERVER_ERROR,
  RetryOn.CONFLICT,
  RetryOn.GRPC_CANCELLED,
  RetryOn.GRPC_DEADLINE_EXCEEDED,
  RetryOn.GRPC_INTERNAL,
  RetryOn.GRPC_RESOURCE_EXHAUSTED,
];

/** What Envoy takes for the end of a try that took too long. */
const AFTER_TIMEOUT: readonly string[] = [RetryOn.RESET, RetryOn.GATEWAY_ERROR, RetryOn.SERVER_ERROR];

const UNDONE = [RetryOn.SERVICE_UNAVAILABLE, RetryOn.CONNECT_FAILURE, RetryOn.REFUSED_STREAM];

function conditions({ on, safeToReplay = false }: Retries, isGrpc: boolean): string[] {
  const undone = isGrpc ? [...UNDONE, RetryOn.GRPC_UNAVAILABLE] : UNDONE;
  return on ?? [...(safeToReplay ? [RetryOn.GATEWAY_ERROR, RetryOn.RESET] : [RetryOn.RESET_BEFORE_REQUEST]), ...undone];
}

/**
 * `retries` of a route. A full pod answers a call of gRPC with the status UNAVAILABLE in place of 503.
 * @internal
 */
export function retriesSpec(retries: Retries, isGrpc: boolean): RetriesSpec {
  const { attempts, perTryTimeout, backoff } = retries;
  return attempts === 0
    ? { attempts }
    : {
        attempts,
        retryOn: conditions(retries, isGrpc).join(','),
        ...(perTryTimeout ? { perTryTimeout: durationText(perTryTimeout) } : {}),
        ...(backoff ? { backoff: durationText(backoff) } : {}),
      };
}

/** @internal */
export interface RetriesSpec {
  readonly attempts: number;
  readonly retryOn?: string;
  readonly perTryTimeout?: string;
  readonly backoff?: string;
}

/**
 * Own retries of a host that is federated: federation's, with what is stated beside.
 * @internal
 */
export function mergedRetries(own: Retries | undefined, federated: object, isGrpc: boolean): object {
  const { attempts, retryOn, ...rest } = federated as RetriesSpec;
  if (own === undefined) {
    return federated;
  }
  const spec = retriesSpec(own, isGrpc);
  const both = new Set([...(retryOn ?? '').split(','), ...(spec.retryOn ?? '').split(',')].filter((one) => one !== ''));
  return { ...rest, ...spec, attempts: Math.max(attempts, own.attempts), retryOn: [...both].join(',') };
}

/** @internal */
export function retriesProblems(of: string, retries: Retries, timeout: Duration | undefined): (string | undefined)[] {
  const { attempts, perTryTimeout, safeToReplay = false, on, backoff } = retries;
  const replaying = (on ?? []).filter((one) => REPLAYING.includes(one));
  const twice = conditions(retries, false).some((one) => AFTER_TIMEOUT.includes(one));
  return [
    wholeProblem(`the number of retries of ${of}`, 'attempts', attempts, 0, 10),
    durationProblem(`a try of ${of}`, 'perTryTimeout', perTryTimeout),
    durationProblem(`the wait before a retry of ${of}`, 'backoff', backoff, Duration.seconds(10)),
    on === undefined || on.length > 0
      ? undefined
      : `retries of ${of} come after something, got an empty list; fill 'on' or leave it out`,
    replaying.length === 0 || safeToReplay
      ? undefined
      : `a call that was perhaps done is not done again unasked, got retries of ${of} after '${replaying.join("', '")}'; say 'safeToReplay: true' if it may be done twice, or leave them out`,
    perTryTimeout === undefined || twice
      ? undefined
      : `a try that took too long is perhaps still being done and is not repeated, got 'perTryTimeout' for ${of}; say 'safeToReplay: true' if it may be done twice, or set 'timeout' alone`,
    perTryTimeout === undefined || timeout === undefined || milliseconds(perTryTimeout) < milliseconds(timeout)
      ? undefined
      : `a try is shorter than the whole call, got ${durationText(perTryTimeout)} of ${durationText(timeout)} for ${of}; lower 'perTryTimeout' or raise 'timeout'`,
    attempts !== 0 || (perTryTimeout === undefined && on === undefined && backoff === undefined)
      ? undefined
      : `no retries have no conditions, got 'attempts' 0 of ${of} with others; leave the others out`,
  ];
}

function milliseconds(duration: Duration): number {
  return duration.toMilliseconds({ integral: false });
}
