import { ClusterView, isManaged } from './cluster-view';
import { change, kubectl, on, shell, timesBefore, waitFor, wordsOf } from './commands';

/**
 * How certificates are renewed, before they end and at once.
 * @internal
 */
export function certificates(cluster: ClusterView): string[] {
  const head = ['## Rotate certificates', ''];
  if (isManaged(cluster)) {
    return [
      ...head,
      'Rancher rotates them and restarts nodes in turn. In its pages: Cluster Management, Rotate Certificates. As commands:',
      ...shell(
        timesBefore(cluster, 'rotateCertificates'),
        change(cluster, '{"rotateCertificates":{"generation":$((before + 1))}}'),
      ),
    ];
  }
  const { program, server, agent } = wordsOf(cluster);
  const [first] = cluster.servers;
  return first === undefined
    ? []
    : [
        ...head,
        `${program} renews certificates when it starts and they have less than 120 days left of their 365.`,
        'A timer restarts every server on a day of its own once a month. When next:',
        ...shell(...cluster.servers.map(({ address }) => on(address, `systemctl list-timers cloudserve-renew.timer`))),
        'At once, as the timer does it, one after the other:',
        ...shell(
          ...cluster.servers.map(({ address }) =>
            on(address, `/usr/local/lib/cloudserve/node-renew ${server}.service server now`),
          ),
        ),
        'How long they have, and new ones whatever they have left, one server after the other:',
        ...cluster.servers.flatMap((node) =>
          shell(
            on(node.address, `${program} certificate check --output table`),
            on(node.address, `systemctl stop ${server}`),
            on(node.address, `${program} certificate rotate`),
            on(node.address, `systemctl start ${server}`),
            waitFor(cluster, node),
          ),
        ),
        ...(cluster.agents.length === 0
          ? []
          : [
              'Then the other nodes, which renew theirs at a restart:',
              ...shell(
                `for address in ${cluster.agents.map(({ address }) => address).join(' ')}; do`,
                `  ssh "$address" sudo systemctl restart ${agent}`,
                `  ${kubectl(cluster, 'wait --for=condition=Ready node --all --timeout=10m')}`,
                'done',
              ),
            ]),
      ];
}
