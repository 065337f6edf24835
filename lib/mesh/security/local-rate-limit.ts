import { Construct } from 'constructs';
import { Component, kindProblems, refuse } from '../../core';
import { IMesh, IService } from '../../manifests';
import { TARGET_KINDS, policyName, policyObject, policyUnit, targetProblems } from './policy-target';
import { RULES_KIND, RateLimitRule, descriptorEntries, rateLimitActions, ruleProblems } from './rate-limit-rule';
import { ENVOY_FILTERS, requestFilter } from './request-filter';

export interface LocalRateLimitProps {
  readonly mesh: IMesh;
  /** Whose requests are counted: those of a service, or of the pods of a gateway of the mesh. */
  readonly service: IService;
  /** What is counted, by each pod for itself: a service of 4 pods answers 4 times as much. Every rule that a request falls under holds. */
  readonly rules: RateLimitRule[];
}

/**
 * Limits how many requests each pod of a service answers. Its sidecar counts by itself, so nothing else must run; who counts over all pods is
 * GlobalRateLimit.
 * @see https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/local_rate_limit_filter
 */
export class LocalRateLimit extends Component {
  constructor(scope: Construct, id: string, props: LocalRateLimitProps) {
    super(scope, id);
    refuse(this, kindProblems('a limit of requests', props, KINDS));
    this._require(() => [...targetProblems(props), ...ruleProblems(props.rules)]);
    const name = policyName(props, id);
    const spec = requestFilter(
      props,
      `cloudserve.local-rate-limit.${name}`,
      'local_ratelimit.v3.LocalRateLimit',
      settings(name, props.rules),
    );
    policyObject(policyUnit(this, props, name), 'EnvoyFilter', ENVOY_FILTERS, props, name, spec);
  }
}

const KINDS = { ...TARGET_KINDS, rules: RULES_KIND };

function settings(name: string, rules: readonly RateLimitRule[]): object {
  const always = { default_value: { numerator: 100, denominator: 'HUNDRED' } };
  return {
    stat_prefix: `rate_limit.${name}`,
    filter_enabled: always,
    filter_enforced: always,
    rate_limits: rules.map(rateLimitActions),
    descriptors: rules.map((rule) => ({ entries: descriptorEntries(rule), token_bucket: bucket(rule) })),
    max_dynamic_descriptors: COUNTED_APART,
    enable_x_ratelimit_headers: 'DRAFT_VERSION_03',
    rate_limited_as_resource_exhausted: true,
  };
}

function bucket({ requests, per }: RateLimitRule): object {
  return {
    max_tokens: requests,
    tokens_per_fill: requests,
    fill_interval: `${per.toSeconds({ integral: false })}s`,
  };
}

/** Headers and addresses that a pod counts each for itself; the one that was not seen for longest is forgotten for another. */
const COUNTED_APART = 1000;
