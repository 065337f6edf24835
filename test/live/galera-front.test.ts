import { FrontLab } from './galera-front/lab';
import { Member } from './galera-front/member';
import { Writes } from './galera-front/writes';
import { until } from './support/until';

let running: FrontLab | undefined;
let writes: Writes[] = [];
const acknowledged: string[] = [];

function lab(): FrontLab {
  if (running === undefined) {
    throw new Error('the lab did not start');
  }
  return running;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

beforeAll(async () => {
  const began = Date.now();
  running = await FrontLab.start();
  say(`three members and two haproxies were ready after ${Date.now() - began} ms`);
});

afterEach(async () => {
  await Promise.all(writes.map((each) => each.end()));
});

afterAll(() => running?.stop());

/** Starts a client of each haproxy. */
function write(name: string): void {
  writes = [lab().writes(`${name}-a`, 0), lab().writes(`${name}-b`, 1)];
}

async function more(count: number): Promise<void> {
  await Promise.all(writes.map((each) => each.more(count)));
}

/** Waits until both clients write to a member. */
async function reach(member: Member): Promise<void> {
  await Promise.all(writes.map((each) => each.reach(member.name)));
}

/** Ends the writes, and looks for all that were acknowledged on every member. */
async function expectNoneLost(): Promise<void> {
  await Promise.all(writes.map((each) => each.end()));
  acknowledged.push(...writes.flatMap((each) => each.acknowledged.map(({ key }) => key)));
  for (const member of lab().members) {
    const rows = new Set(member.sql('SET SESSION wsrep_sync_wait = 1; SELECT id FROM exam.log').split('\n'));
    expect([member.name, acknowledged.filter((key) => !rows.has(key))]).toEqual([member.name, []]);
  }
}

function sayPause(what: string): void {
  const pauses = writes.map(({ longestPause }) => longestPause);
  say(`${what}: the longest pauses of two clients were ${pauses.join(' and ')} ms`);
}

// A member that came back in the test before may be well, and not yet be held to be.
beforeEach(() => lab().seenUp(...lab().members));

describe('two haproxies in front of three members', () => {
  test('send writes to the first member and reads to the others, over TLS, by the name of their Service', async () => {
    for (const proxy of [0, 1]) {
      expect(lab().ask(proxy, 3306, 'SELECT @@wsrep_node_name')).toBe('sql-0');
      expect(lab().ask(proxy, 3307, 'SELECT @@wsrep_node_name')).toMatch(/^sql-[12]$/);
      expect(lab().ask(proxy, 3306, "SHOW STATUS LIKE 'Ssl_version'")).toBe('Ssl_version\tTLSv1.3');
    }
    expect(lab().proxies.map(({ isReady }) => isReady)).toEqual([true, true]);
  });

  test('write on while each member is killed under load, and agree on who takes the writes', async () => {
    const [first, second, third] = lab().members;
    write('killed');
    await more(20);
    for (const member of [second, third]) {
      member.kill();
      await more(20);
      await lab().synced(3);
      await lab().seenUp(...lab().members);
    }
    expect(writes.map(({ members }) => members)).toEqual([['sql-0'], ['sql-0']]);
    const began = Date.now();
    first.kill();
    await reach(second);
    say(`both clients wrote to the second member ${Date.now() - began} ms after the first was killed`);
    await lab().synced(3);
    await reach(first);
    say(`both clients wrote to the first member again after ${Date.now() - began} ms`);
    expect(writes.map(({ members }) => members)).toEqual([
      ['sql-0', 'sql-1', 'sql-0'],
      ['sql-0', 'sql-1', 'sql-0'],
    ]);
    sayPause('three members killed');
    await expectNoneLost();
  });

  test('write to a pod that came back at another address once it is synced, and not before', async () => {
    const [first, second] = lab().members;
    write('moved');
    await more(20);
    await first.endPod();
    await reach(second);
    await more(20);
    await lab().startPod(first);
    await lab().synced(3);
    await reach(first);
    expect(writes.map(({ members }) => members)).toEqual([
      ['sql-0', 'sql-1', 'sql-0'],
      ['sql-0', 'sql-1', 'sql-0'],
    ]);
    sayPause('a pod replaced');
    await expectNoneLost();
  });

  test('send no writes to a donor', async () => {
    const [first, second, third] = lab().members;
    write('donor');
    await more(20);
    await second.endPod();
    second.fillVolume();
    await lab().startPod(second, '--wsrep-sst-donor=sql-0');
    await until(
      'the first member to give its state',
      async () => first.status('wsrep_local_state_comment') === 'Donor/Desynced',
    );
    // The copy stands still for as long as is looked at.
    await until('the copy to begin', async () => second.signal('STOP', 'mbstream'));
    await lab().seenUp(third);
    await reach(third);
    const before = writes.map((each) => each.acknowledged.length);
    await more(30);
    const since = writes.flatMap((each, i) => each.acknowledged.slice(before[i]).map(({ member }) => member));
    expect(new Set(since)).toEqual(new Set(['sql-2']));
    expect(first.status('wsrep_local_state_comment')).toBe('Donor/Desynced');
    second.signal('CONT', 'mbstream');
    await lab().synced(3);
    expect(second.log).toContain('mariabackup SST completed on joiner');
    await reach(first);
    sayPause('a donor');
    await expectNoneLost();
  });

  test('send no writes to a member that is desynced', async () => {
    const [first, second] = lab().members;
    write('desynced');
    await more(20);
    first.sql('SET GLOBAL wsrep_desync = ON');
    await lab().seenUp(second, lab().members[2]);
    await reach(second);
    await more(30);
    first.sql('SET GLOBAL wsrep_desync = OFF');
    await reach(first);
    expect(writes.map(({ members }) => members)).toEqual([
      ['sql-0', 'sql-1', 'sql-0'],
      ['sql-0', 'sql-1', 'sql-0'],
    ]);
    sayPause('a member desynced');
    await expectNoneLost();
  });
});

describe('an outage of all members', () => {
  test('ends from the one that has the last write, and no acknowledged one is lost', async () => {
    const [first, second, third] = lab().members;
    write('outage');
    await more(20);
    await second.endPod();
    await more(20);
    await Promise.all([first.endPod(), third.endPod()]);
    await until('both haproxies to take no connections', async () => lab().proxies.every(({ isReady }) => !isReady));
    const began = Date.now();
    const positions: { member: Member; position: string; seqno: number }[] = [];
    for (const member of lab().members) {
      const position = await member.position(lab().network, lab().newAddress());
      positions.push({ member, position, seqno: Number(position.split(':')[1].split(',')[0]) });
    }
    positions.sort((a, b) => b.seqno - a.seqno);
    expect(positions.at(-1)?.member.name).toBe('sql-1');
    const [last, ...others] = positions;
    await lab().begin(last.member, last.position);
    await Promise.all(others.map(({ member }) => lab().startPod(member)));
    await lab().synced(3);
    await more(20);
    say(`writes were acknowledged ${Date.now() - began} ms after the outage of all was seen`);
    await reach(first);
    await expectNoneLost();
  });
});
