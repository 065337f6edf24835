/**
 * What kube-state-metrics reads of objects that it does not know by itself.
 * @internal
 */
export interface WatchedResourceOptions {
  /** Clusters of Fleet and of Rancher: on a management cluster. */
  readonly fleet?: boolean;
  /** Snapshots of etcd: on a cluster of K3s or RKE2 with its own etcd. */
  readonly etcdSnapshots?: boolean;
}

/**
 * Values of the chart kube-state-metrics for the metrics `cloudserve_*` that alerts go by; undefined where there is nothing to read.
 * It waits for kinds that are not there.
 * @see https://github.com/kubernetes/kube-state-metrics/blob/main/docs/metrics/extend/customresourcestate-metrics.md
 * @internal
 */
export function watchedResources(...all: readonly (WatchedResourceOptions | undefined)[]): object | undefined {
  const fleet = all.some((options) => options?.fleet === true);
  const etcdSnapshots = all.some((options) => options?.etcdSnapshots === true);
  const resources = [...(fleet ? [FLEET_CLUSTER, RANCHER_CLUSTER] : []), ...(etcdSnapshots ? [ETCD_SNAPSHOT] : [])];
  if (resources.length === 0) {
    return undefined;
  }
  return {
    customResourceState: {
      enabled: true,
      config: {
        kind: 'CustomResourceStateMetrics',
        spec: { resources: resources.map(({ resource }) => resource) },
      },
    },
    rbac: {
      extraRules: resources.map(({ plural, resource }) => ({
        apiGroups: [resource.groupVersionKind.group],
        resources: [plural],
        verbs: ['list', 'watch'],
      })),
    },
  };
}

const FLEET_CLUSTER = {
  plural: 'clusters',
  resource: {
    groupVersionKind: { group: 'fleet.cattle.io', version: 'v1alpha1', kind: 'Cluster' },
    metricNamePrefix: 'cloudserve_fleet_cluster',
    labelsFromPath: {
      cluster_namespace: ['metadata', 'namespace'],
      cluster_name: ['metadata', 'name'],
      cluster_display_name: ['metadata', 'labels', 'management.cattle.io/cluster-display-name'],
    },
    metrics: [
      {
        name: 'last_seen_timestamp_seconds',
        help: 'When the agent of the cluster last reported',
        each: { type: 'Gauge', gauge: { path: ['status', 'agent', 'lastSeen'] } },
      },
    ],
  },
};

const RANCHER_CLUSTER = {
  plural: 'clusters',
  resource: {
    groupVersionKind: { group: 'management.cattle.io', version: 'v3', kind: 'Cluster' },
    metricNamePrefix: 'cloudserve_rancher_cluster',
    labelsFromPath: {
      cluster_name: ['metadata', 'name'],
      cluster_display_name: ['spec', 'displayName'],
    },
    metrics: [
      {
        name: 'connected',
        help: 'Whether the tunnel of the cluster to Rancher stands',
        each: { type: 'Gauge', gauge: { path: ['status', 'conditions', '[type=Connected]', 'status'] } },
      },
    ],
  },
};

const ETCD_SNAPSHOT = {
  plural: 'etcdsnapshotfiles',
  resource: {
    groupVersionKind: { group: 'k3s.cattle.io', version: 'v1', kind: 'ETCDSnapshotFile' },
    metricNamePrefix: 'cloudserve_etcd_snapshot',
    labelsFromPath: {
      node: ['spec', 'nodeName'],
      snapshot: ['spec', 'snapshotName'],
    },
    metrics: [
      {
        name: 'created_timestamp_seconds',
        help: 'When the snapshot was taken',
        each: { type: 'Gauge', gauge: { path: ['status', 'creationTime'] } },
      },
    ],
  },
};
