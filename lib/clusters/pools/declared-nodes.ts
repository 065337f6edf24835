import { IConstruct } from 'constructs';
import { declareFact } from '../../core';
import { NodeRole } from '../../model';
import { NodePool } from './node-pool';
import { PlacedPool } from './placed-pool';

/**
 * States the nodes of a pool.
 * @internal
 */
export function declareNodes(
  scope: IConstruct,
  cluster: string,
  { name: pool, pool: kind, addresses, machines }: PlacedPool,
): void {
  const { accelerator } = kind._machines ?? kind._imported ?? {};
  const flavor = kind._machines?.flavor;
  Object.entries(addresses).forEach(([name, address], i) => {
    const zone = machines?.machines[i].zone;
    declareFact(scope, {
      kind: 'node',
      cluster,
      pool,
      name,
      address,
      roles: kind.roles,
      imported: kind._imported !== undefined,
      ...(zone === undefined ? {} : { zone }),
      ...(flavor === undefined ? {} : { cores: flavor.cores, memoryMebibytes: flavor._memoryMebibytes() }),
      ...(accelerator === undefined ? {} : { accelerator }),
    });
  });
}

/**
 * States where the components of a control plane give their metrics: within the cluster, so that whoever watches it can ask.
 * @internal
 */
export function declareControlPlane(
  scope: IConstruct,
  cluster: string,
  pool: NodePool,
  addresses: readonly string[],
): void {
  const components: [string, number, 'http' | 'https'][] = [
    ...(pool.has(NodeRole.ETCD) ? [['etcd', 2381, 'http'] as [string, number, 'http']] : []),
    ...(pool.has(NodeRole.CONTROL_PLANE)
      ? ([
          ['kube-apiserver', 6443, 'https'],
          ['kube-controller-manager', 10257, 'https'],
          ['kube-scheduler', 10259, 'https'],
        ] as [string, number, 'https'][])
      : []),
  ];
  for (const [component, port, scheme] of components) {
    declareFact(scope, {
      kind: 'control-plane',
      cluster,
      component,
      addresses: [...addresses],
      port,
      scheme,
      bindAddress: '0.0.0.0',
    });
  }
}
