import { ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { HaproxyConfig, HealthCheck, KeepalivedConfig } from '../../lib';
import { listedMetadata } from '../../lib/infra/load-balancing/listed-metadata';
import { Balancer, Instance, layOut } from './balancer/balancer';
import { ENVIRONMENT, Network, SWITCH, answer } from './balancer/network';
import { Testbed, synthesize } from './balancer/testbed';
import { ROOT, SCRATCH } from './support/paths';
import { until } from './support/until';

const SCRIPTS = path.join(ROOT, 'lib/infra/scripts');
const WORKERS = 4;
/** Three advertisements of a second and the skew, and what a busy machine adds. */
const LONGEST_AWAY = 10_000;

/** What a client says of its requests since it was asked last. */
interface Report {
  readonly requests: number;
  readonly lost: number;
  readonly errors: Record<string, number>;
  readonly by: Record<string, number>;
  readonly longestGap: number;
  readonly streams: { readonly ticks: number; readonly open: boolean }[];
}

let folder: string;
let network: Network;

beforeAll(() => {
  const { status, stderr } = spawnSync('bash', [path.join(__dirname, 'balancer/install.sh')], { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(stderr);
  }
  mkdirSync(SCRATCH, { recursive: true });
  folder = mkdtempSync(path.join(SCRATCH, 'balancer-'));
  network = new Network('10.20.0.0/16', '10.20.255.253');
});

afterAll(async () => {
  await network?.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe('two balancers before servers that answer as K3s does', () => {
  let testbed: Testbed;
  let pair: Balancer[];
  let servers: ChildProcess[];
  let metadata: ChildProcess;
  let client: ChildProcess;

  beforeAll(async () => {
    mkdirSync(path.join(folder, 'project'));
    testbed = synthesize(path.join(folder, 'project'), 2, 2);
    openssl();
    say(testbed.balancers);
    testbed.backends.forEach((address, i) => network.addHost(`server${i + 1}`, address));
    servers = await Promise.all(testbed.backends.map((_, i) => serve(i)));
    metadata = await startMetadata();
    pair = testbed.balancers.map(({ address, userData }, i) => {
      const host = `balancer${i + 1}`;
      const files = path.join(folder, host);
      layOut(userData, files);
      network.addHost(host, address);
      return new Balancer(network, host, address, files);
    });
    for (const balancer of pair) {
      await balancer.boot();
      expect(balancer.follow()).toEqual({ status: 0, text: expect.stringContaining('keepalived has its new') });
    }
    await until('a balancer with the address', async () => active() !== undefined);
    for (const address of testbed.backends) {
      await pair[0].untilServer(address, 'UP');
    }
    network.addHost('client', '10.20.255.250');
    client = network.startNode('client', 'client.mjs', testbed.virtualIp, '6443', String(WORKERS));
    await until('a client that is answered', async () => Object.keys((await ask()).by).length === 2);
  });

  const active = (): Balancer | undefined => pair.find(({ host }) => network.has(host, testbed.virtualIp));
  const other = (one: Balancer): Balancer => pair.find((each) => each !== one) as Balancer;
  const ask = (question: object = {}): Promise<Report> => answer<Report>(client, question);

  function say(instances: readonly (Instance & { readonly address: string })[]): void {
    const all = instances.map(({ address, name, metadata: meta }) => [address, { name, meta }]);
    writeFileSync(path.join(folder, 'metadata.json'), JSON.stringify(Object.fromEntries(all)));
  }

  async function startMetadata(): Promise<ChildProcess> {
    const file = path.join(folder, 'metadata.json');
    const started = network.startNode(SWITCH, 'metadata.mjs', '169.254.169.254', file);
    await answer(started);
    return started;
  }

  async function serve(i: number): Promise<ChildProcess> {
    const files = ['certificate.pem', 'key.pem'].map((name) => path.join(folder, name));
    const host = `server${i + 1}`;
    const started = network.startNode(host, 'backend.mjs', host, '6443', ...files);
    await answer(started);
    return started;
  }

  function openssl(): void {
    const words = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=k3s'.split(' ');
    const to = ['-keyout', path.join(folder, 'key.pem'), '-out', path.join(folder, 'certificate.pem')];
    expect(spawnSync('openssl', [...words, ...to]).status).toBe(0);
  }

  /** Waits until that many requests more were answered from now on, and says how all went since it was asked last. */
  async function after(answers: number): Promise<Report> {
    const before = await ask();
    let sum = { ...before, requests: before.lost };
    await until(`${answers} answers`, async () => {
      sum = added(sum, await ask());
      return sum.requests - sum.lost >= answers;
    });
    return { ...sum, requests: sum.requests + before.requests - before.lost };
  }

  function figures(what: string, { requests, lost, errors, longestGap }: Report): void {
    const lines = `${what}: ${lost} of ${requests} requests lost ${JSON.stringify(errors)}, longest without an answer ${longestGap} ms\n`;
    process.stdout.write(lines);
  }

  test('in quiet, no request is lost and both servers serve', async () => {
    await ask();
    const report = await after(300);
    figures('in quiet', report);
    expect(report.lost).toBe(0);
    expect(Object.keys(report.by).sort()).toEqual(['server1', 'server2']);
  });

  test('the active balancer loses its power: the other one has the address within the limits of VRRP', async () => {
    const dead = active() as Balancer;
    await ask();
    await dead.cut(testbed.virtualIp);
    await until('the address elsewhere', async () => active() === other(dead));
    const report = await after(100);
    figures('active balancer without power', report);
    expect(report.longestGap).toBeLessThan(LONGEST_AWAY);
    expect(Object.keys(report.by)).toHaveLength(2);

    await dead.boot();
    expect(dead.follow().status).toBe(0);
    for (const address of testbed.backends) {
      await dead.untilServer(address, 'UP');
    }
    await until('it knows the other', async () => dead.file('/run/keepalived.log').includes('Entering BACKUP STATE'));
    const back = await after(200);
    figures('it comes back', back);
    expect(back.lost).toBe(0);
    expect(active()).toBe(other(dead));
  });

  test('haproxy of the active balancer is killed: the address moves', async () => {
    const ill = active() as Balancer;
    await ask();
    ill.killHaproxy();
    await until('the address elsewhere', async () => active() === other(ill));
    const report = await after(100);
    figures('active haproxy killed', report);
    expect(report.longestGap).toBeLessThan(LONGEST_AWAY);
    ill.restartHaproxy();
    for (const address of testbed.backends) {
      await ill.untilServer(address, 'UP');
    }
    const back = await after(100);
    expect(back.lost).toBe(0);
    expect(active()).toBe(other(ill));
  });

  test('a server is killed: nothing but what it was doing is lost, and nothing is sent to it while it starts', async () => {
    const [address] = testbed.backends;
    await ask();
    const gone = once(servers[0], 'exit');
    servers[0].kill('SIGKILL');
    await gone;
    await (active() as Balancer).untilServer(address, 'DOWN');
    const report = await ask();
    figures('a server killed', report);
    expect(report.lost).toBeLessThanOrEqual(WORKERS);

    servers[0] = await serve(0);
    await answer(servers[0], { state: 'starting' });
    const starting = await after(200);
    figures('the server starts', starting);
    expect(starting.lost).toBe(0);
    expect(await answer(servers[0], {})).toEqual({ state: 'starting', served: 0 });
    await answer(servers[0], { state: 'ready' });
    await (active() as Balancer).untilServer(address, 'UP');
    const ready = await after(100);
    expect(ready.lost).toBe(0);
    expect(ready.by.server1).toBeGreaterThan(0);
  });

  test('a server restarts in order: no request is lost', async () => {
    await ask();
    const gone = once(servers[1], 'exit');
    servers[1].kill('SIGTERM');
    await gone;
    await (active() as Balancer).untilServer(testbed.backends[1], 'DOWN');
    servers[1] = await serve(1);
    await (active() as Balancer).untilServer(testbed.backends[1], 'UP');
    const report = await after(100);
    figures('a server restarts', report);
    expect(report.lost).toBe(0);
  });

  test('a server and a balancer more are metadata alone, which cut no connection', async () => {
    mkdirSync(path.join(folder, 'grown'));
    const grown = synthesize(path.join(folder, 'grown'), 3, 3);
    expect(grown.balancers.slice(0, 2).map(({ userData }) => userData)).toEqual(
      testbed.balancers.map(({ userData }) => userData),
    );
    await ask({ open: 6 });
    await until('streams that run', async () => (await ask()).streams.filter(({ ticks }) => ticks > 3).length === 6);
    const before = (await ask()).streams.map(({ ticks }) => ticks);
    const holder = active() as Balancer;
    network.addHost('server3', grown.backends[2]);
    servers.push(await serve(2));
    say(grown.balancers);
    for (const balancer of pair) {
      expect(balancer.follow()).toEqual({ status: 0, text: expect.stringContaining('haproxy has its new') });
    }
    await holder.untilServer(grown.backends[2], 'UP');
    const report = await after(300);
    figures('a server and a balancer more', report);
    expect(report.by.server3).toBeGreaterThan(0);
    expect(report.lost).toBe(0);
    expect(report.streams.map(({ open }) => open)).toEqual(Array(6).fill(true));
    report.streams.forEach(({ ticks }, i) => expect(ticks).toBeGreaterThan(before[i]));
    expect(active()).toBe(holder);
    expect(holder.file('/etc/keepalived/keepalived.conf')).toContain(`        ${grown.balancers[2].address}\n`);
    expect(holder.follow()).toEqual({ status: 0, text: '' });
  });

  test.each<[string, (meta: Record<string, string>) => Record<string, string>, string]>([
    [
      'a list with more than addresses',
      (meta) => ({ ...meta, 'backends-kube-apiserver': '10.20.0.64 check\nglobal' }),
      "list 'backends-kube-apiserver' is not in the metadata as addresses; the last one is used",
    ],
    [
      'a list that is empty',
      (meta) => ({ ...meta, 'backends-kube-apiserver': '' }),
      "list 'backends-kube-apiserver' is not in the metadata as addresses; the last one is used",
    ],
    ['members of which it is none', (meta) => ({ ...meta, peers: '10.20.0.1' }), "none of the members' addresses"],
    ['another program of frontends', (meta) => ({ ...meta, templates: '00000000' }), 'made for other frontends'],
  ])('%s leaves the last good configuration, and is said', (_, damage, message) => {
    const balancer = pair[0];
    const files = ['/etc/haproxy/haproxy.cfg', '/etc/keepalived/keepalived.conf'];
    const good = files.map((file) => balancer.file(file));
    const whole = readFileSync(path.join(folder, 'metadata.json'), 'utf8');
    say(testbed.balancers.map((each) => ({ ...each, metadata: damage(JSON.parse(whole)[each.address].meta) })));
    expect(balancer.follow()).toEqual({ status: 1, text: expect.stringContaining(message) });
    expect(files.map((file) => balancer.file(file))).toEqual(good);
    writeFileSync(path.join(folder, 'metadata.json'), whole);
    expect(balancer.follow().status).toBe(0);
  });

  test('without the metadata service the last good configuration stays', async () => {
    const good = pair[0].file('/etc/haproxy/haproxy.cfg');
    const gone = once(metadata, 'exit');
    metadata.kill('SIGKILL');
    await gone;
    expect(pair[0].follow()).toEqual({ status: 1, text: expect.stringContaining('does not answer') });
    expect(pair[0].file('/etc/haproxy/haproxy.cfg')).toBe(good);
    metadata = await startMetadata();
    expect(pair[0].follow().status).toBe(0);
  });

  test('what the template makes of the lists is refused by haproxy: the last good configuration stays', () => {
    const balancer = pair[0];
    const template = '/etc/cloudserve/balancer/haproxy.cfg';
    const good = balancer.file('/etc/haproxy/haproxy.cfg');
    balancer.run('sed', '-i.kept', 's/balance leastconn/balance nonsense/', template);
    expect(balancer.follow()).toEqual({ status: 1, text: expect.stringContaining('haproxy refuses') });
    expect(balancer.file('/etc/haproxy/haproxy.cfg')).toBe(good);
    balancer.run('mv', `${template}.kept`, template);
    expect(balancer.follow().status).toBe(0);
  });
});

describe('files of many shapes', () => {
  const MEMBER = '10.20.250.1';

  beforeAll(() => network.addHost('probe', MEMBER));

  const addresses = (count: number, third: number): string[] =>
    Array.from({ length: count }, (_, i) => `10.20.${third}.${i}`);

  const shapes: [string, HaproxyConfig, KeepalivedConfig][] = (
    [
      ['one balancer, one backend', 1, 1, HealthCheck.tcp()],
      ['two balancers, two backends', 2, 2, HealthCheck.https('/readyz', 200, 401)],
      ['the most balancers, more backends than a value holds', 20, 60, HealthCheck.https('/ping', 200)],
      ['three balancers, one backend too many for a value', 3, 21, undefined],
    ] as const
  ).map(([what, machines, backends, health], n) => {
    const backend = { name: `b-${'x'.repeat(38)}`, port: 65535, servers: addresses(backends, n), health };
    const haproxy = new HaproxyConfig({
      frontends: [
        { name: 'kube-apiserver', port: 6443, backend },
        { name: 'https', port: 65535, backend: { ...backend, name: 'https', servers: ['1.0.0.0', '223.255.255.255'] } },
        { name: 'http', port: 1, backend },
      ],
    });
    const keepalived = new KeepalivedConfig({
      address: `10.20.0.${n === 0 ? 0 : 255}`,
      routerId: n === 0 ? 1 : 255,
      members: [...addresses(machines - 1, 251), MEMBER],
      check: '/usr/bin/env true',
    });
    return [what, haproxy, keepalived];
  });

  test.each(shapes)(
    'the script makes of the templates what the library does, and both programs take it: %s',
    (...shape) => {
      const [, haproxy, keepalived] = shape;
      expect([...haproxy._problems(), ...keepalived._problems()]).toEqual([]);
      const place = mkdtempSync(path.join(folder, 'shape-'));
      const templates = path.join(place, 'templates');
      mkdirSync(templates);
      writeFileSync(path.join(templates, 'haproxy.cfg'), haproxy.toTemplate());
      writeFileSync(path.join(templates, 'keepalived.conf'), keepalived.toTemplate());
      const meta = listedMetadata({ peers: keepalived.members, ...haproxy.lists });
      writeFileSync(path.join(place, 'metadata.json'), JSON.stringify({ meta }));
      const ended = network.run(
        'probe',
        'env',
        `CLOUDSERVE_TEMPLATES=${templates}`,
        `CLOUDSERVE_STATE=${place}/state`,
        `CLOUDSERVE_ETC=${place}/etc`,
        `CLOUDSERVE_METADATA_URL=file://${place}/metadata.json`,
        'CLOUDSERVE_RELOAD=true',
        path.join(SCRIPTS, 'follow-lists'),
      );
      expect(ended.status === 0 ? '' : ended.text).toBe('');
      expect(readFileSync(path.join(place, 'etc/haproxy/haproxy.cfg'), 'utf8')).toBe(haproxy.toText());
      expect(readFileSync(path.join(place, 'etc/keepalived/keepalived.conf'), 'utf8')).toBe(
        keepalived.toText(MEMBER, 'eth0'),
      );
    },
  );

  test.each([
    ['haproxy.cfg', ['haproxy', '-c', '-q', '-f'], 'default_backend', 'default-backend'],
    ['keepalived.conf', ['keepalived', '-t', '-f'], 'nopreempt', 'nopreemption'],
  ])('and would not take a wrong one: %s', (name, command, right, wrong) => {
    const [, haproxy, keepalived] = shapes[1];
    const text = name === 'haproxy.cfg' ? haproxy.toText() : keepalived.toText(MEMBER, 'eth0');
    const file = path.join(folder, name);
    writeFileSync(file, text);
    expect(network.run('probe', ...command, file).status).toBe(0);
    writeFileSync(file, text.replace(right, wrong));
    expect(network.run('probe', ...command, file).status).not.toBe(0);
  });
});

test('the scripts of balancers have no fault that shellcheck knows', () => {
  const files = ['follow-lists', 'haproxy-alive'].map((name) => path.join(SCRIPTS, name));
  const { status, stdout } = spawnSync('shellcheck', files, { encoding: 'utf8', env: ENVIRONMENT });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

function added(a: Report, b: Report): Report {
  const merged = (one: Record<string, number>, two: Record<string, number>): Record<string, number> =>
    Object.entries(two).reduce((sum, [key, n]) => ({ ...sum, [key]: (sum[key] ?? 0) + n }), one);
  return {
    requests: a.requests + b.requests,
    lost: a.lost + b.lost,
    errors: merged(a.errors, b.errors),
    by: merged(a.by, b.by),
    longestGap: Math.max(a.longestGap, b.longestGap),
    streams: b.streams,
  };
}
