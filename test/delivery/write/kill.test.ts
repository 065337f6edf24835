import * as fs from 'fs';
import * as path from 'path';
import { journalPresent, writeOutputs } from '../../../lib/delivery/write/write-outputs';
import { Version, editByHand, editIsKept, putForeign, scenePlan, sceneTree, whole } from './crash-scene';
import { STATE, temporaryFolder, tree } from './fixture';
import { compileRun, ended, startRun } from './kill';

/** Of all changes of a run, every so many is one at which a process is killed; `every-moment.test.ts` takes each, without a process. */
const STRIDE = 8;

test('a process killed between its changes leaves old, new or a journal, and the next one is whole', async () => {
  const folder = temporaryFolder();
  const project = path.join(folder, 'project');
  const script = compileRun(folder);
  putForeign(project);
  let [from, to]: Version[] = ['a', 'b'];
  writeOutputs(scenePlan(project, from));
  let kills = 0;
  for (let end: 'killed' | 'done' = 'killed', changes = 0; end === 'killed'; changes += STRIDE) {
    const edit = `by hand ${changes}`;
    editByHand(project, edit);
    end = await ended(startRun(script, project, to, 24, changes));
    kills += end === 'killed' ? 1 : 0;
    if (!journalPresent(project)) {
      expect([changes, whole(project, from, to, edit)]).not.toEqual([changes, 'mixed']);
    }
    expect([changes, editIsKept(project, edit)]).toEqual([changes, true]);

    writeOutputs(scenePlan(project, to));
    expect(tree(project)).toEqual(sceneTree(to));
    expect(fs.readdirSync(path.join(project, '.cloudserve')).sort()).toEqual([...STATE, 'kept']);
    [from, to] = [to, from];
  }
  expect(kills).toBeGreaterThan(70 / STRIDE);
  fs.rmSync(folder, { recursive: true });
}, 120_000);
