import { join } from 'node:path';
import { alternate, median, round, table, timedProcess } from './measure.mjs';

const SIZES = [10, 25, 50];
const SERVICES = 20;
const STEPS = ['define', 'render', 'check', 'write'];
/** What a further link takes among many sites, over what it takes among few. */
const LIMIT = 1.2;

/** Time and memory of sites that all help each other with all of their services: a link is a direction between two of them. */
export function federation({ root, folder, rounds, where }) {
  const script = join(root, 'bench/one-federation.cjs');
  const run = (sites, ...flags) => {
    const words = [...flags, script, String(sites), String(SERVICES), folder()];
    return JSON.parse(timedProcess(process.execPath, words, { cwd: root }).stdout);
  };
  const results = alternate(rounds, Object.fromEntries(SIZES.map((sites) => [sites, () => run(sites)])));
  const memory = Object.fromEntries(SIZES.map((sites) => [sites, run(sites, '--expose-gc')]));
  const links = (sites) => sites * (sites - 1);
  const total = (result, unit) => STEPS.reduce((sum, step) => sum + result[step][unit], 0);
  const [few, some, many] = SIZES;
  /** Of what each further link takes between two sizes, that above by that below, in the same round. */
  const further = (of) => {
    const each = (from, to, i) => (of(to, i) - of(from, i)) / (links(to) - links(from));
    return median(results[few].map((_, i) => each(some, many, i) / each(few, some, i)));
  };
  const ratios = {
    time: further((sites, i) => total(results[sites][i], 'milliseconds')),
    cpu: further((sites, i) => total(results[sites][i], 'cpu')),
    bytes: further((sites) => total(memory[sites], 'bytes')),
    peak: further((sites, i) => results[sites][i].synth.peak),
  };
  const line = (sites) => {
    const [{ objects, federated }] = results[sites];
    const middle = (of) => median(results[sites].map(of));
    return [
      `${sites} sites, ${links(sites)} links`,
      objects,
      federated,
      ...STEPS.map((step) => round(middle((result) => result[step].milliseconds))),
      round(middle((result) => (1000 * total(result, 'milliseconds')) / (links(sites) * SERVICES))),
      `${round(middle((result) => result.synth.peak) / 1e6)} MB`,
    ];
  };
  const head = ['federation', 'objects a site', 'of it', ...STEPS, 'us a link and service', 'peak of the process'];
  return {
    title: `e. sites that all help each other with ${SERVICES} services, output on ${where}: milliseconds`,
    text: table(head, SIZES.map(line)),
    ratios,
    demands: [
      {
        what: `time of a further link, above ${some} sites / below: at most ${LIMIT} times`,
        got: ratios.time,
        byCpu: ratios.cpu,
        met: ratios.time <= LIMIT,
      },
      { what: `memory that stays, the same: at most ${LIMIT} times`, got: ratios.bytes, met: ratios.bytes <= LIMIT },
      { what: `peak of the process, the same: at most ${LIMIT} times`, got: ratios.peak, met: ratios.peak <= LIMIT },
    ],
  };
}
