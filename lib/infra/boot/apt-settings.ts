import { withoutPassword } from '../../core';

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

/** Nothing tries a package of the first boot again: cloud-init installs once, and a mirror or a router may be slower than the machine. */
const RETRIES = 'Acquire::Retries "10";\n';

/**
 * As cloud-init has it.
 * @param installs whether packages are installed
 * @internal
 */
export function aptModule(
  { mirror, securityMirror, proxy }: AptSettings,
  installs: boolean,
): Record<string, unknown> | undefined {
  const of = (uri: string | undefined): object[] | undefined =>
    uri === undefined ? undefined : [{ arches: ['default'], uri }];
  const module = {
    primary: of(mirror),
    security: of(securityMirror),
    http_proxy: proxy,
    https_proxy: proxy,
    conf: installs ? RETRIES : undefined,
  };
  const said = Object.entries(module).filter(([, value]) => value !== undefined);
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

/**
 * What is wrong with it.
 * @internal
 */
export function aptProblems({ mirror, securityMirror, proxy }: AptSettings): string[] {
  return [
    ...[mirror, securityMirror]
      .filter((uri): uri is string => uri !== undefined && !/^https?:\/\/[^\s"'\\@]+$/.test(uri))
      .map(
        (uri) =>
          `a mirror of packages is an address of http or https without a password, got '${withoutPassword(uri)}'; correct it`,
      ),
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
        `a proxy is named 'http://host:port', without a password because user data have no secrets, got '${withoutPassword(proxy)}'; correct it`,
      ];
}
