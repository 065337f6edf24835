const TAINT = /^([^=:\s]+)(?:=([\w.-]*))?:(NoSchedule|PreferNoSchedule|NoExecute)$/;

/**
 * What keeps a text from being a taint, if anything.
 * @internal
 */
export function taintProblem(taint: string): string | undefined {
  return TAINT.test(taint)
    ? undefined
    : `a taint is '<key>=<value>:<effect>' with the effect NoSchedule, PreferNoSchedule or NoExecute, got '${taint}'; correct 'taints'`;
}

/**
 * Tolerations of taints, as pods have them.
 * @internal
 */
export function tolerationsOf(taints: readonly string[]): object[] {
  return taints.flatMap((taint) => {
    const [, key, value = '', effect] = TAINT.exec(taint) ?? [];
    return key === undefined ? [] : [{ key, operator: 'Equal', value, effect }];
  });
}
