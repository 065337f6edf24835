import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { clusterScope } from '../../manifests';
import { GaleraPlace } from './galera-names';

/**
 * What is wrong with Services of others that have a name of the operator's: it leads them to members, whatever they led to.
 * @see https://github.com/mariadb-operator/mariadb-operator/blob/v26.6.0/pkg/controller/service/controller.go
 * @internal
 */
export function serviceNameProblems(galera: Construct, { name, namespace }: GaleraPlace): string[] {
  const names = [name, `${name}-internal`, `${name}-primary`, `${name}-secondary`];
  return clusterScope(galera)
    .node.findAll()
    .filter(ApiObject.isApiObject)
    .filter((object) => object.kind === 'Service' && object.metadata.namespace === namespace)
    .filter((object) => names.includes(object.name))
    .map(
      (object) =>
        `the operator of a Galera cluster leads Services of its names to members, got Service '${object.name}' of '${object.node.scope?.node.path}' in '${namespace}' too; give one of them another 'name'`,
    );
}
