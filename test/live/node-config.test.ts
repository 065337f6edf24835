import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as http from 'node:http';
import { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { parse } from 'yaml';
import {
  Access,
  BackupTarget,
  Component,
  Distribution,
  Duration,
  Entry,
  Flavor,
  NodePool,
  Rke2Release,
  Size,
  StandaloneCluster,
  Versions,
} from '../../lib';
import { TerraformStack } from '../../lib/cdktf';
import { collectCompanions } from '../../lib/core';
import { newSite } from '../support/openstack';
import { newApp } from '../support/project';
import { resources } from '../support/rendered';
import { problemsOfMachine } from './support/machine-checks';
import { ROOT, SCRATCH } from './support/paths';
import { UserData } from './support/user-data';

const script = (name: string): string => path.join(ROOT, 'lib/infra/scripts', name);

let folder: string;
const at = (...names: string[]): string => path.join(folder, ...names);
beforeEach(() => {
  fs.mkdirSync(SCRATCH, { recursive: true });
  folder = fs.mkdtempSync(path.join(SCRATCH, 'node-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** Runs a program to its end, while this process goes on to answer it. */
function run(program: string, words: string[], environment: Record<string, string>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { env: { PATH: process.env.PATH, ...environment } });
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

/** Writes a program that stands in for another one. */
function standIn(name: string, lines: string): string {
  fs.mkdirSync(path.dirname(at(name)), { recursive: true });
  fs.writeFileSync(at(name), `#!/usr/bin/env bash\nset -euo pipefail\n${lines}`, { mode: 0o755 });
  return at(name);
}

/** What answers on this machine, by the paths that it is asked for. */
let server: http.Server;
let answer: (url: string) => { status: number; body?: string | Buffer } | undefined;
let asked: string[];
const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
beforeEach(async () => {
  [asked, answer] = [[], () => undefined];
  server = http.createServer((request, response) => {
    asked.push(request.url as string);
    const given = answer(request.url as string);
    if (given === undefined) {
      response.destroy();
    } else {
      response.writeHead(given.status).end(given.body);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

test('the scripts pass shellcheck', () => {
  const { error, status, stdout } = spawnSync('shellcheck', ['node-start', 'node-renew', 'node-join'].map(script), {
    encoding: 'utf8',
  });
  if (error !== undefined) {
    throw new Error('shellcheck is missing; install it (apt-get install shellcheck) and run again');
  }
  expect(`${stdout}${status}`).toBe('0');
});

describe.each(['rke2', 'k3s'])('how a node of %s starts', (distribution) => {
  let api: number | undefined;
  let metadata: object;
  beforeEach(() => {
    api = undefined;
    metadata = { availability_zone: 'bkk-a', meta: { region: 'asia-southeast1', 'makes-cluster': '1' } };
    answer = (wanted) =>
      wanted === '/meta_data.json'
        ? { status: 200, body: JSON.stringify(metadata) }
        : api === undefined
          ? undefined
          : { status: api };
  });
  const start = (name: string, kind: 'server' | 'agent' = 'server'): Promise<Ended> =>
    run(script('node-start'), [distribution, kind, '10.20.9.9'], {
      K3S_NAME: name,
      K3S_CONFIGURATION: at('config.yaml.d'),
      K3S_DATA: at('data'),
      K3S_URL: url(),
      K3S_LOOKS: '2',
      K3S_PAUSE: '0',
      CLOUDSERVE_METADATA_URL: `${url()}/meta_data.json`,
    });
  const join = (): unknown => {
    const file = at('config.yaml.d', '90-join.yaml');
    return fs.existsSync(file) ? parse(fs.readFileSync(file, 'utf8')) : undefined;
  };
  const joined = (): unknown => ({ server: distribution === 'rke2' ? 'https://10.20.9.9:9345' : url() });

  test.each([401, 200])('it joins when the API answers %i, also the first server', async (status) => {
    api = status;
    for (const name of ['chula-main-servers-1', 'chula-main-servers-3']) {
      expect(await start(name)).toMatchObject({ code: 0 });
      expect(join()).toEqual(joined());
    }
    expect(fs.statSync(at('config.yaml.d', '90-join.yaml')).mode & 0o077).toBe(0);
  });

  test.each([503, undefined])('the first server makes a cluster when the API answers %s', async (status) => {
    api = status;
    expect(await start('chula-main-servers-1')).toMatchObject({ code: 0 });
    expect(join()).toEqual(distribution === 'rke2' ? undefined : { 'cluster-init': true });
  });

  test('another server makes none, and neither does the first one made anew', async () => {
    expect(await start('chula-main-servers-2')).toMatchObject({ code: 1 });
    metadata = { meta: { 'makes-cluster': 'none' } };
    expect(await start('chula-main-servers-1')).toMatchObject({ code: 1 });
    expect(join()).toBeUndefined();
  });

  test('a server that made a cluster is told of the others once they are there', async () => {
    expect(await start('chula-main-servers-1')).toMatchObject({ code: 0 });
    fs.mkdirSync(at('data', 'db', 'etcd', 'member'), { recursive: true });
    fs.mkdirSync(at('data', 'tls'));
    expect(await start('chula-main-servers-1')).toMatchObject({ code: 0 });
    expect(join()).toEqual(joined());
  });

  test('an agent asks nobody, and says where it is', async () => {
    expect(await start('chula-main-workers-1', 'agent')).toMatchObject({ code: 0 });
    expect(join()).toBeUndefined();
    expect(asked).toEqual(['/meta_data.json']);
    expect(parse(fs.readFileSync(at('config.yaml.d', '80-node.yaml'), 'utf8'))).toEqual({
      'node-label+': ['topology.kubernetes.io/zone=bkk-a', 'topology.kubernetes.io/region=asia-southeast1'],
    });
  });
});

describe('how nodes renew their certificates', () => {
  const renew = (words: string[], environment: Record<string, string> = {}): Promise<Ended> =>
    run(script('node-renew'), words, {
      NODE_KUBECTL: standIn(
        'kubectl',
        `[ "$1" = --request-timeout=30s ] && shift
[ ! -e '${at('no-api')}' ] || exit 1
case "$*" in
  *control-plane=true*) cat '${at('control-plane')}' ;;
  *etcd=true*) cat '${at('etcd')}' ;;
  'get --raw /readyz') [ -e '${at('restarted')}' ] ;;
  *) exit 2 ;;
esac\n`,
      ),
      NODE_SYSTEMCTL: standIn(
        'systemctl',
        `case "$*" in
  *is-active*) [ ! -e '${at('stopped')}' ] ;;
  restart*) echo "$2" >>'${at('restarted')}' ;;
esac\n`,
      ),
      NODE_ETCD_URL: url(),
      NODE_LIMIT: '0',
      NODE_PAUSE: '0',
      ...environment,
    });
  const restarted = (): string => (fs.existsSync(at('restarted')) ? fs.readFileSync(at('restarted'), 'utf8') : '');
  beforeEach(() => {
    fs.writeFileSync(at('control-plane'), 's-1 Ready control-plane\ns-2 Ready,SchedulingDisabled control-plane\n');
    fs.writeFileSync(at('etcd'), 's-1 Ready etcd\n');
  });
  async function days(name: string, words: string[]): Promise<number[]> {
    const found = [];
    for (let day = 1; day <= 28; day++) {
      fs.rmSync(at('restarted'), { force: true });
      await renew(words, { NODE_NAME: name, NODE_TODAY: String(day) });
      if (restarted() !== '') {
        found.push(day);
      }
    }
    return found;
  }

  test('servers have days of their own, and restart their unit', async () => {
    const all = [];
    for (const name of ['s-1', 's-2', 's-3', 's-08', 's-5']) {
      all.push(await days(name, ['rke2-server.service', 'server']));
    }
    expect(all).toEqual([[2], [7], [12], [12], [22]]);
    expect((await renew(['k3s.service', 'server', 'now'], { NODE_NAME: 's-1' })).code).toBe(0);
    expect(restarted().trim().split('\n').at(-1)).toBe('k3s.service');
  });

  test('servers without a number have one day of the month each too', async () => {
    expect(await days('main-servers-bkk-x7k2p-9wvzt', ['rke2-server.service', 'server'])).toHaveLength(1);
  });

  test('agents have one day of the month each, whatever their names, and wait for nobody', async () => {
    fs.writeFileSync(at('control-plane'), '');
    const names = ['chula-main-workers-1', 'chula-main-workers-2', 'gpu1', 'x-99999999'];
    const found = [];
    for (const name of names) {
      found.push(await days(name, ['rke2-agent.service', 'agent']));
    }
    expect(found.map((each) => each.length)).toEqual([1, 1, 1, 1]);
    expect(new Set(found.map(([day]) => day)).size).toBeGreaterThan(1);
  });

  test.each(['control-plane', 'etcd'])('no server is restarted while one with %s is not ready', async (role) => {
    fs.appendFileSync(at(role), 's-3 NotReady x\n');
    expect(await renew(['rke2-server.service', 'server', 'now'], { NODE_NAME: 's-1' })).toEqual({
      code: 1,
      said: expect.stringContaining('not ready: s-3;'),
    });
    expect(restarted()).toBe('');
  });

  describe('with etcd alone', () => {
    const etcd = ['rke2-server.service', 'etcd', 'now'];
    const healthy = (path: string): { status: number } => ({ status: path === '/health' ? 200 : 404 });

    test('they ask etcd where no API answers, before and after', async () => {
      fs.writeFileSync(at('no-api'), '');
      answer = healthy;
      expect(await renew(etcd, { NODE_NAME: 'e-1' })).toEqual({ code: 0, said: '' });
      expect(restarted()).toBe('rke2-server.service\n');
      expect(asked).toEqual(['/health', '/health']);
      expect(await days('e-2', ['rke2-server.service', 'etcd'])).toEqual([7]);
    });

    test.each([503, undefined])('they are not restarted while etcd answers %s', async (status) => {
      fs.writeFileSync(at('no-api'), '');
      answer = () => (status === undefined ? undefined : { status });
      expect(await renew(etcd, { NODE_NAME: 'e-1' })).toEqual({
        code: 1,
        said: expect.stringContaining(`etcd is not well at ${url()}/health; it is tried again next month`),
      });
      expect(restarted()).toBe('');
    });

    test('they ask the API of others where they reach it', async () => {
      fs.writeFileSync(at('restarted'), '');
      fs.appendFileSync(at('etcd'), 'e-2 NotReady etcd\n');
      answer = healthy;
      expect(await renew(etcd, { NODE_NAME: 'e-1' })).toEqual({
        code: 1,
        said: expect.stringContaining('not ready: e-2;'),
      });
      expect(restarted()).toBe('');
    });

    test('they say that etcd does not come back', async () => {
      fs.writeFileSync(at('no-api'), '');
      answer = () => ({ status: restarted() === '' ? 200 : 503 });
      expect(await renew(etcd, { NODE_NAME: 'e-1' })).toEqual({
        code: 1,
        said: expect.stringContaining('is not ready after 0 seconds'),
      });
    });
  });

  test('no server is restarted that cannot ask its API', async () => {
    fs.writeFileSync(at('no-api'), '');
    answer = () => ({ status: 200 });
    expect((await renew(['rke2-server.service', 'server', 'now'], { NODE_NAME: 's-1' })).code).not.toBe(0);
    expect(restarted()).toBe('');
  });

  test('a unit that somebody stopped stays stopped', async () => {
    fs.writeFileSync(at('stopped'), '');
    for (const kind of ['server', 'agent']) {
      expect((await renew([`rke2-${kind}.service`, kind, 'now'])).code).toBe(0);
    }
    expect(restarted()).toBe('');
  });

  test('a server that does not come back is told of', async () => {
    const { code, said } = await renew(['k3s.service', 'server', 'now'], {
      NODE_NAME: 's-1',
      NODE_SYSTEMCTL: standIn('systemctl-only', ''),
    });
    expect([code, said]).toEqual([1, expect.stringContaining('is not ready after 0 seconds')]);
  });
});

const medium = Flavor.of('m1.xlarge', { cores: 4, memory: Size.gibibytes(16) });
const to = BackupTarget.s3('elsewhere', {
  endpoint: 'https://s3.example.org',
  bucket: 'backups',
  credentialsSecret: 'backup-s3',
});

class Owner extends Component {}

function cluster(distribution: Distribution, sha256 = 'a'.repeat(64)): StandaloneCluster {
  const site = newSite(newApp(), 'chula', { network: { cidr: '10.20.0.0/16', reserved: ['10.20.200.0/24'] } });
  const made = new StandaloneCluster(new Owner(site, 'main') as never, 'nodes', {
    site,
    name: 'main',
    distribution,
    entry: Entry.haproxy({ machines: 2, flavor: medium, exposedTo: Access.anywhere() }),
    etcdBackup: { to, every: Duration.hours(6), keep: 28 },
    registryMirrors: [{ registry: 'docker.io', endpoints: ['https://registry.example.org'] }],
    versions: Versions.of({ rke2: Rke2Release.of('v1.35.6+rke2r1', { sha256 }) }),
  });
  made.addPool('servers', NodePool.servers({ count: 3, flavor: medium, etcdDisk: Size.gibibytes(20) }));
  made.addPool('workers', NodePool.worker({ count: 1, flavor: medium }));
  made.addPool('gpu', NodePool.imported({ servers: { gpu1: '10.20.200.11' }, accelerator: 'nvidia.com/gpu' }));
  return made;
}

describe('the first boot', () => {
  beforeAll(() => {
    const { status, stderr } = spawnSync('bash', [path.join(__dirname, 'boot/install.sh')], { encoding: 'utf8' });
    if (status !== 0) {
      throw new Error(stderr);
    }
  });

  /** What comes out of the archive. */
  const unpacked = { path: '/usr/local/bin/rke2', content: '#!/bin/sh\n', mode: 0o755, owner: 'root:root' };

  function problems(distribution: Distribution, pool: string, further: UserData['files']): Promise<string[]> {
    const stack = TerraformStack.of(cluster(distribution)['stack']);
    const [first] = Object.values(resources(stack, 'openstack_compute_instance_v2')).filter(
      ({ name }) => name === `chula-main-${pool}-1`,
    );
    const { text, size, files } = UserData.of(first.user_data as string);
    return problemsOfMachine({ text, size, files: [...files, ...further] } as unknown as UserData);
  }

  test.each([
    [Distribution.RKE2, 'servers'],
    [Distribution.RKE2, 'workers'],
    [Distribution.K3S, 'servers'],
    [Distribution.K3S, 'workers'],
  ])('of %s on %s is as the real programs want it', async (distribution, pool) => {
    expect(await problems(distribution, pool, [unpacked])).toEqual([]);
  });

  test('of RKE2 without its program is missed', async () => {
    expect((await problems(Distribution.RKE2, 'workers', [])).join()).toContain('/usr/local/bin/rke2');
  });
});

describe.each(['rke2', 'k3s'])('how a server that stands joins a cluster of %s', (distribution) => {
  let archive: Buffer;
  let missing: number;
  beforeEach(() => {
    fs.mkdirSync(at('made', 'bin'), { recursive: true });
    fs.writeFileSync(at('made', 'bin', distribution), 'the program', { mode: 0o755 });
    spawnSync('tar', ['-C', at('made'), '-czf', at('rke2.tar.gz'), 'bin']);
    archive = fs.readFileSync(distribution === 'rke2' ? at('rke2.tar.gz') : at('made', 'bin', 'k3s'));
    missing = 0;
    answer = () => (missing-- > 0 ? { status: 503 } : { status: 200, body: archive });
    standIn('bin/systemctl', `echo "$*" >>'${at('calls')}'\n[ "$1" != is-enabled ] || [ -e '${at('enabled')}' ]\n`);
  });
  const join = (environment: Record<string, string> = {}): Promise<Ended> =>
    run(script('node-join'), [], {
      PATH: `${at('bin')}:${process.env.PATH}`,
      NODE_TOKEN: 'K10abc::node:secret',
      NODE_DISTRIBUTION: distribution,
      NODE_URL: `${url()}/archive`,
      NODE_SHA256: createHash('sha256').update(archive).digest('hex'),
      NODE_CONFIG: 'server: https://10.20.9.9\n',
      NODE_UNIT: '[Service]\n',
      NODE_ROOT: at('root'),
      NODE_ATTEMPTS: '3',
      NODE_PAUSE: '0',
      ...environment,
    });
  const read = (name: string): string => fs.readFileSync(at('root', name), 'utf8');
  const config = `etc/rancher/${distribution}/config.yaml`;
  const token = `etc/rancher/${distribution}/config.yaml.d/10-secrets.yaml`;

  test('after a while in which nothing can be had', async () => {
    missing = 2;
    expect(await join()).toMatchObject({ code: 0 });
    expect(read(`usr/local/bin/${distribution}`)).toBe('the program');
    expect(read(config)).toBe('server: https://10.20.9.9\n');
    expect(parse(read(token))).toEqual({ token: 'K10abc::node:secret' });
    expect([config, token].map((name) => fs.statSync(at('root', name)).mode & 0o077)).toEqual([0, 0]);
    expect(fs.readFileSync(at('calls'), 'utf8')).toContain(`enable --now --no-block ${distribution}-agent.service`);
  });

  test('with registries of the site', async () => {
    const registries = { NODE_REGISTRIES: 'mirrors: {}', NODE_AUTHORITY_2: 'of the second' };
    expect(await join(registries)).toMatchObject({ code: 0 });
    expect(read(`etc/rancher/${distribution}/registries.yaml`)).toBe('mirrors: {}\n');
    expect(read(`etc/rancher/${distribution}/registry-2-ca.pem`)).toBe('of the second\n');
  });

  test('not at all when nothing can be had, or what comes is not what was meant', async () => {
    missing = 99;
    expect(await join()).toEqual({ code: 3, said: expect.stringContaining('cannot be had after 3 attempts') });
    missing = 0;
    const wrong = { NODE_SHA256: 'b'.repeat(64) };
    expect(await join(wrong)).toEqual({ code: 4, said: expect.stringContaining('nothing was installed') });
    expect(fs.existsSync(at('root'))).toBe(false);
  });

  test('once: a second run fetches nothing', async () => {
    await join();
    fs.writeFileSync(at('enabled'), '');
    asked = [];
    fs.rmSync(at('calls'));
    expect(await join()).toEqual({ code: 0, said: expect.stringContaining('nothing to do') });
    expect([asked, fs.readFileSync(at('calls'), 'utf8').trim().split('\n').length]).toEqual([[], 1]);
  });

  test.each([
    ['NODE_TOKEN', ''],
    ['NODE_TOKEN', 'a b'],
    ['NODE_SHA256', ''],
    ['NODE_DISTRIBUTION', 'k0s'],
  ])('with no %s of %j', async (name, value) => {
    expect(await join({ [name]: value })).toMatchObject({ code: 2 });
    expect(asked).toEqual([]);
  });

  test('by a script of its own, without any secret in it', async () => {
    const companions = collectCompanions(cluster(distribution as Distribution, 'c'.repeat(64)).node.root);
    const found = companions.find(({ companion }) => companion.path === 'main/gpu/join-gpu1.sh');
    const text = found?.companion.content() ?? '';
    fs.writeFileSync(at('join.sh'), text, { mode: 0o755 });
    expect(spawnSync('shellcheck', [at('join.sh')], { encoding: 'utf8' }).stdout).toBe('');
    expect(text).not.toContain('random_password');
    expect(text).toContain('https://registry.example.org');
    expect(text).toMatch(/NODE_TOKEN: 'terraform output -raw agent-token' in the stack chula-main says it/);
    const api = /server: https:\/\/(\S+):(\d+)/.exec(text) ?? [];
    expect(api[2]).toBe(distribution === 'rke2' ? '9345' : '6443');
    const given = { NODE_TOKEN: 'x', CLOUDSERVE_ETC: at('etc'), NODE_ATTEMPTS: '1', NODE_ROOT: at('root') };
    expect((await run(at('join.sh'), [], { CLOUDSERVE_ETC: at('etc') })).said).toContain('NODE_TOKEN');
    const sysctl = standIn('bin/sysctl', '');
    fs.mkdirSync(at('etc', 'sysctl.d'), { recursive: true });
    const curl = standIn('bin/curl', 'echo "curl: refused" >&2; exit 7\n');
    const { code, said } = await run(at('join.sh'), [], {
      PATH: `${path.dirname(sysctl)}:${path.dirname(curl)}:${process.env.PATH}`,
      ...given,
    });
    expect([code, said]).toEqual([3, expect.stringContaining(`cannot be had after 1 attempts: curl: refused`)]);
    expect(fs.readFileSync(at('etc/systemd/system/cloudserve-renew.service'), 'utf8')).toContain(
      `try-restart ${distribution}-agent.service\n`,
    );
    expect(fs.readFileSync(at('calls'), 'utf8')).toMatch(/^enable .* cloudserve-renew\.timer$/m);
    const timer = at('etc/systemd/system/cloudserve-renew.timer');
    expect(spawnSync('systemd-analyze', ['verify', '--man=no', timer], { encoding: 'utf8' }).stderr).toBe('');
    expect(spawnSync('systemd-analyze', ['calendar', '*-*-01 03:00']).status).toBe(0);
    expect(parse(/NODE_CONFIG='([^']*)'/.exec(text)?.[1] ?? '')).toMatchObject({
      'node-name': 'gpu1',
      'node-ip': '10.20.200.11',
      'node-label': ['cloudserve/pool=gpu', 'nvidia.com/gpu=present'],
      'node-taint': ['nvidia.com/gpu=present:NoSchedule'],
    });
  });
});
