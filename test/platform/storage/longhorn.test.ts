import { App } from 'cdk8s';
import {
  AccessMode,
  BackupTarget,
  Duration,
  INodeDisk,
  Longhorn,
  LonghornDrainPolicy,
  LonghornProps,
  Size,
  Versions,
} from '../../../lib';
import { declareFact } from '../../../lib/core';
import { enterCluster, enterKubernetes } from '../../../lib/manifests';
import { Distribution, NodeRole } from '../../../lib/model';
import { objects, validations } from '../../support/rendered';
import { chartValues, factsOf, schemaProblems } from './rendered';

const DATA: INodeDisk = {
  role: 'data',
  path: '/dev/disk/cloudserve/data',
  mountPath: '/var/lib/longhorn',
  size: Size.gibibytes(200),
  nodes: ['worker-1', 'worker-2', 'worker-3', 'worker-4'],
  zones: [],
};

const ELSEWHERE = BackupTarget.s3('elsewhere', {
  endpoint: 'https://s3.example.org',
  bucket: 'volumes',
  region: 'bkk',
  credentialsSecret: 'backup-s3',
});

function make(props: LonghornProps = {}, distribution?: Distribution): Longhorn {
  const app = new App({ outdir: 'unused' });
  if (distribution !== undefined) {
    enterKubernetes(app, {
      distribution,
      release: distribution === Distribution.K3S ? 'v1.35.6+k3s1' : 'v1.35.6+rke2r1',
    });
  }
  return new Longhorn(app, 'longhorn', props);
}

test('every object fits the schema of its kind', () => {
  const longhorn = make({ disks: [DATA], backup: { to: ELSEWHERE } }, Distribution.RKE2);
  longhorn.addClass('shared', { accessMode: AccessMode.READ_WRITE_MANY });
  expect(schemaProblems(longhorn)).toEqual([]);
  expect(validations(longhorn)).toEqual([]);
});

test('the chart comes of its makers in one release, with its images', () => {
  const longhorn = make();
  expect(objects(longhorn, 'HelmChart')).toMatchObject([
    {
      metadata: { name: 'longhorn' },
      spec: {
        repo: 'https://charts.longhorn.io',
        chart: 'longhorn',
        version: '1.12.1',
        targetNamespace: 'longhorn-system',
      },
    },
  ]);
  const images = (root: Longhorn): string[] | undefined =>
    (root.node.findChild('Release') as { images?: string[] }).images;
  expect(images(longhorn)).toContain('docker.io/longhornio/longhorn-engine:v1.12.1');
  const other = Versions.of({ longhorn: { ...Versions.defaults().longhorn, version: '1.13.0' } });
  expect(images(make({ versions: other }))).toBeUndefined();
});

test('without disks data lies on the disks of the system, of which 30 % stay free, and no room is stated', () => {
  const longhorn = make();
  expect(chartValues(longhorn).defaultSettings).toMatchObject({
    defaultDataPath: '/var/lib/longhorn',
    storageReservedPercentageForDefaultDisk: 30,
    storageMinimalAvailablePercentage: 25,
    createDefaultDiskLabeledNodes: false,
  });
  expect(factsOf(longhorn, 'storage-pool')).toEqual([]);
  expect(factsOf(longhorn, 'storage-class')).toEqual([
    { kind: 'storage-class', cluster: 'cluster', name: 'longhorn', spaceFactor: 3, copies: 3 },
  ]);
});

test('disks that are mounted for it are filled up to 90 %, and their room is stated by host', () => {
  const longhorn = make({ disks: [{ ...DATA, mountPath: '/srv/data' }] });
  expect(chartValues(longhorn).defaultSettings).toMatchObject({
    defaultDataPath: '/srv/data',
    storageReservedPercentageForDefaultDisk: 10,
    storageMinimalAvailablePercentage: 10,
  });
  expect(factsOf(longhorn, 'storage-pool')).toEqual([
    {
      kind: 'storage-pool',
      cluster: 'cluster',
      name: 'longhorn',
      hosts: DATA.nodes.map((name) => ({ name, mebibytes: 200 * 1024 })),
      fill: 0.9,
    },
  ]);
  expect(factsOf(longhorn, 'storage-class')).toMatchObject([{ name: 'longhorn', pool: 'longhorn', spaceFactor: 3 }]);
});

