/** The way out of a site that has no other. */
export interface HttpProxy {
  /** `http://host:port`; there is no password, because user data have no secrets. */
  readonly address: string;
  /**
   * Hosts, domains and ranges that are reached without it, beside the site's own, those of pods and services, the machine itself and
   * the metadata service.
   * @default - none
   */
  readonly exceptions?: string[];
}

/** What is always near: the machine, the metadata service, and names within a cluster. */
const NEAR = ['localhost', '127.0.0.0/8', '::1', '169.254.169.254', '.svc', '.cluster.local'];

/** Pods and services of K3s and RKE2 when nobody says other ones. */
const IN_CLUSTERS = ['10.42.0.0/16', '10.43.0.0/16'];

/**
 * What is reached without a proxy.
 * @param near ranges of the site
 * @internal
 */
export function proxyExceptions({ exceptions = [] }: HttpProxy, near: readonly string[]): string[] {
  return [...new Set([...NEAR, ...near, ...IN_CLUSTERS, ...exceptions])];
}

/**
 * The variables that programs look at, in both spellings.
 * @internal
 */
export function proxyVariables(proxy: HttpProxy, near: readonly string[]): Record<string, string> {
  const values = {
    http_proxy: proxy.address,
    https_proxy: proxy.address,
    no_proxy: proxyExceptions(proxy, near).join(','),
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => [
      [name.toUpperCase(), value],
      [name, value],
    ]),
  );
}
