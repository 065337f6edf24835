import { Variable } from './dashboard-page';

/**
 * The choice between clusters, where one Prometheus has the samples of several; those without the label belong to all.
 * @internal
 */
export const CLUSTER: Variable = { name: 'cluster', title: 'Cluster', metric: 'up', label: 'cluster' };

/**
 * The choice between namespaces that have a metric.
 * @internal
 */
export function namespaceOf(metric: string): Variable {
  return { name: 'namespace', title: 'Namespace', metric, label: 'namespace' };
}

/**
 * The choice between namespaces of services that are called in a mesh.
 * @internal
 */
export const CALLED_NAMESPACE: Variable = {
  ...namespaceOf('istio_requests_total'),
  label: 'destination_service_namespace',
};

/**
 * A metric in the clusters that are chosen: `up{cluster=~"$cluster",job="mysql"}`.
 * @internal
 */
export function inCluster(metric: string, matchers = ''): string {
  return `${metric}{cluster=~"$cluster"${matchers === '' ? '' : `,${matchers}`}}`;
}

/**
 * A metric in the clusters and namespaces that are chosen.
 * @internal
 */
export function inNamespace(metric: string, matchers = ''): string {
  return inCluster(metric, `namespace=~"$namespace"${matchers === '' ? '' : `,${matchers}`}`);
}

/**
 * How fast a counter grows, a second.
 * @internal
 */
export function rate(counter: string): string {
  return `rate(${counter}[$__rate_interval])`;
}

/**
 * Sum by labels.
 * @internal
 */
export function sumBy(labels: string, expression: string): string {
  return `sum by (${labels}) (${expression})`;
}

/**
 * A quantile of a histogram by labels.
 * @internal
 */
export function quantile(part: number, labels: string, bucket: string): string {
  return `histogram_quantile(${part}, ${sumBy(labels === '' ? 'le' : `le, ${labels}`, rate(bucket))})`;
}
