import { booleanKind, kindProblems, likeKind, listKind, needed, numberKind, refuseValue, textKind } from '../../core';
import { IServiceHelp, IServiceMesh } from '../../manifests';
import { IStorageClass } from '../../model';

/** Who leads callers in where no gateway does. */
export interface IngressOptions {
  /**
   * Class of the controller of Ingresses. Nobody maintains ingress-nginx any more: it is taken by its name, `nginx`, alone.
   * @default traefik
   */
  readonly ingressClassName?: string;
  /**
   * Namespace of the controller's pods, which network policies let in.
   * @default kube-system, that of the distribution's own
   */
  readonly ingressNamespace?: string;
}

/** What an application on one box may say. */
export interface DeveloperTierOptions extends IngressOptions {
  /**
   * Class of the volumes of all claims, whatever class they ask for.
   * @default - that of the box's own disk, `local-path`
   */
  readonly storage?: IStorageClass;
}

/** Clusters that help, and when. */
export interface MultiClusterOptions {
  /**
   * Links to other clusters: `mesh.federateTo(gke)`. Clusters that help each other are named by `addHelp` of the applications, when both stand.
   * @default - none yet
   */
  readonly helpedBy?: IServiceHelp[];
  /** Requests that one pod works on at a time; a service may say another number. What finds all pods full leaves. */
  readonly capacityPerPod: number;
  /**
   * Whether a call may be done twice.
   * @default false
   */
  readonly callsMayRepeat?: boolean;
}

/**
 * How far an application scales. Each step adds to the one before, but for the way in: no Service, no claim and no Deployment gets another name.
 */
export class Tier {
  /** One cluster: an Ingress with a map of paths, an autoscaler for each service. */
  public static small(options: IngressOptions = {}): Tier {
    refuseValue(kindProblems('a small tier', options, INGRESS_KINDS));
    return new Tier('small', options);
  }

  /** One cluster with a mesh: its gateway leads callers in, its sidecars keep rules, know who calls, and count requests. */
  public static large(mesh: IServiceMesh): Tier {
    refuseValue(kindProblems('a large tier', { mesh }, MESH_KINDS));
    return new Tier('large', {}, { mesh });
  }

  /** A cluster that others help when services are full: they scale by the requests that their pods work on. */
  public static multiCluster(mesh: IServiceMesh, options: MultiClusterOptions): Tier {
    refuseValue([
      ...kindProblems('a tier of several clusters', { mesh }, MESH_KINDS),
      ...kindProblems('a tier of several clusters', options, HELP_KINDS),
    ]);
    return new Tier('multiCluster', {}, { mesh, help: options });
  }

  /** One box of a developer: one pod of each service, and what does not fit is left out and said. */
  public static developer(options: DeveloperTierOptions = {}): Tier {
    refuseValue(kindProblems('a tier of developers', options, DEVELOPER_KINDS));
    return new Tier('developer', options, { box: options });
  }

  private constructor(
    /** `small`, `large`, `multiCluster` or `developer`. */
    public readonly name: string,
    /** @internal */
    public readonly _ingress: IngressOptions,
    private readonly of: {
      readonly mesh?: IServiceMesh;
      readonly help?: MultiClusterOptions;
      readonly box?: DeveloperTierOptions;
    } = {},
  ) {}

  /** @internal */
  public get _mesh(): IServiceMesh | undefined {
    return this.of.mesh;
  }

  /** @internal */
  public get _help(): MultiClusterOptions | undefined {
    return this.of.help;
  }

  /** @internal */
  public get _box(): DeveloperTierOptions | undefined {
    return this.of.box;
  }
}

const MESH_KINDS = {
  mesh: needed(likeKind('a mesh', "new IstioMesh(cluster, 'mesh')", 'namespaceLabels', '_keepRules')),
};

const INGRESS_KINDS = { ingressClassName: textKind('traefik'), ingressNamespace: textKind('kube-system') };

const DEVELOPER_KINDS = {
  ...INGRESS_KINDS,
  storage: likeKind('a storage class', 'ceph.addBlockPool()', 'storageClassName', 'accessMode'),
};

/** @internal */
export const LINK = likeKind('a link', 'mesh.federateTo(gke)', '_help');

const HELP_KINDS = {
  helpedBy: listKind(LINK),
  capacityPerPod: needed(numberKind(50)),
  callsMayRepeat: booleanKind(),
};
