import { BootFile } from '../../infra';
import { Distribution, Port } from '../../model';
import { ClusterNodes } from '../nodes/cluster-nodes';
import { joinScripts, nodePorts } from '../nodes/join-script';
import { yaml } from '../k3s/k3s-config';
import { NodePool } from '../pools/node-pool';
import { distributionDownloads, distributionUnit } from './standalone-boot';
import { SUPERVISOR_PORTS, ownArguments, serverUrl } from './standalone-config';

/** @internal */
export interface StandaloneJoinProps {
  /** Name of the cluster. */
  readonly cluster: string;
  /** Name of the pool. */
  readonly name: string;
  readonly pool: NodePool;
  /** Arguments that all agents have in common. */
  readonly common: Record<string, unknown>;
  /** Where images come from instead, and who vouches for that, as nodes have it in files. */
  readonly registries: readonly BootFile[];
  /** Name of the output of the stack that has the token. */
  readonly tokenOutput: string;
  /** Name of that stack. */
  readonly stack: string;
}

/**
 * Writes what servers that stand already join a cluster by that stands alone.
 * @internal
 */
export function standaloneJoinScripts(scope: ClusterNodes, props: StandaloneJoinProps): void {
  const { cluster, name, pool, common, registries, stack, tokenOutput } = props;
  const { distribution, apiAddress = '' } = scope;
  const { servers = {}, networkInterface } = pool._imported ?? {};
  const [download] = distributionDownloads(distribution, scope.versions);
  const link = networkInterface === undefined || distribution === Distribution.RKE2 ? undefined : networkInterface;
  const api = Port.tcp(6443, 'kube-apiserver');
  const joinedBy =
    distribution === Distribution.RKE2 ? [api, Port.tcp(SUPERVISOR_PORTS.rke2, 'rke2-supervisor')] : [api];
  joinScripts(scope, {
    cluster,
    pool: name,
    servers,
    script: 'node-join',
    asked: {
      NODE_TOKEN: `'terraform output -raw ${tokenOutput}' in the stack ${stack} says it`,
      ...askedRegistries(registries),
    },
    environment: {
      ...knownRegistries(registries),
      NODE_DISTRIBUTION: distribution,
      NODE_URL: download?.url ?? '',
      NODE_SHA256: download?.sha256 ?? '',
      NODE_UNIT: distributionUnit(distribution, false, {
        after: 'Wants=network-online.target\nAfter=network-online.target\n',
      }).content,
    },
    ownEnvironment: (host, address) => ({
      NODE_CONFIG: yaml({
        server: serverUrl(distribution, apiAddress),
        'node-name': host,
        'node-ip': address,
        ...(link === undefined ? {} : { 'flannel-iface': link }),
        ...ownArguments({ distribution, name, pool, common, region: scope.site.region?.name }),
      }),
    }),
    ports: () => nodePorts(scope, joinedBy),
  });
}

/** A file with passwords in it is taken from a node that has them. */
function askedRegistries([file]: readonly BootFile[]): Record<string, string> {
  return hasSecrets(file) ? { NODE_REGISTRIES: `what ${file.path} of another node has` } : {};
}

function knownRegistries([file, ...authorities]: readonly BootFile[]): Record<string, string> {
  return {
    ...(file === undefined || hasSecrets(file) ? {} : { NODE_REGISTRIES: file.content }),
    ...Object.fromEntries(
      authorities.map(({ path, content }) => [`NODE_AUTHORITY_${/-(\d+)-ca/.exec(path)?.[1]}`, content]),
    ),
  };
}

function hasSecrets(file: BootFile | undefined): boolean {
  return Object.keys(file?.secrets ?? {}).length > 0;
}
