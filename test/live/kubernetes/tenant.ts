import { parse } from 'yaml';
import { ApiServer, KubernetesObject } from '../support/api-server';

/** What a LimitRange gives a container that asks for nothing. */
export interface LimitDefaults {
  readonly default: Record<string, string>;
  readonly defaultRequest: Record<string, string>;
}

/** A namespace where Pod Security's `restricted`, a quota and a limit range hold. */
export interface Tenant {
  readonly namespace: string;
  readonly quota: KubernetesObject;
  readonly limits: KubernetesObject;
}

/** The tenants among the objects of a cluster. */
export function restrictedTenants(documents: readonly string[]): Tenant[] {
  const objects: KubernetesObject[] = documents.map((text) => parse(text));
  return objects
    .filter(
      ({ kind, metadata }) =>
        kind === 'Namespace' && metadata.labels?.['pod-security.kubernetes.io/enforce'] === 'restricted',
    )
    .flatMap(({ metadata }) => {
      const within = (kind: string): KubernetesObject[] =>
        objects.filter((object) => object.kind === kind && object.metadata.namespace === metadata.name);
      const [quota] = within('ResourceQuota');
      const [limits] = within('LimitRange');
      return quota && limits ? [{ namespace: metadata.name, quota, limits }] : [];
    });
}

/** A pod that keeps to Pod Security's `restricted`, with each container changed as given. */
export function hardenedPod(namespace: string, name: string, changes: readonly object[]): string {
  const securityContext = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace },
    spec: {
      securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
      containers: changes.map((change, index) => ({
        name: `main-${index}`,
        image: 'registry.example/pause:1',
        securityContext,
        ...change,
      })),
    },
  });
}

/** The defaults of a tenant's limit range. */
export function defaultsOf({ limits }: Tenant): LimitDefaults {
  const [container] = limits.spec?.limits as LimitDefaults[];
  return container;
}

/** Bytes of memory that a tenant's pods may request together. */
export function memoryQuota({ quota }: Tenant): number {
  return bytes((quota.spec?.hard as Record<string, string>)['requests.memory']);
}

/** Bytes of memory that the server counts as requested in a tenant. */
export async function memoryUsed(api: ApiServer, { quota }: Tenant): Promise<number> {
  const used = (await api.read(quota))?.status?.used as Record<string, string>;
  return bytes(used['requests.memory']);
}

/** The number of bytes that a quantity of memory stands for. */
export function bytes(quantity: string): number {
  const [, number, unit] = /^(\d+)(Ki|Mi|Gi|Ti)?$/.exec(quantity) ?? [];
  return Number(number) * 1024 ** ['', 'Ki', 'Mi', 'Gi', 'Ti'].indexOf(unit ?? '');
}
