import { App } from 'cdk8s';
import { AccessMode, ExistingStorageClass } from '../../../lib';
import { validations } from '../../support/rendered';
import { allObjects, factsOf } from './rendered';

const app = (): App => new App({ outdir: 'unused' });

test('a class that stands is stated and not written', () => {
  const scope = app();
  const existing = new ExistingStorageClass(scope, 'local-path');
  expect(existing).toMatchObject({ storageClassName: 'local-path', accessMode: AccessMode.READ_WRITE_ONCE });
  expect(allObjects(scope)).toEqual([]);
  expect(factsOf(scope, 'storage-class')).toEqual([
    { kind: 'storage-class', cluster: 'cluster', name: 'local-path', spaceFactor: 1 },
  ]);
});

test('its name, mode and snapshots are what the program says', () => {
  const mode = AccessMode.READ_WRITE_MANY;
  const existing = new ExistingStorageClass(app(), 'id', { name: 'nas', accessMode: mode, snapshotClassName: 'nas' });
  expect(existing).toMatchObject({ storageClassName: 'nas', accessMode: mode, snapshotClassName: 'nas' });
});

test('fails with a name that is none, and a mode that is none', () => {
  expect(validations(new ExistingStorageClass(app(), 'id', { name: 'NAS' }))).toEqual([
    "[id] a storage class has a name of lower-case letters, digits, hyphens and dots, got 'NAS'; give another",
  ]);
  expect(() => new ExistingStorageClass(app(), 'id', { accessMode: 'all' as never })).toThrow(
    "[id] 'accessMode' of a storage class is one of AccessMode, got 'all'; write it as AccessMode.READ_WRITE_ONCE or AccessMode.READ_WRITE_MANY",
  );
});
