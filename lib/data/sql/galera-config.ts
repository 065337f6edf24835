import { byCodeUnit } from '../../core';

/**
 * Sizes that the configuration of a member follows from.
 * @internal
 */
export interface MemberSizes {
  readonly memoryMebibytes: number;
  readonly volumeMebibytes: number;
  readonly maxConnections: number;
  /** @default - what fits */
  readonly bufferPoolMebibytes?: number;
  /**
   * Further settings.
   * @default - none
   */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Program, certification of writes, and a state transfer beside it. */
const BASE_MEBIBYTES = 512;
/** Stack and buffers of a connection at work. */
const CONNECTION_MEBIBYTES = 2;
const LEAST_POOL_MEBIBYTES = 128;

/**
 * Memory that a member needs beside its buffer pool.
 * @internal
 */
export function memoryBesidePool(maxConnections: number): number {
  return BASE_MEBIBYTES + maxConnections * CONNECTION_MEBIBYTES;
}

/**
 * The buffer pool of a member: three fifths of its memory, or what the rest leaves.
 * @internal
 */
export function bufferPool({ memoryMebibytes, maxConnections, bufferPoolMebibytes }: MemberSizes): number {
  const left = memoryMebibytes - memoryBesidePool(maxConnections);
  return bufferPoolMebibytes ?? Math.floor(Math.min(memoryMebibytes * 0.6, left) / 16) * 16;
}

/**
 * What keeps a buffer pool from fitting into the memory of a member, if anything.
 * @internal
 */
export function memoryProblems(sizes: MemberSizes): string[] {
  const { memoryMebibytes, maxConnections, bufferPoolMebibytes } = sizes;
  const rest = memoryBesidePool(maxConnections);
  const pool = bufferPool(sizes);
  const least = bufferPoolMebibytes ?? LEAST_POOL_MEBIBYTES;
  if (pool < LEAST_POOL_MEBIBYTES && bufferPoolMebibytes !== undefined) {
    return [
      `a buffer pool has ${LEAST_POOL_MEBIBYTES} MiB or more, got ${pool} MiB; raise 'bufferPool' or leave it out`,
    ];
  }
  return pool < LEAST_POOL_MEBIBYTES || pool + rest > memoryMebibytes
    ? [
        `a member's memory holds its buffer pool and ${rest} MiB for ${maxConnections} connections and itself, got ${memoryMebibytes} MiB for a pool of ${least} MiB; raise 'memory' to ${least + rest} MiB, or lower 'maxConnections'${bufferPoolMebibytes === undefined ? '' : ` or 'bufferPool'`}`,
      ]
    : [];
}

/** What the operator writes by itself, and what the members would stand apart by. */
const OF_OTHERS =
  /^(wsrep_.*|ssl_.*|tls_version|require_secure_transport|bind_address|port|datadir|socket|binlog_format|default_storage_engine|innodb_autoinc_lock_mode|innodb_buffer_pool_size|max_connections|skip_name_resolve|skip_networking|plugin_dir|log_bin|server_id|gtid_.*)$/;

/**
 * What is wrong with further settings, if anything.
 * @internal
 */
export function settingProblems(settings: Readonly<Record<string, string>>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => {
    const plain = name.replaceAll('-', '_');
    if (!/^[a-z][a-z0-9_]*$/.test(plain)) {
      return [
        `a setting of the server has lower-case letters, digits and '_', got '${name}'; correct it in 'settings'`,
      ];
    }
    if (OF_OTHERS.test(plain)) {
      return [
        `a setting that members agree on, or that follows from others, is not stated twice, got '${name}'; take it out of 'settings'`,
      ];
    }
    return /^[^\n\r#]*$/.test(value)
      ? []
      : [`a setting is one line without '#', got another for '${name}'; correct it`];
  });
}

/**
 * The part of `my.cnf` that is ours; addresses, provider and state transfer stand in the operator's own.
 * @param donors members that give their state to others, the one that is asked first first; another one does where none of them can
 * @internal
 */
export function galeraConfig(sizes: MemberSizes, donors: readonly string[]): string {
  const pool = bufferPool(sizes);
  const own: Record<string, string> = {
    character_set_server: 'utf8mb4',
    collation_server: 'utf8mb4_uca1400_ai_ci',
    innodb_buffer_pool_size: `${pool}M`,
    // A write that was acknowledged is on the disk of its member, also when all of them lose power at once.
    innodb_flush_log_at_trx_commit: '1',
    innodb_log_file_size: `${clamp(Math.floor(pool / 4), 96, 1024)}M`,
    local_infile: 'OFF',
    max_allowed_packet: '64M',
    max_connections: String(sizes.maxConnections),
    wait_timeout: '28800',
    // Two writers meet only while the front changes over: what fails for it is tried again before the application sees it.
    wsrep_retry_autocommit: '4',
    // A donor is sent no writes, so the member that has them gives its state last; the comma at the end lets any other do it.
    wsrep_sst_donor: `${donors.join(',')},`,
  };
  const plain = Object.entries(sizes.settings ?? {}).map(([name, value]): [string, string] => [
    name.replaceAll('-', '_'),
    value,
  ]);
  const lines = Object.entries({ ...own, ...Object.fromEntries(plain) })
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, value]) => `${name}=${value}`);
  // The donor calls a joiner by its address, which is in no certificate of the operator: it is known by its certificate's own name.
  return ['[mariadb]', ...lines, '', '[sst]', 'ssl-mode=VERIFY_CA', ''].join('\n');
}

/**
 * Options of the provider of replication: writes that a member has missed come from the cache of another as long as they are in it.
 * @internal
 */
export function galeraProviderOptions(volumeMebibytes: number): Record<string, string> {
  return { 'gcache.size': `${clamp(Math.floor(volumeMebibytes / 32), 128, 2048)}M` };
}

/**
 * Seconds that a member may take to copy all data from another one, at 20 MiB a second.
 * @internal
 */
export function transferSeconds(volumeMebibytes: number): number {
  return Math.max(600, Math.ceil(volumeMebibytes / 20 / 60) * 60);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
