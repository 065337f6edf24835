import { Construct } from 'constructs';
import { Component, declareFact, isDnsLabel, slug } from '../core';
import { enterCluster } from '../manifests';

/** A cluster by its name: what stands under it in the tree is delivered to it, from the folder of that name. */
export abstract class NamedCluster extends Component {
  public readonly name: string;

  constructor(scope: Construct, id: string, name: string = slug(id)) {
    super(scope, id);
    this.name = name;
    this._require(() => [
      isDnsLabel(name)
        ? undefined
        : `a cluster's name is a label of at most 63 lower-case letters, digits and hyphens, got '${name}'; give another 'name'`,
    ]);
    enterCluster(this, name);
    declareFact(this, { kind: 'name', space: 'clusters', name });
  }
}