test('space is promised once, unless a ratio is named', () => {
  expect(chartValues(make()).defaultSettings.storageOverProvisioningPercentage).toBe(100);
  const twice = make({ disks: [DATA], overcommit: 1.5 });
  expect(chartValues(twice).defaultSettings.storageOverProvisioningPercentage).toBe(150);
  expect(factsOf(twice, 'storage-class')).toMatchObject([{ overcommit: 1.5 }]);
});

test('copies share no node, and no zone where that is wished', () => {
  expect(chartValues(make()).defaultSettings).toMatchObject({
    replicaSoftAntiAffinity: false,
    replicaZoneSoftAntiAffinity: true,
  });
  expect(chartValues(make({ strictZones: true })).defaultSettings.replicaZoneSoftAntiAffinity).toBe(false);
});

test('managers, drivers and what they run tolerate the taints that are named, and no others', () => {
  const values = chartValues(make({ taints: ['dedicated=storage:NoSchedule', 'nvidia.com/gpu:NoSchedule'] }));
  const tolerations = [
    { key: 'dedicated', operator: 'Equal', value: 'storage', effect: 'NoSchedule' },
    { key: 'nvidia.com/gpu', operator: 'Equal', value: '', effect: 'NoSchedule' },
  ];
  expect(values).toMatchObject({ longhornManager: { tolerations }, longhornDriver: { tolerations } });
  expect(values.defaultSettings.taintToleration).toBe('dedicated=storage:NoSchedule;nvidia.com/gpu:NoSchedule');
  expect(chartValues(make())).not.toHaveProperty('longhornManager');
  expect(validations(make({ taints: ['storage', 'a:NoExecute', 'a:NoExecute'] }))).toEqual([
    "[longhorn] a taint is '<key>=<value>:<effect>' with the effect NoSchedule, PreferNoSchedule or NoExecute, got 'storage'; correct 'taints'",
    "[longhorn] a taint is named once, got 'a:NoExecute' twice; take one out of 'taints'",
  ]);
});

test('a node with the last copy is not drained, unless another policy is chosen', () => {
  expect(chartValues(make()).defaultSettings.nodeDrainPolicy).toBe('block-if-contains-last-replica');
  expect(chartValues(make({ drainPolicy: LonghornDrainPolicy.MOVE_ALL })).defaultSettings.nodeDrainPolicy).toBe(
    'block-for-eviction',
  );
});

test('the chart makes no class, its drivers stand twice and nothing is told to its makers', () => {
  const values = chartValues(make());
  expect(values.persistence).toMatchObject({ createStorageClass: false, defaultClass: false });
  expect(values.csi).toEqual({
    kubeletRootDir: '/var/lib/kubelet',
    attacherReplicaCount: 2,
    provisionerReplicaCount: 2,
    resizerReplicaCount: 2,
    snapshotterReplicaCount: 2,
  });
  expect(values.defaultSettings).toMatchObject({ allowCollectingLonghornUsageMetrics: false, upgradeChecker: false });
  expect(values.longhornUI).toEqual({ replicas: 1 });
  expect(values).not.toHaveProperty('ingress');
});

test('its class has as many copies as are wished, and claims without a class get another', () => {
  const longhorn = make({ replicas: 2, retain: true });
  expect(objects(longhorn, 'StorageClass')).toEqual([
    {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: { name: 'longhorn', labels: expect.anything() },
      provisioner: 'driver.longhorn.io',
      parameters: {
        numberOfReplicas: '2',
        staleReplicaTimeout: '30',
        fsType: 'ext4',
        dataLocality: 'disabled',
        dataEngine: 'v1',
      },
      reclaimPolicy: 'Retain',
      volumeBindingMode: 'Immediate',
      allowVolumeExpansion: true,
    },
  ]);
  const [first] = objects(make({ isDefault: true, className: 'block' }), 'StorageClass');
  expect(first.metadata).toMatchObject({
    name: 'block',
    annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' },
  });
});

