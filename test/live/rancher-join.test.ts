import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { Construct } from 'constructs';
import {
  Access,
  Datastore,
  Distribution,
  Entry,
  Flavor,
  NodePool,
  RancherServer,
  Size,
  SystemSettings,
} from '../../lib';
import { TerraformStack } from '../../lib/cdktf';
import { RancherCluster } from '../../lib/clusters';
import { collectCompanions } from '../../lib/core';
import { newSite } from '../support/openstack';
import { newApp } from '../support/project';
import { resources } from '../support/rendered';
import { Answers } from './boot/answers';
import { StandIn } from './rancher-join/stand-in';
import { problemsOfMachine } from './support/machine-checks';
import { ROOT, SCRATCH } from './support/paths';
import { Daemon, Ended, runProgram } from './support/program';
import { until } from './support/until';
import { UserData } from './support/user-data';

const flavor = Flavor.of('m1.large', { cores: 4, memory: Size.gibibytes(16) });
const SCRIPT = path.join(ROOT, 'lib/infra/scripts/rancher-join');

let folder: string;
let rancher: StandIn;
let metadata: Answers | undefined;

const join = (port: number, more: NodeJS.ProcessEnv = {}, script = SCRIPT): Promise<Ended> =>
  runProgram(['bash', script], rancher.environment({ RANCHER_URL: `https://127.0.0.1:${port}`, ...more }));

/** A cluster of a Rancher on a site with a proxy. */
function managedCluster(distribution?: Distribution): RancherCluster {
  const site = newSite(newApp(), 'chula', {
    access: { admins: ['161.200.0.0/16'] },
    system: new SystemSettings({ proxy: { address: 'http://10.20.0.5:3128' } }),
  });
  const managed = new RancherServer(site, 'rancher', {
    hostname: 'rancher.example.org',
    servers: { count: 1, flavor },
    datastore: Datastore.embeddedEtcd(),
    entry: Entry.haproxy({ flavor, exposedTo: Access.anywhere() }),
  });
  const scope = new Construct(site as unknown as Construct, 'main');
  return new RancherCluster(scope, 'nodes', { site, name: 'main', rancher: managed, distribution });
}

beforeAll(() => {
  for (const installer of ['rancher-join', 'boot']) {
    const { status, stderr } = spawnSync('bash', [path.join(__dirname, installer, 'install.sh')], { encoding: 'utf8' });
    if (status !== 0) {
      throw new Error(stderr);
    }
  }
});

beforeEach(async () => {
  mkdirSync(SCRATCH, { recursive: true });
  folder = mkdtempSync(path.join(SCRATCH, 'rancher-join-'));
  rancher = await StandIn.in(folder);
});

afterEach(async () => {
  await rancher.end();
  await metadata?.end();
  metadata = undefined;
  rmSync(folder, { recursive: true, force: true });
});

test('a machine joins as what it is told, with its token by the environment alone', async () => {
  const { code, said } = await join(await rancher.start(), {
    RANCHER_ROLES: 'etcd,control-plane,worker',
    RANCHER_LABELS: 'cloudserve/pool=storage,tier=ssd',
    RANCHER_TAINTS: 'dedicated=storage:NoSchedule,x=:NoExecute',
    RANCHER_ADDRESS: '10.20.0.7',
  });
  expect([code, said]).toEqual([0, expect.stringContaining('node-1 has joined at https://127.0.0.1:')]);
  const words = rancher.kept('arguments').join(' ');
  expect(words).toMatch(/^--server https:\/\/127\.0\.0\.1:\d+ --node-name node-1 --label cattle\.io\/os=linux /);
  expect(words).toContain(`--ca-checksum ${rancher.checksum} --etcd --controlplane --worker `);
  expect(words).toContain('--label cloudserve/pool=storage --label tier=ssd ');
  expect(words).toContain('--taint dedicated=storage:NoSchedule --taint x=:NoExecute ');
  expect(words).toContain('--internal-address 10.20.0.7');
  expect(words).not.toContain('a-token');
  expect(rancher.kept('token')).toEqual(['a-token']);
});

test('zone, region and address are those of the metadata service', async () => {
  const answers: Record<string, string> = {
    '/openstack/latest/meta_data.json': JSON.stringify({
      availability_zone: 'bkk-a',
      meta: { region: 'asia-southeast1' },
    }),
    '/latest/meta-data/local-ipv4': '10.20.0.9',
  };
  metadata = await Answers.start((path) => answers[path] ?? 404);
  const url = metadata.url('/openstack/latest/meta_data.json');
  expect((await join(await rancher.start(), { CLOUDSERVE_METADATA_URL: url })).code).toBe(0);
  const words = rancher.kept('arguments').join(' ');
  expect(words).toContain(
    '--label topology.kubernetes.io/zone=bkk-a --label topology.kubernetes.io/region=asia-southeast1',
  );
  expect(words).toContain('--internal-address 10.20.0.9');
});

