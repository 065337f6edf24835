import { callerLimitsSpec } from './caller-limits';
import { durationText } from './duration-text';
import { outlierSpec } from './outlier-detection';
import { versionLabels } from './rollout';
import { TrafficRules, meshedPorts, requestPorts } from './traffic-rules';
import { Balancing, ZoneRouting } from './zone-routing';

/**
 * `trafficPolicy` and `subsets` of the DestinationRule of a service.
 * @internal
 */
export function destinationPolicy(rules: TrafficRules): object {
  const { service, versions, federation, guard } = rules;
  const own = ownPolicy(rules);
  const subsets = [
    ...versions.flatMap((version) => {
      const labels = versionLabels(version);
      return labels === undefined ? [] : [{ name: version.name, labels }];
    }),
    ...(federation?.subsets ?? (guard === undefined ? [] : [guard])),
  ];
  return {
    ...(federation === undefined
      ? present({ trafficPolicy: own })
      : { trafficPolicy: federatedPolicy(rules, own, meshedPorts(service).length > 1) }),
    ...(subsets.length > 0 ? { subsets } : {}),
  };
}

/** Policy of a port leaves out what that of the host says, so both say it. */
function federatedPolicy({ federation, options }: TrafficRules, own: Policy, several: boolean): object {
  const { port, outlierDetection, tls, localityLbSetting } = federation ?? { port: 0 };
  const federated = {
    ...own,
    outlierDetection,
    ...present({ loadBalancer: { ...balancingSpec(options), ...(localityLbSetting ? { localityLbSetting } : {}) } }),
    tls,
  };
  return several ? { ...own, portLevelSettings: [{ port: { number: port }, ...federated }] } : federated;
}

interface Policy {
  readonly connectionPool?: object;
  readonly outlierDetection?: object;
  readonly loadBalancer?: object;
}

function ownPolicy({ service, options }: TrafficRules): Policy {
  const { callerLimits, zones, zoneShares = [] } = options;
  const isNearest = zones === ZoneRouting.NEAREST;
  // Without outlier detection a mesh knows no healthy zone from another, and zones count for nothing.
  const outliers = options.outlierDetection ?? (isNearest ? {} : undefined);
  const locality = localitySpec(isNearest, zoneShares.length > 0, outliers !== undefined, options);
  return {
    ...(callerLimits ? { connectionPool: callerLimitsSpec(callerLimits, requestPorts(service).length > 0) } : {}),
    ...(outliers ? { outlierDetection: outlierSpec(outliers) } : {}),
    ...present({ loadBalancer: { ...balancingSpec(options), ...(locality ? { localityLbSetting: locality } : {}) } }),
  };
}

/** Outlier detection alone would keep calls in their zone. */
function localitySpec(
  isNearest: boolean,
  isShared: boolean,
  hasOutliers: boolean,
  { zones, zoneShares = [] }: TrafficRules['options'],
): object | undefined {
  if (isShared) {
    return {
      enabled: true,
      distribute: zoneShares.map(({ callersIn, to }) => ({
        from: inPlace(callersIn),
        to: Object.fromEntries(Object.entries(to).map(([place, part]) => [inPlace(place), part])),
      })),
    };
  }
  return isNearest ? { enabled: true } : hasOutliers || zones !== undefined ? { enabled: false } : undefined;
}

/** Istio names a place as region, zone and what is below. */
function inPlace(place: string): string {
  return place.endsWith('/*') ? place : `${place}/*`;
}

function balancingSpec({ balancing, warmup, stickiness }: TrafficRules['options']): object {
  if (stickiness !== undefined) {
    return { consistentHash: stickiness._hash };
  }
  return {
    ...(balancing === undefined && warmup === undefined ? {} : { simple: balancing ?? Balancing.LEAST_REQUEST }),
    ...(warmup === undefined ? {} : { warmup: { duration: durationText(warmup) } }),
  };
}

/** Fields that hold something. */
function present<T extends Record<string, object>>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => Object.keys(value).length > 0)) as Partial<T>;
}
