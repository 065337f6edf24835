import {
  booleanKind,
  choiceKind,
  likeKind,
  listKind,
  needed,
  numberKind,
  objectKind,
  recordKind,
  textKind,
  withFields,
} from '../../core';
import { DataSpread } from '../data-spread';
import { RELEASE } from './mongo-db-settings';
import { MongoDbRole } from './mongo-db-role';

const SIZE = likeKind('a size', 'Size.gibibytes(100)', 'toMebibytes');

/**
 * What settings of a cluster have to be.
 * @internal
 */
export const MONGO_DB_KINDS = {
  storage: needed(likeKind('a storage class', 'new NfsStorage(...)', 'storageClassName', 'accessMode')),
  volume: needed(SIZE),
  name: textKind('documents'),
  namespace: textKind('exam'),
  members: numberKind(3),
  shards: numberKind(2),
  configServers: numberKind(3),
  configVolume: SIZE,
  routers: numberKind(2),
  cores: numberKind(1),
  memory: SIZE,
  cacheRatio: numberKind(0.5),
  configMemory: SIZE,
  routerMemory: SIZE,
  spread: choiceKind('DataSpread', DataSpread),
  nodeLabels: recordKind(textKind('data'), 'role'),
  backup: withFields(objectKind('{ to: BackupTarget.s3(...) }'), {
    to: needed(likeKind('a BackupTarget', 'BackupTarget.s3(...)', 'bucket', 'credentialsSecret')),
    every: likeKind('a duration', 'Duration.hours(6)', 'toMinutes'),
    keep: numberKind(7),
    pointInTime: booleanKind(),
  }),
  issuer: likeKind('an issuer', "CertificateIssuer.fromName('internal')", 'issuerName', 'issuerKind'),
  outside: withFields(objectKind("{ hosts: ['mongo-0.example.org'], from: ['192.0.2.0/24'] }"), {
    hosts: needed(listKind(textKind('mongo-0.example.org'))),
    from: needed(listKind(textKind('192.0.2.0/24'))),
    annotations: recordKind(textKind('true'), 'loadbalancer.openstack.org/keep-floatingip'),
  }),
  metricsFrom: textKind('monitoring'),
  release: textKind(RELEASE),
  pullSecret: likeKind('a reference to a Secret', "SecretReference.fromName('registry')", 'secretName'),
};

/**
 * What a user has to be.
 * @internal
 */
export const MONGO_USER_KINDS = {
  name: needed(textKind('exam')),
  databases: needed(listKind(textKind('exam'))),
  role: choiceKind('MongoDbRole', MongoDbRole),
};
