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
} from '../../core';
import { AccessMode } from '../../model';
import { LonghornDrainPolicy } from './longhorn-props';

const OF_CLASSES: Readonly<Record<string, Kind>> = {
  isDefault: booleanKind(),
  retain: booleanKind(),
  replicas: numberKind(3),
};

/** @internal */
export const CLASS_KINDS: Readonly<Record<string, Kind>> = {
  ...OF_CLASSES,
  accessMode: choiceKind('AccessMode', AccessMode),
};

/** @internal */
export const LONGHORN_KINDS: Readonly<Record<string, Kind>> = {
  ...OF_CLASSES,
  disks: listKind(likeKind('a disk of a pool', "workers.disk('data')", 'path', 'nodes', 'size')),
  dataPath: textKind('/var/lib/longhorn'),
  labelledNodesOnly: booleanKind(),
  taints: listKind(textKind('dedicated=storage:NoSchedule')),
  strictZones: booleanKind(),
  overcommit: numberKind(1),
  className: textKind('longhorn'),
  drainPolicy: choiceKind('LonghornDrainPolicy', LonghornDrainPolicy),
  backup: withFields(objectKind('{ to: backups }'), {
    to: needed(likeKind('a BackupTarget', 'BackupTarget.s3(...)', 'endpoint', '_problems')),
    every: likeKind('a duration', 'Duration.days(1)', 'toSeconds'),
    keep: numberKind(7),
  }),
  snapshots: booleanKind(),
  metricsFrom: textKind('monitoring'),
};
