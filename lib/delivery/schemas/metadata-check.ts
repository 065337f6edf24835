import { isDnsSubdomain, labelProblem } from '../../core';
import { isJsonObject } from './schema';

/** Groups whose names may hold colons and capitals: `system:node`. */
const FREE_NAMES = ['rbac.authorization.k8s.io/', 'flowcontrol.apiserver.k8s.io/'];

/**
 * What is wrong with the name and the labels of a Kubernetes object: no schema says it, and an API server refuses it.
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
 * @internal
 */
export function metadataProblems(object: unknown): string[] {
  if (!isJsonObject(object) || !isJsonObject(object.metadata)) {
    return [];
  }
  const { apiVersion, metadata } = object;
  const { name, labels } = metadata;
  const free = FREE_NAMES.some((group) => String(apiVersion).startsWith(group));
  const problems: (string | undefined)[] = [
    typeof name !== 'string' || isDnsSubdomain(name) || free
      ? undefined
      : `a name is at most 253 lower-case letters, digits, hyphens and dots, got '${name}'; give another 'metadata.name'`,
    ...Object.entries(isJsonObject(labels) ? labels : {}).map(([key, value]) =>
      typeof value === 'string' ? labelProblem(key, value) : undefined,
    ),
  ];
  return problems.filter((problem): problem is string => problem !== undefined);
}
