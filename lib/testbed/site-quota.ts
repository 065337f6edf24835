import { Size, SizeRoundingBehavior } from '../core';
import { QuotaResource } from '../model';

/** What the cloud lets the project use; -1 is without limit, as in OpenStack, and what is left out is not known. */
export interface SiteQuota {
  /** @default - not declared */
  readonly instances?: number;
  /** @default - not declared */
  readonly cores?: number;
  /** @default - not declared */
  readonly memory?: Size;
  /** @default - not declared */
  readonly volumes?: number;
  /** @default - not declared */
  readonly volumeStorage?: Size;
  /** @default - not declared */
  readonly ports?: number;
  /** @default - not declared */
  readonly securityGroups?: number;
  /** @default - not declared */
  readonly securityGroupRules?: number;
  /** @default - not declared */
  readonly floatingAddresses?: number;
  /** @default - not declared */
  readonly serverGroups?: number;
  /**
   * Machines that a server group takes.
   * @default 10, as Nova has it
   */
  readonly serverGroupMembers?: number;
}

const UNLIMITED = -1;
const DOWN = { rounding: SizeRoundingBehavior.FLOOR };

/**
 * Limits by resource.
 * @internal
 */
export function limitsOf(quota: SiteQuota): Record<string, number> {
  const limits: [QuotaResource, number | undefined][] = [
    [QuotaResource.INSTANCES, quota.instances],
    [QuotaResource.CORES, quota.cores],
    [QuotaResource.MEMORY_MIB, quota.memory?.toMebibytes(DOWN)],
    [QuotaResource.VOLUMES, quota.volumes],
    [QuotaResource.VOLUME_STORAGE_GIB, quota.volumeStorage?.toGibibytes(DOWN)],
    [QuotaResource.PORTS, quota.ports],
    [QuotaResource.SECURITY_GROUPS, quota.securityGroups],
    [QuotaResource.SECURITY_GROUP_RULES, quota.securityGroupRules],
    [QuotaResource.FLOATING_ADDRESSES, quota.floatingAddresses],
    [QuotaResource.SERVER_GROUPS, quota.serverGroups],
  ];
  return Object.fromEntries(
    limits
      .filter((limit): limit is [QuotaResource, number] => limit[1] !== undefined)
      .map(([resource, limit]) => [resource, limit === UNLIMITED ? Infinity : limit]),
  );
}

/**
 * What is wrong with a quota, if anything.
 * @internal
 */
export function quotaProblems(quota: SiteQuota): string[] {
  return Object.entries(limitsOf(quota))
    .filter(([, limit]) => limit < 0 || (limit !== Infinity && !Number.isInteger(limit)))
    .map(([resource, limit]) => `a quota is a whole number, or -1 for none, got ${limit} ${resource}; correct 'quota'`);
}
