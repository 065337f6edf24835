import { Construct } from 'constructs';
import { ClusterV2RkeConfigRegistries } from '../../../imports/rancher2/cluster-v2';
import { SecretV2 } from '../../../imports/rancher2/secret-v2';
import { RegistryMirror, literal, literalMap } from '../../infra';

/** Namespace of Rancher's own cluster that holds what clusters are made of. */
const NAMESPACE = 'fleet-default';

/** @internal */
export interface RancherRegistriesProps {
  /** Name of the cluster in Rancher. */
  readonly cluster: string;
  readonly mirrors: readonly RegistryMirror[];
}

/**
 * Where the nodes of a cluster get images from, as Rancher tells them; passwords are Secrets of Rancher's own cluster.
 * @param scope within the stack that calls Rancher
 * @see https://ranchermanager.docs.rancher.com/reference-guides/cluster-configuration/rancher-server-configuration/rke2-cluster-configuration
 * @internal
 */
export function rancherRegistries(
  scope: Construct,
  id: string,
  { cluster, mirrors }: RancherRegistriesProps,
): ClusterV2RkeConfigRegistries | undefined {
  if (mirrors.length === 0) {
    return undefined;
  }
  return {
    mirrors: mirrors.map(({ registry, endpoints, rewrites }) => ({
      hostname: literal(registry),
      endpoints: endpoints.map(literal),
      ...(rewrites === undefined ? {} : { rewrites: literalMap(rewrites) }),
    })),
    configs: mirrors.flatMap(({ endpoints, user, password, certificateAuthority }, i) => {
      if (password === undefined && certificateAuthority === undefined) {
        return [];
      }
      const secret =
        password === undefined
          ? undefined
          : new SecretV2(scope, `${id}-registry-${i + 1}`, {
              clusterId: 'local',
              namespace: NAMESPACE,
              name: `${cluster}-registry-${i + 1}`,
              type: 'kubernetes.io/basic-auth',
              data: { username: literal(user ?? ''), password: password.value },
            }).name;
      return hostsOf(endpoints).map((hostname) => ({
        hostname,
        authConfigSecretName: secret,
        caBundle: literal(certificateAuthority),
      }));
    }),
  };
}

function hostsOf(endpoints: readonly string[]): string[] {
  return [...new Set(endpoints.map((endpoint) => endpoint.replace(/^https?:\/\//, '').replace(/\/.*$/, '')))];
}
