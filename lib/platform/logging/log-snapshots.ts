import { Duration, durationWords } from '../../core';
import { BackupTarget } from '../../model';
import { SetupRequest } from './index-lifecycle';

/** Copies of the logs in a bucket. */
export interface LogSnapshots {
  /**
   * Where they go. Its Secret stands in the namespace of the logs, with the keys `s3.client.default.access_key` and
   * `s3.client.default.secret_key`, which Elasticsearch reads.
   */
  readonly to: BackupTarget;
  /**
   * How long a copy is kept.
   * @default - 30 days
   */
  readonly keep?: Duration;
}

/** Name of the repository and of the policy. */
const REPOSITORY = 'cloudserve';

/**
 * A repository in the bucket, and a copy of all logs every night; the cluster's state has no part in it.
 * @see https://www.elastic.co/guide/en/elasticsearch/reference/8.19/snapshots-take-snapshot.html
 * @internal
 */
export function snapshotRequests({ to, keep = Duration.days(30) }: LogSnapshots, folder: string): SetupRequest[] {
  return [
    {
      path: `_snapshot/${REPOSITORY}`,
      body: { type: 's3', settings: { bucket: to.bucket, base_path: folder, client: 'default' } },
    },
    {
      path: `_slm/policy/${REPOSITORY}`,
      body: {
        schedule: '0 30 1 * * ?',
        name: '<logs-{now/d}>',
        repository: REPOSITORY,
        config: { indices: ['logs-*'], include_global_state: false, partial: false },
        retention: { expire_after: `${keep.toDays({ integral: false })}d`, min_count: 1, max_count: 400 },
      },
    },
  ];
}

/**
 * What is wrong with them.
 * @internal
 */
export function snapshotProblems({ to, keep = Duration.days(30) }: LogSnapshots): string[] {
  const days = keep.toDays({ integral: false });
  return [
    ...to._problems(),
    ...(Number.isInteger(days) && days >= 1
      ? []
      : [`copies of logs are kept for whole days, got ${durationWords(keep)}; correct 'keep' of 'snapshots'`]),
  ];
}
