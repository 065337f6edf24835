import {
  Kind,
  booleanKind,
  choiceKind,
  likeKind,
  listKind,
  needed,
  numberKind,
  objectKind,
  textKind,
  withFields,
} from '../../../core';
import { CephFailureDomain } from './ceph-disks';

const SIZE = likeKind('a Size', 'Size.gibibytes(50)', 'toMebibytes');

const FAILURE_DOMAIN = choiceKind('CephFailureDomain', CephFailureDomain);

/** @internal */
export const DISKS_KIND: Kind = needed(
  withFields(
    likeKind(
      'disks of nodes',
      "pool.disk('osd'), or { role: 'osd', path: '/dev/disk/by-id/...', size: Size.tebibytes(2), nodes: ['one', 'two', 'three'], zones: [] }",
      'role',
      'path',
      'size',
      'nodes',
      'zones',
    ),
    {
      role: needed(textKind('osd')),
      path: needed(textKind('/dev/disk/by-id/scsi-0QEMU_disk_osd')),
      size: needed(SIZE),
      nodes: needed(listKind(textKind('storage-1'))),
      zones: needed(listKind(textKind('nova'))),
    },
  ),
);

/** @internal */
export const CEPH_KINDS: Readonly<Record<string, Kind>> = {
  disks: DISKS_KIND,
  replicas: numberKind(3),
  failureDomain: FAILURE_DOMAIN,
  monitors: numberKind(3),
  taints: listKind(textKind('dedicated=storage:NoSchedule')),
  dashboard: booleanKind(),
  monitoring: booleanKind(),
  toolbox: booleanKind(),
  snapshots: booleanKind(),
  image: textKind('quay.io/ceph/ceph:v20.2.4'),
  versions: objectKind('Versions.defaults()'),
};

const POOL_KINDS: Readonly<Record<string, Kind>> = {
  replicas: numberKind(3),
  erasure: objectKind('{ dataChunks: 4, codingChunks: 2 }'),
  failureDomain: FAILURE_DOMAIN,
  singleCopy: booleanKind(),
  className: textKind('block'),
};

/** @internal */
export const VOLUME_KINDS: Readonly<Record<string, Kind>> = {
  ...POOL_KINDS,
  isDefault: booleanKind(),
  keepVolumes: booleanKind(),
  overcommit: numberKind(2),
  activeServers: numberKind(1),
};

/** @internal */
export const STORE_KINDS: Readonly<Record<string, Kind>> = {
  ...POOL_KINDS,
  instances: numberKind(2),
  region: textKind('us-east-1'),
  keepBuckets: booleanKind(),
};

/** @internal */
export const USER_KINDS: Readonly<Record<string, Kind>> = {
  namespace: textKind('backups'),
  displayName: textKind('Backups'),
  maxSize: SIZE,
  maxBuckets: numberKind(2),
};

/** @internal */
export const BUCKET_KINDS: Readonly<Record<string, Kind>> = {
  namespace: needed(textKind('exam')),
  maxSize: SIZE,
  maxObjects: numberKind(1000),
};
