import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import {
  Component,
  ConfigError,
  choiceKind,
  declareFact,
  isDnsLabel,
  kindProblems,
  labelProblem,
  likeKind,
  needed,
  numberKind,
  objectKind,
  recordKind,
  refuse,
  shortDigest,
  textKind,
  withFields,
} from '../../core';
import {
  DeliveryUnit,
  IMesh,
  Layer,
  PodSecurity,
  clusterOf,
  enterMesh,
  enterNamespace,
  knowNamespace,
  meshPlaceProblem,
  ofMesh,
  toPeer,
} from '../../manifests';
import { Environment } from './environment';
import { NamespaceQuota, limitRangeSpec, mebibytes, promiseProblem, quotaHard, quotaProblems } from './namespace-quota';
import { ALLOW_DNS, DENY_ALL, allowFrom } from './namespace-policies';
import { NamespaceRole, groupProblem } from './namespace-role';

export interface HardenedNamespaceProps {
  /**
   * Name of the namespace, an RFC 1123 label of at most 63 characters.
   * @default - the id of the construct
   */
  readonly name?: string;
  /**
   * What it is for: a level of Pod Security, requests of containers that say nothing, the number of pods of a workload.
   * @default - nothing is said
   */
  readonly environment?: Environment;
  /**
   * What its pods must keep to.
   * @default - that of its environment, else PodSecurity.RESTRICTED
   */
  readonly podSecurity?: PodSecurity;
  /**
   * What all its pods together may request. A quota always brings a LimitRange, so that no pod is refused for saying nothing.
   * @default - no quota
   */
  readonly quota?: NamespaceQuota;
  /**
   * How many times its part of the cluster may be promised, for namespaces that seldom use it all at once.
   * @default 1
   */
  readonly overcommit?: number;
  /**
   * Namespace whose Prometheus may ask the ports named `metrics` of all pods.
   * @default - nobody asks
   */
  readonly metricsFrom?: string;
  /**
   * Namespace of the gateway, which may call the ports named `http` of all pods.
   * @default - no gateway calls
   */
  readonly gatewayFrom?: string;
  /**
   * Mesh that its pods are part of: each gets a sidecar.
   * @default - none
   */
  readonly mesh?: IMesh;
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

/** A namespace with Pod Security, a quota and a default-deny network policy that leaves DNS open. What stands below it is of it. */
export class HardenedNamespace extends Component {
  /** Name of the namespace. */
  public readonly name: string;
  public readonly podSecurity: PodSecurity;

  private readonly unit: DeliveryUnit;
  private readonly namespace: ApiObject;
  private readonly groups = new Set<string>();

  constructor(scope: Construct, id: string, props: HardenedNamespaceProps = {}) {
    super(scope, id);
    refuse(this, kindProblems('a namespace', props, NAMESPACE_KINDS));
    const { environment, quota, overcommit = 1 } = props;
    this.name = props.name ?? id;
    this.podSecurity = props.podSecurity ?? environment?.settings.podSecurity ?? PodSecurity.RESTRICTED;
    const replicas = environment?.settings.replicas;
    enterNamespace(this, {
      name: this.name,
      replicas,
      gatewayFrom: props.gatewayFrom,
      isProduction: environment === Environment.PRODUCTION,
      mesh: props.mesh,
      object: () => this.namespace,
    });
    if (props.mesh !== undefined) {
      enterMesh(this, props.mesh);
    }
    knowNamespace(this, this.name, props.mesh !== undefined);
    this._require(() => [
      this.nameProblem(),
      ...(environment?._problems() ?? []),
      ...(quota ? quotaProblems(quota) : []),
      promiseProblem(overcommit),
      ...Object.entries(props.labels ?? {}).map(([key, value]) => namespaceLabelProblem(key, value)),
      callerProblem('metricsFrom', props.metricsFrom),
      callerProblem('gatewayFrom', props.gatewayFrom),
      meshPlaceProblem(this, props.mesh),
    ]);

    this.unit = new DeliveryUnit(this, 'Unit', { layer: props.layer ?? Layer.NAMESPACES, component: this.name });
    this.namespace = new ApiObject(this.unit, 'Resource', {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name: this.name,
        labels: this.namespaceLabels(props),
        ...(props.annotations ? { annotations: props.annotations } : {}),
      },
    });
    this.policy('DefaultDeny', 'default-deny', DENY_ALL);
    this.policy('AllowDns', 'allow-dns', ALLOW_DNS);
    if (props.metricsFrom !== undefined) {
      this.policy('AllowMetrics', 'allow-metrics', allowFrom(props.metricsFrom, 'metrics'));
    }
    if (props.gatewayFrom !== undefined) {
      this.policy('AllowGateway', 'allow-gateway', allowFrom(props.gatewayFrom, 'http'));
    }
    if (props.mesh !== undefined) {
      this.policy('AllowMesh', 'allow-mesh', ofMesh(props.mesh, {}, props.metricsFrom));
      props.mesh._whenCalling?.((peer, address) =>
        this.policy(`AllowPeer-${peer}`, `allow-peer-${peer}`, toPeer(address, {})),
      );
    }
    if (quota) {
      this.define('Quota', 'v1', 'ResourceQuota', 'quota', { spec: { hard: quotaHard(quota) } });
      this.define('Limits', 'v1', 'LimitRange', 'limits', { spec: limitRangeSpec(quota, environment) });
      declareFact(this, {
        kind: 'namespace-quota',
        cluster: clusterOf(this) ?? 'cluster',
        namespace: this.name,
        cores: quota.cores,
        coresLimit: quota.coresLimit ?? quota.cores * 2,
        memoryMebibytes: mebibytes(quota.memory),
        ...(quota.storage ? { storageMebibytes: mebibytes(quota.storage) } : {}),
        ...(overcommit === 1 ? {} : { overcommit }),
      });
    }
  }

