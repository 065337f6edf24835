import { PodsFact } from '../model';
import { wholeMebibytes } from '../core';
import { HardenedWorkloadProps } from './hardened-workload-props';
import { IMesh } from './mesh-context';
import { sidecarLimit, sidecarRequest } from './sidecar-request';

/**
 * Label by which pods of a mesh's namespace stay outside of it, and those of others join.
 * @internal
 */
export const INJECT = 'sidecar.istio.io/inject';

/** Has a sidecar end with its pod, also where nodes are so old that the mesh would not think of it. */
const NATIVE = 'sidecar.istio.io/nativeSidecar';

/**
 * What pods are labelled and annotated with that have a sidecar.
 * @param joins whether they join the mesh by themselves
 * @param ends whether they end by themselves
 * @internal
 */
export function sidecarSettings(
  { labels, podAnnotations }: HardenedWorkloadProps,
  joins: boolean,
  ends: boolean,
): Pick<HardenedWorkloadProps, 'labels' | 'podAnnotations'> {
  return {
    ...(joins ? { labels: { ...labels, [INJECT]: 'true' } } : {}),
    ...(ends ? { podAnnotations: { ...podAnnotations, [NATIVE]: 'true' } } : {}),
  };
}

/**
 * What a pod requests and is limited to, with its sidecar if it has one.
 * @internal
 */
export function podAmounts(
  { cores, memory, coresLimit = cores * 2, memoryLimit = memory, podAnnotations }: HardenedWorkloadProps,
  mesh: IMesh | undefined,
): Pick<PodsFact, 'cores' | 'memoryMebibytes' | 'coresLimit' | 'memoryLimitMebibytes'> {
  const [sidecar, most] = [sidecarRequest, sidecarLimit].map((of) => of(mesh, podAnnotations));
  return {
    cores: cores + sidecar.cores,
    memoryMebibytes: (wholeMebibytes(memory) ?? 0) + sidecar.memoryMebibytes,
    coresLimit: coresLimit + most.cores,
    memoryLimitMebibytes: (wholeMebibytes(memoryLimit) ?? 0) + most.memoryMebibytes,
  };
}
