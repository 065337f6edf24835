import { ApiObject, JsonPatch, Size } from 'cdk8s';
import { parse } from 'yaml';
import { Distribution, Release, Versions } from '../../../../lib/model';
import { CephFailureDomain, RookCeph } from '../../../../lib/platform';
import { DeliveryUnit } from '../../../../lib/manifests';
import { objects, validations } from '../../../support/rendered';
import { factsOf, schemaProblems } from '../rendered';
import { disk, inCluster, named, plain } from './ceph-fixture';

const ZONES = ['a', 'b', 'c'];

function charts(ceph: RookCeph): Record<string, any>[] {
  return objects(ceph, 'HelmChart').map(({ spec }) => {
    const { valuesContent, ...rest } = spec as Record<string, unknown> & { readonly valuesContent: string };
    return { ...rest, values: parse(valuesContent) as Record<string, unknown> };
  });
}

function cluster(ceph: RookCeph): Record<string, any> {
  return named(objects(ceph, 'CephCluster'), 'rook-ceph').spec as Record<string, any>;
}

test('all that a Ceph can have is as the schemas want it', () => {
  const ceph = inCluster(6, ZONES, { toolbox: true, monitoring: true, taints: ['dedicated=storage:NoSchedule'] });
  ceph.addBlockPool('block', { isDefault: true });
  ceph.addBlockPool('cold', { erasure: { dataChunks: 4, codingChunks: 2 }, failureDomain: CephFailureDomain.HOST });
  ceph.addFilesystem('shared');
  ceph.addFilesystem('archive', { erasure: { dataChunks: 2, codingChunks: 2 }, failureDomain: CephFailureDomain.HOST });
  const store = ceph.addObjectStore('objects');
  store.addUser('backup', { namespace: 'backups', maxSize: Size.gibibytes(10), maxBuckets: 2 });
  store.addBucket('files', { namespace: 'exam', maxSize: Size.gibibytes(50), maxObjects: 1000 });
  expect(validations(ceph.node.root)).toEqual([]);
  expect(schemaProblems(ceph)).toEqual([]);
});

test('a planted field is found by those schemas', () => {
  const ceph = plain();
  const pool = ceph.node.findAll().find((construct) => construct.node.id === 'ManagersPool') as ApiObject;
  pool.addJsonPatch(JsonPatch.add('/spec/replicated/sizes', 3));
  expect(schemaProblems(ceph)).toEqual([expect.stringContaining('sizes')]);
});

test('three releases come in order before the cluster: operator, drivers, then what needs the definitions of both', () => {
  const ceph = plain();
  expect(
    charts(ceph).map(({ chart, version, repo, targetNamespace }) => [chart, version, repo, targetNamespace]),
  ).toEqual([
    ['rook-ceph', 'v1.20.6', 'https://charts.rook.io/release', 'rook-ceph'],
    ['ceph-csi-drivers', '1.0.4', 'https://ceph.github.io/ceph-csi-operator', 'rook-ceph'],
  ]);
  const before = (path: string): string[] =>
    ceph.node
      .findAll()
      .flatMap(({ node }) => (node.path === path ? node.dependencies.map((one) => one.node.path) : []));
  expect(before('ceph/Operator/Unit')).toEqual(['ceph/Namespace/Unit']);
  expect(before('ceph/Drivers/Unit')).toEqual(['ceph/Operator/Unit']);
  expect(before('ceph/Unit')).toEqual(['ceph/Drivers/Unit']);
  const units = ceph.node.findAll().filter((construct) => DeliveryUnit._isDeliveryUnit(construct));
  expect(units.map(({ layer, component }) => `${layer}/${component}`)).toEqual([
    '10-namespaces/rook-ceph',
    '20-controllers/rook-ceph',
    '20-controllers/ceph-csi-drivers',
    '30-configs/ceph',
  ]);
});

