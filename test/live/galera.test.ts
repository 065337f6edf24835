import { ChildProcess } from 'node:child_process';
import * as fs from 'node:fs';
import { GaleraLab } from './galera/lab';
import { Member } from './galera/member';
import { Writes } from './galera/writes';
import { until } from './support/until';

let running: GaleraLab | undefined;
let kine: ChildProcess | undefined;
const acknowledged: string[] = [];

function lab(): GaleraLab {
  if (running === undefined) {
    throw new Error('the lab did not start');
  }
  return running;
}

beforeAll(async () => {
  running = await GaleraLab.start();
});

afterAll(() => running?.stop());

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function up(...members: Member[]): Promise<void> {
  await until('the first boot of each', async () => members.every((member) => member.isBooted));
  await lab().synced(3);
}

/** Keys of kine and how many of its revisions are missing between the first and the last. */
function revisions(member: Member): { keys: string[]; missing: number } {
  const keys = member.sql("SELECT name FROM k3s.kine WHERE name LIKE '/registry/%' ORDER BY id").split('\n');
  const missing = Number(member.sql('SELECT MAX(id) - MIN(id) + 1 - COUNT(*) FROM k3s.kine WHERE id > 0'));
  return { keys, missing };
}

function expectAcknowledged(member: Member): void {
  const keys = new Set(revisions(member).keys);
  expect(acknowledged.filter((key) => !keys.has(key))).toEqual([]);
}

/** Ends the writes and checks them on every member. */
async function check(writes: Writes): Promise<void> {
  await writes.end();
  acknowledged.push(...writes.acknowledged.map(({ key }) => key));
  for (const member of lab().members.filter(({ isOn }) => isOn)) {
    expectAcknowledged(member);
    expect(revisions(member).missing).toBe(0);
  }
}

