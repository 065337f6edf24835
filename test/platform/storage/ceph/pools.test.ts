import { Size } from 'cdk8s';
import { VolumeClaim } from '../../../../lib/manifests';
import { AccessMode, IStorageClass } from '../../../../lib/model';
import { CephFailureDomain, CephPoolOptions, RookCeph } from '../../../../lib/platform';
import { objects, validations } from '../../../support/rendered';
import { factsOf, schemaProblems } from '../rendered';
import { disk, inCluster, named, plain } from './ceph-fixture';

const ZONES = ['a', 'b', 'c'];

const SECRETS = {
  'csi.storage.k8s.io/provisioner-secret-namespace': 'rook-ceph',
  'csi.storage.k8s.io/controller-expand-secret-namespace': 'rook-ceph',
  'csi.storage.k8s.io/controller-publish-secret-namespace': 'rook-ceph',
  'csi.storage.k8s.io/node-stage-secret-namespace': 'rook-ceph',
};

function secretsOf(kind: string): Record<string, string> {
  return {
    ...SECRETS,
    'csi.storage.k8s.io/provisioner-secret-name': `rook-csi-${kind}-provisioner`,
    'csi.storage.k8s.io/controller-expand-secret-name': `rook-csi-${kind}-provisioner`,
    'csi.storage.k8s.io/controller-publish-secret-name': `rook-csi-${kind}-provisioner`,
    'csi.storage.k8s.io/node-stage-secret-name': `rook-csi-${kind}-node`,
  };
}

function pool(ceph: RookCeph, name: string): Record<string, any> {
  return named(objects(ceph, 'CephBlockPool'), name).spec as Record<string, any>;
}

function classFact(ceph: RookCeph, name: string): Record<string, any> | undefined {
  return factsOf(ceph, 'storage-class').find((fact) => fact.name === name);
}

test('volumes of a pool are block devices with three copies on three hosts', () => {
  const ceph = plain();
  const block = ceph.addBlockPool('block');
  expect(block.accessMode).toBe(AccessMode.READ_WRITE_ONCE);
  expect(pool(ceph, 'block')).toEqual({
    failureDomain: 'host',
    replicated: { size: 3, requireSafeReplicaSize: true },
  });
  expect(named(objects(ceph, 'StorageClass'), block.storageClassName)).toEqual({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'block', labels: { 'app.kubernetes.io/managed-by': 'cloudserve' } },
    provisioner: 'rook-ceph.rbd.csi.ceph.com',
    parameters: {
      clusterID: 'rook-ceph',
      pool: 'block',
      imageFormat: '2',
      imageFeatures: 'layering',
      'csi.storage.k8s.io/fstype': 'ext4',
      ...secretsOf('rbd'),
    },
    reclaimPolicy: 'Delete',
    allowVolumeExpansion: true,
    volumeBindingMode: 'Immediate',
  });
});

