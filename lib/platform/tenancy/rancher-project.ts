import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, ConfigError, DeferredScope, declareFact, isDnsLabel, kindProblems, refuse, slug } from '../../core';
import { DeliveryUnit, Layer, clusterOf } from '../../manifests';
import { HardenedNamespace, NAMESPACE_KINDS } from './hardened-namespace';
import { containerDefaults, mebibytes, promiseProblem } from './namespace-quota';
import { Environment } from './environment';
import { NamespacePart, ProjectQuota } from './project-quota';
import { RancherContext, rancherContextOf } from './rancher-context';
import {
  PROJECT_KINDS,
  ProjectNamespaceOptions,
  RancherProjectProps,
  quotaOf,
  quotaWithoutCore,
} from './rancher-project-props';
import { ProjectRole, bindRole, principalProblem } from './rancher-role';

/**
 * A project of Rancher: namespaces that share members and one quota. It is of the cluster that it stands in, which Rancher manages or runs on;
 * its own object and its members are delivered to the cluster that Rancher runs on, its namespaces to the cluster that they are of.
 */
export class RancherProject extends Component {
  /** Name of the project's object. */
  public readonly name: string;
  /** Id of the project in Rancher: `local:exams`. */
  public readonly projectId: string;

  private readonly clusterId: string;
  private readonly quota: ProjectQuota | undefined;
  /** Where the project's object is delivered. */
  private readonly home: DeferredScope;
  private project?: ApiObject;
  private members?: DeliveryUnit;
  private readonly memberNames = new Set<string>();

  constructor(scope: Construct, id: string, props: RancherProjectProps = {}) {
    super(scope, id);
    refuse(this, kindProblems('a project', props, PROJECT_KINDS));
    const context = rancherContextOf(this);
    this.clusterId = context?.clusterId ?? LOCAL;
    this.name = props.name ?? id;
    this.projectId = `${this.clusterId}:${this.name}`;
    const quota = quotaOf(props);
    this.quota = quota && new ProjectQuota(quota, props.namespaceDefault);
    this.home = this.homeOf(context);
    this._require(() => [
      this.clusterProblem(context),
      isDnsLabel(this.ownNamespace)
        ? undefined
        : `a project's name is at most ${62 - this.clusterId.length} lower-case letters, digits and hyphens, got '${this.name}'; give another 'name'`,
      quota === undefined ? quotaWithoutCore(props) : undefined,
      promiseProblem(props.overcommit ?? 1),
      ...(this.quota?.problems() ?? []),
    ]);
    declareFact(this, { kind: 'name', space: `projects of ${this.cluster}`, name: this.name });
    if (quota !== undefined) {
      const { overcommit = 1 } = props;
      declareFact(this, {
        kind: 'project-quota',
        cluster: this.cluster,
        project: this.name,
        cores: quota.cores,
        memoryMebibytes: mebibytes(quota.memory),
        ...(quota.storage === undefined ? {} : { storageMebibytes: mebibytes(quota.storage) }),
        ...(overcommit === 1 ? {} : { overcommit }),
      });
    }
    this.home.whenThere((at) => (this.project = this.define(at, props.displayName ?? this.name)));
  }

  /** Adds a namespace to the project. In a project with a quota its ResourceQuota and LimitRange come from Rancher. */
  public addNamespace(id: string, options: ProjectNamespaceOptions = {}): HardenedNamespace {
    refuse(this, kindProblems('a namespace', options, NAMESPACE_KINDS));
    const name = options.name ?? id;
    if (this.node.tryFindChild(id) !== undefined) {
      throw new ConfigError(this, `a namespace '${id}' is there already; give this one another id`);
    }
    if (name === this.ownNamespace) {
      throw new ConfigError(this, `Rancher makes the namespace '${name}' for the project itself; give another 'name'`);
    }
    const { environment, quota } = options;
    const part = this.quota?.take(name, quota, environment?.settings.quotaShare);
    const annotations = { 'field.cattle.io/projectId': this.projectId, ...partAnnotations(part, environment) };
    const namespace = new HardenedNamespace(this, id, {
      ...options,
      quota: this.quota === undefined ? options.quota : undefined,
      annotations,
      layer: this.isLocal ? Layer.CONFIGS : Layer.NAMESPACES,
    });
    if (part !== undefined) {
      const { cores, coresLimit, memoryMebibytes, storageMebibytes } = part;
      declareFact(namespace, {
        kind: 'namespace-quota',
        cluster: this.cluster,
        namespace: name,
        project: this.name,
        cores,
        coresLimit,
        memoryMebibytes,
        ...(storageMebibytes === undefined ? {} : { storageMebibytes }),
      });
    }
    if (this.isLocal && this.project !== undefined) {
      namespace.node.addDependency(this.project);
    }
    return namespace;
  }

