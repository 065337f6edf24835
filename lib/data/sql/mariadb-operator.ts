import { Construct } from 'constructs';
import {
  Component,
  declareFact,
  isDnsLabel,
  kindProblems,
  likeKind,
  numberKind,
  refuse,
  textKind,
  wholeProblem,
} from '../../core';
import {
  ChartNamespace,
  HelmRelease,
  ISecretReference,
  Layer,
  PodSecurity,
  applyAfter,
  clusterOf,
  clusterScope,
  kubernetesOf,
} from '../../manifests';
import { CHARTS_NAMESPACE, COMPONENT_RELEASES, compatibility } from '../../model';
import { claimCluster, oneOfCluster } from '../one-of-cluster';
import { OPERATOR_IMAGE } from './mariadb-images';
import { OPERATOR_PROGRAMS, operatorValues } from './mariadb-operator-values';

export interface MariaDbOperatorProps {
  /** @default mariadb-system */
  readonly namespace?: string;
  /**
   * Pods of each of its programs: one works, the others take over from it.
   * @default 2
   */
  readonly replicas?: number;
  /**
   * Secret that opens the registry of its image.
   * @default - the registry is open
   */
  readonly pullSecret?: ISecretReference;
}

/**
 * The operator that runs Galera clusters, in all namespaces of a cluster: there is one of them. Where nobody makes it, the first `GaleraCluster`
 * brings it with all that is said here by itself.
 * @see https://github.com/mariadb-operator/mariadb-operator
 */
export class MariaDbOperator extends Component {
  /**
   * The one of the cluster that a construct is part of; made where there is none.
   * @internal
   */
  public static _of(construct: Construct): MariaDbOperator {
    const known = oneOfCluster(construct, OPERATOR) as MariaDbOperator | undefined;
    return known ?? new MariaDbOperator(clusterScope(construct) as Construct, 'MariaDbOperator');
  }

  /** Namespace that it runs in. */
  public readonly namespace: string;

  constructor(scope: Construct, id: string, props: MariaDbOperatorProps = {}) {
    super(scope, id);
    refuse(this, kindProblems('an operator of MariaDB', props, KINDS));
    claimCluster(this, OPERATOR, 'operator of MariaDB');
    const { namespace = 'mariadb-system', replicas = 2 } = props;
    this.namespace = namespace;
    this._require(() => [
      isDnsLabel(namespace) ? undefined : `a namespace is a label, got '${namespace}'; correct 'namespace'`,
      wholeProblem('the number of pods of each program of an operator', 'replicas', replicas, 1, 5),
    ]);
    const place = new ChartNamespace(this, 'Namespace', {
      name: namespace,
      podSecurity: PodSecurity.RESTRICTED,
      ports: [WEBHOOK],
    });
    const { version } = COMPONENT_RELEASES.mariadbOperator;
    const definitions = new HelmRelease(this, 'Definitions', {
      repository: REPOSITORY,
      chart: 'mariadb-operator-crds',
      version,
      namespace: CHARTS_NAMESPACE,
      layer: Layer.CRDS,
      images: [],
    });
    const release = new HelmRelease(this, 'Release', {
      repository: REPOSITORY,
      chart: 'mariadb-operator',
      version,
      namespace,
      values: operatorValues(replicas, props.pullSecret?.secretName),
      images: [OPERATOR_IMAGE],
    });
    applyAfter(release, definitions, place);
    this.declare(replicas);
  }

  private declare(replicas: number): void {
    const cluster = clusterOf(this) ?? 'cluster';
    Object.values(OPERATOR_PROGRAMS).forEach(({ name, size: { cores, coresLimit, memoryMebibytes } }) =>
      declareFact(this, { kind: 'pods', cluster, name, pods: replicas, surge: 1, cores, coresLimit, memoryMebibytes }),
    );
    const release = COMPONENT_RELEASES.mariadbOperator;
    declareFact(this, { kind: 'release', component: 'MariaDB operator', version: release.version });
    const kubernetes = kubernetesOf(this);
    if (kubernetes !== undefined) {
      declareFact(this, compatibility('mariadb-operator', release, kubernetes.distribution, kubernetes.release));
    }
  }
}

const OPERATOR = Symbol.for('cloudserve.MariaDbOperator');

const REPOSITORY = 'https://mariadb-operator.github.io/mariadb-operator';

/** What the API server asks of objects of the operator. */
const WEBHOOK = 9443;

const KINDS = {
  namespace: textKind('mariadb-system'),
  replicas: numberKind(2),
  pullSecret: likeKind('a reference to a Secret', "SecretReference.fromName('registry')", 'secretName'),
};
