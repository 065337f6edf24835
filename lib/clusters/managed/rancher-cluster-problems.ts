import { NodeRole } from '../../model';
import { ClusterNodesProps } from '../nodes/cluster-nodes-props';
import { PlacedPool } from '../pools/placed-pool';

/**
 * What keeps Rancher from making a cluster of these pools, if anything: it waits for nodes of each kind, and says nothing meanwhile.
 * @internal
 */
export function standingProblems(name: string, pools: readonly PlacedPool[]): string[] {
  const got = pools.map((placed) => `'${placed.name}'`).join(', ') || 'no pool';
  return [
    [NodeRole.ETCD, 'etcd'],
    [NodeRole.CONTROL_PLANE, 'the control plane'],
  ]
    .filter(([role]) => !pools.some(({ pool }) => pool.has(role as NodeRole)))
    .map(
      ([, what]) =>
        `a cluster that Rancher manages begins with a node that has ${what}, got ${got} for '${name}'; add a pool that has it, such as NodePool.servers()`,
    );
}

/**
 * What keeps a name from being that of a cluster in Rancher, if anything.
 * @internal
 */
export function rancherNameProblem(name: string): string | undefined {
  return name === 'local' || /^c-[a-z0-9]{5}$/.test(name)
    ? `Rancher keeps the names 'local' and 'c-' with five more for itself, got '${name}'; give another 'name'`
    : undefined;
}

/**
 * What is wrong with the authority of a cluster's API, if anything.
 * @internal
 */
export function authorityProblem({ apiAuthority, entry }: ClusterNodesProps): string | undefined {
  if (apiAuthority === undefined) {
    return undefined;
  }
  if (!/^-----BEGIN CERTIFICATE-----\n[^]+-----END CERTIFICATE-----\n?$/.test(apiAuthority)) {
    return `the authority of an API is a certificate in PEM, got a text that begins with '${apiAuthority.slice(0, 20)}'; correct 'apiAuthority'`;
  }
  return entry === undefined
    ? `kubeconfigs lead to an entry by the authority of the API, got 'apiAuthority' and no 'entry'; add one, or take 'apiAuthority' out`
    : undefined;
}
