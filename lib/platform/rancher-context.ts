import { IConstruct } from 'constructs';

const CLUSTER_ID = 'cloudserve:rancher-cluster';

/**
 * Says by which id Rancher knows the cluster that everything below a construct is part of; to be called before it has children.
 * @internal
 */
export function enterRancherCluster(scope: IConstruct, clusterId: string): void {
  scope.node.setContext(CLUSTER_ID, clusterId);
}

/**
 * Id in Rancher of the cluster that a construct is part of, if it is one of Rancher's.
 * @internal
 */
export function rancherClusterOf(construct: IConstruct): string | undefined {
  return construct.node.tryGetContext(CLUSTER_ID) as string | undefined;
}
