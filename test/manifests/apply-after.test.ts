import { App as Cdk8sApp, ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { DeliveryUnit, Layer, applyAfter } from '../../lib/manifests';

function thing(scope: Construct, id: string, ...units: string[]): Construct {
  const construct = new Construct(scope, id);
  for (const name of units) {
    const unit = new DeliveryUnit(construct, name, { layer: Layer.CONFIGS, component: name });
    new ApiObject(unit, 'Resource', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });
  }
  return construct;
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/name: (\w+)$/gm)].map(([, name]) => name);
}

test('what is below a construct comes after what is below others, by the synthesis of cdk8s too', () => {
  const app = new Cdk8sApp();
  const later = thing(app, 'later', 'three', 'four');
  applyAfter(later, thing(app, 'first', 'one'), thing(app, 'second', 'two'));
  expect(namesIn(app.synthYaml())).toEqual(['one', 'two', 'three', 'four']);
});

test('a unit does not wait for itself', () => {
  const app = new Cdk8sApp();
  const outer = thing(app, 'outer', 'one');
  const inner = thing(outer, 'inner', 'two');
  applyAfter(inner, outer);
  expect(namesIn(app.synthYaml())).toEqual(['one', 'two']);
});

test('a dependency between constructs outside of charts is what stops that synthesis', () => {
  const app = new Cdk8sApp();
  thing(app, 'later', 'two').node.addDependency(thing(app, 'first', 'one'));
  expect(() => app.synthYaml()).toThrow('cannot find a parent chart');
});
