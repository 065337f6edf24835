import { addCompanion, byCodeUnit } from '../../core';
import { KernelParameters, bootScript } from '../../infra';
import { Distribution, Port } from '../../model';
import { joinedRenewal } from './certificate-renewal';
import { ClusterNodes } from './cluster-nodes';
import { PlacedPool } from '../pools/placed-pool';
import { betweenNodes } from './server-ports';

/** @internal */
export interface JoinScriptsProps {
  /** Name of the cluster, and of the folder of what is written. */
  readonly cluster: string;
  readonly pool: string;
  /** Address of each server by its host name. */
  readonly servers: Readonly<Record<string, string>>;
  /** Name of the script of ours that joins a server. */
  readonly script: string;
  /** Where to find the value of each variable that must be given when it runs. */
  readonly asked: Readonly<Record<string, string>>;
  /** Variables of all servers that are known. */
  readonly environment: Readonly<Record<string, string>>;
  /** Variables of one server, by its host name and address. */
  readonly ownEnvironment: (host: string, address: string) => Record<string, string>;
  /** What servers let in and reach, asked when all pools are there. */
  readonly ports: () => JoinPort[];
}

/**
 * Those whom a server speaks with.
 * @internal
 */
export interface JoinPeers {
  /** What they are, for the table: `nodes of the cluster`. */
  readonly name: string;
  /** Address of each by its name; nothing where the name says where they are. */
  readonly addresses: Readonly<Record<string, string>>;
}

/**
 * A port between a server and others.
 * @internal
 */
export interface JoinPort {
  readonly port: Port;
  /** Who calls: others `in` to the server, or the server `out` to others. */
  readonly way: 'in' | 'out';
  readonly peers: JoinPeers;
}

/**
 * Writes for servers that stand already what they join by: a script for each, without any secret in it, and a table of their ports.
 * @internal
 */
export function joinScripts(scope: ClusterNodes, props: JoinScriptsProps): void {
  const folder = `${props.cluster}/${props.pool}`;
  for (const [host, address] of Object.entries(props.servers)) {
    addCompanion(scope, {
      path: `${folder}/join-${host}.sh`,
      content: () => scriptOf(host, address, scope.distribution, props),
      executable: true,
    });
  }
  addCompanion(scope, { path: `${folder}/ports.md`, content: () => portsOf(props) });
}

/**
 * Ports that a node of the cluster has with the other nodes, whoever stands it up: those of its pods' network, the kubelet's, and on servers
 * those that nodes join by.
 * @param joinedBy ports of servers that nodes call
 * @internal
 */
export function nodePorts(cluster: ClusterNodes, joinedBy: readonly Port[]): JoinPort[] {
  const peersOf = (name: string, pools: readonly PlacedPool[]): JoinPeers => ({
    name,
    addresses: Object.assign({}, ...pools.map(({ addresses }) => addresses)) as Record<string, string>,
  });
  const peers = peersOf('nodes of the cluster', cluster.placedPools);
  const servers = peersOf(
    'servers of the cluster',
    cluster.placedPools.filter(({ pool }) => pool.isServer),
  );
  const within = betweenNodes(cluster.cni, cluster.distribution);
  return [
    ...within.map((port): JoinPort => ({ port, way: 'in', peers })),
    ...within.map((port): JoinPort => ({ port, way: 'out', peers })),
    ...joinedBy.map((port): JoinPort => ({ port, way: 'out', peers: servers })),
  ];
}

const SYSCTL = '60-cloudserve.conf';

function scriptOf(host: string, address: string, distribution: Distribution, props: JoinScriptsProps): string {
  const { cluster, pool, script, asked, environment, ownEnvironment } = props;
  const known = Object.entries({ ...environment, ...ownEnvironment(host, address) });
  const parameters = { ...KernelParameters.forManyPods(), ...KernelParameters.forProtectedKubelet() };
  const [shebang, ...body] = bootScript(script).split('\n');
  return [
    shebang,
    `# Joins ${host} (${address}) to cluster ${cluster} as a node of its pool ${pool}; a second run does nothing. Run it there as root, with`,
    ...Object.entries(asked).map(([name, where]) => `#   ${name}: ${where}`),
    `# The ports that ${host} lets in and reaches stand in ports.md.`,
    'set -euo pipefail',
    '',
    ...Object.keys(asked).map((name) => `export ${name}="\${${name}?must be given, see the beginning of this script}"`),
    ...known.map(([name, value]) => `export ${name}=${quoted(value)}`),
    '',
    '# What the kubelet expects of the kernel.',
    `sysctl_file=\${CLOUDSERVE_ETC:-/etc}/sysctl.d/${SYSCTL}`,
    `cat >"$sysctl_file" <<'PARAMETERS'`,
    ...Object.entries(parameters)
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([name, value]) => `${name} = ${value}`),
    'PARAMETERS',
    'sysctl --quiet --load="$sysctl_file"',
    '',
    ...renewalLines(distribution),
    '',
    ...body,
  ].join('\n');
}

function renewalLines(distribution: Distribution): string[] {
  const units = joinedRenewal(distribution);
  const started = units.filter(({ enabled = true }) => enabled).map(({ name }) => name);
  return [
    '# Its certificates are renewed when it starts and they are near their end.',
    'unit_folder=${CLOUDSERVE_ETC:-/etc}/systemd/system',
    'mkdir -p "$unit_folder"',
    ...units.flatMap(({ name, content }) => [`cat >"$unit_folder/${name}" <<'UNIT'`, `${content}UNIT`]),
    'systemctl daemon-reload',
    `systemctl enable --quiet --now --no-block ${started.join(' ')}`,
  ];
}

function portsOf({ cluster, pool, servers, ports }: JoinScriptsProps): string {
  const rows = ports().map(
    ({ port, way, peers }) =>
      `| ${way === 'in' ? 'let in' : 'reach'} | ${port.toString()} | ${port.name} | ${peers.name} |`,
  );
  const groups = new Map(ports().map(({ peers }) => [peers.name, peers.addresses]));
  const lists = [...groups].filter(([, addresses]) => Object.keys(addresses).length > 0);
  return [
    `# Ports of the servers of pool ${pool} in cluster ${cluster}`,
    '',
    `${listed(servers)}: what they let in from others and what they reach.`,
    '',
    '| they | port | what | others |',
    '|---|---|---|---|',
    ...rows,
    '',
    'Beside these they reach name servers, a time server, and the registries that images come from.',
    ...lists.flatMap(([name, addresses]) => ['', `## ${name[0].toUpperCase()}${name.slice(1)}`, '', listed(addresses)]),
    '',
  ].join('\n');
}

function listed(addresses: Readonly<Record<string, string>>): string {
  return Object.entries(addresses)
    .map(([name, address]) => `${name} (${address})`)
    .join(', ');
}

/** One word of a shell. */
function quoted(text: string): string {
  return `'${text.replace(/'/g, `'\\''`)}'`;
}
