import { ChildProcess, execFileSync, spawn } from 'child_process';
import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { writeOutputs } from '../../../lib/delivery/write/write-outputs';
import { STATE, put, temporaryFolder, tree } from './fixture';
import { compileWriteStep } from './kill';

let project: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  project = temporaryFolder();
});
afterEach(() => {
  children.splice(0).forEach((child) => child.kill('SIGKILL'));
  fs.rmSync(project, { recursive: true, force: true });
});

const write = (folder: string, files: Readonly<Record<string, string>>) =>
  writeOutputs({ project, roots: [{ folder: path.join(project, folder), files: new Map(Object.entries(files)) }] });
const state = () => fs.readdirSync(path.join(project, '.cloudserve')).sort();

test('a folder that this user may not write to is a clear error, and nothing changes', () => {
  write('dist', { 'main/one.yaml': '1', 'other/two.yaml': '1' });
  const tools = path.join(project, 'tools');
  fs.mkdirSync(tools);
  const step = compileWriteStep(tools);
  put(tools, {
    'run.js': `
      const { writeOutputs } = require(${JSON.stringify(step)});
      const files = new Map([['main/one.yaml', '2'], ['other/two.yaml', '2']]);
      const project = ${JSON.stringify(project)};
      try { writeOutputs({ project, roots: [{ folder: project + '/dist', files }] }); } catch (error) { console.log(String(error)); }`,
  });
  const other = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  if (other.uid !== undefined) {
    execFileSync('chown', ['-R', `${other.uid}:${other.gid}`, project]);
  }
  const folder = path.join(project, 'dist/main');
  fs.chmodSync(folder, 0o555);
  const said = execFileSync(process.execPath, [path.join(tools, 'run.js')], { ...other, encoding: 'utf8' });
  fs.chmodSync(folder, 0o755);
  expect(said).toBe(
    'WriteError: cannot write dist/main: permission denied; allow this user to write there and run again, nothing was changed\n',
  );
  expect(tree(path.join(project, 'dist'))).toEqual({ 'main/one.yaml': '1', 'other/two.yaml': '1' });
  expect(state()).toEqual(STATE);
});

describe('another run', () => {
  const lock = () => path.join(project, '.cloudserve/lock');
  const processState = (pid: number) => fs.readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/.*\) (\w).*/s, '$1');
  const until = async (reached: () => boolean): Promise<void> => {
    while (!reached()) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  /** A real run in another process that stops itself right after it took the lock. */
  async function stoppedRun(): Promise<ChildProcess & { readonly pid: number }> {
    const tools = path.join(project, 'tools');
    fs.mkdirSync(tools);
    const step = compileWriteStep(tools);
    put(tools, {
      'run.js': `
        const fs = require('fs');
        const make = fs.symlinkSync;
        fs.symlinkSync = (...args) => { make(...args); process.kill(process.pid, 'SIGSTOP'); };
        const { writeOutputs } = require(${JSON.stringify(step)});
        const folder = ${JSON.stringify(path.join(project, 'dist'))};
        writeOutputs({ project: ${JSON.stringify(project)}, roots: [{ folder, files: new Map([['one.yaml', 'first']]) }] });`,
    });
    const child = spawn(process.execPath, [path.join(tools, 'run.js')], { stdio: 'inherit' });
    children.push(child);
    const pid = child.pid!;
    await until(() => child.exitCode !== null || processState(pid) === 'T');
    expect(processState(pid)).toBe('T');
    return Object.assign(child, { pid });
  }

  test('that is at work is named, nothing changes, and it ends well', async () => {
    const first = await stoppedRun();
    expect(() => write('dist', { 'one.yaml': 'second' })).toThrow(
      `another synthesis is running here (process ${first.pid}); wait for it`,
    );
    expect(fs.existsSync(path.join(project, 'dist'))).toBe(false);
    first.kill('SIGCONT');
    expect(await new Promise((resolve) => first.on('exit', resolve))).toBe(0);
    expect(tree(path.join(project, 'dist'))).toEqual({ 'one.yaml': 'first' });
    write('dist', { 'one.yaml': 'second' });
    expect(tree(path.join(project, 'dist'))).toEqual({ 'one.yaml': 'second' });
  });

  test('that was killed gives up its lock', async () => {
    const first = await stoppedRun();
    first.kill('SIGKILL');
    await new Promise((resolve) => first.on('exit', resolve));
    expect(fs.readlinkSync(lock())).toContain(`${first.pid}:`);
    write('dist', { 'one.yaml': 'second' });
    expect(tree(path.join(project, 'dist'))).toEqual({ 'one.yaml': 'second' });
    expect(state()).toEqual(STATE);
  });

  test('whose process number went to another process gives up its lock', () => {
    fs.mkdirSync(path.dirname(lock()));
    fs.symlinkSync(`${process.ppid}:1:${os.hostname()}`, lock());
    write('dist', { 'one.yaml': '1' });
    expect(tree(project)).toEqual({ 'dist/one.yaml': '1' });
  });

  test('on another host is waited for, and the message says how to go on if it is gone', () => {
    fs.mkdirSync(path.dirname(lock()));
    fs.symlinkSync('7:1:elsewhere', lock());
    expect(() => write('dist', { 'one.yaml': '1' })).toThrow(
      'another synthesis is running here (process 7 on host elsewhere); wait for it, or delete .cloudserve/lock if that process is gone',
    );
    expect(fs.readlinkSync(lock())).toBe('7:1:elsewhere');
  });

  test('that took over the lock in the middle of this one is left alone, and nothing changes', () => {
    class Interrupted extends Map<string, string> {
      public override *[Symbol.iterator](): MapIterator<[string, string]> {
        fs.unlinkSync(lock());
        fs.symlinkSync('7:1:elsewhere', lock());
        yield* super[Symbol.iterator]();
      }
    }
    const files = new Interrupted();
    files.set('one.yaml', '1');
    expect(() => writeOutputs({ project, roots: [{ folder: path.join(project, 'dist'), files }] })).toThrow(
      'another synthesis took over here, nothing was changed; run again',
    );
    expect(tree(project)).toEqual({});
    expect(fs.readlinkSync(lock())).toBe('7:1:elsewhere');
  });
});
