import { Content, dangersOf, object } from './working-copy';

/** What changes, its type, before, after, and the field that is told; none if it may change. */
const CASES: [string, string, Content, Content, string?][] = [
  [
    'the selector of a Deployment',
    'apps/v1/Deployment',
    { spec: { selector: { a: 'x' } } },
    { spec: { selector: { a: 'y' } } },
    'spec.selector',
  ],
  ['the replicas of a Deployment', 'apps/v1/Deployment', { spec: { replicas: 3 } }, { spec: { replicas: 0 } }],
  [
    'the selector of a DaemonSet',
    'apps/v1/DaemonSet',
    { spec: { selector: { a: 'x' } } },
    { spec: {} },
    'spec.selector',
  ],
  ['the template of a DaemonSet', 'apps/v1/DaemonSet', { spec: { template: 1 } }, { spec: { template: 2 } }],
  [
    'the selector of a StatefulSet',
    'apps/v1/StatefulSet',
    { spec: { selector: { a: 'x' } } },
    { spec: { selector: { a: 'y' } } },
    'spec.selector',
  ],
  [
    'the Service of a StatefulSet',
    'apps/v1/StatefulSet',
    { spec: { serviceName: 'a' } },
    { spec: { serviceName: 'b' } },
    'spec.serviceName',
  ],
  [
    'a claim of a StatefulSet',
    'apps/v1/StatefulSet',
    { spec: { volumeClaimTemplates: [] } },
    { spec: { volumeClaimTemplates: [{ metadata: { name: 'data' } }] } },
    'spec.volumeClaimTemplates',
  ],
  [
    'how pods of a StatefulSet start',
    'apps/v1/StatefulSet',
    { spec: {} },
    { spec: { podManagementPolicy: 'Parallel' } },
    'spec.podManagementPolicy',
  ],
  [
    'the template of a StatefulSet',
    'apps/v1/StatefulSet',
    { spec: { template: 1 } },
    { spec: { template: 2, minReadySeconds: 5 } },
  ],
  [
    'the template of a Job',
    'batch/v1/Job',
    { spec: { template: { a: 1 } } },
    { spec: { template: { a: 2 } } },
    'spec.template',
  ],
  [
    'the completions of a Job',
    'batch/v1/Job',
    { spec: { completions: 1 } },
    { spec: { completions: 2 } },
    'spec.completions',
  ],
  [
    'the completions of an indexed Job',
    'batch/v1/Job',
    { spec: { completionMode: 'Indexed', completions: 1 } },
    { spec: { completionMode: 'Indexed', completions: 2 } },
  ],
  ['the template of a CronJob', 'batch/v1/CronJob', { spec: { jobTemplate: 1 } }, { spec: { jobTemplate: 2 } }],
  [
    'the address of a Service',
    'v1/Service',
    { spec: { clusterIP: '10.43.0.9' } },
    { spec: { clusterIP: 'None' } },
    'spec.clusterIP',
  ],
  ['the ports of a Service', 'v1/Service', { spec: { ports: [{ port: 80 }] } }, { spec: { ports: [{ port: 81 }] } }],
  [
    'the provisioner of a class',
    'storage.k8s.io/v1/StorageClass',
    { provisioner: 'a' },
    { provisioner: 'b' },
    'provisioner',
  ],
  [
    'a parameter of a class',
    'storage.k8s.io/v1/StorageClass',
    { parameters: { pool: 'a' } },
    { parameters: { pool: 'b' } },
    'parameters',
  ],
  ['what a class reclaims', 'storage.k8s.io/v1/StorageClass', { reclaimPolicy: 'Retain' }, {}, 'reclaimPolicy'],
  [
    'what a class reclaims, said as it is by default',
    'storage.k8s.io/v1/StorageClass',
    { reclaimPolicy: 'Delete' },
    {},
  ],
  [
    'when a class binds',
    'storage.k8s.io/v1/StorageClass',
    {},
    { volumeBindingMode: 'WaitForFirstConsumer' },
    'volumeBindingMode',
  ],
  ['whether volumes of a class grow', 'storage.k8s.io/v1/StorageClass', {}, { allowVolumeExpansion: true }],
  [
    'the class of a claim',
    'v1/PersistentVolumeClaim',
    { spec: { storageClassName: 'a' } },
    { spec: { storageClassName: 'b' } },
    'spec.storageClassName',
  ],
  [
    'the size of a claim, upwards',
    'v1/PersistentVolumeClaim',
    { spec: { resources: { requests: { storage: '10Gi' } } } },
    { spec: { resources: { requests: { storage: '20Gi' } } } },
  ],
  [
    'the source of a volume',
    'v1/PersistentVolume',
    { spec: { nfs: { path: '/a' } } },
    { spec: { nfs: { path: '/b' } } },
    'spec.nfs',
  ],
  [
    'the mount options of a volume',
    'v1/PersistentVolume',
    { spec: { mountOptions: ['a'] } },
    { spec: { mountOptions: ['b'] } },
  ],
  [
    'the role of a binding',
    'rbac.authorization.k8s.io/v1/RoleBinding',
    { roleRef: { name: 'a' } },
    { roleRef: { name: 'b' } },
    'roleRef',
  ],
  [
    'the subjects of a binding',
    'rbac.authorization.k8s.io/v1/RoleBinding',
    { subjects: [] },
    { subjects: [{ name: 'b' }] },
  ],
  [
    'the role of a binding of the cluster',
    'rbac.authorization.k8s.io/v1/ClusterRoleBinding',
    { roleRef: { name: 'a' } },
    { roleRef: { name: 'b' } },
    'roleRef',
  ],
  [
    'the data of a ConfigMap that is immutable',
    'v1/ConfigMap',
    { immutable: true, data: { a: '1' } },
    { immutable: true, data: { a: '2' } },
    'data',
  ],
  ['the data of a ConfigMap', 'v1/ConfigMap', { data: { a: '1' } }, { data: { a: '2' } }],
  ['the type of a Secret', 'v1/Secret', { type: 'kubernetes.io/tls' }, {}, 'type'],
  ['the type of a Secret, said as it is by default', 'v1/Secret', { type: 'Opaque' }, {}],
  ['the value of a priority', 'scheduling.k8s.io/v1/PriorityClass', { value: 10 }, { value: 20 }, 'value'],
  [
    'the scope of a kind',
    'apiextensions.k8s.io/v1/CustomResourceDefinition',
    { spec: { scope: 'Cluster' } },
    { spec: { scope: 'Namespaced' } },
    'spec.scope',
  ],
  [
    'where Ceph keeps its state',
    'ceph.rook.io/v1/CephCluster',
    { spec: { dataDirHostPath: '/a' } },
    { spec: { dataDirHostPath: '/b' } },
    'spec.dataDirHostPath',
  ],
  [
    'the version of Ceph',
    'ceph.rook.io/v1/CephCluster',
    { spec: { cephVersion: { image: 'a:1' } } },
    { spec: { cephVersion: { image: 'a:2' } } },
  ],
  [
    'how a pool codes',
    'ceph.rook.io/v1/CephBlockPool',
    { spec: { erasureCoded: { dataChunks: 2 } } },
    { spec: { erasureCoded: { dataChunks: 4 } } },
    'spec.erasureCoded',
  ],
  [
    'the selector of a ReplicaSet',
    'apps/v1/ReplicaSet',
    { spec: { selector: 'a' } },
    { spec: { selector: 'b' } },
    'spec.selector',
  ],
  [
    'the mode of a Job',
    'batch/v1/Job',
    { spec: { completionMode: 'Indexed' } },
    { spec: { completionMode: 'NonIndexed' } },
    'spec.completionMode',
  ],
  ['the selector of a Job', 'batch/v1/Job', { spec: { selector: 'a' } }, { spec: { selector: 'b' } }, 'spec.selector'],
  [
    'what a Job fails for',
    'batch/v1/Job',
    { spec: { podFailurePolicy: 'a' } },
    { spec: { podFailurePolicy: 'b' } },
    'spec.podFailurePolicy',
  ],
  [
    'the addresses of a Service',
    'v1/Service',
    { spec: { clusterIPs: ['10.43.0.9'] } },
    { spec: { clusterIPs: ['10.43.0.8'] } },
    'spec.clusterIPs',
  ],
  [
    'who balances a Service',
    'v1/Service',
    { spec: { loadBalancerClass: 'a' } },
    { spec: { loadBalancerClass: 'b' } },
    'spec.loadBalancerClass',
  ],
  [
    'whether a driver attaches',
    'storage.k8s.io/v1/CSIDriver',
    { spec: { attachRequired: true } },
    { spec: { attachRequired: false } },
    'spec.attachRequired',
  ],
  [
    'how volumes of a driver live',
    'storage.k8s.io/v1/CSIDriver',
    { spec: { volumeLifecycleModes: ['Persistent'] } },
    { spec: { volumeLifecycleModes: ['Ephemeral'] } },
    'spec.volumeLifecycleModes',
  ],
  [
    'the source of a snapshot',
    'snapshot.storage.k8s.io/v1/VolumeSnapshot',
    { spec: { source: 'a' } },
    { spec: { source: 'b' } },
    'spec.source',
  ],
  [
    'whether a priority pushes others out',
    'scheduling.k8s.io/v1/PriorityClass',
    { preemptionPolicy: 'Never' },
    { preemptionPolicy: 'PreemptLowerPriority' },
    'preemptionPolicy',
  ],
  ['the handler of a runtime', 'node.k8s.io/v1/RuntimeClass', { handler: 'a' }, { handler: 'b' }, 'handler'],
  [
    'the controller of an ingress',
    'networking.k8s.io/v1/IngressClass',
    { spec: { controller: 'a' } },
    { spec: { controller: 'b' } },
    'spec.controller',
  ],
  [
    'the group of a kind',
    'apiextensions.k8s.io/v1/CustomResourceDefinition',
    { spec: { group: 'a' } },
    { spec: { group: 'b' } },
    'spec.group',
  ],
  [
    'the name of a kind',
    'apiextensions.k8s.io/v1/CustomResourceDefinition',
    { spec: { names: { kind: 'a' } } },
    { spec: { names: { kind: 'b' } } },
    'spec.names.kind',
  ],
  [
    'the network of Ceph',
    'ceph.rook.io/v1/CephCluster',
    { spec: { network: { provider: 'a' } } },
    { spec: { network: { provider: 'b' } } },
    'spec.network.provider',
  ],
  [
    'how metadata of a filesystem code',
    'ceph.rook.io/v1/CephFilesystem',
    { spec: { metadataPool: { erasureCoded: 'a' } } },
    { spec: { metadataPool: { erasureCoded: 'b' } } },
    'spec.metadataPool.erasureCoded',
  ],
  [
    'how objects code',
    'ceph.rook.io/v1/CephObjectStore',
    { spec: { dataPool: { erasureCoded: 'a' } } },
    { spec: { dataPool: { erasureCoded: 'b' } } },
    'spec.dataPool.erasureCoded',
  ],
  [
    'how metadata of objects code',
    'ceph.rook.io/v1/CephObjectStore',
    { spec: { metadataPool: { erasureCoded: 'a' } } },
    { spec: { metadataPool: { erasureCoded: 'b' } } },
    'spec.metadataPool.erasureCoded',
  ],
  [
    'the class of a database',
    'k8s.mariadb.com/v1alpha1/MariaDB',
    { spec: { storage: { storageClassName: 'a' } } },
    { spec: { storage: { storageClassName: 'b' } } },
    'spec.storage.storageClassName',
  ],
  [
    'the texts of a Secret that is immutable',
    'v1/Secret',
    { immutable: true, stringData: { a: '1' } },
    { immutable: true, stringData: { a: '2' } },
    'stringData',
  ],
  ['that a ConfigMap is immutable', 'v1/ConfigMap', { immutable: true }, {}, 'immutable'],
];

