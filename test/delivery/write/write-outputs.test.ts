import * as fs from 'fs';
import * as path from 'path';
import { finishJournal, journalPresent, writeOutputs } from '../../../lib/delivery/write/write-outputs';
import { OutputRoot, WriteResult } from '../../../lib/delivery/write/write-plan';
import { STATE, put, temporaryFolder, tree } from './fixture';

let project: string;
beforeEach(() => {
  project = temporaryFolder();
});
afterEach(() => fs.rmSync(project, { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;
const root = (folder: string, files: Files, more: Partial<OutputRoot> = {}): OutputRoot => ({
  folder: path.join(project, folder),
  files: new Map(Object.entries(files)),
  ...more,
});
const write = (...roots: OutputRoot[]): WriteResult => writeOutputs({ project, roots });
const many = (count: number, text: string): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`main/l${i % 2}/f${i}.yaml`, `${text} ${i}\n`]));
const inode = (file: string): string => {
  const { ino, mtimeMs } = fs.statSync(path.join(project, file));
  return `${ino} ${mtimeMs}`;
};
const counts = ({ written, unchanged, removed }: WriteResult): number[] => [written, unchanged, removed];

describe('files of ours', () => {
  test('are written into folders that are made, several levels deep', () => {
    const result = write(
      root('a/b/dist', { 'main/x/one.yaml': '1', 'two.yaml': '2' }),
      root('', { 'cloudserve.lock.json': '{}' }),
    );
    expect(tree(project)).toEqual({
      'a/b/dist/main/x/one.yaml': '1',
      'a/b/dist/two.yaml': '2',
      'cloudserve.lock.json': '{}',
    });
    expect(result).toEqual({ written: 3, unchanged: 0, removed: 0, kept: [] });
  });

  test('share a parent folder that does not exist yet', () => {
    write(root('out/dist', { 'one.yaml': '1' }), root('out/cdktf.out', { 'two.json': '2' }));
    expect(tree(project)).toEqual({ 'out/dist/one.yaml': '1', 'out/cdktf.out/two.json': '2' });
  });

  test('are not touched when nothing changed', () => {
    const plan = root('dist', { 'main/one.yaml': '1', 'main/two.yaml': '2' });
    write(plan);
    const before = [inode('dist/main/one.yaml'), inode('dist/main/two.yaml'), inode('dist/main')];
    expect(counts(write(plan))).toEqual([0, 2, 0]);
    expect(counts(write(root('dist', { 'main/one.yaml': '1', 'main/two.yaml': 'new' })))).toEqual([1, 1, 0]);
    expect([inode('dist/main/one.yaml')]).toEqual(before.slice(0, 1));
    expect(inode('dist/main/two.yaml')).not.toBe(before[1]);
  });

  test('that are stale go, with the folders of ours that they leave empty', () => {
    write(root('dist', { 'main/a/one.yaml': '1', 'main/b/two.yaml': '2' }));
    expect(counts(write(root('dist', { 'main/b/two.yaml': '2' })))).toEqual([0, 1, 1]);
    expect(tree(project)).toEqual({ 'dist/main/b/two.yaml': '2' });
    write(root('dist', {}));
    expect(tree(project)).toEqual({ 'dist/': '' });
  });

  test('that are stale leave folders alone that somebody else made or uses', () => {
    fs.mkdirSync(path.join(project, 'dist/theirs'), { recursive: true });
    write(root('dist', { 'theirs/one.yaml': '1', 'ours/two.yaml': '2' }));
    put(project, { 'dist/ours/notes.txt': 'mine' });
    write(root('dist', { 'three.yaml': '3' }));
    expect(tree(project)).toEqual({ 'dist/theirs/': '', 'dist/ours/notes.txt': 'mine', 'dist/three.yaml': '3' });
    fs.rmSync(path.join(project, 'dist/ours/notes.txt'));
    write(root('dist', { 'three.yaml': '3' }));
    expect(tree(project)).toEqual({ 'dist/theirs/': '', 'dist/three.yaml': '3' });
  });

  test('of a folder that this run does not write stay, and stay ours', () => {
    write(root('dist', { 'one.yaml': '1' }), root('cdktf.out', { 'stack/cdk.tf.json': '{}' }));
    write(root('cdktf.out', { 'stack/cdk.tf.json': '{"a":1}' }));
    expect(tree(project)).toEqual({ 'dist/one.yaml': '1', 'cdktf.out/stack/cdk.tf.json': '{"a":1}' });
    expect(counts(write(root('dist', {})))).toEqual([0, 0, 1]);
  });

  test('that were deleted by hand are written again', () => {
    write(root('dist', { 'main/one.yaml': '1' }));
    fs.rmSync(path.join(project, 'dist'), { recursive: true });
    expect(counts(write(root('dist', { 'main/one.yaml': '1' })))).toEqual([1, 0, 0]);
    expect(tree(project)).toEqual({ 'dist/main/one.yaml': '1' });
  });

  test('become folders, and folders files', () => {
    write(root('dist', { a: '1', 'b/c/d': '2' }));
    write(root('dist', { 'a/x': '3', b: '4' }));
    expect(tree(project)).toEqual({ 'dist/a/x': '3', 'dist/b': '4' });
  });

  test('are the same, bytes and index, in any project folder', () => {
    const other = temporaryFolder();
    const files = new Map([['main/one.yaml', '1']]);
    writeOutputs({ project, roots: [{ folder: path.join(project, 'dist'), files }] });
    writeOutputs({ project: other, roots: [{ folder: path.join(other, 'dist'), files }] });
    expect(tree(other)).toEqual(tree(project));
    const index = fs.readFileSync(path.join(project, '.cloudserve/index.json'), 'utf8');
    expect(index).not.toContain(project);
    fs.rmSync(other, { recursive: true });
  });

  test('may live outside the project', () => {
    const clone = temporaryFolder();
    const plan = (text: string) => ({ project, roots: [{ folder: clone, files: new Map([['main/one.yaml', text]]) }] });
    put(clone, { '.git/HEAD': 'ref' });
    writeOutputs(plan('1'));
    put(clone, { 'main/one.yaml': 'edited' });
    const { kept } = writeOutputs(plan('2'));
    expect(tree(clone)).toEqual({ '.git/HEAD': 'ref', 'main/one.yaml': '2' });
    expect(kept).toHaveLength(1);
    expect(fs.readFileSync(path.join(project, kept[0].split(' -> ')[1]), 'utf8')).toBe('edited');
    fs.rmSync(clone, { recursive: true });
  });
});

