import { DashboardPage } from './dashboard-page';
import { NONE, Unit, bars, lines, rising, stat } from './panel';
import { CLUSTER, inNamespace, namespaceOf, rate, sumBy } from './selection';

const cpu = rate(inNamespace('container_cpu_usage_seconds_total', 'container!="",image!=""'));
const memory = inNamespace('container_memory_working_set_bytes', 'container!="",image!=""');
const asked = (kind: string, resource: string): string =>
  `sum(${inNamespace(`kube_pod_container_resource_${kind}`, `resource="${resource}"`)})`;
const quota = `${inNamespace('kube_resourcequota', 'type="used"')} / ignoring (type) (${inNamespace('kube_resourcequota', 'type="hard"')} > 0)`;

/**
 * What the namespaces of a tenant use of what they may.
 * @internal
 */
export const TENANT_PAGE: DashboardPage = {
  uid: 'cloudserve-tenant',
  title: 'Tenant',
  variables: [CLUSTER, namespaceOf('kube_namespace_created')],
  rows: [
    {
      title: 'Now',
      panels: [
        stat('Pods that run', `sum(${inNamespace('kube_pod_status_phase', 'phase="Running"')})`),
        stat(
          'Pods that are not ready',
          `sum(${inNamespace('kube_pod_status_ready', 'condition="false"')} * on (namespace, pod) group_left () (${inNamespace('kube_pod_status_phase', 'phase="Running"')} == 1)) or vector(0)`,
          {
            colours: NONE,
          },
        ),
        stat('Pods that wait', `sum(${inNamespace('kube_pod_status_phase', 'phase="Pending"')})`, {
          colours: rising(1, 5),
        }),
        stat('Restarts in an hour', `sum(increase(${inNamespace('kube_pod_container_status_restarts_total')}[1h]))`, {
          colours: rising(1, 10),
        }),
        stat('Fullest quota', `max(${quota})`, { unit: Unit.PART, colours: rising(0.8, 0.95) }),
        stat(
          'Fullest volume',
          `max(${inNamespace('kubelet_volume_stats_used_bytes')} / ${inNamespace('kubelet_volume_stats_capacity_bytes')})`,
          {
            unit: Unit.PART,
            colours: rising(0.75, 0.9),
          },
        ),
      ],
    },
    {
      title: 'Quotas and volumes',
      panels: [
        bars(
          'Quotas in use',
          { '{{namespace}} {{resource}}': `max by (namespace, resource) (${quota})` },
          {
            unit: Unit.PART,
            colours: rising(0.8, 0.95),
          },
        ),
        bars(
          'Volumes in use',
          {
            '{{namespace}} {{persistentvolumeclaim}}': `max by (namespace, persistentvolumeclaim) (${inNamespace('kubelet_volume_stats_used_bytes')} / ${inNamespace('kubelet_volume_stats_capacity_bytes')})`,
          },
          { unit: Unit.PART, colours: rising(0.75, 0.9) },
        ),
      ],
    },
    {
      title: 'Pods',
      panels: [
        lines(
          'Processors',
          {
            'in use': `sum(${cpu})`,
            requested: asked('requests', 'cpu'),
            limit: asked('limits', 'cpu'),
          },
          { unit: Unit.CORES },
        ),
        lines(
          'Memory',
          {
            'in use': `sum(${memory})`,
            requested: asked('requests', 'memory'),
            limit: asked('limits', 'memory'),
          },
          { unit: Unit.BYTES },
        ),
        lines(
          'Processors by pod',
          { '{{pod}}': `topk(15, ${sumBy('pod', cpu)})` },
          { unit: Unit.CORES, stacked: true },
        ),
        lines('Memory by pod', { '{{pod}}': `topk(15, ${sumBy('pod', memory)})` }, { unit: Unit.BYTES, stacked: true }),
        lines(
          'Time that pods are slowed down by their limit',
          {
            '{{pod}}': `topk(10, ${sumBy('pod', rate(inNamespace('container_cpu_cfs_throttled_periods_total')))} / ${sumBy('pod', rate(inNamespace('container_cpu_cfs_periods_total')))})`,
          },
          { unit: Unit.PART },
        ),
        lines(
          'Bytes over the network',
          {
            in: `sum(${rate(inNamespace('container_network_receive_bytes_total'))})`,
            out: `sum(${rate(inNamespace('container_network_transmit_bytes_total'))})`,
          },
          { unit: Unit.BYTES_PER_SECOND },
        ),
        lines('Restarts in an hour', {
          '{{pod}}': `sum by (pod) (increase(${inNamespace('kube_pod_container_status_restarts_total')}[1h])) > 0`,
        }),
        lines('Replicas that are missing', {
          '{{deployment}}': `sum by (deployment) (${inNamespace('kube_deployment_status_replicas_unavailable')}) > 0`,
          '{{statefulset}}': `sum by (statefulset) (${inNamespace('kube_statefulset_replicas')} - ${inNamespace('kube_statefulset_status_replicas_ready')}) > 0`,
        }),
      ],
    },
  ],
};
