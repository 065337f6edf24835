import { isDnsSubdomain } from '../../core';
import { HardenedPodsProps, ISecretReference, PodConnections } from '../../manifests';
import { Port } from '../../model';

/**
 * Where a limiter keeps its counters.
 * @internal
 */
export interface CounterStore {
  /** `redis.data.svc:6379`. */
  readonly address: string;
  readonly tls: boolean;
  readonly password?: ISecretReference;
}

/**
 * What pods of a limiter are told.
 * @internal
 */
export function storeVariables(
  { address, tls, password }: CounterStore,
  settings: Record<string, string>,
): Pick<HardenedPodsProps, 'variables' | 'secretVariables'> {
  return {
    variables: {
      ...settings,
      REDIS_SOCKET_TYPE: 'tcp',
      REDIS_URL: address,
      ...(tls ? { REDIS_TLS: 'true' } : {}),
    },
    ...(password === undefined ? {} : { secretVariables: [{ name: 'REDIS_AUTH', secret: password, key: 'password' }] }),
  };
}

/**
 * Lets a limiter call a Redis that stands elsewhere: of a Service its namespace, of anything else its port, as network policies know no names.
 * @internal
 */
export function openStore(connections: PodConnections, address: string): void {
  const [host, number] = address.split(':');
  const port = Port.tcp(Number(number), 'redis');
  const namespace = /^[^.]+\.([^.]+)\.svc(\.cluster\.local)?$/.exec(host)?.[1];
  const reason = `counters in ${address}`;
  if (storeProblem(address) !== undefined) {
    return;
  }
  if (namespace !== undefined) {
    connections.allowToNamespace(namespace, reason, port);
  } else if (/^[\d.]+$/.test(host)) {
    connections.allowToRange(`${host}/32`, reason, port);
  } else {
    connections.allowToRange('0.0.0.0/0', `${reason}, as network policies know no names`, port);
  }
}

/**
 * What is wrong with an address, if anything.
 * @internal
 */
export function storeProblem(address: string): string | undefined {
  const [host, port, ...rest] = address.split(':');
  const isPort = /^[1-9]\d{0,4}$/.test(port ?? '') && Number(port) <= 65535;
  return isDnsSubdomain(host) && isPort && rest.length === 0
    ? undefined
    : `Redis has a name or an IPv4 address, and a port, got '${address}'; write 'redisAddress' as 'redis.data.svc:6379'`;
}
