import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, ConfigError, Size, isDnsLabel, slug } from '../../core';
import { DeliveryUnit, Layer, clusterOf } from '../../manifests';
import { HardenedNamespace, PodSecurity } from './hardened-namespace';
import { DEFAULT_LIMIT, DEFAULT_REQUEST, NamespaceQuota } from './namespace-quota';
import { ProjectQuota } from './project-quota';
import { rancherContextOf } from './rancher-context';

export interface RancherProjectProps {
  /**
   * Name of the project's object.
   * @default - the id of the construct
   */
  readonly name?: string;
  /**
   * Name that Rancher shows.
   * @default - the name of the object
   */
  readonly displayName?: string;
  /**
   * Cores that all pods of the project together may request; goes with `memory`.
   * @default - no quota
   */
  readonly cores?: number;
  /**
   * Memory that all pods of the project together may request and be limited to; goes with `cores`.
   * @default - no quota
   */
  readonly memory?: Size;
  /**
   * Cores that all pods of the project together may be limited to.
   * @default - twice `cores`
   */
  readonly coresLimit?: number;
  /**
   * Storage that all claims of the project together may request.
   * @default - not limited
   */
  readonly storage?: Size;
  /**
   * Number of pods of the project.
   * @default - not limited
   */
  readonly pods?: number;
  /**
   * Number of claims of the project.
   * @default - not limited
   */
  readonly claims?: number;
  /**
   * Quota of a namespace that names none, also of one that is made in Rancher.
   * @default - a quarter of the project's, and no less than one default pod needs
   */
  readonly namespaceDefault?: NamespaceQuota;
}

export interface ProjectNamespaceOptions {
  /**
   * Name of the namespace.
   * @default - the id
   */
  readonly name?: string;
  /**
   * What its pods must keep to.
   * @default PodSecurity.RESTRICTED
   */
  readonly podSecurity?: PodSecurity;
  /**
   * Its part of the project's quota.
   * @default - the project's `namespaceDefault`
   */
  readonly quota?: NamespaceQuota;
  /**
   * Labels beside the ones of Pod Security.
   * @default - none
   */
  readonly labels?: Record<string, string>;
}

/** A project of Rancher: namespaces that share members and one quota. */
export class RancherProject extends Component {
  /** Name of the project's object. */
  public readonly name: string;
  /** Id of the project in Rancher: `local:exams`. */
  public readonly projectId: string;

  private readonly quota: ProjectQuota | undefined;
  private readonly project: ApiObject;

  constructor(scope: Construct, id: string, props: RancherProjectProps = {}) {
    super(scope, id);
    const clusterId = rancherContextOf(this)?.clusterId ?? LOCAL;
    this.name = props.name ?? id;
    this.projectId = `${clusterId}:${this.name}`;
    const quota = quotaOf(props);
    this.quota = quota && new ProjectQuota(quota, props.namespaceDefault);
    const cluster = rancherContextOf(this) === undefined ? clusterOf(this) : undefined;
    this._require(() => [
      cluster === undefined
        ? undefined
        : `a project is of a cluster that Rancher runs on, got one of '${cluster}'; put it under a ManagementCluster`,
      isDnsLabel(this.ownNamespace)
        ? undefined
        : `a project's name is at most ${62 - clusterId.length} lower-case letters, digits and hyphens, got '${this.name}'; give another 'name'`,
      quota === undefined ? quotaWithoutCore(props) : undefined,
      ...(this.quota?.problems() ?? []),
    ]);
    const unit = new DeliveryUnit(this, 'Unit', { layer: Layer.CONFIGS, component: `project-${slug(this.name)}` });
    this.project = new ApiObject(unit, 'Resource', {
      apiVersion: 'management.cattle.io/v3',
      kind: 'Project',
      metadata: { name: this.name, namespace: clusterId },
      spec: { clusterName: clusterId, displayName: props.displayName ?? this.name, ...quotaSpec(this.quota) },
    });
  }

  /** Adds a namespace to the project. In a project with a quota its ResourceQuota and LimitRange come from Rancher. */
  public addNamespace(id: string, options: ProjectNamespaceOptions = {}): HardenedNamespace {
    const name = options.name ?? id;
    if (this.node.tryFindChild(id) !== undefined) {
      throw new ConfigError(this, `a namespace '${id}' is there already; give this one another id`);
    }
    if (name === this.ownNamespace) {
      throw new ConfigError(this, `Rancher makes the namespace '${name}' for the project itself; give another 'name'`);
    }
    const annotations: Record<string, string> = { 'field.cattle.io/projectId': this.projectId };
    if (this.quota !== undefined) {
      const limit = this.quota.take(name, options.quota);
      annotations['field.cattle.io/resourceQuota'] = JSON.stringify({ limit });
    }
    const namespace = new HardenedNamespace(this, id, {
      ...options,
      quota: this.quota === undefined ? options.quota : undefined,
      annotations,
      layer: Layer.CONFIGS,
    });
    namespace.node.addDependency(this.project);
    return namespace;
  }

  /** The namespace in which Rancher keeps what belongs to the project. */
  private get ownNamespace(): string {
    return this.projectId.replace(':', '-');
  }
}

/** Rancher's id of the cluster that it runs on. */
const LOCAL = 'local';

function quotaOf({ cores, memory, ...rest }: RancherProjectProps): NamespaceQuota | undefined {
  return cores === undefined || memory === undefined ? undefined : { cores, memory, ...rest };
}

function quotaWithoutCore(props: RancherProjectProps): string | undefined {
  const given = QUOTA_PROPS.filter((name) => props[name] !== undefined);
  return given.length === 0
    ? undefined
    : `a quota has both 'cores' and 'memory', got ${given.map((name) => `'${name}'`).join(', ')} alone; give both or none of the quota`;
}

const QUOTA_PROPS = [
  'cores',
  'memory',
  'coresLimit',
  'storage',
  'pods',
  'claims',
  'namespaceDefault',
] as const satisfies readonly (keyof RancherProjectProps)[];

function quotaSpec(quota: ProjectQuota | undefined): object {
  return quota === undefined
    ? {}
    : {
        resourceQuota: { limit: quota.limit },
        namespaceDefaultResourceQuota: { limit: quota.defaultLimit },
        containerDefaultResourceLimit: {
          requestsCpu: DEFAULT_REQUEST.cpu,
          requestsMemory: DEFAULT_REQUEST.memory,
          limitsCpu: DEFAULT_LIMIT.cpu,
          limitsMemory: DEFAULT_LIMIT.memory,
        },
      };
}
