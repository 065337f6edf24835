import { likeKind, numberKind, textKind, percentProblem } from '../../core';
import { IService } from '../../manifests';
import { ServiceVersion, unknownVersion } from './rollout';

/**
 * Copies of calls to somebody who is to be tried with real ones; his answers are thrown away. Callers' sidecars send them, with `-shadow`
 * behind the host: who takes them lets callers in by his own connections, and must not do twice what is done once.
 */
export interface TrafficMirror {
  /**
   * Version that gets the copies.
   * @default - none: give `service`
   */
  readonly version?: string;
  /**
   * Service that gets the copies.
   * @default - none: give `version`
   */
  readonly service?: IService;
  /**
   * Part of the calls in percent that is copied.
   * @default 100
   */
  readonly percent?: number;
}

/** @internal */
export const MIRROR_KINDS = {
  version: textKind('v2'),
  service: likeKind('a service', "new HardenedDeployment(namespace, 'web-v2', ...)", 'podLabels', 'ports'),
  percent: numberKind(10),
};

/** @internal */
export function mirrorProblems(
  { version, service, percent }: TrafficMirror,
  versions: readonly ServiceVersion[],
  own: IService,
): (string | undefined)[] {
  return [
    (version === undefined) === (service === undefined)
      ? `copies go to a version or to a service, got ${version === undefined ? 'neither' : 'both'}; give one in 'mirrors'`
      : undefined,
    version === undefined ? undefined : unknownVersion('a mirror', version, versions),
    service === own
      ? `a service that gets its own copies does everything twice, got itself in 'mirrors'; give a 'version'`
      : undefined,
    percentProblem('copies', 'percent', percent),
  ];
}
