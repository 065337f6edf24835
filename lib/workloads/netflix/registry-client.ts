import { Duration } from '../../core';
import { ISecretReference, SecretVariable } from '../../manifests';

/**
 * What everybody is told who asks a registry.
 * @internal
 */
export interface RegistryClient {
  /** As `eureka.client` has it. */
  readonly settings: object;
  /** As `eureka.instance` has them: how often an instance says that it lives, and when it is taken for dead. */
  readonly lease: object;
  /** As `eureka.instance` has it: instances of the caller's own zone come first. */
  readonly zoned: object;
  /** Tells pods apart by a name, in several clusters too, where pods of a StatefulSet have the same names. */
  instanceId(serviceId: string): string;
}

/** @internal */
export interface RegistryClientProps {
  /** Of the registry's members, each with `/eureka/` at its end and without who asks. */
  readonly urls: readonly string[];
  readonly zone: string;
  readonly renewal: Duration;
  /** @default - the registry does not ask who somebody is */
  readonly credentials?: ISecretReference;
  /** Of the variables with the credentials: `SPRING_EUREKA`. */
  readonly prefix: string;
}

/** @internal */
export function registryClient({ urls, zone, renewal, credentials, prefix }: RegistryClientProps): RegistryClient {
  const seconds = renewal.toSeconds();
  return {
    settings: {
      serviceUrl: {
        defaultZone: urls.map((url) => (credentials === undefined ? url : withUser(url, prefix))).join(','),
      },
      registryFetchIntervalSeconds: seconds,
    },
    lease: { leaseRenewalIntervalInSeconds: seconds, leaseExpirationDurationInSeconds: seconds * 3 },
    zoned: { metadataMap: { zone } },
    instanceId: (serviceId) => `\${HOSTNAME}:${zone}:${serviceId}`,
  };
}

/**
 * Variables with who somebody is to a registry.
 * @internal
 */
export function credentialVariables(prefix: string, secret: ISecretReference | undefined): SecretVariable[] {
  return secret === undefined
    ? []
    : ['username', 'password'].map((key) => ({ name: `${prefix}_${key.toUpperCase()}`, secret, key }));
}

function withUser(url: string, prefix: string): string {
  return url.replace('://', `://\${${prefix}_USERNAME}:\${${prefix}_PASSWORD}@`);
}
