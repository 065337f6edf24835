import { join } from 'node:path';
import { alternate, median, ratio, round, table, timedProcess } from './measure.mjs';

const LIMIT = 1.5;

const TESTBEDS = { 'reference testbed': 'iotcloudserve', 'testbed k3s-lab': 'k3s-lab' };

/** The whole process of both testbeds against Node that only loads what they stand on. */
export function startUp({ root, folder, rounds }) {
  const load = "require('cdk8s'); require('cdk8s-plus-27'); require('cdktf')";
  const results = alternate(rounds, {
    'load only': () => timedProcess(process.execPath, ['-e', load], { cwd: root }),
    ...Object.fromEntries(
      Object.entries(TESTBEDS).flatMap(([name, program]) => {
        const app = join(root, `build/apps/${program}.js`);
        const old = folder();
        timedProcess(process.execPath, [app], { cwd: old });
        return [
          [`${name}, fresh`, () => timedProcess(process.execPath, [app], { cwd: folder() })],
          [`${name}, repeated`, () => timedProcess(process.execPath, [app], { cwd: old })],
        ];
      }),
    ),
  });
  const base = results['load only'];
  const rows = Object.entries(results).map(([side, runs]) => ({
    side,
    milliseconds: median(runs.map((run) => run.milliseconds)),
    cpu: median(runs.map((run) => run.cpu)),
    ratio: ratio(runs, base, (run) => run.milliseconds),
    cpuRatio: ratio(runs, base, (run) => run.cpu),
  }));
  const ours = rows.slice(1);
  return {
    title: 'a. Whole process of each testbed against Node loading cdk8s, cdk8s-plus-27 and cdktf',
    text: table(
      ['process', 'ms', 'CPU ms', 'x load only', 'x CPU'],
      rows.map((row) => [
        row.side,
        round(row.milliseconds),
        round(row.cpu),
        round(row.ratio, 2),
        round(row.cpuRatio, 2),
      ]),
    ),
    rows,
    demands: ours.map((row) => ({
      what: `${row.side}: at most ${LIMIT} times the load`,
      got: row.ratio,
      met: row.ratio <= LIMIT,
      byCpu: row.cpuRatio,
    })),
  };
}
