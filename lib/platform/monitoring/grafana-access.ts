import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Component } from '../../core';
import { DeliveryUnit, Layer } from '../../manifests';

/**
 * What Grafana may read of all namespaces: ConfigMaps, among them dashboards. The role of its chart would let it read every Secret too.
 * @internal
 */
export class GrafanaAccess extends Component {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const unit = new DeliveryUnit(this, 'Unit', { layer: Layer.CONTROLLERS, component: 'grafana-access' });
    new ApiObject(unit, 'Resource', {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: GRAFANA_ROLE },
      rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'list', 'watch'] }],
    });
  }
}

/** @internal */
export const GRAFANA_ROLE = 'grafana-dashboards';
