import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, isDnsLabel, labelProblem } from '../../core';
import { DeliveryUnit, Layer } from '../../manifests';
import { NamespaceQuota, limitRangeSpec, quotaHard, quotaProblems } from './namespace-quota';

/**
 * Pod Security level of a namespace.
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export enum PodSecurity {
  /** No limits; for node agents and storage drivers. */
  PRIVILEGED = 'privileged',
  /** Prevents known privilege escalations. */
  BASELINE = 'baseline',
  /** Hardened pods only. */
  RESTRICTED = 'restricted',
}

export interface HardenedNamespaceProps {
  /**
   * Name of the namespace, an RFC 1123 label of at most 63 characters.
   * @default - the id of the construct
   */
  readonly name?: string;
  /**
   * What its pods must keep to.
   * @default PodSecurity.RESTRICTED
   */
  readonly podSecurity?: PodSecurity;
  /**
   * What all its pods together may request. A quota always brings a LimitRange, so that no pod is refused for saying nothing.
   * @default - no quota
   */
  readonly quota?: NamespaceQuota;
  /**
   * Labels beside the ones of Pod Security.
   * @default - none
   */
  readonly labels?: Record<string, string>;
  /**
   * Annotations of the namespace.
   * @default - none
   */
  readonly annotations?: Record<string, string>;
  /**
   * When the namespace is applied: after what must be there before it.
   * @default Layer.NAMESPACES
   */
  readonly layer?: Layer;
}

/** A namespace with Pod Security, a quota and a default-deny network policy that leaves DNS open. */
export class HardenedNamespace extends Component {
  /** Name of the namespace. */
  public readonly name: string;
  public readonly podSecurity: PodSecurity;

  private readonly unit: DeliveryUnit;

  constructor(scope: Construct, id: string, props: HardenedNamespaceProps = {}) {
    super(scope, id);
    this.name = props.name ?? id;
    this.podSecurity = props.podSecurity ?? PodSecurity.RESTRICTED;
    this._require(() => [
      this.nameProblem(),
      ...(props.quota ? quotaProblems(props.quota) : []),
      ...Object.entries(props.labels ?? {}).map(([key, value]) => namespaceLabelProblem(key, value)),
    ]);

    this.unit = new DeliveryUnit(this, 'Unit', {
      layer: props.layer ?? Layer.NAMESPACES,
      component: this.name,
    });
    const namespace = this.define('Resource', 'v1', 'Namespace', {
      name: this.name,
      labels: this.namespaceLabels(props),
      ...(props.annotations ? { annotations: props.annotations } : {}),
    });
    const policies = [
      this.define('DefaultDeny', 'networking.k8s.io/v1', 'NetworkPolicy', this.meta('default-deny'), DENY_ALL),
    ];
    policies.push(this.define('AllowDns', 'networking.k8s.io/v1', 'NetworkPolicy', this.meta('allow-dns'), ALLOW_DNS));
    if (props.quota) {
      policies.push(this.define('Quota', 'v1', 'ResourceQuota', this.meta('quota'), { hard: quotaHard(props.quota) }));
      policies.push(this.define('Limits', 'v1', 'LimitRange', this.meta('limits'), limitRangeSpec(props.quota)));
    }
    for (const policy of policies) {
      policy.node.addDependency(namespace);
    }
  }

  private define(id: string, apiVersion: string, kind: string, metadata: object, spec?: object): ApiObject {
    return new ApiObject(this.unit, id, { apiVersion, kind, metadata, ...(spec ? { spec } : {}) });
  }

  private meta(name: string): { name: string; namespace: string } {
    return { name, namespace: this.name };
  }

  private namespaceLabels(props: HardenedNamespaceProps): Record<string, string> {
    const labels: Record<string, string> = { ...props.labels };
    for (const mode of ['enforce', 'audit', 'warn']) {
      labels[`pod-security.kubernetes.io/${mode}`] = this.podSecurity;
    }
    return labels;
  }

  private nameProblem(): string | undefined {
    if (OF_THE_CLUSTER.includes(this.name)) {
      return `a namespace of the cluster itself cannot be hardened, its own traffic would be denied, got '${this.name}'; give the workload a namespace of its own by another 'name'`;
    }
    if (isDnsLabel(this.name)) {
      return undefined;
    }
    return `a namespace's name is a label of at most 63 lower-case letters, digits and hyphens, got '${this.name}'; give another 'name'`;
  }
}

function namespaceLabelProblem(key: string, value: string): string | undefined {
  if (key.startsWith('pod-security.kubernetes.io/')) {
    return `labels of Pod Security come from 'podSecurity', got '${key}' in 'labels'; set 'podSecurity' instead`;
  }
  return labelProblem(key, value);
}

/** Namespaces that every cluster has. */
const OF_THE_CLUSTER = ['default', 'kube-node-lease', 'kube-public', 'kube-system'];

const DENY_ALL = { podSelector: {}, policyTypes: ['Ingress', 'Egress'] };

const ALLOW_DNS = {
  podSelector: {},
  policyTypes: ['Egress'],
  egress: [
    {
      to: [
        {
          namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
          podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
        },
      ],
      ports: [
        { port: 53, protocol: 'UDP' },
        { port: 53, protocol: 'TCP' },
      ],
    },
  ],
};
