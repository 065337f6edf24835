import { BackupTarget } from '../../model';
import { GaleraPlace } from './galera-names';
import { copyFolder } from './sql-backup';

/** @internal */
export interface GaleraRunbook extends GaleraPlace {
  readonly cluster: string;
  readonly members: number;
  readonly storage: string;
  /** How often copies are made. */
  readonly every?: string;
  /** Where they go, if anywhere. */
  readonly target?: BackupTarget;
}

/**
 * What people do when members or data are lost.
 * @internal
 */
export function galeraRunbook(galera: GaleraRunbook): string {
  return [
    `# Galera cluster \`${galera.name}\` in \`${galera.namespace}\` of \`${galera.cluster}\``,
    '',
    ...look(galera),
    ...memberLost(galera),
    ...allLost(galera),
    ...passwords(galera),
    ...copies(galera),
    '',
  ].join('\n');
}

function look({ name, namespace, members }: GaleraRunbook): string[] {
  return [
    '## How it stands',
    '',
    `Members are \`${name}-0\` to \`${name}-${members - 1}\`; writes go to the first of them that is in step with the others.`,
    ...shell(
      `kubectl --namespace ${namespace} get mariadb ${name}`,
      `kubectl --namespace ${namespace} get pods --selector app.kubernetes.io/name=mariadb,app.kubernetes.io/instance=${name} --output wide`,
      sql(
        { name, namespace },
        `show status where variable_name in ('wsrep_cluster_size','wsrep_cluster_status','wsrep_local_state_comment')`,
      ),
    ),
  ];
}

function memberLost({ name, namespace, members, storage }: GaleraRunbook): string[] {
  return [
    '## A member does not come back',
    '',
    'It joins by itself and fetches what it missed, or all data. Where its volume is broken, take it away: the member begins with an empty one.',
    `Never do so with more than one at a time, nor with fewer than ${Math.floor(members / 2) + 1} others in step. For the last one:`,
    ...shell(
      `kubectl --namespace ${namespace} delete pvc storage-${name}-${members - 1} --wait=false`,
      `kubectl --namespace ${namespace} delete pod ${name}-${members - 1}`,
      `kubectl --namespace ${namespace} wait --for=condition=Ready pod/${name}-${members - 1} --timeout=2h`,
    ),
    `Its volume was of the class \`${storage}\`; what is left of it is there as long as that class keeps volumes.`,
  ];
}

function allLost({ name, namespace }: GaleraRunbook): string[] {
  return [
    '## All members were down',
    '',
    'The operator finds the member with the newest data and begins from it; it takes a minute to be sure that nobody is there. What it does:',
    ...shell(
      `kubectl --namespace ${namespace} get mariadb ${name} --output jsonpath='{.status.galeraRecovery}'`,
      `kubectl --namespace ${namespace} get events --field-selector involvedObject.name=${name} --sort-by=.lastTimestamp`,
    ),
    'Where it cannot, because the volume of a member is gone for good, name the member to begin from: that with the highest number that the members',
    'that are left tell. What a lost member had and they have not is lost.',
    ...shell(
      `kubectl --namespace ${namespace} get mariadb ${name} --output jsonpath='{.status.galeraRecovery.recovered}'`,
      `kubectl --namespace ${namespace} patch mariadb ${name} --type merge --patch '{"spec":{"galera":{"recovery":{"forceClusterBootstrapInPod":"${name}-0"}}}}'`,
    ),
    'Take the name out again when the cluster stands: left in, the next recovery begins from that member whatever it has.',
    ...shell(
      `kubectl --namespace ${namespace} patch mariadb ${name} --type merge --patch '{"spec":{"galera":{"recovery":{"forceClusterBootstrapInPod":null}}}}'`,
    ),
    'An engine that delivers this cluster may undo such a change: hold it back for that time.',
  ];
}

function passwords({ name, namespace }: GaleraRunbook): string[] {
  return [
    '## Passwords',
    '',
    `The operator made that of \`root\`, in the Secret \`${name}-root\`. Each user has one in a Secret that somebody brings, for example:`,
    ...shell(
      `kubectl --namespace ${namespace} create secret generic ${name}-exam --from-literal=password="$(openssl rand -base64 24)"`,
      `kubectl --namespace ${namespace} label secret ${name}-exam k8s.mariadb.com/watch=`,
    ),
    'With that label the operator sets a new password when the Secret changes; pods read it when they start.',
  ];
}

function copies({ name, namespace, cluster, every, target }: GaleraRunbook): string[] {
  if (target === undefined) {
    return ['## Copies', '', 'It leaves none: what all its volumes lose is lost.'];
  }
  return [
    '## Restore a copy',
    '',
    `A copy is made every ${every} and lies in \`${target.bucket}\` at ${target.endpoint}, in the folder \`${copyFolder({ cluster, namespace, name })}\`.`,
    `Users and passwords are not in it: they stand in the program and in Secrets. One at once, and the last ones:`,
    ...shell(
      `kubectl --namespace ${namespace} create job ${name}-now --from=cronjob/${name}-backup`,
      `kubectl --namespace ${namespace} wait --for=condition=Complete job/${name}-now --timeout=6h`,
      `kubectl --namespace ${namespace} get jobs --sort-by=.status.startTime`,
    ),
    'A new cluster beside this one, to look at what a copy has, begins with it by its program:',
    '```ts',
    `new GaleraCluster(namespace, '${name}-copy', { ..., restore: SqlRestore.from(backups, { name: '${name}', before: '2026-03-01T12:00:00Z' }) });`,
    '```',
    'Into the databases as they stand: what the copy has replaces what is there, table by table; what is newer is lost. Stop the applications before.',
    ...shell(
      `kubectl --namespace ${namespace} apply --filename - <<'END'`,
      'apiVersion: k8s.mariadb.com/v1alpha1',
      'kind: Restore',
      `metadata: { name: ${name}-back }`,
      'spec:',
      `  mariaDbRef: { name: ${name} }`,
      `  backupRef: { name: ${name}-backup }`,
      "  targetRecoveryTime: '2026-03-01T12:00:00Z'",
      '  podMetadata:',
      '    labels:',
      `      app.kubernetes.io/name: mariadb-copies`,
      `      app.kubernetes.io/instance: ${name}`,
      `      sidecar.istio.io/inject: 'false'`,
      '  podSecurityContext: { runAsNonRoot: true, runAsUser: 999, runAsGroup: 999, fsGroup: 999, seccompProfile: { type: RuntimeDefault } }',
      '  securityContext: { allowPrivilegeEscalation: false, runAsNonRoot: true, capabilities: { drop: [ALL] } }',
      'END',
      `kubectl --namespace ${namespace} wait --for=condition=Complete restore/${name}-back --timeout=6h`,
    ),
  ];
}

function sql({ name, namespace }: GaleraPlace, statement: string): string {
  return `kubectl --namespace ${namespace} exec ${name}-0 --container mariadb -- bash -c 'mariadb -u root -p"$MARIADB_ROOT_PASSWORD" -e "${statement.replaceAll("'", `'\\''`)}"'`;
}

function shell(...lines: string[]): string[] {
  return ['```sh', ...lines, '```', ''];
}
