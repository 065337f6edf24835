import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import {
  Component,
  ConfigError,
  declareFact,
  kindProblems,
  likeKind,
  listKind,
  needed,
  numberKind,
  objectKind,
  ofClass,
  recordKind,
  refuse,
  slug,
  textKind,
  wholeMebibytes,
  withFields,
} from '../core';
import { Port } from '../model';
import { clusterOf } from './cluster-context';
import { IConnectable, PodConnections } from './connections';
import { IService, ScalesOn } from './service';
import { meshOf } from './mesh-context';
import { IDataAccess } from './data-access';
import { authorityFolder, dataUseProblems } from './data-variables';
import { DeliveryUnit } from './delivery-unit';
import { HardenedPodsProps } from './hardened-pods-props';
import { Layer } from './layer';
import { namespaceOf, waitForNamespace } from './namespace-context';
import { podProblems } from './pod-problems';
import { PodProbe } from './pod-probe';
import { PodSettings, podTemplate } from './pod-template';
import { PodVolume } from './pod-volume';
import { sidecarLimit, sidecarRequest } from './sidecar-request';

/**
 * How the pods of a kind of workload differ from others.
 * @internal
 */
export interface PodKind {
  /** `a deployment`. */
  readonly words: string;
  readonly separateHosts: boolean;
  /** Paths of volumes that it claims itself, by the names of the claims. */
  readonly claimed: Readonly<Record<string, string>>;
  /** Most pods that it scales to; left out where it does not. */
  readonly maxReplicas?: number;
  /** What tells that it needs more pods; left out where nothing does. */
  readonly scalesOn?: ScalesOn;
  /** Pods beyond those that are asked for while newer ones take their places, unless each has a node of its own. */
  readonly surge: number;
  /** Pods that stay while nodes are emptied, where the program does not say. */
  keeps(replicas: number): number;
}

/** Pods that pass the level `restricted` of Pod Security, with their Service, disruption budget and network policy. */
export abstract class HardenedPods extends Component implements IConnectable, IService {
  public readonly name: string;
  public readonly namespace: string;
  /** Number of pods, the least where they scale. */
  public readonly replicas: number;
  public readonly connections: PodConnections;
  /** What tells that it needs more pods, if anything does. */
  public readonly scalesOn?: ScalesOn;
  /** Labels by which the pods are chosen: no others of the namespace have them. */
  public readonly podLabels: Record<string, string>;
  /** Who the pods are: an account of their own in a mesh, where callers are known by it, else that of the props. */
  public readonly serviceAccount: string;

  /** @internal */
  protected readonly _unit: DeliveryUnit;
  /** @internal */
  protected readonly _settings: PodSettings;
  private readonly mounts = new Map<string, PodVolume>();
  private readonly used = new Map<string, IDataAccess>();
  private readonly listening: Port[];

  protected constructor(scope: Construct, id: string, props: HardenedPodsProps) {
    super(scope, id);
    const kind = this._kind((props as HardenedPodsProps | undefined) ?? ({} as HardenedPodsProps));
    refuse(this, kindProblems(kind.words, props, KINDS));
    const around = namespaceOf(this);
    const namespace = props.namespace ?? around?.name;
    if (namespace === undefined) {
      throw new ConfigError(this, `pods run in a namespace, got none; make them below one or give 'namespace'`);
    }
    this.name = props.name ?? id;
    this.namespace = namespace;
    this.scalesOn = kind.scalesOn;
    this.replicas = props.replicas ?? around?.replicas ?? REPLICAS;
    this.listening = [...(props.ports ?? [])];
    const selector = { 'app.kubernetes.io/name': this.name };
    this.podLabels = selector;
    const hasSidecar = around?.name === namespace && props.labels?.[INJECT] !== 'false';
    const mesh = hasSidecar ? meshOf(this) : undefined;
    const ownAccount = props.serviceAccount === undefined && mesh !== undefined;
    this.serviceAccount = props.serviceAccount ?? (ownAccount ? this.name : 'default');
    const { claimed, separateHosts } = kind;
    const joins = mesh !== undefined && around?.mesh === undefined;
    this._settings = {
      ...props,
      ...(joins ? { labels: { ...props.labels, [INJECT]: 'true' } } : {}),
      ...(ownAccount ? { serviceAccount: this.name } : {}),
      name: this.name,
      selector,
      separateHosts: props.separateHosts ?? separateHosts,
      mounts: this.mounts,
      used: this.used,
      claimed,
    };
    this._require(() => podProblems(this._settings, this.replicas));
    this._unit = new DeliveryUnit(this, 'Unit', {
      layer: props.layer ?? Layer.APPS,
      component: slug(`${namespace}-${this.name}`),
    });
    waitForNamespace(this._unit, namespace);
    this.connections = new PodConnections(this, 'Connections', {
      name: this.name,
      namespace,
      podLabels: selector,
      ports: this.listening,
      unit: this._unit,
      mesh,
      serviceAccount: this.serviceAccount,
    });
    if (props.apiToken === true) {
      this.connections.allowToRange('0.0.0.0/0', 'API of the cluster', ...API);
    }
    if (ownAccount) {
      new ApiObject(this._unit, 'Account', {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: this._meta(),
        automountServiceAccountToken: false,
      });
    }
    if (this.listening.length > 0) {
      this._service('Service', this.name, {});
    }
    const [sidecar, most] = [sidecarRequest, sidecarLimit].map((of) => of(mesh, props.podAnnotations));
    this.budget(props.minAvailable ?? kind.keeps(this.replicas));
    declareFact(this, {
      kind: 'pods',
      cluster: clusterOf(this) ?? 'cluster',
      name: this.name,
      namespace,
      pods: Math.max(this.replicas, kind.maxReplicas ?? 0),
      cores: props.cores + sidecar.cores,
      memoryMebibytes: (wholeMebibytes(props.memory) ?? 0) + sidecar.memoryMebibytes,
      surge: this._settings.separateHosts ? 0 : kind.surge,
      coresLimit: (props.coresLimit ?? props.cores * 2) + most.cores,
      memoryLimitMebibytes: (wholeMebibytes(props.memoryLimit ?? props.memory) ?? 0) + most.memoryMebibytes,
    });
  }

