import { shown } from '../../core';
import { Port } from '../../model';
import { EJECTION_SECONDS, FederationSettings } from './federated-service-options';
import { Overflow } from './overflow';

/**
 * Settings with everything that was left out.
 * @internal
 */
export interface DecidedSettings {
  readonly capacityPerPod: number;
  readonly mode: Overflow;
  readonly port: string;
  readonly ejectionTime: number;
  readonly callsMayRepeat: boolean;
}

/** @internal */
export function decidedSettings(settings: FederationSettings, port: Port): DecidedSettings {
  return {
    capacityPerPod: settings.capacityPerPod,
    mode: settings.mode ?? Overflow.SPILL,
    port: port.name,
    ejectionTime: settings.ejectionTime?.toSeconds({ integral: false }) ?? EJECTION_SECONDS,
    callsMayRepeat: settings.callsMayRepeat ?? false,
  };
}

/**
 * What several statements on one service say in different ways.
 * @param fix what to do, before the name of the setting
 * @internal
 */
export function settingsConflicts(stated: readonly DecidedSettings[], service: string, fix: string): string[] {
  return (['capacityPerPod', 'mode', 'port', 'ejectionTime', 'callsMayRepeat'] as const).flatMap((setting) => {
    const values = [...new Set(stated.map((decided) => shown(decided[setting])))];
    return values.length < 2
      ? []
      : [`a service calls for help in one way, got ${values.join(' and ')} of ${service}; ${fix} '${setting}'`];
  });
}
