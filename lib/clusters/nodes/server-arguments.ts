import { BootFile } from '../../infra';
import { Cni, Distribution } from '../../model';
import { nameService } from './cluster-ranges';
import { CloudIntegration, IngressController } from './cluster-settings';
import { CIPHERS, admissionFile, auditPolicyFile, hardeningFiles } from '../k3s/k3s-hardening';

/** @internal */
export interface NodeArgumentsProps {
  readonly distribution: Distribution;
  readonly cloud?: CloudIntegration;
  /**
   * Whether nodes have what the arguments of the CIS benchmark want before they start: the first boot of `nodeBoot()` on all of them, and
   * `serverFiles()` on servers.
   * @default false
   */
  readonly hardened?: boolean;
}

/** @internal */
export interface ServerArgumentsProps extends NodeArgumentsProps {
  readonly cni: Cni;
  readonly ingress: IngressController;
  readonly podCidr: string;
  readonly serviceCidr: string;
  /** Addresses and names that the API goes by. */
  readonly apiNames: readonly string[];
}

/**
 * Arguments that all nodes of a cluster have in common, agents too, whoever stands it up.
 * @see https://docs.rke2.io/reference/linux_agent_config
 * @see https://docs.k3s.io/cli/agent
 * @internal
 */
export function nodeArguments({ distribution, cloud, hardened = false }: NodeArgumentsProps): Record<string, unknown> {
  const external = cloud?.controllerManager === true;
  const rke2 = distribution === Distribution.RKE2;
  return {
    ...(external && rke2 ? { 'cloud-provider-name': 'external' } : {}),
    ...(hardened ? (rke2 ? { profile: 'cis' } : { 'protect-kernel-defaults': true }) : {}),
    'kubelet-arg': [
      'streaming-connection-idle-timeout=5m',
      `tls-cipher-suites=${CIPHERS}`,
      // Without a controller of its own K3s says nothing of the cloud to its kubelets.
      ...(external && !rke2 ? ['cloud-provider=external'] : []),
    ],
  };
}

/**
 * Arguments that all servers of a cluster have in common, whoever stands it up: as a distribution reads them in its `config.yaml`.
 * @see https://docs.rke2.io/reference/server_config
 * @see https://docs.k3s.io/cli/server
 * @internal
 */
export function serverArguments(props: ServerArgumentsProps): Record<string, unknown> {
  const { distribution, podCidr, serviceCidr, apiNames, cloud } = props;
  const own = distribution === Distribution.RKE2 ? rke2Arguments(props) : k3sArguments(props);
  return {
    'tls-san': [...apiNames],
    'cluster-cidr': podCidr,
    'service-cidr': serviceCidr,
    'cluster-dns': nameService(serviceCidr),
    'cluster-domain': 'cluster.local',
    'egress-selector-mode': 'agent',
    'disable-cloud-controller': cloud?.controllerManager === true,
    'write-kubeconfig-mode': '0600',
    'etcd-expose-metrics': true,
    'etcd-arg': ETCD_ARGUMENTS,
    'kube-controller-manager-arg': ['terminated-pod-gc-threshold=100', 'bind-address=0.0.0.0'],
    'kube-scheduler-arg': ['bind-address=0.0.0.0'],
    ...own,
    ...nodeArguments(props),
  };
}

/**
 * Files that the arguments of hardened servers name: on each server before it starts.
 * @param exemptNamespaces namespaces beside `kube-system` whose pods may be privileged
 * @internal
 */
export function serverFiles(distribution: Distribution, exemptNamespaces: readonly string[] = []): BootFile[] {
  const ofDistribution = distribution === Distribution.RKE2 ? ['tigera-operator'] : [];
  return hardeningFiles([...new Set(['kube-system', ...ofDistribution, ...exemptNamespaces])], distribution);
}

/**
 * Times for disks that other tenants use too.
 * @internal
 */
export const ETCD_ARGUMENTS = [
  'heartbeat-interval=500',
  'election-timeout=5000',
  `quota-backend-bytes=${4 * 1024 ** 3}`,
];

/** RKE2 encrypts Secrets without being told to. */
function rke2Arguments({ cni, ingress, hardened = false }: ServerArgumentsProps): Record<string, unknown> {
  const file = Distribution.RKE2;
  return {
    cni: cni.name,
    'ingress-controller': ingress,
    'kube-apiserver-arg': apiArguments(hardened),
    ...(hardened
      ? { 'pod-security-admission-config-file': admissionFile(file), 'audit-policy-file': auditPolicyFile(file) }
      : {}),
  };
}

/** An entry, or the controllers of the cloud, stand in front: no LoadBalancer of K3s's own takes ports of the nodes. */
function k3sArguments({ cni, ingress, hardened = false }: ServerArgumentsProps): Record<string, unknown> {
  const flannel = cni.name === 'flannel';
  const file = Distribution.K3S;
  return {
    'flannel-backend': flannel ? 'vxlan' : 'none',
    'disable-network-policy': !flannel,
    'disable-helm-controller': false,
    disable: ['servicelb', ...(ingress === IngressController.TRAEFIK ? [] : ['traefik'])],
    'secrets-encryption': true,
    'kube-apiserver-arg': [
      ...apiArguments(hardened),
      ...(hardened
        ? [
            `admission-control-config-file=${admissionFile(file)}`,
            'audit-log-path=/var/lib/rancher/k3s/server/logs/audit.log',
            `audit-policy-file=${auditPolicyFile(file)}`,
            'audit-log-maxage=30',
            'audit-log-maxbackup=10',
            'audit-log-maxsize=100',
          ]
        : []),
    ],
  };
}

/** Limits of rates are in the file of admission. */
function apiArguments(hardened: boolean): string[] {
  return [
    ...(hardened ? ['enable-admission-plugins=NodeRestriction,EventRateLimit'] : []),
    'service-account-extend-token-expiration=false',
    `tls-cipher-suites=${CIPHERS}`,
  ];
}
