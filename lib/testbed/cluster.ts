import { Construct } from 'constructs';
import { Component, ConfigError, declareFact, isDnsLabel, pathSlug } from '../core';
import { clusterOf, enterCluster } from '../manifests';

export interface ClusterProps {
  /**
   * Name of the cluster and of its folder of manifests.
   * @default - the slug of its path: `chula-main`
   */
  readonly name?: string;
}

/** Manifests of a Kubernetes cluster that stands or is made elsewhere: everything below it is delivered to the folder of its name. */
export class Cluster extends Component {
  public readonly name: string;

  constructor(scope: Construct, id: string, props: ClusterProps = {}) {
    super(scope, id);
    const outer = clusterOf(this);
    if (outer !== undefined) {
      throw new ConfigError(this, `a cluster cannot stand in a cluster, got one in '${outer}'; put it under its site`);
    }
    this.name = props.name ?? pathSlug(this);
    this._require(() => [
      isDnsLabel(this.name)
        ? undefined
        : `a cluster's name is a label of at most 63 lower-case letters, digits and hyphens, got '${this.name}'; give another 'name'`,
    ]);
    enterCluster(this, this.name);
    declareFact(this, { kind: 'name', space: 'clusters', name: this.name });
  }
}
