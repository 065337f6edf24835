import {
  BootDevice,
  BootFile,
  CLOCK_UNIT,
  CLOSED_METADATA_UNIT,
  CloudConfig,
  DEVICES_UNIT,
  FileSystem,
  KernelParameters,
  closedMetadata,
} from '../../infra';
import { Distribution, NodeRole } from '../../model';
import { RenewedKind, certificateRenewal, serviceOf } from './certificate-renewal';
import { ETCD_ROLE } from '../k3s/k3s-boot';
import { NodePool } from '../pools/node-pool';

/** @internal */
export interface NodeBootProps {
  readonly distribution: Distribution;
  readonly pool: NodePool;
}

/**
 * First boot that nodes of every cluster have alike: packages, kernel parameters, the closed metadata service, disks, what the unit of the
 * distribution waits for, and the renewal of certificates, whoever installs it.
 * @internal
 */
export function nodeBoot({ distribution, pool }: NodeBootProps): CloudConfig {
  const needsEtcdUser = distribution === Distribution.RKE2 && pool.isServer;
  const own = new CloudConfig({
    packages: ['curl', 'jq', ...(pool.has(NodeRole.WORKER) ? OF_VOLUMES : [])],
    sysctl: { ...KernelParameters.forManyPods(), ...KernelParameters.forProtectedKubelet() },
    devices: devices(distribution, pool),
    files: [dropIn(distribution, pool)],
    commands: needsEtcdUser ? [ETCD_USER] : [],
  });
  return closedMetadata()
    .followedBy(own)
    .followedBy(certificateRenewal(distribution, renewedKind(pool)));
}

/**
 * Unit of the distribution on nodes of a pool.
 * @internal
 */
export function nodeUnit(distribution: Distribution, pool: NodePool): string {
  return serviceOf(distribution, pool.isServer);
}

/**
 * Folder of the data of etcd.
 * @internal
 */
export function etcdFolder(distribution: Distribution): string {
  return `/var/lib/rancher/${distribution}/server/db`;
}

/**
 * Lines for the section `[Unit]` of what comes when a node is ready: the network, the time, the closed metadata service and its disks.
 * @internal
 */
export function afterNodeIsReady(distribution: Distribution, pool: NodePool): string {
  const disks = devices(distribution, pool);
  const folders = disks.flatMap(({ mount }) => (mount === undefined ? [] : [mount]));
  const required = [CLOSED_METADATA_UNIT, ...(disks.length > 0 ? [DEVICES_UNIT] : [])].join(' ');
  return [
    `Wants=network-online.target ${CLOCK_UNIT}`,
    `Requires=${required}`,
    `After=network-online.target ${CLOCK_UNIT} ${required}`,
    ...(folders.length === 0 ? [] : [`RequiresMountsFor=${folders.join(' ')}`]),
    '',
  ].join('\n');
}

/** What a node mounts volumes by: of Longhorn, and of servers of NFS. */
const OF_VOLUMES = ['nfs-common', 'open-iscsi'];

/** The profile `cis` of RKE2 wants the user on every server, also where etcd is not. */
const ETCD_USER = ['useradd', '--system', '--no-create-home', '--shell', '/sbin/nologin', '--user-group', 'etcd'];

function renewedKind(pool: NodePool): RenewedKind {
  if (!pool.isServer) {
    return 'agent';
  }
  return pool.has(NodeRole.CONTROL_PLANE) ? 'server' : 'etcd';
}

function devices(distribution: Distribution, { _machines }: NodePool): BootDevice[] {
  const { etcdDisk, disks = {}, mounts = {} } = _machines ?? { etcdDisk: undefined };
  return [
    ...(etcdDisk === undefined
      ? []
      : [{ role: ETCD_ROLE, fileSystem: FileSystem.XFS, mount: etcdFolder(distribution) }]),
    ...Object.keys(disks).map((role) =>
      mounts[role] === undefined ? { role } : { role, fileSystem: FileSystem.EXT4, mount: mounts[role] },
    ),
  ];
}

/** The unit may come from an installer, which knows nothing of what a node of ours waits for. */
function dropIn(distribution: Distribution, pool: NodePool): BootFile {
  return {
    path: `/etc/systemd/system/${nodeUnit(distribution, pool)}.d/10-cloudserve.conf`,
    content: `[Unit]\n${afterNodeIsReady(distribution, pool)}`,
  };
}
