import { parse } from 'yaml';
import { ApiServer, KubernetesObject, called } from '../support/api-server';
import { until } from '../support/until';

const OF_PODS = ['DaemonSet', 'Deployment', 'Job', 'StatefulSet'];

/** What keeps the pods of workloads from being: those that the server refused, and those that do not run. */
export async function podProblems(api: ApiServer, documents: readonly string[]): Promise<string[]> {
  const problems: string[] = [];
  for (const workload of documents.map((document) => parse(document) as KubernetesObject)) {
    if (OF_PODS.includes(workload.kind)) {
      problems.push(...(await until(`pods of ${called(workload)}`, () => verdictOn(api, workload))));
    }
  }
  return problems;
}

/** Undefined while it is not told yet. */
async function verdictOn(api: ApiServer, workload: KubernetesObject): Promise<string[] | undefined> {
  const { namespace = '' } = workload.metadata;
  await provide(api, namespace);
  const refused = (await refusedPods(api, namespace)).filter((text) => text.includes(workload.metadata.name));
  const pods = (await api.list('v1', 'Pod', namespace)).filter((pod) => isOf(pod, workload));
  const isDone = ({ status }: KubernetesObject): boolean => ['Running', 'Succeeded'].includes(`${status?.phase}`);
  const wanted = Number(workload.spec?.replicas ?? 1);
  return refused.length > 0 ? refused : pods.length >= wanted && pods.every(isDone) ? [] : undefined;
}

/** Reasons for which controllers could not make pods in a namespace. */
export async function refusedPods(api: ApiServer, namespace: string): Promise<string[]> {
  const events = (await api.list('v1', 'Event', namespace)) as unknown as {
    readonly reason: string;
    readonly message: string;
    readonly involvedObject: { readonly kind: string; readonly name: string };
  }[];
  return events
    .filter(({ reason }) => reason === 'FailedCreate')
    .map(({ involvedObject: { kind, name }, message }) => `${kind} ${name}: ${message}`);
}

/** Gives claims of a namespace the volumes that no storage makes here. */
export async function provide(api: ApiServer, namespace: string): Promise<void> {
  const claims = await api.list('v1', 'PersistentVolumeClaim', namespace);
  for (const { metadata, spec } of claims.filter(({ status }) => status?.phase === 'Pending')) {
    const { accessModes, resources, storageClassName } = spec as Record<string, unknown>;
    const volume = {
      apiVersion: 'v1',
      kind: 'PersistentVolume',
      metadata: { name: `${namespace}-${metadata.name}` },
      spec: {
        accessModes,
        capacity: (resources as { requests: object }).requests,
        storageClassName,
        claimRef: { namespace, name: metadata.name },
        hostPath: { path: `/volumes/${namespace}/${metadata.name}` },
      },
    };
    const { accepted, message } = await api.apply(JSON.stringify(volume));
    if (!accepted) {
      throw new Error(`a volume must be accepted, got: ${message}`);
    }
  }
}

/** Pods that a workload made are named after it. */
export function isOf({ metadata: { name } }: KubernetesObject, workload: KubernetesObject): boolean {
  return name.startsWith(`${workload.metadata.name}-`);
}
