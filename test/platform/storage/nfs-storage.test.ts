import { App } from 'cdk8s';
import { AccessMode, NfsStorage, NfsStorageProps, Size, Versions } from '../../../lib';
import { enterKubernetes } from '../../../lib/manifests';
import { Distribution } from '../../../lib/model';
import { objects, validations } from '../../support/rendered';
import { chartValues, factsOf, schemaProblems } from './rendered';

const HOME = { server: '10.20.0.40', path: '/export/volumes' };

function make(props: Partial<NfsStorageProps> = {}): NfsStorage {
  return new NfsStorage(new App({ outdir: 'unused' }), 'shared', { ...HOME, ...props });
}

test('every object fits the schema of its kind', () => {
  const nfs = make({ capacity: Size.tebibytes(2) });
  nfs.addExport('archive', { server: 'nas.example.org', path: '/archive', retain: true });
  expect(schemaProblems(nfs)).toEqual([]);
  expect(validations(nfs)).toEqual([]);
});

test('the driver is one release, of two pods that make volumes, and takes no snapshots', () => {
  const nfs = make();
  expect(objects(nfs, 'HelmChart')).toMatchObject([
    { spec: { chart: 'csi-driver-nfs', version: '4.13.4', targetNamespace: 'csi-driver-nfs' } },
  ]);
  expect(chartValues(nfs)).toEqual({
    kubeletDir: '/var/lib/kubelet',
    controller: { replicas: 2, enableSnapshotter: false },
    externalSnapshotter: { enabled: false },
    storageClass: { create: false },
  });
  expect(nfs).not.toHaveProperty('snapshotClassName');
  expect(factsOf(nfs, 'pods')).toEqual([
    { kind: 'pods', cluster: 'cluster', name: 'csi-nfs-controller', pods: 2, cores: 0.04, memoryMebibytes: 80 },
    { kind: 'pods', cluster: 'cluster', name: 'csi-nfs-node', cores: 0.03, memoryMebibytes: 60 },
  ]);
});

test('images are listed for the release that they were read for', () => {
  const images = (nfs: NfsStorage): unknown => (nfs.node.findChild('Driver') as { images?: string[] }).images;
  expect(images(make())).toContain('registry.k8s.io/sig-storage/nfsplugin:v4.13.4');
  const other = { ...Versions.defaults().csiDriverNfs, version: '4.14.0' };
  expect(images(make({ versions: Versions.of({ csiDriverNfs: other }) }))).toBeUndefined();
});

test('each volume has a folder of its own, and writers wait for a server that is away', () => {
  expect(objects(make(), 'StorageClass')).toEqual([
    {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: { name: 'shared', labels: expect.anything() },
      provisioner: 'nfs.csi.k8s.io',
      parameters: {
        server: '10.20.0.40',
        share: '/export/volumes',
        subDir: '${pvc.metadata.namespace}/${pvc.metadata.name}/${pv.metadata.name}',
      },
      mountOptions: ['nfsvers=4.1', 'hard'],
      reclaimPolicy: 'Delete',
      volumeBindingMode: 'Immediate',
      allowVolumeExpansion: true,
    },
  ]);
});

test('further exports are classes of the same driver', () => {
  const nfs = make({ className: 'first' });
  expect(nfs.addExport('second', { server: 'nas', path: '/', mountOptions: ['soft'], retain: true })).toEqual({
    storageClassName: 'second',
    accessMode: AccessMode.READ_WRITE_MANY,
  });
  expect(objects(nfs, 'HelmChart')).toHaveLength(1);
  expect(objects(nfs, 'StorageClass')).toMatchObject([
    { metadata: { name: 'first' }, reclaimPolicy: 'Delete' },
    { metadata: { name: 'second' }, reclaimPolicy: 'Retain', mountOptions: ['nfsvers=4.1', 'soft'] },
  ]);
});

test('room is stated of exports whose room is known', () => {
  const nfs = make({ capacity: Size.tebibytes(1), overcommit: 1.5 });
  nfs.addExport('unknown', HOME);
  expect(factsOf(nfs, 'storage-pool')).toEqual([
    {
      kind: 'storage-pool',
      cluster: 'cluster',
      name: 'shared',
      hosts: [{ name: '10.20.0.40', mebibytes: 1024 * 1024 }],
      fill: 1,
    },
  ]);
  expect(factsOf(nfs, 'storage-class')).toEqual([
    { kind: 'storage-class', cluster: 'cluster', name: 'shared', pool: 'shared', spaceFactor: 1, overcommit: 1.5 },
    { kind: 'storage-class', cluster: 'cluster', name: 'unknown', spaceFactor: 1 },
  ]);
});

test('the Kubernetes that it needs is stated where the cluster is known', () => {
  const app = new App({ outdir: 'unused' });
  enterKubernetes(app, { distribution: Distribution.K3S, release: 'v1.35.6+k3s1' });
  new NfsStorage(app, 'shared', HOME);
  expect(factsOf(app, 'compatibility')).toMatchObject([{ component: 'csi-driver-nfs 4.13.4', minor: 35 }]);
  expect(factsOf(make(), 'compatibility')).toEqual([]);
});

test('fails with settings that cannot work, all at once', () => {
  expect(
    validations(
      make({
        className: 'Shared',
        server: '10.20.0.40:/export',
        path: 'export',
        folder: '../all',
        mountOptions: ['nfsvers=3', 'hard'],
        capacity: Size.gibibytes(0),
        overcommit: 11,
        controllers: 0,
      }),
    ),
  ).toEqual([
    "[shared] volumes are made by a whole number of pods, 1 or more, got 0; correct 'controllers'",
    "[shared] a storage class has a name of lower-case letters, digits, hyphens and dots, got 'Shared'; give another",
    "[shared] a server of NFS is a name or an address, got '10.20.0.40:/export' for 'Shared'; correct 'server'",
    "[shared] an export is an absolute path, got 'export' for 'Shared'; correct 'path'",
    "[shared] a volume has a folder below its export, got '../all' for 'Shared'; write 'folder' without a leading slash and '..'",
    "[shared] volumes would share one folder, got '../all' for 'Shared'; add '${pv.metadata.name}' to 'folder'",
    "[shared] mounts are of version 4.1, got 'nfsvers=3' for 'Shared'; take it out of 'mountOptions'",
    "[shared] room is whole mebibytes, 1 or more, got 0Gi for 'Shared'; correct 'capacity'",
    "[shared] space is promised 1 to 10 times, got 11; correct 'overcommit'",
  ]);
});

test('fails when a class is added twice, or without its server', () => {
  const nfs = make();
  expect(() => nfs.addExport('shared', HOME)).toThrow(
    "[shared] a storage class is the only one of its name, got 'shared' twice; rename one",
  );
  expect(() => make({ server: undefined })).toThrow(
    "[shared] 'server' of storage of NFS is a text, got nothing; write it as '10.20.0.40'",
  );
});
