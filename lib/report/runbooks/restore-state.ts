import { ClusterView, isManaged } from './cluster-view';
import { change, deploy, each, inRancher, kubectl, on, rancherKubectl, shell, timesBefore, wordsOf } from './commands';

/**
 * How the state of a cluster is brought back: of its etcd, or of its database.
 * @internal
 */
export function restoreState(cluster: ClusterView): string[] {
  if (isManaged(cluster)) {
    return restoreByRancher(cluster);
  }
  if (cluster.datastore !== undefined) {
    return restoreDatabase(cluster);
  }
  return cluster.voters.length > 0 ? restoreEtcd(cluster) : [];
}

function restoreByRancher(cluster: ClusterView): string[] {
  const name = inRancher(cluster);
  const inFleet = (words: string): string => rancherKubectl(cluster, `-n fleet-default ${words}`);
  return [
    '## Restore etcd',
    '',
    `Rancher restores it on all nodes with etcd. ${kept(cluster)} In its pages: Cluster Management, ${name}, Snapshots, Restore. As commands, for the latest:`,
    ...shell(
      `snapshot=$(${inFleet(`get etcdsnapshots.rke.cattle.io -l rke.cattle.io/cluster-name=${name} --no-headers -o custom-columns=T:.snapshotFile.createdAt,S:.snapshotFile.status,N:.metadata.name`)} | sort | awk '$2 == "successful" { name = $3 } END { print name }')`,
      'echo "$snapshot"',
      timesBefore(cluster, 'etcdSnapshotRestore'),
      change(
        cluster,
        '{"etcdSnapshotRestore":{"name":"$snapshot","generation":$((before + 1)),"restoreRKEConfig":"none"}}',
      ),
      inFleet(`get clusters.provisioning.cattle.io ${name} --watch`),
    ),
    'Where no node with etcd is left: make the pool with etcd anew with one node, restore on it, then raise `count` again.',
    '',
  ];
}

function restoreEtcd(cluster: ClusterView): string[] {
  const { voters, servers, backup } = cluster;
  const { program, server, data } = wordsOf(cluster);
  const [first, ...others] = voters;
  const rest = servers.filter(({ name }) => name !== first.name && !others.some((other) => other.name === name));
  const { bucket, folder } = backup ?? {};
  const endpoint = backup?.endpoint?.replace(/^https:\/\//, '').replace(/\/$/, '');
  const remote = bucket !== undefined && endpoint !== undefined;
  const choose = remote
    ? `snapshot=$(aws --endpoint-url https://${endpoint} s3 ls s3://${bucket}/${folder === undefined ? '' : `${folder}/`} | sort | awk 'NF == 4 { name = $4 } END { print name }')`
    : `snapshot=${data}/db/snapshots/$(${on(first.address, `ls -t ${data}/db/snapshots`)} | head -n 1)`;
  const from = remote
    ? ` --etcd-s3 --etcd-s3-endpoint=${endpoint} --etcd-s3-bucket=${bucket}${folder === undefined ? '' : ` --etcd-s3-folder=${folder}`}`
    : '';
  return [
    '## Restore etcd',
    '',
    `${kept(cluster)} The first command chooses the latest${remote ? ', with the keys of the bucket in your environment' : ` of those on ${first.name}`}; the keys that the restore needs are on the servers.`,
    ...shell(
      choose,
      'echo "$snapshot"',
      each(
        servers.map(({ address }) => address),
        `systemctl stop ${server}`,
      ),
    ),
    `On ${first.name}, which is then the only member; the file by which it joins others is written anew when it starts:`,
    ...shell(
      on(first.address, `rm -f /etc/rancher/${program}/config.yaml.d/90-join.yaml`),
      on(first.address, `${program} server --cluster-reset --cluster-reset-restore-path=`).concat(`"$snapshot"${from}`),
      on(first.address, `systemctl start ${server}`),
      on(first.address, `${wordsOf(cluster).kubectl} get nodes`),
    ),
    ...(others.length + rest.length > 0 ? ['The others join it again, one after the other:'] : []),
    ...[...others, ...rest].flatMap((node) =>
      shell(
        ...(others.includes(node) ? [on(node.address, `rm -rf ${data}/db/etcd`)] : []),
        on(node.address, `systemctl start ${server}`),
        on(first.address, `${wordsOf(cluster).kubectl} wait --for=condition=Ready node/${node.name} --timeout=10m`),
      ),
    ),
    'Nodes that joined after the snapshot are unknown now: restart what they run, and they register again.',
    '',
  ];
}

function kept({ backup, fact }: ClusterView): string {
  if (backup === undefined) {
    return 'Snapshots are on the servers alone.';
  }
  const { schedule, keep, bucket, folder } = backup;
  const where = bucket === undefined ? 'on the servers alone' : `in s3://${bucket}${folder ? `/${folder}` : ''}`;
  return `Snapshots of ${fact.name} are taken at \`${schedule}\` and ${keep} of them kept, ${where}.`;
}

function restoreDatabase(cluster: ClusterView): string[] {
  const { servers, datastore, stack } = cluster;
  const hosts = Object.entries(datastore?.hosts ?? {});
  const { server } = wordsOf(cluster);
  const [machine, address] = hosts[0];
  if (datastore?.backedUpEvery === undefined) {
    return [
      '## Restore the datastore',
      '',
      `No copies leave ${machine} (${address}): what is on its volume is all there is. A machine made anew finds it there.`,
      ...shell(
        `# in the program, in 'generations' of the datastore: 1: 2, or one more than it has`,
        ...(stack === undefined ? [] : [deploy(stack)]),
      ),
    ];
  }
  const script = '/usr/local/lib/cloudserve/sql-restore';
  return [
    '## Restore the datastore',
    '',
    `A copy is made every ${datastore.backedUpEvery}; what was written after it is lost. Servers stop first, since \`sql-restore\` refuses while they are connected.`,
    ...(hosts.length > 1
      ? [`On the member that is written to; the others refuse: ${hosts.map((host) => host.join(' ')).join(', ')}.`]
      : []),
    ...shell(
      each(
        servers.map((node) => node.address),
        `systemctl stop ${server}`,
      ),
      on(address, `${script} --list`),
      on(address, `${script} latest`).replace('ssh ', 'ssh -t '),
    ),
    'Then the servers, one after the other:',
    ...shell(
      ...servers.flatMap((node) => [
        on(node.address, `systemctl start ${server}`),
        on(node.address, `${wordsOf(cluster).kubectl} wait --for=condition=Ready node/${node.name} --timeout=10m`),
      ]),
      kubectl(cluster, 'get nodes'),
    ),
  ];
}
