import { byCodeUnit } from '../../core';
import { ClusterView, TestbedView } from './cluster-view';
import { kubeconfig, kubectl, shell } from './commands';
import { RunbookStack } from './runbook-input';

/**
 * How a testbed goes without leaving in the cloud what its clusters made there.
 * @internal
 */
export function tearDown({ clusters }: TestbedView, stacks: readonly RunbookStack[]): string {
  const making = clusters.filter(({ carries }) => carries === undefined);
  const order = deployOrder(stacks).reverse();
  return [
    '# Tear down',
    '',
    'Terraform knows what it made. Load balancers of Services and volumes of claims were made by controllers in the clusters: they go first, while the controllers still run. Suspend what delivers to a cluster (Fleet: pause its GitRepo), else it comes back. Copies in buckets stay.',
    '',
    ...making.flatMap(released),
    '## Stacks',
    '',
    'Those that stand on others go before them:',
    ...shell("npx cdktf destroy '*'"),
    'One by one, where something must be looked at between them, in this order:',
    ...shell(...order.map((name) => `npx cdktf destroy ${name} --ignore-missing-stack-dependencies`)),
    'Where a stack refuses because of `prevent_destroy`, take `preventDestroy` out of the program first: it protects a database or a bucket on purpose.',
    '',
    '## What is left',
    '',
    'Nothing of these may be of this testbed:',
    ...shell(
      ...sitesOf(stacks).map((site) => `openstack server list --name '^${site}-'`),
      ...sitesOf(stacks).map((site) => `openstack port list --long | grep -- '${site}-'`),
      'openstack volume list --status available',
      'openstack loadbalancer list',
      'openstack floating ip list --status DOWN',
    ),
  ].join('\n');
}

function released(cluster: ClusterView): string[] {
  const rows = `-o custom-columns=N:.metadata.namespace,M:.metadata.name,T:.spec.type --no-headers`;
  return [
    `## ${cluster.fact.name}`,
    ...shell(
      ...(cluster.nodes.length === 0 ? [kubeconfig(cluster)] : []),
      `${kubectl(cluster, `get services -A ${rows}`)} | awk '$3 == "LoadBalancer" { print $1, $2 }' | while read -r namespace service; do`,
      `  ${kubectl(cluster, 'delete service -n').replace('ssh ', 'ssh -n ')} "$namespace" "$service"`,
      'done',
      kubectl(cluster, 'delete statefulsets -A --field-selector metadata.namespace!=kube-system'),
      kubectl(cluster, 'delete persistentvolumeclaims --all -A --wait=false'),
      kubectl(cluster, 'delete pods -A --field-selector metadata.namespace!=kube-system'),
      kubectl(cluster, 'wait --for=delete persistentvolumes --all --timeout=30m'),
    ),
  ];
}

/**
 * Names of stacks so that each comes after those that it stands on.
 * @internal
 */
export function deployOrder(stacks: readonly RunbookStack[]): string[] {
  const byName = new Map(stacks.map((stack) => [stack.name, stack]));
  const order = new Set<string>();
  const visiting = new Set<string>();
  const visit = (name: string): void => {
    if (!order.has(name) && !visiting.has(name)) {
      visiting.add(name);
      [...(byName.get(name)?.dependencies ?? [])].sort(byCodeUnit).forEach(visit);
      order.add(name);
    }
  };
  [...byName.keys()].sort(byCodeUnit).forEach(visit);
  return [...order].filter((name) => byName.has(name));
}

/** First parts of the names of what stands on each site: those of the stacks of their networks. */
function sitesOf(stacks: readonly RunbookStack[]): string[] {
  return stacks.flatMap(({ name }) => (name.endsWith('-network') ? [name.slice(0, -'-network'.length)] : [])).sort();
}
