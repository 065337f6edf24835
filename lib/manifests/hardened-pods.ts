import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { declareFact, wholeProblem } from '../core';
import { Port } from '../model';
import { clusterOf } from './cluster-context';
import { IConnectable } from './connections';
import { HardenedPodsProps } from './hardened-pods-props';
import { HardenedWorkload, TRACK, WorkloadKind } from './hardened-workload';
import { budgetProblem } from './pod-problems';
import { separateDomain } from './pod-spread';
import { IService, ScalesOn } from './service';

/**
 * How the pods of a kind of workload differ from others.
 * @internal
 */
export interface PodKind extends WorkloadKind {
  /** Name of its Service and the track that it leads to; its own when left out. */
  readonly leads?: { readonly service: string; readonly track: string };
  /** Most pods that it scales to; left out where it does not. */
  readonly maxReplicas?: number;
  /** What tells that it needs more pods; left out where nothing does. */
  readonly scalesOn?: ScalesOn;
  /** Pods beyond those that are asked for while newer ones take their places, unless each has a node of its own. */
  readonly surge: number;
  /** Pods that stay while nodes are emptied, where the program does not say. */
  keeps(replicas: number): number;
}

/** Pods that go on until somebody takes them away, with their Service and disruption budget. */
export abstract class HardenedPods extends HardenedWorkload implements IConnectable, IService {
  /** Number of pods, the least where they scale. */
  public readonly replicas: number;
  /** What tells that it needs more pods, if anything does. */
  public readonly scalesOn?: ScalesOn;

  /** @internal */
  protected readonly _revisionHistory: number;
  private readonly listening: Port[];

  protected constructor(scope: Construct, id: string, props: HardenedPodsProps) {
    super(scope, id, props);
    const kind = this._kind(props);
    this.scalesOn = kind.scalesOn;
    this.replicas = props.replicas ?? this._around?.replicas ?? REPLICAS;
    this.listening = [...(props.ports ?? [])];
    this._revisionHistory = props.revisionHistory ?? REVISIONS;
    this._require(() => [
      Number.isInteger(this.replicas) && this.replicas >= 1
        ? undefined
        : `a workload has a whole number of pods, 1 or more, got ${this.replicas}; correct their number`,
      budgetProblem(props.minAvailable, this.replicas),
      wholeProblem('the number of earlier revisions', 'revisionHistory', props.revisionHistory, 1, 100),
    ]);
    if (this.listening.length > 0) {
      const { leads } = kind;
      const selector = leads === undefined ? {} : { selector: { ...this.podLabels, [TRACK]: leads.track } };
      this._service('Service', leads?.service ?? this.name, selector);
    }
    if (kind.versionOf === undefined) {
      this.budget(props.minAvailable ?? kind.keeps(this.replicas));
    }
    const domain = separateDomain(this._settings.spread);
    const most = Math.max(this.replicas, kind.maxReplicas ?? 0);
    this._countPods(most, domain === undefined ? kind.surge : 0);
    if (domain !== undefined && most > 1) {
      declareFact(this, {
        kind: 'spread',
        cluster: clusterOf(this) ?? 'cluster',
        namespace: this.namespace,
        name: this.name,
        pods: most,
        domain,
        ...(props.nodeLabels === undefined ? {} : { nodeLabels: props.nodeLabels }),
      });
    }
  }

  /** Name that pods of the cluster call them by. */
  public get hostname(): string {
    return `${this.name}.${this.namespace}.svc`;
  }

  /** What its Service listens on. */
  public get ports(): Port[] {
    return [...this.listening];
  }

  /** @internal */
  protected abstract override _kind(props: HardenedPodsProps): PodKind;

  /**
   * The selector, and the template of the pods.
   * @internal
   */
  protected _pods(): object {
    return { selector: { matchLabels: this._settings.selector }, template: this._template() };
  }

  /** @internal */
  protected _service(id: string, name: string, spec: object): void {
    new ApiObject(this._unit, id, {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: this._meta(name),
      spec: {
        type: 'ClusterIP',
        selector: this._settings.selector,
        ...spec,
        ports: this.listening.map((port) => ({
          name: port.name,
          port: port.first,
          targetPort: port.name,
          protocol: port.protocol.toUpperCase(),
        })),
      },
    });
  }

  private budget(minAvailable: number): void {
    if (minAvailable > 0) {
      new ApiObject(this._unit, 'Budget', {
        apiVersion: 'policy/v1',
        kind: 'PodDisruptionBudget',
        metadata: this._meta(),
        spec: {
          minAvailable,
          // A pod that is not ready anyway keeps no node from being emptied.
          unhealthyPodEvictionPolicy: 'AlwaysAllow',
          selector: { matchLabels: this.podLabels },
        },
      });
    }
  }
}

const REPLICAS = 2;
const REVISIONS = 3;