test('volumes of a shared class are mounted by nodes, and only then may they call its servers', () => {
  const longhorn = make();
  const policies = (): string[] =>
    objects(longhorn, 'NetworkPolicy')
      .map(({ metadata }) => metadata.name as string)
      .sort();
  expect(policies()).toEqual(['metrics', 'own-and-named-ports']);
  expect(longhorn.addClass('single', { replicas: 1 })).toEqual({
    storageClassName: 'single',
    accessMode: AccessMode.READ_WRITE_ONCE,
  });
  expect(policies()).toEqual(['metrics', 'own-and-named-ports']);
  expect(longhorn.addClass('shared', { accessMode: AccessMode.READ_WRITE_MANY }).accessMode).toBe(
    AccessMode.READ_WRITE_MANY,
  );
  longhorn.addClass('more', { accessMode: AccessMode.READ_WRITE_MANY });
  expect(policies()).toEqual(['metrics', 'own-and-named-ports', 'shares']);
  expect(factsOf(longhorn, 'storage-class').map(({ name, spaceFactor }) => [name, spaceFactor])).toEqual([
    ['longhorn', 3],
    ['single', 1],
    ['shared', 3],
    ['more', 3],
  ]);
});

test('its API is called by what asks for metrics and by nobody else outside of its namespace', () => {
  const policies = objects(make({ metricsFrom: 'watch' }), 'NetworkPolicy');
  const ports = policies.flatMap(({ spec }) => (spec as { ingress: { from?: object[]; ports?: object[] }[] }).ingress);
  expect(ports).toEqual([
    { from: [{ podSelector: {} }] },
    { ports: [{ port: 9502, protocol: 'TCP' }] },
    {
      from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'watch' } } }],
      ports: [{ port: 9500, protocol: 'TCP' }],
    },
  ]);
});

test('copies of all volumes leave the cluster once a day, with credentials by name', () => {
  const longhorn = make({ backup: { to: ELSEWHERE } });
  expect(chartValues(longhorn).defaultBackupStore).toEqual({
    backupTarget: 's3://volumes@bkk/',
    backupTargetCredentialSecret: 'backup-s3',
  });
  expect(objects(longhorn, 'RecurringJob')).toMatchObject([
    {
      metadata: { namespace: 'longhorn-system' },
      spec: { task: 'backup', cron: '0 0 * * *', retain: 7, groups: ['default'] },
    },
  ]);
  expect(factsOf(longhorn, 'backup')).toEqual([{ kind: 'backup', target: 'elsewhere', diesWith: undefined }]);
  expect(objects(make(), 'RecurringJob')).toEqual([]);
});

test.each([
  [Distribution.RKE2, 'longhorn'],
  [Distribution.K3S, undefined],
])('volumes can be snapshot where %s has a controller for it', (distribution, name) => {
  const longhorn = make({}, distribution);
  expect(longhorn.snapshotClassName).toBe(name);
  expect(objects(longhorn, 'VolumeSnapshotClass').map(({ metadata }) => metadata.name)).toEqual(
    name === undefined ? [] : [name],
  );
  expect(longhorn.addClass('other').snapshotClassName).toBe(name);
  expect(factsOf(longhorn, 'compatibility')).toMatchObject([{ component: 'longhorn 1.12.1', minor: 35 }]);
});

test('on K3s with a controller of somebody, snapshots are asked for', () => {
  expect(make({ snapshots: true }, Distribution.K3S).snapshotClassName).toBe('longhorn');
});

test('fails when disks are blank, lie elsewhere, stand twice or are fewer than copies', () => {
  const problems = validations(
    make({
      disks: [
        { ...DATA, role: 'blank', mountPath: undefined, nodes: ['a'] },
        { ...DATA, mountPath: '/srv/a', nodes: ['b'] },
        { ...DATA, role: 'other', mountPath: '/srv/b', nodes: ['b'] },
      ],
      replicas: 4,
    }),
  );
  expect(problems).toEqual([
    "[longhorn] copies of a volume lie on as many nodes, got 4 for 'longhorn' and 3 nodes with a disk; add nodes or lower 'replicas'",
    "[longhorn] Longhorn stores data in a folder, got the disk 'blank', which is mounted nowhere; name its folder in 'mounts' of its pool",
    "[longhorn] all disks are mounted at one folder, '/srv/a', got 'other' at '/srv/b'; correct 'mounts' of its pool",
    "[longhorn] a node has one disk for data, got two of 'b'; take one out of 'disks'",
  ]);
});

