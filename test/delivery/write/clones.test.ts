import { execFileSync } from 'child_process';
import * as fs from 'fs';
import * as path from 'path';
import { writeOutputs } from '../../../lib/delivery/write/write-outputs';
import { WriteResult } from '../../../lib/delivery/write/write-plan';
import { STATE, put, temporaryFolder, tree } from './fixture';

type Files = Readonly<Record<string, string>>;
type Roots = Readonly<Record<string, Files>>;

let folder: string;
let project: string;
beforeEach(() => {
  folder = temporaryFolder();
  project = path.join(folder, 'project');
  fs.mkdirSync(project);
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const write = (roots: Roots, where = project): WriteResult =>
  writeOutputs({
    project: where,
    roots: Object.entries(roots).map(([root, files]) => ({
      folder: path.join(where, root),
      files: new Map(Object.entries(files)),
      swapFolders: ['main'],
    })),
  });
const state = (name: string, where = project): string => fs.readFileSync(path.join(where, '.cloudserve', name), 'utf8');
const index = (where = project): string => state('index.json', where);
const many = (count: number, text: string): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`main/l${i % 2}/f${i}.yaml`, `${text} ${i}\n`]));

/** Git without the settings of whoever runs the tests. */
function git(where: string, ...args: string[]): string {
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', HOME: folder };
  const self = ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', [...self, ...args], { cwd: where, env, encoding: 'utf8', stdio: 'pipe' });
}

function commit(where = project): void {
  if (!fs.existsSync(path.join(where, '.git'))) {
    git(where, 'init', '-q');
  }
  git(where, 'add', '.');
  git(where, 'commit', '-qm', 'outputs');
}

function clone(from = project, name = 'clone'): string {
  git(folder, 'clone', '-q', from, name);
  return path.join(folder, name);
}

describe('a project that commits its outputs', () => {
  const first = { dist: { 'main/one.yaml': '1', 'main/two.yaml': '2', 'old/gone.yaml': '3' } };
  const second = { dist: { 'main/one.yaml': 'new', 'main/two.yaml': '2' } };

  test('commits of the state folder the index and what git is to ignore, nothing of this machine', () => {
    write(first);
    put(project, { 'dist/main/one.yaml': 'by hand' });
    write(first);
    const left = ['staging/0', 'journal.json', 'lock', 'lock-7'];
    put(project, Object.fromEntries(left.map((name) => [`.cloudserve/${name}`, 'left by a killed run'])));
    commit();
    const committed = git(project, 'ls-files', '.cloudserve').trim().split('\n');
    expect(committed).toEqual(['.cloudserve/.gitignore', '.cloudserve/index.json']);
    expect(fs.readdirSync(path.join(project, '.cloudserve')).sort()).toEqual(
      [...STATE, 'kept', 'staging', 'journal.json', 'lock', 'lock-7'].sort(),
    );
  });

  test('writes in a clone what changed, removes what is no longer made, and leaves what is foreign', () => {
    write(first);
    put(project, { 'dist/README.md': 'mine', 'dist/old/notes.txt': 'mine' });
    commit();
    const copy = clone();
    expect(write(second, copy)).toEqual({ written: 1, unchanged: 1, removed: 1, kept: [] });
    expect(tree(path.join(copy, 'dist'))).toEqual({
      ...second.dist,
      'README.md': 'mine',
      'old/notes.txt': 'mine',
    });
    expect(write(second, copy)).toEqual({ written: 0, unchanged: 2, removed: 0, kept: [] });
  });

  test('takes along the folders that a clone no longer needs, and swaps those that change much', () => {
    write({ dist: { ...many(30, 'a'), 'old/deep/gone.yaml': '3' } });
    commit();
    const copy = clone();
    const inode = fs.statSync(path.join(copy, 'dist/main')).ino;
    write({ dist: many(30, 'b') }, copy);
    expect(tree(path.join(copy, 'dist'))).toEqual(many(30, 'b'));
    expect(fs.statSync(path.join(copy, 'dist/main')).ino).not.toBe(inode);
  });

  test('keeps and reports in a clone what was edited by hand', () => {
    write(first);
    commit();
    const copy = clone();
    put(copy, { 'dist/main/two.yaml': 'by hand', 'dist/old/gone.yaml': 'by hand' });
    const { kept } = write(second, copy);
    expect(kept.map((line) => line.split(' -> ')[0])).toEqual(['dist/main/two.yaml', 'dist/old/gone.yaml']);
    kept.forEach((line) => expect(fs.readFileSync(path.join(copy, line.split(' -> ')[1]), 'utf8')).toBe('by hand'));
    expect(tree(path.join(copy, 'dist'))).toEqual(second.dist);
  });

  test('takes what was pulled as ours, though this machine remembers the outputs of before', () => {
    write(first);
    commit();
    const copy = clone();
    write(first, copy);
    write({ dist: { 'main/one.yaml': 'new', 'main/two.yaml': 'new' } });
    commit();
    git(copy, 'pull', '-q');
    expect(write({ dist: { 'main/one.yaml': 'third' } }, copy)).toEqual({
      written: 1,
      unchanged: 0,
      removed: 1,
      kept: [],
    });
    expect(git(copy, 'status', '--porcelain').trim().split('\n')).toEqual([
      'M .cloudserve/index.json',
      ' M dist/main/one.yaml',
      ' D dist/main/two.yaml',
    ]);
  });

  test('has the same index, byte by byte, from run to run and in any clone', () => {
    write(first);
    write({ ...second, '../elsewhere': { a: '1' } });
    put(project, { 'dist/main/notes.txt': 'mine' });
    commit();
    const copy = clone();
    fs.rmSync(path.join(project, '.cloudserve/cache.json'));
    fs.mkdirSync(path.join(copy, 'dist/later'), { recursive: true });
    for (const roots of [second, { dist: { 'later/x': 'x' } }, first, second]) {
      write(roots);
      write(roots, copy);
      expect(index(copy)).toBe(index());
    }
    expect(git(project, 'status', '--porcelain')).toBe('');
    expect(git(copy, 'status', '--porcelain')).toBe('');
  });

  test('keeps in the index what a run does not write, and lists one file a line in order', () => {
    write({ 'cdktf.out': { 'stacks/one/cdk.tf.json': 'x' }, dist: { b: '1', 'a/c': '2' } });
    commit();
    const copy = clone();
    const before = index();
    write({ dist: { b: '1', 'a/c': '2' } }, copy);
    expect(index(copy)).toBe(before);
    expect(before.replace(/[0-9a-f]{64}/g, 'digest')).toBe(
      [
        '{',
        '  "version": 2,',
        '  "roots": {',
        '    "cdktf.out": {',
        '      "stacks/one/cdk.tf.json": "digest"',
        '    },',
        '    "dist": {',
        '      "a/c": "digest",',
        '      "b": "digest"',
        '    }',
        '  }',
        '}',
        '',
      ].join('\n'),
    );
  });
});

