import { NodeRole } from '../../model';
import { ClusterView, isManaged } from './cluster-view';
import { kubectl, on, shell, waitFor, wordsOf } from './commands';

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
      ...shell(...servers.map(({ name }) => `openstack server start ${name}`)),
    ];
  }
  const { server, data } = wordsOf(cluster);
  return [
    ...head,
    'Start its machine first: a server that was only away comes back by itself. One that the others took out of etcd forgets its state and joins as a new one.',
    '',
    ...servers.flatMap((node) => [
      `### ${node.name} (${node.address})`,
      ...shell(
        `openstack server start ${node.name}`,
        ...(node.roles.includes(NodeRole.ETCD)
          ? [
              on(node.address, `systemctl stop ${server}`),
              kubectl(cluster, `delete node ${node.name} --ignore-not-found`, node),
              on(node.address, `rm -rf ${data}/db/etcd ${data}/tls ${data}/cred`),
            ]
          : []),
        on(node.address, `systemctl start ${server}`),
        waitFor(cluster, node),
      ),
    ]),
  ];
}
