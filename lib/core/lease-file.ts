import { Cidr } from './cidr';
import { HeldValues } from './held-values';
import { byCodeUnit } from './names';

const VERSION = 1;

/**
 * The leases of one network as the lock file has them: its CIDR, and the block of each owner.
 * @internal
 */
export interface NetworkLeases {
  readonly cidr: Cidr;
  readonly held: Map<string, Cidr>;
}

/**
 * What a lock file has.
 * @internal
 */
export interface LeaseFile {
  readonly networks: Map<string, NetworkLeases>;
  /** Releases by component, by path of the construct. */
  readonly releases: HeldValues<string>;
  /** Mebibytes of volumes by name, by cluster. */
  readonly volumes: HeldValues<number>;
}

/**
 * Reads the text of a lock file; throws one error with every problem of it.
 * @internal
 */
export function parseLeaseFile(text: string, source: string): LeaseFile {
  const problems: string[] = [];
  const file = readFile(text, problems);
  if (problems.length > 0) {
    throw new Error(
      [...new Set(problems)]
        .sort()
        .map((problem) => `${source} ${problem}`)
        .join('\n'),
    );
  }
  return file;
}

/**
 * The text of a lock file, the same for the same content: sorted, two spaces, a newline at the end.
 * @internal
 */
export function formatLeaseFile({ networks, releases, volumes }: LeaseFile): string {
  const blocks = formatObject('    ', networks, ({ cidr, held }) => {
    const owners = formatObject('        ', held, (block) => JSON.stringify(`${block}`));
    return `{\n      "cidr": ${JSON.stringify(`${cidr}`)},\n      "held": ${owners}\n    }`;
  });
  const held = `${formatHeld('releases', releases)}${formatHeld('volumes', volumes)}`;
  return `{\n  "version": ${VERSION},\n  "leases": ${blocks}${held}\n}\n`;
}

/** A section of the file; none where nothing is held. */
function formatHeld<T>(section: string, values: HeldValues<T>): string {
  const held = formatObject('    ', new Map(values.entries()), (named) =>
    formatObject('      ', named, (value) => JSON.stringify(value)),
  );
  return held === '{}' ? '' : `,\n  "${section}": ${held}`;
}

