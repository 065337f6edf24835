import { ApiObject } from 'cdk8s';
import { Cluster, DeliveryUnit, Layer } from '../../../lib';
import { Project, problemsOf } from '../../testbed/project';
import { FILE, Scene, deployed, lateOutputs, sceneIn } from './scene';

let project: Project;
beforeEach(() => (project = new Project()));
afterEach(() => project.remove());

function program(...attributes: string[]): Scene {
  const scene = sceneIn(project);
  scene.object({ spec: attributes.map((name) => scene.thing.getStringAttribute(name)) });
  return scene;
}

const VANISHES = [
  "[main/unit/it] was written before and would vanish, because values of its deployment are missing, got none for 'main/30-configs/settings/anything.example.org-it.yaml'; restore cloudserve.outputs.json, or delete that file to let it wait again",
];

describe('an object that was written never waits again', () => {
  beforeEach(() => {
    program('a').app.synth();
    deployed(project, 'told');
    program('a').app.synth();
    expect(project.yaml(FILE).spec).toEqual(['told']);
  });

  it('when its values are lost: the run fails, and the object stays as it is', () => {
    project.delete('cloudserve.outputs.json');
    expect(problemsOf(program('a').app)).toEqual(VANISHES);
    expect(project.yaml(FILE).spec).toEqual(['told']);
  });

  it('when it wants a further value', () => {
    expect(problemsOf(program('a', 'b').app)).toEqual(VANISHES);
  });

  it('unless its file is deleted on purpose', () => {
    project.delete('cloudserve.outputs.json');
    project.delete(FILE);
    program('a').app.synth();
    expect(project.has(FILE)).toBe(false);
    expect(Object.keys(lateOutputs(project))).toHaveLength(1);
  });

  describe('also not', () => {
    const moved = (component: string, layer: Layer, namespace?: string): Scene => {
      const scene = sceneIn(project);
      const unit = new DeliveryUnit(scene.app.node.findChild('main') as Cluster, 'other', {
        layer,
        component,
        namespace,
      });
      new ApiObject(unit, 'renamed', {
        apiVersion: 'example.org/v2',
        kind: 'Anything',
        metadata: { name: 'it' },
        spec: [scene.thing.getStringAttribute('b')],
      });
      return scene;
    };
    const vanishes = VANISHES.map((line) => line.replace('main/unit/it', 'main/other/renamed'));

    it.each<[string, string, Layer, string | undefined]>([
      ['as part of another unit', 'others', Layer.CONFIGS, undefined],
      ['as part of another layer', 'settings', Layer.APPS, undefined],
      ['in the namespace that it was in without a word', 'others', Layer.APPS, 'default'],
    ])('%s', (_, ...where) => {
      const before = project.files();
      expect(problemsOf(moved(...where).app)).toEqual(vanishes);
      expect(project.files()).toEqual(before);
    });

    it('without a word on the namespace, when it was in the one of that name', () => {
      const file = 'main/50-apps/others/default/anything.example.org-it.yaml';
      project.delete('dist');
      project.write(`dist/${file}`, 'kind: Anything\n');
      expect(problemsOf(moved('others', Layer.CONFIGS).app)).toEqual([
        expect.stringMatching(`^\\[main/other/renamed\\] was written before .*, got none for '${file}'; `),
      ]);
    });

    it('but an object of another namespace is another object', () => {
      moved('others', Layer.CONFIGS, 'elsewhere').app.synth();
      expect(project.has(FILE)).toBe(false);
    });
  });

  it('but may go with its definition', () => {
    sceneIn(project).app.synth();
    expect(project.has(FILE)).toBe(false);
  });
});

it('an expression is one output, however often and in however many objects it stands, and keeps its name', () => {
  const synth = (): string[] => {
    const scene = sceneIn(project);
    ['it', 'other'].forEach((id) => {
      const late = scene.thing.getStringAttribute('a');
      scene.object({ spec: { once: late, twice: `x-${late}`, list: [late] } }, id);
    });
    scene.app.synth();
    return Object.keys(lateOutputs(project));
  };
  const [name, ...others] = synth();
  expect(others).toEqual([]);
  expect(name).toBe('late-terraform-data-thing-a-e2c4d4d0');
  expect(project.stack('net')['//'].outputs).toEqual({ net: { [name]: name } });
  expect(synth()).toEqual([name]);
});
