import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { Duration, likeKind, needed, numberKind, ofClass, textKind, wholeProblem } from '../core';
import { HardenedWorkload, WorkloadKind } from './hardened-workload';
import { HardenedWorkloadProps } from './hardened-workload-props';
import { JOB_KINDS, JobRunProps, jobProblems, jobSpec } from './job-run';
import { JobSchedule } from './job-schedule';

export interface HardenedCronJobProps extends HardenedWorkloadProps, JobRunProps {
  /** When it begins. */
  readonly schedule: JobSchedule;
  /**
   * Time zone of the schedule: `Asia/Bangkok`.
   * @default Etc/UTC
   */
  readonly timeZone?: string;
  /**
   * How late it may begin, where its time came while nobody could begin it or the one before was not done yet.
   * @default - 5 minutes
   */
  readonly latest?: Duration;
  /**
   * Number of those that ended well that are kept with their logs.
   * @default 1
   */
  readonly keepSucceeded?: number;
  /**
   * Number of those that failed that are kept with their logs.
   * @default 3
   */
  readonly keepFailed?: number;
}

/** A job that runs by a schedule, one at a time. */
export class HardenedCronJob extends HardenedWorkload {
  constructor(scope: Construct, id: string, props: HardenedCronJobProps) {
    super(scope, id, props);
    const { schedule, timeZone = 'Etc/UTC', latest = LATEST, keepSucceeded = 1, keepFailed = 3 } = props;
    const latestSeconds = latest.toSeconds({ integral: false });
    this._require(() => [
      schedule._problem,
      timeZoneProblem(timeZone),
      ...jobProblems(props),
      Number.isInteger(latestSeconds) && latestSeconds >= 10
        ? undefined
        : `schedules are looked at every 10 seconds, got ${latestSeconds} to begin a job in; give 'latest' whole seconds, 10 or more`,
      wholeProblem('the number of jobs that are kept', 'keepSucceeded', keepSucceeded, 0, 100),
      wholeProblem('the number of jobs that are kept', 'keepFailed', keepFailed, 0, 100),
    ]);
    new ApiObject(this._unit, 'Resource', {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: this._meta(),
      spec: {
        schedule: schedule.fields,
        timeZone,
        concurrencyPolicy: 'Forbid',
        startingDeadlineSeconds: latestSeconds,
        successfulJobsHistoryLimit: keepSucceeded,
        failedJobsHistoryLimit: keepFailed,
        jobTemplate: { spec: jobSpec(props, this._template()) },
      },
    });
    this._countPods(1, 0);
  }

  /** @internal */
  protected override _kind(): WorkloadKind {
    return { words: 'a job by schedule', kinds: { ...JOB_KINDS, ...KINDS }, claimed: {}, ends: true };
  }
}

const LATEST = Duration.minutes(5);

const KINDS = {
  schedule: needed(ofClass('JobSchedule', "JobSchedule.daily('02:30')", JobSchedule)),
  timeZone: textKind('Asia/Bangkok'),
  latest: likeKind('a duration', 'Duration.minutes(5)', 'toSeconds'),
  keepSucceeded: numberKind(1),
  keepFailed: numberKind(3),
};

function timeZoneProblem(timeZone: string): string | undefined {
  try {
    // An offset is a time zone to JavaScript alone.
    if (/^[A-Za-z]/.test(timeZone)) {
      new Intl.DateTimeFormat('en', { timeZone });
      return undefined;
    }
  } catch {
    // What follows tells it.
  }
  return `a time zone is named as 'Asia/Bangkok' or 'Etc/UTC', got '${timeZone}'; correct 'timeZone'`;
}
