import { IConstruct } from 'constructs';
import { ConfigError } from '../../core';
import { clusterOf, clusterScope } from '../../manifests';

const MESH = Symbol.for('cloudserve.IstioMesh');

/**
 * Makes a construct known as the mesh of its cluster, or throws that there is one already: all that they have would be there twice.
 * @internal
 */
export function claimCluster(mesh: IConstruct): void {
  const cluster = clusterOf(mesh);
  const other = clusterScope(mesh)
    .node.findAll()
    .find((construct) => MESH in construct && clusterOf(construct) === cluster);
  if (other !== undefined) {
    throw new ConfigError(
      mesh,
      `a cluster has one mesh, got another one after '${other.node.path}'; use that one, or give this one a cluster of its own`,
    );
  }
  Object.defineProperty(mesh, MESH, { value: true });
}