describe('three machines that are new', () => {
  test('become one cluster, whichever comes up first, and one of them has the address', async () => {
    const began = Date.now();
    for (const member of [...lab().members].reverse()) {
      await member.powerOn(lab().network);
    }
    await up(...lab().members);
    const writer = await lab().writer();
    expect(lab().client('SELECT @@wsrep_node_name, @@wsrep_node_address').stdout).toMatch(
      new RegExp(`^member-${writer.name.slice(1)}\t`),
    );
    say(`three new members were a cluster after ${Date.now() - began} ms, two copies of the state included`);
  });

  test('have every setting that kine needs, and speak TLS among themselves', () => {
    for (const member of lab().members) {
      const value = (name: string): string => member.sql(`SELECT @@GLOBAL.${name}`);
      expect(['wsrep_auto_increment_control', 'auto_increment_increment', 'auto_increment_offset'].map(value)).toEqual([
        '0',
        '1',
        '1',
      ]);
      expect(['innodb_autoinc_lock_mode', 'wsrep_sync_wait', 'binlog_format'].map(value)).toEqual(['2', '7', 'ROW']);
      expect(['innodb_flush_log_at_trx_commit', 'require_secure_transport'].map(value)).toEqual(['1', '1']);
      expect(value('wsrep_provider_options')).toMatch(/socket\.ssl = YES/);
      expect(member.log('mariadb')).toMatch(/listening at ssl:\/\//);
      expect(member.log('mariadb')).not.toMatch(/unknown variable|\[ERROR\]/i);
    }
  });

  test('let the server in by the one port, over TLS alone', () => {
    expect(lab().client("SHOW STATUS LIKE 'Ssl_version'").stdout).toBe('Ssl_version\tTLSv1.3\n');
    expect(lab().client('SELECT 1', '--skip-ssl').stderr).toMatch(/ERROR (1045|3159)/);
    const knock = (from: 'server' | 'peer', port: number): boolean => {
      const [first, second] = lab().members;
      const host = from === 'server' ? lab().server : second.running;
      return host.attempt(`timeout 1 bash -c 'exec 3<>/dev/tcp/${first.address}/${port}'`).status === 0;
    };
    expect([knock('server', 3306), knock('server', 4567), knock('peer', 4567)]).toEqual([true, false, true]);
  });

  test('a second boot of one changes nothing', () => {
    const [first] = lab().members;
    const state = (): string => first.sql('SELECT * FROM mysql.global_priv; SELECT * FROM mysql.db; SHOW DATABASES');
    const before = state();
    expect(first.script('sql-setup').stderr).toBe('sql-setup: the database k3s answers at 127.0.0.1:3306\n');
    expect(state()).toBe(before);
  });

  test('systemd reads their units', () => {
    const units = 'cloudserve-sql-setup.service cloudserve-sql-backup.service cloudserve-follow-lists.service';
    const { status, stderr } = lab().members[0].running.attempt(
      `cd /etc/systemd/system && SYSTEMD_UNIT_PATH=/etc/systemd/system: systemd-analyze verify --man=no ${units}`,
    );
    expect([status, stderr.split('\n').filter((line) => line.includes('cloudserve'))]).toEqual([0, []]);
  });
});

describe('a real kine at the address', () => {
  beforeAll(async () => {
    kine = lab().startKine(`${lab().folder}/kine.log`);
    await until('kine to answer', async () => {
      if (kine?.exitCode !== null) {
        throw new Error(fs.readFileSync(`${lab().folder}/kine.log`, 'utf8'));
      }
      return lab().server.attempt('etcdctl --endpoints=http://127.0.0.1:2379 get /x').status === 0;
    });
  });

  test('its revisions step by one', async () => {
    const writes = new Writes(lab(), 'plain');
    await writes.more(30);
    const written = writes.acknowledged;
    expect(written.map(({ revision }) => revision)).toEqual(written.map((_, i) => written[0].revision + i));
    const each = (written[29].at - written[0].at) / 29;
    say(`a write took ${each.toFixed(0)} ms, its client's start included`);
    await check(writes);
  });

  test('it writes again when the writer loses power, and no acknowledged write is lost', async () => {
    const writer = await lab().writer();
    const writes = new Writes(lab(), 'power');
    await writes.more(20);
    const began = Date.now();
    writer.powerOff();
    const next = await lab().writer();
    say(`the address moved from ${writer.name} to ${next.name} after ${Date.now() - began} ms`);
    await writes.more(20);
    const { length } = writes.acknowledged;
    say(`${length} writes were acknowledged around the power cut, the longest pause was ${writes.longestPause} ms`);
    await lab().synced(2);
    await check(writes);
  });

  test('the member that lost power comes back by itself, and the address stays where it is', async () => {
    const off = lab().members.filter(({ isOn }) => !isOn);
    const writer = await lab().writer();
    const began = Date.now();
    await off[0].powerOn(lab().network);
    await up(...off);
    const how = /IST received/.test(off[0].log('mariadb')) ? 'what it had missed' : 'the whole state';
    say(`${off[0].name} was synced ${Date.now() - began} ms after its power came back, by ${how}`);
    expect((await lab().writer()).name).toBe(writer.name);
    expect(revisions(off[0]).keys).toEqual(revisions(writer).keys);
  });

  test('it writes on while all members are restarted in order', async () => {
    const writes = new Writes(lab(), 'restart');
    await writes.more(10);
    for (const member of lab().members) {
      member.systemctl('restart mariadb');
      await lab().synced(3);
      await writes.more(10);
    }
    await lab().writer();
    say(`${writes.acknowledged.length} writes around three restarts, the longest pause was ${writes.longestPause} ms`);
    await check(writes);
  });

  test('a database that is killed alone gives the address up, and comes back', async () => {
    const writer = await lab().writer();
    const writes = new Writes(lab(), 'killed');
    await writes.more(10);
    writer.running.run('kill -9 "$(cat /run/mysqld/mysqld.pid)"');
    await until('another member to have the address', async () =>
      lab()
        .writers()
        .some((each) => each !== writer),
    );
    await writes.more(10);
    await lab().synced(3);
    say(`the longest pause around a killed database was ${writes.longestPause} ms`);
    await check(writes);
  });

  test('all of it outlives a power cut of all members', async () => {
    const writes = new Writes(lab(), 'dark');
    await writes.more(10);
    lab().members.forEach((member) => member.powerOff());
    const began = Date.now();
    for (const member of lab().members) {
      await member.powerOn(lab().network);
    }
    await up(...lab().members);
    await writes.more(10);
    say(`a write was acknowledged ${Date.now() - began} ms after the power of all members came back`);
    await check(writes);
  });
});

describe('a cluster of which no member runs', () => {
  let first: Member, second: Member, last: Member;

  beforeAll(async () => {
    kine?.kill('SIGKILL');
    [first, second, last] = lab().members;
    for (const member of lab().members) {
      member.systemctl('stop mariadb');
    }
  });

  test('begins by itself from the member that left last, whichever is started first', async () => {
    for (const member of lab().members) {
      member.systemctl('start mariadb');
    }
    await lab().synced(3);
    expect(last.log('mariadb')).toContain('this member left the last one as the last: it goes on from there');
  });

  test('is begun by hand when that member has lost its volume, from the highest position alone', async () => {
    for (const member of lab().members) {
      member.systemctl('stop mariadb');
    }
    last.powerOff();
    last.emptyVolume();
    const position = (member: Member): string => member.script('galera-recover').stdout.trim();
    const [low, high] = [position(first), position(second)];
    expect(first.script(`galera-recover --yes ${high} none`).stderr).toMatch(/begins from the highest position, got/);
    expect(second.script(`galera-recover --yes ${low}`).stderr).toContain(
      'positions of the 2 other members are needed',
    );
    expect(
      second.script(`galera-recover --yes ${low.replace(/^./, (c) => (c === 'a' ? 'b' : 'a'))} none`).stderr,
    ).toContain('two clusters');
    expect(second.script(`galera-recover --yes ${low} none`).stderr).toMatch(/begins at \d+; when it answers/);
    first.systemctl('start mariadb');
    await last.powerOn(lab().network);
    await up(last);
    lab().members.forEach(expectAcknowledged);
  });

  test('is asked for no position while its server runs', () => {
    expect(first.script('galera-recover').stderr).toContain('a position is only known while it is stopped');
  });
});

describe('copies in a bucket', () => {
  test('are made by the writer alone, and brought back there to all members', async () => {
    const writer = await lab().writer();
    const [other] = lab().members.filter((member) => member !== writer);
    expect(other.running.attempt(`/usr/local/lib/cloudserve/galera-writer ${lab().rendered.address}`).status).toBe(1);
    expect(writer.script('sql-backup').stderr).toMatch(/uploaded k3s-/);
    writer.sql('DELETE FROM k3s.kine');
    expect(other.script('sql-restore --yes latest').stderr).toContain('servers are on the member that has the address');
    expect(writer.script('sql-restore --yes latest').stderr).toMatch(/restored k3s-.*: 1 tables/);
    expectAcknowledged(other);
    say(`${revisions(other).keys.length} keys came back to all members`);
  });
});
