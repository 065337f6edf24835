/** How pods of one workload are kept apart. */
export enum PodSpread {
  /** Over hosts and zones as far as there are any; a pod that finds no other place shares one. */
  PREFER_HOSTS = 'prefer-hosts',
  /** No two share a host. */
  HOSTS = 'hosts',
  /** No two share a zone. */
  ZONES = 'zones',
}

/**
 * What no two pods share, if anything.
 * @internal
 */
export function separateDomain(spread: PodSpread | undefined): 'host' | 'zone' | undefined {
  return spread === PodSpread.HOSTS ? 'host' : spread === PodSpread.ZONES ? 'zone' : undefined;
}

/**
 * Fields of a pod that keep it apart from those of the same labels.
 * @internal
 */
export function spreadFields(spread: PodSpread, matchLabels: Record<string, string>): object {
  const labelSelector = { matchLabels };
  const domain = separateDomain(spread);
  const term = { labelSelector, topologyKey: domain === 'zone' ? ZONE : HOST };
  const wished = domain === 'zone' ? [] : domain === 'host' ? [ZONE] : [ZONE, HOST];
  return {
    affinity: {
      podAntiAffinity:
        domain === undefined
          ? { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, podAffinityTerm: term }] }
          : { requiredDuringSchedulingIgnoredDuringExecution: [term] },
    },
    ...(wished.length === 0
      ? {}
      : {
          topologySpreadConstraints: wished.map((topologyKey) => ({
            maxSkew: 1,
            topologyKey,
            whenUnsatisfiable: 'ScheduleAnyway',
            labelSelector,
          })),
        }),
  };
}

const HOST = 'kubernetes.io/hostname';
const ZONE = 'topology.kubernetes.io/zone';
