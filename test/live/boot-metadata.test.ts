import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { ROOT, SCRATCH } from './support/paths';
import { Daemon, Ended, mustRun, runProgram } from './support/program';
import { until } from './support/until';

const ADDRESS = '169.254.169.254';
const SCRIPT = path.join(ROOT, 'lib/infra/scripts/close-metadata');
const names = ['cloud', 'node', 'pod'].map((name) => `cs-${name}-${process.pid}`);
const [cloud, node, pod] = names;

let folder: string;
let service: Daemon;

const within = (space: string, ...words: string[]): string[] => ['ip', 'netns', 'exec', space, ...words];
const ask = (space: string, ...before: string[]): Promise<Ended> =>
  runProgram(within(space, ...before, 'curl', '--silent', '--fail', '--max-time', '2', `http://${ADDRESS}/user_data`));

/** A pod's network behind a machine's, and the metadata service behind that one. */
beforeAll(async () => {
  const { status, stderr } = spawnSync('bash', [path.join(__dirname, 'boot/install.sh')], { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(stderr);
  }
  mkdirSync(SCRATCH, { recursive: true });
  folder = mkdtempSync(path.join(SCRATCH, 'metadata-'));
  writeFileSync(path.join(folder, 'user_data'), 'password\n');
  for (const name of names) {
    await mustRun(['ip', 'netns', 'add', name]);
    await mustRun(within(name, 'ip', 'link', 'set', 'lo', 'up'));
  }
  const link = async (one: string, other: string, here: string, there: string): Promise<void> => {
    await mustRun(within(one, 'ip', 'link', 'add', here, 'type', 'veth', 'peer', 'name', there, 'netns', other));
    await mustRun(within(one, 'ip', 'link', 'set', here, 'up'));
    await mustRun(within(other, 'ip', 'link', 'set', there, 'up'));
  };
  await link(node, cloud, 'ens3', 'tap0');
  await link(node, pod, 'cali0', 'eth0');
  const addresses = [
    [cloud, '10.20.0.1/24', 'tap0'],
    [cloud, `${ADDRESS}/32`, 'lo'],
    [node, '10.20.0.10/24', 'ens3'],
    [node, '10.42.0.1/24', 'cali0'],
    [pod, '10.42.0.5/24', 'eth0'],
  ];
  for (const [space, address, device] of addresses) {
    await mustRun(within(space, 'ip', 'address', 'add', address, 'dev', device));
  }
  await mustRun(within(node, 'ip', 'route', 'add', 'default', 'via', '10.20.0.1'));
  await mustRun(within(pod, 'ip', 'route', 'add', 'default', 'via', '10.42.0.1'));
  await mustRun(within(cloud, 'ip', 'route', 'add', '10.42.0.0/24', 'via', '10.20.0.10'));
  await mustRun(within(node, 'sysctl', '-q', '-w', 'net.ipv4.ip_forward=1'));
  service = new Daemon(within(cloud, 'python3', '-m', 'http.server', '80', '--bind', '0.0.0.0', '--directory', folder));
  await until('the metadata service', async () => (await ask(node)).code === 0);
});

afterAll(async () => {
  await service?.end();
  for (const name of names) {
    await runProgram(['ip', 'netns', 'delete', name]);
  }
  rmSync(folder, { recursive: true, force: true });
});

test('before, a pod and any user of the machine read user data', async () => {
  expect((await ask(pod)).out).toBe('password\n');
  expect((await ask(node, 'setpriv', '--reuid=65534', '--clear-groups')).out).toBe('password\n');
});

test('after, root of the machine alone does, and the pod still gets everywhere else', async () => {
  await mustRun(within(node, 'bash', SCRIPT));
  expect((await ask(node)).out).toBe('password\n');
  expect((await ask(pod)).code).toBe(28);
  expect((await ask(node, 'setpriv', '--reuid=65534', '--clear-groups')).code).not.toBe(0);
  const elsewhere = await runProgram(within(pod, 'curl', '--silent', '--max-time', '5', 'http://10.20.0.1/user_data'));
  expect(elsewhere.out).toBe('password\n');
});

test('a second run gives the same rules', async () => {
  const rules = (): Promise<string> => mustRun(within(node, 'nft', '--stateless', 'list', 'ruleset'));
  const before = await rules();
  await mustRun(within(node, 'bash', SCRIPT));
  expect(await rules()).toBe(before);
  expect(before.match(/^table /gm)).toHaveLength(2);
});

test('what passes by the rules of routing, as eBPF does, is stopped where it leaves', async () => {
  await mustRun(within(node, 'nft', 'delete', 'table', 'inet', 'cloudserve_metadata'));
  expect((await ask(pod)).code).toBe(28);
  expect((await ask(node)).out).toBe('password\n');
});
