import { ClusterView } from './cluster-view';
import { kubectl, machinesOf, shell, waitFor, waitForLogin } from './commands';

/**
 * What to do for a node that is not well.
 * @internal
 */
export function nodeHealth(cluster: ClusterView): string[] {
  const [example] = [...cluster.agents, ...cluster.servers].filter(({ imported }) => !imported);
  return [
    '## Node health',
    '',
    cluster.fact.rancherMakesNodes === true
      ? 'Rancher replaces a machine that is not `Ready` for longer than its pool allows.'
      : 'Machines of Terraform do not heal by themselves. The scheduled plan (`README.md`) tells of one that is gone; one that stands and is not `Ready` for 5 minutes is restarted, and made anew if that does not help within 10.',
    ...(cluster.nodes.length === 0 ? shell(machinesOf(cluster)) : shell(kubectl(cluster, 'get nodes -o wide'))),
    ...(example === undefined
      ? []
      : [
          `As for ${example.name}:`,
          ...shell(
            `openstack server reboot --hard --wait ${example.name}`,
            waitForLogin(example.address),
            waitFor(cluster, example),
          ),
        ]),
  ];
}