test.each(CASES.map((one) => [one[0], one] as const))('%s', (_, [, type, before, after, field]) => {
  const kind = type.slice(type.lastIndexOf('/') + 1);
  expect(dangersOf(object(type, 'it', before), object(type, 'it', after))).toEqual(
    field === undefined ? [] : [`'${field}' cannot change in the ${kind} that is there: the delivery would stop at it`],
  );
});

describe('a claim of a set of nodes of Elasticsearch', () => {
  const cluster = (storageClassName: string, storage: string): Content => {
    const claim = { metadata: { name: 'data' }, spec: { storageClassName, resources: { requests: { storage } } } };
    return object('elasticsearch.k8s.elastic.co/v1/Elasticsearch', 'logs', {
      spec: { nodeSets: [{ name: 'hot', count: 3, volumeClaimTemplates: [claim] }] },
    });
  };

  it('keeps its class', () => {
    expect(dangersOf(cluster('a', '10Gi'), cluster('b', '10Gi'))).toEqual([
      "'spec.nodeSets[name=hot].volumeClaimTemplates' cannot change in the Elasticsearch that is there: the delivery would stop at it",
    ]);
  });

  it('may grow', () => expect(dangersOf(cluster('a', '10Gi'), cluster('a', '20Gi'))).toEqual([]));
});

it('an object of the same kind and name in another group has rules of its own', () => {
  const fields = (a: string): Content => ({ spec: { selector: a } });
  expect(
    dangersOf(
      object('example.org/v1/Deployment', 'it', fields('x')),
      object('example.org/v1/Deployment', 'it', fields('y')),
    ),
  ).toEqual([]);
});
