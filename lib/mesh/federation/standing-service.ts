import { IConstruct } from 'constructs';
import { IService, clusterOf } from '../../manifests';
import { keyOf } from './link-problems';

/**
 * The Service of a name in the cluster that something stands in, as far as it is defined by now.
 * @internal
 */
export function standingService(part: IConstruct, key: string): IService | undefined {
  const cluster = part.node.scopes.find((scope) => clusterOf(scope) === clusterOf(part)) ?? part.node.root;
  return cluster.node
    .findAll()
    .find((construct): construct is IService & IConstruct => isService(construct) && keyOf(construct) === key);
}

function isService(construct: IConstruct): construct is IService & IConstruct {
  return ['name', 'namespace', 'ports', 'podLabels', 'serviceAccount'].every((member) => member in construct);
}
