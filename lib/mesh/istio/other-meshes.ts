import { IConstruct } from 'constructs';
import { clusterOf, clusterScope } from '../../manifests';

const MESH = Symbol.for('cloudserve.IstioMesh');

/**
 * Makes a construct known as the mesh of its cluster.
 * @internal
 */
export function markMesh(mesh: IConstruct): void {
  Object.defineProperty(mesh, MESH, { value: true });
}

/**
 * Paths of the meshes of a cluster that stand before one in the tree.
 * @internal
 */
export function meshesBefore(mesh: IConstruct): string[] {
  const cluster = clusterOf(mesh);
  const all = clusterScope(mesh)
    .node.findAll()
    .filter((other) => MESH in other && clusterOf(other) === cluster);
  return all.slice(0, all.indexOf(mesh)).map(({ node }) => node.path);
}
