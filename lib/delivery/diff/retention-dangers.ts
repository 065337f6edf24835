import { Compared, Danger, stays, typeOf } from './danger';
import { StandingObject } from './object-tree';
import { at, same } from './json';

/** A field that says what is kept when its object goes. */
interface Kept {
  readonly field: string;
  /** Values under which data stay. */
  readonly keeps: (value: unknown) => boolean;
}

const isTrue = (value: unknown): boolean => value === true;
const isRetain = (value: unknown): boolean => value === 'Retain';
const unlessDelete = (value: unknown): boolean => value !== 'Delete';

const KEPT: Readonly<Record<string, readonly Kept[]>> = {
  PersistentVolume: [{ field: 'spec.persistentVolumeReclaimPolicy', keeps: isRetain }],
  'StatefulSet.apps': [
    { field: 'spec.persistentVolumeClaimRetentionPolicy.whenDeleted', keeps: unlessDelete },
    { field: 'spec.persistentVolumeClaimRetentionPolicy.whenScaled', keeps: unlessDelete },
  ],
  'VolumeSnapshotClass.snapshot.storage.k8s.io': [{ field: 'deletionPolicy', keeps: isRetain }],
  'VolumeSnapshotContent.snapshot.storage.k8s.io': [{ field: 'spec.deletionPolicy', keeps: isRetain }],
  'CephCluster.ceph.rook.io': [{ field: 'spec.cleanupPolicy.confirmation', keeps: (value) => !value }],
  'CephFilesystem.ceph.rook.io': [
    { field: 'spec.preserveFilesystemOnDelete', keeps: isTrue },
    { field: 'spec.preservePoolsOnDelete', keeps: isTrue },
  ],
  'CephObjectStore.ceph.rook.io': [{ field: 'spec.preservePoolsOnDelete', keeps: isTrue }],
  'Elasticsearch.elasticsearch.k8s.elastic.co': [
    { field: 'spec.volumeClaimDeletePolicy', keeps: (value) => value === 'DeleteOnScaledownOnly' },
  ],
};

/**
 * Fields that kept data where their object goes, and would keep them no longer.
 * @internal
 */
export function retentionDangers(change: Compared): Danger[] {
  if (!stays(change)) {
    return [];
  }
  const [before, after] = [change.before as StandingObject, change.after as StandingObject];
  return (KEPT[typeOf(before)] ?? []).flatMap(({ field, keeps }) => {
    const [old, fresh] = [before, after].map(({ json }) => at(json, field));
    return !same(old, fresh) && keeps(old) && !keeps(fresh)
      ? [
          {
            reason: `'${field}' would be ${fresh === undefined ? 'left out' : JSON.stringify(fresh)}: data go when the ${before.kind} goes`,
            advice: 'leave it as it is until the data are copied',
          },
        ]
      : [];
  });
}
