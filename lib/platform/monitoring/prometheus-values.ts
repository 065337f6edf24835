import { Duration, Size, wholeMebibytes } from '../../core';
import { IStorageClass } from '../../model';
import { memoryFor, prometheusTime, retentionSize } from './retention';

/** @internal */
export interface PrometheusValuesProps {
  readonly cluster: string;
  readonly storage: IStorageClass;
  readonly retention: Duration;
  readonly volume: Size;
  readonly series: number;
  /** `hard` or `soft`, when it is known how many nodes there are. */
  readonly antiAffinity: unknown;
  /** Jobs for machines outside, when all are known. */
  readonly outside: unknown;
}

/** @internal */
export const PROMETHEUS_REPLICAS = 2;

/** @internal */
export const PROMETHEUS_CORES = 0.5;

/**
 * Two Prometheus that each ask everything: one is enough to tell of alerts, and Grafana stays with the one that it met first. They find
 * monitors, probes and rules of all namespaces, whoever made them.
 * @internal
 */
export function prometheusValues(props: PrometheusValuesProps): Record<string, unknown> {
  const { cluster, storage, retention, volume, series, antiAffinity, outside } = props;
  const memory = memoryFor(series);
  const all = Object.fromEntries(
    ['podMonitor', 'probe', 'rule', 'scrapeConfig', 'serviceMonitor'].map((kind) => [
      `${kind}SelectorNilUsesHelmValues`,
      false,
    ]),
  );
  return {
    podDisruptionBudget: { enabled: true, minAvailable: 1 },
    service: { sessionAffinity: 'ClientIP' },
    prometheusSpec: {
      ...all,
      replicas: PROMETHEUS_REPLICAS,
      podAntiAffinity: antiAffinity,
      retention: prometheusTime(retention),
      retentionSize: retentionSize(volume),
      externalLabels: { cluster },
      replicaExternalLabelName: 'prometheus_replica',
      storageSpec: volumeClaim(storage, volume),
      resources: {
        requests: { cpu: `${PROMETHEUS_CORES * 1000}m`, memory: `${memory}Mi` },
        limits: { memory: `${memory * 2}Mi` },
      },
      additionalScrapeConfigs: outside,
    },
  };
}

/**
 * The volume of each replica of something that the operator runs.
 * @internal
 */
export function volumeClaim({ storageClassName }: IStorageClass, volume: Size): object {
  return {
    volumeClaimTemplate: {
      spec: {
        storageClassName,
        accessModes: ['ReadWriteOnce'],
        resources: { requests: { storage: quantity(volume) } },
      },
    },
  };
}

/**
 * A size as Kubernetes writes it.
 * @internal
 */
export function quantity(size: Size): string {
  const mebibytes = wholeMebibytes(size) ?? 0;
  return mebibytes % 1024 === 0 ? `${mebibytes / 1024}Gi` : `${mebibytes}Mi`;
}
