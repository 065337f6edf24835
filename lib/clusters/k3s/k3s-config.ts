import { stringify } from 'yaml';
import { BootFile, BootSecret, EtcdSnapshotStore, IBoundDatastore } from '../../infra';
import { hardenedArguments } from './k3s-hardening';
import { ETCD_ARGUMENTS } from '../nodes/server-arguments';

const FOLDER = '/etc/rancher/k3s';
const AUTHORITY_FILE = `${FOLDER}/datastore-ca.pem`;
/** Without a file of authorities K3s speaks to MySQL in clear. */
const SYSTEM_AUTHORITIES = '/etc/ssl/certs/ca-certificates.crt';

/**
 * What all servers of a group have in common: K3s refuses, or works wrongly, when servers differ in these.
 * @internal
 */
export interface K3sConfigProps {
  /** Address of the API, and names that it goes by. */
  readonly apiNames: readonly string[];
  readonly clusterCidr: string;
  readonly serviceCidr: string;
  readonly clusterDns: string;
  /** Packaged components that are left out. */
  readonly disable: readonly string[];
  readonly embeddedRegistry: boolean;
  readonly datastore: IBoundDatastore;
  readonly token: BootSecret;
}

/**
 * Configuration files of a K3s server, the same on all: the common one, and one of root alone with the secrets.
 * @see https://docs.k3s.io/cli/server#critical-configuration-values
 * @internal
 */
export function k3sFiles(props: K3sConfigProps): BootFile[] {
  const { datastore, token } = props;
  const { sql, etcd } = datastore;
  const authority = sql?.certificateAuthority;
  const common = {
    'tls-san': [...props.apiNames],
    'cluster-cidr': props.clusterCidr,
    'service-cidr': props.serviceCidr,
    'cluster-dns': props.clusterDns,
    'cluster-domain': 'cluster.local',
    'flannel-backend': 'vxlan',
    'egress-selector-mode': 'agent',
    'disable-cloud-controller': false,
    'disable-helm-controller': false,
    'disable-network-policy': false,
    'embedded-registry': props.embeddedRegistry,
    disable: [...props.disable],
    ...hardenedArguments(),
    ...(sql === undefined ? {} : { 'datastore-cafile': authority === undefined ? SYSTEM_AUTHORITIES : AUTHORITY_FILE }),
    ...(etcd === undefined ? {} : etcdArguments(etcd.snapshotSchedule, etcd.snapshotsKept)),
  };
  const files: BootFile[] = [
    { path: `${FOLDER}/config.yaml`, content: yaml(common), permissions: '0600' },
    {
      path: `${FOLDER}/config.yaml.d/10-secrets.yaml`,
      permissions: '0600',
      content: [
        line('token', 'token'),
        ...(sql === undefined ? [] : [`datastore-endpoint: |-\n  ${sql.dsn}\n`]),
        ...(etcd?.store === undefined ? [] : [snapshotStore(etcd.store)]),
      ].join(''),
      secrets: { token, ...sql?.secrets, ...storeSecrets(etcd?.store) },
    },
  ];
  return authority === undefined
    ? files
    : [...files, { path: AUTHORITY_FILE, content: '<<authority>>', permissions: '0600', secrets: { authority } }];
}

/**
 * What servers with embedded etcd are told of it.
 * @internal
 */
export function etcdArguments(schedule: string, kept: number): Record<string, unknown> {
  return {
    'etcd-arg': ETCD_ARGUMENTS,
    'etcd-snapshot-schedule-cron': schedule,
    'etcd-snapshot-retention': kept,
    'etcd-snapshot-compress': true,
  };
}

/**
 * Lines on where snapshots go, with places for its keys.
 * @internal
 */
export function snapshotStore({ endpoint, bucket, region, folder }: EtcdSnapshotStore): string {
  return [
    yaml({
      'etcd-s3': true,
      'etcd-s3-endpoint': endpoint,
      'etcd-s3-bucket': bucket,
      'etcd-s3-region': region,
      'etcd-s3-folder': folder,
    }),
    line('etcd-s3-access-key', 'snapshots-key-id'),
    line('etcd-s3-secret-key', 'snapshots-key'),
  ].join('');
}

/**
 * Keys for the places of where snapshots go.
 * @internal
 */
export function storeSecrets(store?: EtcdSnapshotStore): Record<string, BootSecret> {
  return store === undefined ? {} : { 'snapshots-key-id': store.accessKeyId, 'snapshots-key': store.secretAccessKey };
}

/**
 * A block, in which a value means just itself, whatever characters it has.
 * @internal
 */
export function line(key: string, secret: string): string {
  return `${key}: |-\n  <<${secret}>>\n`;
}

/**
 * As our files are written.
 * @internal
 */
export function yaml(data: object): string {
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}
