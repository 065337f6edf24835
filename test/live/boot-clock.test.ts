import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { ROOT, SCRATCH } from './support/paths';
import { Daemon, runProgram } from './support/program';
import { until } from './support/until';

const SCRIPT = path.join(ROOT, 'lib/infra/scripts/clock');

let folder: string;
let chronyc: string;
const daemons: Daemon[] = [];

/** A chrony that touches no clock, with files and ports of its own. */
function chrony(name: string, port: number, ...lines: string[]): void {
  const place = path.join(folder, name);
  mkdirSync(place);
  const own = [`cmdport ${port}`, 'bindcmdaddress /', 'bindcmdaddress 127.0.0.1', `pidfile ${place}/pid`];
  writeFileSync(path.join(place, 'conf'), [...own, ...lines, ''].join('\n'));
  daemons.push(new Daemon(['chronyd', '-d', '-x', '-u', 'root', '-f', path.join(place, 'conf')]));
}

const answers = (port: number): Promise<boolean> =>
  runProgram(['chronyc', '-h', '127.0.0.1', '-p', String(port), 'tracking']).then(({ code }) => code === 0);

beforeAll(() => {
  const { status, stderr } = spawnSync('bash', [path.join(__dirname, 'boot/install.sh')], { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(stderr);
  }
  mkdirSync(SCRATCH, { recursive: true });
  folder = mkdtempSync(path.join(SCRATCH, 'clock-'));
  chronyc = path.join(folder, 'chronyc');
  writeFileSync(chronyc, '#!/bin/sh\nexec chronyc -p "$CHRONY_PORT" "$@"\n');
  chmodSync(chronyc, 0o755);
});

afterAll(async () => {
  for (const daemon of daemons) {
    await daemon.end();
  }
  rmSync(folder, { recursive: true, force: true });
});

const clock = (seconds: string, port: number): Daemon =>
  new Daemon(['bash', SCRIPT, seconds], { CLOCK_CHRONYC: chronyc, CHRONY_PORT: String(port) });

test('the time is waited for until chrony has it, also while chrony is not there', async () => {
  const waiting = clock('60', 11324);
  chrony('server', 11323, 'port 11123', 'allow 127.0.0.1', 'local stratum 8');
  await until('the time server', () => answers(11323));
  chrony('client', 11324, 'port 0', 'server 127.0.0.1 port 11123 iburst');
  expect(await waiting.ended()).toBe(0);
  expect(waiting.said).toMatch(/chrony has the time after \d+ s/);
});

test('the wait has a limit, and says where to look', async () => {
  chrony('alone', 11325, 'port 0', 'server 127.0.0.1 port 9 iburst');
  await until('chrony', () => answers(11325));
  const waiting = clock('2', 11325);
  expect(await waiting.ended()).toBe(3);
  expect(waiting.said).toContain("chrony has no time after 2 s; look at 'chronyc sources'");
});