describe('outputs that are not committed, with an index that is', () => {
  const only = (text: string) => ({ 'cdktf.out': { 'one.json': text, [`${text}.json`]: text } });

  test('are written where none are', () => {
    write(only('a'));
    put(project, { '.gitignore': 'cdktf.out/\n' });
    commit();
    const copy = clone();
    expect(write(only('b'), copy)).toEqual({ written: 2, unchanged: 0, removed: 0, kept: [] });
  });

  test('stay ours when somebody else committed an index of other ones', () => {
    write(only('a'));
    put(project, { '.gitignore': 'cdktf.out/\n' });
    commit();
    const copy = clone();
    write(only('a'), copy);
    write(only('b'));
    commit();
    git(copy, 'pull', '-q');
    expect(write(only('b'), copy)).toEqual({ written: 2, unchanged: 0, removed: 1, kept: [] });
    expect(tree(path.join(copy, 'cdktf.out'))).toEqual(only('b')['cdktf.out']);
  });

  test('are ours no longer once the index drops them and somebody else writes there', () => {
    write({ dist: { a: '1', b: '2' } });
    commit();
    const copy = clone();
    write({ dist: { a: '1', b: '2' } }, copy);
    write({ dist: { a: '1' } });
    put(project, { 'dist/b': 'mine' });
    commit();
    git(copy, 'pull', '-q');
    expect(() => write({ dist: { a: '1', b: '2' } }, copy)).toThrow('file is not one of ours');
    expect(write({ dist: { a: '1' } }, copy)).toEqual({ written: 0, unchanged: 1, removed: 0, kept: [] });
    expect(tree(path.join(copy, 'dist'))).toEqual({ a: '1', b: 'mine' });
  });
});

