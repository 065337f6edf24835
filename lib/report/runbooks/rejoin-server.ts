import { NodeFact, NodeRole } from '../../model';
import { ClusterView, isManaged } from './cluster-view';
import { kubectl, on, shell, waitFor, waitForLogin, waitForNew, wordsOf } from './commands';

/**
 * How a server comes back that was away for long, or that the others took out.
 * @internal
 */
export function rejoinServer(cluster: ClusterView): string[] {
  const { servers } = cluster;
  if (servers.length < 2) {
    return [];
  }
  const head = ['## Rejoin a lost server', ''];
  if (isManaged(cluster)) {
    return [
      ...head,
      'Start the machine: it joins by itself while Rancher still knows it. If it was deleted there, make it anew as under "Replace a node".',
      ...shell(...servers.filter(({ imported }) => !imported).map(({ name }) => `openstack server start ${name}`)),
    ];
  }
  return [
    ...head,
    'A server that was only away comes back by itself when its machine runs.',
    '',
    ...servers.flatMap((node) => section(cluster, node)),
  ];
}

function section(cluster: ClusterView, node: NodeFact): string[] {
  const { server, data } = wordsOf(cluster);
  return [
    `### ${node.name} (${node.address})`,
    ...shell(`openstack server start ${node.name}`, waitForLogin(node.address), waitFor(cluster, node)),
    ...(node.roles.includes(NodeRole.ETCD)
      ? [
          'If it does not, and its journal says that it was removed from etcd, it forgets its state and joins as a new one. The others must be `Ready`.',
          ...shell(
            on(node.address, `systemctl stop ${server}`),
            kubectl(cluster, `delete node ${node.name} --ignore-not-found`, node),
            on(node.address, `rm -rf ${data}/db/etcd ${data}/tls ${data}/cred`),
            on(node.address, `systemctl start ${server}`),
            ...waitForNew(cluster, node),
          ),
        ]
      : []),
  ];
}