test('fails with settings that cannot work, all at once', () => {
  expect(
    validations(
      make({
        disks: [],
        className: 'Long',
        replicas: 0,
        overcommit: 0.5,
        dataPath: 'data',
        metricsFrom: 'A',
        backup: {
          to: BackupTarget.s3('x', { endpoint: 'http://s3', bucket: 'volumes', credentialsSecret: 'a' }),
          every: Duration.days(3),
          keep: 200,
        },
      }),
    ),
  ).toEqual([
    "[longhorn] a storage class has a name of lower-case letters, digits, hyphens and dots, got 'Long'; give another",
    "[longhorn] a volume has 1 to 20 copies, a whole number, got 0 for 'Long'; correct 'replicas'",
    "[longhorn] space is promised 1 to 10 times, got 0.5; correct 'overcommit'",
    "[longhorn] data lies in a folder with a plain absolute path, got 'data'; correct 'dataPath'",
    "[longhorn] data lies on a disk at least, got none; add to 'disks' or leave it out",
    "[longhorn] a backup target is reached by https, without a path and a password, got 'http://s3'; correct 'endpoint' of 'x'",
    "[longhorn] backups come every 5, 10, 15, 20 or 30 minutes, every 1, 2, 3, 4, 6, 8 or 12 hours, or every 1 or 7 days, got 3 days; correct 'every'",
    "[longhorn] Longhorn keeps at most 100 backups of a volume, got 200; lower 'keep'",
    "[longhorn] a namespace is a label, got 'A'; correct 'metricsFrom'",
  ]);
});

test('fails when a class is added twice, or with more copies than nodes', () => {
  const longhorn = make({ disks: [DATA] });
  expect(() => longhorn.addClass('longhorn')).toThrow(
    "[longhorn] a storage class is the only one of its name, got 'longhorn' twice; rename one",
  );
  longhorn.addClass('four', { replicas: 4 });
  longhorn.addClass('five', { replicas: 5 });
  expect(validations(longhorn)).toEqual([
    "[longhorn] copies of a volume lie on as many nodes, got 5 for 'five' and 4 nodes with a disk; add nodes or lower 'replicas'",
  ]);
});

test('fails when other nodes would store data on the disk of their system', () => {
  const app = new App({ outdir: 'unused' });
  enterCluster(app, 'main');
  const node = { kind: 'node' as const, cluster: 'main', address: '10.0.0.1', imported: false };
  declareFact(app, { ...node, pool: 'data', name: 'worker-1', roles: [NodeRole.WORKER] });
  declareFact(app, { ...node, pool: 'gpu', name: 'gpu-1', roles: [NodeRole.WORKER] });
  declareFact(app, { ...node, pool: 'control', name: 'control-1', roles: [NodeRole.CONTROL_PLANE, NodeRole.ETCD] });
  declareFact(app, { ...node, cluster: 'other', pool: 'elsewhere', name: 'x', roles: [NodeRole.WORKER] });
  new Longhorn(app, 'labelled', { disks: [DATA], labelledNodesOnly: true });
  expect(validations(app)).toEqual([]);
  new Longhorn(app, 'all', { disks: [DATA] });
  expect(validations(app)).toEqual([
    "[all] nodes without a disk for data would store it on their system's, got those of 'gpu'; label the pools with a disk 'node.longhorn.io/create-default-disk': 'true' and set 'labelledNodesOnly'",
  ]);
});

test('fails when a program without types hands over what it is not', () => {
  expect(() => make({ disks: 'data', replicas: '3' } as never)).toThrow(
    "[longhorn] 'disks' of Longhorn is a list, got 'data'; write it as [workers.disk('data')]\n" +
      "[longhorn] 'replicas' of Longhorn is a number, got '3'; write it as 3",
  );
});