describe('an edited file of ours', () => {
  const edited = 'dist/main/one.yaml -> .cloudserve/kept/dist/main/one.yaml.c9616cb5';
  const keptText = () => fs.readFileSync(path.join(project, edited.split(' -> ')[1]), 'utf8');

  beforeEach(() => {
    write(root('dist', { 'main/one.yaml': '1', 'main/two.yaml': '2' }));
    put(project, { 'dist/main/one.yaml': 'by hand' });
  });

  test.each([
    ['overwritten with a new text', { 'main/one.yaml': 'new', 'main/two.yaml': '2' }],
    ['set back to the same text', { 'main/one.yaml': '1', 'main/two.yaml': '2' }],
    ['removed', { 'main/two.yaml': '2' }],
  ])('is saved and reported before it is %s', (_, files: Files) => {
    expect(write(root('dist', files)).kept).toEqual([edited]);
    expect(keptText()).toBe('by hand');
    expect(tree(path.join(project, 'dist'))).toEqual(files);
    expect(write(root('dist', files)).kept).toEqual([]);
  });

  test('is not reported when it holds what would be written', () => {
    expect(write(root('dist', { 'main/one.yaml': 'by hand', 'main/two.yaml': '2' }))).toMatchObject({
      written: 0,
      kept: [],
    });
    expect(write(root('dist', { 'main/one.yaml': 'next', 'main/two.yaml': '2' })).kept).toEqual([]);
  });

  test('is noticed at the same size and time, when the cache is no younger than the file', () => {
    const file = path.join(project, 'dist/main/one.yaml');
    const plan = root('dist', { 'main/one.yaml': 'by hand', 'main/two.yaml': '2' });
    const time = new Date('2020-01-01T00:00:00Z');
    fs.utimesSync(file, time, time);
    write(plan);
    fs.writeFileSync(file, 'by HAND');
    fs.utimesSync(file, time, time);
    expect(counts(write(plan))).toEqual([0, 2, 0]);
    fs.utimesSync(path.join(project, '.cloudserve/cache.json'), time, time);
    expect(write(plan)).toMatchObject({ written: 1, kept: [expect.stringContaining('one.yaml')] });
  });
});

