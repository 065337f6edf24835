import {
  Duration,
  Size,
  booleanKind,
  likeKind,
  needed,
  numberKind,
  objectKind,
  ofClass,
  schedule,
  scheduleProblems,
  wholeMebibytes,
  withFields,
} from '../../core';
import { BackupTarget, IStorageClass } from '../../model';
import { goDuration } from '../go-duration';
import { RESTRICTED_CONTAINER, containerResources, restrictedPod } from '../restricted-pods';
import { GaleraPlace, OUTSIDE_MESHES, copyLabels } from './galera-names';

/** Copies of all databases of a cluster that leave it. */
export interface SqlBackupOptions {
  /**
   * Where they go. Its `credentialsSecret` is a Secret of the namespace of the databases with the keys `AWS_ACCESS_KEY_ID` and
   * `AWS_SECRET_ACCESS_KEY`.
   */
  readonly to: BackupTarget;
  /**
   * What lies between two of them is what may be lost. An interval that a clock has: 15 minutes, 6 hours, 1 day.
   * @default - 6 hours
   */
  readonly every?: Duration;
  /**
   * How many are kept: those older than so many intervals go.
   * @default 28
   */
  readonly keep?: number;
  /**
   * Volume in the cluster that a copy is made on before it leaves, of the class of the databases.
   * @default - as large as the volume of a member
   */
  readonly staging?: Size;
  /**
   * Galera clusters have no restore to a point between two copies: true is refused.
   * @default false
   */
  readonly pointInTime?: boolean;
}

/** @internal */
export const SQL_BACKUP_KIND = withFields(objectKind('{ to: backups }'), {
  to: needed(ofClass('BackupTarget', "BackupTarget.s3('elsewhere', ...)", BackupTarget)),
  every: likeKind('a duration', 'Duration.hours(6)', 'toSeconds'),
  keep: numberKind(28),
  staging: likeKind('a size', 'Size.gibibytes(50)', 'toMebibytes'),
  pointInTime: booleanKind(),
});

/** @internal */
export const EVERY = Duration.hours(6);
const KEEP = 28;

/**
 * What a pod that makes copies has: two containers, one after the other.
 * @internal
 */
export const COPY_SIZE = { cores: 0.2, coresLimit: 1, memoryMebibytes: 512 };

/**
 * What is wrong with copies, if anything.
 * @internal
 */
export function backupProblems({ to, every = EVERY, keep = KEEP, staging, pointInTime }: SqlBackupOptions): string[] {
  return [
    ...to._problems(),
    ...scheduleProblems('copies of databases', every, keep),
    ...(staging === undefined || (wholeMebibytes(staging) ?? 0) >= 1024
      ? []
      : [`copies are made on 1024 whole mebibytes or more, got ${staging.asString()}; correct 'staging'`]),
    ...(pointInTime === true
      ? [
          `a Galera cluster is restored to one of its copies, as its operator keeps binary logs of replication alone, got 'pointInTime'; take it out and make copies more often by 'every'`,
        ]
      : []),
  ];
}

/** @internal */
export interface BackedUp extends GaleraPlace {
  readonly cluster: string;
  readonly storage: IStorageClass;
  readonly stagingMebibytes: number;
  readonly pullSecret?: string;
}

/**
 * Bucket and folder of the copies of a cluster of databases, as the operator takes them.
 * @internal
 */
export function copiesIn(to: BackupTarget, folder: string): object {
  const key = (name: string): object => ({ name: to.credentialsSecret, key: name });
  return {
    bucket: to.bucket,
    endpoint: to.endpoint.replace(/^https:\/\//, '').replace(/\/$/, ''),
    region: to.region,
    prefix: folder,
    accessKeyIdSecretKeyRef: key('AWS_ACCESS_KEY_ID'),
    secretAccessKeySecretKeyRef: key('AWS_SECRET_ACCESS_KEY'),
    tls: { enabled: true },
  };
}

/** @internal */
export function copyFolder({ cluster, namespace, name }: GaleraPlace & { readonly cluster: string }): string {
  return `${cluster}/${namespace}/${name}`;
}

/** @internal */
export function stagingStorage(storage: IStorageClass, mebibytes: number): object {
  return {
    persistentVolumeClaim: {
      storageClassName: storage.storageClassName,
      accessModes: ['ReadWriteOnce'],
      resources: { requests: { storage: `${mebibytes}Mi` } },
    },
  };
}

/**
 * Specification of a `Backup`.
 * @internal
 */
export function backupSpec({ to, every = EVERY, keep = KEEP }: SqlBackupOptions, backedUp: BackedUp): object {
  const { name, storage, stagingMebibytes, pullSecret } = backedUp;
  return {
    mariaDbRef: { name },
    compression: 'gzip',
    storage: { s3: copiesIn(to, copyFolder(backedUp)) },
    stagingStorage: stagingStorage(storage, stagingMebibytes),
    schedule: { cron: schedule(every)?.cron ?? '', suspend: false },
    maxRetention: goDuration(every.toSeconds() * keep),
    successfulJobsHistoryLimit: 1,
    failedJobsHistoryLimit: 3,
    backoffLimit: 5,
    restartPolicy: 'OnFailure',
    timeZone: 'Etc/UTC',
    podMetadata: { labels: { ...OUTSIDE_MESHES, ...copyLabels(name) } },
    podSecurityContext: restrictedPod(MYSQL_USER),
    securityContext: RESTRICTED_CONTAINER,
    resources: containerResources(COPY_SIZE),
    ...(pullSecret === undefined ? {} : { imagePullSecrets: [{ name: pullSecret }] }),
  };
}

/**
 * User of MariaDB's image, whom all pods of a cluster of databases run as.
 * @internal
 */
export const MYSQL_USER = 999;
