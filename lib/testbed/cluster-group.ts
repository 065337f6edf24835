import { Construct } from 'constructs';
import { RancherServer, rancherProblems } from '../clusters';
import { Kind, kindProblems, labelProblem, needed, objectKind, recordKind, refuse, textKind } from '../core';
import { Engine, enterKubernetes } from '../manifests';
import { Distribution } from '../model';
import { followRepository } from './fleet-repository';
import { NamedCluster } from './named-cluster';

export interface ClusterGroupProps {
  /** The Rancher that its clusters are registered in. */
  readonly managedBy: RancherServer;
  /** Labels that its clusters have: boxes with `role: microbox`. Clusters that get them later belong to it too. */
  readonly labels: Record<string, string>;
  /** Fleet alone knows groups: `Engine.fleet({ repository })`. */
  readonly engine: Engine;
  /**
   * Name of its folder in the output, and of the group in Fleet.
   * @default - the slug of its path
   */
  readonly name?: string;
}

/**
 * Clusters of one kind, a thousand boxes as well as three: what stands under it in the tree is written once and delivered to each of them.
 * @see https://fleet.rancher.io/cluster-group
 */
export class ClusterGroup extends NamedCluster {
  constructor(scope: Construct, id: string, props: ClusterGroupProps) {
    super(scope, id, (props as ClusterGroupProps | undefined)?.name, (props as ClusterGroupProps | undefined)?.engine);
    refuse(this, [...kindProblems('a group', props, GROUP), ...rancherProblems(this, props?.managedBy)]);
    const { managedBy: rancher, labels, engine } = props;
    enterKubernetes(this, { distribution: Distribution.K3S, release: rancher.versions.k3s.version });
    this._require(() => [
      Object.keys(labels).length === 0
        ? `a group is of clusters with certain labels, got none, which is all clusters; name some in 'labels'`
        : undefined,
      ...Object.entries(labels).map(([key, value]) => labelProblem(key, value)),
      engine.name === 'fleet'
        ? undefined
        : `Fleet alone delivers to groups, got engine '${engine.name}'; take Engine.fleet`,
    ]);
    followRepository(this, { name: this.name, engine, rancher, group: labels });
  }
}

const GROUP: Readonly<Record<string, Kind>> = {
  name: textKind('microboxes'),
  labels: needed(recordKind(textKind('microbox'), 'role')),
  engine: needed(objectKind("Engine.fleet({ repository: 'https://...' })")),
};
