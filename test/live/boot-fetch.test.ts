import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import * as path from 'node:path';
import { Answer, Answers } from './boot/answers';
import { ROOT, SCRATCH } from './support/paths';
import { Daemon, Ended, mustRun, runProgram } from './support/program';
import { until } from './support/until';

const BODY = 'a program\n';
const SCRIPT = path.join(ROOT, 'lib/infra/scripts/fetch');
const SUM = sha256(BODY);

let folder: string;
let service: Answers | undefined;

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

async function serve(answerOf: (path: string, asked: number) => Answer, port?: number): Promise<Answers> {
  service = await Answers.start(answerOf, port);
  return service;
}

function fetch(words: string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return runProgram(['bash', SCRIPT, ...words], { FETCH_LONGEST_WAIT: '1', FETCH_ATTEMPTS: '4', ...env });
}

beforeAll(() => {
  const { status, stderr } = spawnSync('bash', [path.join(__dirname, 'boot/install.sh')], { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(stderr);
  }
});

beforeEach(() => {
  mkdirSync(SCRATCH, { recursive: true });
  folder = mkdtempSync(path.join(SCRATCH, 'fetch-'));
});

afterEach(async () => {
  await service?.end();
  service = undefined;
  rmSync(folder, { recursive: true, force: true });
});

test('a file gets its place and mode, and a second run asks nobody', async () => {
  const { asked } = await serve(() => BODY);
  const target = path.join(folder, 'bin/k3s');
  expect((await fetch([service!.url('/k3s'), SUM, target, '0755'])).code).toBe(0);
  expect(readFileSync(target, 'utf8')).toBe(BODY);
  expect(statSync(target).mode & 0o777).toBe(0o755);
  expect((await fetch([service!.url('/k3s'), SUM, target, '0700'])).code).toBe(0);
  expect(asked).toEqual(['/k3s']);
  expect(statSync(target).mode & 0o777).toBe(0o700);
});

test('a server that is absent for a while, and then not ready, is asked again', async () => {
  const probe = await Answers.start(() => BODY);
  const { port } = probe;
  await probe.end();
  const target = path.join(folder, 'k3s');
  const words = ['bash', SCRIPT, `http://127.0.0.1:${port}/k3s`, SUM, target];
  const running = new Daemon(words, { FETCH_LONGEST_WAIT: '1', FETCH_ATTEMPTS: '20' });
  await until('two attempts in vain', async () => running.said.includes('attempt 2 of 20 failed, the next one in 1 s'));
  const { asked } = await serve((_, times) => (times < 3 ? 503 : BODY), port);
  expect(await running.ended()).toBe(0);
  expect(asked).toHaveLength(3);
  expect(readFileSync(target, 'utf8')).toBe(BODY);
});

test('a wrong checksum is said with both, asked for once, and leaves nothing', async () => {
  const { asked } = await serve(() => 'something else\n');
  const { code, said } = await fetch([service!.url('/k3s'), SUM, path.join(folder, 'k3s')]);
  expect(code).toBe(4);
  expect(said).toContain(`has the checksum ${sha256('something else\n')}, not ${SUM}; nothing was written to`);
  expect(asked).toHaveLength(1);
  expect(readdirSync(folder)).toEqual([]);
});

test('a file of another version is replaced, but only by one whose checksum is right', async () => {
  const target = path.join(folder, 'k3s');
  writeFileSync(target, 'old');
  await serve((_, times) => (times === 1 ? 'broken' : BODY));
  expect((await fetch([service!.url('/k3s'), SUM, target])).code).toBe(4);
  expect(readFileSync(target, 'utf8')).toBe('old');
  expect((await fetch([service!.url('/k3s'), SUM, target])).code).toBe(0);
  expect(readFileSync(target, 'utf8')).toBe(BODY);
});

test('a program that was upgraded in place stays through the next boot, until another release is asked for', async () => {
  const { asked } = await serve(() => BODY);
  const target = path.join(folder, 'k3s');
  expect((await fetch([service!.url('/k3s'), SUM, target, '0755'])).code).toBe(0);
  writeFileSync(target, 'upgraded');
  expect((await fetch([service!.url('/k3s'), SUM, target, '0755'])).code).toBe(0);
  expect(readFileSync(target, 'utf8')).toBe('upgraded');
  expect(asked).toHaveLength(1);
  rmSync(target);
  expect((await fetch([service!.url('/k3s'), SUM, target, '0755'])).code).toBe(0);
  expect(readFileSync(target, 'utf8')).toBe(BODY);
  expect((await fetch([service!.url('/next'), sha256('next'), target])).code).toBe(4);
});

test('a file that cannot be had is given up after so many attempts', async () => {
  const { asked } = await serve(() => 404);
  const { code, said } = await fetch([service!.url('/k3s'), SUM, path.join(folder, 'k3s')], { FETCH_ATTEMPTS: '3' });
  expect([code, said]).toEqual([3, expect.stringContaining('cannot be had after 3 attempts')]);
  expect(asked).toHaveLength(3);
  expect(readdirSync(folder)).toEqual([]);
});

test('a mirror takes the place of scheme and host, and keeps the rest as it is', async () => {
  const { asked } = await serve(() => BODY);
  const mirror = { CLOUDSERVE_MIRROR: service!.url('/files/') };
  const url = 'https://github.com/k3s-io/k3s/releases/download/v1.35.6%2Bk3s1/k3s?a=b';
  expect((await fetch([url, SUM, path.join(folder, 'k3s')], mirror)).code).toBe(0);
  expect(asked).toEqual(['/files/k3s-io/k3s/releases/download/v1.35.6%2Bk3s1/k3s?a=b']);
});

test('an archive is unpacked once, and again when it is another one', async () => {
  const archives: Buffer[] = [];
  for (const text of ['first', 'second']) {
    writeFileSync(path.join(folder, 'tool'), text);
    await mustRun(['tar', '--create', '--gzip', '--file', path.join(folder, 'a.tgz'), '--directory', folder, 'tool']);
    archives.push(readFileSync(path.join(folder, 'a.tgz')));
  }
  rmSync(path.join(folder, 'a.tgz'));
  await serve((asked) => archives[asked === '/1' ? 0 : 1]);
  const [target, to] = [path.join(folder, 'kept/a.tgz'), path.join(folder, 'opt')];
  const unpack = (n: number): Promise<Ended> =>
    fetch([service!.url(`/${n}`), sha256(archives[n - 1]), target, '0644', to]);
  expect((await unpack(1)).code).toBe(0);
  expect(readFileSync(path.join(to, 'tool'), 'utf8')).toBe('first');
  writeFileSync(path.join(to, 'tool'), 'changed by its user');
  expect((await unpack(1)).code).toBe(0);
  expect(readFileSync(path.join(to, 'tool'), 'utf8')).toBe('changed by its user');
  expect((await unpack(2)).code).toBe(0);
  expect(readFileSync(path.join(to, 'tool'), 'utf8')).toBe('second');
});

test('what is no archive is not unpacked', async () => {
  await serve(() => BODY);
  const { code } = await fetch([service!.url('/a'), SUM, path.join(folder, 'a'), '0644', path.join(folder, 'to')]);
  expect(code).toBe(5);
  expect(existsSync(path.join(folder, 'a.unpacked'))).toBe(false);
});

test.each([
  [['https://a.example/k'], /takes URL SHA256 PATH/],
  [['https://a.example/k', 'abc', '/k'], /64 hexadecimal digits, got 'abc'/],
])('wrong words are refused: %j', async (words, message) => {
  const { code, said } = await fetch(words);
  expect([code, said]).toEqual([2, expect.stringMatching(message)]);
});
