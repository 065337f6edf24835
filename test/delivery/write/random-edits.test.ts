import * as fc from 'fast-check';
import * as fs from 'fs';
import * as path from 'path';
import { WriteError } from '../../../lib/delivery/write/write-error';
import { writeOutputs } from '../../../lib/delivery/write/write-outputs';
import { put, temporaryFolder, tree } from './fixture';

const NAMES = ['a', 'b', 'main/a', 'main/b', 'main/x/c', 'main/x/y/d', 'z/e'];
const file = fc.constantFrom(...NAMES);
const text = fc.constantFrom('1', '2', '3');
/** Enough further files that the folder is worth swapping, when they all change. */
const bulk = fc.constantFrom('', 'p', 'q');

type Step =
  | { readonly kind: 'write'; readonly files: Record<string, string>; readonly bulk: string }
  | { readonly kind: 'put'; readonly file: string; readonly text: string }
  | { readonly kind: 'delete'; readonly file: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), files: fc.dictionary(file, text), bulk }),
  fc.record({ kind: fc.constant('put' as const), file, text }),
  fc.record({ kind: fc.constant('delete' as const), file }),
);

/** What should be: who owns which file, and what every file holds. */
class Model {
  public disk = new Map<string, string>();
  public readonly lost = new Set<string>();
  private ours = new Map<string, string>();

  /** False when the write is to be refused. */
  public write(files: ReadonlyMap<string, string>): boolean {
    const refused = [...files].some(
      ([name, wanted]) => this.disk.has(name) && !this.ours.has(name) && this.disk.get(name) !== wanted,
    );
    if (refused) {
      return false;
    }
    for (const [name, digest] of this.ours) {
      const stands = this.disk.get(name);
      if (stands !== undefined && stands !== digest && stands !== files.get(name)) {
        this.lost.add(`${name}=${stands}`);
      }
      this.disk.delete(name);
    }
    files.forEach((wanted, name) => this.disk.set(name, wanted));
    this.ours = new Map(files);
    return true;
  }
}

function filesOf({ files, bulk: mark }: Extract<Step, { kind: 'write' }>): Map<string, string> {
  const more = Array.from({ length: mark === '' ? 0 : 22 }, (_, i): [string, string] => [`main/bulk/f${i}`, mark]);
  return new Map([...Object.entries(files), ...more]);
}

function filesOnDisk(folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(tree(folder)).filter(([name]) => !name.endsWith('/')));
}

test('after any sequence of writes and edits by hand, ours is what was asked, theirs is as it was, and every edit is kept', () => {
  const seen = { swapped: 0, refused: 0, kept: 0 };
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 10 }), (steps) => {
      const project = temporaryFolder();
      const folder = path.join(project, 'dist');
      const model = new Model();
      const kept = new Set<string>();
      for (const next of steps) {
        if (next.kind === 'put') {
          put(folder, { [next.file]: next.text });
          model.disk.set(next.file, next.text);
        } else if (next.kind === 'delete') {
          fs.rmSync(path.join(folder, next.file), { force: true });
          model.disk.delete(next.file);
        } else {
          const files = filesOf(next);
          const bulkFolder = path.join(folder, 'main');
          const before = fs.existsSync(bulkFolder) ? fs.statSync(bulkFolder).ino : undefined;
          const write = () => writeOutputs({ project, roots: [{ folder, files, swapFolders: ['main'] }] });
          if (model.write(files)) {
            write().kept.forEach((line) => {
              const [name, where] = line.split(' -> ');
              kept.add(`${name.slice('dist/'.length)}=${fs.readFileSync(path.join(project, where), 'utf8')}`);
            });
            seen.swapped += before !== undefined && inode(bulkFolder) !== before ? 1 : 0;
            expect(write()).toMatchObject({ written: 0, unchanged: files.size, removed: 0, kept: [] });
          } else {
            expect(write).toThrow(WriteError);
            seen.refused++;
          }
        }
        expect(fs.existsSync(folder) ? filesOnDisk(folder) : {}).toEqual(Object.fromEntries(model.disk));
      }
      expect([...kept].sort()).toEqual([...model.lost].sort());
      seen.kept += kept.size;
      fs.rmSync(project, { recursive: true });
    }),
    { numRuns: 80, seed: 20 },
  );
  expect(Object.values(seen).every((times) => times > 3)).toBe(true);
}, 60_000);

function inode(folder: string): number | undefined {
  return fs.existsSync(folder) ? fs.statSync(folder).ino : undefined;
}
