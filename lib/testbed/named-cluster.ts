import { Construct } from 'constructs';
import { Component, ConfigError, declareFact, isDnsLabel, kindProblems, likeKind, pathSlug, refuse } from '../core';
import { Engine, clusterOf, deliverBy, enterCluster } from '../manifests';

/** A cluster by its name: what stands under it in the tree is delivered to it, from the folder of that name. */
export abstract class NamedCluster extends Component {
  public readonly name: string;

  constructor(scope: Construct, id: string, name?: string, engine?: Engine) {
    super(scope, id);
    const outer = clusterOf(this);
    if (outer !== undefined) {
      throw new ConfigError(this, `a cluster cannot stand in a cluster, got one in '${outer}'; put it under its site`);
    }
    this.name = name ?? pathSlug(this);
    this._require(() => [
      isDnsLabel(this.name)
        ? undefined
        : `a cluster's name is a label of at most 63 lower-case letters, digits and hyphens, got '${this.name}'; give another 'name'`,
    ]);
    enterCluster(this, this.name);
    if (engine !== undefined) {
      refuse(this, kindProblems('a cluster', { engine }, { engine: ENGINE }));
      deliverBy(this, engine);
      this._require(() => engine._problems());
    }
    declareFact(this, { kind: 'name', space: 'clusters', name: this.name });
  }
}

const ENGINE = likeKind('an engine', "Engine.fleet({ repository: 'https://...' })", '_layout', '_problems');
