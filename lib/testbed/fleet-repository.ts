import { ApiObject } from 'cdk8s';
import { Component, shortDigest } from '../core';
import { FLEET_DEFAULT, RancherServer, gitRepo, openRepository } from '../clusters';
import { DeliveryUnit, Engine, Layer } from '../manifests';

/** @internal */
export interface FollowedRepository {
  /** Of the cluster or the group, and of its folder. */
  readonly name: string;
  readonly engine: Engine;
  /** The Rancher that manages the cluster, if one does. */
  readonly rancher?: RancherServer;
  /**
   * Labels of the clusters of a group.
   * @default - it is for one cluster, which Rancher shows by `name`
   */
  readonly group?: Readonly<Record<string, string>>;
}

/**
 * Has Rancher's Fleet deliver to a cluster what the repository has in its folder, by an object in the cluster that Rancher runs on. Engines
 * that run in the cluster itself are brought there by others.
 * @see https://fleet.rancher.io/gitrepo-targets
 * @internal
 */
export function followRepository(cluster: Component, { name, engine, rancher, group }: FollowedRepository): void {
  const { source } = engine;
  if (engine.name !== 'fleet' || source === undefined) {
    return;
  }
  cluster.node.addValidation({ validate: () => fleetProblems(engine, rancher) });
  if (rancher === undefined) {
    return;
  }
  const { path = 'dist', credentialsSecret } = source;
  if (credentialsSecret !== undefined) {
    openRepository(rancher, credentialsSecret);
  }
  rancher._management.whenThere((management) => {
    const unit = new DeliveryUnit(management, `Delivery-${shortDigest(cluster.node.path)}`, {
      layer: Layer.CONFIGS,
      component: `delivery-${name}`,
    });
    const target =
      group === undefined
        ? { clusterSelector: { matchLabels: { 'management.cattle.io/cluster-display-name': name } } }
        : { clusterGroup: name };
    const followed = new ApiObject(unit, 'GitRepo', {
      ...gitRepo(name, FLEET_DEFAULT, { ...source, path: `${path}/${name}`, targets: [{ name, ...target }] }),
    });
    if (group !== undefined) {
      const members = new ApiObject(unit, 'ClusterGroup', {
        apiVersion: 'fleet.cattle.io/v1alpha1',
        kind: 'ClusterGroup',
        metadata: { name, namespace: FLEET_DEFAULT },
        spec: { selector: { matchLabels: { ...group } } },
      });
      followed.node.addDependency(members);
    }
  });
}

function fleetProblems(engine: Engine, rancher: RancherServer | undefined): string[] {
  if (rancher === undefined) {
    return [
      `Fleet delivers to clusters that a Rancher manages, got engine '${engine.name}' and no 'managedBy'; name the Rancher or take another engine`,
    ];
  }
  return rancher._management.isThere
    ? []
    : [
        `Fleet is told of a cluster by an object in the one that Rancher runs on, got none of '${rancher.node.path}'; make a ManagementCluster with it as its scope`,
      ];
}