test('a machine without zone and region joins without their labels', async () => {
  metadata = await Answers.start((path) => (path.endsWith('.json') ? '{"meta":{}}' : '10.20.0.9'));
  const url = metadata.url('/openstack/latest/meta_data.json');
  expect((await join(await rancher.start(), { CLOUDSERVE_METADATA_URL: url })).code).toBe(0);
  expect(rancher.kept('arguments').filter((word) => word.startsWith('topology'))).toEqual([]);
});

test('a Rancher that is absent for a while is waited for', async () => {
  const port = await rancher.start();
  await rancher.end();
  const environment = rancher.environment({ RANCHER_URL: `https://127.0.0.1:${port}`, RANCHER_ATTEMPTS: '300' });
  const running = new Daemon(['bash', SCRIPT], environment);
  await until('two attempts in vain', async () =>
    running.said.includes('attempt 2 of 300 failed, the next one in 0.1 s'),
  );
  expect(rancher.kept('runs')).toEqual([]);
  await rancher.start(port);
  expect(await running.ended()).toBe(0);
  expect(rancher.kept('runs')).toEqual(['run']);
});

test('a Rancher that is not ready is waited for too, and given up for this time after so many attempts', async () => {
  const port = await rancher.start(0, (_, response) => response.writeHead(503).end());
  const { code, said } = await join(port);
  expect([code, said]).toEqual([3, expect.stringMatching(/\/cacerts cannot be had after 3 attempts: .*503/)]);
  expect(rancher.kept('runs')).toEqual([]);
});

test('a Rancher of another authority is refused with both checksums, and nothing of it is run', async () => {
  const other = 'ab'.repeat(32);
  const { code, said } = await join(await rancher.start(), { RANCHER_CA_CHECKSUM: other });
  expect([code, said]).toEqual([
    4,
    expect.stringContaining(
      `/cacerts has the checksum ${rancher.checksum}, not ${other}: whoever answers there is not`,
    ),
  ]);
  expect([rancher.asked, rancher.kept('runs')]).toEqual([['/cacerts'], []]);
});

test('without a checksum the authorities of the system must vouch, which they do not for this one', async () => {
  const { code, said } = await join(await rancher.start(), { RANCHER_CA_CHECKSUM: '' });
  expect([code, said]).toEqual([3, expect.stringMatching(/system-agent-install\.sh cannot be had .*certificate/)]);
  expect([rancher.asked, rancher.kept('runs')]).toEqual([[], []]);
});

test('a second run asks nobody and does nothing', async () => {
  const port = await rancher.start();
  expect((await join(port)).code).toBe(0);
  const asked = [...rancher.asked];
  const { code, said } = await join(port);
  expect([code, said]).toEqual([0, 'rancher-join: joined already\n']);
  expect([rancher.asked, rancher.kept('runs')]).toEqual([asked, ['run']]);
});

