import { ApiObject, App as Cdk8sApp, Chart, JsonPatch } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { Cluster, DeliveryUnit, Layer } from '../../lib';
import { formatProblems } from '../../lib/core';
import { RenderedUnit, manifestFiles, renderManifests } from '../../lib/delivery';
import { Project, problemsOf } from '../testbed/project';

function rendered(root: IConstruct): {
  readonly units: RenderedUnit[];
  readonly lines: string[];
  readonly files: string[];
} {
  const { units, writable, problems } = renderManifests(root, () => undefined);
  return { units, lines: formatProblems(problems), files: [...manifestFiles(writable).keys()].sort() };
}

function role(scope: Construct, name: string, id = name): ApiObject {
  return new ApiObject(scope, id, {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name },
    rules: [],
  });
}

function configMap(scope: Construct, id: string, namespace?: string): ApiObject {
  return new ApiObject(scope, id, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace } });
}

function chart(id = 'web'): Chart {
  return new Chart(new Construct(new Cdk8sApp(), 'main'), id);
}

describe('the file of an object', () => {
  const fileOf = (fields: { kind?: string; apiVersion?: string; name?: string; namespace?: string }): string => {
    const { kind = 'ConfigMap', apiVersion = 'v1', name = 'a', namespace } = fields;
    const web = chart();
    new ApiObject(web, 'it', { apiVersion, kind, metadata: { name, namespace } });
    return rendered(web.node.root).units[0].objects[0].file;
  };

  it.each([
    [{}, 'configmap-a.yaml'],
    [{ apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'exam' }, 'exam/deployment.apps-a.yaml'],
    [{ name: 'a_b' }, 'configmap-a_b.yaml'],
    [{ name: 'a:b' }, 'configmap-a_b-6783a31e.yaml'],
    [{ name: 'a/b' }, 'configmap-a_b-c14cddc0.yaml'],
    [{ name: 'Admin' }, 'configmap-Admin.yaml'],
    [{ namespace: '..' }, '_.-5ec1f7e7/configmap-a.yaml'],
    [{ kind: '../../Up' }, '_._.._up-29b18949-a.yaml'],
  ])('of %j is %s', (fields, file) => {
    expect(fileOf(fields)).toBe(file);
  });

  it('is never longer than file systems take, and never that of another', () => {
    const names = ['x', 'y'].map((last) => `${'a'.repeat(252)}${last}`);
    const files = names.map((name) => fileOf({ apiVersion: 'cert-manager.io/v1', kind: 'Certificate', name }));
    expect(files.every((file) => Buffer.byteLength(file) <= 255)).toBe(true);
    expect(new Set(files).size).toBe(2);
  });
});

describe('two objects never share a file', () => {
  it('when their names differ in what a file may not be called', () => {
    const web = chart();
    ['a:b', 'a_b', 'a/b', 'a b'].forEach((name) => role(web, name, Buffer.from(name).toString('hex')));
    const { lines, files } = rendered(web.node.root);
    expect(lines).toEqual([]);
    expect(new Set(files.filter((file) => !file.endsWith('kustomization.yaml'))).size).toBe(4);
  });

  it('when their names differ in capitals: that is refused, since some disks know none', () => {
    const web = chart();
    role(web, 'admin');
    role(web, 'Admin');
    expect(rendered(web.node.root)).toMatchObject({
      lines: [
        "[main/web/Admin] an object has a file of its own, got 'clusterrole.rbac.authorization.k8s.io-Admin.yaml', which differs at most in capitals from that of 'main/web/admin'; give one another name",
      ],
      files: [],
    });
  });

  it('when one of them waits', () => {
    const web = chart();
    role(web, 'admin');
    const waiting = role(web, 'Admin');
    const { problems } = renderManifests(web.node.root, (object) => (object === waiting ? ['a/b'] : undefined));
    expect(problems.map(({ path }) => path)).toEqual(['main/web/Admin']);
  });

  it('and if they did, nothing would be written', () => {
    const web = chart();
    role(web, 'admin');
    const [unit] = rendered(web.node.root).units;
    expect(() => manifestFiles([unit, unit])).toThrow(
      "a file is written once, got 'main/50-apps/main-web/clusterrole.rbac.authorization.k8s.io-admin.yaml' twice; give one of its objects another name",
    );
  });
});

describe('a folder of its own', () => {
  const units = (make: (scope: Construct, id: string) => Chart, ...ids: string[]): string[] => {
    const main = new Construct(new Cdk8sApp(), 'main');
    ids.forEach((id) => role(make(main, id), `of-${Buffer.from(id).toString('hex')}`));
    return rendered(main.node.root).lines;
  };

  it('is asked for of plain charts by their ids', () => {
    expect(units((scope, id) => new Chart(scope, id), 'a b', 'a-b')).toEqual([
      "[main/a-b] a unit has a folder of its own, got 'main/50-apps/main-a-b', which 'main/a b' has already; give one another id",
    ]);
  });

  it('is asked for of units by their components', () => {
    const props = { layer: Layer.APPS, component: 'web' };
    expect(units((scope, id) => new DeliveryUnit(scope, id, props), 'a', 'b')).toEqual([
      "[main/b] a unit has a folder of its own, got 'main/50-apps/web', which 'main/a' has already; give one another 'component'",
    ]);
  });

  it('is asked for of a plain chart beside a unit by either', () => {
    const props = { layer: Layer.APPS, component: 'main-chart' };
    const make = (scope: Construct, id: string): Chart =>
      id === 'unit' ? new DeliveryUnit(scope, id, props) : new Chart(scope, id);
    const fix = "give 'main/chart' another id or 'main/unit' another 'component'";
    expect(units(make, 'unit', 'chart')).toEqual([
      `[main/chart] a unit has a folder of its own, got 'main/50-apps/main-chart', which 'main/unit' has already; ${fix}`,
    ]);
    expect(units(make, 'chart', 'unit')).toEqual([
      `[main/unit] a unit has a folder of its own, got 'main/50-apps/main-chart', which 'main/chart' has already; ${fix}`,
    ]);
  });

  it.each([
    [
      'a chart',
      ['ระบบ'],
      "[ระบบ] a folder is named after its id, got 'ระบบ'; give it an id with letters a to z or digits",
    ],
    [
      'what a chart stands in',
      ['ระบบ', 'web'],
      "[ระบบ] a folder is named after its id, got 'ระบบ'; give it an id with letters a to z or digits",
    ],
  ])('needs an id with letters: of %s', (_, ids, line) => {
    const scope = ids.slice(0, -1).reduce<Construct>((above, id) => new Construct(above, id), new Cdk8sApp());
    const made = new Chart(scope, ids[ids.length - 1]);
    role(made, 'a');
    expect(rendered(made.node.root).lines).toEqual([line]);
  });
});

