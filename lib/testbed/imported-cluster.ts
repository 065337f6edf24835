import { Construct } from 'constructs';
import { RancherServer, RegisteredCluster, registeredKindProblems } from '../clusters';
import { refuse } from '../core';
import { Engine } from '../manifests';
import { followRepository } from './fleet-repository';
import { NamedCluster } from './named-cluster';

export interface ImportedClusterProps {
  /** The Rancher that it is registered in. */
  readonly managedBy: RancherServer;
  /**
   * Name of its folder in the output, and of the cluster in Rancher.
   * @default - the slug of its path: `chula-main`
   */
  readonly name?: string;
  /**
   * What brings objects into it.
   * @default Engine.plain()
   */
  readonly engine?: Engine;
  /**
   * Labels that delivery chooses clusters by.
   * @default - none
   */
  readonly labels?: Record<string, string>;
  /**
   * Variable of Terraform for the path of its kubeconfig, with which the deployment registers it by kubectl: `gke_kubeconfig`, which
   * `TF_VAR_gke_kubeconfig` brings.
   * @default - a script, `dist-files/<name>/register.sh`, for whoever has access to it
   */
  readonly kubeconfigVariable?: string;
}

/** A cluster that others stood up, registered in a Rancher of the testbed: what stands under it in the tree is delivered to it. */
export class ImportedCluster extends NamedCluster {
  constructor(scope: Construct, id: string, props: ImportedClusterProps) {
    super(
      scope,
      id,
      (props as ImportedClusterProps | undefined)?.name,
      (props as ImportedClusterProps | undefined)?.engine,
    );
    refuse(this, registeredKindProblems(this, props));
    const { managedBy: rancher, engine, labels, kubeconfigVariable } = props;
    if (engine !== undefined) {
      followRepository(this, { name: this.name, engine, rancher });
    }
    new RegisteredCluster(this, 'registration', { rancher, name: this.name, labels, kubeconfigVariable });
  }
}
