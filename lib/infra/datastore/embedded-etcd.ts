import { Construct } from 'constructs';
import { Component, Duration, declareFact, durationWords, schedule, scheduleProblems, slug } from '../../core';
import { BackupTarget } from '../../model';
import { backupCredentials, targetProblems } from '../backup-credentials';
import { DatastoreBinding, EtcdSettings, EtcdSnapshotStore, IBoundDatastore } from './bound-datastore';

/** Snapshots of embedded etcd. */
export interface EtcdSnapshots {
  /**
   * Where they go beside the servers' own disks.
   * @default - nowhere: who loses all servers loses the cluster
   */
  readonly to?: BackupTarget;
  /** An interval that a clock has: 30 minutes, 12 hours, 1 day. */
  readonly every: Duration;
  /** Snapshots to keep. */
  readonly keep: number;
}

export interface EmbeddedEtcdProps {
  /** @default - every 12 hours, 5 of them, on the servers alone */
  readonly snapshots?: EtcdSnapshots;
}

const DEFAULT: EtcdSnapshots = { every: Duration.hours(12), keep: 5 };

/**
 * No machine of its own: the servers keep their state among themselves.
 * @see https://docs.k3s.io/datastore/ha-embedded
 * @internal
 */
export class EmbeddedEtcd extends Component implements IBoundDatastore {
  public readonly etcd: EtcdSettings;

  constructor(
    scope: Construct,
    id: string,
    { site, name }: DatastoreBinding,
    { snapshots = DEFAULT }: EmbeddedEtcdProps,
  ) {
    super(scope, id);
    const { to, every, keep } = snapshots;
    this._require(() => [
      ...(to === undefined ? [] : targetProblems(this, to)),
      ...scheduleProblems('snapshots of etcd', every, keep),
    ]);
    this.etcd = {
      snapshotSchedule: schedule(every)?.cron ?? '',
      snapshotsKept: keep,
      store: to === undefined ? undefined : this.store(to, `${site.siteName}/${slug(name)}-etcd`),
    };
    const backedUpEvery = to === undefined ? undefined : durationWords(every);
    declareFact(this, { kind: 'datastore', engine: 'embedded etcd', machines: 0, backedUpEvery });
  }

  /** The servers speak to each other alone; their group opens its own ports. */
  public allowFrom(): void {}

  private store(to: BackupTarget, folder: string): EtcdSnapshotStore {
    const { name, diesWith, bucket, region } = to;
    declareFact(this, { kind: 'backup', target: name, diesWith });
    const endpoint = to.endpoint.replace(/^https:\/\//, '').replace(/\/$/, '');
    return { endpoint, bucket, region, folder, ...backupCredentials(this, to) };
  }
}