test('a class has another name, is the default, and keeps its volumes when that is said', () => {
  const ceph = plain();
  ceph.addBlockPool('block', { className: 'fast', isDefault: true, keepVolumes: true, overcommit: 2 });
  expect(named(objects(ceph, 'StorageClass'), 'fast')).toMatchObject({
    metadata: { annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
    parameters: { pool: 'block' },
    reclaimPolicy: 'Retain',
  });
  expect(classFact(ceph, 'fast')).toEqual({
    kind: 'storage-class',
    cluster: 'cluster',
    name: 'fast',
    pool: 'ceph',
    spaceFactor: 3,
    copies: 3,
    overcommit: 2,
  });
});

test('volumes in chunks have their images in a pool of copies that outlives as many losses', () => {
  const ceph = plain({ disks: disk(6) });
  ceph.addBlockPool('cold', { erasure: { dataChunks: 4, codingChunks: 2 } });
  expect(validations(ceph.node.root)).toEqual([]);
  expect(pool(ceph, 'cold')).toEqual({
    failureDomain: 'host',
    erasureCoded: { dataChunks: 4, codingChunks: 2 },
    parameters: { allow_ec_optimizations: 'true' },
  });
  expect(pool(ceph, 'cold-metadata').replicated).toEqual({ size: 3, requireSafeReplicaSize: true });
  expect(named(objects(ceph, 'StorageClass'), 'cold').parameters).toMatchObject({
    pool: 'cold-metadata',
    dataPool: 'cold',
  });
  expect(classFact(ceph, 'cold')).toMatchObject({ spaceFactor: 1.5, copies: 6 });
});

test('a file system has a server of metadata and one that takes over, on two hosts, and the group that its driver writes to', () => {
  const ceph = plain({ taints: ['dedicated=storage:NoSchedule'] });
  const shared = ceph.addFilesystem('shared');
  expect(shared.accessMode).toBe(AccessMode.READ_WRITE_MANY);
  const { metadataServer, ...spec } = named(objects(ceph, 'CephFilesystem'), 'shared').spec as Record<string, any>;
  const copies = { failureDomain: 'host', replicated: { size: 3, requireSafeReplicaSize: true } };
  expect(spec).toEqual({
    metadataPool: copies,
    dataPools: [{ name: 'data', ...copies }],
    preserveFilesystemOnDelete: true,
  });
  expect(metadataServer).toMatchObject({
    activeCount: 1,
    activeStandby: true,
    placement: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: [
          { labelSelector: { matchLabels: { app: 'rook-ceph-mds' } }, topologyKey: 'kubernetes.io/hostname' },
        ],
      },
      tolerations: [{ key: 'dedicated', operator: 'Equal', value: 'storage', effect: 'NoSchedule' }],
    },
  });
  expect(objects(ceph, 'CephFilesystemSubVolumeGroup')[0].spec).toEqual({
    name: 'csi',
    filesystemName: 'shared',
    pinning: { distributed: 1 },
  });
  expect(named(objects(ceph, 'StorageClass'), 'shared')).toMatchObject({
    provisioner: 'rook-ceph.cephfs.csi.ceph.com',
    parameters: { clusterID: 'rook-ceph', fsName: 'shared', pool: 'shared-data', ...secretsOf('cephfs') },
  });
  expect(factsOf(ceph, 'pods').find(({ name }) => name === 'ceph-mds-shared')).toMatchObject({ pods: 2 });
});

test('a file system in chunks keeps what its files are found by in copies', () => {
  const ceph = plain({ disks: disk(5) });
  ceph.addFilesystem('archive', { erasure: { dataChunks: 2, codingChunks: 2 } });
  const { dataPools, metadataPool } = named(objects(ceph, 'CephFilesystem'), 'archive').spec as Record<string, any>;
  expect(dataPools.map((each: Record<string, unknown>) => [each.name, 'replicated' in each])).toEqual([
    ['first', true],
    ['data', false],
  ]);
  expect(metadataPool.replicated.size).toBe(3);
  expect(named(objects(ceph, 'StorageClass'), 'archive').parameters).toMatchObject({ pool: 'archive-data' });
});

test('an object store answers at its Service, and its buckets come by the provisioner of its namespace', () => {
  const ceph = plain();
  const store = ceph.addObjectStore('objects', { region: 'asia-southeast1', keepBuckets: true });
  expect([store.endpoint, store.region, store.bucketClassName]).toEqual([
    'http://rook-ceph-rgw-objects.rook-ceph.svc',
    'asia-southeast1',
    'objects',
  ]);
  const { gateway, ...spec } = named(objects(ceph, 'CephObjectStore'), 'objects').spec as Record<string, any>;
  const copies = { failureDomain: 'host', replicated: { size: 3, requireSafeReplicaSize: true } };
  expect(spec).toEqual({ metadataPool: copies, dataPool: copies, preservePoolsOnDelete: true });
  expect(gateway).toMatchObject({ port: 80, instances: 2 });
  expect(named(objects(ceph, 'StorageClass'), 'objects')).toMatchObject({
    provisioner: 'rook-ceph.ceph.rook.io/bucket',
    parameters: { objectStoreName: 'objects', objectStoreNamespace: 'rook-ceph', region: 'asia-southeast1' },
    reclaimPolicy: 'Retain',
  });
  expect(named(objects(ceph, 'NetworkPolicy'), 'ceph-rgw-objects').spec).toEqual({
    podSelector: { matchLabels: { app: 'rook-ceph-rgw', rook_object_store: 'objects' } },
    policyTypes: ['Ingress'],
    ingress: [{ ports: [{ port: 8080, protocol: 'TCP' }] }],
  });
});

