import { stringify } from 'yaml';
import { BootFile } from '../../infra';
import { Distribution } from '../../model';

/**
 * Where servers have what admission is told.
 * @internal
 */
export function admissionFile(distribution: Distribution): string {
  return `/etc/rancher/${distribution}/admission.yaml`;
}

/**
 * Where servers have what is logged of calls.
 * @internal
 */
export function auditPolicyFile(distribution: Distribution): string {
  return `/etc/rancher/${distribution}/audit-policy.yaml`;
}

/**
 * Suites of TLS 1.2 that keep forward secrecy; those of 1.3 are not chosen.
 * @internal
 */
export const CIPHERS = [
  'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305',
  'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305',
].join(',');

/**
 * Arguments of a server after the CIS benchmark's demands.
 * @see https://docs.k3s.io/security/hardening-guide
 * @internal
 */
export function hardenedArguments(): Record<string, unknown> {
  return {
    'protect-kernel-defaults': true,
    'secrets-encryption': true,
    'write-kubeconfig-mode': '0600',
    'kube-apiserver-arg': [
      'enable-admission-plugins=NodeRestriction,EventRateLimit',
      `admission-control-config-file=${admissionFile(Distribution.K3S)}`,
      'audit-log-path=/var/lib/rancher/k3s/server/logs/audit.log',
      `audit-policy-file=${auditPolicyFile(Distribution.K3S)}`,
      'audit-log-maxage=30',
      'audit-log-maxbackup=10',
      'audit-log-maxsize=100',
      'service-account-extend-token-expiration=false',
      `tls-cipher-suites=${CIPHERS}`,
    ],
    'kube-controller-manager-arg': ['terminated-pod-gc-threshold=100'],
    'kubelet-arg': ['streaming-connection-idle-timeout=5m', `tls-cipher-suites=${CIPHERS}`],
  };
}

/**
 * What is logged of calls.
 * @internal
 */
export function auditPolicy(): string {
  return stringify(AUDIT_POLICY);
}

/**
 * Files that the hardened arguments name.
 * @param exemptNamespaces namespaces whose pods may be privileged
 * @internal
 */
export function hardeningFiles(
  exemptNamespaces: readonly string[],
  distribution: Distribution = Distribution.K3S,
): BootFile[] {
  return [
    { path: admissionFile(distribution), content: stringify(admission(exemptNamespaces)), permissions: '0600' },
    { path: auditPolicyFile(distribution), content: auditPolicy(), permissions: '0600' },
  ];
}

function admission(exemptNamespaces: readonly string[]): object {
  return {
    apiVersion: 'apiserver.config.k8s.io/v1',
    kind: 'AdmissionConfiguration',
    plugins: [
      {
        name: 'PodSecurity',
        configuration: {
          apiVersion: 'pod-security.admission.config.k8s.io/v1',
          kind: 'PodSecurityConfiguration',
          defaults: {
            enforce: 'baseline',
            'enforce-version': 'latest',
            audit: 'restricted',
            'audit-version': 'latest',
            warn: 'restricted',
            'warn-version': 'latest',
          },
          exemptions: { usernames: [], runtimeClasses: [], namespaces: [...exemptNamespaces] },
        },
      },
      {
        name: 'EventRateLimit',
        configuration: {
          apiVersion: 'eventratelimit.admission.k8s.io/v1alpha1',
          kind: 'Configuration',
          limits: [
            { type: 'Server', qps: 5000, burst: 20000 },
            { type: 'Namespace', qps: 500, burst: 2000, cacheSize: 2000 },
          ],
        },
      },
    ],
  };
}

/** Who did what, never what was written: Secrets would stand in the log. */
const AUDIT_POLICY = {
  apiVersion: 'audit.k8s.io/v1',
  kind: 'Policy',
  omitStages: ['RequestReceived'],
  rules: [
    { level: 'None', nonResourceURLs: ['/healthz*', '/livez*', '/readyz*', '/version', '/openapi/*'] },
    {
      level: 'None',
      verbs: ['get', 'list', 'watch'],
      users: ['system:kube-controller-manager', 'system:kube-scheduler', 'system:kube-proxy', 'system:apiserver'],
    },
    { level: 'None', userGroups: ['system:nodes'], verbs: ['get', 'list', 'watch'] },
    {
      level: 'None',
      resources: [
        { group: 'coordination.k8s.io', resources: ['leases'] },
        { group: '', resources: ['events'] },
        { group: 'events.k8s.io', resources: ['events'] },
      ],
    },
    { level: 'Metadata' },
  ],
};
