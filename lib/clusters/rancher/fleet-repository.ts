import { Construct } from 'constructs';
import { RancherApi } from './rancher-api';
import { RancherServer } from './rancher-server';

/**
 * Namespace of what Fleet delivers to clusters beside the management cluster.
 * @internal
 */
export const FLEET_DEFAULT = 'fleet-default';

/**
 * Makes the Secret that opens a repository for Fleet in Rancher's own cluster, from two sensitive variables of its name.
 * @internal
 */
export function openRepository({ apiStack }: RancherServer, credentialsSecret: string): void {
  RancherApi.of(apiStack as Construct).addRepositorySecret(credentialsSecret, FLEET_DEFAULT);
}