describe('an index', () => {
  test('that is missing while outputs differ is refused, and the message says the way out', () => {
    put(project, { 'dist/a/one.yaml': '0', 'dist/b.yaml': '0', 'cdktf.out/x': '0', same: 'same', mine: 'mine' });
    const before = tree(project);
    const roots = {
      dist: { 'b.yaml': '1', 'a/one.yaml': '1', 'c.yaml': '1' },
      'cdktf.out': { x: '1' },
      '': { same: 'same', mine: 'ours' },
    };
    expect(() => write(roots)).toThrow(
      [
        'cannot write the outputs, nothing was changed',
        'file is not one of ours and would be overwritten, got mine; move it away or delete it',
        "outputs would be overwritten and no index says that they are ours, got cdktf.out/x; commit .cloudserve/index.json with the outputs, or delete the folder 'cdktf.out' once if nothing in it is yours",
        "outputs would be overwritten and no index says that they are ours, got dist/a/one.yaml and 1 more; commit .cloudserve/index.json with the outputs, or delete the folder 'dist' once if nothing in it is yours",
      ].join('\n'),
    );
    expect(tree(project)).toEqual(before);
    fs.rmSync(path.join(project, 'dist'), { recursive: true });
    expect(write({ dist: roots.dist }).written).toBe(3);
  });

  test('that is missing does not tell to delete a folder outside the project', () => {
    put(project, { '../elsewhere/a': 'mine' });
    expect(() => write({ '../elsewhere': { a: '1' } })).toThrow(
      'file is not one of ours and would be overwritten, got ../elsewhere/a; move it away or delete it',
    );
  });

  test('that a merge left with conflicts is refused with a fix that works', () => {
    write({ dist: { a: '1', m: '1', z: '1' } });
    commit();
    git(project, 'checkout', '-qb', 'side');
    write({ dist: { a: '1', m: 'side', 'm-side': '1', z: '1' } });
    commit();
    git(project, 'checkout', '-q', 'main');
    write({ dist: { a: '1', m: 'main', 'm-main': '1', z: '1' } });
    commit();
    expect(() => git(project, 'merge', 'side')).toThrow();
    const roots = { dist: { a: '2', m: 'both', z: '1' } };
    expect(() => write(roots)).toThrow(
      'the index of our files has conflict markers of a merge, got .cloudserve/index.json; keep the files of both sides, delete the marker lines and run again',
    );
    const bothSides = index().replace(/^(<<<<<<<|=======|>>>>>>>).*\n/gm, '');
    put(project, { '.cloudserve/index.json': bothSides });
    const { kept } = write(roots);
    expect(tree(path.join(project, 'dist'))).toEqual(roots.dist);
    expect(kept).toEqual([expect.stringMatching(/^dist\/m -> /)]);
  });

  test.each([
    ['a file outside its folder', { dist: { '../../precious': 'a'.repeat(64) } }],
    ['a folder outside the project', { '../elsewhere': { a: 'a'.repeat(64) } }],
    ['a digest that is none', { dist: { a: 1 } }],
  ])('that names %s is refused', (_, roots) => {
    put(project, { '.cloudserve/index.json': JSON.stringify({ version: 2, roots }) });
    expect(() => write({ dist: {} })).toThrow('the index of our files is damaged');
  });

  test('that was deleted is made again, from what this machine remembers too', () => {
    write({ dist: { a: '1', b: '1' } });
    const before = index();
    fs.rmSync(path.join(project, '.cloudserve/index.json'));
    expect(write({ dist: { a: '1', b: '1' } })).toMatchObject({ written: 0, unchanged: 2 });
    expect(index()).toBe(before);
    fs.rmSync(path.join(project, '.cloudserve/index.json'));
    expect(write({ dist: { a: '2' } })).toEqual({ written: 1, unchanged: 0, removed: 1, kept: [] });
  });

  test('leaves a .gitignore that somebody edited', () => {
    write({ dist: { a: '1' } });
    put(project, { '.cloudserve/.gitignore': '*\n' });
    write({ dist: { a: '2' } });
    expect(state('.gitignore')).toBe('*\n');
  });
});

describe('a folder outside the project', () => {
  test('is remembered on this machine alone', () => {
    write({ dist: { a: '1' } });
    const before = index();
    write({ dist: { a: '1' }, '../elsewhere': { 'x/a': '1', b: '1' } });
    expect(index()).toBe(before);
    put(folder, { 'elsewhere/b': 'by hand' });
    expect(write({ '../elsewhere': { b: '2' } })).toMatchObject({ written: 1, removed: 1, kept: [expect.anything()] });
    expect(tree(path.join(folder, 'elsewhere'))).toEqual({ b: '2' });
  });

  test('is forgotten once it is gone, one within is not', () => {
    write({ '../temporary': { a: '1' }, '../stays': { a: '1' }, dist: { a: '1' } });
    fs.rmSync(path.join(folder, 'temporary'), { recursive: true });
    fs.rmSync(path.join(project, 'dist'), { recursive: true });
    write({ other: { a: '1' } });
    const { roots } = JSON.parse(state('cache.json')) as { roots: object };
    expect(Object.keys(roots)).toEqual(['../stays', 'dist', 'other']);
    expect(index()).toContain('"dist"');
    expect(index()).not.toContain('..');
  });
});
