import { Problem } from '../../core';
import { CHARTS_NAMESPACE, helmChart } from '../../model';
import { HelmReleaseSpec } from '../helm-release-spec';
import { ClusterDelivery, DeliveredObject, EngineLayout } from './engine-layout';
import { kustomizationFile } from './kustomization-file';
import { layersOf } from './unit-order';

/**
 * Objects as they are, and charts as `HelmChart` objects of K3s and RKE2. A layer is applied as a whole, `kubectl apply -k <NN-layer>`, one after
 * another; within a layer nothing waits.
 * @internal
 */
export function plainLayout(): EngineLayout {
  return {
    name: 'plain',
    releaseObjects: (_cluster, release) => [helmChartOf(release)],
    files: layerFiles,
    problems: valuesProblems,
  };
}

function layerFiles({ units }: ClusterDelivery): Map<string, object> {
  return new Map(
    layersOf(units).map((layer) => [
      `${layer}/kustomization.yaml`,
      kustomizationFile(units.filter((unit) => unit.layer === layer).map(({ component }) => component)),
    ]),
  );
}

/** The Helm controller reads Secrets where its own objects stand. */
function valuesProblems({ units }: ClusterDelivery): Problem[] {
  return units
    .filter(({ release }) => release !== undefined && release.valuesSecrets.length > 0)
    .filter(({ release }) => release?.namespace !== CHARTS_NAMESPACE)
    .map(({ path, release }) => ({
      path,
      message: `K3s and RKE2 take values of a chart from Secrets of '${CHARTS_NAMESPACE}' alone, got a release in '${release?.namespace}'; deliver the cluster by Fleet or Flux, or leave out 'valuesSecrets'`,
    }));
}

/**
 * The object of K3s and RKE2 that installs a chart. Its controller makes the definitions of a chart where they are missing and never changes them.
 * @internal
 */
export function helmChartOf(release: HelmReleaseSpec): DeliveredObject {
  const { name, namespace, repository, chart, version, values, valuesSecrets } = release;
  const isOci = repository.startsWith('oci://');
  return helmChart(name, {
    ...(isOci ? {} : { repo: repository }),
    chart: isOci ? `${repository.replace(/\/$/, '')}/${chart}` : chart,
    version,
    targetNamespace: namespace,
    createNamespace: false,
    timeout: `${release.timeoutSeconds}s`,
    ...(valuesSecrets.length === 0
      ? {}
      : { valuesSecrets: valuesSecrets.map(({ secret, key }) => ({ name: secret, keys: [key] })) }),
    values,
  });
}