describe('a foreign file', () => {
  test('stays, wherever it is', () => {
    put(project, { 'dist/README.md': 'mine', 'cdktf.out/stack/.terraform/lock': 'provider' });
    const roots = (text: string) => [
      root('dist', { 'one.yaml': text }),
      root('cdktf.out', { 'stack/cdk.tf.json': text }),
    ];
    write(...roots('1'));
    write(...roots('2'));
    write(root('dist', {}), root('cdktf.out', {}));
    expect(tree(project)).toEqual({ 'dist/README.md': 'mine', 'cdktf.out/stack/.terraform/lock': 'provider' });
  });

  test('that holds what would be written is taken over', () => {
    put(project, { 'dist/main/one.yaml': '1' });
    expect(write(root('dist', { 'main/one.yaml': '1' }))).toEqual({ written: 0, unchanged: 1, removed: 0, kept: [] });
    expect(counts(write(root('dist', {})))).toEqual([0, 0, 1]);
    expect(tree(project)).toEqual({ 'dist/': '' });
  });

  test('in the way is refused before anything changes, and every one is named', () => {
    write(root('dist', { 'one.yaml': '1', 'old.yaml': 'old', 'ours/x': 'old' }));
    put(project, {
      'dist/ours/notes': 'mine',
      'dist/b.yaml': 'mine',
      'dist/a.yaml': 'mine',
      'dist/f/g': 'mine',
      'dist/file': 'mine',
    });
    fs.symlinkSync('one.yaml', path.join(project, 'dist/link.yaml'));
    fs.symlinkSync('f', path.join(project, 'dist/linked'));
    const before = tree(project);
    const files = {
      'one.yaml': '2',
      'b.yaml': '',
      'a.yaml': '',
      f: '',
      'file/x': '',
      'link.yaml': '',
      'linked/y': '',
      '../z': '',
      'c/d': '',
      c: '',
      ours: '',
    };
    expect(() => write(root('dist', files))).toThrow(
      [
        'cannot write the outputs, nothing was changed',
        'file is not one of ours and would be overwritten, got dist/a.yaml; move it away or delete it',
        'file is not one of ours and would be overwritten, got dist/b.yaml; move it away or delete it',
        "file name is not a path below dist, got '../z'; use names joined by single slashes",
        'file stands where a folder is needed, got dist/file; move it away or delete it',
        'folder stands where a file is to be written, got dist/f; move it away or delete it',
        'folder stands where a file is to be written, got dist/ours; move it away or delete it',
        'output is both a file and a folder, got dist/c; rename one of them',
        'symbolic link stands where a file is to be written, got dist/link.yaml; move it away or delete it',
        'symbolic link stands where a folder is needed, got dist/linked; move it away or delete it',
      ].join('\n'),
    );
    expect(tree(project)).toEqual(before);
    expect(fs.readdirSync(path.join(project, '.cloudserve')).sort()).toEqual(STATE);
  });

  test('or a broken link where an output folder is needed is refused', () => {
    put(project, { dist: 'mine' });
    fs.symlinkSync('nowhere', path.join(project, 'out'));
    expect(() => write(root('dist/deep', { a: '1' }), root('out', { a: '1' }))).toThrow(
      /folder is needed, got dist; move .*\n.*folder is needed, got out; move/,
    );
  });

  test('stays when a link replaced a file or a folder of ours', () => {
    const other = temporaryFolder();
    write(root('dist', { 'one.yaml': '1', 'main/two.yaml': '2', 'three.yaml': '3' }));
    put(other, { 'two.yaml': '2', one: '1' });
    fs.rmSync(path.join(project, 'dist/main'), { recursive: true });
    fs.rmSync(path.join(project, 'dist/one.yaml'));
    fs.symlinkSync(other, path.join(project, 'dist/main'));
    fs.symlinkSync(path.join(other, 'one'), path.join(project, 'dist/one.yaml'));
    expect(() => write(root('dist', { 'one.yaml': 'new' }))).toThrow(/symbolic link stands where a file/);
    write(root('dist', { 'three.yaml': '3' }));
    expect(tree(other)).toEqual({ 'two.yaml': '2', one: '1' });
    expect(Object.keys(tree(project))).toEqual(['dist/main', 'dist/one.yaml', 'dist/three.yaml']);
    fs.rmSync(other, { recursive: true });
  });
});

