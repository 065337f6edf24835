import { ControlPlaneFact, Distribution } from '../../model';

/** Key of a component among the values of the chart, by its name. */
const COMPONENTS: Readonly<Record<string, string>> = {
  etcd: 'kubeEtcd',
  'kube-controller-manager': 'kubeControllerManager',
  'kube-scheduler': 'kubeScheduler',
};

/**
 * Keys of the values that say where a component of Kubernetes is asked.
 * @internal
 */
export const WATCHED_COMPONENTS = [
  'kubeApiServer',
  'kubeControllerManager',
  'kubeEtcd',
  'kubeProxy',
  'kubeScheduler',
  'kubelet',
];

/**
 * All servers of K3s are one process with one set of metrics, which every port of it gives whole: of each port, only what the component is
 * known for is kept.
 * @see https://github.com/k3s-io/k3s/issues/12917
 */
const OWN_METRICS: Readonly<Record<string, string>> = {
  kubeApiServer:
    '(aggregator|apiserver|authentication|authorization|etcd|go|kine|kubernetes|process|rest_client|workqueue)_.+',
  kubelet: '(csi_operations|go|kubelet|kubernetes|plugin_manager|process|rest_client|storage_operation|volume)_.+',
  kubeControllerManager: '(go|kubernetes|node_collector|process|pv_collector|rest_client|workqueue)_.+',
  kubeScheduler: '(go|kubernetes|process|rest_client|scheduler)_.+',
};

/**
 * Where Prometheus asks a control plane: addresses of its components, and those that do not answer left out with their rules, so that
 * nothing counts as down that nobody can ask.
 * @internal
 */
export function controlPlaneValues(
  facts: readonly ControlPlaneFact[],
  distribution: Distribution | undefined,
): Record<string, unknown> {
  const values: Record<string, Record<string, unknown>> = {
    kubeApiServer: {},
    kubelet: { serviceMonitor: { cAdvisorInterval: '30s' } },
    kubeProxy: { enabled: false },
  };
  for (const [component, key] of Object.entries(COMPONENTS)) {
    const reachable = facts.filter((fact) => fact.component === component && !isLoopback(fact.bindAddress));
    values[key] = reachable.length === 0 ? { enabled: false } : asked(key, reachable);
  }
  if (distribution === Distribution.K3S) {
    for (const [key, names] of Object.entries(OWN_METRICS)) {
      values[key] = keeping(values[key], key, names);
    }
  }
  return values;
}

function asked(key: string, facts: readonly ControlPlaneFact[]): Record<string, unknown> {
  const [{ port, scheme }] = facts;
  const isSecure = scheme === 'https';
  // The token of Prometheus is for Kubernetes, and not to be sent in plain text.
  const protocol = key === 'kubeEtcd' ? { scheme, ...(isSecure ? {} : { bearerTokenFile: '' }) } : { https: isSecure };
  return {
    enabled: true,
    endpoints: [...new Set(facts.flatMap(({ addresses }) => addresses))].sort(byNumbers),
    service: { enabled: true, port, targetPort: port },
    serviceMonitor: { enabled: true, ...protocol, ...(isSecure ? { insecureSkipVerify: true } : {}) },
  };
}

/** Drops what others of the process are asked for, and what the chart drops by itself, which a list of ours replaces. */
function keeping(values: Record<string, unknown>, key: string, names: string): Record<string, unknown> {
  return values.enabled === false
    ? values
    : {
        ...values,
        serviceMonitor: {
          ...(values.serviceMonitor as object | undefined),
          metricRelabelings: [
            { action: 'keep', sourceLabels: ['__name__'], regex: names },
            ...(DROPPED[key] === undefined
              ? []
              : [{ action: 'drop', sourceLabels: ['__name__', 'le'], regex: DROPPED[key] }]),
          ],
        },
      };
}

/** Steps of histograms that no rule and no dashboard needs. */
const DROPPED: Readonly<Record<string, string>> = {
  kubeApiServer:
    '(etcd_request|apiserver_request_s[lo][io]|apiserver_request)_duration_seconds_bucket;(0[.](15|2|3|35|4|45|6|7|8|9)|1[.](25|5|75)|2|3|3[.]5|4|4[.]5|6|7|8|9|15|20|40|45|50)([.]0)?',
  kubelet: '(csi_operations|storage_operation_duration)_seconds_bucket;(0[.]25|2[.]5|15|25|120|600)([.]0)?',
};

function isLoopback(address: string): boolean {
  return address.startsWith('127.') || address === '::1';
}

function byNumbers(one: string, other: string): number {
  const numbers = (address: string): number => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  return numbers(one) - numbers(other);
}
