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
import { Distribution } from '../../model';
import { Dashboard } from './dashboards/dashboards';

const RECEIVER = likeKind('a receiver', "Receiver.webhook({ secret: 'alert-webhook' })", '_entry', '_problems');

/**
 * What settings of a monitoring have to be.
 * @internal
 */
export const MONITORING_KINDS = {
  storage: needed(likeKind('a storage class', "ceph.addBlockPool('block')", 'storageClassName', 'accessMode')),
  retention: likeKind('a duration', 'Duration.days(30)', 'toSeconds'),
  volume: likeKind('a size', 'Size.gibibytes(50)', 'toMebibytes'),
  alerts: listKind(likeKind('a group of alerts', 'AlertGroup.ceph()', 'alertNames', '_toRules')),
  runbooks: textKind('https://wiki.example.org/alerts#'),
  dashboards: listKind(choiceKind('Dashboard', Dashboard)),
  receivers: listKind(RECEIVER),
  heartbeat: RECEIVER,
  grafana: withFields(objectKind("{ host: 'grafana.example.org' }"), {
    enabled: booleanKind(),
    credentials: textKind('grafana-admin'),
    host: textKind('grafana.example.org'),
    ingressClass: textKind('traefik'),
    tlsSecret: textKind('grafana-tls'),
    ingressAnnotations: recordKind(textKind('public'), "'cert-manager.io/cluster-issuer'"),
    volume: likeKind('a size', 'Size.gibibytes(10)', 'toMebibytes'),
  }),
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
