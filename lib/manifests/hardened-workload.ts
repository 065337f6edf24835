import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, ConfigError, Kind, declareFact, kindProblems, refuse, slug } from '../core';
import { Port } from '../model';
import { clusterOf } from './cluster-context';
import { ConfigFiles } from './config-files';
import { IConnectable, PodConnections } from './connections';
import { IDataAccess } from './data-access';
import { authorityFolder, dataUseProblems } from './data-variables';
import { DeliveryUnit } from './delivery-unit';
import { HardenedWorkloadProps } from './hardened-workload-props';
import { Layer } from './layer';
import { IMesh, meshOf } from './mesh-context';
import { NamespaceContext, namespaceOf, waitForNamespace } from './namespace-context';
import { PodContents } from './pod-contents';
import { podProblems } from './pod-problems';
import { PodSpread } from './pod-spread';
import { PodSettings, podTemplate } from './pod-template';
import { PodVolume } from './pod-volume';
import { INJECT, podAmounts, sidecarSettings } from './pod-sidecar';
import { FILE_KINDS, MOUNT_KINDS, USE_KINDS, WORKLOAD_KINDS } from './workload-kinds';

/**
 * How a kind of workload differs from others.
 * @internal
 */
export interface WorkloadKind {
  /** `a deployment`. */
  readonly words: string;
  /** What its settings have to be, beside those of every workload. */
  readonly kinds: Readonly<Record<string, Kind>>;
  /** Paths of volumes that it claims itself, by the names of the claims. */
  readonly claimed: Readonly<Record<string, string>>;
  /** How its pods are kept apart, where the program does not say; left out where there is one at a time. */
  readonly spread?: PodSpread;
  /** Whether its pods end by themselves. */
  readonly ends?: boolean;
  /** Tells its pods from those of other versions, by a further label; left out where there is one version alone. */
  readonly track?: string;
  /** Whose further version it is: what is mounted and used, who may call it, whom it may call and who its pods are is said there. */
  readonly versionOf?: HardenedWorkload;
}

/** What runs a container in pods that pass the level `restricted` of Pod Security, with a network policy and in a mesh an account of their own. */
export abstract class HardenedWorkload extends Component implements IConnectable {
  public readonly name: string;
  public readonly namespace: string;
  public readonly connections: PodConnections;
  /** Labels by which the pods are chosen: no others of the namespace have them. */
  public readonly podLabels: Record<string, string>;
  /** Who the pods are: an account of their own in a mesh, where callers are known by it, else that of the props. */
  public readonly serviceAccount: string;

  /** @internal */
  protected readonly _unit: DeliveryUnit;
  /** @internal */
  protected readonly _settings: PodSettings;
  /**
   * Mesh whose sidecars the pods have.
   * @internal
   */
  protected readonly _mesh?: IMesh;
  /** @internal */
  protected readonly _around?: NamespaceContext;
  private readonly contents: PodContents;

  protected constructor(scope: Construct, id: string, props: HardenedWorkloadProps) {
    super(scope, id);
    const kind = this._kind((props as HardenedWorkloadProps | undefined) ?? ({} as HardenedWorkloadProps));
    refuse(this, kindProblems(kind.words, props, { ...WORKLOAD_KINDS, ...kind.kinds }));
    const around = namespaceOf(this);
    const namespace = props.namespace ?? around?.name;
    if (namespace === undefined) {
      throw new ConfigError(this, `pods run in a namespace, got none; make them below one or give 'namespace'`);
    }
    this.name = props.name ?? id;
    this.namespace = namespace;
    this._around = around;
    const { versionOf, track } = kind;
    this.podLabels = { [NAME]: versionOf?.name ?? this.name };
    const hasSidecar = around?.name === namespace && props.labels?.[INJECT] !== 'false';
    this._mesh = hasSidecar ? meshOf(this) : undefined;
    const ownAccount = props.serviceAccount === undefined && this._mesh !== undefined;
    this.serviceAccount = versionOf?.serviceAccount ?? props.serviceAccount ?? (ownAccount ? this.name : 'default');
    this.contents =
      versionOf?.contents ??
      new PodContents(new ConfigFiles(() => this._unit, { name: `${this.name}-config`, namespace }));
    this._settings = {
      ...props,
      ...(this._mesh === undefined ? {} : sidecarSettings(props, around?.mesh === undefined, kind.ends === true)),
      ...(ownAccount ? { serviceAccount: this.serviceAccount } : {}),
      name: this.name,
      selector: { ...this.podLabels, ...(track === undefined ? {} : { [TRACK]: track }) },
      spread: (props as { readonly spread?: PodSpread }).spread ?? kind.spread,
      ends: kind.ends,
      contents: this.contents,
      claimed: kind.claimed,
    };
    this._require(() => podProblems(this._settings));
    this._unit = new DeliveryUnit(this, 'Unit', {
      layer: props.layer ?? Layer.APPS,
      component: slug(`${namespace}-${this.name}`),
    });
    waitForNamespace(this._unit, namespace);
    this.connections = versionOf?.connections ?? this.connect(props.apiToken === true);
    if (ownAccount && versionOf === undefined) {
      new ApiObject(this._unit, 'Account', {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: this._meta(),
        automountServiceAccountToken: false,
      });
    }
  }

