import { Construct } from 'constructs';
import { Component, ConfigError, kindProblems, likeKind, listKind, needed, ofClass, refuse, shown } from '../../core';
import { IService, clusterOf } from '../../manifests';
import { IMeshControl } from '../mesh-control';
import { MultiPrimaryMember } from './multi-primary-member';
import { memberProblems, sharedProblems } from './multi-primary-problems';
import { RemoteSecrets } from './remote-secrets';

export interface MultiPrimaryProps {
  /**
   * Meshes of clusters of one owner: of one root of trust, one `meshId` and one domain of trust, each with a `network` and a `clusterName`
   * of its own.
   */
  readonly meshes: IMeshControl[];
  /** @default RemoteSecrets.byHand() */
  readonly remoteSecrets?: RemoteSecrets;
}

/**
 * One mesh of several clusters, each with a control plane of its own that reads Services and endpoints of the others from their APIs. A
 * service that is shared has the pods of all clusters behind its name; the others stay what they are in each cluster. Requests are spread
 * over all its pods; with outlier detection among its rules they stay in their region while that has healthy pods.
 *
 * Whoever holds a remote secret reads everything of its cluster that Istio does, Secrets among it: this is for clusters of one owner.
 * Clusters of others help each other by `Federation`.
 * @see https://istio.io/latest/docs/setup/install/multicluster/multi-primary_multi-network/
 */
export class MultiPrimary extends Component {
  private readonly members: Map<IMeshControl, MultiPrimaryMember>;
  private readonly given: readonly IMeshControl[];

  constructor(scope: Construct, id: string, props: MultiPrimaryProps) {
    super(scope, id);
    refuse(this, kindProblems('a mesh of several clusters', props, KINDS));
    const { remoteSecrets = RemoteSecrets.byHand() } = props;
    const meshes = [...new Set(props.meshes)];
    this.given = meshes;
    const problems = memberProblems(props.meshes);
    for (const mesh of meshes) {
      const owner = MultiPrimaryMember._of(mesh)?.owner;
      if (owner !== undefined) {
        throw new ConfigError(
          this,
          `a cluster is of one mesh, got '${mesh.name}' in '${owner}' too; add all clusters to that`,
        );
      }
    }
    this._require(() => [...problems, ...sharedProblems(this, [...this.members.values()])]);
    this.members = new Map(
      // What differs in nothing from others cannot be told apart by names of objects either.
      (problems.length > 0 ? [] : meshes).map((mesh) => [
        mesh,
        new MultiPrimaryMember(mesh, {
          owner: this.node.path,
          mesh,
          others: meshes.filter((other) => other !== mesh),
          remoteSecrets,
        }),
      ]),
    );
  }

  /** Its meshes, in the order in which they were given. */
  public get meshes(): IMeshControl[] {
    return [...this.members.keys()];
  }

  /** Has a service answer in all clusters: it stands in two or more of them, each time by the same name, namespace and ports. */
  public addService(...services: IService[]): this {
    refuse(this, kindProblems('services in common', { services }, { services: listKind(SERVICE) }));
    for (const service of services) {
      const mesh = this.given.find((each) => clusterOf(each) === clusterOf(service));
      if (mesh === undefined) {
        throw new ConfigError(
          this,
          `a service in common stands in a cluster of the meshes, got ${shown(service.name)} of '${clusterOf(service) ?? ''}'; add the mesh of that cluster`,
        );
      }
      this.members.get(mesh)?.share(service);
    }
    return this;
  }
}

const KINDS = {
  meshes: needed(
    listKind(likeKind('a mesh of this testbed', "new IstioMesh(cluster, 'mesh')", 'eastWestSelector', 'meshId')),
  ),
  remoteSecrets: ofClass('RemoteSecrets', 'RemoteSecrets.byHand()', RemoteSecrets),
};

const SERVICE = likeKind('a Service', 'new HardenedDeployment(...)', 'serviceAccount', 'podLabels');
