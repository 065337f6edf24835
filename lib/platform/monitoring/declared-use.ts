import { IConstruct } from 'constructs';
import { declareFact, wholeMebibytes } from '../../core';
import { clusterOf } from '../../manifests';
import { ClaimFact, PodsFact } from '../../model';
import {
  ALERTMANAGER_CORES,
  ALERTMANAGER_MEBIBYTES,
  ALERTMANAGER_REPLICAS,
  ALERTMANAGER_VOLUME,
} from './alertmanager-values';
import { NODE_EXPORTER, OPERATOR, STATE_METRICS } from './exporter-values';
import { GRAFANA_CORES, GRAFANA_MEBIBYTES } from './grafana-values';
import { MonitoringChoices } from './monitoring-problems';
import { MonitoringProps } from './monitoring-props';
import { PROMETHEUS_CORES, PROMETHEUS_REPLICAS } from './prometheus-values';
import { memoryFor } from './retention';

/**
 * States the pods and volumes of a monitoring.
 * @internal
 */
export function declareUse(scope: IConstruct, props: MonitoringProps, { series, volume }: MonitoringChoices): void {
  const cluster = clusterOf(scope) ?? 'cluster';
  const { enabled = true, volume: grafanaVolume } = props.grafana ?? {};
  const pods: [string, number | undefined, number, number][] = [
    ['prometheus', PROMETHEUS_REPLICAS, PROMETHEUS_CORES, memoryFor(series)],
    ['alertmanager', ALERTMANAGER_REPLICAS, ALERTMANAGER_CORES, ALERTMANAGER_MEBIBYTES],
    ['prometheus-operator', 1, OPERATOR.cores, OPERATOR.mebibytes],
    ['kube-state-metrics', 1, STATE_METRICS.cores, STATE_METRICS.mebibytes],
    ['node-exporter', undefined, NODE_EXPORTER.cores, NODE_EXPORTER.mebibytes],
    ...(enabled ? [grafana()] : []),
  ];
  for (const [name, count, cores, memoryMebibytes] of pods) {
    declareFact<PodsFact>(scope, {
      kind: 'pods',
      cluster,
      name,
      ...(count === undefined ? {} : { pods: count }),
      cores,
      memoryMebibytes,
    });
  }
  const { storageClassName: storageClass } = props.storage;
  for (const [size, count] of [
    [volume, PROMETHEUS_REPLICAS],
    [ALERTMANAGER_VOLUME, ALERTMANAGER_REPLICAS],
    ...(enabled && grafanaVolume !== undefined ? ([[grafanaVolume, 1]] as const) : []),
  ] as const) {
    declareFact<ClaimFact>(scope, {
      kind: 'claim',
      cluster,
      storageClass,
      mebibytes: wholeMebibytes(size) ?? 0,
      count,
    });
  }
}

/** With its two sidecars. */
function grafana(): [string, number, number, number] {
  return ['grafana', 1, GRAFANA_CORES + 0.02, GRAFANA_MEBIBYTES + 192];
}
