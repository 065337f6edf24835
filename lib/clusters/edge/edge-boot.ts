import { stringify } from 'yaml';
import {
  BootFile,
  BootSecret,
  BootUnit,
  CloudConfig,
  KernelParameters,
  RegistryMirror,
  SCRIPT_FOLDER,
} from '../../infra';
import { renewalUnits } from '../nodes/certificate-renewal';
import { nameService } from '../nodes/cluster-ranges';
import { MANIFEST_URL } from './edge-seeds';
import { nodeService } from '../k3s/k3s-boot';
import { hardenedArguments, hardeningFiles } from '../k3s/k3s-hardening';
import { registriesFiles } from '../k3s/k3s-registries';
import { PRIVILEGED_NAMESPACES } from '../rancher/rancher-namespaces';

/**
 * Where a box has what it registers by.
 * @internal
 */
export const EDGE_FOLDER = '/var/lib/cloudserve/edge';

/** @internal */
export interface EdgeBootProps {
  /** Release of K3s. */
  readonly version: string;
  /** Of its program. */
  readonly sha256: string;
  readonly isArm: boolean;
  readonly podCidr: string;
  readonly serviceCidr: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly images: readonly string[];
  readonly registryMirrors: readonly RegistryMirror[];
  readonly metricsServer: boolean;
  /** Certificate of the authority that vouches for Rancher; none where the system's own do. */
  readonly authority?: BootSecret;
}

/**
 * The first boot of boxes: K3s on one node, and its registration. Only that boot needs a network.
 * @internal
 */
export function edgeBoot(props: EdgeBootProps): CloudConfig {
  const { sha256, isArm, images, authority } = props;
  const version = encodeURIComponent(props.version);
  const files: BootFile[] = [
    { path: '/etc/rancher/k3s/config.yaml', content: yaml(configuration(props)), permissions: '0600' },
    ...hardeningFiles(PRIVILEGED_NAMESPACES),
    ...registriesFiles(props.registryMirrors),
    ...(images.length === 0 ? [] : [{ path: IMAGES_FILE, content: `${images.join('\n')}\n` }]),
    { path: `${EDGE_FOLDER}/manifest-url`, content: MANIFEST_URL, permissions: '0600' },
    ...(authority === undefined
      ? []
      : [{ path: `${EDGE_FOLDER}/ca.pem`, content: '<<authority>>', permissions: '0600', secrets: { authority } }]),
  ];
  return new CloudConfig({
    packages: ['curl', 'ca-certificates'],
    sysctl: { ...KernelParameters.forManyPods(), ...KernelParameters.forProtectedKubelet() },
    files,
    scripts: ['clock', 'edge-start', 'edge-register', 'node-renew'],
    downloads: [
      {
        url: `https://github.com/k3s-io/k3s/releases/download/${version}/${isArm ? 'k3s-arm64' : 'k3s'}`,
        sha256,
        path: '/usr/local/bin/k3s',
        permissions: '0755',
      },
    ],
    units: [SERVER_UNIT, REGISTER_UNIT, ...RENEWAL],
  });
}

/** K3s pulls each image of the list unless it has it. */
const IMAGES_FILE = '/var/lib/rancher/k3s/agent/images/edge.txt';

/** What `edge-start` makes: an address that no cable and no DHCP takes away. Its range is for documents, so that no network has it. */
const NODE_INTERFACE = 'edge0';
const NODE_ADDRESS = '203.0.113.254';

/**
 * State is in SQLite, which a cluster of one server has by default; volumes are folders of the box.
 * @see https://docs.k3s.io/cli/server
 */
function configuration({ podCidr, serviceCidr, labels, metricsServer }: EdgeBootProps): object {
  const hardened = hardenedArguments();
  return {
    'cluster-cidr': podCidr,
    'service-cidr': serviceCidr,
    'cluster-dns': nameService(serviceCidr),
    'cluster-domain': 'cluster.local',
    'flannel-backend': 'vxlan',
    'flannel-iface': NODE_INTERFACE,
    'node-ip': NODE_ADDRESS,
    disable: ['traefik', 'servicelb', ...(metricsServer ? [] : ['metrics-server'])],
    'node-label': Object.entries(labels).map(([key, value]) => `${key}=${value}`),
    ...hardened,
    'kubelet-arg': [...(hardened['kubelet-arg'] as string[]), ...SMALL_KUBELET],
  };
}

/** Pods must not take what the system and K3s live on: nobody is there to restart the box. */
const SMALL_KUBELET = [
  'system-reserved=cpu=100m,memory=256Mi',
  'kube-reserved=cpu=200m,memory=512Mi',
  'eviction-hard=memory.available<100Mi,nodefs.available<10%,imagefs.available<10%',
  'container-log-max-size=5Mi',
  'container-log-max-files=2',
  'max-pods=60',
];

/** As K3s's own installer writes it, but after no network: what a box has, it starts with. */
const SERVER_UNIT: BootUnit = nodeService({
  name: 'k3s.service',
  description: 'Kubernetes on one node',
  documentation: 'https://docs.k3s.io',
  after: 'StartLimitIntervalSec=0\n',
  prepare: 'edge-start',
  start: '/usr/local/bin/k3s server',
});

const REGISTER_UNIT: BootUnit = {
  name: 'edge-register.service',
  content: `[Unit]
Description=The cluster of the box is registered with Rancher once
Wants=k3s.service
After=k3s.service
ConditionPathExists=!${EDGE_FOLDER}/registered
StartLimitIntervalSec=0

[Service]
Type=oneshot
RemainAfterExit=yes
TimeoutStartSec=infinity
ExecStart=${SCRIPT_FOLDER}/edge-register ${EDGE_FOLDER}
Restart=on-failure
RestartSec=60s

[Install]
WantedBy=multi-user.target
`,
};

/**
 * A box is never restarted, and K3s renews its certificates only when it starts. It is one node, so it asks nobody before, like an agent; a box
 * that is off at night is renewed whenever it is switched on.
 */
const RENEWAL: readonly BootUnit[] = renewalUnits({
  restarted: 'K3s',
  command: `${SCRIPT_FOLDER}/node-renew k3s.service agent`,
  timer: 'Every night the box looks whether the day to renew its certificates has come',
});

function yaml(data: object): string {
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}
