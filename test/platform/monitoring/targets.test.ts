import { Distribution, Fact, MetricsJob } from '../../../lib/model';
import { MonitoringProps } from '../../../lib/platform/monitoring/monitoring-props';
import { scrapeConfigs } from '../../../lib/platform/monitoring/outside-targets';
import { component, node, valuesOf, within } from './monitoring-fixture';

const STACK = 'kube-prometheus-stack';

function values(distribution: Distribution, facts: Fact[], props: Partial<MonitoringProps> = {}): Record<string, any> {
  return valuesOf(within(distribution, facts, props), STACK);
}

const SERVERS = ['192.0.2.12', '192.0.2.2'];

test('components of a control plane are asked at the addresses and ports that the cluster states', () => {
  const { kubeEtcd, kubeControllerManager, kubeScheduler } = values(Distribution.RKE2, [
    component('etcd', 2381, 'http', ['192.0.2.12']),
    component('kube-apiserver', 6443, 'https', SERVERS),
    component('kube-controller-manager', 10257, 'https', SERVERS),
    component('kube-scheduler', 10259, 'https', ['192.0.2.12']),
    component('kube-scheduler', 10259, 'https', ['192.0.2.2', '192.0.2.12']),
    component('etcd', 2381, 'http', ['198.51.100.1'], '0.0.0.0', 'other'),
  ]);
  expect(kubeEtcd).toEqual({
    enabled: true,
    endpoints: ['192.0.2.12'],
    service: { enabled: true, port: 2381, targetPort: 2381 },
    serviceMonitor: { enabled: true, scheme: 'http', bearerTokenFile: '' },
  });
  expect(kubeControllerManager).toEqual({
    enabled: true,
    endpoints: ['192.0.2.2', '192.0.2.12'],
    service: { enabled: true, port: 10257, targetPort: 10257 },
    serviceMonitor: { enabled: true, https: true, insecureSkipVerify: true },
  });
  expect(kubeScheduler).toMatchObject({ endpoints: ['192.0.2.2', '192.0.2.12'], service: { port: 10259 } });
});

test('what listens for itself alone, or is not there, is left out with its rules, so that it does not count as down', () => {
  const { kubeEtcd, kubeControllerManager, kubeScheduler, kubeProxy } = values(Distribution.K3S, [
    component('kube-controller-manager', 10257, 'https', SERVERS, '127.0.0.1'),
    component('kube-scheduler', 10259, 'https', []),
  ]);
  for (const part of [kubeEtcd, kubeControllerManager, kubeScheduler, kubeProxy]) {
    expect(part).toEqual({ enabled: false });
  }
});

test('a program that knows its control plane where the library does not names it', () => {
  const { kubeEtcd, kubeScheduler } = values(Distribution.RKE2, [], {
    controlPlaneAddresses: ['192.0.2.2'],
    etcdAddresses: ['192.0.2.3'],
  });
  expect(kubeEtcd.endpoints).toEqual(['192.0.2.3']);
  expect(kubeScheduler.endpoints).toEqual(['192.0.2.2']);
});

