import { GitSource } from '../git-source';
import { EngineLayout } from './engine-layout';

export interface ArgoCdSource extends GitSource {
  /**
   * Namespace that the engine runs in.
   * @default argocd
   */
  readonly namespace?: string;
}

/** @internal */
export function argoCdLayout(source: ArgoCdSource): EngineLayout {
  return {
    name: 'argo-cd',
    releaseObjects: () => [],
    files: () => new Map([['source.yaml', { source }]]),
    problems: () => [],
  };
}
