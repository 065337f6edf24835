import { Content, dangersOf, object } from './working-copy';

type Case = [what: string, before: Content, after: Content | undefined, dangers: RegExp[]];

const none: RegExp[] = [];

function claim(storage: string): Content {
  return { metadata: { name: 'data' }, spec: { resources: { requests: { storage } } } };
}

describe('volumes', () => {
  const pvc = (storage: string): Content => object('v1/PersistentVolumeClaim', 'data', { spec: claim(storage).spec });
  const set = (storage: string): Content =>
    object('apps/v1/StatefulSet', 'db', { spec: { volumeClaimTemplates: [claim(storage)] } });
  const prometheus = (storage: string): Content =>
    object('monitoring.coreos.com/v1/Prometheus', 'main', {
      spec: { storage: { volumeClaimTemplate: claim(storage) } },
    });
  const volume = (storage: string): Content => object('v1/PersistentVolume', 'v', { spec: { capacity: { storage } } });
  const block = (size: string): Content => object('longhorn.io/v1beta2/Volume', 'v', { spec: { size } });
  const galera = (size: string): Content =>
    object('k8s.mariadb.com/v1alpha1/MariaDB', 'db', { spec: { storage: { size } } });
  const logs = (...sets: [string, number, string][]): Content =>
    object('elasticsearch.k8s.elastic.co/v1/Elasticsearch', 'logs', {
      spec: {
        nodeSets: sets.map(([name, count, storage]) => ({
          name,
          count,
          config: { 'node.roles': ['data'] },
          volumeClaimTemplates: [claim(storage)],
        })),
      },
    });
  const chart = (storage: string): Content =>
    object('helm.cattle.io/v1/HelmChart', 'kps', {
      spec: {
        chart: 'kps',
        version: '1.0.0',
        valuesContent: `a:\n  resources:\n    requests:\n      storage: ${storage}\n`,
      },
    });
  const values = (name: string, content: Content): Content =>
    object('argoproj.io/v1alpha1/Application', name, {
      spec: {
        source: { chart: name, targetRevision: '1.0.0' },
        destination: { namespace: 'shop' },
        helm: { values: content },
      },
    });

  test.each<Case>([
    [
      'a claim shrinks',
      pvc('10Gi'),
      pvc('9Gi'),
      [/^'spec\.resources\.requests\.storage' would shrink from 10Gi to 9Gi: no volume becomes smaller$/],
    ],
    ['a claim says its size in another unit', pvc('10Gi'), pvc('10240Mi'), none],
    ['a claim grows across units', pvc('900Mi'), pvc('1Gi'), none],
    [
      'a claim of a StatefulSet shrinks',
      set('10Gi'),
      set('5Gi'),
      [
        /^'spec\.volumeClaimTemplates' cannot change/,
        /^'spec\.volumeClaimTemplates\[metadata\.name=data\]\.spec\.resources\.requests\.storage' would shrink/,
      ],
    ],
    [
      'a claim of any operator shrinks',
      prometheus('50Gi'),
      prometheus('20Gi'),
      [/storage' would shrink from 50Gi to 20Gi/],
    ],
    [
      'a claim of Prometheus grows, which its operator leaves as it is',
      prometheus('20Gi'),
      prometheus('50Gi'),
      [
        /^'spec\.storage\.volumeClaimTemplate\.spec\.resources\.requests\.storage' would grow from 20Gi to 50Gi, and claims that are there stay as small: what counts on the room fills them$/,
      ],
    ],
    [
      'a claim of Prometheus in the values of a chart grows',
      values('kube-prometheus-stack', { prometheus: { storageSpec: { volumeClaimTemplate: claim('20Gi') } } }),
      values('kube-prometheus-stack', { prometheus: { storageSpec: { volumeClaimTemplate: claim('50Gi') } } }),
      [
        /^'spec\.helm\.values\.prometheus\.storageSpec\.volumeClaimTemplate\.spec\.resources\.requests\.storage' would grow/,
      ],
    ],
    [
      'a claim of Prometheus changes its class',
      values('kps', { storage: { volumeClaimTemplate: { spec: { storageClassName: 'block' } } } }),
      values('kps', { storage: { volumeClaimTemplate: { spec: { storageClassName: 'blocks' } } } }),
      [/storageClassName' would change from block to blocks, and claims that are there stay in their class$/],
    ],
    [
      'volumes of MinIO grow',
      values('minio', { persistence: { size: '1Gi' } }),
      values('minio', { persistence: { size: '2Gi' } }),
      [
        /^'spec\.helm\.values\.persistence\.size' would change from 1Gi to 2Gi: claims of its StatefulSet cannot change, and the release would stop at it$/,
      ],
    ],
    [
      'volumes of MinIO change their class',
      values('minio', { persistence: { storageClass: 'block' } }),
      values('minio', { persistence: { storageClass: 'blocks' } }),
      [/^'spec\.helm\.values\.persistence\.storageClass' would change from block to blocks/],
    ],
    [
      'the volume of a chart shrinks',
      values('minio', { persistence: { size: '2Gi' } }),
      values('minio', { persistence: { size: '1Gi' } }),
      [/^'spec\.helm\.values\.persistence\.size' would shrink from 2Gi to 1Gi: no volume becomes smaller$/],
    ],
    [
      'the volume of another chart grows',
      values('grafana', { persistence: { size: '1Gi' } }),
      values('grafana', { persistence: { size: '2Gi' } }),
      none,
    ],
    [
      'a claim in the values of a chart shrinks',
      chart('8Gi'),
      chart('4Gi'),
      [/^'spec\.valuesContent\.a\.resources\.requests\.storage' would shrink/],
    ],
    ['a claim in the values of a chart grows', chart('4Gi'), chart('8Gi'), none],
    ['a database shrinks', galera('10Gi'), galera('5Gi'), [/^'spec\.storage\.size' would shrink/]],
    ['a volume shrinks', volume('10Gi'), volume('5Gi'), [/^'spec\.capacity\.storage' would shrink/]],
    ['a volume of Longhorn shrinks', block('2147483648'), block('1073741824'), [/^'spec\.size' would shrink/]],
    ['a volume of Longhorn grows', block('1073741824'), block('2147483648'), none],
    ['a database grows', galera('5Gi'), galera('10Gi'), none],
    [
      'a log store loses a node',
      logs(['hot', 3, '10Gi']),
      logs(['hot', 2, '10Gi']),
      [/^the nodes would have 20 GiB of storage together instead of 30 GiB$/],
    ],
    [
      'a log store loses a set',
      logs(['hot', 3, '10Gi'], ['cold', 1, '5Gi']),
      logs(['hot', 3, '10Gi']),
      [/^the nodes would have 30 GiB .* 35 GiB$/],
    ],
    ['a log store has another set of the same size', logs(['hot', 3, '10Gi']), logs(['warm', 1, '30Gi']), none],
    ['a log store gains a node', logs(['hot', 2, '10Gi']), logs(['hot', 3, '10Gi']), none],
  ])('%s', (_, before, after, dangers) => {
    expect(dangersOf(before, after)).toEqual(dangers.map((danger) => expect.stringMatching(danger)));
  });
});

describe('Ceph', () => {
  const ceph = (spec: Content): Content => object('ceph.rook.io/v1/CephCluster', 'rook-ceph', { spec });
  const disks = (...names: string[]): Content =>
    ceph({ storage: { nodes: [{ name: 'n1', devices: names.map((name) => ({ name })) }] } });
  const sets = (count: number): Content => ceph({ storage: { storageClassDeviceSets: [{ name: 'ssd', count }] } });
  const pool = (size: number): Content =>
    object('ceph.rook.io/v1/CephBlockPool', 'rbd', { spec: { replicated: { size } } });
  const files = (size: number): Content =>
    object('ceph.rook.io/v1/CephFilesystem', 'cephfs', { spec: { dataPools: [{ name: 'd', replicated: { size } }] } });

  const pools = (...names: string[]): Content =>
    object('ceph.rook.io/v1/CephFilesystem', 'cephfs', { spec: { dataPools: names.map((name) => ({ name })) } });

  test.each<Case>([
    [
      'loses a pool of files',
      pools('a', 'b'),
      pools('a'),
      [/^'spec\.dataPools\[name=b\]' would go: the files in that pool have no place any more$/],
    ],
    ['gains a pool of files', pools('a'), pools('a', 'b'), none],
    [
      'loses a disk',
      disks('sdb', 'sdc'),
      disks('sdb'),
      [/^Ceph would lose 'n1: sdc': what they hold must fit on the rest$/],
    ],
    ['gains a disk', disks('sdb'), disks('sdb', 'sdc'), none],
    [
      'loses a node',
      ceph({ storage: { nodes: [{ name: 'n1' }, { name: 'n2' }] } }),
      ceph({ storage: { nodes: [{ name: 'n2' }] } }),
      [/^Ceph would lose 'n1'/],
    ],
    ['loses disks of a class', sets(3), sets(2), [/^Ceph would lose disks of set 'ssd'/]],
    ['gains disks of a class', sets(2), sets(3), none],
    [
      'loses a monitor',
      ceph({ mon: { count: 5 } }),
      ceph({ mon: { count: 3 } }),
      [/^3 of 5 monitors of Ceph would be left/],
    ],
    ['gains a monitor', ceph({ mon: { count: 3 } }), ceph({ mon: { count: 5 } }), none],
    ['keeps fewer copies', pool(3), pool(2), [/^'spec\.replicated\.size' would leave 2 copies instead of 3$/]],
    ['keeps more copies', pool(2), pool(3), none],
    [
      'keeps fewer copies of files',
      files(3),
      files(1),
      [/^'spec\.dataPools\[name=d\]\.replicated\.size' would leave 1 copies instead of 3$/],
    ],
    [
      'is to be wiped when it goes',
      ceph({}),
      ceph({ cleanupPolicy: { confirmation: 'yes-really-destroy-data' } }),
      [/^'spec\.cleanupPolicy\.confirmation' would be "yes-really-destroy-data": data go/],
    ],
    ['has a cleaning that nobody confirmed', ceph({}), ceph({ cleanupPolicy: { confirmation: '' } }), none],
  ])('%s', (_, before, after, dangers) => {
    expect(dangersOf(before, after)).toEqual(dangers.map((danger) => expect.stringMatching(danger)));
  });
});
