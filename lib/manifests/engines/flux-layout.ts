import { isDnsLabel, isDnsSubdomain } from '../../core';
import { GitSource } from '../../model';
import { HelmReleaseSpec } from '../helm-release-spec';
import { ClusterDelivery, DeliveredObject, DeliveredUnit, EngineLayout } from './engine-layout';
import { kustomizationFile } from './kustomization-file';
import { unitName } from './unit-name';
import { placedUnits } from './unit-order';
import { DATABASE_SECONDS, healthExpressions, jobSeconds } from './unit-waits';

export interface FluxSource extends GitSource {
  /**
   * Namespace that the engine runs in.
   * @default flux-system
   */
  readonly namespace?: string;
  /**
   * Name of the Secret in that namespace whose keys open what SOPS encrypted in the repository.
   * @default - nothing is encrypted
   */
  readonly decryptionSecret?: string;
}

/**
 * A Kustomization a unit, each after those that it needs, so that charts and what needs their definitions are never of one. They stand in
 * `flux/`, which is applied once, or which the cluster's own Flux follows.
 * @see https://fluxcd.io/flux/components/kustomize/kustomizations/
 * @internal
 */
export function fluxLayout(source: FluxSource): EngineLayout {
  return {
    name: 'flux',
    releaseObjects: (_cluster, release) => [helmRepository(release), helmRelease(release)],
    files: (delivery) => fluxFiles(delivery, source),
    problems: () => [],
  };
}

/**
 * What is wrong with the settings of its own.
 * @internal
 */
export function fluxProblems({ namespace, decryptionSecret }: FluxSource): string[] {
  return [
    ...(namespace === undefined || isDnsLabel(namespace)
      ? []
      : [`a namespace is a label, got '${namespace}'; correct 'namespace' of the engine`]),
    ...(decryptionSecret === undefined || isDnsSubdomain(decryptionSecret)
      ? []
      : [`SOPS takes its keys from a Secret, got '${decryptionSecret}' for its name; correct 'decryptionSecret'`]),
  ];
}

function fluxFiles({ cluster, units }: ClusterDelivery, source: FluxSource): Map<string, object> {
  const { repository, branch = 'main', path = 'dist', credentialsSecret, decryptionSecret } = source;
  const namespace = source.namespace ?? 'flux-system';
  const members = placedUnits(units).map(({ unit, needs }): [string, object] => [
    unitName(unit),
    {
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name: unitName(unit), namespace },
      spec: {
        ...(needs.length > 0 ? { dependsOn: needs.map((other) => ({ name: unitName(other) })) } : {}),
        interval: '1h',
        retryInterval: '2m',
        timeout: `${timeoutOf(unit)}s`,
        sourceRef: { kind: 'GitRepository', name: cluster },
        path: `./${path}/${cluster}/${unit.folder}`,
        prune: true,
        wait: true,
        ...healthOf(unit),
        ...(decryptionSecret === undefined
          ? {}
          : { decryption: { provider: 'sops', secretRef: { name: decryptionSecret } } }),
      },
    },
  ]);
  const repositoryObject = {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata: { name: cluster, namespace },
    spec: {
      interval: '1m',
      url: repository,
      ref: { branch },
      ...(credentialsSecret === undefined ? {} : { secretRef: { name: credentialsSecret } }),
    },
  };
  return new Map([
    ['flux/kustomization.yaml', kustomizationFile(['source.yaml', ...members.map(([name]) => `${name}.yaml`)])],
    ['flux/source.yaml', repositoryObject],
    ...members.map(([name, json]): [string, object] => [`flux/${name}.yaml`, json]),
  ]);
}

/** A chart has its own time, and some more for the objects that ask for it; jobs and databases have theirs. */
function timeoutOf(unit: DeliveredUnit): number {
  const least = healthExpressions(unit).length > 0 ? DATABASE_SECONDS : 300;
  return unit.release === undefined ? Math.max(least, jobSeconds(unit) ?? 0) : unit.release.timeoutSeconds + 120;
}

function healthOf(unit: DeliveredUnit): object {
  const expressions = healthExpressions(unit);
  return expressions.length === 0 ? {} : { healthCheckExprs: expressions };
}

function helmRepository({ name, namespace, repository }: HelmReleaseSpec): DeliveredObject {
  return {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'HelmRepository',
    metadata: { name, namespace },
    spec: repository.startsWith('oci://') ? { type: 'oci', url: repository } : { interval: '1h', url: repository },
  };
}

function helmRelease(release: HelmReleaseSpec): DeliveredObject {
  const { name, namespace, chart, version, values, valuesSecrets, crds, wait, timeoutSeconds } = release;
  // A release that failed stays and is tried again: one that waits for a Secret of somebody else is neither removed nor given up.
  const strategy = { name: 'RetryOnFailure', retryInterval: '2m' };
  const action = { crds, ...(wait ? {} : { disableWait: true }), strategy };
  return {
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
    metadata: { name, namespace },
    spec: {
      releaseName: name,
      interval: '1h',
      timeout: `${timeoutSeconds}s`,
      chart: { spec: { chart, version, sourceRef: { kind: 'HelmRepository', name } } },
      install: action,
      upgrade: action,
      ...(valuesSecrets.length > 0
        ? { valuesFrom: valuesSecrets.map(({ secret, key }) => ({ kind: 'Secret', name: secret, valuesKey: key })) }
        : {}),
      ...(Object.keys(values).length > 0 ? { values } : {}),
    },
  };
}
