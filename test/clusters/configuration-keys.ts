import { Distribution } from '../../lib';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Of both distributions, agents too. */
const COMMON = words(`
  config data-dir debug
  server token token-file
  node-name with-node-id node-label node-taint selinux lb-server-port protect-kernel-defaults
  image-credential-provider-bin-dir image-credential-provider-config
  container-runtime-endpoint default-runtime snapshotter private-registry disable-default-registry-endpoint
  node-ip node-external-ip resolv-conf
  kubelet-arg kube-proxy-arg
`);

/** Of servers of both distributions. */
const COMMON_OF_SERVERS = words(`
  bind-address advertise-address tls-san tls-san-security
  cluster-cidr service-cidr service-node-port-range cluster-dns cluster-domain egress-selector-mode servicelb-namespace
  write-kubeconfig write-kubeconfig-mode helm-job-image
  agent-token agent-token-file cluster-reset cluster-reset-restore-path
  etcd-expose-metrics etcd-disable-snapshots etcd-snapshot-name etcd-snapshot-schedule-cron etcd-snapshot-retention
  etcd-snapshot-dir etcd-snapshot-compress
  etcd-s3 etcd-s3-endpoint etcd-s3-endpoint-ca etcd-s3-skip-ssl-verify etcd-s3-access-key etcd-s3-secret-key etcd-s3-bucket
  etcd-s3-region etcd-s3-folder etcd-s3-proxy etcd-s3-config-secret etcd-s3-insecure etcd-s3-timeout
  kube-apiserver-arg etcd-arg kube-controller-manager-arg kube-scheduler-arg kube-cloud-controller-manager-arg
  disable disable-scheduler disable-cloud-controller disable-kube-proxy
  embedded-registry enable-pprof system-default-registry secrets-encryption-provider
`);

const OF_K3S = words(`
  v vmodule log alsologtostderr bind-address pause-image image-service-endpoint nonroot-devices
  node-internal-dns node-external-dns flannel-iface flannel-conf flannel-cni-conf
  enable-pprof rootless prefer-bundled-bin docker vpn-auth vpn-auth-file disable-apiserver-lb
`);

const OF_K3S_SERVERS = words(`
  https-listen-port advertise-port flannel-backend flannel-ipv6-masq flannel-external-ip write-kubeconfig-group cluster-init
  datastore-endpoint datastore-cafile datastore-certfile datastore-keyfile
  default-local-storage-path disable-network-policy disable-helm-controller disable-agent secrets-encryption supervisor-metrics
`);

const OF_RKE2 = words(`
  cloud-provider-name cloud-provider-config profile audit-policy-file pod-security-admission-config-file kubelet-path
  pause-image runtime-image kube-proxy-image
`);

const OF_RKE2_SERVERS = words(`
  cni ingress-controller enable-servicelb etcd-s3-session-token etcd-s3-bucket-lookup-type etcd-s3-retention
  kube-apiserver-extra-mount kube-scheduler-extra-mount kube-controller-manager-extra-mount etcd-extra-mount
  control-plane-resource-requests control-plane-resource-limits control-plane-probe-configuration
`);

/**
 * Keys of `config.yaml` that the distributions document.
 * @see https://docs.k3s.io/cli/server
 * @see https://docs.k3s.io/cli/agent
 * @see https://docs.rke2.io/reference/server_config
 * @see https://docs.rke2.io/reference/linux_agent_config
 */
const KEYS: Record<Distribution, Record<'server' | 'agent', readonly string[]>> = {
  [Distribution.K3S]: {
    agent: [...COMMON, ...OF_K3S],
    server: [...COMMON, ...COMMON_OF_SERVERS, ...OF_K3S, ...OF_K3S_SERVERS],
  },
  [Distribution.RKE2]: {
    agent: [...COMMON, ...OF_RKE2],
    server: [...COMMON, ...COMMON_OF_SERVERS, ...OF_RKE2, ...OF_RKE2_SERVERS],
  },
};

/** Keys that a server or an agent does not know; `+` after one adds to a list of another file. */
export function unknownKeys(distribution: Distribution, kind: 'server' | 'agent', configuration: object): string[] {
  return Object.keys(configuration).filter((key) => !KEYS[distribution][kind].includes(key.replace(/\+$/, '')));
}
