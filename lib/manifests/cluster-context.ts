import { IConstruct } from 'constructs';

const CLUSTER = 'cloudserve:cluster';
const FLEET = 'cloudserve:fleet';

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
 * Has everything below a construct delivered by Fleet; to be called before it has children.
 * @internal
 */
export function deliverByFleet(scope: IConstruct): void {
  scope.node.setContext(FLEET, true);
}

/**
 * Whether Fleet delivers a construct.
 * @internal
 */
export function isDeliveredByFleet(construct: IConstruct): boolean {
  return construct.node.tryGetContext(FLEET) === true;
}
