import { Size, byCodeUnit } from '../../core';
import { IStorageClass } from '../../model';
import { alertmanagerConfig } from './alertmanager-config';
import { volumeClaim } from './prometheus-values';
import { Receiver } from './receiver';

/** @internal */
export const ALERTMANAGER_REPLICAS = 3;

/** @internal */
export const ALERTMANAGER_VOLUME = Size.gibibytes(1);

/** @internal */
export const ALERTMANAGER_CORES = 0.05;

/** @internal */
export const ALERTMANAGER_MEBIBYTES = 128;

/**
 * Three Alertmanagers that tell each other what is silenced and what was sent, for a week.
 * @internal
 */
export function alertmanagerValues(
  storage: IStorageClass,
  antiAffinity: unknown,
  receivers: readonly Receiver[],
  heartbeat?: Receiver,
): Record<string, unknown> {
  const all = [...receivers, ...(heartbeat === undefined ? [] : [heartbeat])];
  return {
    podDisruptionBudget: { enabled: true, minAvailable: ALERTMANAGER_REPLICAS - 1 },
    config: alertmanagerConfig(receivers, heartbeat),
    alertmanagerSpec: {
      replicas: ALERTMANAGER_REPLICAS,
      podAntiAffinity: antiAffinity,
      retention: '168h',
      secrets: [...new Set(all.map(({ secret }) => secret))].sort(byCodeUnit),
      storage: volumeClaim(storage, ALERTMANAGER_VOLUME),
      resources: {
        requests: { cpu: `${ALERTMANAGER_CORES * 1000}m`, memory: `${ALERTMANAGER_MEBIBYTES}Mi` },
        limits: { memory: `${ALERTMANAGER_MEBIBYTES * 2}Mi` },
      },
    },
  };
}
