import { Construct } from 'constructs';
import { ChartNamespace, DeliveryUnit, HelmRelease, Layer, PodSecurity, applyAfter } from '../../manifests';
import { Distribution, MESH_PORTS } from '../../model';
import { ControlPlaneSettings, controlPlaneValues } from './control-plane-values';
import { GatewaySettings, gatewayValues } from './gateway-values';
import { CONTROL_NAMESPACE, GATEWAY_NAMESPACE, baseChart, cniChart, istioChart } from './istio-charts';

/** @internal */
export interface MeshCharts extends ControlPlaneSettings {
  /** Release of Istio. */
  readonly version: string;
  readonly distribution: Distribution;
  readonly gateways: readonly GatewaySettings[];
}

/**
 * The charts of a mesh, each after what it needs: the plug-in before pods have sidecars, the control plane before gateways, which are
 * made of its templates.
 * @param unit objects of the mesh, applied after the control plane
 * @internal
 */
export function installMesh(scope: Construct, unit: DeliveryUnit, settings: MeshCharts): void {
  const { version, distribution, network, trust, gateways } = settings;
  const place = new ChartNamespace(scope, 'Namespace', {
    name: CONTROL_NAMESPACE,
    // The plug-in reaches into folders and network namespaces of its node.
    podSecurity: PodSecurity.PRIVILEGED,
    ports: [MESH_PORTS.control, MESH_PORTS.webhook],
    labels: { 'topology.istio.io/network': network },
  });
  const base = new HelmRelease(scope, 'Base', baseChart(version));
  const cni = new HelmRelease(scope, 'Cni', cniChart(version, distribution));
  // Whatever brings the Secret is no earlier, since operators of secrets are controllers: in CONTROLLERS the control plane would wait for it in vain.
  const layer = trust._files === undefined ? Layer.CONTROLLERS : Layer.CONFIGS;
  trust._bring(scope, 'Trust', { namespace: CONTROL_NAMESPACE, cluster: settings.clusterName });
  const control = new HelmRelease(
    scope,
    'ControlPlane',
    istioChart('istiod', version, {
      namespace: CONTROL_NAMESPACE,
      releaseName: 'istiod',
      layer,
      values: controlPlaneValues(settings),
    }),
  );
  const secret = scope.node.tryFindChild('Trust');
  applyAfter(base, place);
  applyAfter(cni, base);
  applyAfter(control, cni, ...(secret === undefined ? [] : [secret]));
  applyAfter(unit, control);
  if (gateways.length === 0) {
    return;
  }
  const outside = new ChartNamespace(scope, 'GatewayNamespace', {
    name: GATEWAY_NAMESPACE,
    podSecurity: PodSecurity.RESTRICTED,
    ports: gateways.flatMap(({ ports }) => ports.map(({ port }) => port.first)),
  });
  gateways.forEach((gateway) => {
    const release = new HelmRelease(
      scope,
      gateway.id,
      istioChart('gateway', version, {
        namespace: GATEWAY_NAMESPACE,
        releaseName: gateway.name,
        layer,
        values: gatewayValues(gateway),
      }),
    );
    applyAfter(release, outside, control);
  });
}
