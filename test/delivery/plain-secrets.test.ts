import { ApiObject } from 'cdk8s';
import { App, Cluster, DeliveryUnit, Layer, PlainSecret } from '../../lib';
import { newApp } from '../support/project';

function secret(fields: object, namespace?: string): { app: App; unit: DeliveryUnit } {
  const app = newApp();
  const unit = new DeliveryUnit(new Cluster(app, 'main'), 'web', { layer: Layer.APPS });
  new ApiObject(unit, 'mail', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'mail', namespace }, ...fields });
  return { app, unit };
}

const said = (app: App): string => {
  try {
    app.synth();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

const REFUSED = (name: string): string =>
  `[main/web/mail] values of a Secret never stand in manifests, got them in '${name}'; bring it by an ExternalSecret, a SealedSecret or a file of SOPS, or say by PlainSecret.allow() why everybody may read it`;

test.each([
  ['data', { data: { password: 'aHVudGVyMg==' } }],
  ['stringData', { stringData: { password: 'hunter2' } }],
])('a Secret with %s is refused, and its values are not told', (_field, fields) => {
  const text = said(secret(fields, 'shop').app);
  expect(text).toContain(REFUSED('shop/mail'));
  expect(text).not.toMatch(/hunter2|aHVudGVyMg/);
});

test('a Secret that names no namespace is known by the one that it gets', () => {
  expect(said(secret({ stringData: { a: 'b' } }).app)).toContain(REFUSED('default/mail'));
});

test.each([[{}], [{ data: {} }], [{ type: 'Opaque' }]])('a Secret without values is nothing to hide: %j', (fields) => {
  expect(said(secret(fields).app)).toBe('');
});

test('one that the program allows by name stands, wherever above it that is said', () => {
  const { app } = secret({ stringData: { a: 'b' } }, 'shop');
  PlainSecret.allow(app, 'shop/mail', 'a key of the test system, which is public');
  expect(said(app)).toBe('');
});

test('an allowance of another name or elsewhere allows nothing, and does not stand', () => {
  const { app, unit } = secret({ stringData: { a: 'b' } }, 'shop');
  PlainSecret.allow(app, 'mail', 'a test');
  PlainSecret.allow(
    new DeliveryUnit(unit, 'beside', { layer: Layer.APPS, component: 'beside' }),
    'shop/mail',
    'a test',
  );
  const text = said(app);
  expect(text).toContain(REFUSED('shop/mail'));
  expect(text).toContain("[/] allows the Secret 'mail', which has no values in manifests here; remove the allowance");
  expect(text).toContain(
    "[main/web/beside] allows the Secret 'shop/mail', which has no values in manifests here; remove the allowance",
  );
});

test('an allowance says why', () => {
  const { app } = secret({ stringData: { a: 'b' } }, 'shop');
  PlainSecret.allow(app, 'shop/mail', ' ');
  expect(said(app)).toContain("[/] allows the Secret 'shop/mail' without a reason; say why everybody may read it");
});
