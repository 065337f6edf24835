import { Duration, Size, declareFact, likeKind, numberKind, wholeMebibytes } from '../core';
import { REQUESTS_IN_FLIGHT, REQUESTS_PER_SECOND } from '../model';
import { IConstruct } from 'constructs';
import { AutoscalingProps } from './autoscaling-props';
import { clusterOf } from './cluster-context';

/**
 * What scales.
 * @internal
 */
export interface ScaledPods {
  /** The least that there are. */
  readonly replicas: number;
  readonly memory: Size;
  readonly memoryLimit?: Size;
  /** Whether they have sidecars, which count requests. */
  readonly hasSidecars: boolean;
}

/**
 * Specification of an autoscaler, but for what it scales.
 * @internal
 */
export function autoscalerSpec(props: AutoscalingProps, minReplicas: number): object {
  const { maxReplicas, targetUtilization = TARGET, targetMemoryUtilization } = props;
  return {
    minReplicas,
    maxReplicas,
    metrics: [
      byResource('cpu', targetUtilization),
      ...(targetMemoryUtilization === undefined ? [] : [byResource('memory', targetMemoryUtilization)]),
      ...podMetrics(props).map(({ metric, target }) => byPods(metric, target)),
    ],
    behavior: {
      scaleDown: {
        stabilizationWindowSeconds: windowSeconds(props),
        selectPolicy: 'Max',
        // A half of two pods is one: the last step down is made as well.
        policies: [
          { type: 'Percent', value: 50, periodSeconds: 60 },
          { type: 'Pods', value: 1, periodSeconds: 60 },
        ],
      },
    },
  };
}

/**
 * States by which metrics of pods they scale, for somebody has to tell those.
 * @internal
 */
export function declareScaling(
  scope: IConstruct & { readonly name: string; readonly namespace: string },
  props: AutoscalingProps,
): void {
  const { name, namespace } = scope;
  podMetrics(props).forEach((one) =>
    declareFact(scope, { kind: 'scaling', cluster: clusterOf(scope) ?? 'cluster', namespace, name, ...one }),
  );
}

/**
 * What keeps pods from scaling so, if anything.
 * @internal
 */
export function scalingProblems(props: AutoscalingProps, pods: ScaledPods): (string | undefined)[] {
  const { maxReplicas, targetUtilization, targetMemoryUtilization } = props;
  return [
    maxReplicas === undefined || (Number.isInteger(maxReplicas) && maxReplicas > pods.replicas)
      ? undefined
      : `a deployment scales to more pods than it begins with, got ${maxReplicas} and ${pods.replicas}; raise 'maxReplicas' or leave it out`,
    percentageProblem('targetUtilization', targetUtilization),
    percentageProblem('targetMemoryUtilization', targetMemoryUtilization),
    memoryProblem(targetMemoryUtilization, pods),
    ...REQUESTS.flatMap((setting) => requestProblems(setting, props, pods)),
    ...FURTHER.map((setting) => idleProblem(setting, props)),
    windowProblem(props),
  ];
}

function idleProblem(
  setting: Exclude<keyof AutoscalingProps, 'maxReplicas'>,
  props: AutoscalingProps,
): string | undefined {
  return props[setting] === undefined || props.maxReplicas !== undefined
    ? undefined
    : `'${setting}' is for a deployment that scales, got no 'maxReplicas'; add it`;
}

function percentageProblem(setting: string, value: number | undefined): string | undefined {
  return value === undefined || (value >= 1 && value <= 100 && Number.isInteger(value))
    ? undefined
    : `a target is a whole percentage of 1 to 100, got ${value}; correct '${setting}'`;
}

/** Who uses as much as its limit is killed before an autoscaler looks. */
function memoryProblem(target: number | undefined, { memory, memoryLimit = memory }: ScaledPods): string | undefined {
  const [asked, most] = [memory, memoryLimit].map((size) => wholeMebibytes(size) ?? 0);
  return target === undefined || (asked * target) / 100 <= most * MOST_OF_LIMIT
    ? undefined
    : `pods are killed at their limit of memory, got ${target} % of ${memory.asString()} as a target and ${memoryLimit.asString()} as the limit; lower 'targetMemoryUtilization' to 90 % of the limit or raise 'memoryLimit'`;
}

function requestProblems(
  setting: (typeof REQUESTS)[number],
  props: AutoscalingProps,
  { hasSidecars }: ScaledPods,
): (string | undefined)[] {
  const value = props[setting];
  return value === undefined
    ? []
    : [
        value >= 0.1 && value <= 100_000
          ? undefined
          : `a pod ${WORDS[setting]} 0.1 to 100000 requests ${UNITS[setting]}, got ${value}; correct '${setting}'`,
        idleProblem(setting, props),
        hasSidecars
          ? undefined
          : `sidecars count the requests that pods work on, got '${setting}' in a namespace of no mesh; give the namespace its 'mesh', or scale by cores`,
      ];
}

function windowProblem(props: AutoscalingProps): string | undefined {
  const seconds = windowSeconds(props);
  return Number.isInteger(seconds) && seconds >= 0 && seconds <= 3600
    ? undefined
    : `an autoscaler waits whole seconds before it takes pods away, at most an hour, got ${seconds}; correct 'scaleDownAfter'`;
}

function windowSeconds({ scaleDownAfter = SCALE_DOWN_AFTER }: AutoscalingProps): number {
  return scaleDownAfter.toSeconds({ integral: false });
}

/**
 * Kinds of the settings.
 * @internal
 */
export const AUTOSCALING_KINDS = {
  maxReplicas: numberKind(10),
  targetUtilization: numberKind(70),
  targetMemoryUtilization: numberKind(80),
  requestsInFlight: numberKind(35),
  requestsPerSecond: numberKind(50),
  scaleDownAfter: likeKind('a duration', 'Duration.minutes(5)', 'toSeconds'),
};

const TARGET = 70;
const MOST_OF_LIMIT = 0.9;
const SCALE_DOWN_AFTER = Duration.minutes(5);

const REQUESTS = ['requestsInFlight', 'requestsPerSecond'] as const;
const FURTHER = ['targetUtilization', 'targetMemoryUtilization', 'scaleDownAfter'] as const;
const WORDS = { requestsInFlight: 'works on', requestsPerSecond: 'gets' };
const UNITS = { requestsInFlight: 'at a time', requestsPerSecond: 'a second' };

function podMetrics({ requestsInFlight, requestsPerSecond }: AutoscalingProps): { metric: string; target: number }[] {
  return [
    ...(requestsInFlight === undefined ? [] : [{ metric: REQUESTS_IN_FLIGHT, target: requestsInFlight }]),
    ...(requestsPerSecond === undefined ? [] : [{ metric: REQUESTS_PER_SECOND, target: requestsPerSecond }]),
  ];
}

function byResource(name: string, averageUtilization: number): object {
  return { type: 'Resource', resource: { name, target: { type: 'Utilization', averageUtilization } } };
}

function byPods(name: string, average: number): object {
  return {
    type: 'Pods',
    pods: { metric: { name }, target: { type: 'AverageValue', averageValue: quantity(average) } },
  };
}

/** As the API server writes it. */
function quantity(value: number): string {
  const thousandths = Math.round(value * 1000);
  return thousandths % 1000 === 0 ? String(thousandths / 1000) : `${thousandths}m`;
}
