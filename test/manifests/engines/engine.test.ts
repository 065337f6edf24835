import { ApiObject } from 'cdk8s';
import { Engine, Layer } from '../../../lib';
import { EngineLayout } from '../../../lib/manifests';
import { SOURCE, Written, newCluster, newRelease, newTestbed, newUnit, settings } from './sample';

test('another engine is one layout: its objects for charts, its files, what it refuses and how it calls units', () => {
  const layout: EngineLayout = {
    name: 'list',
    releaseObjects: (cluster, { name, chart, version }) => [
      {
        apiVersion: 'example.org/v1',
        kind: 'Chart',
        metadata: { name: `${cluster}-${name}` },
        spec: { chart, version },
      },
    ],
    files: ({ units }) => new Map([['units.yaml', { units: units.map(({ folder }) => folder) }]]),
    problems: ({ units }) =>
      units.filter(({ layer }) => layer === Layer.APPS).map(({ path }) => ({ path, message: 'no apps here' })),
    nameOf: () => 'one',
  };
  const written = new Written(newTestbed(Engine._of(layout, SOURCE)));
  expect(written.yaml('main/units.yaml').units).toEqual([
    '10-namespaces/ceph',
    '10-namespaces/shop',
    '20-controllers/ceph-operator',
    '20-controllers/ceph-csi',
    '30-configs/ceph',
    '50-apps/shop',
  ]);
  expect(written.yaml('main/20-controllers/ceph-csi/chart.example.org-main-ceph-csi.yaml').spec).toEqual({
    chart: 'ceph-csi',
    version: '1.2.3',
  });
  expect(written.lines.filter((line) => line.includes('no apps'))).toEqual(['[main/50-apps-shop] no apps here']);
  expect(written.lines.filter((line) => line.includes("got 'one', which 'main/10-namespaces-ceph'"))).toHaveLength(5);
});

test('each engine has a name, and the repository that it follows', () => {
  const engines = [Engine.plain(), Engine.fleet(SOURCE), Engine.argoCd(SOURCE), Engine.flux(SOURCE)];
  expect(engines.map(({ name, source }) => [name, source?.repository])).toEqual([
    ['plain', undefined],
    ['fleet', SOURCE.repository],
    ['argo-cd', SOURCE.repository],
    ['flux', SOURCE.repository],
  ]);
});

test('a source that no engine can follow is refused', () => {
  const source = {
    repository: 'https://me:secret@git.example.org/testbed.git',
    branch: 'two words',
    path: '../dist/',
    credentialsSecret: 'My_Secret',
  };
  const problems = [
    "a repository is reached by https and without credentials in its address, got 'https://...@git.example.org/testbed.git'; correct 'repository'",
    "a branch is one word, got 'two words'; correct 'branch'",
    "a folder is named from the root of its repository, without a slash at either end or '..', got '../dist/'; correct 'path'",
    "credentials have the name of a Secret that begins with a letter, got 'My_Secret'; correct 'credentialsSecret'",
  ];
  for (const engine of [Engine.fleet(source), Engine.argoCd(source), Engine.flux(source)]) {
    expect(engine._problems()).toEqual(problems);
  }
  expect(Engine.fleet({ ...SOURCE, branch: 'live', path: 'dist/a', credentialsSecret: 'git' })._problems()).toEqual([]);
  expect(Engine.plain()._problems()).toEqual([]);
});

describe('what is told to engines beside each other', () => {
  test('clusters of one program have engines of their own', () => {
    const main = newTestbed(Engine.fleet(SOURCE));
    newTestbed(Engine.flux(SOURCE), 'edge', main.node.root as any);
    const written = new Written(main);
    expect(written.names.filter((file) => file.endsWith('/fleet.yaml') && !file.startsWith('main/'))).toEqual([]);
    expect(written.names.filter((file) => file.includes('/flux/')).every((file) => file.startsWith('edge/'))).toBe(
      true,
    );
    expect(written.lines).toEqual([]);
  });

  test('clusters that meet in one engine cannot have two units of one name there', () => {
    const first = newCluster(Engine.fleet(SOURCE), 'a');
    newUnit(first, Layer.APPS, 'b-50-apps-c', settings('c'));
    newUnit(newCluster(Engine.fleet(SOURCE), 'a-50-apps-b', first.node.root as any), Layer.APPS, 'c', settings('c'));
    expect(new Written(first).lines).toEqual([
      "[a-50-apps-b/50-apps-c] a unit has a name of its own where 'fleet' keeps it, got 'a-50-apps-b-50-apps-c', which 'a/50-apps-b-50-apps-c' has already; give one another 'component' or its cluster another 'name'",
    ]);
  });

  test.each([Engine.fleet(SOURCE), Engine.argoCd(SOURCE)])('a release is installed once by $name', (engine) => {
    const cluster = newCluster(engine);
    newRelease(cluster, 'one', { releaseName: 'same', namespace: 'here', component: 'one' });
    newRelease(cluster, 'two', { releaseName: 'same', namespace: 'here', component: 'two' });
    newRelease(cluster, 'three', { releaseName: 'same', namespace: 'there', component: 'three' });
    expect(new Written(cluster).lines).toEqual([
      "[main/two/Unit] a release is installed once a cluster, got 'here/same', which 'main/one/Unit' installs already; give one another 'releaseName'",
    ]);
  });
});

test.each([
  ['after', (unit: any) => new ApiObject(unit, 'Other', settings('other') as any)],
  [
    'before',
    (unit: any) =>
      unit.node.findChild('Resource').node.addDependency(new ApiObject(unit, 'Other', settings('other') as any)),
  ],
])('an object in the unit of a chart, %s it, is refused and never lost in silence', (_case, add) => {
  const cluster = newCluster(Engine.fleet(SOURCE));
  add(newRelease(cluster, 'alerts').node.findChild('Unit'));
  expect(new Written(cluster).lines).toEqual([
    '[main/alerts/Unit] a unit that installs a chart has nothing else, got 2 objects; give the others a delivery unit of their own, which depends on the release',
  ]);
});
