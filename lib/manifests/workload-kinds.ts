import {
  choiceKind,
  likeKind,
  listKind,
  needed,
  numberKind,
  objectKind,
  ofClass,
  recordKind,
  textKind,
  withFields,
} from '../core';
import { Port } from '../model';
import { PodProbe } from './pod-probe';
import { PodSpread } from './pod-spread';
import { PodVolume } from './pod-volume';

const SIZE = likeKind('a size', 'Size.mebibytes(256)', 'toMebibytes');
const DURATION = likeKind('a duration', 'Duration.seconds(30)', 'toSeconds');

/**
 * What settings of every workload have to be.
 * @internal
 */
export const WORKLOAD_KINDS = {
  image: needed(textKind('registry.example.org/web:1.4.2')),
  cores: needed(numberKind(0.25)),
  memory: needed(SIZE),
  name: textKind('web'),
  namespace: textKind('shop'),
  coresLimit: numberKind(0.5),
  memoryLimit: SIZE,
  scratch: SIZE,
  command: listKind(textKind('/bin/web')),
  arguments: listKind(textKind('--port=8080')),
  writablePaths: listKind(textKind('/tmp')),
  terminationGracePeriod: DURATION,
  variables: recordKind(textKind('info'), 'LOG_LEVEL'),
  secretVariables: listKind(
    withFields(objectKind("{ name: 'PASSWORD', secret: mail, key: 'password' }"), {
      name: needed(textKind('PASSWORD')),
      secret: needed(likeKind('a reference to a Secret', "SecretReference.fromName('mail')", 'secretName')),
      key: needed(textKind('password')),
    }),
  ),
};

/**
 * What settings of pods that go on have to be.
 * @internal
 */
export const POD_KINDS = {
  readiness: needed(ofClass('PodProbe', "PodProbe.http('/ready')", PodProbe)),
  liveness: ofClass('PodProbe', "PodProbe.http('/live')", PodProbe),
  startup: ofClass('PodProbe', "PodProbe.http('/started')", PodProbe),
  ports: listKind(ofClass('Port', "Port.tcp(8080, 'http')", Port)),
  replicas: numberKind(2),
  minAvailable: numberKind(1),
  spread: choiceKind('PodSpread', PodSpread),
  preStop: DURATION,
  revisionHistory: numberKind(3),
};

/** @internal */
export const USE_KINDS = {
  data: needed(likeKind('data with access', "sql.addDatabase('exam')", 'description', 'variables', 'secretVariables')),
  prefix: needed(textKind('SQL')),
};

/** @internal */
export const FILE_KINDS = {
  path: needed(textKind('/etc/web/settings.yaml')),
  content: needed(textKind('level: info')),
};

/** @internal */
export const MOUNT_KINDS = {
  path: needed(textKind('/data')),
  volume: needed(ofClass('PodVolume', 'PodVolume.scratch(Size.gibibytes(1))', PodVolume)),
};
