import { Problem, formatProblems } from './problem';

/**
 * Everything that was found wrong with a testbed, at once. Nothing was written.
 * @internal
 */
export class SynthesisError extends Error {
  constructor(public readonly problems: readonly Problem[]) {
    const lines = formatProblems(problems);
    super(`${lines.length} ${lines.length === 1 ? 'problem' : 'problems'}, nothing was written\n${lines.join('\n')}`);
    this.name = 'SynthesisError';
  }
}
