import { ApiObjectProps } from 'cdk8s';
import { WatchedResourceOptions } from './watched-resources';

/**
 * A Service in a namespace of others whose metrics alerts go by.
 * @internal
 */
export interface WatchedService {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Name of its port, or with `ofPods` of that of its pods. */
  readonly port: string;
  readonly ofPods?: boolean;
}

/**
 * What a group of alerts needs beside rules.
 * @internal
 */
export interface AlertSources {
  /** Whom Prometheus asks; where there is no such Service, nobody is asked. */
  readonly services?: readonly WatchedService[];
  /** What kube-state-metrics reads. */
  readonly resources?: WatchedResourceOptions;
}

/**
 * cert-manager, which does not bring a monitor by itself; the port of its Service has another name since 1.21.
 * @see https://cert-manager.io/docs/devops-tips/prometheus-metrics/
 * @internal
 */
export const CERT_MANAGER: AlertSources = {
  services: [
    {
      name: 'cert-manager',
      namespace: 'cert-manager',
      labels: { 'app.kubernetes.io/name': 'cert-manager', 'app.kubernetes.io/component': 'controller' },
      port: 'http-metrics',
      ofPods: true,
    },
  ],
};

/**
 * Fleet's two controllers, which have Services for it; and its clusters.
 * @see https://github.com/rancher/fleet/tree/main/charts/fleet/templates
 * @internal
 */
export const FLEET: AlertSources = {
  services: ['fleet-controller', 'gitjob'].map((app) => ({
    name: app,
    namespace: 'cattle-fleet-system',
    labels: { app },
    port: 'metrics',
  })),
  resources: { fleet: true },
};

/**
 * Longhorn's managers, each of which tells of its own node and of the volumes that it serves.
 * @see https://longhorn.io/docs/latest/monitoring/prometheus-and-grafana-setup/
 * @internal
 */
export const LONGHORN: AlertSources = {
  services: [{ name: 'longhorn', namespace: 'longhorn-system', labels: { app: 'longhorn-manager' }, port: 'manager' }],
};

/**
 * Rancher's backup operator, which has a Service for it with `monitoring.metrics.enabled`; and snapshots of etcd.
 * @see https://github.com/rancher/backup-restore-operator/tree/main/charts/rancher-backup
 * @internal
 */
export const BACKUPS: AlertSources = {
  services: [
    {
      name: 'rancher-backup',
      namespace: 'cattle-resources-system',
      labels: { 'resources.cattle.io/operator': 'backup-restore' },
      port: 'http',
    },
  ],
  resources: { etcdSnapshots: true },
};

/**
 * The monitor of a Service, as Prometheus's operator takes it. Labels of the samples stand before those of the Service: a certificate's
 * namespace is its own.
 * @internal
 */
export function serviceMonitor(
  { name, namespace, labels, port, ofPods = false }: WatchedService,
  own: string,
  metadata: object,
): ApiObjectProps {
  return {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
    metadata: { name: `cloudserve-${name}`, namespace: own, ...metadata },
    spec: {
      selector: { matchLabels: labels },
      namespaceSelector: { matchNames: [namespace] },
      endpoints: [{ ...(ofPods ? { targetPort: port } : { port }), interval: '1m', honorLabels: true }],
    },
  };
}
