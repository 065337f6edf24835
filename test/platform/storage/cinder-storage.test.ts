import { App } from 'cdk8s';
import { parseAllDocuments } from 'yaml';
import { CinderStorage, CinderStorageProps, VolumeFileSystem } from '../../../lib';
import { declareFact } from '../../../lib/core';
import { enterCluster, enterKubernetes } from '../../../lib/manifests';
import { CLOUD_STORAGE_CLASSES, CloudVolumes, Distribution, cloudCharts } from '../../../lib/model';
import { objects, validations } from '../../support/rendered';
import { factsOf, schemaProblems } from './rendered';

/** Storage below a cluster of the program. */
function onCluster(props: CinderStorageProps = {}, cloudVolumes?: CloudVolumes): CinderStorage {
  const app = new App({ outdir: 'unused' });
  enterCluster(app, 'main');
  enterKubernetes(app, { distribution: Distribution.RKE2, release: 'v1.35.6+rke2r1' });
  declareFact(app, {
    kind: 'cluster',
    name: 'main',
    distribution: Distribution.RKE2,
    version: 'v1.35.6+rke2r1',
    cni: 'canal',
    podCidr: '10.42.0.0/16',
    serviceCidr: '10.43.0.0/16',
    hasEntry: false,
    cloudVolumes,
  });
  return new CinderStorage(app, 'fast', props);
}

const plain = (props: CinderStorageProps = {}): CinderStorage =>
  new CinderStorage(new App({ outdir: 'unused' }), 'fast', props);

test('every object fits the schema of its kind', () => {
  const storage = onCluster({ volumeType: 'nvme', zone: 'nova' }, { site: 'chula' });
  expect(schemaProblems(storage)).toEqual([]);
  expect(validations(storage)).toEqual([]);
});

test('a volume is made where its first pod runs, of the type and in the zone that are said', () => {
  expect(
    objects(plain({ volumeType: 'nvme', zone: 'az1', fileSystem: VolumeFileSystem.XFS, retain: true }), 'StorageClass'),
  ).toEqual([
    {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: { name: 'fast', labels: expect.anything() },
      provisioner: 'cinder.csi.openstack.org',
      parameters: { 'csi.storage.k8s.io/fstype': 'xfs', type: 'nvme', availability: 'az1' },
      reclaimPolicy: 'Retain',
      volumeBindingMode: 'WaitForFirstConsumer',
      allowVolumeExpansion: true,
    },
  ]);
  expect(objects(plain(), 'StorageClass')).toMatchObject([{ parameters: { 'csi.storage.k8s.io/fstype': 'ext4' } }]);
});

test('volumes count to the quota of the site, and are in the zone that the cluster says', () => {
  const storage = onCluster({}, { site: 'chula', zone: 'nova' });
  expect(factsOf(storage, 'storage-class')).toEqual([
    { kind: 'storage-class', cluster: 'main', name: 'fast', spaceFactor: 1, site: 'chula' },
  ]);
  expect(objects(storage, 'StorageClass')).toMatchObject([{ parameters: { availability: 'nova' } }]);
  const other = onCluster({ zone: 'fast-zone' }, { site: 'chula', zone: 'nova' });
  expect(objects(other, 'StorageClass')).toMatchObject([{ parameters: { availability: 'fast-zone' } }]);
});

test('volumes can be snapshot while pods use them, where the cluster has the controller', () => {
  const storage = onCluster({}, { site: 'chula' });
  expect(storage.snapshotClassName).toBe('fast');
  expect(objects(storage, 'VolumeSnapshotClass')).toMatchObject([
    { metadata: { name: 'fast' }, driver: 'cinder.csi.openstack.org', parameters: { 'force-create': 'true' } },
  ]);
  expect(plain().snapshotClassName).toBeUndefined();
  expect(objects(plain({ snapshots: true }), 'VolumeSnapshotClass')).toHaveLength(1);
});

test('fails on a cluster without the driver, and says nothing of one that is not known', () => {
  expect(validations(onCluster())).toEqual([
    "[fast] volumes of Cinder need its driver, got a cluster 'main' without; set 'volumes' of its 'cloud'",
  ]);
  expect(validations(plain())).toEqual([]);
});

test('fails with the name of a class that the driver brings, and with one that is none', () => {
  expect(validations(plain({ className: 'cinder' }))).toEqual([
    "[fast] classes 'cinder' and 'cinder-retain' come with the driver, got 'cinder'; give another 'className'",
  ]);
  expect(validations(plain({ className: 'Fast' }))).toEqual([
    "[fast] a storage class has a name of lower-case letters, digits, hyphens and dots, got 'Fast'; give another",
  ]);
});

test('the classes that come with the driver are those of its chart', () => {
  const [chart] = cloudCharts({ cluster: 'main', controllerManager: false, volumes: true });
  const values = parseAllDocuments(String(chart.spec.valuesContent))[0].toJS() as { storageClass: { custom: string } };
  const classes = parseAllDocuments(values.storageClass.custom).map(
    (document) => (document.toJS() as { metadata: { name: string } }).metadata.name,
  );
  expect(classes).toEqual(CLOUD_STORAGE_CLASSES);
});
