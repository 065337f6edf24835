import { IConstruct } from 'constructs';
import { ConfigError } from '../core';
import { clusterOf, clusterScope } from '../manifests';

/**
 * The one construct of its kind in the cluster that a construct is part of, if there is one so far.
 * @param mark of the kind
 * @internal
 */
export function oneOfCluster(construct: IConstruct, mark: symbol): IConstruct | undefined {
  const cluster = clusterOf(construct);
  return clusterScope(construct)
    .node.findAll()
    .find((other) => mark in other && clusterOf(other) === cluster);
}

/**
 * Makes a construct the one of its kind in its cluster.
 * @param words what there is one of: `operator of MariaDB`
 * @internal
 */
export function claimCluster(construct: IConstruct, mark: symbol, words: string): void {
  const other = oneOfCluster(construct, mark);
  if (other !== undefined) {
    throw new ConfigError(
      construct,
      `a cluster has one ${words}, got another one after '${other.node.path}'; make this one before the databases, which bring their own where there is none, or take it away`,
    );
  }
  Object.defineProperty(construct, mark, { value: true });
}
