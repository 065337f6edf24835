import { Size, wholeMebibytes } from '../../core';
import { Environment } from './environment';

/**
 * What a namespace may use. What is left out is not limited, except that pods always get default requests.
 * @see https://kubernetes.io/docs/concepts/policy/resource-quotas/
 */
export interface NamespaceQuota {
  /** Cores that all pods together may request; fractions are allowed. */
  readonly cores: number;
  /** Memory that all pods together may request and be limited to. */
  readonly memory: Size;
  /**
   * Cores that all pods together may be limited to.
   * @default - twice `cores`
   */
  readonly coresLimit?: number;
  /**
   * Storage that all claims together may request.
   * @default - not limited
   */
  readonly storage?: Size;
  /**
   * Number of pods.
   * @default - not limited
   */
  readonly pods?: number;
  /**
   * Number of claims.
   * @default - not limited
   */
  readonly claims?: number;
}

/**
 * What a container that says nothing requests, and what it is limited to.
 * @internal
 */
export interface ContainerDefaults {
  readonly request: { readonly cpu: string; readonly memory: string };
  readonly limit: { readonly cpu: string; readonly memory: string };
}

/**
 * Those of an environment, or of a namespace that names none.
 * @internal
 */
export function containerDefaults(environment?: Environment): ContainerDefaults {
  const { defaultCores, defaultMemory } = (environment ?? Environment.PRODUCTION).settings;
  const memory = mebibytes(defaultMemory);
  return {
    request: { cpu: cpu(defaultCores), memory: `${memory}Mi` },
    limit: { cpu: cpu(defaultCores * 5), memory: `${memory * 2}Mi` },
  };
}

/**
 * `spec.hard` of the ResourceQuota.
 * @internal
 */
export function quotaHard(quota: NamespaceQuota): Record<string, string> {
  const memory = `${mebibytes(quota.memory)}Mi`;
  return {
    'requests.cpu': cpu(quota.cores),
    'limits.cpu': cpu(quota.coresLimit ?? quota.cores * 2),
    'requests.memory': memory,
    'limits.memory': memory,
    ...(quota.storage ? { 'requests.storage': `${mebibytes(quota.storage)}Mi` } : {}),
    ...(quota.pods === undefined ? {} : { pods: String(quota.pods) }),
    ...(quota.claims === undefined ? {} : { persistentvolumeclaims: String(quota.claims) }),
  };
}

/**
 * `spec` of the LimitRange that keeps a quota from refusing pods that say nothing.
 * @internal
 */
export function limitRangeSpec(quota: NamespaceQuota, environment?: Environment): object {
  const { request, limit } = containerDefaults(environment);
  const memory = `${mebibytes(quota.memory)}Mi`;
  return {
    limits: [
      {
        type: 'Container',
        default: limit,
        defaultRequest: request,
        max: { cpu: cpu(quota.coresLimit ?? quota.cores * 2), memory },
      },
    ],
  };
}

/**
 * What is wrong with a quota.
 * @internal
 */
export function quotaProblems(quota: NamespaceQuota): (string | undefined)[] {
  const whole = (name: string, value: number | undefined): string | undefined =>
    value === undefined || (Number.isInteger(value) && value >= 0)
      ? undefined
      : `quota needs a whole number of ${name}, got ${value}; correct '${name}'`;
  const limit = quota.coresLimit ?? quota.cores * 2;
  return [
    quota.cores >= 0.5 && Number.isFinite(quota.cores)
      ? undefined
      : `quota must leave room for one default pod: at least 0.5 cores, got ${quota.cores}; raise 'cores'`,
    mebibytes(quota.memory) >= 256
      ? undefined
      : `quota must leave room for one default pod: whole mebibytes, at least 256, got ${quota.memory.asString()}; correct 'memory'`,
    quota.storage === undefined || mebibytes(quota.storage) > 0
      ? undefined
      : `quota needs whole mebibytes of storage, 1 or more, got ${quota.storage.asString()}; correct 'storage'`,
    !(limit < quota.cores)
      ? undefined
      : `quota's limit is below its requests, got ${limit} and ${quota.cores} cores; raise 'coresLimit'`,
    whole('pods', quota.pods),
    whole('claims', quota.claims),
  ];
}

/** @internal */
export function promiseProblem(overcommit: number): string | undefined {
  return Number.isFinite(overcommit) && overcommit >= 1
    ? undefined
    : `a quota is promised once or more often, got ${overcommit}; give 'overcommit' a number of 1 or more`;
}

/**
 * 0 when they are not whole, which is a problem.
 * @internal
 */
export function mebibytes(size: Size): number {
  return wholeMebibytes(size) ?? 0;
}

/**
 * Cores as a quantity: `4` or `1500m`.
 * @internal
 */
export function cpu(cores: number): string {
  return Number.isInteger(cores) ? String(cores) : `${Math.round(cores * 1000)}m`;
}
