import { withoutPassword } from '../../core';
import { BootSecret } from './boot-secret';

/** Where images of a registry come from instead. */
export interface RegistryMirror {
  /** Registry as it stands in the names of images: `docker.io`, or `*` for all. */
  readonly registry: string;
  /** Addresses that are tried in this order: `https://registry.example.org`. */
  readonly endpoints: string[];
  /**
   * Regular expressions for the names of images, and what takes their places.
   * @default - names stay
   */
  readonly rewrites?: Record<string, string>;
  /**
   * Who asks.
   * @default - nobody in particular
   */
  readonly user?: string;
  /**
   * Password of the user.
   * @default - none
   */
  readonly password?: BootSecret;
  /**
   * Certificate, as PEM, of the authority that signed the mirrors'.
   * @default - the system's own authorities
   */
  readonly certificateAuthority?: string;
}

/**
 * What is wrong with mirrors.
 * @internal
 */
export function registryMirrorProblems(mirrors: readonly RegistryMirror[]): string[] {
  const registries = mirrors.map(({ registry }) => registry);
  return [
    ...registries
      .filter((registry, i) => registries.indexOf(registry) < i)
      .map((registry) => `registry '${registry}' has two mirrors, got both; give one all of the 'endpoints'`),
    ...mirrors.flatMap(({ registry, endpoints, user, password, certificateAuthority }) => [
      ...(/^(\*|[a-z0-9.-]+(:\d+)?)$/.test(registry)
        ? []
        : [`a registry is a host as in the names of images, got '${registry}'; write it without scheme and path`]),
      ...(endpoints.length > 0 ? [] : [`the mirror of '${registry}' needs an endpoint, got none; add to 'endpoints'`]),
      ...endpoints
        .filter((endpoint) => !/^https?:\/\/[^\s"'@]+$/.test(endpoint))
        .map(
          (endpoint) =>
            `the mirror of '${registry}' has an address of https, got '${withoutPassword(endpoint)}'; correct 'endpoints'`,
        ),
      ...((user === undefined) === (password === undefined)
        ? []
        : [`the mirror of '${registry}' needs user and password, got one of them; give both or neither`]),
      ...(certificateAuthority === undefined || certificateAuthority.startsWith('-----BEGIN CERTIFICATE-----')
        ? []
        : [
            `the mirror of '${registry}' needs its authority's certificate as PEM, got something else; give the text of the file`,
          ]),
    ]),
  ];
}
