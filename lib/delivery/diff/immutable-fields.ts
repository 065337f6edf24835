import { Compared, Danger, stays, typeOf } from './danger';
import { StandingObject } from './object-tree';
import { Json, at, itemsOf, same } from './json';

/** What an API server or an operator refuses to change in an object that is there. */
interface Immutable {
  /** Fields that must stay. */
  readonly fields?: readonly string[];
  /** Where only some fields may change, those. */
  readonly allBut?: { readonly of: string; readonly may: readonly string[] };
  /** Only of objects for which it holds. */
  readonly when?: (json: Json) => boolean;
}

const isImmutable = (json: Json): boolean => json.immutable === true;

const IMMUTABLE: Readonly<Record<string, readonly Immutable[]>> = {
  'Deployment.apps': [{ fields: ['spec.selector'] }],
  'DaemonSet.apps': [{ fields: ['spec.selector'] }],
  'ReplicaSet.apps': [{ fields: ['spec.selector'] }],
  'StatefulSet.apps': [
    {
      allBut: {
        of: 'spec',
        may: [
          'replicas',
          'ordinals',
          'template',
          'updateStrategy',
          'revisionHistoryLimit',
          'persistentVolumeClaimRetentionPolicy',
          'minReadySeconds',
        ],
      },
    },
  ],
  'Job.batch': [
    { fields: ['spec.selector', 'spec.template', 'spec.completionMode', 'spec.podFailurePolicy'] },
    { fields: ['spec.completions'], when: (json) => at(json, 'spec.completionMode') !== 'Indexed' },
  ],
  Service: [{ fields: ['spec.clusterIP', 'spec.clusterIPs', 'spec.loadBalancerClass'] }],
  'StorageClass.storage.k8s.io': [{ fields: ['provisioner', 'parameters', 'reclaimPolicy', 'volumeBindingMode'] }],
  'CSIDriver.storage.k8s.io': [{ fields: ['spec.attachRequired', 'spec.volumeLifecycleModes'] }],
  PersistentVolumeClaim: [{ allBut: { of: 'spec', may: ['resources', 'volumeAttributesClassName'] } }],
  PersistentVolume: [
    {
      allBut: {
        of: 'spec',
        may: [
          'capacity',
          'accessModes',
          'persistentVolumeReclaimPolicy',
          'storageClassName',
          'mountOptions',
          'claimRef',
          'volumeAttributesClassName',
        ],
      },
    },
  ],
  'VolumeSnapshot.snapshot.storage.k8s.io': [{ fields: ['spec.source'] }],
  'RoleBinding.rbac.authorization.k8s.io': [{ fields: ['roleRef'] }],
  'ClusterRoleBinding.rbac.authorization.k8s.io': [{ fields: ['roleRef'] }],
  Secret: [{ fields: ['type'] }, { fields: ['data', 'stringData', 'immutable'], when: isImmutable }],
  ConfigMap: [{ fields: ['data', 'binaryData', 'immutable'], when: isImmutable }],
  'PriorityClass.scheduling.k8s.io': [{ fields: ['value', 'preemptionPolicy'] }],
  'RuntimeClass.node.k8s.io': [{ fields: ['handler'] }],
  'IngressClass.networking.k8s.io': [{ fields: ['spec.controller'] }],
  'CustomResourceDefinition.apiextensions.k8s.io': [{ fields: ['spec.group', 'spec.scope', 'spec.names.kind'] }],
  'CephCluster.ceph.rook.io': [{ fields: ['spec.dataDirHostPath', 'spec.network.provider'] }],
  'CephBlockPool.ceph.rook.io': [{ fields: ['spec.erasureCoded'] }],
  'CephFilesystem.ceph.rook.io': [{ fields: ['spec.metadataPool.erasureCoded'] }],
  'CephObjectStore.ceph.rook.io': [{ fields: ['spec.dataPool.erasureCoded', 'spec.metadataPool.erasureCoded'] }],
  'MariaDB.k8s.mariadb.com': [{ fields: ['spec.storage.storageClassName'] }],
};

/** What stands in for a field that is not written. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  reclaimPolicy: 'Delete',
  volumeBindingMode: 'Immediate',
  parameters: {},
  'spec.completionMode': 'NonIndexed',
  type: 'Opaque',
  preemptionPolicy: 'PreemptLowerPriority',
};

/**
 * Fields that cannot change in an object that is there, so that the delivery would stop.
 * @internal
 */
export function immutableDangers(change: Compared): Danger[] {
  if (!stays(change)) {
    return [];
  }
  const [before, after] = [change.before as StandingObject, change.after as StandingObject];
  const changed = [
    ...(IMMUTABLE[typeOf(before)] ?? [])
      .filter(({ when }) => when === undefined || when(before.json))
      .flatMap((rule) => changedFields(rule, before.json, after.json)),
    ...(typeOf(before) === 'Elasticsearch.elasticsearch.k8s.elastic.co' ? changedClaims(before.json, after.json) : []),
  ];
  return changed.map((field) => ({
    reason: `'${field}' cannot change in the ${before.kind} that is there: the delivery would stop at it`,
    advice: 'leave the field as it is, give the object another name, or delete it by hand first',
  }));
}

function changedFields({ fields = [], allBut }: Immutable, before: Json, after: Json): string[] {
  const inner = allBut === undefined ? [] : keysBut(at(before, allBut.of), at(after, allBut.of), allBut.may);
  return [...fields, ...inner.map((key) => `${allBut?.of}.${key}`)].filter(
    (field) => !same(at(before, field) ?? DEFAULTS[field], at(after, field) ?? DEFAULTS[field]),
  );
}

function keysBut(before: unknown, after: unknown, may: readonly string[]): string[] {
  const keys = new Set([before, after].flatMap((value) => Object.keys((value ?? {}) as object)));
  return [...keys].filter((key) => !may.includes(key)).sort();
}

/** Claims of a set of nodes of Elasticsearch may only grow. */
function changedClaims(before: Json, after: Json): string[] {
  const fresh = new Map(itemsOf(at(after, 'spec.nodeSets')).map((set) => [at(set, 'name'), set]));
  return itemsOf(at(before, 'spec.nodeSets')).flatMap((set) => {
    const now = fresh.get(at(set, 'name'));
    return now === undefined || same(withoutSizes(set), withoutSizes(now))
      ? []
      : [`spec.nodeSets[name=${String(at(set, 'name'))}].volumeClaimTemplates`];
  });
}

function withoutSizes(set: unknown): unknown {
  return itemsOf(at(set, 'volumeClaimTemplates')).map((claim) => ({
    name: at(claim, 'metadata.name'),
    class: at(claim, 'spec.storageClassName'),
    modes: at(claim, 'spec.accessModes'),
  }));
}
