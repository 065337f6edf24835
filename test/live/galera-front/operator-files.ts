import * as fs from 'node:fs';
import * as path from 'node:path';
import { RenderedFront } from './rendered-front';

/** Where the operator mounts certificates in a member. */
export const CERTIFICATES = '/etc/pki';

/** Folder of the settings that the operator's first container writes. */
export const OPERATOR_SETTINGS = '/etc/mysql/mariadb.conf.d';

export const ROOT_PASSWORD = 'Vn3xQ8sLw0ZrTb5YkC1m';

/** What makes a member begin a cluster. */
export const BOOTSTRAP = `${OPERATOR_SETTINGS}/1-bootstrap.cnf`;

/**
 * The files of settings of a member by their paths: ours as it is rendered but for what this server's version does not know, and those that the
 * operator writes (pkg/galera/config/config.go and internal/controller/mariadb_controller_tls.go of v26.6.0).
 */
export function settings(
  front: RenderedFront,
  member: string,
  address: string,
  known: ReadonlySet<string>,
): Record<string, string> {
  return {
    '/etc/mysql/my.cnf':
      '[client-server]\nsocket = /run/mysqld/mysqld.sock\n!includedir /etc/mysql/conf.d/\n!includedir /etc/mysql/mariadb.conf.d/\n',
    '/etc/mysql/conf.d/0-default.cnf': '[mariadb]\nskip-name-resolve\nignore_db_dirs = lost+found\n',
    '/etc/mysql/conf.d/1-tls.cnf': TLS,
    '/etc/mysql/conf.d/my.cnf': front.memberSettings
      .split('\n')
      .filter((line) => isKnown(line, known))
      .join('\n'),
    [`${OPERATOR_SETTINGS}/0-galera.cnf`]: galera(front, member, address),
  };
}

/** Settings of ours that this server does not take. */
export function unknownSettings(front: RenderedFront, known: ReadonlySet<string>): string[] {
  return front.memberSettings.split('\n').filter((line) => !isKnown(line, known));
}

/** Of a member that goes first: the operator writes the position that it found, and that it is safe to begin from there. */
export function beginFrom(volume: string, position: string): void {
  const [uuid, seqno] = position.split(':');
  const file = path.join(volume, 'grastate.dat');
  const version = /^version:\s*(\S+)/m.exec(fs.readFileSync(file, 'utf8'))?.[1] ?? '2.1';
  fs.writeFileSync(file, `version: ${version}\nuuid: ${uuid}\nseqno: ${seqno}\nsafe_to_bootstrap: 1`);
}

export const BOOTSTRAP_SETTINGS = '[galera]\nwsrep_new_cluster="ON"';

function galera({ hosts, galera: asked }: RenderedFront, member: string, address: string): string {
  const options: Record<string, string> = {
    'gmcast.listen_addr': 'tcp://0.0.0.0:4567',
    'ist.recv_addr': `${address}:4568`,
    'socket.ssl': 'true',
    'socket.ssl_ca': `${CERTIFICATES}/ca.crt`,
    'socket.ssl_cert': `${CERTIFICATES}/server.crt`,
    'socket.ssl_key': `${CERTIFICATES}/server.key`,
    'socket.dynamic': 'false',
    ...asked.providerOptions,
  };
  const marshalled = Object.keys(options)
    .sort()
    .map((key) => `${key}=${options[key]}`);
  return `[mariadb]
bind_address=*
default_storage_engine=InnoDB
binlog_format=row
innodb_autoinc_lock_mode=2
wsrep_on=ON
wsrep_cluster_address="gcomm://${hosts.join(',')}"
wsrep_cluster_name=mariadb-operator
wsrep_slave_threads=${asked.replicaThreads}
wsrep_node_address="${address}"
wsrep_node_name="${member}"
wsrep_provider=/usr/lib/galera/libgalera_smm.so
wsrep_provider_options="${marshalled.join(';')}"
wsrep_sst_method="${asked.sst}"
wsrep_sst_auth="root:${ROOT_PASSWORD}"
wsrep_sst_receive_address="${address}:4444"
[sst]
encrypt=3
tca=${CERTIFICATES}/ca.crt
tcert=${CERTIFICATES}/client.crt
tkey=${CERTIFICATES}/client.key
`;
}

const TLS = `[mariadb]
ssl_cert = ${CERTIFICATES}/server.crt
ssl_key = ${CERTIFICATES}/server.key
ssl_ca = ${CERTIFICATES}/ca.crt
require_secure_transport = true
tls_version = TLSv1.3
`;

function isKnown(line: string, known: ReadonlySet<string>): boolean {
  const name = /^(\w+)\s*=/.exec(line)?.[1];
  return name === undefined || known.has(name.replaceAll('_', '-'));
}