  /** Name that pods of the cluster call them by. */
  public get hostname(): string {
    return `${this.name}.${this.namespace}.svc`;
  }

  /** What its Service listens on. */
  public get ports(): Port[] {
    return [...this.listening];
  }

  /** Mounts something in the pods. */
  public mount(path: string, volume: PodVolume): void {
    if (this.mounts.has(path)) {
      throw new ConfigError(this, `one thing is mounted at a path, got two at '${path}'; take one away`);
    }
    this.mounts.set(path, volume);
  }

  /**
   * Gives the pods what they need to work with data, and lets them call it.
   * @param prefix of the variables that they get: `SQL` has `SQL_HOST`, `SQL_PORT` and more
   */
  public use(data: IDataAccess, prefix: string): void {
    refuse(this, kindProblems('used data', { data, prefix }, USE_KINDS));
    if (this.used.has(prefix)) {
      throw new ConfigError(
        this,
        `data have variables of their own, got two with the prefix '${prefix}'; give another`,
      );
    }
    this.used.set(prefix, data);
    this._require(() => dataUseProblems(prefix, data, this.namespace));
    data._letIn(this.connections);
    if (data.authority !== undefined) {
      this.mount(authorityFolder(prefix), PodVolume.secret(data.authority.secret, data.authority.key));
    }
  }

  /**
   * What its kind of workload asks, of its settings alone: it is asked before there is anything else.
   * @internal
   */
  protected abstract _kind(props: HardenedPodsProps): PodKind;

  /** @internal */
  protected _meta(name: string = this.name): object {
    return { name, namespace: this.namespace, labels: this._settings.selector };
  }

  /**
   * The selector, and the template of the pods, which later mounts change.
   * @internal
   */
  protected _pods(): object {
    return {
      selector: { matchLabels: this._settings.selector },
      template: Lazy.any({ produce: () => podTemplate(this._settings) }),
    };
  }

  /** @internal */
  protected _service(id: string, name: string, spec: object): void {
    new ApiObject(this._unit, id, {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: this._meta(name),
      spec: {
        type: 'ClusterIP',
        ...spec,
        selector: this._settings.selector,
        ports: this.listening.map((port) => ({
          name: port.name,
          port: port.first,
          targetPort: port.name,
          protocol: port.protocol.toUpperCase(),
        })),
      },
    });
  }

  private budget(minAvailable: number): void {
    if (minAvailable > 0) {
      new ApiObject(this._unit, 'Budget', {
        apiVersion: 'policy/v1',
        kind: 'PodDisruptionBudget',
        metadata: this._meta(),
        spec: {
          minAvailable,
          // A pod that is not ready anyway keeps no node from being emptied.
          unhealthyPodEvictionPolicy: 'AlwaysAllow',
          selector: { matchLabels: this._settings.selector },
        },
      });
    }
  }
}

const REPLICAS = 2;

const USE_KINDS = {
  data: needed(likeKind('data with access', "sql.addDatabase('exam')", 'description', 'variables', 'secretVariables')),
  prefix: needed(textKind('SQL')),
};

/** Label by which pods of a mesh's namespace stay outside of it, and those of others join. */
const INJECT = 'sidecar.istio.io/inject';

/** A call to the Service of the API ends at port 6443 of a server. */
const API = [Port.tcp(443, 'https'), Port.tcp(6443, 'kube-apiserver')];

const KINDS = {
  image: needed(textKind('registry.example.org/web:1.4.2')),
  cores: needed(numberKind(0.25)),
  memory: needed(likeKind('a size', 'Size.mebibytes(256)', 'toMebibytes')),
  readiness: needed(ofClass('PodProbe', "PodProbe.http('/ready')", PodProbe)),
  liveness: ofClass('PodProbe', "PodProbe.http('/live')", PodProbe),
  startup: ofClass('PodProbe', "PodProbe.http('/started')", PodProbe),
  ports: listKind(ofClass('Port', "Port.tcp(8080, 'http')", Port)),
  replicas: numberKind(2),
  variables: recordKind(textKind('info'), 'LOG_LEVEL'),
  secretVariables: listKind(
    withFields(objectKind("{ name: 'PASSWORD', secret: mail, key: 'password' }"), {
      name: needed(textKind('PASSWORD')),
      secret: needed(likeKind('a reference to a Secret', "SecretReference.fromName('mail')", 'secretName')),
      key: needed(textKind('password')),
    }),
  ),
};
