import { App } from 'cdk8s';
import { Construct } from 'constructs';
import { check } from '../../../lib/analysis';
import {
  AccessMode,
  CinderStorage,
  ExistingStorageClass,
  HardenedNamespace,
  IObjectStorage,
  IStorageClass,
  Longhorn,
  MinioStorage,
  NfsStorage,
  RookCeph,
  Size,
  VolumeClaim,
} from '../../../lib';
import { Stated, collectFacts } from '../../../lib/core';
import { Acceptance, Fact, INodeDisk } from '../../../lib/model';
import { objects, validations } from '../../support/rendered';
import { allObjects, factsOf, schemaProblems } from './rendered';

const disk = (role: string): INodeDisk => ({
  role,
  path: `/dev/disk/cloudserve/${role}`,
  size: Size.gibibytes(500),
  nodes: ['node-1', 'node-2', 'node-3', 'node-4'],
  zones: [],
});

const ceph = (scope: Construct): RookCeph => new RookCeph(scope, 'store', { disks: disk('osd') });
const longhorn = (scope: Construct): Longhorn =>
  new Longhorn(scope, 'store', { disks: [{ ...disk('data'), mountPath: '/var/lib/longhorn' }] });

const CLASSES: [string, (scope: Construct) => IStorageClass][] = [
  ['Ceph', (scope) => ceph(scope).addBlockPool('block')],
  ['shared Ceph', (scope) => ceph(scope).addFilesystem('files')],
  ['Longhorn', longhorn],
  ['shared Longhorn', (scope) => longhorn(scope).addClass('shared', { accessMode: AccessMode.READ_WRITE_MANY })],
  ['NFS', (scope) => new NfsStorage(scope, 'store', { server: 'nas', path: '/export', capacity: Size.tebibytes(1) })],
  ['Cinder', (scope) => new CinderStorage(scope, 'store')],
  ['a class of others', (scope) => new ExistingStorageClass(scope, 'store')],
];

/** What takes a volume, and knows no more of it than its class. */
function consume(scope: Construct, storage: IStorageClass, size: Size): void {
  const { name } = new HardenedNamespace(scope, 'tenant');
  new VolumeClaim(scope, 'data', { storage, size, namespace: name });
}

const findings = (app: App): string[] => {
  const { errors, warnings } = check(collectFacts<Fact | Acceptance>(app) as Stated<Fact | Acceptance>[]);
  return [...errors, ...warnings].map(({ rule }) => rule);
};

test.each(CLASSES)('a volume of %s is claimed as one of any other', (_, provide) => {
  const app = new App({ outdir: 'unused' });
  const storage = provide(app);
  consume(app, storage, Size.gibibytes(40));
  expect(objects(app, 'PersistentVolumeClaim')).toMatchObject([
    { spec: { accessModes: [storage.accessMode], storageClassName: storage.storageClassName } },
  ]);
  const made = objects(app, 'StorageClass').filter(({ metadata }) => metadata.name === storage.storageClassName);
  expect(made).toHaveLength(storage instanceof ExistingStorageClass ? 0 : 1);
  expect(factsOf(app, 'storage-class').filter(({ name }) => name === storage.storageClassName)).toHaveLength(1);
  const snapshots = objects(app, 'VolumeSnapshotClass').map(({ metadata }) => metadata.name);
  expect(snapshots).toEqual(storage.snapshotClassName === undefined ? [] : [storage.snapshotClassName]);
  expect(validations(app)).toEqual([]);
  expect(schemaProblems(app)).toEqual([]);
  expect(findings(app)).toEqual([]);
});

test.each(CLASSES.filter(([name]) => !['Cinder', 'a class of others'].includes(name)))(
  'what is more than %s has room for is refused',
  (_, provide) => {
    const app = new App({ outdir: 'unused' });
    consume(app, provide(app), Size.tebibytes(2));
    expect(findings(app)).toEqual(['STORAGE-FULL']);
  },
);

test.each<[string, (scope: Construct) => IObjectStorage]>([
  ['Ceph', (scope) => ceph(scope).addObjectStore('objects')],
  [
    'MinIO',
    (scope) =>
      new MinioStorage(scope, 'objects', {
        storage: new CinderStorage(scope, 'fast'),
        volume: Size.gibibytes(100),
        credentialsSecret: 'minio-root',
      }),
  ],
])('objects of %s are reached by a Service of a namespace that the program makes', (_, provide) => {
  const app = new App({ outdir: 'unused' });
  const { endpoint, region } = provide(app);
  const [, namespace] = /^http:\/\/[a-z0-9-]+\.([a-z0-9-]+)\.svc(:\d+)?$/.exec(endpoint) ?? [];
  expect(objects(app, 'Namespace').map(({ metadata }) => metadata.name)).toContain(namespace);
  expect(region).not.toBe('');
  expect(allObjects(app).length).toBeGreaterThan(1);
  expect(validations(app)).toEqual([]);
});

test('MinIO is warned of until that is accepted', () => {
  const app = new App({ outdir: 'unused' });
  const storage = new ExistingStorageClass(app, 'local-path');
  const minio = new MinioStorage(app, 'objects', {
    storage,
    volume: Size.gibibytes(100),
    credentialsSecret: 'minio-root',
  });
  expect(findings(app)).toEqual(['MINIO-UNMAINTAINED']);
  minio.accept('MINIO-UNMAINTAINED', 'scratch data of one semester');
  expect(findings(app)).toEqual([]);
});
