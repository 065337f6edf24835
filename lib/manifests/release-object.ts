import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { CHARTS_NAMESPACE } from '../model';
import { helmChartOf } from './engines/plain-layout';
import { HelmReleaseSpec } from './helm-release-spec';

const RELEASE = Symbol.for('cloudserve.ReleaseObject');

/**
 * The object that installs a chart: in a plain cdk8s App the one of K3s and RKE2; the App of this library asks the engine of the cluster.
 * @internal
 */
export class ReleaseObject extends ApiObject {
  /** Whether a construct is such an object, also one of another copy of this library. */
  public static isReleaseObject(construct: unknown): construct is ReleaseObject {
    return typeof construct === 'object' && construct !== null && RELEASE in construct;
  }

  constructor(scope: Construct, id: string, spec: HelmReleaseSpec) {
    super(scope, id, {
      apiVersion: 'helm.cattle.io/v1',
      kind: 'HelmChart',
      metadata: { name: spec.name, namespace: CHARTS_NAMESPACE },
      spec,
    });
    Object.defineProperty(this, RELEASE, { value: true });
  }

  /** The release with all its values. */
  public toSpec(): HelmReleaseSpec {
    return (super.toJson() as { readonly spec: HelmReleaseSpec }).spec;
  }

  public override toJson(): unknown {
    return helmChartOf(this.toSpec());
  }
}
