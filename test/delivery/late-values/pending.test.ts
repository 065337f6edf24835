import { LateValues, renderManifests } from '../../../lib/delivery';
import { pendingLines } from '../../../lib/testbed/rendered';
import { Project } from '../../testbed/project';
import { Scene, deployed, lateOutputs, sceneIn } from './scene';

let project: Project;
beforeEach(() => (project = new Project()));
afterEach(() => project.remove());

function program(): Scene {
  const scene = sceneIn(project);
  const [a, b] = ['a', 'b'].map((name) => scene.thing.getStringAttribute(name));
  scene.object({ spec: { b, a, twice: `${a}-${b}` } });
  scene.object({ spec: [a] }, 'first');
  scene.object({ spec: 'plain' }, 'plain');
  return scene;
}

function linesOf({ app }: Scene): string[] {
  const late = app.resolvers[0] as LateValues;
  return pendingLines(renderManifests(app, (object) => late.holdsBack(object)).units);
}

test('every object that waits is told, with the stack and the output of each value', () => {
  const scene = program();
  const lines = linesOf(scene);
  scene.app.synth();
  const [a, b] = Object.keys(lateOutputs(project)).sort();
  expect(a).toMatch(/^late-terraform-data-thing-a-/);
  expect(lines).toEqual([`[main/unit/first] waits for net/${a}`, `[main/unit/it] waits for net/${a} and net/${b}`]);
});

test('nothing is told once the values are here', () => {
  program().app.synth();
  deployed(project, 'told');
  expect(linesOf(program())).toEqual([]);
});

test('an object whose value can never be filled in waits for none', () => {
  const scene = sceneIn(project);
  scene.object({ spec: { [scene.thing.getStringAttribute('a')]: 'x' } });
  const late = scene.app.resolvers[0] as LateValues;
  const { units } = renderManifests(scene.app, (object) => late.holdsBack(object));
  expect(units[0].objects).toEqual([]);
  expect(units[0].pending.map(({ waitsFor }) => waitsFor)).toEqual([[]]);
});
