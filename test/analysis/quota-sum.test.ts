import { quotaDefault, quotaSum } from '../../lib/analysis/rules/quota-sum';
import { Stated } from '../../lib/core';
import { QuotaFact, QuotaResource, UseFact } from '../../lib/model';
import { at, says } from '../support/facts';

const uses = (amount: number, resource = QuotaResource.CORES, site = 'chula'): Stated<UseFact> =>
  at(`${site}/machine`, { kind: 'use', site, resource, amount });
const allows = (limits: Record<string, number>, site = 'chula'): Stated<QuotaFact> =>
  at(site, { kind: 'quota', site, limits });

describe('a declared quota', () => {
  test('is kept when the sum of all uses is the limit itself', () => {
    expect(says(quotaSum, allows({ cores: 10 }), uses(4), uses(6))).toEqual([]);
  });

  test('is broken by one more', () => {
    expect(says(quotaSum, allows({ cores: 10 }), uses(4), uses(7))).toEqual([
      '[chula] the quota of cores is 10, got 11 in all; ask for more or use less',
    ]);
  });

  test('counts each site and each resource for itself', () => {
    const there = [allows({ cores: 10 }, 'kku'), uses(9, QuotaResource.CORES, 'kku')];
    expect(says(quotaSum, allows({ cores: 10 }), uses(9), uses(50, QuotaResource.PORTS), ...there)).toEqual([]);
  });

  test.each(Object.values(QuotaResource))('is summed for %s', (resource) => {
    expect(says(quotaSum, allows({ [resource]: 1 }), uses(1, resource), uses(1, resource))).toEqual([
      `[chula] the quota of ${resource} is 1, got 2 in all; ask for more or use less`,
    ]);
  });

  test('of 0 is a limit', () => {
    expect(says(quotaSum, allows({ cores: 0 }), uses(1))).toHaveLength(1);
    expect(says(quotaDefault, allows({ cores: 0 }), uses(100))).toEqual([]);
  });
});

describe('without a declared quota', () => {
  test.each([
    [QuotaResource.INSTANCES, 10],
    [QuotaResource.CORES, 20],
    [QuotaResource.MEMORY_MIB, 51200],
    [QuotaResource.VOLUMES, 10],
    [QuotaResource.VOLUME_STORAGE_GIB, 1000],
    [QuotaResource.PORTS, 500],
    [QuotaResource.SECURITY_GROUPS, 10],
    [QuotaResource.SECURITY_GROUP_RULES, 100],
    [QuotaResource.FLOATING_ADDRESSES, 50],
    [QuotaResource.SERVER_GROUPS, 10],
  ])('%s may be %d', (resource, limit) => {
    expect(says(quotaDefault, uses(limit, resource))).toEqual([]);
    expect(says(quotaDefault, uses(limit, resource), uses(1, resource))).toEqual([
      `[chula] no quota of ${resource} is declared and clouds allow ${limit} by default, got ${limit + 1} in all; declare the site's 'quota'`,
    ]);
  });

  test('nothing is an error, and what is declared is not assumed', () => {
    expect(says(quotaSum, uses(10_000))).toEqual([]);
    expect(says(quotaDefault, allows({ cores: 10_000 }), uses(9_999))).toEqual([]);
    expect(says(quotaDefault, allows({ ports: 1 }), uses(21))).toHaveLength(1);
  });
});
