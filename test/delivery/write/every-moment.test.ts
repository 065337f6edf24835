import * as fs from 'fs';
import * as path from 'path';
import { journalPresent, writeOutputs } from '../../../lib/delivery/write/write-outputs';
import { Version, editByHand, editIsKept, putForeign, scenePlan, sceneTree, whole } from './crash-scene';
import { STATE, temporaryFolder, tree } from './fixture';

/** Changes that the write step may still make before its process is dead; after that, every call fails and does nothing. */
let mockChangesLeft = Infinity;

jest.mock('fs', () => {
  const actual = jest.requireActual<Record<string, unknown>>('fs');
  const changing = /^(chmod|copyFile|link|mkdir|open|rename|rm|rmdir|symlink|unlink|writeFile)Sync$/;
  const mortal = (name: string, call: (...args: unknown[]) => unknown) =>
    function (...args: unknown[]): unknown {
      if (mockChangesLeft < 0 || (changing.test(name) && --mockChangesLeft < 0)) {
        throw new Error('dead');
      }
      return call(...args);
    };
  return Object.fromEntries(
    Object.entries(actual).map(([name, value]) => [
      name,
      name.endsWith('Sync') ? mortal(name, value as () => unknown) : value,
    ]),
  );
});

let project: string;
beforeEach(() => {
  project = temporaryFolder();
  putForeign(project);
});
afterEach(() => fs.rmSync(project, { recursive: true, force: true }));

/** Runs for so many changes, as a process that is killed before the next one would. */
function runUntil(changes: number, version: Version): 'killed' | 'done' {
  mockChangesLeft = changes;
  try {
    writeOutputs(scenePlan(project, version));
    return mockChangesLeft >= 0 ? 'done' : 'killed';
  } catch (error) {
    if (mockChangesLeft >= 0) {
      throw error;
    }
    return 'killed';
  } finally {
    mockChangesLeft = Infinity;
  }
}

test('a run that dies before any of its changes leaves old, new or a journal, and the next one is whole', () => {
  const seen = { old: 0, new: 0, journal: 0 };
  let [from, to]: Version[] = ['a', 'b'];
  const index = () => fs.readFileSync(path.join(project, '.cloudserve/index.json'), 'utf8');
  const indexes = new Map<Version, string>();
  for (const version of [to, from]) {
    writeOutputs(scenePlan(project, version));
    indexes.set(version, index());
  }
  for (let changes = 0, end: 'killed' | 'done' = 'killed'; end === 'killed'; changes++) {
    const edit = `by hand ${changes}`;
    editByHand(project, edit);
    end = runUntil(changes, to);
    const left = whole(project, from, to, edit);
    if (journalPresent(project)) {
      seen.journal++;
    } else {
      expect([changes, left]).not.toEqual([changes, 'mixed']);
      seen[left as 'old' | 'new']++;
    }
    expect([changes, editIsKept(project, edit)]).toEqual([changes, true]);
    fs.rmSync(path.join(project, '.cloudserve/lock'), { force: true });

    writeOutputs(scenePlan(project, to));
    expect(tree(project)).toEqual(sceneTree(to));
    expect(editIsKept(project, edit)).toBe(true);
    expect(fs.readdirSync(path.join(project, '.cloudserve')).sort()).toEqual([...STATE, 'kept']);
    expect([changes, index()]).toEqual([changes, indexes.get(to)]);
    [from, to] = [to, from];
  }
  expect(seen.old).toBeGreaterThan(20);
  expect(seen.journal).toBeGreaterThan(20);
  expect(seen.new).toBeGreaterThan(0);
}, 60_000);
