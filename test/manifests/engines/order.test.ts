import * as fc from 'fast-check';
import { Construct } from 'constructs';
import { Engine, Layer } from '../../../lib';
import { ENGINE_KINDS, Step, missedBy, stepsOf } from './applied';
import { SOURCE, Written, namespaceObject, newCluster, newRelease, newTestbed, newUnit } from './sample';

const ENGINES: [string, () => Engine][] = [
  ['plain', () => Engine.plain()],
  ['fleet', () => Engine.fleet(SOURCE)],
  ['argo-cd', () => Engine.argoCd(SOURCE)],
  ['flux', () => Engine.flux(SOURCE)],
];

const brings = (chart: string): string[] => (chart === 'ceph-csi' ? ['ServiceMonitor'] : []);
const first = (): number => 0;
const last = (ready: number): number => ready - 1;

describe.each(ENGINES)('%s', (name, engine) => {
  test('applies one tree without ever missing a namespace or a kind, and its objects fit their schemas', () => {
    const written = new Written(newTestbed(engine()));
    const steps = stepsOf(written, name);
    expect(steps).toHaveLength(6);
    expect([first, last].map((choose) => missedBy(steps, brings, choose))).toEqual([[], []]);
    expect([written.lines, written.schemaLines]).toEqual([[], []]);
  });

  test('does so with any tree, whatever it takes first of what is ready', () => {
    fc.assert(
      fc.property(TREES, fc.infiniteStream(fc.nat(99)), (tree, choices) => {
        const steps = stepsOf(new Written(grown(tree, engine())), name);
        expect(steps.length).toBe(tree.spaces + tree.charts.length + tree.users.length);
        expect(
          missedBy(
            steps,
            (chart) => [kindOf(chart)],
            () => choices.next().value as number,
          ),
        ).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

test('an engine that waited for nothing would miss both', () => {
  const { _layout: layout } = Engine.fleet(SOURCE);
  const careless = Engine._of({
    ...layout,
    files: (delivery) =>
      new Map([...layout.files(delivery)].map(([file, json]) => [file, { ...json, dependsOn: undefined }])),
  });
  const steps = stepsOf(new Written(newTestbed(careless)), 'fleet');
  expect(missedBy(steps, brings, last)).toEqual([
    'main-50-apps-shop: no shop',
    'main-30-configs-ceph: no kind ServiceMonitor',
    'main-30-configs-ceph: no ceph',
    'main-20-controllers-ceph-operator: no ceph',
    'main-20-controllers-ceph-csi: no ceph',
  ]);
});

test('all four deliver the same objects and the same charts, apart from what engines are told by', () => {
  const delivered = ENGINES.map(([name, engine]) => {
    const steps: Step[] = stepsOf(new Written(newTestbed(engine())), name);
    const objects = steps.flatMap((step) => step.objects).filter(({ kind }) => !ENGINE_KINDS.includes(kind));
    const charts = steps.flatMap(({ chart }) => chart ?? []);
    return { objects: sorted(objects), charts: sorted(charts) };
  });
  expect(delivered[0].objects).toHaveLength(4);
  expect(delivered[0].charts).toEqual([
    {
      release: 'ceph-csi',
      namespace: 'ceph',
      chart: 'ceph-csi',
      repository: 'oci://registry.example.org/charts',
      version: '1.2.3',
      values: {},
    },
    {
      release: 'ceph-operator',
      namespace: 'ceph',
      chart: 'ceph-operator',
      repository: 'https://charts.example.org',
      version: '1.2.3',
      values: { replicas: 2, text: '${x}' },
    },
  ]);
  delivered.slice(1).forEach((other) => expect(other).toEqual(delivered[0]));
});

function sorted(things: readonly object[]): object[] {
  const key = (thing: any): string => [thing.kind, thing.metadata?.name, thing.release].join('/');
  return [...things].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Each thing names others by numbers, which are cut to those that there are. */
interface Tree {
  readonly spaces: number;
  readonly charts: readonly { readonly space: number; readonly after: readonly number[] }[];
  readonly users: readonly {
    readonly layer: Layer;
    readonly space: number;
    readonly chart: number;
    readonly after: readonly number[];
  }[];
}

const LATER = [Layer.CONFIGS, Layer.DATA, Layer.APPS];
const few = fc.array(fc.nat(9), { maxLength: 3 });
const TREES: fc.Arbitrary<Tree> = fc.record({
  spaces: fc.integer({ min: 1, max: 4 }),
  charts: fc.array(fc.record({ space: fc.nat(9), after: few }), { minLength: 1, maxLength: 6 }),
  users: fc.array(fc.record({ layer: fc.constantFrom(...LATER), space: fc.nat(9), chart: fc.nat(9), after: few }), {
    maxLength: 6,
  }),
});

const kindOf = (chart: string): string => `Of${chart}`;

function grown({ spaces, charts, users }: Tree, engine: Engine): Construct {
  const cluster = newCluster(engine);
  const spaceOf = (number: number): string => `space-${number % spaces}`;
  // Users of charts come first in the tree, so that its order is not the one in which things can be applied.
  const made = users.map(({ layer, space, chart }, i) => {
    const kind = kindOf(`chart-${chart % charts.length}`);
    const object = { apiVersion: 'example.org/v1', kind, metadata: { name: `user-${i}`, namespace: spaceOf(space) } };
    return newUnit(cluster, layer, `user-${i}`, object);
  });
  const releases = charts.map(({ space }, i) => newRelease(cluster, `chart-${i}`, { namespace: spaceOf(space) }));
  Array.from({ length: spaces }, (_, i) =>
    newUnit(cluster, Layer.NAMESPACES, `space-${i}`, namespaceObject(`space-${i}`)),
  );
  charts.forEach(({ after }, i) =>
    after.filter((other) => other < i).forEach((other) => releases[i].node.addDependency(releases[other])),
  );
  users.forEach(({ layer, after }, i) =>
    after
      .filter((other) => other < i && users[other].layer <= layer)
      .forEach((other) => made[i].node.addDependency(made[other])),
  );
  return cluster;
}