describe('of one process of K3s', () => {
  const all = values(Distribution.K3S, [
    component('kube-controller-manager', 10257, 'https', SERVERS),
    component('kube-scheduler', 10259, 'https', SERVERS),
  ]);
  const keeps = (key: string, metric: string): boolean => {
    const [{ action, sourceLabels, regex }] = all[key].serviceMonitor.metricRelabelings;
    expect([action, sourceLabels]).toEqual(['keep', ['__name__']]);
    return new RegExp(`^(?:${regex})$`).test(metric);
  };

  test.each([
    ['kubeApiServer', 'apiserver_request_total'],
    ['kubeScheduler', 'scheduler_pending_pods'],
    ['kubelet', 'kubelet_volume_stats_available_bytes'],
    ['kubelet', 'storage_operation_duration_seconds_count'],
    ['kubeControllerManager', 'workqueue_depth'],
  ])('%s is asked for %s', (key, metric) => {
    expect(keeps(key, metric)).toBe(true);
  });

  test.each([
    ['kubeApiServer', 'kubelet_running_pods'],
    ['kubeApiServer', 'scheduler_pending_pods'],
    ['kubeScheduler', 'apiserver_request_total'],
    ['kubelet', 'apiserver_request_duration_seconds_bucket'],
    ['kubelet', 'scheduler_pending_pods'],
    ['kubeControllerManager', 'apiserver_request_total'],
  ])('%s is not asked for %s, which another gives', (key, metric) => {
    expect(keeps(key, metric)).toBe(false);
  });

  test('steps of histograms that the chart drops are dropped still, and whole ones are kept', () => {
    const [, { action, regex }] = all.kubeApiServer.serviceMonitor.metricRelabelings;
    expect(action).toBe('drop');
    const drops = (le: string): boolean =>
      new RegExp(`^(?:${regex})$`).test(`apiserver_request_duration_seconds_bucket;${le}`);
    expect([drops('0.15'), drops('45.0'), drops('0.1'), drops('60'), drops('+Inf')]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

test('RKE2 runs its components apart, so nothing of them is cut', () => {
  const all = values(Distribution.RKE2, [component('kube-scheduler', 10259, 'https', SERVERS)]);
  expect(all.kubeScheduler.serviceMonitor.metricRelabelings).toBeUndefined();
  expect(all.kubelet.serviceMonitor).toEqual({ cAdvisorInterval: '30s' });
});

/** Below `of-0`, which states the network of the nodes. */
const NETWORK = 'of-0';

const OUTSIDE: Fact[] = [
  { kind: 'network', cidr: '192.0.2.0/24', gateway: '192.0.2.1', reserved: [] },
  node('main', '192.0.2.20'),
  {
    kind: 'metrics',
    job: MetricsJob.HAPROXY,
    machines: [
      { name: 'chula-gist-balancer-2', address: '192.0.2.6' },
      { name: 'chula-gist-balancer-1', address: '192.0.2.5' },
    ],
    port: 8404,
    path: '/metrics',
    scheme: 'http',
    network: NETWORK,
  },
];

test('machines outside are asked by the names that rules go by, in networks that the nodes stand in', () => {
  const { additionalScrapeConfigs } = values(Distribution.RKE2, [
    ...OUTSIDE,
    {
      kind: 'metrics',
      job: MetricsJob.MYSQL,
      machines: [{ name: 'kmitl-datastore-1', address: '198.51.100.5' }],
      port: 9104,
      path: '/metrics',
      scheme: 'http',
      network: 'elsewhere/network',
    },
  ]).prometheus.prometheusSpec;
  const labels = { job: 'haproxy', network: NETWORK, role: 'chula-gist-balancer' };
  expect(additionalScrapeConfigs).toEqual([
    {
      job_name: 'outside-haproxy-8404',
      metrics_path: '/metrics',
      scheme: 'http',
      static_configs: [
        { targets: ['192.0.2.5:8404'], labels: { ...labels, machine: 'chula-gist-balancer-1' } },
        { targets: ['192.0.2.6:8404'], labels: { ...labels, machine: 'chula-gist-balancer-2' } },
      ],
    },
  ]);
});

test('nobody outside is asked where the program says so, and where the nodes are not known', () => {
  const configs = (facts: Fact[], props: Partial<MonitoringProps> = {}): unknown =>
    values(Distribution.RKE2, facts, props).prometheus.prometheusSpec.additionalScrapeConfigs;
  expect(configs(OUTSIDE, { outsideMachines: false })).toEqual([]);
  expect(configs(OUTSIDE.filter(({ kind }) => kind !== 'node'))).toEqual([]);
});

test('several entries are one job, machines in the order of their names', () => {
  const [, , first] = OUTSIDE;
  const second = { ...first, machines: [{ name: 'a-balancer-1', address: '192.0.2.9' }] } as typeof first;
  const [job, ...more] = scrapeConfigs([first, second] as never);
  expect(more).toEqual([]);
  expect((job.static_configs as { targets: string[] }[]).map(({ targets }) => targets[0])).toEqual([
    '192.0.2.9:8404',
    '192.0.2.5:8404',
    '192.0.2.6:8404',
  ]);
});
