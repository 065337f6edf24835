/** Where packages come from. */
export interface AptSettings {
  /**
   * Mirror of the distribution, such as `https://mirror.example.org/debian`.
   * @default - the image's own
   */
  readonly mirror?: string;
  /**
   * Mirror of its security updates.
   * @default - the image's own
   */
  readonly securityMirror?: string;
  /**
   * Proxy on the way to them.
   * @default - none
   */
  readonly proxy?: string;
}

/**
 * As cloud-init has it.
 * @internal
 */
export function aptModule({ mirror, securityMirror, proxy }: AptSettings): Record<string, unknown> {
  const of = (uri: string | undefined): object[] | undefined =>
    uri === undefined ? undefined : [{ arches: ['default'], uri }];
  const module = { primary: of(mirror), security: of(securityMirror), http_proxy: proxy, https_proxy: proxy };
  return Object.fromEntries(Object.entries(module).filter(([, value]) => value !== undefined));
}

/**
 * What is wrong with it.
 * @internal
 */
export function aptProblems({ mirror, securityMirror, proxy }: AptSettings): string[] {
  return [
    ...[mirror, securityMirror]
      .filter((uri) => uri !== undefined && !/^https?:\/\/[^\s"'\\@]+$/.test(uri))
      .map((uri) => `a mirror of packages is an address of http or https without a password, got '${uri}'; correct it`),
    ...(proxy === undefined ? [] : proxyProblems(proxy)),
  ];
}

/**
 * What is wrong with the address of a proxy.
 * @internal
 */
export function proxyProblems(proxy: string): string[] {
  return /^http:\/\/[A-Za-z0-9.-]+:\d{1,5}\/?$/.test(proxy)
    ? []
    : [
        `a proxy is named 'http://host:port', without a password because user data have no secrets, got '${proxy.replace(/\/\/.*@/, '//...@')}'; correct it`,
      ];
}
