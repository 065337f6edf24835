import { NodeRole } from '../model';
import { PlacedPool } from './placed-pool';

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