test('a machine whose agent has no connection tries again', async () => {
  rancher.installer = rancher.installer.replace(/^echo '\{.*$/m, '');
  const port = await rancher.start();
  const first = await join(port);
  expect([first.code, first.said]).toEqual([
    5,
    expect.stringContaining('the installer of Rancher left no connection in'),
  ]);
  expect((await join(port)).code).toBe(5);
  expect(rancher.kept('runs')).toEqual(['run', 'run']);
});

test('an installer that fails, or never ends, is a failure of its own', async () => {
  rancher.installer = '#!/bin/sh\necho its own words\nexit 7\n';
  const port = await rancher.start();
  const { code, said } = await join(port);
  expect([code, said]).toEqual([
    5,
    expect.stringContaining('its own words\nrancher-join: the installer of Rancher failed'),
  ]);
  rancher.installer = '#!/bin/sh\nexec tail -f /dev/null\n';
  expect((await join(port, { RANCHER_LIMIT: '0.2' })).code).toBe(5);
});

test('data of an old member of etcd are set aside once, and those of this machine never', async () => {
  const db = rancher.at('db');
  mkdirSync(path.join(db, 'etcd/member'), { recursive: true });
  writeFileSync(path.join(db, 'etcd/member/wal'), 'old');
  mkdirSync(path.join(db, 'etcd-old-1'));
  const port = await rancher.start();
  const refused = await join(port, { RANCHER_ETCD_FOLDER: db, RANCHER_CA_CHECKSUM: 'ab'.repeat(32) });
  expect([refused.code, readdirSync(db)]).toEqual([4, ['etcd', 'etcd-old-1']]);
  expect((await join(port, { RANCHER_ETCD_FOLDER: db })).code).toBe(0);
  expect(readFileSync(path.join(db, 'etcd-old-2/member/wal'), 'utf8')).toBe('old');
  mkdirSync(path.join(db, 'etcd/member'), { recursive: true });
  rmSync(rancher.at('enabled'));
  expect((await join(port, { RANCHER_ETCD_FOLDER: db })).code).toBe(0);
  expect(readdirSync(db)).toEqual(['etcd', 'etcd-old-1', 'etcd-old-2']);
});

test.each([
  [{ RANCHER_URL: 'rancher.example.org' }, "RANCHER_URL is scheme and host, got 'rancher.example.org'"],
  [{ RANCHER_TOKEN: '' }, 'RANCHER_TOKEN is the registration token of the cluster, got none'],
  [{ RANCHER_CA_CHECKSUM: 'AB' }, "RANCHER_CA_CHECKSUM has 64 hexadecimal digits in lower case, got 'AB'"],
  [{ RANCHER_ROLES: '' }, 'RANCHER_ROLES names a role or more, got none'],
  [{ RANCHER_ROLES: 'master' }, "a role is etcd, control-plane or worker, got 'master' in RANCHER_ROLES"],
  [{ RANCHER_LABELS: 'a=$(id) *' }, "the installer takes no such argument: 'a=$(id) *'"],
])('settings %j are refused before anybody is asked', async (wrong, words) => {
  const { code, said } = await join(await rancher.start(), wrong);
  expect([code, said]).toEqual([2, `rancher-join: ${words}\n`]);
  expect(rancher.asked).toEqual([]);
});

describe('the script of a server that stands already', () => {
  let script: string;

  beforeEach(() => {
    const cluster = managedCluster();
    cluster.addPool('gpu', NodePool.imported({ servers: { gpu1: '10.20.200.11' }, accelerator: 'nvidia.com/gpu' }));
    const [{ companion }] = collectCompanions(cluster);
    script = rancher.at('join-gpu1.sh');
    writeFileSync(script, companion.content());
    mkdirSync(rancher.at('etc/sysctl.d'), { recursive: true });
    writeFileSync(rancher.at('bin/sysctl'), '#!/bin/sh\nprintf "%s\\n" "$@" >"$STAND_IN/sysctl"\n', { mode: 0o755 });
  });

  /** As it is, but for the host that it calls. */
  const run = async (port: number, more: NodeJS.ProcessEnv = {}): Promise<Ended> => {
    const text = readFileSync(script, 'utf8').replace('https://rancher.example.org', `https://127.0.0.1:${port}`);
    writeFileSync(script, text);
    return join(port, { CLOUDSERVE_ETC: rancher.at('etc'), ...more }, script);
  };

  test('joins it with kernel parameters as the kubelet wants them', async () => {
    const { code } = await run(await rancher.start());
    expect(code).toBe(0);
    const words = rancher.kept('arguments').join(' ');
    expect(words).toContain('--node-name gpu1 ');
    expect(words).toContain('--worker --label cloudserve/pool=gpu --label nvidia.com/gpu=present');
    expect(words).toContain('--taint nvidia.com/gpu=present:NoSchedule --internal-address 10.20.200.11');
    const file = rancher.at('etc/sysctl.d/60-cloudserve.conf');
    expect(readFileSync(file, 'utf8')).toContain('vm.overcommit_memory = 1\n');
    expect(rancher.kept('sysctl')).toEqual(['--quiet', `--load=${file}`]);
    expect(readFileSync(rancher.at('etc/systemd/system/cloudserve-renew.service'), 'utf8')).toContain(
      'try-restart rke2-agent.service\n',
    );
    expect(rancher.kept('systemctl')).toEqual([
      'daemon-reload',
      'enable --quiet --now --no-block cloudserve-renew.timer',
    ]);
    expect(await run(0)).toMatchObject({ code: 0, said: 'rancher-join: joined already\n' });
  });

  test('says where to find its token when it has none, and touches nothing', async () => {
    const { code, said } = await run(await rancher.start(), { RANCHER_TOKEN: undefined });
    expect([code, said]).toEqual([
      1,
      expect.stringContaining('RANCHER_TOKEN: must be given, see the beginning of this script'),
    ]);
    expect([existsSync(rancher.at('etc/sysctl.d/60-cloudserve.conf')), rancher.asked]).toEqual([false, []]);
  });

  test('is what shellcheck wants', () => {
    const { stdout } = spawnSync('shellcheck', ['--format=gcc', script], { encoding: 'utf8' });
    expect(stdout).toBe('');
  });
});

test.each([Distribution.RKE2, Distribution.K3S])(
  'what machines of %s get is what the real programs want',
  async (distribution) => {
    const cluster = managedCluster(distribution);
    cluster.addPool('server', NodePool.servers({ count: 1, flavor, etcdDisk: Size.gibibytes(10) }));
    cluster.addPool('storage', NodePool.worker({ count: 1, flavor, disks: { osd: Size.gibibytes(100) } }));
    const stack = cluster.node.scope?.node.children.find((child) => child instanceof TerraformStack) as TerraformStack;
    const machines = Object.values(resources(stack, 'openstack_compute_instance_v2'));
    expect(machines).toHaveLength(2);
    for (const { user_data } of machines) {
      expect(await problemsOfMachine(UserData.of(user_data as string))).toEqual([]);
    }
  },
);
