import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { DeliveryUnit, Layer } from '../manifests';
import { HelmChartObject } from '../model';

/**
 * Delivers a chart that the first boot of a cluster installed, so that another version in the program is an upgrade by GitOps.
 * @internal
 */
export function deliverChart(cluster: Construct, chart: HelmChartObject): ApiObject {
  const { name } = chart.metadata;
  const unit = new DeliveryUnit(cluster, `Chart-${name}`, { layer: Layer.CONTROLLERS, component: name });
  return new ApiObject(unit, 'Resource', { ...chart });
}
