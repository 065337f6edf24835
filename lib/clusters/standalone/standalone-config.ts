import { BootFile, BootSecret, EtcdSettings } from '../../infra';
import { Distribution, NodeRole } from '../../model';
import { line, snapshotStore, storeSecrets, yaml } from '../k3s/k3s-config';
import { NodePool } from '../pools/node-pool';
import { NodeSettings } from '../pools/node-pool-options';
import { nodeLabels, nodeTaints } from '../pools/node-registration';

/**
 * Port of a server that nodes join by.
 * @internal
 */
export const SUPERVISOR_PORTS: Record<Distribution, number> = { [Distribution.RKE2]: 9345, [Distribution.K3S]: 6443 };

/** @internal */
export interface NodeConfigProps {
  readonly distribution: Distribution;
  /** Name of the pool. */
  readonly name: string;
  readonly pool: NodePool;
  /** Arguments that all nodes of its kind have in common. */
  readonly common: Record<string, unknown>;
  /** Region of servers that stand already. */
  readonly region?: string;
}

/** @internal */
export interface ServerConfigProps extends NodeConfigProps {
  readonly etcd: EtcdSettings;
  readonly token: BootSecret;
  readonly agentToken: BootSecret;
}

/** @internal */
export interface AgentConfigProps extends NodeConfigProps {
  readonly apiAddress: string;
  readonly agentToken: BootSecret;
}

/**
 * Configuration files of servers, the same on all of a pool: the common one, and one of root alone with the secrets.
 * @internal
 */
export function serverConfig(props: ServerConfigProps): BootFile[] {
  const { distribution, etcd, token, agentToken } = props;
  const { snapshotSchedule, snapshotsKept, store } = etcd;
  const snapshots = {
    'etcd-snapshot-schedule-cron': snapshotSchedule,
    'etcd-snapshot-retention': snapshotsKept,
    'etcd-snapshot-compress': true,
  };
  return [
    configFile(distribution, { ...ownArguments(props), ...snapshots }),
    secretsFile(
      distribution,
      [
        line('token', 'token'),
        line('agent-token', 'agent-token'),
        ...(store === undefined ? [] : [snapshotStore(store)]),
      ],
      { token, 'agent-token': agentToken, ...storeSecrets(store) },
    ),
  ];
}

/**
 * Configuration files of agents, which join with a token that makes no server.
 * @internal
 */
export function agentConfig(props: AgentConfigProps): BootFile[] {
  const { distribution, apiAddress, agentToken } = props;
  return [
    configFile(distribution, { server: serverUrl(distribution, apiAddress), ...ownArguments(props) }),
    secretsFile(distribution, [line('token', 'token')], { token: agentToken }),
  ];
}

/**
 * Where nodes join.
 * @internal
 */
export function serverUrl(distribution: Distribution, apiAddress: string): string {
  return `https://${apiAddress}:${SUPERVISOR_PORTS[distribution]}`;
}

/** Servers that run no workloads keep off what does not belong to the cluster itself. */
const SERVERS_ALONE = 'node-role.kubernetes.io/control-plane=true:NoSchedule';

/**
 * Arguments of the nodes of a pool: those of all, and its own.
 * @internal
 */
export function ownArguments({ name, pool, common, region }: NodeConfigProps): Record<string, unknown> {
  const settings: NodeSettings = pool._machines ?? pool._imported ?? {};
  const kubelet = [...((common['kubelet-arg'] as string[] | undefined) ?? []), ...(settings.kubeletArguments ?? [])];
  const ofRole = pool.isServer && !pool.has(NodeRole.WORKER) ? [SERVERS_ALONE] : [];
  const taints = [...new Set([...ofRole, ...nodeTaints(settings)])];
  return {
    ...common,
    'node-label': Object.entries(nodeLabels(name, settings, region)).map(([key, value]) => `${key}=${value}`),
    ...(taints.length === 0 ? {} : { 'node-taint': taints }),
    ...(kubelet.length === 0 ? {} : { 'kubelet-arg': lastWins(kubelet) }),
  };
}

/** An argument of a pool takes the place of that of all. */
function lastWins(kubelet: readonly string[]): string[] {
  return [...new Map(kubelet.map((argument) => [argument.replace(/=.*$/, ''), argument])).values()];
}

function configFile(distribution: Distribution, content: object): BootFile {
  return { path: `/etc/rancher/${distribution}/config.yaml`, content: yaml(content), permissions: '0600' };
}

function secretsFile(
  distribution: Distribution,
  lines: readonly string[],
  secrets: Record<string, BootSecret>,
): BootFile {
  return {
    path: `/etc/rancher/${distribution}/config.yaml.d/10-secrets.yaml`,
    content: lines.join(''),
    permissions: '0600',
    secrets,
  };
}