// Written by hand because `JSON.stringify` moves keys that look like numbers to the front.
function formatObject<T>(indent: string, entries: ReadonlyMap<string, T>, format: (value: T) => string): string {
  const lines = [...entries]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, value]) => `${indent}${JSON.stringify(key)}: ${format(value)}`);
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent.slice(2)}}`;
}

function readFile(text: string, problems: string[]): LeaseFile {
  const read: LeaseFile = { networks: new Map(), releases: new HeldValues(), volumes: new HeldValues() };
  const file = readJson(text, problems);
  if (file === undefined) {
    return read;
  }
  if (!isObject(file) || file.version !== VERSION) {
    const got = isObject(file) && file.version !== undefined ? `version ${JSON.stringify(file.version)}` : 'no version';
    problems.push(
      `has ${got}, and only version ${VERSION} can be read; use the release that wrote it, or restore the file`,
    );
    return read;
  }
  problems.push(...duplicateKeys(text), ...unknownKeys('the file', file, ['version', 'leases', 'releases', 'volumes']));
  readNetworks(file.leases, read, problems);
  // Files of earlier runs have none.
  if (file.releases !== undefined) {
    readReleases(file.releases, read, problems);
  }
  if (file.volumes !== undefined) {
    readVolumes(file.volumes, read, problems);
  }
  return read;
}

function readNetworks(value: unknown, { networks }: LeaseFile, problems: string[]): void {
  for (const [network, entry] of entriesOf("'leases'", value, problems)) {
    const where = `network '${network}'`;
    if (!isObject(entry) || typeof entry.cidr !== 'string') {
      problems.push(`has no 'cidr' text in ${where}; restore the entry or delete it`);
      continue;
    }
    problems.push(...unknownKeys(where, entry, ['cidr', 'held']));
    const held = entriesOf(`'held' of ${where}`, entry.held, problems);
    const cidr = readCidr(`in ${where}`, entry.cidr, problems);
    if (cidr !== undefined) {
      networks.set(network, { cidr, held: readHeld(where, cidr, held, problems) });
    }
  }
}

function readReleases(value: unknown, { releases }: LeaseFile, problems: string[]): void {
  for (const [path, components] of entriesOf("'releases'", value, problems)) {
    for (const [component, release] of entriesOf(`'${path}' in 'releases'`, components, problems)) {
      if (typeof release === 'string') {
        releases.hold(path, component, release);
      } else {
        problems.push(
          `has ${JSON.stringify(release)} for the release of ${component} of '${path}'; restore the entry, or delete it if that never stood`,
        );
      }
    }
  }
}

function readVolumes(value: unknown, { volumes }: LeaseFile, problems: string[]): void {
  for (const [cluster, named] of entriesOf("'volumes'", value, problems)) {
    for (const [name, mebibytes] of entriesOf(`'${cluster}' in 'volumes'`, named, problems)) {
      if (typeof mebibytes === 'number' && Number.isInteger(mebibytes) && mebibytes >= 1) {
        volumes.hold(cluster, name, mebibytes);
      } else {
        problems.push(
          `has ${JSON.stringify(mebibytes)} for the mebibytes of '${name}' in '${cluster}'; restore the entry, or delete it if that never stood`,
        );
      }
    }
  }
}

function readHeld(where: string, range: Cidr, held: [string, unknown][], problems: string[]): Map<string, Cidr> {
  const leases = new Map<string, Cidr>();
  for (const [owner, value] of held) {
    const block = readCidr(`of '${owner}' in ${where}`, value, problems);
    if (block !== undefined && !range.contains(block)) {
      problems.push(
        `has ${block} of '${owner}' outside ${range} of ${where}; restore the entry or delete it to move it`,
      );
    } else if (block !== undefined) {
      leases.set(owner, block);
    }
  }
  problems.push(...overlapProblems(where, leases));
  return leases;
}

function overlapProblems(where: string, leases: ReadonlyMap<string, Cidr>): string[] {
  const problems: string[] = [];
  const ascending = [...leases].sort(
    ([ownerA, a], [ownerB, b]) => a.start - b.start || a.prefix - b.prefix || byCodeUnit(ownerA, ownerB),
  );
  let widest: [string, Cidr] | undefined;
  for (const [owner, block] of ascending) {
    if (widest?.[1].contains(block)) {
      problems.push(
        `has ${block} of '${owner}' overlapping ${widest[1]} of '${widest[0]}' in ${where}; delete the entry of the one that is not deployed`,
      );
    } else {
      widest = [owner, block];
    }
  }
  return problems;
}

function readCidr(where: string, value: unknown, problems: string[]): Cidr | undefined {
  const problem = typeof value === 'string' ? Cidr.problem(value) : `${JSON.stringify(value)} is not a CIDR text`;
  if (problem !== undefined) {
    problems.push(`has an unreadable block ${where}: ${problem}`);
    return undefined;
  }
  return Cidr.parse(value as string);
}

function readJson(text: string, problems: string[]): unknown {
  if (/^(<{7}|={7}|>{7})/m.test(text)) {
    problems.push('has merge conflict markers; keep the entries of both sides and remove the markers');
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    problems.push(`is not JSON: ${(error as Error).message}; restore the file, a new one would move addresses`);
    return undefined;
  }
}

/** `JSON.parse` keeps the last of two equal keys in silence, and a lease would be lost. */
function duplicateKeys(text: string): string[] {
  const problems: string[] = [];
  const open: Set<string>[] = [];
  for (const [token, quoted, colon] of text.matchAll(/[{}]|("(?:[^"\\]|\\.)*")(\s*:)?/g)) {
    if (token === '{') {
      open.push(new Set());
    } else if (token === '}') {
      open.pop();
    } else if (colon !== undefined) {
      const key = JSON.parse(quoted) as string;
      const keys = open[open.length - 1];
      if (keys.has(key)) {
        problems.push(`has '${key}' twice in one object; delete the entry of the one that is not deployed`);
      }
      keys.add(key);
    }
  }
  return problems;
}

function unknownKeys(where: string, entry: Record<string, unknown>, known: readonly string[]): string[] {
  return Object.keys(entry)
    .filter((key) => !known.includes(key))
    .map((key) => `has unknown key '${key}' in ${where}; known are ${known.join(', ')}`);
}

function entriesOf(where: string, value: unknown, problems: string[]): [string, unknown][] {
  if (isObject(value)) {
    return Object.entries(value);
  }
  problems.push(`has ${value === undefined ? 'nothing' : JSON.stringify(value)} for ${where}; it must be an object`);
  return [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
