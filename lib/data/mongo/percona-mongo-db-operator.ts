import { Construct, IConstruct } from 'constructs';
import {
  Component,
  Size,
  declareFact,
  isDnsLabel,
  kindProblems,
  likeKind,
  refuse,
  textKind,
  wholeMebibytes,
} from '../../core';
import {
  ChartNamespace,
  CrdPolicy,
  HelmRelease,
  Layer,
  PodSecurity,
  applyAfter,
  clusterOf,
  clusterScope,
  kubernetesOf,
} from '../../manifests';
import { CHARTS_NAMESPACE, COMPONENT_RELEASES, compatibility } from '../../model';
import { claimCluster, oneOfCluster } from '../one-of-cluster';

const OPERATOR = Symbol.for('cloudserve.PerconaMongoDbOperator');

export interface PerconaMongoDbOperatorProps {
  /** @default psmdb-operator */
  readonly namespace?: string;
  /**
   * Memory of each of its two pods.
   * @default - 256 MiB
   */
  readonly memory?: Size;
}

/**
 * Percona's operator of MongoDB, of which there is one in a cluster. A database makes it with its defaults where there is none.
 * @see https://docs.percona.com/percona-operator-for-mongodb/
 */
export class PerconaMongoDbOperator extends Component {
  /**
   * That of the cluster of a construct; made where there is none yet.
   * @internal
   */
  public static _of(scope: IConstruct): PerconaMongoDbOperator {
    const known = oneOfCluster(scope, OPERATOR) as PerconaMongoDbOperator | undefined;
    return known ?? new PerconaMongoDbOperator(clusterScope(scope) as Construct, 'PerconaMongoDbOperator');
  }

  /** Namespace of its pods, which call all databases. */
  public readonly namespace: string;

  constructor(scope: Construct, id: string, props: PerconaMongoDbOperatorProps = {}) {
    super(scope, id);
    refuse(this, kindProblems('an operator of MongoDB', props, KINDS));
    claimCluster(this, OPERATOR, 'operator of MongoDB');
    const { namespace = 'psmdb-operator', memory = Size.mebibytes(256) } = props;
    const memoryMebibytes = wholeMebibytes(memory) ?? 0;
    this.namespace = namespace;
    this._require(() => [
      isDnsLabel(namespace) ? undefined : `a namespace is a label, got '${namespace}'; correct 'namespace'`,
      memoryMebibytes >= 128 && memoryMebibytes <= 16384
        ? undefined
        : `an operator of MongoDB has whole mebibytes of memory, 128 to 16384, got ${memory.asString()}; correct 'memory'`,
    ]);
    const definitions = new HelmRelease(this, 'Definitions', {
      ...{ repository: REPOSITORY, chart: 'psmdb-operator-crds', version: MONGODB_OPERATOR_VERSION },
      namespace: CHARTS_NAMESPACE,
      layer: Layer.CRDS,
      images: [],
    });
    const place = new ChartNamespace(this, 'Namespace', { name: namespace, podSecurity: PodSecurity.RESTRICTED });
    const release = new HelmRelease(this, 'Release', {
      ...{ repository: REPOSITORY, chart: 'psmdb-operator', version: MONGODB_OPERATOR_VERSION, namespace },
      crds: CrdPolicy.SKIP,
      values: chartValues(memoryMebibytes),
      images: [`percona/percona-server-mongodb-operator:${MONGODB_OPERATOR_VERSION}`],
    });
    applyAfter(release, place, definitions);
    this.declare(memoryMebibytes);
  }

  private declare(memoryMebibytes: number): void {
    const cluster = clusterOf(this) ?? 'cluster';
    declareFact(this, {
      kind: 'pods',
      cluster,
      name: 'psmdb-operator',
      pods: PODS,
      surge: 1,
      cores: CORES,
      memoryMebibytes,
    });
    declareFact(this, { kind: 'release', component: 'Percona operator', version: MONGODB_OPERATOR_VERSION });
    const kubernetes = kubernetesOf(this);
    if (kubernetes !== undefined) {
      const { distribution, release } = kubernetes;
      declareFact(this, compatibility('psmdb-operator', COMPONENT_RELEASES.mongodbOperator, distribution, release));
    }
  }
}

/** @internal */
export const MONGODB_OPERATOR_VERSION = COMPONENT_RELEASES.mongodbOperator.version;

const REPOSITORY = 'https://percona.github.io/percona-helm-charts';

/** One works, the other waits for its lease. */
const PODS = 2;

const CORES = 0.1;

const KINDS = {
  namespace: textKind('psmdb-operator'),
  memory: likeKind('a size', 'Size.mebibytes(256)', 'toMebibytes'),
};

/** It reports nothing to its makers. */
function chartValues(memoryMebibytes: number): Record<string, unknown> {
  const memory = `${memoryMebibytes}Mi`;
  return {
    replicaCount: PODS,
    watchAllNamespaces: true,
    disableTelemetry: true,
    podSecurityContext: { runAsNonRoot: true, runAsUser: 2, seccompProfile: { type: 'RuntimeDefault' } },
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    },
    resources: { requests: { cpu: `${CORES * 1000}m`, memory }, limits: { memory } },
    affinity: {
      podAntiAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [
          {
            weight: 100,
            podAffinityTerm: {
              topologyKey: 'kubernetes.io/hostname',
              labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'psmdb-operator' } },
            },
          },
        ],
      },
    },
  };
}
