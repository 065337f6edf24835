import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { choiceKind } from '../core';
import { AUTOSCALING_KINDS, autoscalerSpec, declareScaling, scalingProblems } from './autoscaler';
import { AutoscalingProps } from './autoscaling-props';
import { HardenedPods, PodKind } from './hardened-pods';
import { HardenedPodsProps } from './hardened-pods-props';
import { meshOf } from './mesh-context';
import { INJECT } from './pod-sidecar';
import { PodSpread, separateDomain } from './pod-spread';
import { RolloutStrategy } from './rollout-strategy';
import { ScalesOn } from './service';
import { POD_KINDS } from './workload-kinds';

export interface HardenedDeploymentProps extends HardenedPodsProps, AutoscalingProps {
  /**
   * How newer pods take the places of older ones.
   * @default - RolloutStrategy.ROLLING; RECREATE where they mount a volume of one node, which no newer pod gets while an older one has it
   */
  readonly strategy?: RolloutStrategy;
}

/** Pods of a service that keeps nothing: any of them can be taken away. */
export class HardenedDeployment extends HardenedPods {
  constructor(scope: Construct, id: string, props: HardenedDeploymentProps) {
    super(scope, id, props);
    const { maxReplicas, memory, memoryLimit, strategy } = props;
    const { replicas } = this;
    const hasSidecars = meshOf(this) !== undefined && props.labels?.[INJECT] !== 'false';
    this._require(() => [
      ...scalingProblems(props, { replicas, memory, memoryLimit, hasSidecars }),
      ...this.sharedVolumeProblems(maxReplicas ?? replicas, strategy),
    ]);
    const scales = maxReplicas !== undefined;
    const { apiVersion, kind, name } = new ApiObject(this._unit, 'Resource', {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: this._meta(),
      spec: {
        ...(scales ? {} : { replicas }),
        revisionHistoryLimit: this._revisionHistory,
        strategy: Lazy.any({ produce: () => this.strategyFields(strategy) }),
        ...this._pods(),
      },
    });
    if (scales) {
      new ApiObject(this._unit, 'Autoscaler', {
        apiVersion: 'autoscaling/v2',
        kind: 'HorizontalPodAutoscaler',
        metadata: this._meta(),
        spec: { scaleTargetRef: { apiVersion, kind, name }, ...autoscalerSpec(props, replicas) },
      });
    }
    declareScaling(this, props);
  }

  /** @internal */
  protected override _kind({ maxReplicas, requestsInFlight, strategy }: HardenedDeploymentProps): PodKind {
    const scalesOn = requestsInFlight === undefined ? ScalesOn.CPU : ScalesOn.REQUESTS;
    return {
      words: 'a deployment',
      kinds: { ...POD_KINDS, ...AUTOSCALING_KINDS, strategy: choiceKind('RolloutStrategy', RolloutStrategy) },
      claimed: {},
      spread: PodSpread.PREFER_HOSTS,
      surge: strategy === RolloutStrategy.RECREATE ? 0 : 1,
      maxReplicas,
      ...(maxReplicas === undefined ? {} : { scalesOn }),
      keeps: (replicas) => Math.min(Math.ceil(replicas / 2), replicas - 1),
    };
  }

  /** Pods that never share a node, or a zone, cannot have one more of them where each has one. */
  private strategyFields(strategy: RolloutStrategy | undefined): object {
    const others = this.ofOneNode.length > 0 ? RolloutStrategy.RECREATE : RolloutStrategy.ROLLING;
    if ((strategy ?? others) === RolloutStrategy.RECREATE) {
      return { type: 'Recreate' };
    }
    const rollingUpdate =
      separateDomain(this._settings.spread) === undefined
        ? { maxSurge: 1, maxUnavailable: 0 }
        : { maxSurge: 0, maxUnavailable: 1 };
    return { type: 'RollingUpdate', rollingUpdate };
  }

  private sharedVolumeProblems(most: number, strategy: RolloutStrategy | undefined): string[] {
    return this.ofOneNode.flatMap((path) => [
      ...(most > 1
        ? [
            `pods on several nodes cannot share a volume of one, got ${most} pods with '${path}'; claim it of a class of a shared file system, or have one pod`,
          ]
        : []),
      ...(strategy === RolloutStrategy.ROLLING
        ? [
            `a newer pod waits for ever for a volume that an older one has on another node, got a rolling 'strategy' with '${path}'; leave it out, or claim the volume of a class of a shared file system`,
          ]
        : []),
    ]);
  }

  /** Paths of volumes that the pods of one node alone can mount. */
  private get ofOneNode(): string[] {
    return [...this._settings.contents.mounts].filter(([, volume]) => volume._isOfOneNode).map(([path]) => path);
  }
}