test('users stand in the namespaces that need their keys, which the store allows by name', () => {
  const ceph = plain();
  const store = ceph.addObjectStore('objects');
  const here = store.addUser('admin');
  const there = store.addUser('backup', { namespace: 'backups', maxBuckets: 2, maxSize: Size.gibibytes(10) });
  expect([here.namespace, here.secretName]).toEqual(['rook-ceph', 'rook-ceph-object-user-objects-admin']);
  expect([there.namespace, there.secretName]).toEqual(['backups', 'rook-ceph-object-user-objects-backup']);
  expect(named(objects(ceph, 'CephObjectStoreUser'), 'backup').spec).toEqual({
    store: 'objects',
    clusterNamespace: 'rook-ceph',
    displayName: 'backup',
    quotas: { maxBuckets: 2, maxSize: '10240Mi' },
  });
  expect(named(objects(ceph, 'CephObjectStore'), 'objects').spec).toMatchObject({
    allowUsersInNamespaces: ['backups'],
  });
});

test('a bucket is claimed where it is used, and counts as far as it is limited', () => {
  const ceph = plain();
  const store = ceph.addObjectStore('objects');
  const files = store.addBucket('files', { namespace: 'exam', maxSize: Size.gibibytes(50) });
  store.addBucket('open', { namespace: 'exam' });
  expect([files.bucketName, files.secretName, files.configMapName]).toEqual(['files', 'files', 'files']);
  expect(named(objects(ceph, 'ObjectBucketClaim'), 'files')).toMatchObject({
    metadata: { namespace: 'exam' },
    spec: { bucketName: 'files', storageClassName: 'objects', additionalConfig: { maxSize: '51200Mi' } },
  });
  expect(factsOf(ceph, 'claim')).toEqual([
    { kind: 'claim', cluster: 'cluster', namespace: 'exam', storageClass: 'objects', mebibytes: 51200, count: 1 },
  ]);
  expect(schemaProblems(ceph)).toEqual([]);
});

test('what claims a volume never knows that it is of Ceph', () => {
  const ceph = plain();
  const classes: IStorageClass[] = [ceph.addBlockPool('block'), ceph.addFilesystem('shared')];
  classes.forEach((storage) => {
    new VolumeClaim(ceph, `claim-${storage.storageClassName}`, {
      storage,
      size: Size.gibibytes(1),
      namespace: 'exam',
    });
  });
  const claims = objects(ceph, 'PersistentVolumeClaim').map(({ spec }) => spec as Record<string, any>);
  expect(claims.map(({ storageClassName, accessModes }) => [storageClassName, accessModes[0]])).toEqual([
    ['block', 'ReadWriteOnce'],
    ['shared', 'ReadWriteMany'],
  ]);
});

test.each([
  ['zones where there are three', 6, ZONES, {}, 'zone', 3],
  ['hosts in two zones', 6, ['a', 'b'], {}, 'host', 3],
  ['hosts where they are asked for', 6, ZONES, { failureDomain: CephFailureDomain.HOST }, 'host', 3],
  ['hosts for more copies than zones', 6, ZONES, { replicas: 4 }, 'host', 4],
])('copies lie in %s', (_, nodes, zones, options: CephPoolOptions, domain, copies) => {
  const ceph = inCluster(nodes, zones);
  ceph.addBlockPool('block', options);
  expect(pool(ceph, 'block')).toMatchObject({ failureDomain: domain, replicated: { size: copies } });
});