describe('an object without what its file is named after', () => {
  it.each([
    ['/metadata/name', "field 'metadata.name' must be a string, got none; set it"],
    ['/metadata', "field 'metadata.name' must be a string, got none; set it"],
    ['/kind', "field 'kind' must be a string, got none; set it"],
    ['/apiVersion', "field 'apiVersion' must be a string, got none; set it"],
  ])('is refused: %s', (place, message) => {
    const web = chart();
    role(web, 'a').addJsonPatch(JsonPatch.remove(place));
    expect(rendered(web.node.root)).toMatchObject({ lines: [`[main/web/a] ${message}`], files: [] });
  });
});

test("no namespace and 'default' are one", () => {
  const web = chart();
  configMap(web, 'a');
  configMap(web, 'b', 'default');
  configMap(web, 'c', 'other');
  expect(rendered(web.node.root).lines).toEqual([
    "[main/web/b] an object is written once a cluster, got ConfigMap 'default/settings', which 'main/web/a' defines already; remove one or give it another name",
  ]);
});

describe('a unit waits for units of its layer and of those before it', () => {
  const unit = (scope: Construct, id: string, layer: Layer): DeliveryUnit => {
    const made = new DeliveryUnit(scope, id, { layer, component: id });
    role(made, `${scope.node.id}-${id}`, 'it');
    return made;
  };
  const main = (): Construct => new Construct(new Cdk8sApp(), 'main');

  it('so a later layer is refused', () => {
    const cluster = main();
    const [a, b] = [unit(cluster, 'a', Layer.NAMESPACES), unit(cluster, 'b', Layer.DATA)];
    a.node.addDependency(b);
    expect(rendered(cluster.node.root).lines).toEqual([
      "[main/a] is of layer '10-namespaces' and cannot wait for 'main/b' of the later layer '40-data'; move one of them or drop the dependency",
    ]);
  });

  it('also between objects of them, and for several of each layer', () => {
    const cluster = main();
    const a = unit(cluster, 'a', Layer.NAMESPACES);
    const group = new Construct(cluster, 'group');
    ['b', 'c', 'd'].forEach((id) => unit(group, id, Layer.DATA));
    unit(group, 'e', Layer.NAMESPACES);
    unit(group, 'f', Layer.APPS);
    a.node.findChild('it').node.addDependency(group);
    expect(rendered(cluster.node.root).lines).toEqual([
      "[main/a] is of layer '10-namespaces' and cannot wait for 'main/group/b' and 2 more of the later layer '40-data'; move one of them or drop the dependency",
      "[main/a] is of layer '10-namespaces' and cannot wait for 'main/group/f' of the later layer '50-apps'; move one of them or drop the dependency",
    ]);
  });

  it('while its own layer and earlier ones are right, and other clusters have layers of their own', () => {
    const app = new Cdk8sApp();
    const [here, there] = ['here', 'there'].map((id) => new Construct(app, id));
    const a = unit(here, 'a', Layer.DATA);
    a.node.addDependency(unit(here, 'b', Layer.DATA), unit(here, 'c', Layer.CRDS), unit(there, 'd', Layer.APPS));
    expect(rendered(app).lines).toEqual([]);
  });
});

describe('in a testbed', () => {
  let project: Project;
  beforeEach(() => (project = new Project()));
  afterEach(() => project.remove());

  it('objects that cannot share a file are a problem among others, and nothing is written', () => {
    const app = project.app();
    const web = new Chart(new Cluster(app, 'main'), 'web');
    role(web, 'admin');
    role(web, 'Admin');
    role(web, 'viewer').addJsonPatch(JsonPatch.remove('/metadata/name'));
    expect(problemsOf(app).map((line) => line.split(' ')[0])).toEqual(['[main/web/Admin]', '[main/web/viewer]']);
    expect(project.files()).toEqual({});
  });

  it('every schema of the program that cannot be taken is a problem beside all others', () => {
    const app = project.app({ kindSchemas: { x: {}, 'a/b': {}, 'example.org/v1/Right': { type: 'object' } } });
    const web = new Chart(new Cluster(app, 'main'), 'web');
    new ApiObject(web, 'right', { apiVersion: 'example.org/v1', kind: 'Right', metadata: { name: 'a' }, more: 1 });
    const wrong = (key: string): string =>
      `[/] kindSchemas: extra schema must be an object keyed '<group>/<version>/<Kind>', got '${key}'; write the key in that form`;
    const problems = problemsOf(app);
    expect(problems.slice(0, 2)).toEqual([wrong('a/b'), wrong('x')]);
    expect(problems[2]).toMatch(/^\[main\/web\/right\] unknown field 'more'/);
  });
});
