import { Problem } from '../../core';
import { GitSource } from '../../model';
import { HelmReleaseSpec } from '../helm-release-spec';
import { ClusterDelivery, DeliveredUnit, EngineLayout } from './engine-layout';
import { bundleSizeProblems } from './fleet-bundle-size';
import { unitName } from './unit-name';
import { placedUnits } from './unit-order';
import { jobSeconds } from './unit-waits';

export interface FleetSource extends GitSource {
  /**
   * Whether objects that somebody else made are taken over, and charts that K3s installs stay when their bundle goes: where a first boot
   * brought them.
   * @default false
   */
  readonly adoptsResources?: boolean;
}

/**
 * A `fleet.yaml` in the folder of each unit makes it a bundle; a file anywhere else would make one bundle of the whole cluster beside them.
 * Fleet builds a folder by the `kustomization.yaml` in it. It makes the definitions of a chart where they are missing and never changes them.
 * @see https://fleet.rancher.io/ref-fleet-yaml
 * @internal
 */
export function fleetLayout({ adoptsResources = false }: FleetSource): EngineLayout {
  return {
    name: 'fleet',
    releaseObjects: () => [],
    files: (delivery) => bundleFiles(delivery, adoptsResources),
    problems: (delivery): Problem[] => bundleSizeProblems(delivery.units),
    nameOf: (cluster, unit) => unitName(unit, cluster),
  };
}

function bundleFiles({ cluster, units }: ClusterDelivery, adoptsResources: boolean): Map<string, object> {
  return new Map(
    placedUnits(units).map(({ unit, needs }) => {
      const helm = {
        ...helmOptions(unit.release),
        ...jobOptions(unit),
        ...(adoptsResources ? { takeOwnership: true } : {}),
      };
      const bundle = {
        name: unitName(unit, cluster),
        labels: { 'cloudserve/cluster': cluster, 'cloudserve/layer': unit.layer },
        ...namespaceOptions(unit),
        ...(Object.keys(helm).length > 0 ? { helm } : {}),
        ...(adoptsResources && unit.objects.some(installsChart) ? { keepResources: true } : {}),
        ...(needs.length > 0
          ? { dependsOn: needs.map((other) => ({ name: unitName(other, cluster), acceptedStates: DONE })) }
          : {}),
      };
      return [`${unit.folder}/fleet.yaml`, bundle];
    }),
  );
}

/** K3s would uninstall the chart with the object. */
function installsChart({ json }: DeliveredUnit['objects'][number]): boolean {
  return json.apiVersion === 'helm.cattle.io/v1' && json.kind === 'HelmChart';
}

/** Not `namespace`, which refuses charts with objects outside of namespaces. */
function namespaceOptions({ release }: DeliveredUnit): object {
  return release === undefined ? {} : { defaultNamespace: release.namespace, createNamespace: false };
}

/** A release that failed stays for another try, so `atomic` is left out; values are data, in which `${` means nothing. */
function helmOptions(release: HelmReleaseSpec | undefined): object {
  if (release === undefined) {
    return {};
  }
  const { name, namespace, repository, chart, version, values, valuesSecrets, wait, timeoutSeconds } = release;
  return {
    releaseName: name,
    ...(repository.startsWith('oci://')
      ? { repo: `${repository.replace(/\/$/, '')}/${chart}` }
      : { repo: repository, chart }),
    version,
    ...(wait ? { timeoutSeconds, waitForJobs: true } : {}),
    disablePreProcess: true,
    ...(Object.keys(values).length > 0 ? { values } : {}),
    ...(valuesSecrets.length > 0
      ? { valuesFrom: valuesSecrets.map(({ secret, key }) => ({ secretKeyRef: { name: secret, namespace, key } })) }
      : {}),
  };
}

/** A job that has begun is ready to Fleet: those that come after it wait for its end as long as it may take. */
function jobOptions(unit: DeliveredUnit): object {
  const seconds = jobSeconds(unit);
  return seconds === undefined ? {} : { timeoutSeconds: seconds, waitForJobs: true };
}

/** A bundle whose objects a server or a controller added to is `Modified`: all of it is applied and ready nonetheless. */
const DONE = ['Ready', 'Modified'];
