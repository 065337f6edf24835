import { Size, wholeGibibytes } from '../../core';
import { SqlEngine } from './sql-engine';

/** @internal */
export const DATA_FOLDER = '/var/lib/mysql';

/**
 * Where the server reads its certificate and key; the setup script puts them there.
 * @internal
 */
export const TLS_FOLDER = '/etc/mysql/cloudserve';

/** @internal */
export const SQL_PORT = 3306;

/**
 * What the server's configuration depends on.
 * @internal
 */
export interface SqlSettingsProps {
  readonly engine: SqlEngine;
  readonly address: string;
  readonly memoryMebibytes: number;
}

/**
 * The server's configuration: TLS alone, on the machine's own address, nothing acknowledged before it is on the disk, revisions
 * that step by 1 as kine needs them, sizes that follow from the memory.
 * @see https://mariadb.com/kb/en/server-system-variables/
 * @internal
 */
export function sqlSettings({ engine, address, memoryMebibytes }: SqlSettingsProps): string {
  const pool = Math.max(128, Math.floor((memoryMebibytes * 0.6) / 128) * 128);
  const log = Math.min(1024, Math.max(96, pool / 4));
  const settings: [string, string | number][] = [
    ['bind-address', address],
    ['port', SQL_PORT],
    ['datadir', DATA_FOLDER],
    ['skip-name-resolve', 'ON'],
    ['local_infile', 'OFF'],
    ['ssl-ca', `${TLS_FOLDER}/ca.pem`],
    ['ssl-cert', `${TLS_FOLDER}/server.pem`],
    ['ssl-key', `${TLS_FOLDER}/server-key.pem`],
    ['require_secure_transport', 'ON'],
    ['tls_version', 'TLSv1.2,TLSv1.3'],
    ['character-set-server', 'utf8mb4'],
    ['auto_increment_increment', 1],
    ['auto_increment_offset', 1],
    ['innodb_autoinc_lock_mode', 1],
    ['innodb_flush_log_at_trx_commit', 1],
    ['innodb_flush_method', 'O_DIRECT'],
    ['innodb_flush_neighbors', 0],
    ['innodb_buffer_pool_size', `${pool}M`],
    [engine === SqlEngine.MYSQL_8_0 ? 'innodb_redo_log_capacity' : 'innodb_log_file_size', `${log}M`],
    ['max_connections', Math.min(1000, Math.max(100, Math.floor(memoryMebibytes / 16)))],
    ['max_allowed_packet', '64M'],
  ];
  if (engine === SqlEngine.MYSQL_8_0) {
    settings.push(['plugin-load-add', 'auth_socket.so']);
  }
  return `[mysqld]\n${settings.map(([name, value]) => `${name} = ${value}\n`).join('')}skip-log-bin\n`;
}

/**
 * What is wrong with the room of a database, if anything.
 * @internal
 */
export function roomProblem(volume: Size, least: number): string | undefined {
  const gibibytes = wholeGibibytes(volume);
  return gibibytes === undefined || gibibytes >= least
    ? undefined
    : `a database needs a volume of ${least} GiB or more for its log, its data and a copy that is brought back, got ${volume.asString()}; raise 'volume'`;
}
