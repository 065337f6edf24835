import { stringify } from 'yaml';
import { Duration } from '../../core';
import { RegistryClient } from './registry-client';

/** @internal */
export interface RegistrySettings {
  readonly name: string;
  readonly membersName: string;
  readonly namespace: string;
  readonly port: number;
  readonly renewal: Duration;
  readonly selfPreservation: boolean;
  readonly client: RegistryClient;
  /** Whether callers say who they are. */
  readonly asksWho: boolean;
}

/**
 * `application.yml` of the members of a registry: the same for each, since a member knows its own address among those of all by its host.
 * @internal
 */
export function registryYaml(settings: RegistrySettings): string {
  const { name, membersName, namespace, port, renewal, selfPreservation, client, asksWho } = settings;
  const milliseconds = renewal.toMilliseconds();
  return stringify({
    spring: {
      application: { name },
      ...(asksWho ? { security: { user: { name: '${EUREKA_USERNAME}', password: '${EUREKA_PASSWORD}' } } } : {}),
    },
    server: { port },
    eureka: {
      instance: {
        hostname: `\${HOSTNAME}.${membersName}.${namespace}.svc`,
        instanceId: client.instanceId(name),
        ...client.lease,
        ...client.zoned,
      },
      client: { registerWithEureka: true, fetchRegistry: true, ...client.settings },
      server: {
        enableSelfPreservation: selfPreservation,
        expectedClientRenewalIntervalSeconds: renewal.toSeconds(),
        evictionIntervalTimerInMs: milliseconds,
        responseCacheUpdateIntervalMs: milliseconds / 2,
        // A fifth of a second is the default, which a peer on another continent never keeps.
        peerNodeConnectTimeoutMs: 2000,
        peerNodeReadTimeoutMs: 5000,
      },
    },
  });
}
