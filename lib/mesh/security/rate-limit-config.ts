import { stringify } from 'yaml';
import { RateLimitRule, descriptorEntries } from './rate-limit-rule';

/**
 * Times that a limiter counts by, by their seconds.
 * @internal
 */
export const LIMIT_UNITS: Readonly<Record<number, string>> = { 1: 'second', 60: 'minute', 3600: 'hour', 86400: 'day' };

/**
 * What Envoy's rate limit service reads of a domain.
 * @see https://github.com/envoyproxy/ratelimit#configuration
 * @internal
 */
export function domainConfig(domain: string, rules: readonly RateLimitRule[]): string {
  return stringify({ domain, descriptors: rules.map(descriptor) }, { version: '1.1', lineWidth: 0 });
}

/** Entries that follow each other are read as levels: the innermost has the limit. */
function descriptor(rule: RateLimitRule): object {
  const limit = {
    rate_limit: {
      unit: LIMIT_UNITS[rule.per.toSeconds({ integral: false })] ?? 'second',
      requests_per_unit: rule.requests,
    },
  };
  return descriptorEntries(rule).reduceRight<object>(
    (below, entry) => ({ ...entry, ...(below === limit ? limit : { descriptors: [below] }) }),
    limit,
  );
}
