import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareObjects, writeChart } from './helm-chart.mjs';
import { alternate, median, ratio, round, table, timedProcess } from './measure.mjs';

const APPS = 1000;
const DEMANDED = 3;
const STEPS = ['define', 'render', 'check', 'write'];

/** 3,000 objects in process against `App.synth` of cdk8s. One process a run: a program synthesizes once. */
export function againstCdk8s({ root, folder, rounds, form, where }) {
  const script = join(root, 'bench/one-synthesis.cjs');
  const run = (side, to) =>
    JSON.parse(timedProcess(process.execPath, [script, side, form, String(APPS), to], { cwd: root }).stdout);
  const old = folder();
  run('cloudserve', old);
  const bare = [join(root, 'bench/bare-files.cjs'), join(old, 'dist')];
  const results = alternate(rounds, {
    'cdk8s, default (a file a chart)': () => run('cdk8s', folder()),
    'cdk8s, FILE_PER_RESOURCE': () => run('cdk8s:FILE_PER_RESOURCE', folder()),
    'cloudserve, fresh folder': () => run('cloudserve', folder()),
    'cloudserve, unchanged output': () => run('cloudserve', old),
    'our files by a bare loop': () => JSON.parse(timedProcess(process.execPath, [...bare, folder()]).stdout),
  });
  const base = results['cdk8s, default (a file a chart)'];
  const of = (runs, step, unit) => median(runs.map((result) => result[step]?.[unit] ?? NaN));
  const rows = Object.entries(results).map(([side, runs]) => ({
    side,
    synth: of(runs, 'synth', 'milliseconds'),
    cpu: of(runs, 'synth', 'cpu'),
    steps: Object.fromEntries(STEPS.map((step) => [step, of(runs, step, 'milliseconds')])),
    stepsCpu: Object.fromEntries(STEPS.map((step) => [step, of(runs, step, 'cpu')])),
    faster: ratio(base, runs, (result) => result.synth.milliseconds),
    fasterCpu: ratio(base, runs, (result) => result.synth.cpu),
  }));
  return {
    title: `b. ${3 * APPS} objects by ${form === 'bindings' ? 'generated bindings' : 'ApiObject'}, in process, output on ${where}`,
    text: table(
      ['App.synth of', 'ms', 'CPU ms', ...STEPS, 'cdk8s default / it', 'by CPU'],
      rows.map((row) => [
        row.side,
        round(row.synth),
        round(row.cpu),
        ...STEPS.map((step) => round(row.steps[step])),
        round(row.faster, 2),
        round(row.fasterCpu, 2),
      ]),
    ),
    rows,
    demands: rows
      .filter(({ side }) => side.startsWith('cloudserve'))
      .map((row) => ({
        what: `${row.side}, ${form}, ${where}: ${DEMANDED} times as fast as cdk8s's App.synth, or faster`,
        got: row.faster,
        byCpu: row.fasterCpu,
        met: row.faster >= DEMANDED,
      })),
  };
}

/** The same objects as whole processes: node with our program, and helm with a chart. */
export function againstHelm({ root, folder, rounds, where }) {
  const helm = execFileSync(join(root, 'bench/install.sh'), { encoding: 'utf8' }).trim();
  const script = join(root, 'bench/one-synthesis.cjs');
  const chart = folder();
  writeChart(chart, APPS);
  const ours = (to) => timedProcess(process.execPath, [script, 'cloudserve', 'plain', String(APPS), to], { cwd: root });
  const old = folder();
  ours(old);
  const objects = compareObjects(timedProcess(helm, ['template', 'bench', chart]).stdout.toString(), join(old, 'dist'));
  const results = alternate(rounds, {
    'helm template': () => timedProcess(helm, ['template', 'bench', chart]),
    'cloudserve, fresh folder': () => ours(folder()),
    'cloudserve, unchanged output': () => ours(old),
  });
  const base = results['helm template'];
  const rows = Object.entries(results).map(([side, runs]) => ({
    side,
    milliseconds: median(runs.map((run) => run.milliseconds)),
    cpu: median(runs.map((run) => run.cpu)),
    ratio: ratio(runs, base, (run) => run.milliseconds),
    cpuRatio: ratio(runs, base, (run) => run.cpu),
  }));
  return {
    title: `b. The same ${objects} objects as whole processes, output on ${where}`,
    text: table(
      ['process', 'ms', 'CPU ms', 'x helm', 'x CPU'],
      rows.map((row) => [
        row.side,
        round(row.milliseconds),
        round(row.cpu),
        round(row.ratio, 2),
        round(row.cpuRatio, 2),
      ]),
    ),
    rows,
    demands: rows.slice(1).map((row) => ({
      what: `${row.side}, ${where}: no slower than helm template`,
      got: row.ratio,
      byCpu: row.cpuRatio,
      met: row.ratio <= 1,
    })),
  };
}

/** A file system in memory, where the disk has no say; undefined where there is none. */
export function memoryFolder() {
  return existsSync('/dev/shm') ? '/dev/shm' : undefined;
}