test('a linked output folder is written through', () => {
  const clone = temporaryFolder();
  fs.symlinkSync(clone, path.join(project, 'dist'));
  write(root('dist', many(30, 'a'), { swapFolders: ['main'] }));
  write(root('dist', many(30, 'b'), { swapFolders: ['main'] }));
  expect(tree(clone)).toEqual(many(30, 'b'));
  expect(fs.lstatSync(path.join(project, 'dist')).isSymbolicLink()).toBe(true);
  fs.rmSync(clone, { recursive: true });
});

describe('a file that the program read first', () => {
  const lock = (text: string, read: string | undefined) =>
    root('', { 'cloudserve.lock.json': text }, { basedOn: new Map([['cloudserve.lock.json', read]]) });

  test('is replaced without a copy, though a fresh clone has no index', () => {
    put(project, { 'cloudserve.lock.json': 'committed' });
    expect(write(lock('grown', 'committed'))).toEqual({ written: 1, unchanged: 0, removed: 0, kept: [] });
    put(project, { 'cloudserve.lock.json': 'pulled' });
    expect(write(lock('grown more', 'pulled')).kept).toEqual([]);
  });

  test.each([
    ['read another text', 'before'],
    ['found none', undefined],
  ])('is refused when the program %s', (_, read) => {
    put(project, { 'cloudserve.lock.json': 'meanwhile' });
    expect(() => write(lock('grown', read))).toThrow(
      'file was changed after this synthesis had read it, got cloudserve.lock.json; run again',
    );
    expect(tree(project)).toEqual({ 'cloudserve.lock.json': 'meanwhile' });
  });
});

