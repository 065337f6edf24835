import { Content, compared, dangersOf, object } from './working-copy';

type Case = [what: string, before: Content, after: Content | undefined, dangers: RegExp[]];

const none: RegExp[] = [];

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
    ['ceph.rook.io/v1/CephBlockPoolRadosNamespace', /would be deleted/],
    ['ceph.rook.io/v1/CephFilesystemSubVolumeGroup', /would be deleted/],
    ['ceph.rook.io/v1/CephObjectStoreUser', /would be deleted/],
    ['pxc.percona.com/v1/PerconaXtraDBCluster', /would be deleted/],
    ['mongodbcommunity.mongodb.com/v1/MongoDBCommunity', /would be deleted/],
    ['minio.min.io/v2/Tenant', /would be deleted/],
    ['longhorn.io/v1beta2/Volume', /would be deleted/],
    ['snapshot.storage.k8s.io/v1/VolumeSnapshotContent', /would be deleted/],
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
