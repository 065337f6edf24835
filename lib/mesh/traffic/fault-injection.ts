import { IConstruct } from 'constructs';
import { ApiObject } from 'cdk8s';
import {
  Duration,
  booleanKind,
  likeKind,
  numberKind,
  ofClass,
  textKind,
  durationProblem,
  percentProblem,
  wholeProblem,
} from '../../core';
import { IService, namespaceOf } from '../../manifests';
import { durationText } from './duration-text';
import { TrafficMatch } from './traffic-match';

/**
 * Failures on purpose, to see what callers do. They happen at the caller before its retries and its timeout, which do not soften them.
 * Refused in namespaces of production.
 */
export interface FaultInjection {
  /**
   * How long calls wait.
   * @default - they do not wait
   */
  readonly delay?: Duration;
  /**
   * Part of the calls in percent that wait.
   * @default 100
   */
  readonly delayPercent?: number;
  /**
   * Answer that calls get instead of the service's: 503.
   * @default - the service's
   */
  readonly abortStatus?: number;
  /**
   * Answer of gRPC that calls get instead of the service's: `UNAVAILABLE`.
   * @default - the service's
   */
  readonly abortGrpcStatus?: string;
  /**
   * Part of the calls in percent that are answered so.
   * @default 100
   */
  readonly abortPercent?: number;
  /**
   * Calls that it happens to.
   * @default - those with the header `x-fault: inject`
   */
  readonly match?: TrafficMatch;
  /**
   * Whether it happens to every call, of whoever calls.
   * @default false
   */
  readonly everyCall?: boolean;
}

/** @internal */
export const FAULT_KINDS = {
  delay: likeKind('a Duration', 'Duration.seconds(2)', 'toMilliseconds'),
  delayPercent: numberKind(50),
  abortStatus: numberKind(503),
  abortGrpcStatus: textKind('UNAVAILABLE'),
  abortPercent: numberKind(50),
  match: ofClass('TrafficMatch', "TrafficMatch.header('x-fault', 'inject')", TrafficMatch),
  everyCall: booleanKind(),
};

/** @internal */
export const FAULT_MATCH = TrafficMatch.header('x-fault', 'inject');

/**
 * `fault` of a route.
 * @internal
 */
export function faultSpec(fault: FaultInjection): object {
  const { delay, delayPercent = 100, abortStatus, abortGrpcStatus, abortPercent = 100 } = fault;
  const status = abortGrpcStatus === undefined ? { httpStatus: abortStatus } : { grpcStatus: abortGrpcStatus };
  return {
    ...(delay ? { delay: { fixedDelay: durationText(delay), percentage: { value: delayPercent } } } : {}),
    ...(abortStatus === undefined && abortGrpcStatus === undefined
      ? {}
      : { abort: { ...status, percentage: { value: abortPercent } } }),
  };
}

/** @internal */
export function faultProblems(fault: FaultInjection, environment: string | undefined): (string | undefined)[] {
  const { delay, delayPercent, abortStatus, abortGrpcStatus, abortPercent, match, everyCall } = fault;
  const aborts = [abortStatus, abortGrpcStatus].filter((status) => status !== undefined).length;
  return [
    environment === 'production'
      ? `failures on purpose have no place in production, got 'faults' for a service of such a namespace; try them in another environment`
      : undefined,
    delay !== undefined || aborts > 0
      ? undefined
      : `a failure waits or answers, got neither; give 'delay', 'abortStatus' or 'abortGrpcStatus'`,
    aborts < 2
      ? undefined
      : `a call gets one answer, got 'abortStatus' and 'abortGrpcStatus'; keep the one of its protocol`,
    durationProblem('a delay', 'delay', delay),
    percentProblem('calls that wait', 'delayPercent', delayPercent),
    percentProblem('calls that are answered', 'abortPercent', abortPercent),
    wholeProblem('a status', 'abortStatus', abortStatus, 200, 599),
    abortGrpcStatus === undefined || GRPC_STATUS.includes(abortGrpcStatus)
      ? undefined
      : `a status of gRPC is one of ${GRPC_STATUS.join(', ')}, got '${abortGrpcStatus}'; correct 'abortGrpcStatus'`,
    everyCall === true && match !== undefined
      ? `a failure happens to every call or to some, got 'everyCall' and 'match'; keep one`
      : undefined,
    ...(match ? TrafficMatch._problems('faults', [match]) : []),
  ];
}

/**
 * Environment of the namespace that a service stands in, where the program says so.
 * @internal
 */
export function environmentOf(service: IService): string | undefined {
  const around = namespaceOf(service);
  const object: IConstruct | undefined = around?.name === service.namespace ? around.object() : undefined;
  return object !== undefined && ApiObject.isApiObject(object)
    ? object.metadata.getLabel('cloudserve/environment')
    : undefined;
}

const GRPC_STATUS = [
  'ABORTED',
  'ALREADY_EXISTS',
  'CANCELLED',
  'DATA_LOSS',
  'DEADLINE_EXCEEDED',
  'FAILED_PRECONDITION',
  'INTERNAL',
  'INVALID_ARGUMENT',
  'NOT_FOUND',
  'OUT_OF_RANGE',
  'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED',
  'UNAUTHENTICATED',
  'UNAVAILABLE',
  'UNIMPLEMENTED',
  'UNKNOWN',
];
