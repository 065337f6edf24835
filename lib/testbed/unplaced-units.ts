import { IConstruct } from 'constructs';
import { DeliveryUnit, clusterOf } from '../manifests';

/**
 * What stands at a site and is for a cluster: nobody would deliver it.
 * @internal
 */
export function unplacedProblems(site: IConstruct): string[] {
  const units = site.node
    .findAll()
    .filter((construct) => DeliveryUnit._isDeliveryUnit(construct) && clusterOf(construct) === undefined);
  const tops = new Set(units.map(({ node }) => node.scopes[site.node.scopes.length].node.path));
  return [...tops].map(
    (top) =>
      `what a cluster is given stands below that cluster, got '${top}' at a site; make it with a cluster as scope`,
  );
}