  /** Gives a group of the cluster's users a role in the namespace; reading is enough unless it is said. */
  public grant(group: string, role: NamespaceRole = NamespaceRole.VIEW): void {
    refuse(this, kindProblems('a grant', { group, role }, GRANT_KINDS));
    if (this.groups.has(group)) {
      throw new ConfigError(
        this,
        `a group has one role in a namespace, the larger one holds the smaller, got '${group}' twice; keep one`,
      );
    }
    this.groups.add(group);
    this._require(() => [groupProblem(group)]);
    const name = `${role}-${shortDigest(group)}`;
    this.define(`Grant-${name}`, 'rbac.authorization.k8s.io/v1', 'RoleBinding', name, {
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role },
      subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: group }],
    });
  }

  private policy(id: string, name: string, spec: object): void {
    this.define(id, 'networking.k8s.io/v1', 'NetworkPolicy', name, { spec });
  }

  private define(id: string, apiVersion: string, kind: string, name: string, fields: object): void {
    const metadata = { name, namespace: this.name };
    new ApiObject(this.unit, id, { apiVersion, kind, metadata, ...fields }).node.addDependency(this.namespace);
  }

  private namespaceLabels({ labels, environment, mesh }: HardenedNamespaceProps): Record<string, string> {
    // Who may still run pods that are not hardened is told what keeps them from production.
    const told = environment === undefined || this.podSecurity !== PodSecurity.BASELINE ? this.podSecurity : HARDENED;
    return {
      ...labels,
      ...mesh?.namespaceLabels,
      ...(environment === undefined ? {} : { [ENVIRONMENT_LABEL]: environment.name }),
      'pod-security.kubernetes.io/enforce': this.podSecurity,
      'pod-security.kubernetes.io/audit': told,
      'pod-security.kubernetes.io/warn': told,
    };
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

/** @internal */
export const NAMESPACE_KINDS = {
  name: textKind('exam'),
  environment: likeKind('an Environment', 'Environment.PRODUCTION', 'name', 'settings'),
  podSecurity: choiceKind('PodSecurity', PodSecurity),
  quota: withFields(objectKind('{ cores: 8, memory: Size.gibibytes(32) }'), {
    cores: needed(numberKind(8)),
    memory: needed(likeKind('a size', 'Size.gibibytes(32)', 'toMebibytes')),
    coresLimit: numberKind(16),
    storage: likeKind('a size', 'Size.gibibytes(500)', 'toMebibytes'),
    pods: numberKind(50),
    claims: numberKind(10),
  }),
  overcommit: numberKind(2),
  metricsFrom: textKind('monitoring'),
  gatewayFrom: textKind('istio-ingress'),
  mesh: likeKind('a mesh', "new IstioMesh(cluster, 'mesh')", 'namespaceLabels', 'gatewayNamespace'),
  labels: recordKind(textKind('exams'), 'team'),
};

const GRANT_KINDS = {
  group: needed(textKind('exam-operators')),
  role: choiceKind('NamespaceRole', NamespaceRole),
};

function callerProblem(name: string, namespace: string | undefined): string | undefined {
  return namespace === undefined || isDnsLabel(namespace)
    ? undefined
    : `callers stand in a namespace, got '${namespace}'; give its name by '${name}'`;
}

function namespaceLabelProblem(key: string, value: string): string | undefined {
  if (key.startsWith('pod-security.kubernetes.io/')) {
    return `labels of Pod Security come from 'podSecurity', got '${key}' in 'labels'; set 'podSecurity' instead`;
  }
  return labelProblem(key, value);
}

/** Namespaces that every cluster has. */
const OF_THE_CLUSTER = ['default', 'kube-node-lease', 'kube-public', 'kube-system'];

const ENVIRONMENT_LABEL = 'cloudserve/environment';
const HARDENED = PodSecurity.RESTRICTED;
