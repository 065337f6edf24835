import * as fs from 'node:fs';
import * as path from 'node:path';
import * as fc from 'fast-check';
import { newProject } from '../support/project';
import { Concerned, EDITS, KINDS, newRancher, pick } from './edits';
import { Snapshot, TestbedModel, snapshot, synthesize } from './testbed-model';

/** An edit as numbers: which kind, and what it picks. */
interface Edit {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
}

const START = (): TestbedModel => ({
  sites: [
    {
      number: 100,
      id: 'main',
      admins: ['192.0.2.0/24'],
      groups: [
        { id: 'web', count: 2, cores: 2, volume: 0 },
        { id: 'data', count: 3, cores: 4, volume: 20 },
      ],
      namespaces: [
        { id: 'exam', cores: 8 },
        { id: 'staging', cores: 2 },
      ],
      ranchers: [],
    },
  ],
});

const WITH_RANCHER = (): TestbedModel => {
  const { sites } = START();
  sites[0].ranchers.push(newRancher('rancher', 0));
  return { sites };
};

/** What of one snapshot is not the same in the next although no edit was about it. */
function disturbed(before: Snapshot, after: Snapshot, concerned: Concerned): string[] {
  const found: string[] = [];
  for (const what of ['machines', 'namespaces'] as const) {
    for (const [key, value] of before[what]) {
      const now = after[what].get(key);
      if (!concerned(key) && JSON.stringify(now) !== JSON.stringify(value)) {
        found.push(`${what} ${key}: ${JSON.stringify(value)} became ${JSON.stringify(now)}`);
      }
    }
  }
  return found;
}

/** Sites have a network each, so the first three numbers of an address tell sites apart and an address is one machine's. */
function sharedAddresses({ machines }: Snapshot): string[] {
  const addresses = [...machines.values()].map(({ address }) => address);
  return addresses.filter((address, i) => addresses.indexOf(address) !== i);
}

function play(edits: readonly Edit[], model: TestbedModel): void {
  const project = newProject();
  synthesize(project, model);
  let before = snapshot(project);
  const everHad = new Map<string, string>();
  for (const { kind, a, b } of edits) {
    const name = pick(KINDS, kind);
    const concerned = EDITS[name](model, a, b);
    synthesize(project, model);
    const after = snapshot(project);
    expect({ name, disturbed: disturbed(before, after, concerned) }).toEqual({ name, disturbed: [] });
    expect(sharedAddresses(after)).toEqual([]);
    for (const [key, { address }] of after.machines) {
      expect(`${key} ${everHad.get(key) ?? address}`).toBe(`${key} ${address}`);
      everHad.set(key, address);
    }
    before = after;
  }
}

beforeAll(() => void jest.spyOn(process.stderr, 'write').mockImplementation(() => true));
afterAll(() => jest.restoreAllMocks());

const edit = fc.record({ kind: fc.nat(KINDS.length - 1), a: fc.nat(99), b: fc.nat(99) });

test('no random edit changes a machine or a namespace that it is not about, and what comes back has its old address', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 10, maxLength: 14 }), (edits) => play(edits, START())),
    {
      seed: 20_260_101,
      numRuns: 7,
      interruptAfterTimeLimit: 60_000,
    },
  );
}, 90_000);

test.each(KINDS)('%s, twice in a row, on the first testbed', (name) => {
  const kind = KINDS.indexOf(name);
  const edits = [
    { kind, a: 0, b: 0 },
    { kind, a: 1, b: 1 },
  ];
  play(edits, name.includes('Rancher') || name.includes('project') ? WITH_RANCHER() : START());
});

test('the comparison sees an address that moves: without the lock file, one group less moves the others', () => {
  const project = newProject();
  const model = START();
  synthesize(project, model);
  const before = snapshot(project);
  fs.rmSync(path.join(project, 'cloudserve.lock.json'));
  const concerned = EDITS['remove machines'](model, 0, 0);
  synthesize(project, model);

  const found = disturbed(before, snapshot(project), concerned);

  expect(found.map((line) => line.split(':')[0])).toEqual([
    'machines main/main-data/data/1',
    'machines main/main-data/data/2',
    'machines main/main-data/data/3',
  ]);
});

test('the snapshot holds every machine and every namespace of the model', () => {
  const project = newProject();
  synthesize(project, START());
  const { machines, namespaces } = snapshot(project);
  expect([...machines.keys()].sort()).toEqual([
    'main/main-data/data/1',
    'main/main-data/data/2',
    'main/main-data/data/3',
    'main/main-web/web/1',
    'main/main-web/web/2',
  ]);
  expect([...namespaces.keys()].sort()).toEqual(['main/exam', 'main/staging']);
  expect(machines.get('main/main-data/data/2')).toMatchObject({ name: 'main-data-2', address: '10.100.0.33' });
});
