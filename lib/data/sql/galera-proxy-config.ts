/**
 * A Galera cluster of the operator, as haproxy in front of it sees it.
 * @internal
 */
export interface ProxiedCluster {
  readonly cluster: string;
  readonly namespace: string;
  readonly members: number;
  /** Connections that one member takes. */
  readonly maxConnections: number;
}

/** @internal */
export const PROXY_PORTS = { writer: 3306, readers: 3307, metrics: 8404 } as const;

/** Of the agent beside each member: plain HTTP, asked without credentials. */
const AGENT_PROBE_PORT = 5566;

const MEMBER_PORT = 3306;

/** Beyond those of databases: probes, Prometheus, clients that are told to wait. */
const SPARE_CONNECTIONS = 100;

/**
 * Connections of clients that one haproxy holds at once: members refuse what is beyond their own, in words that clients know.
 * @internal
 */
export function proxyConnections({ members, maxConnections }: ProxiedCluster): number {
  return members * maxConnections + SPARE_CONNECTIONS;
}

/**
 * What each haproxy in front of a Galera cluster is told. All of them choose the writer by the same order of members and by what members say
 * of themselves now, and remember nothing: so two of them agree as soon as both have asked. The price is that writes go back to the first
 * member when it is well again, which is why that one has to be well for a while.
 * @see https://docs.haproxy.org/3.2/configuration.html
 * @internal
 */
export function galeraProxyConfig(proxied: ProxiedCluster): string {
  const sections = [
    global(proxyConnections(proxied)),
    DEFAULTS,
    RESOLVERS,
    ['frontend writes', `    bind :${PROXY_PORTS.writer}`, '    default_backend writer'],
    ['frontend reads', `    bind :${PROXY_PORTS.readers}`, '    default_backend readers'],
    METRICS,
    writer(proxied),
    readers(proxied),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/**
 * Who the members are, in the order in which they are chosen.
 * @internal
 */
export function memberHosts({ cluster, namespace, members }: ProxiedCluster): { name: string; host: string }[] {
  return Array.from({ length: members }, (_, i) => {
    const name = `${cluster}-${i}`;
    return { name, host: `${name}.${cluster}-internal.${namespace}.svc.cluster.local` };
  });
}

/** Two threads, whatever its node has: its cores are limited. When its pod ends, sessions may end by themselves before they are cut. */
function global(maxConnections: number): string[] {
  return [
    'global',
    '    log stdout format raw local0 notice',
    `    maxconn ${maxConnections}`,
    '    nbthread 2',
    '    hard-stop-after 20s',
  ];
}

/**
 * A refused connection is tried again each second, for longer than it takes to find a member down; sessions of one that is down are cut, so
 * that clients come again and get another. From 3.1 on a server of which nothing is known yet counts as down.
 */
const DEFAULTS = [
  'defaults',
  '    log global',
  '    mode tcp',
  '    option tcplog',
  '    option dontlognull',
  '    option dontlog-normal',
  '    option log-health-checks',
  '    option redispatch 1',
  '    retries 10',
  '    option clitcpka',
  '    clitcpka-idle 60s',
  '    clitcpka-intvl 30s',
  '    clitcpka-cnt 4',
  '    option srvtcpka',
  '    srvtcpka-idle 60s',
  '    srvtcpka-intvl 30s',
  '    srvtcpka-cnt 4',
  '    timeout connect 4s',
  '    timeout client 28800s',
  '    timeout server 28800s',
  '    timeout client-fin 30s',
  '    timeout server-fin 30s',
  '    timeout queue 30s',
  '    timeout check 4s',
  '    default-server resolvers cluster resolve-prefer ipv4 init-addr none on-marked-down shutdown-sessions',
  '.if version_atleast(3.1)',
  '    default-server init-state down',
  '.endif',
];

/**
 * Pods come back with other addresses. The last address of one that is away is kept: a server without one goes into maintenance, and would
 * come out of it as one that is well. Obsolete ones alone are not held: they would stay in the place of a new one.
 */
const RESOLVERS = [
  'resolvers cluster',
  '    parse-resolv-conf',
  '    accepted_payload_size 8192',
  '    resolve_retries 3',
  '    timeout resolve 2s',
  '    timeout retry 1s',
  ...['nx', 'other', 'refused', 'timeout'].map((answer) => `    hold ${answer} 10d`),
];

const METRICS = [
  'frontend metrics',
  `    bind :${PROXY_PORTS.metrics}`,
  '    mode http',
  '    timeout client 10s',
  '    timeout http-request 5s',
  '    monitor-uri /ready',
  '    monitor fail if { nbsrv(writer) lt 1 }',
  '    http-request return status 200 if { path /alive }',
  '    http-request use-service prometheus-exporter if { path /metrics }',
  '    http-request return status 404',
];

/**
 * The first member that is synced, and no other. The agent asks the API server and the database before it answers, for a second each at
 * most; a donor and a member that is desynced are not well to it. When the first member is well again, sessions on the others end.
 */
function writer(proxied: ProxiedCluster): string[] {
  const [first, ...others] = memberHosts(proxied);
  return [
    'backend writer',
    '    option httpchk',
    '    http-check send meth GET uri /readiness',
    '    http-check expect status 200',
    `    default-server check port ${AGENT_PROBE_PORT} inter 2s fastinter 1s downinter 2s fall 2 rise 2`,
    `    server ${first.name} ${first.host}:${MEMBER_PORT} rise 15 on-marked-up shutdown-backup-sessions`,
    ...others.map(({ name, host }) => `    server ${name} ${host}:${MEMBER_PORT} backup`),
  ];
}

/** All that are synced but the first member, which has the writes; that one when there is no other. */
function readers(proxied: ProxiedCluster): string[] {
  return [
    'backend readers',
    '    balance leastconn',
    ...memberHosts(proxied).map(
      ({ name, host }, i) =>
        `    server ${name} ${host}:${MEMBER_PORT} track writer/${name}${i === 0 ? ' backup' : ''}`,
    ),
  ];
}
