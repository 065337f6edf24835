import { Problem, byCodeUnit, isDnsLabel } from '../../core';
import { GitSource } from '../../model';
import { CrdPolicy, HelmReleaseSpec } from '../helm-release-spec';
import { HERE, RETRY, bootstrapFiles } from './argo-cd-bootstrap';
import { ClusterDelivery, DeliveredUnit, EngineLayout } from './engine-layout';
import { unitName } from './unit-name';
import { placedUnits } from './unit-order';

/** Argo CD finds the Secret that opens a repository by its label `argocd.argoproj.io/secret-type: repository`, whatever its name. */
export interface ArgoCdSource extends GitSource {
  /**
   * Namespace that the engine runs in.
   * @default argocd
   */
  readonly namespace?: string;
  /**
   * Address of the cluster's API server, as the engine knows it.
   * @default - the cluster that the engine runs in
   */
  readonly server?: string;
  /**
   * Whether an object that is no longer in the repository is removed.
   * @default true
   */
  readonly prune?: boolean;
  /**
   * Whether what somebody changed in the cluster is put back.
   * @default true
   */
  readonly selfHeal?: boolean;
  /**
   * Whether all objects of a unit go when the unit is no longer in the repository; else they stay, owned by nobody.
   * @default false
   */
  readonly removesUnits?: boolean;
}

type Settings = Required<Omit<ArgoCdSource, 'credentialsSecret'>>;

/**
 * An Application a unit, in waves of the one that has them all. A wave waits for the health of the one before it, which Argo CD tells of
 * Applications only with the setting in `bootstrap/`. It builds a folder by the `kustomization.yaml` in it; the definitions of a chart are always
 * made and replaced, or left out.
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/cluster-bootstrapping/
 * @internal
 */
export function argoCdLayout(source: ArgoCdSource): EngineLayout {
  const settings = settingsOf(source);
  return {
    name: 'argo-cd',
    releaseObjects: () => [],
    files: (delivery) =>
      new Map([
        ...bootstrapFiles({ ...settings, cluster: delivery.cluster, chartRepositories: chartRepositories(delivery) }),
        ...applicationFiles(delivery, settings),
      ]),
    problems: ({ units }): Problem[] => units.flatMap(valuesProblems),
    nameOf: (cluster, unit) => unitName(unit, cluster),
  };
}

/**
 * What is wrong with the settings of its own.
 * @internal
 */
export function argoCdProblems({ namespace, server }: ArgoCdSource): string[] {
  return [
    ...(namespace === undefined || isDnsLabel(namespace)
      ? []
      : [`a namespace is a label, got '${namespace}'; correct 'namespace' of the engine`]),
    ...(server === undefined || /^https:\/\/[^\s/@]+$/.test(server)
      ? []
      : [
          `an API server is reached by https, without a path and credentials, got '${server.replace(/\/\/.*@/, '//...@')}'; correct 'server'`,
        ]),
  ];
}

function settingsOf(source: ArgoCdSource): Settings {
  const { branch = 'main', path = 'dist', namespace = 'argocd', server = HERE } = source;
  const { prune = true, selfHeal = true, removesUnits = false } = source;
  return { repository: source.repository, branch, path, namespace, server, prune, selfHeal, removesUnits };
}

/** Values are put together where the engine runs, which has no Secrets of the cluster. */
function valuesProblems({ path, release }: DeliveredUnit): Problem[] {
  return (release?.valuesSecrets ?? []).map(({ secret }) => ({
    path,
    message: `Argo CD takes no values of a chart from Secrets, got Secret '${secret}'; name it in the values if the chart reads Secrets itself, or deliver the cluster by Fleet or Flux`,
  }));
}

function applicationFiles({ cluster, units }: ClusterDelivery, settings: Settings): [string, object][] {
  const { repository, branch, path, namespace, server, prune, selfHeal, removesUnits } = settings;
  return placedUnits(units).map(({ unit, depth }) => {
    const application = {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: {
        name: unitName(unit, cluster),
        namespace,
        annotations: { 'argocd.argoproj.io/sync-wave': String(depth) },
        ...(removesUnits ? { finalizers: ['resources-finalizer.argocd.argoproj.io'] } : {}),
      },
      spec: {
        project: cluster,
        source: unit.release
          ? chartSource(unit.release)
          : { repoURL: repository, targetRevision: branch, path: `${path}/${cluster}/${unit.folder}` },
        destination: { server, ...(unit.release ? { namespace: unit.release.namespace } : {}) },
        syncPolicy: {
          automated: { prune, selfHeal },
          syncOptions: syncOptions(unit),
          retry: RETRY,
        },
      },
    };
    return [`argocd/apps/${unit.layer}-${unit.component}.yaml`, application];
  });
}

/** Server-side, because definitions and dashboards are larger than the annotation that another apply keeps. */
function syncOptions({ objects }: DeliveredUnit): string[] {
  const hasCustom = objects.some(({ json }) => !isBuiltIn(json.apiVersion));
  return ['CreateNamespace=false', 'ServerSideApply=true', ...(hasCustom ? ['SkipDryRunOnMissingResource=true'] : [])];
}

function chartSource({ name, repository, chart, version, values, crds }: HelmReleaseSpec): object {
  return {
    repoURL: chartRepository(repository),
    chart,
    targetRevision: version,
    helm: {
      releaseName: name,
      ...(crds === CrdPolicy.SKIP ? { skipCrds: true } : {}),
      ...(Object.keys(values).length > 0 ? { valuesObject: values } : {}),
    },
  };
}

function chartRepositories({ units }: ClusterDelivery): string[] {
  return units.flatMap(({ release }) => (release ? [chartRepository(release.repository)] : [])).sort(byCodeUnit);
}

/** A repository of OCI is told by the lack of a scheme. */
function chartRepository(repository: string): string {
  return repository.replace(/^oci:\/\//, '').replace(/\/$/, '');
}

/** Whether every API server has the kinds of a group. */
function isBuiltIn(apiVersion: string): boolean {
  const [group, version] = apiVersion.split('/');
  return version === undefined || BUILT_IN.has(group);
}

const BUILT_IN: ReadonlySet<string> = new Set([
  'admissionregistration.k8s.io',
  'apiextensions.k8s.io',
  'apps',
  'autoscaling',
  'batch',
  'networking.k8s.io',
  'policy',
  'rbac.authorization.k8s.io',
  'scheduling.k8s.io',
  'storage.k8s.io',
]);
