import { CompatibilityFact } from '../cluster-facts';
import { Distribution } from '../distribution';
import { KubernetesVersion } from './kubernetes-version';
import { Release } from './release';

/**
 * What a construct states of a component that it puts on a cluster, or that manages one: the rules refuse what its makers do not support.
 * @param component `rancher`
 * @param version release that the cluster runs: `v1.35.6+rke2r1`
 * @internal
 */
export function compatibility(
  component: string,
  { version: release, kubernetes: { first, last } }: Release,
  distribution: Distribution,
  version: string,
): CompatibilityFact {
  return {
    kind: 'compatibility',
    component: `${component} ${release}`,
    first: first.minor,
    ...(last === undefined ? {} : { last: last.minor }),
    distribution: `${distribution} ${version}`,
    minor: KubernetesVersion.parse(version).minor,
  };
}
