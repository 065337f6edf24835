import * as fs from 'node:fs';
import * as path from 'node:path';
import { run } from '../support/process';
import { filesIn, newProject, put } from '../support/project';

const ROOT = path.join(__dirname, '..', '..');
/** Each testbed with the folder of its committed lock file. */
const TESTBEDS = [
  ['iotcloudserve', '.'],
  ['k3s-lab', 'apps/k3s-lab'],
  ['federation', 'apps/federation'],
  ['exam-tiers', 'apps/exam-tiers'],
] as const;
/** The folders of outputs are ignored by git, so the golden ones have other names. */
const FOLDERS: Record<string, string> = { 'cdktf.out': 'terraform', dist: 'manifests', 'dist-files': 'companions' };

/** What a run of the program left in a folder, by golden names. */
function outputs(project: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [file, text] of Object.entries(filesIn(project))) {
    const [first, ...rest] = file.split('/');
    if (text !== undefined && first !== '.cloudserve') {
      found[[FOLDERS[first] ?? first, ...rest].join('/')] = text;
    }
  }
  return found;
}

function synthesize(program: string, project: string, environment: NodeJS.ProcessEnv): string {
  const { code, out, errors } = run(`apps/${program}.ts`, project, environment);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  return out;
}

describe.each(TESTBEDS)('%s', (program, folder) => {
  const here = newProject();
  const golden = path.join(__dirname, program);
  const there = path.join(newProject(), 'prüf stand');

  beforeAll(() => {
    fs.mkdirSync(there);
    synthesize(program, here, { TZ: 'UTC', LANG: 'C' });
    if (process.env.GOLDEN === 'renew') {
      fs.rmSync(golden, { recursive: true, force: true });
      put(golden, outputs(here));
    }
  });

  test('makes the golden files, byte by byte; after a change on purpose renew them with `npm run golden`', () => {
    const kept = filesIn(golden);
    const made = outputs(here);
    const files = Object.keys(kept).filter((file) => kept[file] !== undefined);
    expect(Object.keys(made).sort()).toEqual(files.sort());
    for (const [file, text] of Object.entries(made)) {
      expect(`${file}\n${text}`).toBe(`${file}\n${kept[file]}`);
    }
  });

  test('another folder, time zone and language make the same bytes', () => {
    synthesize(program, there, { TZ: 'Asia/Bangkok', LANG: 'th_TH.UTF-8', LC_ALL: 'th_TH.UTF-8' });
    expect(outputs(there)).toEqual(outputs(here));
  });

  test('a second run writes nothing', () => {
    const before = outputs(here);
    const count = Object.keys(before).length;
    const out = synthesize(program, here, { TZ: 'America/St_Johns' });
    expect(out).toContain(`0 written, ${count} unchanged, 0 removed`);
    expect(outputs(here)).toEqual(before);
  });

  test('no file names the folder, the machine or the day', () => {
    const words = [here, path.basename(here), ROOT, new Date().toISOString().slice(0, 10)];
    for (const [file, text] of Object.entries(outputs(here))) {
      for (const word of words) {
        expect(`${file}\n${text}`).not.toContain(word);
      }
    }
  });

  test('the committed lock file holds the addresses that the program uses', () => {
    const lock = 'cloudserve.lock.json';
    expect(fs.readFileSync(path.join(ROOT, folder, lock), 'utf8')).toBe(outputs(here)[lock]);
  });
});
