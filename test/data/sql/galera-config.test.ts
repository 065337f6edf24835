import { Size } from '../../../lib';
import {
  bufferPool,
  galeraConfig,
  galeraProviderOptions,
  memoryProblems,
  transferSeconds,
} from '../../../lib/data/sql/galera-config';
import { validations } from '../../support/rendered';
import { galera, spec } from './stand';

const SIZES = { memoryMebibytes: 4096, volumeMebibytes: 51200, maxConnections: 200 };

test('members keep acknowledged writes on their disks and agree on letters', () => {
  expect(galeraConfig(SIZES, ['sql-2', 'sql-1'])).toBe(
    [
      '[mariadb]',
      'character_set_server=utf8mb4',
      'collation_server=utf8mb4_uca1400_ai_ci',
      'innodb_buffer_pool_size=2448M',
      'innodb_flush_log_at_trx_commit=1',
      'innodb_log_file_size=612M',
      'local_infile=OFF',
      'max_allowed_packet=64M',
      'max_connections=200',
      'wait_timeout=28800',
      'wsrep_retry_autocommit=4',
      'wsrep_sst_donor=sql-2,sql-1,',
      '',
      '[sst]',
      'ssl-mode=VERIFY_CA',
      '',
    ].join('\n'),
  );
  expect(spec(galera(), 'MariaDB').myCnf).toBe(galeraConfig(SIZES, ['sql-2', 'sql-1']));
});

test('the member that has the writes gives its state to others last', () => {
  expect(spec(galera({ members: 5 }), 'MariaDB').myCnf).toContain('\nwsrep_sst_donor=sql-4,sql-3,sql-2,sql-1,\n');
});

test('a buffer pool is three fifths of the memory, or what connections leave', () => {
  expect(bufferPool(SIZES)).toBe(2448);
  expect(bufferPool({ ...SIZES, memoryMebibytes: 32768 })).toBe(19648);
  expect(bufferPool({ ...SIZES, maxConnections: 1000 })).toBe(1584);
  expect(bufferPool({ ...SIZES, bufferPoolMebibytes: 1024 })).toBe(1024);
});

test('a buffer pool that does not fit beside the rest is refused, to the mebibyte', () => {
  const given = (bufferPoolMebibytes: number): string[] => memoryProblems({ ...SIZES, bufferPoolMebibytes });
  expect(given(3184)).toEqual([]);
  expect(given(3185)).toEqual([
    `a member's memory holds its buffer pool and 912 MiB for 200 connections and itself, got 4096 MiB for a pool of 3185 MiB; raise 'memory' to 4097 MiB, or lower 'maxConnections' or 'bufferPool'`,
  ]);
  expect(memoryProblems({ ...SIZES, memoryMebibytes: 1040 })).toEqual([]);
  expect(memoryProblems({ ...SIZES, memoryMebibytes: 1039 })).toEqual([
    `a member's memory holds its buffer pool and 912 MiB for 200 connections and itself, got 1039 MiB for a pool of 128 MiB; raise 'memory' to 1040 MiB, or lower 'maxConnections'`,
  ]);
  expect(given(64)).toEqual([`a buffer pool has 128 MiB or more, got 64 MiB; raise 'bufferPool' or leave it out`]);
  expect(validations(galera({ memory: Size.gibibytes(1) })).join()).toContain(`raise 'memory' to 1040 MiB`);
});

test('writes that a member missed are kept for it by the size of its volume, within bounds', () => {
  const cache = (gibibytes: number): string => galeraProviderOptions(gibibytes * 1024)['gcache.size'];
  expect([1, 50, 1000].map(cache)).toEqual(['128M', '1600M', '2048M']);
  expect(spec(galera(), 'MariaDB').galera.providerOptions).toEqual({ 'gcache.size': '1600M' });
});

test('a copy of all data has ten minutes or more', () => {
  expect([1024, 51200].map(transferSeconds)).toEqual([600, 2580]);
});

test('further settings stand beside ours, and over those that members may have otherwise', () => {
  const { myCnf } = spec(galera({ settings: { 'long-query-time': '2', max_allowed_packet: '16M' } }), 'MariaDB');
  expect(myCnf).toContain('\nlong_query_time=2\n');
  expect(myCnf).toContain('\nmax_allowed_packet=16M\n');
  expect(myCnf).not.toContain('64M');
});

test('settings that members agree on, and those that are none, are refused', () => {
  const said = (settings: Record<string, string>): string => validations(galera({ settings })).join();
  for (const name of [
    'wsrep_on',
    'wsrep-cluster-address',
    'binlog_format',
    'max_connections',
    'ssl_key',
    'bind-address',
  ]) {
    expect(said({ [name]: '1' })).toContain(`is not stated twice, got '${name}'`);
  }
  expect(said({ 'Long Query': '1' })).toContain(`got 'Long Query'`);
  expect(said({ init_connect: 'a\n[mysqld]' })).toContain(`is one line without '#'`);
});