test('names of drivers are those of the provisioners, and begin with the namespace of the operator', () => {
  const ceph = plain({ snapshots: true });
  ceph.addBlockPool('block');
  ceph.addFilesystem('shared');
  const [operator, drivers] = charts(ceph);
  const { rbd, cephfs, nfs, nvmeof } = drivers.values.drivers;
  const classes = objects(ceph, 'StorageClass') as Record<string, any>[];
  const snapshots = objects(ceph, 'VolumeSnapshotClass') as Record<string, any>[];
  expect(classes.map(({ provisioner }) => provisioner as string)).toEqual([rbd.name, cephfs.name]);
  expect(snapshots.map(({ driver }) => driver as string)).toEqual([rbd.name, cephfs.name]);
  expect(rbd.name).toBe(`${operator.targetNamespace}.rbd.csi.ceph.com`);
  expect(cephfs.name).toBe(`${operator.targetNamespace}.cephfs.csi.ceph.com`);
  expect([nfs, nvmeof]).toEqual([{ enabled: false }, { enabled: false }]);
});

test('drivers run on every node whatever its taints, with two controllers each, and write their logs to where others collect them', () => {
  const { rbd, cephfs } = charts(plain())[1].values.drivers;
  for (const driver of [rbd, cephfs]) {
    expect(driver).toMatchObject({
      enabled: true,
      log: { rotation: { enabled: false } },
      imageSet: { name: 'rook-csi-operator-image-set-configmap' },
      nodePlugin: { tolerations: [{ operator: 'Exists' }], kubeletDirPath: '/var/lib/kubelet' },
      controllerPlugin: { replicas: 2 },
    });
  }
});

test.each([
  [Distribution.RKE2, undefined, 'volumeSnapshot', 1],
  [Distribution.K3S, undefined, 'none', 0],
  [Distribution.K3S, true, 'volumeSnapshot', 1],
  [Distribution.RKE2, false, 'none', 0],
])('snapshots of %s with the option %s: %s', (distribution, snapshots, policy, classes) => {
  const ceph = inCluster(3, [], { snapshots }, distribution);
  const pool = ceph.addBlockPool('block');
  ceph.addBlockPool('other');
  expect(charts(ceph)[1].values.drivers.rbd.snapshotPolicy).toBe(policy);
  expect(objects(ceph, 'VolumeSnapshotClass')).toHaveLength(classes);
  expect(pool.snapshotClassName).toBe(classes === 1 ? 'rook-ceph-rbd' : undefined);
});

test('the cluster takes the named disks of the named nodes and nothing else', () => {
  const ceph = plain();
  ceph.addDisk(disk(1, [], 'osd', 'further'));
  ceph.addDisk(disk(3, [], 'second'));
  const devices = [{ name: '/dev/disk/cloudserve/osd' }, { name: '/dev/disk/cloudserve/second' }];
  expect(cluster(ceph).storage).toEqual({
    useAllNodes: false,
    useAllDevices: false,
    nodes: [
      { name: 'storage-1', devices },
      { name: 'storage-2', devices },
      { name: 'storage-3', devices },
      { name: 'further-1', devices: [{ name: '/dev/disk/cloudserve/osd' }] },
    ],
  });
});

test('nothing in the cluster ever cleans a disk, and keys of volumes are of a kind that kernels of today know', () => {
  expect(cluster(plain())).toMatchObject({
    cephVersion: { image: 'quay.io/ceph/ceph:v20.2.4' },
    cleanupPolicy: { confirmation: '', allowUninstallWithVolumes: false },
    removeOSDsIfOutAndSafeToRemove: false,
    disruptionManagement: { managePodBudgets: true },
    security: { cephx: { csi: { keyType: 'aes' } } },
    monitoring: { enabled: false },
    dashboard: { enabled: true, ssl: true },
    mgr: { count: 2, allowMultiplePerNode: false },
  });
});

