import { Duration, Size } from '../../core';
import { Distribution, IStorageClass } from '../../model';
import { Dashboard } from './dashboards/dashboards';
import { GrafanaOptions } from './grafana-options';
import { Receiver } from './receiver';
import { AlertGroup } from './rules/alert-group';

export interface MonitoringProps {
  /** Where samples and silences are kept. */
  readonly storage: IStorageClass;
  /**
   * How long samples are kept, unless the volume is full before.
   * @default - 30 days
   */
  readonly retention?: Duration;
  /**
   * Series that are written to at once: about 1500 for each node and 40 for each pod.
   * @default 250000
   */
  readonly series?: number;
  /**
   * Volume of each of the two Prometheus; samples fill 85 % of it.
   * @default - what the series take for the retention, 2 bytes a sample every 30 seconds, up to the next 10 GiB
   */
  readonly volume?: Size;
  /**
   * Alerts beside those of the chart.
   * @default - certificates, and balancers, databases and copies of what stands outside
   */
  readonly alerts?: AlertGroup[];
  /**
   * Address of pages on what to do, which the name of an alert in lower case is put behind: `https://wiki.example.org/alerts#`.
   * @default - alerts of this library lead to no page
   */
  readonly runbooks?: string;
  /**
   * Pages of Grafana beside those of the chart.
   * @default - machines outside, cluster and tenants; none without Grafana
   */
  readonly dashboards?: Dashboard[];
  /**
   * Who is told of alerts.
   * @default - nobody: alerts are seen in Grafana and Prometheus
   */
  readonly receivers?: Receiver[];
  /**
   * Who gets a sign of life every 5 minutes, and tells somebody when it stays away.
   * @default - nobody
   */
  readonly heartbeat?: Receiver;
  /**
   * How Grafana is reached and what it keeps.
   * @default - reached by `kubectl port-forward`, keeps nothing
   */
  readonly grafana?: GrafanaOptions;
  /**
   * URLs that are called from within the cluster.
   * @default - none
   */
  readonly probes?: string[];
  /**
   * Whether balancers and databases of the networks that the cluster's nodes stand in are asked for metrics.
   * @default true
   */
  readonly outsideMachines?: boolean;
  /**
   * Addresses of servers whose scheduler and controller manager listen on more than 127.0.0.1, in a cluster that the program does not describe.
   * @default - known from the cluster; nobody is asked where it is not known
   */
  readonly controlPlaneAddresses?: string[];
  /**
   * Addresses of servers whose etcd gives its metrics on port 2381, in a cluster that the program does not describe.
   * @default - known from the cluster; nobody is asked where it is not known
   */
  readonly etcdAddresses?: string[];
  /**
   * Which Kubernetes the cluster runs.
   * @default - known from the cluster
   */
  readonly distribution?: Distribution;
  /**
   * Label `cluster` of every alert and of what is sent elsewhere.
   * @default - the name of the cluster
   */
  readonly clusterName?: string;
  /** @default monitoring */
  readonly namespace?: string;
  /**
   * Values of the chart over those that the construct sets.
   * @default - none
   */
  readonly values?: Record<string, unknown>;
}
