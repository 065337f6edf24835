import { HelmReleaseProps, Layer } from '../../manifests';
import { Distribution } from '../../model';

/**
 * Releases of Istio whose charts the values here were read in.
 * @internal
 */
export const ISTIO_MINOR = '1.30.';

/** @internal */
export const CONTROL_NAMESPACE = 'istio-system';

/** @internal */
export const GATEWAY_NAMESPACE = 'istio-ingress';

/**
 * A chart of Istio's in a release.
 * @internal
 */
export function istioChart(
  chart: string,
  version: string,
  release: Pick<HelmReleaseProps, 'namespace' | 'releaseName' | 'values' | 'layer'>,
): HelmReleaseProps {
  return { chart, version, repository: 'https://istio-release.storage.googleapis.com/charts', ...release };
}

/**
 * Definitions, and accounts that other control planes read with.
 * @internal
 */
export function baseChart(version: string): HelmReleaseProps {
  return istioChart('base', version, { namespace: CONTROL_NAMESPACE, releaseName: 'istio-base' });
}

/**
 * The plug-in that leads the traffic of pods to their sidecars, so that pods need no rights for it.
 * @internal
 */
export function cniChart(version: string, distribution: Distribution): HelmReleaseProps {
  return istioChart('cni', version, {
    namespace: CONTROL_NAMESPACE,
    releaseName: 'istio-cni',
    layer: Layer.CONTROLLERS,
    values: { ...CNI_FOLDERS[distribution], resources: { requests: { cpu: '100m', memory: '100Mi' } } },
  });
}

/**
 * Where each keeps plug-ins and their settings. K3s has the folder for plug-ins of others since v1.31.
 * @see https://docs.rke2.io/known_issues
 * @see https://docs.k3s.io/networking/basic-network-options
 */
const CNI_FOLDERS: Record<Distribution, object> = {
  [Distribution.RKE2]: { cniBinDir: '/opt/cni/bin', cniConfDir: '/etc/cni/net.d' },
  [Distribution.K3S]: {
    cniBinDir: '/var/lib/rancher/k3s/data/cni',
    cniConfDir: '/var/lib/rancher/k3s/agent/etc/cni/net.d',
  },
};
