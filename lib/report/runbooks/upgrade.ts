import { NodeFact } from '../../model';
import { ClusterView, isManaged, isRke2 } from './cluster-view';
import {
  change,
  deploy,
  inRancher,
  kubectl,
  on,
  rancherKubectl,
  shell,
  timesBefore,
  waitFor,
  wordsOf,
} from './commands';

/**
 * How a cluster gets a later release.
 * @internal
 */
export function upgrade(cluster: ClusterView): string[] {
  const { version } = cluster.fact;
  const minor = /^v?(\d+)\.(\d+)/.exec(version);
  const next = minor === null ? undefined : `${minor[1]}.${Number(minor[2]) + 1}`;
  return [
    '## Upgrade',
    '',
    `The program gives it ${version}.${next === undefined ? '' : ` The next minor version is ${next}: one at a time, none is skipped, and none is gone back to; what goes wrong is restored from the copy.`} A snapshot or a copy first, and all nodes \`Ready\`.`,
    ...(isManaged(cluster) ? byRancher(cluster) : alone(cluster)),
  ];
}

function byRancher(cluster: ClusterView): string[] {
  const { apiStack } = cluster.manager ?? {};
  const watch = rancherKubectl(
    cluster,
    `-n fleet-default get clusters.provisioning.cattle.io ${inRancher(cluster)} --watch`,
  );
  return [
    ...shell(
      timesBefore(cluster, 'etcdSnapshotCreate'),
      change(cluster, '{"etcdSnapshotCreate":{"generation":$((before + 1))}}'),
      watch,
    ),
    `Change \`versions\` of '${cluster.fact.name}' in the program. Rancher empties and upgrades nodes in turn: those with etcd, the control plane, the workers.`,
    ...shell(...(apiStack === undefined ? [] : [deploy(apiStack)]), watch),
  ];
}

function alone(cluster: ClusterView): string[] {
  return [
    ...shell(...copy(cluster), kubectl(cluster, 'get nodes')),
    ...(cluster.hasPlans ? byPlans(cluster) : byHand(cluster)),
    ...(cluster.carries === undefined
      ? []
      : [
          'Rancher itself is upgraded by its chart: look first that its new release is made for this Kubernetes, and this one for its new release. The synthesis refuses pairs that are not.',
          ...shell(kubectl(cluster, '-n cattle-system rollout status deployment/rancher --timeout=20m')),
        ]),
  ];
}

function copy({ voters, datastore, ...cluster }: ClusterView): string[] {
  if (voters.length > 0) {
    const { program } = wordsOf({ voters, datastore, ...cluster });
    return [on(voters[0].address, `${program} etcd-snapshot save --name before-upgrade`)];
  }
  return datastore?.backedUpEvery === undefined
    ? []
    : Object.values(datastore.hosts ?? {})
        .slice(0, 1)
        .map((address) => on(address, 'systemctl start cloudserve-sql-backup.service'));
}

function byPlans(cluster: ClusterView): string[] {
  return [
    'Change `versions` in the program, synthesize, and push what is delivered: nodes that stand keep their user data, so the new release comes by the plans of the system-upgrade-controller that are delivered to the cluster, servers one at a time and then the others.',
    ...shell(
      kubectl(cluster, '-n cattle-system get plans.upgrade.cattle.io,jobs'),
      kubectl(cluster, 'get nodes --watch'),
    ),
  ];
}

/** What a program gives out is one file, put in the place of the other; pods run on while it restarts. */
function byHand(cluster: ClusterView): string[] {
  const { version } = cluster.fact;
  const { program } = wordsOf(cluster);
  const file = isRke2(cluster) ? 'rke2.linux-amd64.tar.gz' : 'k3s';
  const owner = isRke2(cluster) ? 'rancher/rke2' : 'k3s-io/k3s';
  const base = `https://github.com/${owner}/releases/download/${encodeURIComponent(version)}`;
  return [
    'Change `versions` in the program and synthesize: the commands here then have the new release. Nodes that stand keep their user data and nothing is delivered that upgrades them, so they get it by hand, servers one after the other and then the others.',
    ...shell(
      `curl --fail --location --remote-name ${base}/${file}`,
      `curl --fail --location ${base}/sha256sum-amd64.txt | grep ' ${file}$' | sha256sum --check`,
    ),
    ...[...cluster.servers, ...cluster.agents].flatMap((node) =>
      shell(
        kubectl(cluster, `drain ${node.name} --ignore-daemonsets --delete-emptydir-data --timeout=10m`, node),
        `scp ${file} ${node.address}:${program}.new`,
        on(
          node.address,
          isRke2(cluster)
            ? `tar --extract --no-same-owner --file ${program}.new --directory /usr/local`
            : `install -m 0755 ${program}.new /usr/local/bin/k3s`,
        ),
        on(node.address, `systemctl restart ${unitOf(cluster, node)}`),
        waitFor(cluster, node),
        kubectl(cluster, `uncordon ${node.name}`, node),
      ),
    ),
  ];
}

function unitOf(cluster: ClusterView, node: NodeFact): string {
  const { server, agent } = wordsOf(cluster);
  return cluster.agents.includes(node) ? agent : server;
}
