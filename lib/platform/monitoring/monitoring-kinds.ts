import { booleanKind, choiceKind, likeKind, listKind, needed, numberKind, objectKind, textKind } from '../../core';
import { Distribution } from '../../model';
import { Dashboard } from './dashboards/dashboards';

const RECEIVER = likeKind('a receiver', "Receiver.webhook({ secret: 'alert-webhook' })", '_entry', '_problems');

/**
 * What settings of a monitoring have to be.
 * @internal
 */
export const MONITORING_KINDS = {
  storage: needed(likeKind('a storage class', 'ceph.blockStorage', 'storageClassName', 'accessMode')),
  retention: likeKind('a duration', 'Duration.days(30)', 'toSeconds'),
  volume: likeKind('a size', 'Size.gibibytes(50)', 'toMebibytes'),
  alerts: listKind(likeKind('a group of alerts', 'AlertGroup.ceph()', 'alertNames', '_toRules')),
  runbooks: textKind('https://wiki.example.org/alerts#'),
  dashboards: listKind(choiceKind('Dashboard', Dashboard)),
  receivers: listKind(RECEIVER),
  heartbeat: RECEIVER,
  grafana: objectKind('{}'),
  series: numberKind(250_000),
  probes: listKind(textKind('https://rancher.example.org')),
  outsideMachines: booleanKind(),
  controlPlaneAddresses: listKind(textKind('192.0.2.11')),
  etcdAddresses: listKind(textKind('192.0.2.11')),
  distribution: choiceKind('Distribution', Distribution),
  clusterName: textKind('main'),
  namespace: textKind('monitoring'),
  values: objectKind('{}'),
};
