import * as fs from 'fs';
import * as path from 'path';
import { journalPresent, writeOutputs } from '../../lib/delivery/write/write-outputs';
import { editByHand, editIsKept, putForeign, scenePlan, sceneTree, whole } from '../delivery/write/crash-scene';
import { STATE, temporaryFolder, tree } from '../delivery/write/fixture';
import { compileRun, ended, startRun } from '../delivery/write/kill';

const KILLS = 1000;
const FILES = 300;

interface Seen {
  whole: number;
  journal: number;
}

/** Starts runs that write two versions in turn, and kills each at a random moment after its first whole write. */
async function killOften(folder: string, kills: number): Promise<Seen> {
  const project = path.join(folder, 'project');
  const script = compileRun(folder);
  const seen: Seen = { whole: 0, journal: 0 };
  let cycle = 0;
  putForeign(project);
  writeOutputs(scenePlan(project, 'b', FILES));
  for (let kill = 0; kill < kills; kill++) {
    const edit = `by hand ${kill}`;
    editByHand(project, edit);
    const run = startRun(script, project, 'a', FILES);
    const end = ended(run);
    const killed = untilKilled(run, cycle === 0 ? undefined : Math.random() * cycle);
    expect(await end).toBe('killed');
    cycle = (await killed) || cycle;
    if (journalPresent(project)) {
      seen.journal++;
    } else {
      expect([kill, whole(project, 'a', 'b', edit, FILES), whole(project, 'b', 'a', edit, FILES)]).toContain('new');
      seen.whole++;
    }
    expect([kill, editIsKept(project, edit)]).toEqual([kill, true]);
    writeOutputs(scenePlan(project, 'b', FILES));
    expect(tree(project)).toEqual(sceneTree('b', FILES));
    expect(fs.readdirSync(path.join(project, '.cloudserve')).sort()).toEqual([...STATE, 'kept']);
    fs.rmSync(path.join(project, '.cloudserve/kept'), { recursive: true });
  }
  return seen;
}

/** Kills a run so many milliseconds after its first whole write, or after its third; says how long a write took, 0 if none was seen. */
function untilKilled(run: ReturnType<typeof startRun>, delay: number | undefined): Promise<number> {
  return new Promise((resolve) => {
    const times: number[] = [];
    run.stdout!.on('data', () => {
      times.push(performance.now());
      if (delay === undefined ? times.length === 3 : times.length === 1) {
        setTimeout(() => {
          run.kill('SIGKILL');
          resolve(times.length < 2 ? 0 : times[1] - times[0]);
        }, delay ?? 0);
      }
    });
  });
}

test(`${KILLS} processes killed at random moments leave a whole output or a journal, and the next run is whole`, async () => {
  const folders = [temporaryFolder(), temporaryFolder()];
  const seen = await Promise.all(folders.map((folder) => killOften(folder, KILLS / folders.length)));
  const [wholes, journals] = [seen[0].whole + seen[1].whole, seen[0].journal + seen[1].journal];
  console.log(`${KILLS} kills: ${wholes} left a whole output, ${journals} a journal`);
  expect(wholes).toBeGreaterThan(0);
  expect(journals).toBeGreaterThan(0);
  folders.forEach((folder) => fs.rmSync(folder, { recursive: true }));
}, 1_800_000);
