import { IConstruct } from 'constructs';
import { entryOf } from '../../manifests';

/**
 * Whether the Service of a gateway asks for a load balancer: where there is no entry, which leads to fixed ports of the nodes, and somebody
 * makes balancers. Known when everything is defined.
 * @internal
 */
export function balancerAsked(gateway: IConstruct): boolean {
  const entry = entryOf(gateway);
  return entry?.servesLoadBalancers === true && entry.publicAddress === undefined;
}
