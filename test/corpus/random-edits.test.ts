import * as fs from 'node:fs';
import * as path from 'node:path';
import * as fc from 'fast-check';
import { newProject } from '../support/project';
import { GroupModel, SiteModel, Snapshot, TestbedModel, snapshot, synthesize } from './testbed-model';

/** An edit as numbers: which kind, and what it picks. */
interface Edit {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
}

/** Keys of machines and namespaces that an edit is about; all others must stay as they are. */
type Concerned = (key: string) => boolean;

const nothing: Concerned = () => false;
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length];
const freeId = (prefix: string, taken: readonly { readonly id: string }[], n: number): string => {
  const ids = Array.from({ length: taken.length + 1 }, (_, i) => `${prefix}${(n + i) % 12}`);
  return ids.find((id) => !taken.some((other) => other.id === id)) as string;
};
const rotate = <T>(list: readonly T[], n: number): T[] => {
  const at = n % list.length;
  return [...list.slice(at), ...list.slice(0, at)].reverse();
};

/** The machines of a group are `<site>/<site>-<group>/<group>/<number>`. */
const ofGroup =
  (site: SiteModel, { id }: GroupModel, from = 1): Concerned =>
  (key) => {
    const prefix = `${site.id}/${site.id}-${id}/${id}/`;
    return key.startsWith(prefix) && Number(key.slice(prefix.length)) >= from;
  };

/** What users do to a testbed, each with what it is about; an edit of what is not there does nothing. */
const EDITS: Record<string, (model: TestbedModel, a: number, b: number) => Concerned> = {
  'add a site'(model, a) {
    const id = freeId('site', model.sites, a);
    const number = Number(id.slice(4)) + 1;
    if (model.sites.length < 3 && !model.sites.some((site) => site.number === number)) {
      const groups = [{ id: 'web', count: 2, cores: 2, volume: 0 }];
      model.sites.push({
        number,
        id,
        admins: ['192.0.2.0/24'],
        groups,
        namespaces: [{ id: 'exam', cores: 2 }],
      });
    }
    return nothing;
  },
  'remove a site'(model, a) {
    const { id } = pick(model.sites, a);
    model.sites = model.sites.length > 1 ? model.sites.filter((site) => site.id !== id) : model.sites;
    return (key) => key.startsWith(`${id}/`);
  },
  'rename a site'(model, a, b) {
    const site = pick(model.sites, a);
    const was = site.id;
    site.id = freeId(`renamed${site.number}-`, model.sites, b);
    return (key) => key.startsWith(`${was}/`) || key.startsWith(`${site.id}/`);
  },
  'reorder the sites'(model, a) {
    model.sites = rotate(model.sites, a);
    return nothing;
  },
  'add machines'(model, a, b) {
    const site = pick(model.sites, a);
    if (site.groups.length < 5) {
      const group = { id: freeId('pool', site.groups, b), count: 1 + (b % 3), cores: 2, volume: b % 2 ? 10 : 0 };
      site.groups.splice(b % (site.groups.length + 1), 0, group);
      return ofGroup(site, group);
    }
    return nothing;
  },
  'remove machines'(model, a, b) {
    const site = pick(model.sites, a);
    if (site.groups.length < 2) {
      return nothing;
    }
    const [group] = site.groups.splice(b % site.groups.length, 1);
    return ofGroup(site, group);
  },
  'rename machines'(model, a, b) {
    const site = pick(model.sites, a);
    const group = pick(site.groups, b);
    const was = { ...group };
    group.id = freeId('pool', site.groups, a + b);
    return (key) => ofGroup(site, was)(key) || ofGroup(site, group)(key);
  },
  'reorder machines'(model, a, b) {
    const site = pick(model.sites, a);
    site.groups = rotate(site.groups, b);
    return nothing;
  },
  'grow or shrink machines'(model, a, b) {
    const site = pick(model.sites, a);
    const group = pick(site.groups, b);
    const was = group.count;
    group.count = 1 + ((a + b) % 5);
    return ofGroup(site, group, Math.min(was, group.count) + 1);
  },
  'give machines another flavor'(model, a, b) {
    const site = pick(model.sites, a);
    const group = pick(site.groups, b);
    group.cores = 1 + (b % 8);
    return ofGroup(site, group);
  },
  'let other administrators in'(model, a, b) {
    pick(model.sites, a).admins = [`198.51.${b % 100}.0/24`];
    return nothing;
  },
  'add a namespace'(model, a, b) {
    const site = pick(model.sites, a);
    const id = freeId('tenant', site.namespaces, b);
    site.namespaces.splice(b % (site.namespaces.length + 1), 0, { id, cores: 1 + (b % 9) });
    return (key) => key === `${site.id}/${id}`;
  },
  'remove a namespace'(model, a, b) {
    const site = pick(model.sites, a);
    if (site.namespaces.length === 0) {
      return nothing;
    }
    const [{ id }] = site.namespaces.splice(b % site.namespaces.length, 1);
    return (key) => key === `${site.id}/${id}`;
  },
  'reorder the namespaces'(model, a, b) {
    const site = pick(model.sites, a);
    site.namespaces = site.namespaces.length === 0 ? [] : rotate(site.namespaces, b);
    return nothing;
  },
  'resize a namespace'(model, a, b) {
    const site = pick(model.sites, a);
    if (site.namespaces.length === 0) {
      return nothing;
    }
    const namespace = pick(site.namespaces, b);
    namespace.cores = 1 + (a % 30);
    return (key) => key === `${site.id}/${namespace.id}`;
  },
};
const KINDS = Object.keys(EDITS);

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
    },
  ],
});

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

function play(edits: readonly Edit[]): void {
  const project = newProject();
  const model = START();
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

const edit = fc.record({ kind: fc.nat(KINDS.length - 1), a: fc.nat(99), b: fc.nat(99) });

test('no random edit changes a machine or a namespace that it is not about, and what comes back has its old address', () => {
  fc.assert(fc.property(fc.array(edit, { minLength: 10, maxLength: 14 }), play), {
    seed: 20_260_101,
    numRuns: 7,
    interruptAfterTimeLimit: 60_000,
  });
}, 90_000);

test.each(KINDS)('%s, twice in a row, on the first testbed', (name) => {
  const kind = KINDS.indexOf(name);
  play([
    { kind, a: 0, b: 0 },
    { kind, a: 1, b: 1 },
  ]);
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
