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
import { LogCollector, LogTopology } from './log-collector';

const size = (example: string): Kind => likeKind('a size', example, 'toKibibytes');
const duration = (example: string): Kind => likeKind('a duration', example, 'toSeconds');

/**
 * What the settings have to be.
 * @internal
 */
export const FLUENTD_LOGGING_KINDS: Readonly<Record<string, Kind>> = {
  storage: needed(likeKind('a storage class', "ceph.addBlockPool('block')", 'storageClassName')),
  retention: duration('Duration.days(14)'),
  rate: size('Size.kibibytes(100)'),
  nodeRate: size('Size.kibibytes(50)'),
  outage: duration('Duration.hours(1)'),
  nodeBuffer: size('Size.mebibytes(512)'),
  volume: size('Size.gibibytes(100)'),
  topology: choiceKind('LogTopology', LogTopology),
  dataNodes: numberKind(3),
  dataMemory: size('Size.gibibytes(4)'),
  ingestNodes: numberKind(2),
  zoneAware: booleanKind(),
  memoryMapping: booleanKind(),
  collector: choiceKind('LogCollector', LogCollector),
  multiline: listKind(objectKind("{ namespace: 'shop', firstLine: '^\\\\d{4}-' }")),
  writerSecret: textKind('log-writer'),
  kibana: likeKind(
    'a KibanaEntry',
    "KibanaEntry.ingress({ host: 'logs.example.org', clusterIssuer: 'public' })",
    '_object',
  ),
  kibanaReplicas: numberKind(2),
  snapshots: withFields(objectKind('{ to: backups }'), {
    to: needed(likeKind('a BackupTarget', 'BackupTarget.s3(...)', 'endpoint', '_problems')),
    keep: duration('Duration.days(30)'),
  }),
  metrics: booleanKind(),
  alerts: booleanKind(),
  release: likeKind('a LogRelease', 'LogRelease.elasticsearch8()', 'fluentdImage'),
  namespace: textKind('logging'),
};
