import { kustomizationFile } from './kustomization-file';

/**
 * What a cluster's project and the Application above all others need to know.
 * @internal
 */
export interface ArgoCdProject {
  readonly cluster: string;
  /** Namespace of the engine. */
  readonly namespace: string;
  /** The cluster's API server. */
  readonly server: string;
  readonly repository: string;
  readonly branch: string;
  /** Folder in the repository that has the folders of clusters. */
  readonly path: string;
  /** As the engine names them. */
  readonly chartRepositories: readonly string[];
  readonly prune: boolean;
  readonly selfHeal: boolean;
}

/**
 * The cluster that the engine runs in.
 * @internal
 */
export const HERE = 'https://kubernetes.default.svc';

/**
 * How often a sync is tried again, one of the root among them: what is degraded while it starts, as Prometheus is, fails the wave that waits for it.
 * @internal
 */
export const RETRY = { limit: 10, backoff: { duration: '10s', factor: 2, maxDuration: '5m' } };

/** Health of an Application is what the engine found of it; without this, one counts as healthy before anything of it is there. */
const APPLICATION_HEALTH = [
  "local health = { status = 'Progressing', message = 'waits for its first sync' }",
  'local found = obj.status ~= nil and obj.status.health or nil',
  'if found ~= nil and found.status ~= nil then',
  '  health.status = found.status',
  "  health.message = found.message or ''",
  'end',
  'return health',
  '',
].join('\n');

/** Argo CD itself calls a Ceph that warns of anything degraded, which fails the wave and with it all that comes later. */
const CEPH_HEALTH = [
  "local health = { status = 'Progressing', message = 'waits for Ceph' }",
  'local status = obj.status or {}',
  'local found = status.ceph ~= nil and status.ceph.health or nil',
  'if found ~= nil then',
  '  health.message = found',
  "  if found == 'HEALTH_ERR' then",
  "    health.status = 'Degraded'",
  "  elseif status.phase == 'Ready' then",
  "    health.status = 'Healthy'",
  '  end',
  'end',
  'return health',
  '',
].join('\n');

/**
 * What is applied once where Argo CD runs, `kubectl apply -k argocd/bootstrap`: the project of the cluster, the Application that has all others,
 * and the settings without which waves do not wait, or wait for ever.
 * @internal
 */
export function bootstrapFiles(project: ArgoCdProject): [string, object][] {
  const files: [string, object][] = [
    ['argocd-cm.yaml', healthSetting(project)],
    ['project.yaml', projectObject(project)],
    ['root-app.yaml', rootApplication(project)],
  ];
  return [
    ['argocd/bootstrap/kustomization.yaml', kustomizationFile(files.map(([file]) => file))],
    ...files.map(([file, json]): [string, object] => [`argocd/bootstrap/${file}`, json]),
  ];
}

function healthSetting({ namespace }: ArgoCdProject): object {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'argocd-cm', namespace, labels: { 'app.kubernetes.io/part-of': 'argocd' } },
    data: {
      'resource.customizations.health.argoproj.io_Application': APPLICATION_HEALTH,
      'resource.customizations.health.ceph.rook.io_CephCluster': CEPH_HEALTH,
    },
  };
}

function projectObject({ cluster, namespace, server, repository, chartRepositories }: ArgoCdProject): object {
  const inside = { server, namespace: '*' };
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AppProject',
    metadata: { name: cluster, namespace },
    spec: {
      sourceRepos: [...new Set([repository, ...chartRepositories])],
      destinations: server === HERE ? [inside] : [inside, { server: HERE, namespace }],
      clusterResourceWhitelist: [{ group: '*', kind: '*' }],
    },
  };
}

function rootApplication(project: ArgoCdProject): object {
  const { cluster, namespace, repository, branch, path, prune, selfHeal } = project;
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: cluster, namespace },
    spec: {
      project: cluster,
      source: { repoURL: repository, targetRevision: branch, path: `${path}/${cluster}/argocd/apps` },
      destination: { server: HERE, namespace },
      syncPolicy: { automated: { prune, selfHeal }, retry: RETRY },
    },
  };
}
