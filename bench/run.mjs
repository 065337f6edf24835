// node bench/run.mjs [--only a,b,c,d,e] [--rounds <n>] [--folder <where outputs go>] [--json <file>]
import { cpus, loadavg, tmpdir } from 'node:os';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { boxes } from './boxes.mjs';
import { federation } from './federation.mjs';
import { growth } from './growth.mjs';
import { againstCdk8s, againstHelm, memoryFolder } from './objects.mjs';
import { startUp } from './start-up.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'a,b,c,d,e' },
    rounds: { type: 'string', default: '7' },
    folder: { type: 'string', default: tmpdir() },
    json: { type: 'string' },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = Number(values.rounds);
const only = values.only.split(',');
const tops = [];

/** New empty folders below one, which goes at the end: ext4 is slow for seconds after many files were deleted. */
function foldersBelow(place) {
  const top = mkdtempSync(join(place, 'cloudserve-bench-'));
  tops.push(top);
  let count = 0;
  return () => mkdtempSync(join(top, `${count++}-`));
}

function* benches() {
  const disk = { root, rounds, folder: foldersBelow(values.folder), where: 'disk' };
  const shared = memoryFolder();
  const memory =
    shared === undefined ? disk : { ...disk, folder: foldersBelow(shared), where: 'a file system in memory' };
  const places = memory === disk ? [disk] : [memory, disk];
  if (only.includes('a')) {
    yield startUp(disk);
  }
  if (only.includes('b')) {
    for (const place of places) {
      yield againstCdk8s({ ...place, form: 'plain' });
      yield againstCdk8s({ ...place, form: 'bindings' });
      yield againstHelm(place);
    }
  }
  if (only.includes('c')) {
    yield growth({ ...memory, rounds: Math.min(rounds, 5) });
  }
  if (only.includes('d')) {
    yield boxes({ ...memory, rounds: Math.min(rounds, 5) });
  }
  if (only.includes('e')) {
    yield federation({ ...memory, rounds: Math.min(rounds, 5) });
  }
}

const load = () =>
  loadavg()
    .map((average) => average.toFixed(1))
    .join(' ');
const machine = { node: process.version, processor: cpus()[0].model, cores: cpus().length, loadBefore: load() };
const results = [];
try {
  for (const result of benches()) {
    results.push(result);
    const verdicts = result.demands.map(
      ({ what, got, byCpu, met }) =>
        `${met ? 'met' : 'MISSED'}: ${what}; got ${got.toFixed(2)}${byCpu === undefined ? '' : ` (${byCpu.toFixed(2)} by processor time)`}`,
    );
    process.stdout.write(`\n${result.title}\n\n${result.text}\n\n${verdicts.join('\n')}\n`);
  }
} finally {
  tops.forEach((top) => rmSync(top, { recursive: true }));
}
machine.loadAfter = load();
process.stdout.write(
  `\nNode ${machine.node}, ${machine.cores} x ${machine.processor}, ${rounds} rounds, load ${machine.loadBefore} before and ${machine.loadAfter} after\n`,
);
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify({ machine, rounds, results }, null, 2)}\n`);
}