describe('a swap folder', () => {
  const dist = (files: Files) => root('dist', files, { swapFolders: ['main'] });
  const folderInode = () => fs.statSync(path.join(project, 'dist/main')).ino;

  test('is swapped whole when much of it changed, and its unchanged files stay the same files', () => {
    write(dist({ ...many(40, 'a'), 'main/same.yaml': 'same', 'README.md': 'ours' }));
    fs.chmodSync(path.join(project, 'dist/main'), 0o750);
    const [folder, same] = [folderInode(), inode('dist/main/same.yaml')];
    write(dist({ ...many(30, 'b'), 'main/same.yaml': 'same', 'README.md': 'ours' }));
    expect(tree(path.join(project, 'dist'))).toEqual({
      ...many(30, 'b'),
      'main/same.yaml': 'same',
      'README.md': 'ours',
    });
    expect(folderInode()).not.toBe(folder);
    expect(inode('dist/main/same.yaml')).toBe(same);
    expect(fs.statSync(path.join(project, 'dist/main')).mode & 0o777).toBe(0o750);
    expect(fs.statSync(path.join(project, 'dist/main/same.yaml')).nlink).toBe(1);
  });

  test.each<[string, () => void]>([
    ['a foreign file', () => put(project, { 'dist/main/l0/notes.txt': 'mine' })],
    ['a foreign folder', () => fs.mkdirSync(path.join(project, 'dist/main/theirs'))],
    ['a link', () => fs.symlinkSync('l0', path.join(project, 'dist/main/link'))],
  ])('is written file by file when it holds %s', (_, plant) => {
    write(dist(many(40, 'a')));
    plant();
    const before = tree(path.join(project, 'dist'));
    const folder = folderInode();
    write(dist(many(40, 'b')));
    expect(tree(path.join(project, 'dist'))).toEqual({ ...before, ...many(40, 'b') });
    expect(folderInode()).toBe(folder);
  });

  test('is written file by file when little of it changed', () => {
    write(dist(many(40, 'a')));
    const folder = folderInode();
    write(dist({ ...many(40, 'a'), 'main/l0/f0.yaml': 'new' }));
    expect(folderInode()).toBe(folder);
  });

  test('gives back what somebody edited', () => {
    write(dist(many(40, 'a')));
    put(project, { 'dist/main/l0/f0.yaml': 'by hand' });
    const { kept } = write(dist(many(40, 'b')));
    expect(kept).toEqual([expect.stringMatching(/^dist\/main\/l0\/f0.yaml -> .cloudserve\/kept\//)]);
    expect(fs.readFileSync(path.join(project, kept[0].split(' -> ')[1]), 'utf8')).toBe('by hand');
  });
});

describe('what an earlier run left', () => {
  test('staged without a journal is removed', () => {
    put(project, { '.cloudserve/staging/0': 'half' });
    write(root('dist', { a: '1' }));
    expect(fs.readdirSync(path.join(project, '.cloudserve')).sort()).toEqual(STATE);
  });

  test.each([
    [
      'index.json',
      'the index of our files is damaged or of another version, got .cloudserve/index.json; restore it from version control, or delete it and run again',
    ],
    [
      'cache.json',
      'what this machine remembers of our files is damaged or of another version, got .cloudserve/cache.json; delete it',
    ],
    [
      'journal.json',
      'the journal of an unfinished write is damaged or of another version, got .cloudserve/journal.json; delete it',
    ],
  ])('as a damaged %s is refused', (name, message) => {
    put(project, { [`.cloudserve/${name}`]: '{"version":' });
    expect(() => write(root('dist', { a: '1' }))).toThrow(message);
    expect(tree(project)).toEqual({});
  });

  test('to finish keeps what came in between', () => {
    const mark = { digest: 'none', size: 0, time: 0 };
    put(project, {
      '.cloudserve/staging/0': 'new',
      '.cloudserve/staging/1-folder/x': 'new',
      'one.yaml': 'mine',
      'gone.yaml': 'edited',
      'main/x': 'edited',
      'main/notes.txt': 'mine',
      '.cloudserve/journal.json': JSON.stringify({
        version: 1,
        kept: ['a -> b'],
        operations: [
          { kind: 'remove', path: 'gone.yaml', was: mark },
          { kind: 'file', from: '.cloudserve/staging/0', path: 'one.yaml', was: null },
          {
            kind: 'folder',
            from: '.cloudserve/staging/1-folder',
            path: 'main',
            old: '.cloudserve/staging/1-old',
            was: { x: mark },
          },
        ],
      }),
    });
    expect(journalPresent(project)).toBe(true);
    const kept = finishJournal(project);
    expect(tree(project)).toEqual({ 'one.yaml': 'new', 'main/x': 'new', 'main/notes.txt': 'mine' });
    expect(kept.map((line) => line.split(' -> ')[0])).toEqual(['a', 'gone.yaml', 'one.yaml', 'main/x']);
    const texts = kept.slice(1).map((line) => fs.readFileSync(path.join(project, line.split(' -> ')[1]), 'utf8'));
    expect(texts).toEqual(['edited', 'mine', 'edited']);
    expect(journalPresent(project)).toBe(false);
    expect(finishJournal(project)).toEqual([]);
  });
});
