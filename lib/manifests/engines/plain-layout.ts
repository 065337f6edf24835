import { helmChart } from '../../model';
import { CrdPolicy, HelmReleaseSpec } from '../helm-release-spec';
import { DeliveredObject, EngineLayout } from './engine-layout';

/**
 * Objects as they are, and charts as `HelmChart` objects of K3s and RKE2.
 * @internal
 */
export function plainLayout(): EngineLayout {
  return {
    name: 'plain',
    releaseObjects: (_cluster, release) => [helmChartOf(release)],
    files: () => new Map(),
    problems: () => [],
  };
}

/**
 * The object of K3s and RKE2 that installs a chart.
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
    ...(release.crds === CrdPolicy.SKIP ? { skipCrds: true } : {}),
    values,
  });
}
