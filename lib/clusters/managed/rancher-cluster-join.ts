import { BootSecret, CloudConfig } from '../../infra';
import { Distribution, NodeRole } from '../../model';
import { afterNodeIsReady, etcdFolder } from '../nodes/node-boot';
import { NodePool } from '../pools/node-pool';
import { nodeLabels, nodeTaints } from '../pools/node-registration';

const FILE = '/etc/cloudserve/rancher-join.env';

/**
 * What opens a cluster of a Rancher to new nodes.
 * @internal
 */
export interface RancherRegistration {
  readonly url: string;
  readonly token: BootSecret;
  /** SHA-256 of the authority that vouches for Rancher; empty where the system's own do. */
  readonly checksum: BootSecret;
}

/** @internal */
export interface RancherJoinProps {
  readonly registration: RancherRegistration;
  readonly distribution: Distribution;
  /** Name of the pool. */
  readonly name: string;
  readonly pool: NodePool;
  /** Variables of the way out, in both spellings. */
  readonly proxy: Readonly<Record<string, string>>;
}

/**
 * First boot by which a machine joins its cluster: tried until it has joined.
 * @internal
 */
export function rancherJoin({ registration, distribution, name, pool, proxy }: RancherJoinProps): CloudConfig {
  const { url, token, checksum } = registration;
  const variables = {
    RANCHER_URL: url,
    ...proxy,
    ...joinVariables(name, pool),
    ...(pool.has(NodeRole.ETCD) ? { RANCHER_ETCD_FOLDER: etcdFolder(distribution) } : {}),
  };
  return new CloudConfig({
    // The installer reads certificates by openssl.
    packages: ['openssl'],
    scripts: ['rancher-join'],
    files: [
      {
        path: FILE,
        permissions: '0600',
        content: [
          ...Object.entries(variables).map(([key, value]) => `${key}=${value}\n`),
          'RANCHER_CA_CHECKSUM=<<ca-checksum>>\n',
          'RANCHER_TOKEN=<<token>>\n',
        ].join(''),
        secrets: { token, 'ca-checksum': checksum },
      },
    ],
    units: [
      {
        name: 'cloudserve-rancher-join.service',
        content: `[Unit]
Description=The machine joins its cluster by Rancher
${afterNodeIsReady(distribution, pool)}StartLimitIntervalSec=0

[Service]
Type=oneshot
RemainAfterExit=yes
TimeoutStartSec=infinity
EnvironmentFile=${FILE}
ExecStart=/usr/local/lib/cloudserve/rancher-join
Restart=on-failure
RestartSec=60s

[Install]
WantedBy=multi-user.target
`,
      },
    ],
  });
}

/**
 * What a node registers with, as the script `rancher-join` takes it.
 * @param region that of servers that stand already
 * @internal
 */
export function joinVariables(name: string, pool: NodePool, region?: string): Record<string, string> {
  const settings = pool._machines ?? pool._imported ?? {};
  const labels = Object.entries(nodeLabels(name, settings, region)).map(([key, value]) => `${key}=${value}`);
  return {
    RANCHER_ROLES: pool.roles.join(','),
    RANCHER_LABELS: labels.join(','),
    RANCHER_TAINTS: nodeTaints(settings).map(withValue).join(','),
  };
}

/** Rancher drops a taint without a value and says nothing. */
function withValue(taint: string): string {
  return taint.includes('=') ? taint : taint.replace(':', '=:');
}