test.each([
  ['three zones', 6, ZONES, 3, [{ name: 'a' }, { name: 'b' }, { name: 'c' }], false, true],
  ['two zones', 6, ['a', 'b'], 3, undefined, true, true],
  ['no zones', 3, [], 3, undefined, false, false],
  ['more monitors than zones', 6, ZONES, 5, undefined, true, true],
])('monitors of %s', (_, nodes, zones, monitors, assigned, isSpread, isReadNear) => {
  const { mon, placement, csi } = cluster(inCluster(nodes, zones, { monitors }));
  expect(mon).toEqual({ count: monitors, allowMultiplePerNode: false, ...(assigned ? { zones: assigned } : {}) });
  expect(placement.mon !== undefined).toBe(isSpread);
  expect(csi.readAffinity.enabled).toBe(isReadNear);
});

test('daemons stand on the nodes with disks and tolerate their taints', () => {
  const { placement } = cluster(plain({ taints: ['dedicated=storage:NoSchedule', 'slow:NoExecute'] }));
  const [term] = placement.all.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms;
  expect(term.matchExpressions).toEqual([
    { key: 'kubernetes.io/hostname', operator: 'In', values: ['storage-1', 'storage-2', 'storage-3'] },
  ]);
  expect(placement.all.tolerations).toEqual([
    { key: 'dedicated', operator: 'Equal', value: 'storage', effect: 'NoSchedule' },
    { key: 'slow', operator: 'Equal', value: '', effect: 'NoExecute' },
  ]);
});

test('one node has one manager and one monitor, and the pool of managers one copy', () => {
  const ceph = plain({ disks: disk(1), replicas: 1, monitors: 1 });
  ceph.addBlockPool('block', { singleCopy: true });
  expect(validations(ceph.node.root)).toEqual([]);
  expect(cluster(ceph).mgr.count).toBe(1);
  expect(named(objects(ceph, 'CephBlockPool'), 'builtin-mgr').spec).toEqual({
    name: '.mgr',
    failureDomain: 'host',
    replicated: { size: 1, requireSafeReplicaSize: false },
  });
});

test('its namespace takes privileged pods; clients reach monitors, daemons and metrics of it, and the dashboard only if there is one', () => {
  const ports = (ceph: RookCeph): Record<string, unknown> =>
    Object.fromEntries(
      objects(ceph, 'NetworkPolicy').map(({ metadata, spec }) => [
        metadata.name,
        (spec as Record<string, any>).ingress.flatMap((rule: Record<string, any>) =>
          (rule.ports ?? []).map((port: Record<string, any>) => [port.port, port.endPort].filter(Boolean).join('-')),
        ),
      ]),
    );
  const ceph = plain();
  expect(objects(ceph, 'Namespace')[0].metadata).toMatchObject({
    name: ceph.namespace,
    labels: { 'pod-security.kubernetes.io/enforce': 'privileged' },
  });
  expect(ports(ceph)).toEqual({
    'own-and-named-ports': [],
    'ceph-mon': ['3300', '6789'],
    'ceph-osd': ['6800-7568'],
    'ceph-mds': ['6800-7568'],
    'ceph-mgr': ['9283', '8443', '6800-7568'],
    'ceph-exporter': ['9926'],
  });
  expect(ports(plain({ dashboard: false }))['ceph-mgr']).toEqual(['9283', '6800-7568']);
});

test('the toolbox is there only when asked for, and keeps to the strictest level of Pod Security', () => {
  expect(objects(plain(), 'Deployment')).toEqual([]);
  const [{ spec }] = objects(plain({ toolbox: true }), 'Deployment') as Record<string, any>[];
  const pod = spec.template.spec;
  expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
  expect(pod.automountServiceAccountToken).toBe(false);
  expect(pod.containers[0]).toMatchObject({
    image: 'docker.io/rook/ceph:v1.20.6',
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
    },
  });
});

