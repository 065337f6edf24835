import { ClusterView, isManaged } from './cluster-view';
import { deploy, inRancher, kubectl, on, rancherKubectl, shell, wordsOf } from './commands';

/**
 * How a cluster gets a later release.
 * @internal
 */
export function upgrade(cluster: ClusterView): string[] {
  const { version, name } = cluster.fact;
  const minor = /^v?(\d+)\.(\d+)/.exec(version);
  const next = minor === null ? undefined : `${minor[1]}.${Number(minor[2]) + 1}`;
  const head = [
    '## Upgrade',
    '',
    `It runs ${version}.${next === undefined ? '' : ` The next minor version is ${next}: one at a time, none is skipped.`} A snapshot or a copy first, and all nodes \`Ready\`.`,
  ];
  if (isManaged(cluster)) {
    const { apiStack } = cluster.manager ?? {};
    return [
      ...head,
      '',
      `Change \`versions\` of '${name}' in the program. Rancher empties and upgrades nodes in turn: those with etcd, the control plane, the workers.`,
      ...shell(
        ...(apiStack === undefined ? [] : [deploy(apiStack)]),
        rancherKubectl(cluster, `-n fleet-default get clusters.provisioning.cattle.io ${inRancher(cluster)} --watch`),
      ),
    ];
  }
  const voter = cluster.voters[0];
  return [
    ...head,
    ...shell(
      ...(voter === undefined
        ? []
        : [on(voter.address, `${wordsOf(cluster).program} etcd-snapshot save --name before-upgrade`)]),
      kubectl(cluster, 'get nodes'),
    ),
    'Change `versions` in the program: nodes that stand keep their user data, so the new release comes by the plans of the system-upgrade-controller that are delivered to the cluster, servers one at a time and then the others.',
    ...shell(
      kubectl(cluster, '-n cattle-system get plans.upgrade.cattle.io,jobs'),
      kubectl(cluster, 'get nodes --watch'),
    ),
    ...(cluster.carries === undefined
      ? []
      : [
          'Rancher itself is upgraded by its chart: look first that its new release is made for this Kubernetes, and this one for its new release. The synthesis refuses pairs that are not.',
          ...shell(kubectl(cluster, '-n cattle-system rollout status deployment/rancher --timeout=20m')),
        ]),
  ];
}
