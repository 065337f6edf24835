/**
 * Who may mount a volume.
 * @see https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes
 */
export enum AccessMode {
  /** Pods of one node. */
  READ_WRITE_ONCE = 'ReadWriteOnce',
  /** Pods of all nodes. */
  READ_WRITE_MANY = 'ReadWriteMany',
}

/** A class of volumes: what needs a disk in a cluster takes one of these and never knows what stands behind it. */
export interface IStorageClass {
  readonly storageClassName: string;
  /** Widest mode that its volumes can have. */
  readonly accessMode: AccessMode;
  /** Name of the VolumeSnapshotClass of its volumes, where they can be snapshot. */
  readonly snapshotClassName?: string;
}

/**
 * Classes that come with the driver of a cloud's volumes: those of the second stay when their claims are deleted.
 * @internal
 */
export const CLOUD_STORAGE_CLASSES = ['cinder', 'cinder-retain'];

/** An S3-compatible service in a cluster. */
export interface IObjectStorage {
  /** URL that pods of the cluster reach it by: `http://rook-ceph-rgw-store.rook-ceph.svc`. */
  readonly endpoint: string;
  readonly region: string;
  /** Storage class of bucket claims; none where buckets are made by hand. */
  readonly bucketClassName?: string;
}
