import { execFileSync } from 'child_process';
import * as fs from 'fs';
import * as path from 'path';
import { writeOutputs } from '../../../lib/delivery/write/write-outputs';
import { STATE, put, temporaryFolder, tree } from './fixture';

let project: string;
const mounts: string[] = [];
beforeEach(() => {
  project = temporaryFolder();
});
afterEach(() => {
  mounts.splice(0).forEach((folder) => execFileSync('umount', [folder]));
  fs.rmSync(project, { recursive: true, force: true });
});

const write = (folder: string, files: Readonly<Record<string, string>>) =>
  writeOutputs({ project, roots: [{ folder: path.join(project, folder), files: new Map(Object.entries(files)) }] });
/** Mounts a small memory file system; throws, and so fails the test, where that is not allowed. */
const mount = (folder: string, options: string): void => {
  fs.mkdirSync(path.join(project, folder));
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'cloudserve-test', path.join(project, folder)]);
  mounts.push(path.join(project, folder));
};
const remount = (folder: string, options: string): void =>
  void execFileSync('mount', ['-o', `remount,bind,${options}`, path.join(project, folder)]);
const state = () => fs.readdirSync(path.join(project, '.cloudserve')).sort();

/** Only root may mount; other users become root of a namespace of their own, and fail here where the system denies them that. */
if (process.getuid?.() === 0) {
  describe('a read-only file system', () => {
    test('under an output folder is a clear error, and nothing changes', () => {
      mount('dist', 'size=256k');
      write('dist', { 'main/one.yaml': '1' });
      remount('dist', 'ro');
      expect(() => write('dist', { 'main/one.yaml': '2', 'new/two.yaml': '2' })).toThrow(
        'cannot write dist: the file system is read-only; make it writable and run again, nothing was changed',
      );
      expect(tree(project)).toEqual({ 'dist/main/one.yaml': '1' });
      expect(state()).toEqual(STATE);
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
      expect(state()).toEqual(STATE);
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
          const left = fs.readdirSync(path.join(inner, '.cloudserve')).filter((name) => name !== 'kept');
          expect(left.sort()).toEqual(STATE);
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
} else {
  test('a read-only file system and a full disk, in a namespace of our own', () => {
    const jest = [require.resolve('jest/bin/jest'), '--cacheDirectory', path.join(project, 'cache')];
    execFileSync('unshare', ['-Urm', process.execPath, ...jest, '--runTestsByPath', __filename], { stdio: 'pipe' });
  }, 60_000);
}
