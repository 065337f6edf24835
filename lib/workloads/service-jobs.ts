import {
  Duration,
  Size,
  kindProblems,
  likeKind,
  listKind,
  needed,
  numberKind,
  ofClass,
  recordKind,
  textKind,
} from '../core';
import { HardenedWorkloadProps, JobRunProps, JobSchedule, SecretVariable } from '../manifests';
import { MicroserviceOptions } from './microservice-options';
import { PART_OF } from './service-pods';

/** A job of a service, which has the data that the service uses. */
export interface ServiceJobOptions extends JobRunProps {
  /** @default - that of the service */
  readonly image?: string;
  /** @default - the image's */
  readonly command?: string[];
  /** @default - the image's */
  readonly arguments?: string[];
  /** @default - those of the service */
  readonly cores?: number;
  /** @default - that of the service */
  readonly memory?: Size;
  /**
   * Variables beside those of the service.
   * @default - none
   */
  readonly variables?: Record<string, string>;
  /**
   * Variables with values from Secrets, beside those of the service.
   * @default - none
   */
  readonly secretVariables?: SecretVariable[];
  /**
   * Folders that the container writes to: `/tmp`. All else is read-only.
   * @default - those of the service
   */
  readonly writablePaths?: string[];
}

/** A job of a service that runs by a schedule. */
export interface ServiceCronJobOptions extends ServiceJobOptions {
  /** When it begins. */
  readonly schedule: JobSchedule;
  /**
   * Time zone of the schedule: `Asia/Bangkok`.
   * @default Etc/UTC
   */
  readonly timeZone?: string;
  /**
   * How late it may begin.
   * @default - 5 minutes
   */
  readonly latest?: Duration;
}

/**
 * A job of a service, as hardened jobs are asked it.
 * @internal
 */
export function jobOf(
  application: string,
  name: string,
  service: MicroserviceOptions,
  options: ServiceJobOptions,
): HardenedWorkloadProps & JobRunProps {
  return {
    ...options,
    name,
    image: options.image ?? service.image,
    cores: options.cores ?? service.cores ?? 0.25,
    memory: options.memory ?? service.memory ?? Size.mebibytes(256),
    variables: { ...service.variables, ...options.variables },
    secretVariables: [...(service.secretVariables ?? []), ...(options.secretVariables ?? [])],
    writablePaths: options.writablePaths ?? service.writablePaths,
    user: service.user,
    pullSecret: service.pullSecret,
    nodeLabels: service.nodeLabels,
    labels: { ...service.labels, [PART_OF]: application },
  };
}

/**
 * @param of `job 'migrate'`
 * @internal
 */
export function jobKindProblems(
  of: string,
  options: unknown,
  kinds: Parameters<typeof kindProblems>[2] = {},
): string[] {
  return kindProblems(of, options, { ...KINDS, ...kinds });
}

const KINDS = {
  image: textKind('registry.example.org/account:1.4.2'),
  command: listKind(textKind('migrate')),
  arguments: listKind(textKind('--all')),
  cores: numberKind(0.25),
  memory: likeKind('a size', 'Size.mebibytes(256)', 'toMebibytes'),
  variables: recordKind(textKind('info'), 'LOG_LEVEL'),
  writablePaths: listKind(textKind('/tmp')),
  retries: numberKind(3),
  deadline: likeKind('a duration', 'Duration.hours(1)', 'toSeconds'),
};

/** @internal */
export const CRON_KINDS = { schedule: needed(ofClass('JobSchedule', "JobSchedule.daily('02:30')", JobSchedule)) };
