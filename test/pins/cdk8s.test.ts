import * as path from 'node:path';
import { ApiObject, App, Chart, JsonPatch, Lazy, Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { Project } from '../testbed/project';

let project: Project;
let app: App;
beforeEach(() => {
  project = new Project();
  app = new App({ outdir: path.join(project.folder, 'out') });
});
afterEach(() => project.remove());

const object = (scope: Construct, id: string, fields: object = {}): ApiObject =>
  new ApiObject(scope, id, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: id }, ...fields });

describe('if this fails, our own ordering (delivery/ordering) can be left to cdk8s', () => {
  it('a dependency on a construct outside charts makes every chart fail', () => {
    const [a, b] = ['a', 'b'].map((id) => new Chart(app, id));
    object(a, 'x').node.addDependency(new Construct(app, 'stack'));
    object(b, 'y');
    expect(() => Testing.synth(b)).toThrow('cannot find a parent chart');
  });
});

describe('if this fails, our check of objects that are defined twice (delivery/manifests) is not needed', () => {
  it('the same object twice is accepted in silence', () => {
    const chart = new Chart(app, 'c');
    ['one', 'two'].forEach((id) => object(chart, id, { metadata: { name: 'same' } }));
    expect(Testing.synth(chart)).toHaveLength(2);
  });
});

describe('if this fails, platform constructs need no units of their own', () => {
  it('an object outside a chart cannot be made', () => {
    expect(() => object(app, 'x')).toThrow('cannot find a parent chart');
  });
});

describe('if this fails, late values (delivery/late-values) miss a place or name it wrongly', () => {
  const asked = (fields: object, ...patches: JsonPatch[]): string[] => {
    const keys: string[] = [];
    app.resolvers.unshift({
      resolve: ({ key, value }) => void (typeof value === 'string' && keys.push(key.join('.'))),
    });
    const made = object(new Chart(app, 'c'), 'o', fields);
    made.addJsonPatch(...patches);
    made.toJson();
    return keys;
  };

  it('metadata is resolved before all else, with keys that begin there', () => {
    expect(asked({ data: { a: 'x' } })).toEqual(['name', 'apiVersion', 'kind', 'metadata.name', 'data.a']);
  });

  it('keys of maps are never shown to resolvers, and neither are patches', () => {
    const keys = asked({ data: { late: 'x' } }, JsonPatch.add('/data/patched', 'y'));
    expect(keys).toContain('data.late');
    expect(keys).not.toContain('data.patched');
  });

  it('a value that takes the place of another is resolved in turn, at the same place', () => {
    expect(asked({ data: { a: Lazy.any({ produce: () => ({ b: 'x' }) }) } })).toContain('data.a.b');
  });
});

describe('if this fails, names may be left to cdk8s', () => {
  it('a name by default has a hash of the path in it, so that moving a construct renames the object', () => {
    const named = ['a', 'b'].map((id) => new ApiObject(new Chart(app, id), 'o', { apiVersion: 'v1', kind: 'X' }).name);
    expect(named).toEqual([expect.stringMatching(/^a-o-c[0-9a-f]{7}$/), expect.stringMatching(/^b-o-c[0-9a-f]{7}$/)]);
  });
});
