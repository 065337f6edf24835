import { ChildProcess, execFileSync, spawn } from 'child_process';
import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { writeOutputs } from '../../../lib/delivery/write/write-outputs';
import { compileWriteStep, mountSmall, put, temporaryFolder, tree } from './fixture';

let project: string;
const mounts: string[] = [];
const children: ChildProcess[] = [];
beforeEach(() => {
  project = temporaryFolder();
});
afterEach(() => {
  children.splice(0).forEach((child) => child.kill('SIGKILL'));
  mounts.splice(0).forEach((folder) => execFileSync('umount', [folder]));
  fs.rmSync(project, { recursive: true, force: true });
});

const write = (folder: string, files: Readonly<Record<string, string>>) =>
  writeOutputs({ project, roots: [{ folder: path.join(project, folder), files: new Map(Object.entries(files)) }] });
const mount = (folder: string, options: string): void => {
  mountSmall(path.join(project, folder), options);
  mounts.push(path.join(project, folder));
};
const remount = (folder: string, options: string): void =>
  void execFileSync('mount', ['-o', `remount,${options}`, path.join(project, folder)]);
const state = () => fs.readdirSync(path.join(project, '.cloudserve')).sort();

describe('a read-only file system', () => {
  test('under an output folder is a clear error, and nothing changes', () => {
    mount('dist', 'size=256k');
    write('dist', { 'main/one.yaml': '1' });
    remount('dist', 'ro');
    expect(() => write('dist', { 'main/one.yaml': '2', 'new/two.yaml': '2' })).toThrow(
      'cannot write dist: the file system is read-only; make it writable and run again, nothing was changed',
    );
    expect(tree(project)).toEqual({ 'dist/main/one.yaml': '1' });
    expect(state()).toEqual(['index.json']);
    remount('dist', 'rw');
    write('dist', { 'main/one.yaml': '2', 'new/two.yaml': '2' });
    expect(tree(project)).toEqual({ 'dist/main/one.yaml': '2', 'dist/new/two.yaml': '2' });
  });

  test('under the project is a clear error', () => {
    mount('inner', 'size=256k');
    const inner = path.join(project, 'inner');
    remount('inner', 'ro');
    const plan = { project: inner, roots: [{ folder: path.join(inner, 'dist'), files: new Map([['a', '1']]) }] };
    expect(() => writeOutputs(plan)).toThrow('cannot write .cloudserve: the file system is read-only');
    expect(tree(inner)).toEqual({});
  });
});

test('a folder that this user may not write to is a clear error, and nothing changes', () => {
  write('dist', { 'main/one.yaml': '1', 'other/two.yaml': '1' });
  const folder = path.join(project, 'dist/main');
  const isRoot = process.getuid?.() === 0;
  const close = () => (isRoot ? void execFileSync('chattr', ['+i', folder]) : fs.chmodSync(folder, 0o555));
  const open = () => (isRoot ? void execFileSync('chattr', ['-i', folder]) : fs.chmodSync(folder, 0o755));
  close();
  try {
    expect(() => write('dist', { 'main/one.yaml': '2', 'other/two.yaml': '2' })).toThrow(
      /^cannot write dist\/main: (permission denied|the operation is not permitted); allow this user to write there and run again, nothing was changed$/,
    );
  } finally {
    open();
  }
  expect(tree(project)).toEqual({ 'dist/main/one.yaml': '1', 'dist/other/two.yaml': '1' });
  expect(state()).toEqual(['index.json']);
});

describe('a full disk', () => {
  const big = (text: string) =>
    Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`main/f${i}.yaml`, text.repeat(8000)]));

  test('under an output folder is a clear error, nothing changes, and the next run goes through', () => {
    mount('dist', 'size=256k');
    put(project, { 'dist/README.md': 'mine' });
    write('dist', { 'main/one.yaml': '1' });
    put(project, { 'dist/main/one.yaml': 'by hand' });
    const before = tree(project);
    expect(() => write('dist', { ...big('x'), 'main/one.yaml': '2' })).toThrow(
      /^cannot write dist\/main\/f\d+.yaml: no space left on the device; free some space and run again, nothing was changed$/,
    );
    expect(tree(project)).toEqual(before);
    expect(state()).toEqual(['index.json']);
    expect(write('dist', { 'main/one.yaml': '2' }).kept).toHaveLength(1);
    expect(tree(project)).toEqual({ 'dist/README.md': 'mine', 'dist/main/one.yaml': '2' });
  });

  test('under the whole project is a clear error at every size of the rest, and the next run goes through', () => {
    mount('inner', 'size=512k');
    const inner = path.join(project, 'inner');
    const plan = (files: Readonly<Record<string, string>>) => ({
      project: inner,
      roots: [{ folder: path.join(inner, 'dist'), files: new Map(Object.entries(files)), swapFolders: ['main'] }],
    });
    const small = (text: string) =>
      Object.fromEntries(Array.from({ length: 24 }, (_, i) => [`main/f${i}.yaml`, text.repeat(3000)]));
    writeOutputs(plan(small('a')));
    put(inner, { 'dist/main/f3.yaml': 'by hand' });
    const keptCopies = (): string[] => {
      const kept = path.join(inner, '.cloudserve/kept');
      return fs.existsSync(kept) ? Object.keys(tree(kept)).filter((name) => !name.endsWith('/')) : [];
    };
    let refused = 0;
    for (let free = 0; free < 40; free++) {
      fs.rmSync(path.join(inner, 'ballast'), { force: true });
      const { bavail, bsize } = fs.statfsSync(inner);
      fs.writeFileSync(path.join(inner, 'ballast'), Buffer.alloc((bavail - free) * bsize));
      const before = tree(path.join(inner, 'dist'));
      try {
        writeOutputs(plan(small('b')));
      } catch (error) {
        refused++;
        expect(String(error)).toMatch(
          /^WriteError: cannot write .*: no space left on the device; .*, nothing was changed$/,
        );
        expect(tree(path.join(inner, 'dist'))).toEqual(before);
        expect(keptCopies()).toEqual([]);
        expect(fs.readdirSync(path.join(inner, '.cloudserve')).filter((name) => name !== 'kept')).toEqual([
          'index.json',
        ]);
        continue;
      }
      expect(tree(path.join(inner, 'dist'))).toEqual(small('b'));
      break;
    }
    expect(refused).toBeGreaterThan(10);
    expect(tree(path.join(inner, 'dist'))).toEqual(small('b'));
    expect(keptCopies()).toEqual([expect.stringMatching(/^dist\/main\/f3.yaml\./)]);
  });
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
    expect(state()).toEqual(['index.json']);
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
