import { QuotaResource, Severity } from '../../model';
import { FactsByKind, Rule, Sighting } from '../rule';

/** @internal */
export const quotaSum: Rule = {
  id: 'QUOTA-SUM',
  severity: Severity.ERROR,
  why: 'A project that is over its quota stops in the middle of an apply.',
  see: 'https://docs.openstack.org/nova/latest/admin/quotas.html',
  check(facts) {
    return sites(facts).flatMap(({ site, declared, used }) =>
      over(
        site,
        declared,
        used,
        (resource, limit, sum) => `the quota of ${resource} is ${limit}, got ${sum} in all; ask for more or use less`,
      ),
    );
  },
};

/** @internal */
export const quotaDefault: Rule = {
  id: 'QUOTA-DEFAULT',
  severity: Severity.WARNING,
  why: "What no quota is declared for is likely to have the cloud's default.",
  see: 'https://docs.openstack.org/neutron/latest/admin/ops-quotas.html',
  check(facts) {
    return sites(facts).flatMap(({ site, declared, used }) => {
      const assumed = Object.fromEntries(
        Object.entries(DEFAULTS).filter(([resource]) => declared[resource] === undefined),
      );
      return over(
        site,
        assumed,
        used,
        (resource, limit, sum) =>
          `no quota of ${resource} is declared and clouds allow ${limit} by default, got ${sum} in all; declare the site's 'quota'`,
      );
    });
  },
};

/** Defaults of Nova, Cinder and Neutron. */
const DEFAULTS: Record<string, number> = {
  [QuotaResource.INSTANCES]: 10,
  [QuotaResource.CORES]: 20,
  [QuotaResource.MEMORY_MIB]: 51200,
  [QuotaResource.VOLUMES]: 10,
  [QuotaResource.VOLUME_STORAGE_GIB]: 1000,
  [QuotaResource.PORTS]: 500,
  [QuotaResource.SECURITY_GROUPS]: 10,
  [QuotaResource.SECURITY_GROUP_RULES]: 100,
  [QuotaResource.FLOATING_ADDRESSES]: 50,
  [QuotaResource.SERVER_GROUPS]: 10,
};

interface SiteUse {
  readonly site: string;
  readonly declared: Record<string, number>;
  readonly used: Map<string, number>;
}

function sites(facts: FactsByKind): SiteUse[] {
  const used = new Map<string, Map<string, number>>();
  for (const { fact } of facts.of('use')) {
    const sums = used.get(fact.site) ?? new Map<string, number>();
    used.set(fact.site, sums.set(fact.resource, (sums.get(fact.resource) ?? 0) + fact.amount));
  }
  const declared = new Map(facts.of('quota').map(({ fact }) => [fact.site, fact.limits]));
  return [...used].map(([site, sums]) => ({ site, declared: declared.get(site) ?? {}, used: sums }));
}

function over(
  site: string,
  limits: Record<string, number>,
  used: Map<string, number>,
  message: (resource: string, limit: number, sum: number) => string,
): Sighting[] {
  return Object.entries(limits).flatMap(([resource, limit]) => {
    const sum = used.get(resource) ?? 0;
    return sum > limit ? [{ path: site, message: message(resource, limit, sum) }] : [];
  });
}