test('it states its disks with their zones, what it runs, and the Kubernetes that it is made for', () => {
  const ceph = inCluster(4, ZONES);
  ceph.addDisk(disk(1, ['a'], 'second'));
  const [pool] = factsOf(ceph, 'storage-pool');
  expect(pool).toMatchObject({ cluster: 'main', name: 'ceph', fill: 0.85 });
  expect(pool.hosts.map(({ name, zone, mebibytes }) => [name, zone, mebibytes / 1024 / 1024])).toEqual([
    ['storage-1', 'a', 4],
    ['storage-2', 'b', 2],
    ['storage-3', 'c', 2],
    ['storage-4', 'a', 2],
  ]);
  const pods = Object.fromEntries(factsOf(ceph, 'pods').map(({ name, pods: count }) => [name, count]));
  expect(pods).toMatchObject({ 'ceph-osd': 5, 'ceph-mon': 3, 'ceph-mgr': 2, 'ceph-exporter': 4 });
  expect(pods['ceph-csi-rbd-node']).toBeUndefined();
  expect(factsOf(ceph, 'compatibility')).toMatchObject([{ component: 'rook v1.20.6', first: 31, last: 36, minor: 35 }]);
  expect(factsOf(ceph, 'release')).toEqual([{ kind: 'release', component: 'Rook', version: 'v1.20.6' }]);
});

test('images of all that its charts run are stated', () => {
  const images = plain({ snapshots: true })
    .node.children.flatMap((child) => (child as { images?: string[] }).images ?? [])
    .sort();
  expect(images).toEqual([
    'docker.io/rook/ceph:v1.20.6',
    'quay.io/ceph/ceph:v20.2.4',
    'quay.io/cephcsi/ceph-csi-operator:v1.0.4',
    'quay.io/cephcsi/cephcsi:v3.17.0',
    'registry.k8s.io/sig-storage/csi-attacher:v4.12.0',
    'registry.k8s.io/sig-storage/csi-node-driver-registrar:v2.17.0',
    'registry.k8s.io/sig-storage/csi-provisioner:v6.2.0',
    'registry.k8s.io/sig-storage/csi-resizer:v2.1.0',
    'registry.k8s.io/sig-storage/csi-snapshotter:v8.5.0',
  ]);
});

test('every problem of a Ceph is told at once', () => {
  const rook: Release = { ...Versions.defaults().rook, version: 'v1.19.10' };
  const ceph = plain({ monitors: 4, taints: ['dedicated'], versions: Versions.of({ rook }) });
  ceph.addDisk({ ...disk(1), mountPath: '/data' });
  ceph.addDisk({ ...disk(0), role: 'cache' });
  expect(validations(ceph.node.root)).toEqual([
    "[ceph] Ceph takes blank disks, got 'osd' with a file system at '/data'; take the file system out of its pool",
    "[ceph] Ceph takes disks of nodes whose names are known, got none for 'cache'; use a pool that Terraform makes, or name them in 'nodes'",
    '[ceph] a disk is given to Ceph once, got /dev/disk/cloudserve/osd of storage-1 twice; take one out',
    "[ceph] a taint is '<key>=<value>:<effect>' with the effect NoSchedule, PreferNoSchedule or NoExecute, got 'dedicated'; correct 'taints'",
    "[ceph] monitors vote, an odd number of them from 1 to 9, got 4; correct 'monitors'",
    "[ceph] each monitor stands on a node of its own with disks, got 4 for 3; add nodes or use fewer 'monitors'",
    "[ceph] this library is made for Rook 1.20, got v1.19.10; choose another in 'versions'",
  ]);
});

test('settings of another kind are refused in words', () => {
  expect(() => plain({ disks: ['osd'] as never, monitoring: 'yes' as never, failureDomain: 'rack' as never })).toThrow(
    [
      "[ceph] 'disks' of a Ceph is disks of nodes, got a list of 'osd'; write it as pool.disk('osd'), or { role: 'osd', path: '/dev/disk/by-id/...', size: Size.tebibytes(2), nodes: ['one', 'two', 'three'], zones: [] }",
      "[ceph] 'failureDomain' of a Ceph is one of CephFailureDomain, got 'rack'; write it as CephFailureDomain.HOST or CephFailureDomain.ZONE",
      "[ceph] 'monitoring' of a Ceph is true or false, got 'yes'; write it as true",
    ].join('\n'),
  );
});

test('a second part of the same name is refused', () => {
  const ceph = plain();
  ceph.addBlockPool('data');
  expect(() => ceph.addFilesystem('data')).toThrow(
    "[ceph] what a Ceph has is named once, got 'data' twice; give another id",
  );
});
