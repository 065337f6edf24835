import { join } from 'node:path';
import { alternate, median, ratio, round, table, timedProcess } from './measure.mjs';

const [SMALL, LARGE] = [100, 1000];
const STEPS = ['define', 'render', 'check', 'write'];
/** Ten times as many boxes take at most that many times as long, and as much memory. */
const LIMIT = 11;

/** Time and memory of 100 and of 1,000 boxes at the edge, of two Ranchers; what the Ranchers themselves take counts too. */
export function boxes({ root, folder, rounds, where }) {
  const script = join(root, 'bench/one-edge.cjs');
  const run = (count, ...flags) => {
    const words = [...flags, script, String(count), folder()];
    return JSON.parse(timedProcess(process.execPath, words, { cwd: root }).stdout);
  };
  const none = run(0, '--expose-gc');
  const results = alternate(rounds, Object.fromEntries([0, SMALL, LARGE].map((count) => [count, () => run(count)])));
  const memory = Object.fromEntries([SMALL, LARGE].map((count) => [count, run(count, '--expose-gc')]));
  const total = (unit) => (result) => STEPS.reduce((sum, step) => sum + result[step][unit], 0);
  const whole = (count, unit) => results[count].map((result) => ({ all: total(unit)(result) }));
  const compared = (unit) => ratio(whole(LARGE, unit), whole(SMALL, unit), (result) => result.all);
  const left = (count) => total('bytes')(memory[count]) - total('bytes')(none);
  const peakOf = (count) =>
    median(results[count].map((result) => result.synth.peak)) - median(results[0].map((r) => r.synth.peak));
  const ratios = {
    time: compared('milliseconds'),
    cpu: compared('cpu'),
    bytes: left(LARGE) / left(SMALL),
    peak: peakOf(LARGE) / peakOf(SMALL),
  };
  const perBox = (count, step) =>
    (median(results[count].map((result) => result[step].milliseconds)) -
      median(results[0].map((result) => result[step].milliseconds))) /
    count;
  const line = (count) => [
    `${count}: ms a box`,
    ...STEPS.map((step) => round(perBox(count, step), 2)),
    `${round(left(count) / count / 1000)} kB left, ${round(peakOf(count) / count / 1000)} kB of the peak a box`,
  ];
  const seconds = (count) => `${round(median(whole(count, 'milliseconds').map(({ all }) => all)) / 1000, 2)} s`;
  return {
    title: `d. boxes at the edge of two Ranchers, output on ${where}: without what the Ranchers take; in all ${seconds(0)} for none, ${seconds(SMALL)} for ${SMALL}, ${seconds(LARGE)} for ${LARGE}`,
    text: table(['boxes', ...STEPS, 'memory'], [line(SMALL), line(LARGE)]),
    ratios,
    demands: [
      {
        what: `time of ${LARGE} boxes over that of ${SMALL}: at most ${LIMIT} times`,
        got: ratios.time,
        byCpu: ratios.cpu,
        met: ratios.time <= LIMIT,
      },
      { what: `memory that stays: at most ${LIMIT} times`, got: ratios.bytes, met: ratios.bytes <= LIMIT },
      { what: `peak of the process: at most ${LIMIT} times`, got: ratios.peak, met: ratios.peak <= LIMIT },
    ],
  };
}
