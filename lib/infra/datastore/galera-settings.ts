import { CloudConfig } from '../boot/cloud-config';
import { SCRIPT_FOLDER } from '../boot/cloud-config-props';
import { TLS_FOLDER } from './sql-settings';

/**
 * What the settings of every member of a cluster depend on.
 * @internal
 */
export interface GaleraSettingsProps {
  /** Name of the cluster. */
  readonly cluster: string;
  /** Unit of systemd that runs the server. */
  readonly service: string;
}

/**
 * What makes a member of a database's machine: the settings of replication with places for what differs between members, which a
 * script fills before each start of the server.
 * @see https://mariadb.com/kb/en/configuring-mariadb-galera-cluster/
 * @internal
 */
export function galeraBoot({ cluster, service }: GaleraSettingsProps): CloudConfig {
  return new CloudConfig({
    packages: ['galera-4', 'mariadb-backup', 'socat', 'curl', 'jq'],
    files: [
      { path: '/etc/cloudserve/galera/galera.cnf', content: galeraSettings(cluster) },
      { path: `/etc/systemd/system/${service}.service.d/galera.conf`, content: DROP_IN },
    ],
    scripts: ['galera-start', 'galera-alive', 'galera-writer', 'galera-recover'],
  });
}

/**
 * Program that says whether a member may have the datastore's address.
 * @internal
 */
export function writerCheck(address: string): string {
  return `${SCRIPT_FOLDER}/galera-alive ${address}`;
}

/**
 * Replication and copies of state go over TLS with certificates of both sides. Whoever has the address reads what every other
 * member had when it asks (`wsrep_sync_wait`), so that a new writer never counts revisions from an old state. A member gets the whole state by
 * mariadb-backup, since rsync would stop the writer for as long as it copies from it.
 */
function galeraSettings(cluster: string): string {
  const provider = [
    'socket.ssl=YES',
    `socket.ssl_ca=${TLS_FOLDER}/ca.pem`,
    `socket.ssl_cert=${TLS_FOLDER}/server.pem`,
    `socket.ssl_key=${TLS_FOLDER}/server-key.pem`,
    'gmcast.listen_addr=ssl://@address@:4567',
    'gcache.size=512M',
    'pc.recovery=TRUE',
  ];
  const server: [string, string | number][] = [
    ['wsrep_on', 'ON'],
    ['wsrep_provider', '/usr/lib/galera/libgalera_smm.so'],
    ['wsrep_provider_options', `"${provider.join(';')}"`],
    ['wsrep_cluster_name', cluster],
    ['wsrep_cluster_address', 'gcomm://@members@'],
    ['wsrep_node_name', '@name@'],
    ['wsrep_node_address', '@address@'],
    ['wsrep_sst_method', 'mariabackup'],
    ['wsrep_sst_auth', '"mysql:"'],
    ['wsrep_auto_increment_control', 'OFF'],
    ['auto_increment_increment', 1],
    ['auto_increment_offset', 1],
    ['innodb_autoinc_lock_mode', 2],
    ['binlog_format', 'ROW'],
    ['wsrep_sync_wait', 7],
  ];
  const transfer: [string, string | number][] = [
    ['encrypt', 4],
    ['tca', `${TLS_FOLDER}/ca.pem`],
    ['tcert', `${TLS_FOLDER}/server.pem`],
    ['tkey', `${TLS_FOLDER}/server-key.pem`],
  ];
  return `[mysqld]\n${lines(server)}\n[sst]\n${lines(transfer)}`;
}

function lines(settings: readonly [string, string | number][]): string {
  return settings.map(([name, value]) => `${name} = ${value}\n`).join('');
}

/** A member waits for the others as long as it takes; a whole copy of the state may take long. */
const DROP_IN = `[Unit]
StartLimitIntervalSec=0

[Service]
ExecStartPre=+${SCRIPT_FOLDER}/galera-start
TimeoutStartSec=2h
`;
