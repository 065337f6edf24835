import { isDnsLabel } from '../../core';

/** Containers whose records have several lines, such as stack traces. */
export interface MultilineLogs {
  readonly namespace: string;
  /**
   * Name of the container.
   * @default - all of the namespace
   */
  readonly container?: string;
  /** Regular expression that only the first line of a record fits, from its beginning on: `^\d{4}-\d\d-\d\d`. */
  readonly firstLine: string;
}

/**
 * What is wrong with them. Ruby and Fluent Bit share their engine of regular expressions, whose common part JavaScript has too.
 * @internal
 */
export function multilineProblems(formats: readonly MultilineLogs[]): string[] {
  return formats.flatMap(({ namespace, container, firstLine }) => [
    ...(isDnsLabel(namespace)
      ? []
      : [`a namespace is a label, got '${namespace}'; correct 'namespace' in 'multiline'`]),
    ...(container === undefined || isDnsLabel(container)
      ? []
      : [`a container's name is a label, got '${container}'; correct 'container' in 'multiline'`]),
    ...(fits(firstLine)
      ? []
      : [
          `a first line is told by a regular expression of one line that begins with '^', got ${JSON.stringify(firstLine)}; correct 'firstLine' in 'multiline'`,
        ]),
  ]);
}

function fits(firstLine: string): boolean {
  if (!/^\^[^\r\n]+$/.test(firstLine)) {
    return false;
  }
  try {
    return new RegExp(firstLine).source !== '';
  } catch {
    return false;
  }
}
