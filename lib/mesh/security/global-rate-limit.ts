import { Construct } from 'constructs';
import {
  Component,
  ConfigError,
  Duration,
  booleanKind,
  durationWords,
  kindProblems,
  likeKind,
  needed,
  refuse,
} from '../../core';
import { IMesh, IService, clusterOf } from '../../manifests';
import { TARGET_KINDS, policyName, policyObject, policyUnit, targetProblems } from './policy-target';
import { LIMIT_UNITS } from './rate-limit-config';
import { RULES_KIND, RateLimitRule, rateLimitActions, ruleProblems } from './rate-limit-rule';
import { RateLimitService } from './rate-limit-service';
import { ENVOY_FILTERS, requestFilter } from './request-filter';

export interface GlobalRateLimitProps {
  readonly mesh: IMesh;
  /** Whose requests are counted: those of a service, or of the pods of a gateway of the mesh. */
  readonly service: IService;
  /** Who counts. */
  readonly limiter: RateLimitService;
  /** What is counted, over all pods, by a second, a minute, an hour or a day. Every rule that a request falls under holds. */
  readonly rules: RateLimitRule[];
  /**
   * How long a request waits to be counted.
   * @default - 100 milliseconds
   */
  readonly timeout?: Duration;
  /**
   * Whether requests that nobody could count are refused, by 503: then nothing is answered while the limiter is down.
   * @default false
   */
  readonly failClosed?: boolean;
}

/**
 * Limits how many requests all pods of a service answer together: their sidecars ask one that counts for all.
 * @see https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/rate_limit_filter
 */
export class GlobalRateLimit extends Component {
  constructor(scope: Construct, id: string, props: GlobalRateLimitProps) {
    super(scope, id);
    refuse(this, kindProblems('a limit of requests', props, KINDS));
    const { service, limiter, rules, timeout = Duration.millis(100), failClosed = false } = props;
    const [here, there] = [clusterOf(service), clusterOf(limiter)];
    if (here !== there) {
      throw new ConfigError(
        this,
        `requests are counted in their cluster, got a service of '${here ?? ''}' and a limiter of '${there ?? ''}'; give each cluster a limiter`,
      );
    }
    this._require(() => [
      ...targetProblems(props),
      ...ruleProblems(rules),
      ...rules.map(unitProblem),
      waitProblem(timeout),
    ]);
    const name = policyName(props, id);
    const domain = `${service.namespace}.${name}`;
    limiter._count(domain, rules);
    this.link(props);
    const authority = `${limiter.name}.${limiter.namespace}.svc.cluster.local`;
    const grpc = { cluster_name: `outbound|${limiter._port.first}||${authority}`, authority };
    const spec = requestFilter(props, `cloudserve.global-rate-limit.${name}`, 'ratelimit.v3.RateLimit', {
      domain,
      failure_mode_deny: failClosed,
      ...(failClosed ? { status_on_error: { code: 503 } } : {}),
      timeout: `${timeout.toMilliseconds({ integral: false }) / 1000}s`,
      rate_limits: rules.map(rateLimitActions),
      enable_x_ratelimit_headers: 'DRAFT_VERSION_03',
      rate_limited_as_resource_exhausted: true,
      rate_limit_service: { grpc_service: { envoy_grpc: grpc }, transport_api_version: 'V3' },
    });
    policyObject(policyUnit(this, props, name), 'EnvoyFilter', ENVOY_FILTERS, props, name, spec);
  }

  /** Pods whose callers nobody declares are let in by their namespace. */
  private link({ service, limiter }: GlobalRateLimitProps): void {
    if (service.connections === undefined) {
      const reason = `counts requests to ${service.name}`;
      limiter.connections.allowFromNamespace(service.namespace, reason, limiter._port);
    } else {
      service.connections.allowTo(limiter);
    }
  }
}

const KINDS = {
  ...TARGET_KINDS,
  limiter: needed(likeKind('a RateLimitService', "new RateLimitService(namespace, 'limits')", '_count', 'connections')),
  rules: RULES_KIND,
  timeout: likeKind('a duration', 'Duration.millis(100)', 'toMilliseconds'),
  failClosed: booleanKind(),
};

function unitProblem({ name, per }: RateLimitRule): string | undefined {
  return per.toSeconds({ integral: false }) in LIMIT_UNITS
    ? undefined
    : `over all pods requests are counted by a second, a minute, an hour or a day, got ${durationWords(per)}; correct 'per' of '${name}'`;
}

function waitProblem(timeout: Duration): string | undefined {
  const milliseconds = timeout.toMilliseconds({ integral: false });
  return Number.isInteger(milliseconds) && milliseconds >= 5 && milliseconds <= 5000
    ? undefined
    : `a request waits to be counted whole milliseconds, 5 to 5000, got ${milliseconds}; correct 'timeout'`;
}
