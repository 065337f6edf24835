import { Content, compared, dangersOf, object } from './working-copy';

type Case = [what: string, before: Content, after: Content | undefined, dangers: RegExp[]];

function claim(storage: string): Content {
  return { metadata: { name: 'data' }, spec: { resources: { requests: { storage } } } };
}

const none: RegExp[] = [];

describe('volumes', () => {
  const pvc = (storage: string): Content => object('v1/PersistentVolumeClaim', 'data', { spec: claim(storage).spec });
  const set = (storage: string): Content =>
    object('apps/v1/StatefulSet', 'db', { spec: { volumeClaimTemplates: [claim(storage)] } });
  const prometheus = (storage: string): Content =>
    object('monitoring.coreos.com/v1/Prometheus', 'main', {
      spec: { storage: { volumeClaimTemplate: claim(storage) } },
    });
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
    ['a claim of any operator grows', prometheus('20Gi'), prometheus('50Gi'), none],
    [
      'a claim in the values of a chart shrinks',
      chart('8Gi'),
      chart('4Gi'),
      [/^'spec\.valuesContent\.a\.resources\.requests\.storage' would shrink/],
    ],
    ['a claim in the values of a chart grows', chart('4Gi'), chart('8Gi'), none],
    ['a database shrinks', galera('10Gi'), galera('5Gi'), [/^'spec\.storage\.size' would shrink/]],
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

  test.each<Case>([
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

describe('quorums', () => {
  const set = (replicas?: number): Content => object('apps/v1/StatefulSet', 'db', { spec: { replicas } });
  const masters = (count: number, data: number, roles: unknown = ['master']): Content =>
    object('elasticsearch.k8s.elastic.co/v1/Elasticsearch', 'logs', {
      spec: {
        nodeSets: [
          { name: 'm', count, config: { 'node.roles': roles } },
          { name: 'd', count: data, config: { 'node.roles': ['data'] } },
        ],
      },
    });
  const mariadb = (replicas: number): Content =>
    object('k8s.mariadb.com/v1alpha1/MariaDB', 'db', { spec: { replicas } });
  const mongo = (size: number): Content =>
    object('psmdb.percona.com/v1/PerconaServerMongoDB', 'db', { spec: { replsets: [{ name: 'rs0', size }] } });
  const machines = (quantity: number, workers: number): Content =>
    object('provisioning.cattle.io/v1/Cluster', 'main', {
      spec: {
        rkeConfig: {
          machinePools: [
            { name: 'cp', etcdRole: true, quantity },
            { name: 'w', quantity: workers },
          ],
        },
      },
    });

  test.each<Case>([
    ['a StatefulSet loses its majority', set(3), set(1), [/^1 of 3 replicas would be left, and 2 are their majority/]],
    ['a StatefulSet keeps its majority', set(3), set(2), none],
    ['a StatefulSet of five keeps three', set(5), set(3), none],
    ['a StatefulSet of five keeps two', set(5), set(2), [/^2 of 5 replicas/]],
    ['a StatefulSet of two keeps one', set(2), set(1), [/^1 of 2 replicas/]],
    ['a StatefulSet stops', set(1), set(0), [/^0 of 1 replicas/]],
    ['a StatefulSet starts', set(0), set(1), none],
    ['a StatefulSet no longer says how many it has', set(3), set(), [/^1 of 3 replicas/]],
    ['Elasticsearch loses a master', masters(3, 3), masters(2, 3), [/^2 of 3 masters of Elasticsearch would be left/]],
    ['Elasticsearch loses nodes that do not vote', masters(3, 3), masters(3, 2), none],
    ['Elasticsearch has masters without a word', masters(3, 3), masters(3, 3, undefined), none],
    ['MariaDB loses a member', mariadb(3), mariadb(2), [/^2 of 3 members of MariaDB would be left/]],
    ['MariaDB gains members', mariadb(3), mariadb(5), none],
    ['MongoDB loses a member', mongo(3), mongo(2), [/^2 of 3 members of replica set 'rs0' would be left/]],
    ['MongoDB gains members', mongo(3), mongo(5), none],
    ['etcd loses a member', machines(3, 2), machines(1, 2), [/^1 of 3 members of etcd would be left/]],
    ['a cluster loses workers', machines(3, 2), machines(3, 1), none],
  ])('%s', (_, before, after, dangers) => {
    expect(dangersOf(before, after)).toEqual(dangers.map((danger) => expect.stringMatching(danger)));
  });
});

describe('what goes', () => {
  const KINDS: [string, RegExp?][] = [
    ['v1/Namespace', /^the Namespace would be deleted: everything in it goes along, with its claims$/],
    ['v1/PersistentVolumeClaim', /^the PersistentVolumeClaim would be deleted: its volume goes along/],
    ['v1/PersistentVolume', /would be deleted: the cluster forgets where the data lie$/],
    ['apps/v1/StatefulSet', /would be deleted: what it runs stops/],
    ['apiextensions.k8s.io/v1/CustomResourceDefinition', /would be deleted: every object of the kind goes along$/],
    ['ceph.rook.io/v1/CephCluster', /would be deleted/],
    ['ceph.rook.io/v1/CephBlockPool', /would be deleted/],
    ['ceph.rook.io/v1/CephFilesystem', /would be deleted/],
    ['ceph.rook.io/v1/CephObjectStore', /would be deleted/],
    ['objectbucket.io/v1alpha1/ObjectBucketClaim', /would be deleted/],
    ['elasticsearch.k8s.elastic.co/v1/Elasticsearch', /would be deleted/],
    ['k8s.mariadb.com/v1alpha1/MariaDB', /would be deleted/],
    ['psmdb.percona.com/v1/PerconaServerMongoDB', /would be deleted/],
    ['snapshot.storage.k8s.io/v1/VolumeSnapshot', /would be deleted/],
    ['provisioning.cattle.io/v1/Cluster', /would be deleted: Rancher deletes the machines/],
    ['apps/v1/Deployment'],
    ['v1/ConfigMap'],
    ['v1/Service'],
    ['networking.k8s.io/v1/NetworkPolicy'],
    ['storage.k8s.io/v1/StorageClass'],
    ['example.org/v1/StatefulSet'],
  ];

  test.each(KINDS.map((one) => [one[0], one] as const))('%s', (type, [, danger]) => {
    expect(dangersOf(object(type, 'it'), undefined)).toEqual(
      danger === undefined ? [] : [expect.stringMatching(danger)],
    );
  });

  it('and comes back under another name is gone all the same', () => {
    const fields = { spec: { mon: { count: 3 }, mgr: { count: 2 }, dataDirHostPath: '/var/lib/rook' } };
    expect(
      dangersOf(
        object('ceph.rook.io/v1/CephCluster', 'old', fields),
        object('ceph.rook.io/v1/CephCluster', 'new', fields),
      ),
    ).toEqual([
      'the CephCluster would be deleted and made anew under another name: the storage of the cluster goes along',
    ]);
  });

  it('from one unit to another may be pruned before it is there again', () => {
    const claimed = object('v1/PersistentVolumeClaim', 'data');
    const config = object('v1/ConfigMap', 'data');
    const { changes } = compared(
      { '40-data/a/p.yaml': claimed, '40-data/a/c.yaml': config },
      { '40-data/b/p.yaml': claimed, '40-data/b/c.yaml': config },
    );
    expect(changes.map(({ label, fields, dangers }) => [label, fields, dangers.map(({ reason }) => reason)])).toEqual([
      [
        'PersistentVolumeClaim/shop/data',
        [{ path: 'unit', before: '"40-data/a"', after: '"40-data/b"' }],
        [
          "the PersistentVolumeClaim would leave '40-data/a', and an engine that prunes may delete it before another unit has it: its volume goes along where the class deletes it",
        ],
      ],
      ['ConfigMap/shop/data', [{ path: 'unit', before: '"40-data/a"', after: '"40-data/b"' }], []],
    ]);
  });

  it('within its unit to another file is no change', () => {
    const claimed = object('v1/PersistentVolumeClaim', 'data');
    expect(compared({ '40-data/a/p.yaml': claimed }, { '40-data/a/q.yaml': claimed }).changes).toEqual([]);
  });
});

describe('definitions of kinds', () => {
  const kind = (...versions: [string, boolean][]): Content =>
    object('apiextensions.k8s.io/v1/CustomResourceDefinition', 'things.example.org', {
      spec: { versions: versions.map(([name, served]) => ({ name, served })) },
    });

  test.each<Case>([
    [
      'a version goes',
      kind(['v1', true], ['v1beta1', true]),
      kind(['v1', true]),
      [/^objects of version 'v1beta1' could not be read any more$/],
    ],
    [
      'a version is served no longer',
      kind(['v1', true], ['v1beta1', true]),
      kind(['v1', true], ['v1beta1', false]),
      [/'v1beta1'/],
    ],
    ['a version comes', kind(['v1', true]), kind(['v1', true], ['v2', true]), none],
    ['a version goes that was not served', kind(['v1', true], ['v0', false]), kind(['v1', true]), none],
  ])('%s', (_, before, after, dangers) => {
    expect(dangersOf(before, after)).toEqual(dangers.map((danger) => expect.stringMatching(danger)));
  });
});

describe('charts', () => {
  const k3s = (version: string, targetNamespace = 'rook-ceph'): Content =>
    object('helm.cattle.io/v1/HelmChart', 'rook', { spec: { chart: 'rook-ceph', version, targetNamespace } });
  const flux = (version: string): Content =>
    object('helm.toolkit.fluxcd.io/v2/HelmRelease', 'rook', {
      spec: { chart: { spec: { chart: 'rook-ceph', version } } },
    });
  const argo = (targetRevision: string, finalizers?: string[]): Content =>
    object('argoproj.io/v1alpha1/Application', 'rook', {
      metadata: { finalizers },
      spec: { source: { chart: 'rook-ceph', targetRevision } },
    });
  const fleet = (version: string, more: Content = {}): Content => ({
    helm: { releaseName: 'rook', repo: 'https://charts.example.org', chart: 'rook-ceph', version },
    ...more,
  });
  const FLEET = '20-controllers/rook-ceph/fleet.yaml';

  test.each<[string, (version: string) => Content, string]>([
    ['K3s', k3s, '40-data/db/object.yaml'],
    ['Flux', flux, '40-data/db/object.yaml'],
    ['Argo CD', (version) => argo(version, ['resources-finalizer.argocd.argoproj.io']), '40-data/db/object.yaml'],
    ['Fleet', fleet, FLEET],
    ['Fleet, from a registry', (version) => ({ helm: { repo: 'oci://ghcr.io/charts/rook-ceph', version } }), FLEET],
  ])('of %s', (_, chart, file) => {
    const back =
      /^chart 'rook-ceph' would go back from v1\.20\.10 to v1\.20\.9: few operators read what a newer one wrote$/;
    expect(dangersOf(chart('v1.20.10'), chart('v1.20.9'), file)).toEqual([expect.stringMatching(back)]);
    expect(dangersOf(chart('v1.20.9'), chart('v1.20.10'), file)).toEqual([]);
    expect(dangersOf(chart('v1.20.9'), undefined, file)).toEqual([
      "chart 'rook-ceph' would be uninstalled with all that it runs, and with the definitions among its templates",
    ]);
  });

  test.each<Case>([
    ['go back to what was not released', k3s('1.0.0'), k3s('1.0.0-rc.1'), [/would go back/]],
    ['go from what was not released', k3s('1.0.0-rc.1'), k3s('1.0.0'), none],
    ['go from one candidate to a later one', k3s('1.0.0-rc.9'), k3s('1.0.0-rc.10'), none],
    ['go back to an earlier candidate', k3s('1.0.0-rc.10'), k3s('1.0.0-rc.9'), [/would go back/]],
    ['keep their version in another build', k3s('1.0.0+1'), k3s('1.0.0+2'), none],
    [
      'go to another namespace',
      k3s('1.0.0'),
      k3s('1.0.0', 'other'),
      [/^'spec\.targetNamespace' would change from 'rook-ceph' to 'other': that is another release/],
    ],
    ['are left to themselves', argo('1.0.0'), undefined, [/^chart 'rook-ceph' would be left to itself/]],
  ])('%s', (_, before, after, dangers) => {
    expect(dangersOf(before, after)).toEqual(dangers.map((danger) => expect.stringMatching(danger)));
  });

  it('give way to others under one name', () => {
    const other = object('helm.cattle.io/v1/HelmChart', 'rook', { spec: { chart: 'longhorn', version: '1.0.0' } });
    expect(dangersOf(k3s('1.0.0'), other)).toContainEqual(
      expect.stringMatching(/^chart 'rook-ceph' would be uninstalled/),
    );
  });

  it('of Fleet that kept what they brought keep it', () => {
    expect(dangersOf(fleet('1.0.0', { keepResources: true }), fleet('1.0.0'), FLEET)).toEqual([
      "'keepResources' would go: whoever removes the bundle removes what it delivered",
    ]);
    expect(dangersOf(fleet('1.0.0'), fleet('1.0.0', { keepResources: true }), FLEET)).toEqual([]);
  });

  it('of Fleet from a registry in another version of the release name are other releases', () => {
    const named = (releaseName: string): Content => ({ helm: { releaseName, repo: 'oci://ghcr.io/charts/rook-ceph' } });
    expect(dangersOf(named('a'), named('b'), FLEET)).toEqual([
      "'helm.releaseName' would change from 'a' to 'b': that is another release, and two of them may run",
    ]);
  });
});

describe('an engine that gives its objects to another', () => {
  const config = object('v1/ConfigMap', 'a');
  const kustomization = (spec: Content): Content =>
    object(
      'kustomize.toolkit.fluxcd.io/v1/Kustomization',
      'apps',
      { spec: { path: './dist/lab/50-apps/web', ...spec } },
      'flux-system',
    );
  const application = (finalizers: string[]): Content =>
    object('argoproj.io/v1alpha1/Application', 'web', {
      metadata: { finalizers },
      spec: { source: { path: 'dist/lab/50-apps/web' } },
    });
  const reason = 'what it delivered would be deleted with it, although another engine is to have it';

  test.each<[string, string, Content, boolean]>([
    ['Fleet', '50-apps/web/fleet.yaml', { name: 'web' }, true],
    ['Fleet that keeps what it brought', '50-apps/web/fleet.yaml', { keepResources: true }, false],
    ['Flux', 'flux/apps.yaml', kustomization({ prune: true }), true],
    ['Flux that does not prune', 'flux/apps.yaml', kustomization({ prune: false }), false],
    ['Flux that lets go', 'flux/apps.yaml', kustomization({ prune: true, deletionPolicy: 'Orphan' }), false],
    ['Argo CD', 'argocd/web.yaml', application(['resources-finalizer.argocd.argoproj.io']), true],
    ['Argo CD that leaves objects', 'argocd/web.yaml', application([]), false],
  ])('%s', (_, file, own, isDangerous) => {
    const there = { '50-apps/web/c.yaml': config };
    const reasons = (after: Record<string, unknown>): string[] =>
      compared({ ...there, [file]: own }, after).changes.flatMap(({ dangers }) =>
        dangers.map((danger) => danger.reason),
      );
    expect(reasons(there)).toEqual(isDangerous ? [reason] : []);
    expect(reasons({})).toEqual([]);
  });
});

describe('what kept data', () => {
  const volume = (policy?: string): Content =>
    object('v1/PersistentVolume', 'pv', { spec: { persistentVolumeReclaimPolicy: policy } });
  const set = (whenDeleted: string): Content =>
    object('apps/v1/StatefulSet', 'db', { spec: { persistentVolumeClaimRetentionPolicy: { whenDeleted } } });
  const files = (preserveFilesystemOnDelete?: boolean): Content =>
    object('ceph.rook.io/v1/CephFilesystem', 'fs', { spec: { preserveFilesystemOnDelete } });
  const logs = (volumeClaimDeletePolicy?: string): Content =>
    object('elasticsearch.k8s.elastic.co/v1/Elasticsearch', 'logs', { spec: { volumeClaimDeletePolicy } });

  test.each<Case>([
    [
      'a volume',
      volume('Retain'),
      volume('Delete'),
      [/^'spec\.persistentVolumeReclaimPolicy' would be "Delete": data go when the PersistentVolume goes$/],
    ],
    ['a volume that is to keep them', volume('Delete'), volume('Retain'), none],
    [
      'a StatefulSet',
      set('Retain'),
      set('Delete'),
      [/^'spec\.persistentVolumeClaimRetentionPolicy\.whenDeleted' would be "Delete"/],
    ],
    ['a StatefulSet that is to keep them', set('Delete'), set('Retain'), none],
    ['a filesystem', files(true), files(), [/^'spec\.preserveFilesystemOnDelete' would be left out/]],
    ['a filesystem that is to keep them', files(), files(true), none],
    ['a log store', logs('DeleteOnScaledownOnly'), logs(), [/^'spec\.volumeClaimDeletePolicy' would be left out/]],
    ['a log store that is to keep them', logs(), logs('DeleteOnScaledownOnly'), none],
  ])('%s', (_, before, after, dangers) => {
    expect(dangersOf(before, after)).toEqual(dangers.map((danger) => expect.stringMatching(danger)));
  });
});
