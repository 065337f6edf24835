import { GitSource } from '../git-source';
import { EngineLayout } from './engine-layout';

export interface FluxSource extends GitSource {
  /**
   * Namespace that the engine runs in.
   * @default flux-system
   */
  readonly namespace?: string;
}

/** @internal */
export function fluxLayout(source: FluxSource): EngineLayout {
  return {
    name: 'flux',
    releaseObjects: () => [],
    files: () => new Map([['source.yaml', { source }]]),
    problems: () => [],
  };
}
