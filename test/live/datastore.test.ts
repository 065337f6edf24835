import { ChildProcess } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { DatastoreLab, PASSWORD, SECRET } from './datastore/lab';
import { KEPT } from './datastore/rendered-machine';
import { until } from './support/until';

const PREFIX = 'chula/rancher-datastore';
const TLS = '--user=k3s --ssl-ca';

let running: DatastoreLab | undefined;

function lab(): DatastoreLab {
  if (running === undefined) {
    throw new Error('the machine did not start');
  }
  return running;
}

beforeAll(async () => {
  running = await DatastoreLab.start();
});

afterAll(() => running?.stop());

/** Everything that a second run must leave as it is. */
function state(): string {
  const users = lab().sql('SELECT * FROM mysql.global_priv; SELECT * FROM mysql.db; SHOW DATABASES');
  const files = lab().machine.run('stat -c "%n %Y %i" /etc/mysql/cloudserve/* /run/mysqld/mysqld.pid');
  return users + files;
}

describe('the machine comes up', () => {
  test('it writes to no disk but its own, and says so when the volume does not come', () => {
    const { status, stderr } = lab().script('sql-setup', { SQL_TRIES: '3' });
    expect(status).toBe(1);
    expect(stderr).toContain('sql-setup: waited 3 times 0.2 s in vain for the volume at /var/lib/mysql\n');
    lab().machine.run('systemctl start mariadb');
    expect(lab().machine.run('ls /var/lib/mysql')).toBe('');
  });

  test('its script makes the data directory, the database and the user', () => {
    lab().mountVolume();
    const { status, stderr } = lab().script('sql-setup');
    expect(stderr).toContain('sql-setup: made an empty data directory in /var/lib/mysql\n');
    expect(stderr).toContain('sql-setup: set the user k3s\n');
    expect(status).toBe(0);
    expect(
      lab().sql("SELECT default_character_set_name FROM information_schema.schemata WHERE schema_name = 'k3s'"),
    ).toBe('utf8mb4');
    expect(lab().sql("SELECT COUNT(*) FROM mysql.user WHERE user = ''")).toBe('0');
  });

  test("the exporter's user comes in by the socket alone, and has no right", () => {
    expect(lab().sql("SHOW GRANTS FOR 'prometheus'@'localhost'")).toBe(
      'GRANT USAGE ON *.* TO `prometheus`@`localhost` IDENTIFIED VIA unix_socket',
    );
  });

  test('a second run changes nothing', () => {
    const before = state();
    const { status, stderr } = lab().script('sql-setup');
    expect([status, stderr]).toEqual([0, `sql-setup: the database k3s answers at ${lab().rendered.address}:3306\n`]);
    expect(state()).toBe(before);
  });

  test('MariaDB has every setting as it is written, and no complaint', () => {
    const written = lab().machine.run('cat /etc/mysql/mariadb.conf.d/70-cloudserve.cnf');
    expect(written).toContain('innodb_buffer_pool_size = 1152M\n');
    const value = (name: string): string => lab().sql(`SELECT @@GLOBAL.${name}`);
    expect(value('innodb_buffer_pool_size')).toBe(String(1152 * 1024 ** 2));
    expect(value('innodb_log_file_size')).toBe(String(288 * 1024 ** 2));
    expect(value('bind_address')).toBe(lab().rendered.address);
    expect(value('max_connections')).toBe('128');
    const numbers = [
      'auto_increment_increment',
      'auto_increment_offset',
      'innodb_flush_log_at_trx_commit',
      'require_secure_transport',
    ];
    expect(numbers.map(value)).toEqual(['1', '1', '1', '1']);
    expect(value('have_ssl')).toBe('YES');
    expect(value('log_bin')).toBe('0');
    const log = lab().machine.run('cat /var/log/mariadbd.log');
    expect(log).not.toMatch(/unknown variable|deprecated|\[ERROR\]/i);
  });

  test('systemd reads its units and their calendar', () => {
    const units = ['cloudserve-sql-setup.service', 'cloudserve-sql-backup.service', 'cloudserve-sql-backup.timer'];
    const { status, stderr } = lab().machine.attempt(
      `cd /etc/systemd/system && SYSTEMD_UNIT_PATH=/etc/systemd/system: systemd-analyze verify --man=no ${units.join(' ')}`,
    );
    const ours = stderr.split('\n').filter((line) => line.includes('cloudserve-sql'));
    expect([status, ours]).toEqual([0, []]);
    const calendar = lab().machine.run("sed -n 's/^OnCalendar=//p' /etc/systemd/system/cloudserve-sql-backup.timer");
    expect(lab().machine.run(`systemd-analyze calendar --iterations=2 '${calendar.trim()}'`)).toMatch(/00:00 UTC/);
  });

  test('another version than the declared one is refused', () => {
    lab().machine.run(
      'cp -a /etc/cloudserve/sql /etc/cloudserve/other && sed -i s/10.11/10.6/ /etc/cloudserve/other/settings',
    );
    const { status, stderr } = lab().script('sql-setup', { SQL_FOLDER: '/etc/cloudserve/other' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/declared as mariadb 10\.6, got 10\.11\.\d+-MariaDB.*; choose an image that has 10\.6/);
  });
});

describe('who gets in', () => {
  test('a server with the password, over TLS that it verifies', () => {
    const args = `${TLS}=${lab().authority} --ssl-verify-server-cert`;
    const { stdout, stderr } = lab().client(lab().server, args, "SHOW STATUS LIKE 'Ssl_version'");
    expect([stdout, stderr]).toEqual(['Ssl_version\tTLSv1.3\n', '']);
  });

  test('each of the servers does', () => {
    for (const { address } of lab().rendered.servers.machines) {
      lab().server.run(`ip route replace ${lab().rendered.address}/32 dev eth0 src ${address}`);
      const { stdout } = lab().client(lab().server, `${TLS}=${lab().authority}`, 'SELECT USER()');
      expect(stdout).toBe(`k3s@${address}\n`);
    }
  });

  test('no server with another password', () => {
    const args = `${TLS}=${lab().authority} --password=another-password`;
    expect(lab().client(lab().server, args).stderr).toContain("Access denied for user 'k3s'@");
  });

  test('no server without TLS', () => {
    expect(lab().client(lab().server, '--user=k3s --skip-ssl').stderr).toMatch(/ERROR (1045|3159)/);
  });

  test('root of another machine neither', () => {
    expect(lab().client(lab().server, `--user=root --ssl-ca=${lab().authority}`).stderr).toMatch(
      /ERROR (1130|1698|1045)/,
    );
  });

  test('the user sees its own database alone', () => {
    const { stdout } = lab().client(lab().server, `${TLS}=${lab().authority}`, 'SHOW DATABASES');
    expect(stdout.trim().split('\n')).toEqual(['information_schema', 'k3s']);
  });

  test('nobody from another address', () => {
    const { status, stderr } = lab().client(lab().stranger, `${TLS}=${lab().authority}`);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/Can't connect/);
  });

  test('a server by no other port, though something listens there', () => {
    const { address } = lab().rendered;
    const port = '3307';
    lab().machine.start(
      `node -e "require('net').createServer((s) => s.end()).listen(${port}, '${address}')"`,
      path.join(lab().folder, 'listener'),
    );
    const knock = (from: string): number | null =>
      lab()[from as 'machine' | 'server'].attempt(`timeout 2 bash -c 'exec 3<>/dev/tcp/${address}/${port}'`).status;
    return until('the listener', async () => knock('machine') === 0).then(() => expect(knock('server')).toBe(124));
  });
});

describe('another password in the file', () => {
  const NEXT = 'aN0therPassw0rdThatIsLongEnough1';

  test('becomes the user’s, and the one before no longer opens', () => {
    lab().machine.run('printf %s "$NEXT" >/etc/cloudserve/sql/password', { env: { NEXT } });
    expect(lab().script('sql-setup').stderr).toContain('sql-setup: set the user k3s\n');
    expect(lab().client(lab().server, `${TLS}=${lab().authority}`).stderr).toContain('Access denied');
    lab().machine.run('printf %s "$BACK" >/etc/cloudserve/sql/password', { env: { BACK: PASSWORD } });
    expect(lab().script('sql-setup').status).toBe(0);
    expect(lab().client(lab().server, `${TLS}=${lab().authority}`).stdout).toBe('k3s\n');
  });

  test('and a volume of an earlier machine, whose user had another number, serve as before', () => {
    lab().machine.run('systemctl stop mariadb && chown -R nobody /var/lib/mysql');
    expect(lab().script('sql-setup').stderr).toContain('sql-setup: took over the data directory in /var/lib/mysql\n');
    expect(lab().client(lab().server, `${TLS}=${lab().authority}`).stdout).toBe('k3s\n');
  });

  test('that SQL could misread is refused', () => {
    lab().machine.run(`printf %s "it's-a-long-password" >/etc/cloudserve/other/password`);
    const { status, stderr } = lab().script('sql-setup', { SQL_FOLDER: '/etc/cloudserve/other' });
    expect([status, stderr]).toEqual([1, expect.stringContaining('correct /etc/cloudserve/other/password')]);
  });
});

describe('a real kine on it', () => {
  const etcd = (args: string, input = ''): string =>
    lab().server.run(`etcdctl --endpoints=http://127.0.0.1:2379 ${args}`, { input, env: { ETCDCTL_API: '3' } });
  const create = (key: string, value: string): string =>
    etcd('txn', `mod("${key}") = "0"\n\nput ${key} ${value}\n\n\n`);
  const update = (key: string, revision: number, value: string): string =>
    etcd('txn', `mod("${key}") = "${revision}"\n\nput ${key} ${value}\n\nget ${key}\n\n`);
  const revisionOf = (key: string): number => JSON.parse(etcd(`get ${key} -w json`)).kvs[0].mod_revision as number;
  const value = (key: string): string => etcd(`get ${key} --print-value-only`).trim();

  let kine: ChildProcess;
  let watch: ChildProcess;
  let seen = '';

  beforeAll(async () => {
    kine = lab().startKine(path.join(lab().folder, 'kine.log'));
    await until('kine to answer', async () => {
      if (kine.exitCode !== null) {
        throw new Error(fs.readFileSync(path.join(lab().folder, 'kine.log'), 'utf8'));
      }
      return lab().server.attempt('etcdctl --endpoints=http://127.0.0.1:2379 get /x').status === 0;
    });
    watch = lab().server.start(
      'etcdctl --endpoints=http://127.0.0.1:2379 watch --prefix /registry/',
      path.join(lab().folder, 'watch.log'),
      { ETCDCTL_API: '3' },
    );
  });

  afterAll(() => [kine, watch].forEach((child) => child?.kill()));

  const watched = (text: string): Promise<boolean> =>
    until(`the watch to see ${text}`, async () => {
      seen = fs.readFileSync(path.join(lab().folder, 'watch.log'), 'utf8');
      return seen.includes(text);
    });

  test('keys are made once and changed from their revision alone, and a watch sees it', async () => {
    expect(create('/registry/a', 'one')).toContain('SUCCESS');
    expect(create('/registry/a', 'two')).toContain('FAILURE');
    await watched('one');
    const revision = revisionOf('/registry/a');
    expect(update('/registry/a', revision, 'three')).toContain('SUCCESS');
    expect(update('/registry/a', revision, 'four')).toContain('FAILURE');
    expect([value('/registry/a'), revisionOf('/registry/a')]).toEqual(['three', revision + 1]);
    await watched('three');
  });

  test('revisions step by one', () => {
    const first = revisionOf('/registry/a');
    const revisions = [1, 2, 3, 4, 5].map((n) => {
      create(`/registry/step-${n}`, 'x');
      return revisionOf(`/registry/step-${n}`);
    });
    expect(revisions).toEqual([1, 2, 3, 4, 5].map((n) => first + n));
  });

  test('all of it outlives a restart of the database, and the watch goes on', async () => {
    const revision = revisionOf('/registry/a');
    const began = Date.now();
    lab().machine.run('systemctl restart mariadb');
    await until('a write after the restart', async () => {
      const written = lab().server.attempt('etcdctl --endpoints=http://127.0.0.1:2379 --command-timeout=2s txn', {
        input: `mod("/registry/b") = "0"\n\nput /registry/b after\n\n\n`,
      });
      return written.status === 0;
    });
    process.stderr.write(`kine wrote again ${Date.now() - began} ms after the restart began\n`);
    expect([value('/registry/a'), revisionOf('/registry/a')]).toEqual(['three', revision]);
    expect(value('/registry/b')).toBe('after');
    await watched('after');
  });

  test('every write that was acknowledged outlives a server that is killed', async () => {
    const script = `for n in $(seq 1000); do
      printf 'mod("/registry/crash-%s") = "0"\\n\\nput /registry/crash-%s x\\n\\n\\n' $n $n |
        etcdctl --endpoints=http://127.0.0.1:2379 --command-timeout=2s txn >/dev/null 2>&1 || exit 0
      echo $n
    done`;
    const log = path.join(lab().folder, 'crash.log');
    const writer = lab().server.start(`bash -c '${script.replace(/'/g, `'\\''`)}'`, log);
    const written = (): number => fs.readFileSync(log, 'utf8').trim().split('\n').filter(Boolean).length;
    await until('ten writes', async () => written() >= 10);
    lab().machine.run('kill -9 "$(cat /run/mysqld/mysqld.pid)"');
    await until('the writer to be refused', async () => writer.exitCode !== null);
    lab().machine.run('systemctl start mariadb');
    const acknowledged = written();
    const keys = await until('kine to read again', async () => {
      const { status, stdout } = lab().server.attempt(
        'etcdctl --endpoints=http://127.0.0.1:2379 get --prefix /registry/crash- --keys-only | grep -c .',
      );
      return status === 0 && Number(stdout);
    });
    process.stderr.write(`${acknowledged} writes acknowledged before the kill, ${keys} there after it\n`);
    expect(keys - acknowledged).toBeGreaterThanOrEqual(0);
    expect(keys - acknowledged).toBeLessThanOrEqual(1);
  });
});

describe('copies in a bucket', () => {
  const rows = (): string => lab().sql('CHECKSUM TABLE k3s.kine, k3s.bulk; SELECT COUNT(*) FROM k3s.bulk');
  const dumps = (): string[] => lab().objects.filter((key) => key.endsWith('.sql.gz'));
  const metric = (name: string): string =>
    lab().machine.run(`cat /var/lib/cloudserve/sql/${name}.prom 2>/dev/null || true`);

  /** A copy of an earlier day, of which the service knows nothing but the name. */
  function earlier(day: number, complete = true): string {
    const name = `${PREFIX}/k3s-202001${String(day).padStart(2, '0')}T000000Z.sql.gz`;
    fs.writeFileSync(lab().object(name), 'x');
    if (complete) {
      fs.writeFileSync(lab().object(`${name}.sha256`), 'x');
    }
    return name;
  }

  beforeAll(() => {
    lab().sql(`USE k3s; CREATE TABLE bulk (id INT PRIMARY KEY, body LONGBLOB, words TEXT CHARACTER SET utf8mb4);
      INSERT INTO bulk SELECT seq, RANDOM_BYTES(1000), CONCAT('ห้องสอบ ', seq, ' \\'";') FROM seq_1_to_5000`);
  });

  test('a bucket that does not answer for a while is asked again', () => {
    lab().failRequests(2);
    const began = Date.now();
    const { status, stderr } = lab().script('sql-backup');
    expect([status, stderr]).toEqual([0, expect.stringMatching(/uploaded k3s-\d{8}T\d{6}Z\.sql\.gz, \d+ bytes\n$/)]);
    process.stderr.write(`5,000 rows of 1 kB uploaded in ${Date.now() - began} ms, two requests failing\n`);
    expect(
      lab()
        .requests.slice(0, 3)
        .map((line) => line.slice(0, 7)),
    ).toEqual(['503 PUT', '503 PUT', '200 PUT']);
    expect(dumps()).toHaveLength(1);
    expect(metric('backup-success')).toMatch(
      /_last_success_timestamp_seconds\{prefix="chula\/rancher-datastore"\} \d+\n/,
    );
  });

  test('neither secret nor password is an argument of a program', () => {
    const programs = lab().machine.run('cat /var/log/arguments');
    for (const program of ['/curl --config', '/mariadb --defaults-extra-file', '/mariadb-dump --protocol']) {
      expect(programs).toContain(program);
    }
    expect(programs).not.toContain(PASSWORD);
    expect(programs).not.toContain(SECRET.slice(0, 12));
  });

  test('the oldest go beyond those to keep, with the remains of uploads as old', () => {
    const names = [1, 2, 3, 4, 5, 6].map((day) => earlier(day, day !== 2));
    const other = `${PREFIX}-2/k3s-20190101T000000Z.sql.gz`;
    fs.writeFileSync(lab().object(other), 'x');
    const [newest] = dumps().slice(-1);
    expect(lab().script('sql-backup').status).toBe(0);
    expect(dumps()).toHaveLength(KEPT + 1);
    expect(dumps()).toEqual(expect.arrayContaining([names[5], newest, other]));
    expect(lab().objects).toHaveLength(2 * KEPT + 1);
  });

  test('nothing goes when the upload failed, and the last success is still known', () => {
    const before = lab().objects;
    const success = metric('backup-success');
    earlier(7);
    lab().failRequests(1000);
    const { status } = lab().script('sql-backup', { SQL_RETRIES: '1' });
    lab().failRequests(0);
    expect(status).not.toBe(0);
    expect(lab().objects.filter((key) => !key.includes('20200107'))).toEqual(before);
    expect(metric('backup-success')).toBe(success);
    expect(lab().machine.run('ls /var/lib/cloudserve/sql').trim().split('\n')).toEqual([
      'backup-attempt.prom',
      'backup-success.prom',
      'lock',
    ]);
  });

  test('another secret is refused by the service, and a dump that is too large by the script', () => {
    lab().machine.run('printf %s other >/etc/cloudserve/other/secret-access-key');
    const refused = lab().script('sql-backup', { SQL_FOLDER: '/etc/cloudserve/other', SQL_RETRIES: '0' });
    expect([refused.status, refused.stderr]).toEqual([22, expect.stringContaining('403')]);
    const large = lab().script('sql-backup', { SQL_MOST: '1000' });
    expect([large.status, large.stderr]).toEqual([
      1,
      expect.stringContaining('in one request of at most 1000 bytes, got '),
    ]);
  });

  test('a dump that is cut short is not uploaded, nor by a curl that signs in another way', () => {
    const before = lab().objects;
    lab().putBefore('mariadb-dump', `echo 'CREATE TABLE kine'`);
    const cut = lab().script('sql-backup');
    expect([cut.status, cut.stderr]).toEqual([1, 'sql-backup: the dump is cut short; nothing was uploaded\n']);
    lab().putBefore('mariadb-dump', 'exec /usr/bin/mariadb-dump "$@"');
    lab().putBefore('curl', 'echo curl 7.81.0');
    const old = lab().script('sql-backup');
    expect([old.status, old.stderr]).toEqual([1, expect.stringContaining('got 7.81.0; choose a newer image')]);
    lab().putBefore('curl', 'exec /usr/bin/curl "$@"');
    expect(lab().objects).toEqual(before);
  });

  test('they are not made and restored at one time', () => {
    const { status, stderr } = lab().machine.attempt(
      'exec 8>/var/lib/cloudserve/sql/lock && flock 8 && /usr/local/lib/cloudserve/sql-backup',
    );
    expect([status, stderr]).toEqual([1, 'sql-backup: another backup or restore is running; wait for it\n']);
  });

  test('an empty machine gets every row back', () => {
    const before = rows();
    const began = Date.now();
    expect(lab().script('sql-backup').status).toBe(0);
    const between = Date.now();
    lab().emptyVolume();
    expect(lab().script('sql-setup').status).toBe(0);
    expect(lab().sql("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'k3s'")).toBe('0');
    const setUp = Date.now();
    const { status, stderr } = lab().script('sql-restore --yes latest');
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(/restored k3s-.*\.sql\.gz: 2 tables; what was there is in k3s_replaced\n$/),
    ]);
    process.stderr.write(
      `backup ${between - began} ms, empty machine ${setUp - between} ms, restore ${Date.now() - setUp} ms\n`,
    );
    expect(rows()).toBe(before);
    expect(lab().client(lab().server, `${TLS}=${lab().authority}`, 'SELECT COUNT(*) FROM bulk').stdout).toBe('5000\n');
  });

  test('a second restore leaves the same', () => {
    const before = rows();
    lab().sql('DELETE FROM k3s.bulk WHERE id > 10');
    expect(lab().script('sql-restore --yes latest').status).toBe(0);
    expect(rows()).toBe(before);
    expect(lab().sql('SELECT COUNT(*) FROM k3s_replaced.bulk')).toBe('10');
  });

  test('a restore waits for nobody and asks before it changes anything', () => {
    const before = rows();
    const { status, stderr } = lab().script('sql-restore latest');
    expect([status, stderr]).toEqual([1, expect.stringContaining('sql-restore: nothing was changed\n')]);
    expect(lab().script('sql-restore --yes k3s-20200101T000000Z.sql.gz').stderr).toContain('no complete dump');
    expect(rows()).toBe(before);
  });

  test('a restore under the feet of a server is refused', async () => {
    const client = lab().server.start(
      `mariadb --no-defaults --host=${lab().rendered.address} --user=k3s --ssl-ca=${lab().authority} -e 'SELECT SLEEP(60)' k3s`,
      path.join(lab().folder, 'sleeper'),
      { MYSQL_PWD: PASSWORD },
    );
    const busy = "SELECT COUNT(*) FROM information_schema.processlist WHERE user = 'k3s'";
    await until('a connection of a server', async () => lab().sql(busy) === '1');
    expect(lab().script('sql-restore --yes latest').stderr).toContain(
      'sql-restore: 1 connections of k3s are open, and what a server writes from now on would be lost; stop K3s on every server',
    );
    client.kill();
  });

  test('a dump that is not what was uploaded is refused', () => {
    const before = rows();
    const [newest] = dumps().slice(-1);
    fs.appendFileSync(lab().object(newest), 'x');
    lab().sql("SELECT CONCAT('KILL ', id, ';') FROM information_schema.processlist WHERE user = 'k3s'");
    const name = path.posix.basename(newest);
    const { stderr } = lab().script(`sql-restore --yes ${name}`);
    expect(stderr).toContain(`the dump ${name} is not what was uploaded: its checksum is `);
    expect(rows()).toBe(before);
  });

  test('they are listed, the oldest first', () => {
    const { stdout } = lab().script('sql-restore --list');
    expect(stdout.trim().split('\n')).toEqual(
      dumps()
        .filter((key) => key.startsWith(`${PREFIX}/`))
        .map((key) => path.posix.basename(key)),
    );
  });
});
