import { ApiObject, App as Cdk8sApp, Chart, Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { DeliveryUnit, DeliveryUnitProps, Layer } from '../../lib';
import { clusterOf, enterCluster } from '../../lib/manifests';
import { objects, validations } from '../support/rendered';

const APPS = { layer: Layer.APPS };

function configMap(scope: Construct): ApiObject {
  return new ApiObject(scope, 'Settings', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } });
}

function unit(props: DeliveryUnitProps = APPS): DeliveryUnit {
  return new DeliveryUnit(new Construct(Testing.app(), 'Web Shop'), 'Unit', props);
}

test("its folder is the slug of its maker's id unless it is said otherwise", () => {
  expect(unit().component).toBe('web-shop');
  expect(unit({ ...APPS, component: 'shop' }).component).toBe('shop');
  expect(new DeliveryUnit(Testing.app(), 'Unit 1', APPS).component).toBe('unit-1');
});

test('its objects have the label of who manages them, and the namespace of the unit', () => {
  const made = unit({ ...APPS, namespace: 'shop' });
  configMap(made);
  expect(objects(made, 'ConfigMap')).toEqual([
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: {
        name: 'settings',
        namespace: 'shop',
        labels: { 'app.kubernetes.io/managed-by': 'cloudserve' },
      },
    },
  ]);
});

test('labels of its own take the place of ours', () => {
  const made = unit({ ...APPS, labels: { team: 'shop' } });
  configMap(made);
  expect(objects(made, 'ConfigMap')[0].metadata).toEqual({ name: 'settings', labels: { team: 'shop' } });
});

test('names that nobody gave have no hash', () => {
  const made = unit();
  new ApiObject(made, 'Settings', { apiVersion: 'v1', kind: 'ConfigMap' });
  expect(objects(made, 'ConfigMap')[0].metadata.name).not.toMatch(/-c[0-9a-f]{7}/);
});

test('units are known by a mark, so that those of another copy of this library count too', () => {
  const app = Testing.app();
  expect(DeliveryUnit._isDeliveryUnit(unit())).toBe(true);
  expect(DeliveryUnit._isDeliveryUnit({ [Symbol.for('cloudserve.DeliveryUnit')]: true })).toBe(true);
  expect(DeliveryUnit._isDeliveryUnit(new Chart(app, 'chart'))).toBe(false);
  expect([null, undefined, 'unit'].map((value) => DeliveryUnit._isDeliveryUnit(value))).toEqual([false, false, false]);
});

test.each([['a'], ['web-1'], ['1st']])('component %s is right', (component) => {
  expect(validations(unit({ ...APPS, component }))).toEqual([]);
});

test.each([['Web'], ['-web'], ['web-'], ['a/b'], ['..'], ['a b']])('component %s is refused', (component) => {
  expect(validations(unit({ ...APPS, component }))).toEqual([
    `[Web Shop/Unit] component must be lower-case letters, digits and hyphens, got '${component}'; give another 'component'`,
  ]);
});

test('layers sort in the order in which they are applied', () => {
  expect(Object.values(Layer)).toEqual([...Object.values(Layer)].sort());
});

test('everything below a cluster knows its name', () => {
  const cluster = new Construct(Testing.app(), 'cluster');
  enterCluster(cluster, 'main');
  expect(clusterOf(new DeliveryUnit(new Construct(cluster, 'deep'), 'Unit', APPS))).toBe('main');
  expect(clusterOf(unit())).toBeUndefined();
});

test('in a plain cdk8s App it is an ordinary chart', () => {
  const app = new Cdk8sApp();
  configMap(new DeliveryUnit(app, 'web', APPS));
  expect(app.synthYaml()).toContain('name: settings');
});
