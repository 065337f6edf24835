import { Duration } from '../../core';
import { CallerLimits } from './caller-limits';
import { CorsPolicy } from './cors-policy';
import { FaultInjection } from './fault-injection';
import { HeaderChanges } from './header-changes';
import { OutlierDetection } from './outlier-detection';
import { Retries } from './retries';
import { Rollout, ServiceVersion } from './rollout';
import { Stickiness } from './stickiness';
import { TrafficMirror } from './traffic-mirror';
import { TrafficRoute } from './traffic-route';
import { Balancing, ZoneRouting, ZoneShare } from './zone-routing';

/**
 * Rules of a service, which the sidecars of its callers keep. A gateway without sidecar has routes of its own; it keeps what is about pods:
 * balancing, stickiness, outliers and capacity.
 */
export interface TrafficOptions {
  /**
   * Name of the port that rules of requests are about.
   * @default - every port of HTTP and gRPC
   */
  readonly port?: string;
  /**
   * How long a call may take, with all its retries. It ends streams too.
   * @default - as long as it takes
   */
  readonly timeout?: Duration;
  /**
   * How callers try again.
   * @default - twice, as Istio does, after failed connections, refused streams, and UNAVAILABLE and CANCELLED of gRPC; with `podCapacity` after 503 too
   */
  readonly retries?: Retries;
  /**
   * Requests that one pod takes at a time, or connections of TCP; its own sidecar refuses more with 503, which callers may try
   * elsewhere. With `outlierDetection` 503 counts as an error, and a full pod is left alone too.
   * @default - as many as come
   */
  readonly podCapacity?: number;
  /**
   * When callers leave a pod alone for a while.
   * @default - never
   */
  readonly outlierDetection?: OutlierDetection;
  /**
   * How callers choose among pods.
   * @default - Istio's: Balancing.LEAST_REQUEST
   */
  readonly balancing?: Balancing;
  /**
   * How long a new pod gets fewer calls than the others.
   * @default - none
   */
  readonly warmup?: Duration;
  /**
   * By what calls of one user keep to one pod.
   * @default - they do not
   */
  readonly stickiness?: Stickiness;
  /**
   * How callers choose among zones.
   * @default ZoneRouting.SPREAD
   */
  readonly zones?: ZoneRouting;
  /**
   * Where calls of each zone go, whatever is healthy.
   * @default - as `zones` says
   */
  readonly zoneShares?: ZoneShare[];
  /**
   * Limits that each caller keeps by itself.
   * @default - none
   */
  readonly callerLimits?: CallerLimits;
  /**
   * Versions that rollouts, routes and mirrors name.
   * @default - none
   */
  readonly versions?: ServiceVersion[];
  /**
   * Which versions take the calls that no route takes.
   * @default - all pods behind the Service
   */
  readonly rollout?: Rollout;
  /**
   * Where some calls go, which others do not; the first that fits takes a call.
   * @default - all go to the service
   */
  readonly routes?: TrafficRoute[];
  /**
   * Who gets copies of calls.
   * @default - nobody
   */
  readonly mirrors?: TrafficMirror[];
  /**
   * What happens to headers.
   * @default - nothing
   */
  readonly headers?: HeaderChanges;
  /**
   * Pages of which hosts may call by a browser.
   * @default - the service answers browsers itself
   */
  readonly cors?: CorsPolicy;
  /**
   * Failures on purpose, to see what callers do.
   * @default - none
   */
  readonly faults?: FaultInjection;
}

/**
 * Options that are about requests, which a mesh sees in HTTP and gRPC alone.
 * @internal
 */
export const RULES_OF_REQUESTS: readonly (keyof TrafficOptions)[] = [
  'timeout',
  'retries',
  'rollout',
  'routes',
  'mirrors',
  'headers',
  'cors',
  'faults',
];

/**
 * Whether an option says something.
 * @internal
 */
export function isStated(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
