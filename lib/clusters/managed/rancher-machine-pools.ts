import { ClusterV2RkeConfigMachinePools } from '../../../imports/rancher2/cluster-v2';
import { MachineConfigV2OpenstackConfig } from '../../../imports/rancher2/machine-config-v2';
import { slug } from '../../core';
import { CloudConfig, ISite, literal, literalMap, rootGibibytes } from '../../infra';
import { DrainOptions, NodeRole } from '../../model';
import { NodePool } from '../pools/node-pool';
import { nodeLabels, nodeTaints } from '../pools/node-registration';
import { NODE_STARTUP_TIMEOUT, RancherMachines, UNHEALTHY_AFTER } from './rancher-machines';

/**
 * Machines of a pool in one zone: Rancher has a zone for all machines of its pools.
 * @internal
 */
export interface ZonePool {
  /** Name of the pool in Rancher: `worker-bkk-a`. */
  readonly name: string;
  readonly zone?: string;
  readonly quantity: number;
}

/**
 * A pool by its zones, which its machines take in turn; zones that get none are left out.
 * @internal
 */
export function zonePools(name: string, count: number, zones: readonly string[]): ZonePool[] {
  return zones.length === 0
    ? [{ name, quantity: count }]
    : zones
        .map((zone, i) => ({
          name: `${name}-${slug(zone)}`,
          zone,
          quantity: Math.floor(count / zones.length) + (i < count % zones.length ? 1 : 0),
        }))
        .filter(({ quantity }) => quantity > 0);
}

/** @internal */
export interface MachineConfigProps {
  readonly site: ISite;
  readonly machines: RancherMachines;
  readonly pool: NodePool;
  readonly zone?: string;
  /** Names of the security groups of its machines. */
  readonly groups: readonly string[];
  readonly serverGroupId?: string;
  /** What a machine does on its first boot, without a name. */
  readonly userData: string;
}

/**
 * What Rancher's driver is told of the machines of a pool in a zone. The credential is none of it.
 * @internal
 */
export function openStackConfig(props: MachineConfigProps): MachineConfigV2OpenstackConfig {
  const { site, machines, pool, zone } = props;
  const { flavor, image = site.image, rootVolume } = pool._machines ?? {};
  return {
    authUrl: literal(machines.authUrl),
    region: literal(machines.region),
    // Nova chooses one where none is named.
    availabilityZone: literal(zone ?? ''),
    cacert: literal(machines.certificateAuthority),
    flavorName: literal(flavor?.name),
    imageName: literal(image.name),
    imageId: literal(image.id),
    netId: site.network.networkId,
    secGroups: props.groups.map((group) => literal(group)).join(','),
    serverGroupId: props.serverGroupId,
    sshUser: machines.sshUser ?? 'ubuntu',
    userDataFile: props.userData,
    ...(rootVolume === undefined
      ? {}
      : {
          bootFromVolume: true,
          volumeSize: String(rootGibibytes(rootVolume)),
          volumeType: literal(rootVolume.type),
        }),
  };
}

/**
 * User data as Rancher takes them: it adds what joins the cluster, and the name of each machine where there is none.
 * @internal
 */
export function namelessUserData(boot: CloudConfig): string {
  return boot.toUserData(NAMELESS).replace(`hostname: ${NAMELESS}\n`, '');
}

const NAMELESS = 'named-by-rancher';

/** What Nova takes of user data in base64, less what Rancher adds to them. */
const MOST_BYTES = 49152;

/**
 * What keeps a first boot from being that of machines that Rancher makes, if anything.
 * @internal
 */
export function userDataProblem(pool: string, boot: CloudConfig): string | undefined {
  const text = namelessUserData(boot);
  const bytes = Math.ceil(Buffer.byteLength(text) / 3) * 4;
  return text.startsWith('#cloud-config\n') && bytes <= MOST_BYTES
    ? undefined
    : `Rancher adds to user data that are not compressed and take at most ${MOST_BYTES} bytes in base64, got more for pool '${pool}'; say less in 'system' of the site, or let Terraform make the machines`;
}

/** @internal */
export interface MachinePoolProps {
  readonly machines: RancherMachines;
  /** Name of the pool in the program. */
  readonly name: string;
  readonly pool: NodePool;
  readonly at: ZonePool;
  /** Where the site is, in the words of locality-aware routing. */
  readonly region?: string;
  readonly drain?: DrainOptions;
  /** Name and kind of what the driver is told. */
  readonly config: { readonly name: string; readonly kind: string };
}

/**
 * A machine pool of a cluster in Rancher.
 * @internal
 */
export function machinePool(props: MachinePoolProps): ClusterV2RkeConfigMachinePools {
  const { machines, name, pool, at, region, drain, config } = props;
  const { unhealthyAfter = UNHEALTHY_AFTER, nodeStartupTimeout = NODE_STARTUP_TIMEOUT } = machines;
  const settings = pool._machines ?? {};
  const taints = nodeTaints(settings).map(taintOf);
  const most = machines.maxUnhealthy ?? (pool.isServer ? 1 : Math.ceil(at.quantity / 2));
  return {
    name: at.name,
    quantity: at.quantity,
    etcdRole: pool.has(NodeRole.ETCD),
    controlPlaneRole: pool.has(NodeRole.CONTROL_PLANE),
    workerRole: pool.has(NodeRole.WORKER),
    machineConfig: { name: config.name, kind: config.kind },
    machineLabels: literalMap({
      ...nodeLabels(name, settings),
      ...(region === undefined ? {} : { 'topology.kubernetes.io/region': region }),
      ...(at.zone === undefined ? {} : { 'topology.kubernetes.io/zone': at.zone }),
    }),
    ...(taints.length === 0 ? {} : { taints }),
    drainBeforeDelete: machines.drainBeforeDelete ?? true,
    nodeDrainTimeout: drain?.timeoutSeconds ?? 600,
    unhealthyNodeTimeoutSeconds: unhealthyAfter.toSeconds({ integral: false }),
    nodeStartupTimeoutSeconds: nodeStartupTimeout.toSeconds({ integral: false }),
    maxUnhealthy: String(most),
  };
}

/** `<key>=<value>:<effect>` or `<key>:<effect>`. */
function taintOf(taint: string): { key: string; value: string; effect: string } {
  const [, key = taint, value = '', effect = ''] = /^([^=:]+)(?:=([^:]*))?:(.*)$/.exec(taint) ?? [];
  return { key, value, effect };
}
