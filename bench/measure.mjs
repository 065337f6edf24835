import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Runs sides in turn, round after round, so that a busy moment of the machine falls on all of them. */
export function alternate(rounds, sides) {
  const results = Object.fromEntries(Object.keys(sides).map((side) => [side, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [side, run] of Object.entries(sides)) {
      results[side].push(run(round));
    }
  }
  return results;
}

/** The median over rounds of a number of one side by the same round's number of another. */
export function ratio(ours, theirs, pick) {
  return median(ours.map((result, round) => pick(result) / pick(theirs[round])));
}

/** Runs a process to its end: what it printed, its wall time, and its processor time where the system tells it. */
export function timedProcess(command, words, { cwd } = {}) {
  const cpu = childTime();
  const began = performance.now();
  const { status, error, stdout, stderr } = spawnSync(command, words, { cwd, maxBuffer: 1 << 28 });
  const milliseconds = performance.now() - began;
  if (status !== 0) {
    throw new Error(`'${[command, ...words].join(' ')}' failed: ${error?.message ?? stderr}`);
  }
  return { milliseconds, cpu: childTime() - cpu, stdout };
}

/** Processor time of all children that ended, in milliseconds; Linux counts it in hundredths of a second. */
function childTime() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return NaN;
  }
}

export function table(head, rows) {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? `${'-'.repeat(width + 2)}` : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}

export const round = (number, digits = 0) => (Number.isFinite(number) ? number.toFixed(digits) : '-');
