import { join } from 'node:path';
import { alternate, median, ratio, round, table, timedProcess } from './measure.mjs';

const SIZES = [1000, 5000, 10000, 50000];
const STEPS = ['define', 'render', 'check', 'write'];
const LIMIT = 1.2;

/** Time and memory an object, from 1,000 to 50,000 objects in layers that depend on each other. */
export function growth({ root, folder, rounds, where }) {
  const script = join(root, 'bench/one-synthesis.cjs');
  const run = (apps, ...flags) => {
    const words = [...flags, script, 'cloudserve', 'plain', String(apps), folder(), 'chained'];
    return JSON.parse(timedProcess(process.execPath, words, { cwd: root }).stdout);
  };
  const sizes = SIZES.map((size) => Math.round(size / 3));
  const results = alternate(rounds, Object.fromEntries(sizes.map((apps) => [apps, () => run(apps)])));
  const memory = Object.fromEntries(sizes.map((apps) => [apps, run(apps, '--expose-gc')]));
  const each = (apps, step, unit) => (result) => result[step][unit] / (3 * apps);
  const [smallest] = sizes;
  const rows = sizes.map((apps) => ({
    objects: 3 * apps,
    microseconds: perStep((step) => 1000 * median(results[apps].map(each(apps, step, 'milliseconds')))),
    cpuMicroseconds: perStep((step) => 1000 * median(results[apps].map(each(apps, step, 'cpu')))),
    bytes: perStep((step) => each(apps, step, 'bytes')(memory[apps])),
    peak: median(results[apps].map((result) => result.synth.peak)),
  }));
  const times = perStep((step) => compare(step, 'milliseconds'));
  const cpu = perStep((step) => compare(step, 'cpu'));
  const retained = perStep((step) => rows.at(-1).bytes[step] / rows[0].bytes[step]);
  /** What each further object adds to the peak, between two sizes. */
  const added = (from, to) => (to.peak - from.peak) / (to.objects - from.objects);
  const peak = added(rows[2], rows[3]) / added(rows[0], rows[2]);
  function compare(step, unit) {
    const largest = sizes.at(-1);
    const pick = (apps) => results[apps].map((result) => ({ each: each(apps, step, unit)(result) }));
    return ratio(pick(largest), pick(smallest), (result) => result.each);
  }
  const line = (name, values, digits) => [name, ...STEPS.map((step) => round(values[step], digits)), ''];
  return {
    title: `c. ${SIZES[0]} to ${SIZES.at(-1)} objects in chained layers, output on ${where}: microseconds, and bytes left in the heap, an object`,
    text: table(
      ['objects', ...STEPS, 'peak of the process'],
      [
        ...rows.flatMap((row) => [
          [`${row.objects}: us`, ...STEPS.map((step) => round(row.microseconds[step])), `${round(row.peak / 1e6)} MB`],
          line(`${row.objects}: us of CPU`, row.cpuMicroseconds),
          line(`${row.objects}: bytes`, row.bytes),
        ]),
        line('largest / smallest, time', times, 2),
        line('largest / smallest, CPU', cpu, 2),
        line('largest / smallest, bytes', retained, 2),
        ['each further object to the peak, above 10,000 / below', '', '', '', '', round(peak, 2)],
      ],
    ),
    rows,
    ratios: { times, cpu, retained, peak },
    demands: [
      ...STEPS.flatMap((step) => [
        {
          what: `time of ${step} an object: at most ${LIMIT} times`,
          got: times[step],
          byCpu: cpu[step],
          met: times[step] <= LIMIT,
        },
        {
          what: `memory of ${step} an object: at most ${LIMIT} times`,
          got: retained[step],
          met: retained[step] <= LIMIT,
        },
      ]),
      { what: `what an object adds to the peak of the process: at most ${LIMIT} times`, got: peak, met: peak <= LIMIT },
    ],
  };
}

function perStep(of) {
  return Object.fromEntries(STEPS.map((step) => [step, of(step)]));
}
