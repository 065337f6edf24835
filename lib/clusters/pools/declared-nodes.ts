import { IConstruct } from 'constructs';
import { declareFact } from '../../core';
import { NodeRole, Port } from '../../model';
import { API, METRICS } from '../nodes/server-ports';
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
  const components: [string, Port, 'http' | 'https'][] = [
    ['etcd', METRICS.etcd, 'http'],
    ['kube-apiserver', API, 'https'],
    ['kube-controller-manager', METRICS.controllerManager, 'https'],
    ['kube-scheduler', METRICS.scheduler, 'https'],
  ];
  const runs = (component: string): boolean => pool.has(component === 'etcd' ? NodeRole.ETCD : NodeRole.CONTROL_PLANE);
  for (const [component, port, scheme] of components.filter(([each]) => runs(each))) {
    declareFact(scope, {
      kind: 'control-plane',
      cluster,
      component,
      addresses: [...addresses],
      port: port.first,
      scheme,
      bindAddress: '0.0.0.0',
    });
  }
}
