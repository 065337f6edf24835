import * as fc from 'fast-check';
import { App } from '../../lib';
import { ClusterModel, PoolModel, STANDS, defineCluster } from '../corpus/clusters-model';
import { Resources, resourcesOf } from '../corpus/grown-testbed';
import { newProject } from '../support/project';

/** Each edit of the pools of a cluster, and the machines that it is about: pools whose name it takes away, and members by their number. */
const EDITS: Record<string, (pools: PoolModel[], n: number) => void> = {
  grow: (pools, n) => (pools[n % pools.length].count += pools[n % pools.length].kind === 'servers' ? 2 : 1),
  shrink: (pools, n) => {
    const pool = pools[n % pools.length];
    const less = pool.kind === 'servers' ? 2 : 1;
    pool.count = pool.count > less ? pool.count - less : pool.count;
  },
  rename: (pools, n) => {
    const name = `pool-${20 + n}`;
    pools
      .slice(n % pools.length, (n % pools.length) + (pools.some((pool) => pool.name === name) ? 0 : 1))
      .forEach((pool) => (pool.name = name));
  },
  reorder: (pools, n) => void pools.push(...pools.splice(0, 1 + (n % pools.length))),
  add: (pools, n) =>
    pools.some(({ name }) => name === `pool-${40 + n}`)
      ? undefined
      : pools.unshift({ name: `pool-${40 + n}`, kind: n % 3 === 0 ? 'imported' : 'storage', count: 1 + (n % 2) }),
  'take out': (pools, n) => {
    const removable = pools.filter(({ kind }) => kind !== 'servers');
    if (removable.length > 0) {
      pools.splice(pools.indexOf(removable[n % removable.length]), 1);
    }
  },
};

function synthesize(project: string, model: ClusterModel): Resources {
  const app = new App({ project, quiet: true });
  defineCluster(app, model);
  app.synth();
  return resourcesOf(project);
}

/** What a machine is made of, by its name; balancers' lists change in place. */
function machinesOf(resources: Resources): Map<string, string> {
  const found = new Map<string, string[]>();
  for (const [address, block] of resources) {
    const [, type] = address.split(' ');
    const owner = /^(chula-[a-z0-9-]+-\d+)(-[a-z]+)?$/.exec(String(block.name ?? ''))?.[1];
    if (owner !== undefined && /_(instance|port|volume)_v\d$/.test(type)) {
      const { metadata, ...rest } = block;
      found.set(owner, [
        ...(found.get(owner) ?? []),
        JSON.stringify(owner.includes('-balancer-') ? rest : { ...rest, metadata }),
      ]);
    }
  }
  return new Map([...found].map(([name, blocks]) => [name, blocks.sort().join('\n')]));
}

function differing(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...before].filter(([name, text]) => after.has(name) && after.get(name) !== text).map(([name]) => name);
}

const pools = fc.array(
  fc.record({
    kind: fc.constantFrom('worker' as const, 'storage' as const, 'imported' as const),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 1, maxLength: 3 },
);
const models = fc
  .record({ stands: fc.constantFrom(...STANDS), pools, servers: fc.constantFrom(1, 3) })
  .map(({ stands, pools: others, servers }): ClusterModel => ({
    stands,
    pools: [
      { name: 'pool-0', kind: 'servers', count: servers },
      ...others.map((pool, i) => ({ ...pool, name: `pool-${i + 1}` })),
    ],
  }));
const edits = fc.array(fc.record({ kind: fc.constantFrom(...Object.keys(EDITS)), n: fc.nat(11) }), {
  minLength: 1,
  maxLength: 4,
});

beforeAll(() => void jest.spyOn(process.stderr, 'write').mockImplementation(() => true));
afterAll(() => jest.restoreAllMocks());

test('pools grow, shrink, are renamed and reordered, and no machine that stays differs in what Terraform reads', () => {
  const seen = new Set<string>();
  const property = fc.property(models, edits, (start, steps) => {
    const model = structuredClone(start);
    const project = newProject();
    let before = machinesOf(synthesize(project, model));
    seen.add(model.stands);
    for (const { kind, n } of steps) {
      EDITS[kind](model.pools, n);
      seen.add(kind);
      const after = machinesOf(synthesize(project, model));
      expect({ kind, differing: differing(before, after) }).toEqual({ kind, differing: [] });
      const planned = model.pools
        .filter((pool) => pool.kind !== 'imported')
        .flatMap(({ name, count }) => Array.from({ length: count }, (_, i) => `chula-main-${name}-${i + 1}`));
      expect([...after.keys()].filter((name) => name.startsWith('chula-main-pool')).sort()).toEqual(planned.sort());
      before = after;
    }
  });
  fc.assert(property, { seed: 20_261_121, numRuns: 10, endOnFailure: true });
  expect([...seen].sort()).toEqual([...STANDS, ...Object.keys(EDITS)].sort());
}, 180_000);

test('a machine whose flavor changed is found to differ', () => {
  const model: ClusterModel = {
    stands: 'by Rancher',
    pools: [
      { name: 'pool-0', kind: 'servers', count: 1 },
      { name: 'pool-1', kind: 'worker', count: 2 },
    ],
  };
  const project = newProject();
  const before = machinesOf(synthesize(project, model));
  const other = structuredClone(model);
  other.pools[1] = { ...other.pools[1], kind: 'storage' };
  expect(differing(before, machinesOf(synthesize(project, other)))).toEqual([
    'chula-main-pool-1-1',
    'chula-main-pool-1-2',
  ]);
});
