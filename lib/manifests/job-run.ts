import { Duration, likeKind, numberKind, wholeProblem } from '../core';

/** How often and how long a job tries. */
export interface JobRunProps {
  /**
   * Number of times that a pod that failed is followed by another one. One that a node that is emptied takes away does not count.
   * @default 3
   */
  readonly retries?: number;
  /**
   * How long it may take with all its retries, before it is stopped and has failed.
   * @default - 1 hour
   */
  readonly deadline?: Duration;
}

/**
 * Specification of a job.
 * @param template of its pods
 * @internal
 */
export function jobSpec({ retries = RETRIES, deadline = DEADLINE }: JobRunProps, template: unknown): object {
  return {
    backoffLimit: retries,
    activeDeadlineSeconds: deadline.toSeconds({ integral: false }),
    podFailurePolicy: {
      rules: [{ action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] }],
    },
    template,
  };
}

/** @internal */
export function jobProblems({ retries, deadline = DEADLINE }: JobRunProps): (string | undefined)[] {
  const seconds = deadline.toSeconds({ integral: false });
  return [
    wholeProblem('the number of times that a job is tried again', 'retries', retries, 0, 100),
    Number.isInteger(seconds) && seconds >= 1
      ? undefined
      : `a job is given whole seconds, 1 or more, got ${seconds}; correct 'deadline'`,
  ];
}

/** @internal */
export const JOB_KINDS = {
  retries: numberKind(3),
  deadline: likeKind('a duration', 'Duration.hours(1)', 'toSeconds'),
};

const RETRIES = 3;
const DEADLINE = Duration.hours(1);
