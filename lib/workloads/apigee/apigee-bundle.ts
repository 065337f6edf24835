import { Duration } from '../../core';
import { XmlElement, element, writeXml } from './xml';

/** @internal */
export interface ApigeeBundleProps {
  readonly name: string;
  readonly description: string;
  /** `/api`, or nothing for all paths. */
  readonly basePath: string;
  readonly hosts: readonly string[];
  readonly healthPath?: string;
  readonly timeout: Duration;
}

/**
 * The files of a bundle of an API proxy, by their paths.
 * @see https://docs.cloud.google.com/apigee/docs/api-platform/reference/api-proxy-configuration-reference
 * @internal
 */
export function apigeeBundle(props: ApigeeBundleProps): Record<string, string> {
  const { name, description, basePath } = props;
  const flow = (of: string): XmlElement => element(of, [element('Request'), element('Response')], { name: of });
  const flows = [flow('PreFlow'), flow('PostFlow')];
  return {
    [`apiproxy/${name}.xml`]: writeXml(
      element('APIProxy', [element('DisplayName', name), element('Description', description)], { name }),
    ),
    'apiproxy/proxies/default.xml': writeXml(
      element(
        'ProxyEndpoint',
        [
          ...flows,
          element('HTTPProxyConnection', [element('BasePath', basePath === '' ? '/' : basePath)]),
          element('RouteRule', [element('TargetEndpoint', 'default')], { name: 'default' }),
        ],
        { name: 'default' },
      ),
    ),
    'apiproxy/targets/default.xml': writeXml(
      element('TargetEndpoint', [...flows, element('HTTPTargetConnection', connection(props))], { name: 'default' }),
    ),
    ...Object.fromEntries(
      targetServers(props).map(({ server, host }) => [
        `target-servers/${server}.json`,
        `${JSON.stringify({ name: server, host, port: 443, isEnabled: true, sSLInfo: { enabled: true, enforce: true } }, undefined, 2)}\n`,
      ]),
    ),
  };
}

/**
 * Servers that an environment knows by name: only those are asked how they are, and stand in for each other.
 * @internal
 */
export function targetServers({
  name,
  hosts,
  healthPath,
}: ApigeeBundleProps): { readonly server: string; readonly host: string }[] {
  return hosts.length === 1 && healthPath === undefined
    ? []
    : hosts.map((host, index) => ({ server: `${name}-${index + 1}`, host }));
}

function connection(props: ApigeeBundleProps): XmlElement[] {
  const { basePath, hosts, timeout } = props;
  const servers = targetServers(props);
  const times = element('Properties', [property('io.timeout.millis', String(timeout.toMilliseconds()))]);
  return servers.length === 0
    ? [
        times,
        element('SSLInfo', [element('Enabled', 'true'), element('Enforce', 'true')]),
        element('URL', `https://${hosts[0]}${basePath}`),
      ]
    : [
        times,
        element('LoadBalancer', [
          element('Algorithm', 'RoundRobin'),
          ...servers.map(({ server }) => element('Server', undefined, { name: server })),
          element('MaxFailures', '5'),
          element('RetryEnabled', 'true'),
        ]),
        ...monitor(props.healthPath),
        ...(basePath === '' ? [] : [element('Path', basePath)]),
      ];
}

function monitor(path: string | undefined): XmlElement[] {
  return path === undefined
    ? []
    : [
        element('HealthMonitor', [
          element('IsEnabled', 'true'),
          element('IntervalInSec', '5'),
          element('HTTPMonitor', [
            element('Request', [
              element('UseTargetServerSSLInfo', 'true'),
              element('ConnectTimeoutInSec', '5'),
              element('SocketReadTimeoutInSec', '5'),
              element('Port', '443'),
              element('Verb', 'GET'),
              element('Path', path),
            ]),
            element('SuccessResponse', [element('ResponseCode', '200')]),
          ]),
        ]),
      ];
}

function property(name: string, value: string): XmlElement {
  return element('Property', value, { name });
}
