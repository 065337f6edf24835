import { NodeFact, NodeRole } from '../../model';
import { ClusterView, isManaged, isRke2 } from './cluster-view';
import { deploy, kubectl, machinesOf, on, rancherKubectl, shell, waitForNew, wordsOf } from './commands';

/**
 * How a node is made anew, with what goes before by its role.
 * @internal
 */
export function replaceNode(cluster: ClusterView): string[] {
  const pools = [...new Set(cluster.nodes.map(({ pool }) => pool))];
  return [
    '## Replace a node',
    '',
    'One at a time: begin with the next one when all nodes are `Ready` again. Where its machine is gone already, `drain` is left out: it would wait for pods that nobody ends.',
    ...shell(cluster.nodes.length === 0 ? machinesOf(cluster) : kubectl(cluster, 'get nodes -o wide')),
    ...(cluster.fact.rancherMakesNodes === true ? [...byRancher(cluster)] : []),
    ...cluster.servers.flatMap((node) => section(cluster, node)),
    ...pools.flatMap((pool) => {
      const agents = cluster.agents.filter((node) => node.pool === pool);
      return agents.length === 0 ? [] : workers(cluster, pool, agents);
    }),
  ];
}

function byRancher(cluster: ClusterView): string[] {
  return [
    'Rancher makes another machine for each that is deleted. Set the name of the node in the first line.',
    ...shell("node='name of the node'", ...deleteMachine(cluster, '"$node"')),
  ];
}

function section(cluster: ClusterView, node: NodeFact): string[] {
  const votes = node.roles.includes(NodeRole.ETCD);
  const others = cluster.voters.filter(({ name }) => name !== node.name);
  const head = [`### ${node.name} (${node.address}, ${node.roles.join(', ')})`, ''];
  if (cluster.servers.length === 1) {
    return [
      ...head,
      cluster.datastore === undefined
        ? 'It is the only server and holds the state: add servers to its pool first, or restore a snapshot on the new one.'
        : 'It is the only server, and its state is in the database: workloads run on while it is away, and nobody can change them.',
      ...shell(...renew(cluster, node)),
    ];
  }
  if (!votes) {
    return [...head, 'It holds no state: the others answer meanwhile.', ...shell(...steps(cluster, node))];
  }
  return [
    ...head,
    others.length < 2
      ? 'Without it etcd has no majority: take a snapshot, and add a voter first if the cluster must go on.'
      : `It votes in etcd: ${others.map(({ name }) => name).join(' and ')} must all be \`Ready\` before, since they are the majority meanwhile.`,
    ...shell(
      ...(isManaged(cluster)
        ? []
        : [on(others[0]?.address ?? node.address, `${wordsOf(cluster).program} etcd-snapshot save`)]),
      ...steps(cluster, node),
    ),
  ];
}

function steps(cluster: ClusterView, node: NodeFact): string[] {
  const { server } = wordsOf(cluster);
  return [
    kubectl(cluster, `drain ${node.name} ${DRAIN}`, node),
    ...(isManaged(cluster)
      ? [stopped(node), ...deleteMachine(cluster, node.name)]
      : [
          `${on(node.address, `systemctl disable --now ${server}`)} # if it still answers`,
          kubectl(cluster, `delete node ${node.name}`, node),
        ]),
    ...renew(cluster, node),
  ];
}

function workers(cluster: ClusterView, pool: string, agents: readonly NodeFact[]): string[] {
  const last = agents[agents.length - 1];
  const head = [
    `### Pool ${pool}`,
    '',
    last.imported
      ? 'These servers stand already. Once a node is taken out, the script that let it join is run on it again, as its first lines say.'
      : 'The commands are those of its last node; the table has the names and addresses of the others.',
  ];
  const { agent } = wordsOf(cluster);
  return [
    ...head,
    ...shell(
      kubectl(cluster, `drain ${last.name} ${DRAIN}`),
      ...(isManaged(cluster)
        ? [...(last.imported ? [] : [stopped(last)]), ...deleteMachine(cluster, last.name)]
        : [
            `${on(last.address, `systemctl disable --now ${agent}`)} # if it still answers`,
            kubectl(cluster, `delete node ${last.name}`),
          ]),
      ...(last.imported ? joinAgain(cluster, last) : renew(cluster, last)),
    ),
  ];
}

const DRAIN = '--ignore-daemonsets --delete-emptydir-data --timeout=10m';

/** What still runs registers again under its name, which no other machine then may have. */
function stopped({ name }: NodeFact): string {
  return `openstack server stop ${name} && until [ "$(openstack server show ${name} -f value -c status)" = SHUTOFF ]; do sleep 5; done`;
}

/** Rancher takes a node whose machine is deleted out of etcd too. */
function deleteMachine(cluster: ClusterView, node: string): string[] {
  const list = rancherKubectl(
    cluster,
    '-n fleet-default get machines.cluster.x-k8s.io --no-headers -o custom-columns=M:.metadata.name,N:.status.nodeRef.name',
  );
  return [
    `machine=$(${list} | awk -v node=${node} '$2 == node { print $1 }')`,
    `${rancherKubectl(cluster, '-n fleet-default delete machines.cluster.x-k8s.io')} "$machine"`,
  ];
}

/** Its script does nothing on a server that Rancher's agent is installed on. */
function joinAgain(cluster: ClusterView, { name, address, pool }: NodeFact): string[] {
  const uninstall = isRke2(cluster) ? 'rke2-uninstall.sh' : 'k3s-agent-uninstall.sh';
  return [
    ...(isManaged(cluster) ? [on(address, 'rancher-system-agent-uninstall.sh'), on(address, uninstall)] : []),
    `scp dist-files/${cluster.fact.name}/${pool}/join-${name}.sh ${address}:`,
  ];
}

function renew(cluster: ClusterView, node: NodeFact): string[] {
  const number = /-(\d+)$/.exec(node.name)?.[1] ?? '1';
  const program = cluster.carries === undefined ? `pool '${node.pool}'` : "'servers'";
  return cluster.stack === undefined
    ? []
    : [
        `# in the program, in 'generations' of ${program}: ${number}: 2, or one more than it has`,
        deploy(cluster.stack),
        ...waitForNew(cluster, node),
      ];
}
