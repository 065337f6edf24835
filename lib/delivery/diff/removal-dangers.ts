import { Compared, Danger, Surroundings, stays, typeOf } from './danger';
import { StandingObject } from './object-tree';
import { at, itemsOf, same, textAt } from './json';

/** What goes along with an object. */
const LOSSES: Readonly<Record<string, string>> = {
  Namespace: 'everything in it goes along, with its claims',
  PersistentVolumeClaim: 'its volume goes along where the class deletes it',
  PersistentVolume: 'the cluster forgets where the data lie',
  'StatefulSet.apps': 'what it runs stops, and its claims have no owner',
  'CustomResourceDefinition.apiextensions.k8s.io': 'every object of the kind goes along',
  'CephCluster.ceph.rook.io': 'the storage of the cluster goes along',
  'CephBlockPool.ceph.rook.io': 'the pool and every volume in it go along',
  'CephBlockPoolRadosNamespace.ceph.rook.io': 'every volume in it goes along',
  'CephFilesystem.ceph.rook.io': 'its pools and every file go along',
  'CephFilesystemSubVolumeGroup.ceph.rook.io': 'every volume in it goes along',
  'CephObjectStore.ceph.rook.io': 'its pools and every object in them go along',
  'CephObjectStoreUser.ceph.rook.io': 'whoever uses its keys loses the buckets',
  'ObjectBucketClaim.objectbucket.io': 'its bucket goes along where the class deletes it',
  'Elasticsearch.elasticsearch.k8s.elastic.co': 'its volumes and every index go along',
  'MariaDB.k8s.mariadb.com': 'the database stops, and its claims have no owner',
  'PerconaServerMongoDB.psmdb.percona.com': 'the database stops, and its claims may go along',
  'PerconaXtraDBCluster.pxc.percona.com': 'the database stops, and its claims may go along',
  'MongoDBCommunity.mongodbcommunity.mongodb.com': 'the database stops, and its claims may go along',
  'Tenant.minio.min.io': 'the object storage stops, and its claims have no owner',
  'Volume.longhorn.io': 'the volume and its replicas go along',
  'VolumeSnapshot.snapshot.storage.k8s.io': 'the copy goes along where its class deletes it',
  'VolumeSnapshotContent.snapshot.storage.k8s.io': 'the copy goes along where it is deleted with its object',
  'Cluster.provisioning.cattle.io': 'Rancher deletes the machines of the cluster',
};

/**
 * Objects that take data along when an engine prunes them.
 * @internal
 */
export function removalDangers(change: Compared, around: Surroundings): Danger[] {
  const { before, after } = change;
  if (before === undefined) {
    return [];
  }
  const type = typeOf(before);
  const loss = LOSSES[type];
  if (!stays(change)) {
    return [
      ...(loss === undefined ? [] : [removal(before, loss, after)]),
      ...(after === undefined ? deliveryRemoval(before, around) : []),
    ];
  }
  return [
    ...(loss === undefined || before.unit === (after as StandingObject).unit ? [] : [move(before, loss)]),
    ...(type === 'CustomResourceDefinition.apiextensions.k8s.io' ? versionDangers(change) : []),
  ];
}

function removal({ kind }: StandingObject, loss: string, after: StandingObject | undefined): Danger {
  const [what, advice] =
    after === undefined
      ? ['deleted', 'keep it, or copy what it holds and allow it by name']
      : ['deleted and made anew under another name', 'keep the name, or copy what it holds and allow it by name'];
  return { reason: `the ${kind} would be ${what}: ${loss}`, advice };
}

function move({ kind, unit }: StandingObject, loss: string): Danger {
  return {
    reason: `the ${kind} would leave '${unit}', and an engine that prunes may delete it before another unit has it: ${loss}`,
    advice: 'stop the pruning of both units until the move is done, or leave it where it is',
  };
}

/** An engine's own object whose end takes away what it delivered, although that is to stay. */
function deliveryRemoval(before: StandingObject, { units }: Surroundings): Danger[] {
  const folder = deliveredBy(before);
  const stillThere = folder !== undefined && [...units].some((unit) => folder === unit || folder.endsWith(`/${unit}`));
  return stillThere
    ? [
        {
          reason: 'what it delivered would be deleted with it, although another engine is to have it',
          advice: 'have the engine let go of its objects first, without pruning, and delete this by hand',
        },
      ]
    : [];
}

function deliveredBy(before: StandingObject): string | undefined {
  const { json, cluster, name } = before;
  switch (typeOf(before)) {
    case 'fleet.yaml':
      return at(json, 'keepResources') === true ? undefined : `${cluster}/${name}`;
    case 'Kustomization.kustomize.toolkit.fluxcd.io':
      return at(json, 'spec.prune') === true && textAt(json, 'spec.deletionPolicy') !== 'Orphan'
        ? trimmed(textAt(json, 'spec.path'))
        : undefined;
    case 'Application.argoproj.io':
      return itemsOf(at(json, 'metadata.finalizers')).some((text) => String(text).startsWith('resources-finalizer.'))
        ? trimmed(textAt(json, 'spec.source.path'))
        : undefined;
    default:
      return undefined;
  }
}

function trimmed(folder: string | undefined): string | undefined {
  return folder?.replace(/^\.\//, '').replace(/\/+$/, '');
}

function versionDangers({ before, after }: Compared): Danger[] {
  const [old, fresh] = [before, after].map((object) => servedVersions(object as StandingObject));
  const gone = old.filter((version) => !fresh.includes(version));
  return same(gone, [])
    ? []
    : [
        {
          reason: `objects of version ${gone.map((version) => `'${version}'`).join(', ')} could not be read any more`,
          advice: 'move every object and every stored version first, or keep serving it',
        },
      ];
}

function servedVersions({ json }: StandingObject): string[] {
  return itemsOf(at(json, 'spec.versions')).flatMap((version) =>
    at(version, 'served') === false ? [] : [textAt(version, 'name') ?? ''],
  );
}
