import {
  BootFile,
  BootUnit,
  CLOCK_UNIT,
  CLOSED_METADATA_UNIT,
  CloudConfig,
  Download,
  FETCH_UNIT,
  FileSystem,
  KernelParameters,
  SCRIPT_FOLDER,
  closedMetadata,
} from '../../infra';
import { Distribution, K3sRelease } from '../../model';
import { certificateRenewal } from '../nodes/certificate-renewal';

/**
 * Where a server has the data of embedded etcd.
 * @internal
 */
export const ETCD_FOLDER = '/var/lib/rancher/k3s/server/db';

/**
 * Role of the volume for the data of embedded etcd.
 * @internal
 */
export const ETCD_ROLE = 'etcd';

/** @internal */
export interface K3sBootProps {
  readonly release: K3sRelease;
  readonly files: readonly BootFile[];
  readonly apiAddress: string;
  /** Whether the state is in embedded etcd. */
  readonly etcd: boolean;
  /** Whether embedded etcd has a volume of its own. */
  readonly etcdVolume: boolean;
}

/**
 * The first boot of a K3s server, the same on every server of a group: what a machine is among them it learns from its name and its metadata.
 * @internal
 */
export function k3sBoot({ release, files, apiAddress, etcd, etcdVolume }: K3sBootProps): CloudConfig {
  const own = new CloudConfig({
    packages: ['curl', 'jq'],
    sysctl: { ...KernelParameters.forManyPods(), ...KernelParameters.forProtectedKubelet() },
    files: [...files],
    scripts: ['k3s-start'],
    downloads: [k3sDownload(release)],
    devices: etcdVolume ? [{ role: ETCD_ROLE, fileSystem: FileSystem.XFS, mount: ETCD_FOLDER }] : [],
    units: [serverUnit(apiAddress, etcd, etcdVolume)],
  });
  return closedMetadata().followedBy(own).followedBy(certificateRenewal(Distribution.K3S, 'server'));
}

/** As K3s's own installer writes it, with what must be there first. */
function serverUnit(apiAddress: string, etcd: boolean, etcdVolume: boolean): BootUnit {
  return nodeService({
    name: 'k3s.service',
    description: 'Kubernetes server',
    documentation: 'https://docs.k3s.io',
    after: `Wants=network-online.target ${CLOCK_UNIT}
Requires=${FETCH_UNIT} ${CLOSED_METADATA_UNIT}
After=network-online.target ${CLOCK_UNIT} ${FETCH_UNIT} ${CLOSED_METADATA_UNIT}
${etcdVolume ? `RequiresMountsFor=${ETCD_FOLDER}\n` : ''}`,
    prepare: `k3s-start ${etcd ? 'etcd' : 'sql'} ${apiAddress}`,
    start: '/usr/local/bin/k3s server',
  });
}

/** @internal */
export interface NodeServiceProps {
  /** `k3s.service`. */
  readonly name: string;
  readonly description: string;
  readonly documentation: string;
  /** Lines of `[Unit]` on what must be there first. */
  readonly after: string;
  /**
   * Script of ours, with its words, that runs before each start.
   * @default - none
   */
  readonly prepare?: string;
  /** Command of the distribution. */
  readonly start: string;
  /**
   * Further lines of `[Service]`.
   * @default - none
   */
  readonly further?: string;
}

/**
 * The unit that runs a distribution on a node.
 * @internal
 */
export function nodeService(props: NodeServiceProps): BootUnit {
  const { name, description, documentation, after, prepare, start, further = '' } = props;
  const content = `[Unit]
Description=${description}
Documentation=${documentation}
${after}
[Service]
Type=notify
ExecStartPre=-/sbin/modprobe br_netfilter
ExecStartPre=-/sbin/modprobe overlay
${prepare === undefined ? '' : `ExecStartPre=${SCRIPT_FOLDER}/${prepare}\n`}ExecStart=${start}
${further}KillMode=process
Delegate=yes
LimitNOFILE=1048576
LimitNPROC=infinity
LimitCORE=infinity
TasksMax=infinity
TimeoutStartSec=infinity
Restart=always
RestartSec=5s

[Install]
WantedBy=multi-user.target
`;
  return { name, content };
}

/**
 * Where K3s's program is to be had, and how it hashes.
 * @internal
 */
export function k3sDownload({ version, sha256 }: K3sRelease): Download {
  return {
    url: `https://github.com/k3s-io/k3s/releases/download/${encodeURIComponent(version)}/k3s`,
    sha256,
    path: '/usr/local/bin/k3s',
    permissions: '0755',
  };
}
