import { Layer } from '../../lib';
import { RenderedUnit } from '../../lib/delivery';
import { deliveriesOf } from '../../lib/delivery/deliveries';
import { Engine } from '../../lib/manifests';

function unit(component: string, dependsOn: readonly string[], written = true): RenderedUnit {
  const json = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: component } };
  return {
    path: component,
    cluster: 'main',
    layer: Layer.APPS,
    component,
    folder: `main/50-apps/${component}`,
    namedBy: 'component',
    engine: Engine.plain(),
    objects: written ? [{ path: component, file: 'a.yaml', json }] : [],
    pending: [],
    dependsOn: dependsOn.map((other) => `main/50-apps/${other}`),
  };
}

test('a unit of which nothing is written yet is not delivered, and what it needs is needed by those that need it', () => {
  const units = [unit('a', []), unit('b', ['a'], false), unit('c', ['b'], false), unit('d', ['c', 'a'])];
  const [{ delivery }] = deliveriesOf(units);
  expect(delivery.units.map(({ folder, dependsOn }) => [folder, dependsOn])).toEqual([
    ['50-apps/a', []],
    ['50-apps/d', ['50-apps/a']],
  ]);
});
