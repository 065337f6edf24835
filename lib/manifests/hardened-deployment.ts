import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { HardenedPods, PodKind } from './hardened-pods';
import { HardenedPodsProps } from './hardened-pods-props';

export interface HardenedDeploymentProps extends HardenedPodsProps {
  /**
   * Most pods that it scales to, by the cores that they use.
   * @default - it does not scale
   */
  readonly maxReplicas?: number;
  /**
   * Percentage of the requested cores that pods use before there are more of them.
   * @default 70
   */
  readonly targetUtilization?: number;
}

/** Pods of a service that keeps nothing: any of them can be taken away. */
export class HardenedDeployment extends HardenedPods {
  constructor(scope: Construct, id: string, props: HardenedDeploymentProps) {
    super(scope, id, props);
    const { maxReplicas, targetUtilization = 70 } = props;
    this._require(() => [
      maxReplicas === undefined || (Number.isInteger(maxReplicas) && maxReplicas > this.replicas)
        ? undefined
        : `a deployment scales to more pods than it begins with, got ${maxReplicas} and ${this.replicas}; raise 'maxReplicas' or leave it out`,
      targetUtilization >= 1 && targetUtilization <= 100 && Number.isInteger(targetUtilization)
        ? undefined
        : `a target is a whole percentage of 1 to 100, got ${targetUtilization}; correct 'targetUtilization'`,
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
      this.scale(deployment, maxReplicas, targetUtilization);
    }
  }

  /** @internal */
  protected override _kind({ maxReplicas }: HardenedDeploymentProps): PodKind {
    return {
      words: 'a deployment',
      separateHosts: false,
      claimed: {},
      maxReplicas,
      keeps: (replicas) => Math.min(Math.ceil(replicas / 2), replicas - 1),
    };
  }

  private scale({ apiVersion, kind, name }: ApiObject, maxReplicas: number, averageUtilization: number): void {
    new ApiObject(this._unit, 'Autoscaler', {
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: this._meta(),
      spec: {
        scaleTargetRef: { apiVersion, kind, name },
        minReplicas: this.replicas,
        maxReplicas,
        metrics: [{ type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization } } }],
      },
    });
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