test('disks that are added later count for pools that were there before', () => {
  const ceph = inCluster(2, ['a', 'b']);
  ceph.addBlockPool('block');
  expect(validations(ceph)).toContain(
    '[main/ceph/block] each copy lies in a host of its own, got 3 for 2 hosts; add nodes with disks, or use fewer copies',
  );
  ceph.addDisk(disk(1, ['c'], 'osd', 'further'));
  expect(validations(ceph)).toEqual([]);
  expect(pool(ceph, 'block').failureDomain).toBe('zone');
});

test.each([
  ['hosts of one size', 4, ZONES, CephFailureDomain.HOST, 3],
  ['zones of one size', 6, ZONES, CephFailureDomain.ZONE, 3],
  ['zones of which one is twice as large', 4, ZONES, CephFailureDomain.ZONE, 4],
])('space that a mebibyte takes on %s', (_, nodes, zones, failureDomain, factor) => {
  const ceph = inCluster(nodes, zones, { failureDomain });
  ceph.addBlockPool('block');
  expect(classFact(ceph, 'block')?.spaceFactor).toBe(factor);
});

test('how often data is kept is stated with the zones and what their hosts have', () => {
  const ceph = inCluster(4, ZONES);
  ceph.addBlockPool('block');
  const [fact] = factsOf(ceph, 'redundancy');
  expect({ ...fact }).toEqual({
    kind: 'redundancy',
    cluster: 'main',
    pool: 'ceph',
    of: "pool 'block'",
    domain: 'zone',
    domains: [
      { name: 'a', hosts: 2, mebibytes: 4 * 1024 * 1024 },
      { name: 'b', hosts: 1, mebibytes: 2 * 1024 * 1024 },
      { name: 'c', hosts: 1, mebibytes: 2 * 1024 * 1024 },
    ],
    pieces: 3,
    spare: 2,
  });
});

test.each<[string, CephPoolOptions, string[]]>([
  [
    'more copies than hosts',
    { replicas: 4 },
    ['each copy lies in a host of its own, got 4 for 3 hosts; add nodes with disks, or use fewer copies'],
  ],
  [
    'zones that nobody stated',
    { failureDomain: CephFailureDomain.ZONE },
    [
      "each copy lies in a zone of its own, got 3 for 0 zones; spread the disks' nodes over more zones, use 'failureDomain' HOST, or fewer copies",
    ],
  ],
  [
    'more chunks than hosts',
    { erasure: { dataChunks: 4, codingChunks: 2 } },
    ['each chunk lies in a host of its own, got 6 for 3 hosts; add nodes with disks, or use fewer chunks'],
  ],
  [
    'one copy that nobody named',
    { replicas: 1 },
    ["one copy is lost with its disk, got 'replicas' of 1; use 3, or say 'singleCopy: true'"],
  ],
  [
    'one copy named for three',
    { singleCopy: true },
    ["'singleCopy' is for 1 of 'replicas', got 3; take 'singleCopy' out"],
  ],
  [
    'copies and chunks',
    { replicas: 3, erasure: { dataChunks: 1, codingChunks: 1 } },
    [
      "a pool keeps copies or chunks, got 'replicas' and 'erasure'; take one of them out",
      "chunks are whole numbers, 2 of data and 1 of coding or more, got 1 and 1; correct 'erasure'",
    ],
  ],
  ['half a copy', { replicas: 2.5 }, ["a pool keeps a whole number of copies, 1 or more, got 2.5; correct 'replicas'"]],
])('%s: refused', (_, options, problems) => {
  const ceph = plain();
  ceph.addBlockPool('block', options);
  ceph.addFilesystem('shared', options);
  ceph.addObjectStore('objects', options);
  const expected = ['block', 'shared', 'objects'].flatMap((id) => problems.map((each) => `[ceph/${id}] ${each}`));
  expect(validations(ceph)).toEqual(expected);
});

