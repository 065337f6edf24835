import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { declareFact, kindProblems, numberKind, refuse } from '../core';
import { REQUESTS_IN_FLIGHT } from '../model';
import { clusterOf } from './cluster-context';
import { HardenedPods, PodKind } from './hardened-pods';
import { HardenedPodsProps } from './hardened-pods-props';
import { meshOf } from './mesh-context';
import { ScalesOn } from './service';

export interface HardenedDeploymentProps extends HardenedPodsProps {
  /**
   * Most pods that it scales to, by the cores that they use, or the requests that they work on.
   * @default - it does not scale
   */
  readonly maxReplicas?: number;
  /**
   * Percentage of the requested cores that pods use before there are more of them.
   * @default 70
   */
  readonly targetUtilization?: number;
  /**
   * Requests that a pod works on at a time, on average, before there are more of them: 70 % of what it takes. Its sidecar counts them, and a
   * `PrometheusAdapter` of the cluster tells autoscalers. A service whose excess leaves the cluster uses few cores and would never grow by those.
   * @default - it scales by cores alone
   */
  readonly requestsInFlight?: number;
}

/** Pods of a service that keeps nothing: any of them can be taken away. */
export class HardenedDeployment extends HardenedPods {
  constructor(scope: Construct, id: string, props: HardenedDeploymentProps) {
    super(scope, id, props);
    refuse(this, kindProblems('a deployment', props, KINDS));
    const { maxReplicas, targetUtilization = 70, requestsInFlight } = props;
    this._require(() => [
      maxReplicas === undefined || (Number.isInteger(maxReplicas) && maxReplicas > this.replicas)
        ? undefined
        : `a deployment scales to more pods than it begins with, got ${maxReplicas} and ${this.replicas}; raise 'maxReplicas' or leave it out`,
      targetUtilization >= 1 && targetUtilization <= 100 && Number.isInteger(targetUtilization)
        ? undefined
        : `a target is a whole percentage of 1 to 100, got ${targetUtilization}; correct 'targetUtilization'`,
      ...this.requestProblems(props),
      ...this.sharedVolumeProblems(maxReplicas ?? this.replicas),
    ]);
    const scales = maxReplicas !== undefined;
    // Pods that never share a node cannot have one more of them where every node has one.
    const rollingUpdate = this._settings.separateHosts
      ? { maxSurge: 0, maxUnavailable: 1 }
      : { maxSurge: 1, maxUnavailable: 0 };
    const deployment = new ApiObject(this._unit, 'Resource', {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: this._meta(),
      spec: {
        ...(scales ? {} : { replicas: this.replicas }),
        revisionHistoryLimit: 3,
        strategy: { type: 'RollingUpdate', rollingUpdate },
        ...this._pods(),
      },
    });
    if (scales) {
      this.scale(deployment, maxReplicas, [
        {
          type: 'Resource',
          resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: targetUtilization } },
        },
        ...(requestsInFlight === undefined ? [] : [byRequests(requestsInFlight)]),
      ]);
    }
    if (requestsInFlight !== undefined) {
      declareFact(this, {
        kind: 'scaling',
        cluster: clusterOf(this) ?? 'cluster',
        namespace: this.namespace,
        name: this.name,
        metric: REQUESTS_IN_FLIGHT,
        target: requestsInFlight,
      });
    }
  }

  /** @internal */
  protected override _kind({ maxReplicas, requestsInFlight }: HardenedDeploymentProps): PodKind {
    const scalesOn = requestsInFlight === undefined ? ScalesOn.CPU : ScalesOn.REQUESTS;
    return {
      words: 'a deployment',
      separateHosts: false,
      claimed: {},
      surge: 1,
      maxReplicas,
      ...(maxReplicas === undefined ? {} : { scalesOn }),
      keeps: (replicas) => Math.min(Math.ceil(replicas / 2), replicas - 1),
    };
  }

  /** Of several metrics, an autoscaler follows the one that asks for most pods. */
  private scale({ apiVersion, kind, name }: ApiObject, maxReplicas: number, metrics: readonly object[]): void {
    new ApiObject(this._unit, 'Autoscaler', {
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: this._meta(),
      spec: {
        scaleTargetRef: { apiVersion, kind, name },
        minReplicas: this.replicas,
        maxReplicas,
        metrics,
      },
    });
  }

  private requestProblems({ maxReplicas, requestsInFlight }: HardenedDeploymentProps): (string | undefined)[] {
    return requestsInFlight === undefined
      ? []
      : [
          requestsInFlight >= 0.1 && requestsInFlight <= 100_000
            ? undefined
            : `a pod works on 0.1 to 100000 requests at a time, got ${requestsInFlight}; correct 'requestsInFlight'`,
          maxReplicas === undefined
            ? `'requestsInFlight' is for a deployment that scales, got no 'maxReplicas'; add it`
            : undefined,
          meshOf(this) === undefined
            ? `sidecars count the requests that pods work on, got 'requestsInFlight' in a namespace of no mesh; give the namespace its 'mesh', or scale by cores`
            : undefined,
        ];
  }

  private sharedVolumeProblems(most: number): string[] {
    return [...this._settings.mounts]
      .filter(([, volume]) => most > 1 && volume._isOfOneNode)
      .map(
        ([path]) =>
          `pods on several nodes cannot share a volume of one, got ${most} pods with '${path}'; claim it of a class of a shared file system, or set 'replicas' to 1`,
      );
  }
}

const KINDS = {
  maxReplicas: numberKind(10),
  targetUtilization: numberKind(70),
  requestsInFlight: numberKind(35),
};

function byRequests(average: number): object {
  return {
    type: 'Pods',
    pods: {
      metric: { name: REQUESTS_IN_FLIGHT },
      target: { type: 'AverageValue', averageValue: quantity(average) },
    },
  };
}

/** As the API server writes it. */
function quantity(value: number): string {
  const thousandths = Math.round(value * 1000);
  return thousandths % 1000 === 0 ? String(thousandths / 1000) : `${thousandths}m`;
}