  /** Mounts something in the pods. */
  public mount(path: string, volume: PodVolume): void {
    refuse(this, kindProblems('a mount', { path, volume }, MOUNT_KINDS));
    this.takePath(path);
    this.contents.mounts.set(path, volume);
  }

  /**
   * Gives the pods a file of configuration that they read and do not write. When it changes, other pods take their places.
   * @param path of the file in the container: `/etc/web/settings.yaml`
   * @param content as a text, also of JSON and YAML; no secrets
   */
  public addConfigFile(path: string, content: string): void {
    refuse(this, kindProblems('a file of configuration', { path, content }, FILE_KINDS));
    this._addConfigFile(path, () => content);
  }

  /**
   * Gives the pods what they need to work with data, and lets them call it.
   * @param prefix of the variables that they get: `SQL` has `SQL_HOST`, `SQL_PORT` and more
   */
  public use(data: IDataAccess, prefix: string): void {
    refuse(this, kindProblems('used data', { data, prefix }, USE_KINDS));
    if (this.contents.used.has(prefix)) {
      throw new ConfigError(
        this,
        `data have variables of their own, got two with the prefix '${prefix}'; give another`,
      );
    }
    this.contents.used.set(prefix, data);
    this._require(() => dataUseProblems(prefix, data, this.namespace));
    data._letIn(this.connections);
    if (data.authority !== undefined) {
      this.mount(authorityFolder(prefix), PodVolume.secret(data.authority.secret, data.authority.key));
    }
  }

  /**
   * A file of configuration whose content is known when everything is defined.
   * @internal
   */
  public _addConfigFile(path: string, produce: () => string): void {
    this.takePath(path);
    this.contents.configFiles.add(path, produce);
  }

  /**
   * What its kind of workload asks, of its settings alone: it is asked before there is anything else.
   * @internal
   */
  protected abstract _kind(props: HardenedWorkloadProps): WorkloadKind;

  /** @internal */
  protected _meta(name: string = this.name): { name: string; namespace: string; labels: Record<string, string> } {
    return { name, namespace: this.namespace, labels: this._settings.selector };
  }

  /**
   * The template of the pods, which later mounts change.
   * @internal
   */
  protected _template(): unknown {
    return Lazy.any({ produce: () => podTemplate(this._settings) });
  }

  /**
   * States what the pods request.
   * @param surge more of them while newer ones take their places
   * @internal
   */
  protected _countPods(pods: number, surge: number): void {
    declareFact(this, {
      kind: 'pods',
      cluster: clusterOf(this) ?? 'cluster',
      name: this.name,
      namespace: this.namespace,
      pods,
      surge,
      ...podAmounts(this._settings, this._mesh),
    });
  }

  private connect(callsApi: boolean): PodConnections {
    const connections = new PodConnections(this, 'Connections', {
      name: this.name,
      namespace: this.namespace,
      podLabels: this.podLabels,
      ports: [...(this._settings.ports ?? [])],
      unit: this._unit,
      mesh: this._mesh,
      serviceAccount: this.serviceAccount,
    });
    if (callsApi) {
      connections.allowToRange('0.0.0.0/0', 'API of the cluster', ...API);
    }
    return connections;
  }

  private takePath(path: string): void {
    if (this.contents.has(path)) {
      throw new ConfigError(this, `one thing is mounted at a path, got two at '${path}'; take one away`);
    }
  }
}

const NAME = 'app.kubernetes.io/name';

/**
 * Label by which pods of versions of one workload are told apart.
 * @internal
 */
export const TRACK = 'cloudserve/track';

/** A call to the Service of the API ends at port 6443 of a server. */
const API = [Port.tcp(443, 'https'), Port.tcp(6443, 'kube-apiserver')];