  /**
   * Gives a group of Rancher's users a role in the project, and with it in its namespaces; reading is enough unless it is said.
   * @param group its principal: `keycloakoidc_group://exams`
   */
  public addMember(group: string, role: ProjectRole = ProjectRole.READ_ONLY): void {
    if (this.memberNames.has(group)) {
      throw new ConfigError(
        this,
        `a group has one role in a project, the larger one holds the smaller, got '${group}' twice; keep one`,
      );
    }
    this.memberNames.add(group);
    this._require(() => [principalProblem(group)]);
    this.home.whenThere((at) => {
      this.members ??= this.membersUnit(at);
      bindRole(this.members, {
        kind: 'ProjectRoleTemplateBinding',
        namespace: this.ownNamespace,
        role,
        group,
        of: { projectName: this.projectId },
      });
    });
  }

  /** The namespace in which Rancher keeps what belongs to the project: it makes it itself, and refuses a project where it is there before. */
  private get ownNamespace(): string {
    return this.projectId.replace(':', '-');
  }

  private get cluster(): string {
    return clusterOf(this) ?? 'cluster';
  }

  private get isLocal(): boolean {
    return this.clusterId === LOCAL;
  }

  /** Names of units, which stand beside those of the projects of other clusters. */
  private unitName(...more: string[]): string {
    return slug(['project', ...(this.isLocal ? [] : [this.cluster]), this.name, ...more].join('-'));
  }

  private homeOf(context: RancherContext | undefined): DeferredScope {
    if (context !== undefined && !this.isLocal) {
      return context.management;
    }
    const here = new DeferredScope();
    here.attach(this);
    return here;
  }

  private define(at: Construct, displayName: string): ApiObject {
    const unit = new DeliveryUnit(at, this.isLocal ? 'Unit' : this.idAt('Project'), {
      layer: Layer.CONFIGS,
      component: this.unitName(),
    });
    return new ApiObject(unit, 'Resource', {
      apiVersion: 'management.cattle.io/v3',
      kind: 'Project',
      metadata: { name: this.name, namespace: this.clusterId },
      spec: { clusterName: this.clusterId, displayName, ...quotaSpec(this.quota) },
    });
  }

  private membersUnit(at: Construct): DeliveryUnit {
    const unit = new DeliveryUnit(at, this.isLocal ? 'Members' : this.idAt('ProjectMembers'), {
      layer: Layer.CONFIGS,
      component: this.unitName('members'),
    });
    if (this.project !== undefined) {
      unit.node.addDependency(this.project);
    }
    return unit;
  }

  /** An id that no other project has there. */
  private idAt(what: string): string {
    return `${what}-${this.node.path.replaceAll('/', '.')}`;
  }

  private clusterProblem(context: RancherContext | undefined): string | undefined {
    const cluster = clusterOf(this);
    if (context === undefined) {
      return cluster === undefined
        ? undefined
        : `a project is of a cluster that Rancher manages or runs on, got one of '${cluster}'; set 'managedBy' of its Cluster, or put the project under a ManagementCluster`;
    }
    return this.home.isThere
      ? undefined
      : `a project's object is delivered to the cluster that its Rancher runs on, got none for the Rancher of '${this.cluster}'; make a ManagementCluster with the RancherServer as its scope`;
  }
}

/** Rancher's id of the cluster that it runs on. */
const LOCAL = 'local';

/** What Rancher makes the ResourceQuota and the LimitRange of a namespace from. */
function partAnnotations(part: NamespacePart | undefined, environment?: Environment): Record<string, string> {
  return part === undefined
    ? {}
    : {
        'field.cattle.io/resourceQuota': JSON.stringify({ limit: part.limit }),
        ...(environment === undefined
          ? {}
          : { 'field.cattle.io/containerDefaultResourceLimit': JSON.stringify(rancherDefaults(environment)) }),
      };
}

function quotaSpec(quota: ProjectQuota | undefined): object {
  return quota === undefined
    ? {}
    : {
        resourceQuota: { limit: quota.limit },
        namespaceDefaultResourceQuota: { limit: quota.defaultLimit },
        containerDefaultResourceLimit: rancherDefaults(),
      };
}

function rancherDefaults(environment?: Environment): Record<string, string> {
  const { request, limit } = containerDefaults(environment);
  return {
    requestsCpu: request.cpu,
    requestsMemory: request.memory,
    limitsCpu: limit.cpu,
    limitsMemory: limit.memory,
  };
}