test('names, numbers and limits that Ceph or Kubernetes would refuse are told in words', () => {
  const ceph = plain();
  ceph.addBlockPool('Block', { overcommit: 0.5 });
  ceph.addFilesystem('shared', { activeServers: 0, className: 'Shared' });
  const store = ceph.addObjectStore('objects', { instances: 0, region: 'Asia' });
  store.addUser('Somebody', { namespace: 'Exam', maxBuckets: 0, maxSize: Size.kibibytes(1) });
  store.addBucket('f', { namespace: 'Exam', maxObjects: 0.5, maxSize: Size.mebibytes(0) });
  expect(validations(ceph)).toEqual([
    "[ceph/Block] the id of a pool is its name in Ceph, at most 40 lower-case letters, digits and hyphens, got 'Block'; give another",
    "[ceph/Block] a storage class has a name of lower-case letters, digits, hyphens and dots, got 'Block'; give another 'className'",
    "[ceph/Block] space is promised once or more often, got 0.5; correct 'overcommit'",
    "[ceph/shared] a storage class has a name of lower-case letters, digits, hyphens and dots, got 'Shared'; give another 'className'",
    "[ceph/shared] a file system has a whole number of active servers, 1 or more, got 0; correct 'activeServers'",
    "[ceph/objects] an object store has a whole number of gateways, 1 or more, got 0; correct 'instances'",
    "[ceph/objects] a region is lower-case letters, digits and hyphens, got 'Asia'; correct 'region'",
    "[ceph/objects/Somebody] a user has a name of lower-case letters, digits and hyphens, got 'Somebody'; give another",
    "[ceph/objects/Somebody] a namespace is a label, got 'Exam'; correct 'namespace'",
    "[ceph/objects/Somebody] a user has a whole number of buckets, 1 or more, got 0; correct 'maxBuckets'",
    "[ceph/objects/Somebody] a limit has whole mebibytes, 1 or more, got 1Ki; correct 'maxSize'",
    "[ceph/objects/f] a bucket has a name of 3 to 63 lower-case letters, digits and hyphens, got 'f'; give another",
    "[ceph/objects/f] a namespace is a label, got 'Exam'; correct 'namespace'",
    "[ceph/objects/f] a bucket holds a whole number of objects, 1 or more, got 0.5; correct 'maxObjects'",
    "[ceph/objects/f] a limit has whole mebibytes, 1 or more, got 0Mi; correct 'maxSize'",
  ]);
});

test('settings of another kind are refused in words', () => {
  const ceph = plain();
  const store = ceph.addObjectStore('objects');
  expect(() => ceph.addBlockPool('block', { replicas: '3', isDefault: 1 } as never)).toThrow(
    [
      "[ceph] 'isDefault' of a pool 'block' is true or false, got 1; write it as true",
      "[ceph] 'replicas' of a pool 'block' is a number, got '3'; write it as 3",
    ].join('\n'),
  );
  expect(() => ceph.addFilesystem('shared', { erasure: [4, 2] } as never)).toThrow(
    "[ceph] 'erasure' of a file system 'shared' is an object, got a list of 4, 2; write it as { dataChunks: 4, codingChunks: 2 }",
  );
  expect(() => ceph.addObjectStore('more', { instances: '2' } as never)).toThrow(
    "[ceph] 'instances' of an object store 'more' is a number, got '2'; write it as 2",
  );
  expect(() => store.addUser('backup', { maxSize: '10Gi' } as never)).toThrow(
    "[ceph/objects] 'maxSize' of user 'backup' is a Size, got '10Gi'; write it as Size.gibibytes(50)",
  );
  expect(() => store.addBucket('files', {} as never)).toThrow(
    "[ceph/objects] 'namespace' of bucket 'files' is a text, got nothing; write it as 'exam'",
  );
});
