import { GitSource } from '../git-source';
import { EngineLayout } from './engine-layout';

export interface FleetSource extends GitSource {
  /**
   * Whether objects that somebody else made are taken over, and stay when a bundle goes: where a first boot brought the charts.
   * @default false
   */
  readonly adoptsResources?: boolean;
}

/** @internal */
export function fleetLayout(source: FleetSource): EngineLayout {
  return {
    name: 'fleet',
    releaseObjects: () => [],
    files: () => new Map([['source.yaml', { source }]]),
    problems: () => [],
  };
}
