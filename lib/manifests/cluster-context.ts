import { IConstruct } from 'constructs';
import { Distribution } from '../model';
import { Engine } from './engine';

const CLUSTER = 'cloudserve:cluster';
const ENGINE = 'cloudserve:engine';
const KUBERNETES = 'cloudserve:kubernetes';

/**
 * Makes everything below a construct part of a cluster; to be called before it has children.
 * @internal
 */
export function enterCluster(scope: IConstruct, cluster: string): void {
  scope.node.setContext(CLUSTER, cluster);
}

/**
 * Name of the cluster that a construct is part of, if it stands under one.
 * @internal
 */
export function clusterOf(construct: IConstruct): string | undefined {
  return construct.node.tryGetContext(CLUSTER) as string | undefined;
}

/**
 * Has everything below a construct delivered by an engine; to be called before it has children.
 * @internal
 */
export function deliverBy(scope: IConstruct, engine: Engine): void {
  scope.node.setContext(ENGINE, engine);
}

/**
 * What delivers a construct.
 * @internal
 */
export function engineOf(construct: IConstruct): Engine {
  return (construct.node.tryGetContext(ENGINE) as Engine | undefined) ?? Engine.plain();
}

/**
 * Which Kubernetes a cluster runs, as far as the program knows.
 * @internal
 */
export interface KubernetesContext {
  readonly distribution: Distribution;
  /** `v1.35.6+rke2r1`. */
  readonly release: string;
}

/**
 * Says which Kubernetes everything below a construct runs on; to be called before it has children.
 * @internal
 */
export function enterKubernetes(scope: IConstruct, kubernetes: KubernetesContext): void {
  scope.node.setContext(KUBERNETES, kubernetes);
}

/**
 * Which Kubernetes a construct runs on; undefined in a cluster that others stand up, and in a plain cdk8s App.
 * @internal
 */
export function kubernetesOf(construct: IConstruct): KubernetesContext | undefined {
  return construct.node.tryGetContext(KUBERNETES) as KubernetesContext | undefined;
}
