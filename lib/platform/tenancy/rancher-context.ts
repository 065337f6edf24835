import { IConstruct } from 'constructs';
import { DeferredScope } from '../../core';

const RANCHER = 'cloudserve:rancher-cluster';

/**
 * What Rancher knows of a cluster of its.
 * @internal
 */
export interface RancherContext {
  /** Its id in Rancher: `local`, `c-m-abc`. */
  readonly clusterId: string;
  /** The cluster that the Rancher runs on, as delivery sees it: objects of Rancher itself belong there. */
  readonly management: DeferredScope;
}

/**
 * Says which cluster of a Rancher everything below a construct is part of; to be called before it has children.
 * @internal
 */
export function enterRancherCluster(scope: IConstruct, context: RancherContext): void {
  scope.node.setContext(RANCHER, context);
}

/**
 * What Rancher knows of the cluster that a construct is part of, if it is one of Rancher's.
 * @internal
 */
export function rancherContextOf(construct: IConstruct): RancherContext | undefined {
  return construct.node.tryGetContext(RANCHER) as RancherContext | undefined;
}
