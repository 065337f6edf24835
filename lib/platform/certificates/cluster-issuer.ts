import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Component, declareFact, isDnsSubdomain, slug } from '../../core';
import { DeliveryUnit, ICertificateIssuer, IssuerKind, Layer, clusterOf } from '../../manifests';

/** @internal */
export interface ClusterIssuerProps {
  readonly name: string;
  /** As cert-manager has it, complete when everything is defined. */
  readonly spec: unknown;
}

/** Who signs certificates for all namespaces of a cluster. */
export class ClusterIssuer extends Component implements ICertificateIssuer {
  public readonly issuerName: string;
  public readonly issuerKind: IssuerKind = IssuerKind.CLUSTER;

  /** @internal */
  constructor(scope: Construct, id: string, { name, spec }: ClusterIssuerProps) {
    super(scope, id);
    this.issuerName = name;
    this._require(() => [
      isDnsSubdomain(name)
        ? undefined
        : `an issuer is named by lower-case letters, digits, dots and hyphens, got '${name}'; give another name`,
    ]);
    const unit = new DeliveryUnit(this, 'Unit', { layer: Layer.CONFIGS, component: slug(`issuer-${name}`) });
    new ApiObject(unit, 'Resource', {
      apiVersion: 'cert-manager.io/v1',
      kind: this.issuerKind,
      metadata: { name },
      spec,
    });
    declareFact(this, { kind: 'certificate-issuer', cluster: clusterOf(this) ?? 'cluster', name });
  }
}
