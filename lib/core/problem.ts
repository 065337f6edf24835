/** Something that cannot work, found at synthesis: where, and what, got, fix in one sentence. */
export interface Problem {
  /** Path of the construct in the tree; the root, whose path is empty, is shown as `/`. */
  readonly path: string;
  /** What is wrong, what was got, and the fix; lower-case, no period. */
  readonly message: string;
}

/**
 * One line per problem, sorted by path and then message, each once.
 * @internal
 */
export function formatProblems(problems: readonly Problem[]): string[] {
  const lines = problems.map(({ path, message }) => `[${path === '' ? '/' : path}] ${message}`);
  return [...new Set(lines)].sort();
}
