import { AlertGroup } from '../../../../lib/platform';
import { watchedResources } from '../../../../lib/platform/monitoring/rules/watched-resources';

interface Values {
  readonly customResourceState: {
    readonly config: {
      readonly spec: { readonly resources: { metricNamePrefix: string; metrics: { name: string }[] }[] };
    };
  };
  readonly rbac: { readonly extraRules: unknown[] };
}

test('kube-state-metrics may list and watch what it reads', () => {
  expect((watchedResources({ fleet: true, etcdSnapshots: true }) as Values).rbac.extraRules).toEqual([
    { apiGroups: ['fleet.cattle.io'], resources: ['clusters'], verbs: ['list', 'watch'] },
    { apiGroups: ['management.cattle.io'], resources: ['clusters'], verbs: ['list', 'watch'] },
    { apiGroups: ['k3s.cattle.io'], resources: ['etcdsnapshotfiles'], verbs: ['list', 'watch'] },
  ]);
});

test('what it reads are the metrics that alerts go by', () => {
  const { resources } = (watchedResources({ fleet: true, etcdSnapshots: true }) as Values).customResourceState.config
    .spec;
  const read = resources.flatMap(({ metricNamePrefix, metrics }) =>
    metrics.map(({ name }) => `${metricNamePrefix}_${name}`),
  );
  expect(read).toEqual([
    'cloudserve_fleet_cluster_last_seen_timestamp_seconds',
    'cloudserve_rancher_cluster_connected',
    'cloudserve_etcd_snapshot_created_timestamp_seconds',
  ]);
  const rules = JSON.stringify([AlertGroup.fleet()._toRules(), AlertGroup.backups()._toRules()]);
  expect(read.filter((name) => !rules.includes(name))).toEqual([]);
});

test('groups of alerts say what has to be read for them', () => {
  const groups = [AlertGroup.ceph(), AlertGroup.backups(), AlertGroup.fleet()];
  expect(watchedResources(...groups.map(({ _sources }) => _sources.resources))).toEqual(
    watchedResources({ fleet: true, etcdSnapshots: true }),
  );
});

test('without anything to read the chart keeps its values', () => {
  expect(watchedResources()).toBeUndefined();
  expect(watchedResources({}, undefined)).toBeUndefined();
  expect((watchedResources({ etcdSnapshots: true }) as Values).rbac.extraRules).toHaveLength(1);
});
